// Blank sheets chosen on the page Packs to print, as one document: a cover, contents, and each sheet's own blank form.
import { make } from "./element.js";
import { sync } from "./form.js";

const ROOT = new URL("../", import.meta.url).href;

let busy = false;

/** Show the choice of sheets; nothing is ticked, and nothing is on the line for the cover. */
export function wake() {
  remove();
  const form = document.querySelector(".packs__choose");
  form.reset();
  form.hidden = false;
  document.querySelector(".packs__off").hidden = true;
  form.onsubmit = (event) => {
    event.preventDefault();
    print(form);
  };
}

addEventListener("afterprint", remove);
addEventListener("pagehide", () => document.querySelector(".packs__choose")?.reset());

async function print(form) {
  const slugs = [...form.querySelectorAll("input:checked")].map(({ value }) => value);
  if (busy) return;
  if (!slugs.length) {
    say("Tick at least one sheet first.");
    form.querySelector("input").focus();
    return;
  }
  busy = true;
  say("Getting the sheets.");
  try {
    const sheets = await Promise.all(slugs.map(sheet));
    if (!form.isConnected) return; // the reader has gone to another page
    compose(form, sheets);
    say("");
    window.print();
  } catch {
    say("The sheets could not be loaded. Try once more, or take a ready-made pack.");
  } finally {
    busy = false;
  }
}

/** A worksheet's title and blank form, from its own page. */
async function sheet(slug) {
  const reply = await fetch(`${ROOT}worksheets/${slug}/`);
  if (!reply.ok) throw new Error(slug);
  const page = new DOMParser().parseFromString(await reply.text(), "text/html");
  const form = document.importNode(page.querySelector("form.worksheet"), true);
  for (const one of form.querySelectorAll("[id]")) one.id = `${slug}-${one.id}`;
  for (const label of form.querySelectorAll("[for]")) label.htmlFor = `${slug}-${label.htmlFor}`;
  form.querySelectorAll("[aria-describedby]").forEach((one) => {
    one.setAttribute("aria-describedby", `${slug}-${one.getAttribute("aria-describedby")}`);
  });
  return { slug, form };
}

/** Put the document into the page, where only paper shows it. */
function compose(chooser, sheets) {
  remove();
  const cover = chooser.querySelector("template").content.cloneNode(true);
  const name = chooser.querySelector("#pack-name").value.trim();
  cover.querySelector("[data-pack-for]").textContent = name;
  const parts = sheets.map(({ slug, form }) => {
    const title = make("h1", "", form.getAttribute("aria-label"));
    title.id = `pack-${slug}`;
    const link = make("a", "", title.textContent);
    link.href = `#${title.id}`;
    cover.querySelector("ol").append(make("li", "", link));
    return make("section", "pack__sheet", title, form);
  });
  document.querySelector(".md-content__inner").append(make("div", "pack", cover, ...parts));
  sheets.forEach(({ form }) => sync(form));
}

function remove() {
  document.querySelectorAll(".pack").forEach((one) => one.remove());
}

function say(words) {
  document.querySelector("[data-pack-status]").textContent = words;
}
