// The short, lasting address of a page or a heading, on the clipboard.
import { make } from "./element.js";
import { t } from "./words.js";

const ROOT = new URL("../", import.meta.url).href;
const SECONDS = 4; // the line stands that long

let timer = null;

/** Put the button beside the title, and make each heading's # copy as well as lead there. */
export function wake() {
  const title = document.querySelector(".md-content h1");
  const place = document.querySelector(".copylink");
  if (!place || place.firstChild) return;
  const button = make("button", "copylink__button", t("Copy link"));
  button.setAttribute("aria-label", t("Copy link to “{title}”", { title: wordsOf(title) }));
  button.addEventListener("click", () => copy(address(""), button));
  place.append(button);
  place.hidden = false;
  for (const link of document.querySelectorAll(".md-content .headerlink")) name(link);
  status();
}

function name(link) {
  const heading = link.parentElement;
  const words = t("Copy link to “{title}”", { title: wordsOf(heading) });
  link.setAttribute("aria-label", words);
  link.title = words;
  heading.setAttribute("aria-label", wordsOf(heading)); // a list of headings would say each one twice
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Instant navigation would load this page once more, and the focus would be lost.
    event.preventDefault();
    event.stopPropagation();
    history.pushState(history.state, "", link.hash);
    heading.scrollIntoView();
    copy(address(heading.localName === "h1" ? "" : link.hash), link);
  });
}

function wordsOf(heading) {
  const clone = heading.cloneNode(true);
  clone.querySelectorAll(".headerlink").forEach((one) => one.remove());
  return clone.textContent.trim();
}

/** This page's address, without what a visit adds to it. */
function address(hash) {
  return new URL(document.querySelector("[data-short]").dataset.short, ROOT).href + hash;
}

async function copy(text, beside) {
  document.querySelector(".copylink__box")?.remove();
  say("");
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    show(text, beside);
    return;
  }
  say(t("Link copied"));
  timer = setTimeout(say, SECONDS * 1000, "");
}

/** The browser does not let us copy: the link in a box, selected. */
function show(text, beside) {
  const box = make("input", "copylink__link");
  Object.assign(box, { type: "text", readOnly: true, value: text });
  const close = make("button", "copylink__button", t("Close"));
  const panel = make("p", "copylink__box", make("label", "", t("This browser did not copy it. Copy the link from here: "), box), " ", close);
  const shut = () => {
    panel.remove();
    beside.focus();
  };
  close.addEventListener("click", shut);
  panel.addEventListener("keydown", ({ key }) => key === "Escape" && shut());
  (beside.closest("h1, h2, h3, h4, .copylink") ?? beside).after(panel);
  box.focus();
  box.select();
}

function status() {
  const found = document.querySelector(".copylink__status");
  if (found) return found;
  const made = make("p", "copylink__status");
  made.setAttribute("role", "status");
  document.body.append(made);
  return made;
}

function say(words) {
  clearTimeout(timer);
  status().textContent = words;
}
