// Where a reader was in each chapter, for one who asked: the line at its top, the marks in lists, and what is noted.
import { make } from "./element.js";
import { isOn, note, remembered } from "./places.js";
import { isLocked } from "./notes.js";
import { t } from "./words.js";

const ROOT = new URL("../", import.meta.url);
const REST = 2000; // ms that a page stands still before its place counts
const CHAPTER = /^(?:chapters\/)?(c\d+)\/$/; // both of its addresses, from the site's root
const LISTS = ".path a, .contents a";

const toTheEnd = t("read to the end");
let timer = null;
let listens = false;

/** Show on this page what is remembered, and note where the reader gets to; for each page of the visit. */
export function wake() {
  if (!listens) listen();
  listens = true;
  clearTimeout(timer);
  draw();
}

function listen() {
  addEventListener("scroll", () => {
    clearTimeout(timer);
    timer = setTimeout(look, REST, chapter());
  }, { passive: true });
  for (const kind of ["notes", "locked"]) document.addEventListener(kind, draw);
}

/** The id of the chapter that this page is. */
function chapter() {
  return document.querySelector("main[data-chapter]")?.dataset.chapter;
}

/** The headings that a place can be: those a person wrote. */
function headings() {
  return [...document.querySelectorAll(".md-content :is(h2, h3)[id]:not(#sources)")];
}

/** Note the heading that is in view; nothing of a page that was only opened. */
function look(seen) {
  const passed = headings().filter((one) => one.getBoundingClientRect().top < innerHeight / 2);
  if (!seen || seen !== chapter() || !passed.length || scrollY < innerHeight / 2) return;
  const end = document.querySelector("#sources, .reviewed")?.getBoundingClientRect().top < innerHeight;
  note(seen, passed.at(-1).id, end);
}

async function draw() {
  const found = isOn() && !isLocked() ? await remembered().catch(() => new Map()) : new Map();
  document.querySelectorAll(".reading").forEach((one) => one.remove());
  const opening = document.querySelector(".opening");
  const here = found.get(chapter());
  if (here && opening && !location.hash && scrollY < innerHeight / 2) opening.append(...line(here));
  for (const link of document.querySelectorAll(LISTS)) {
    const [, id] = CHAPTER.exec(link.href.slice(ROOT.href.length)) ?? [];
    if (found.get(id)?.isRead) link.after(make("span", "reading", ` (${toTheEnd})`));
  }
}

/** "Last time you were at …", a way there, and a way to have it forgotten; nothing for the first heading. */
function line({ place, isRead }) {
  const [first, ...others] = headings();
  const heading = others.find(({ id }) => id === place);
  const isLast = heading && heading === others.at(-1);
  const words = [];
  if (isRead) words.push(t("You have read this to the end."), " ");
  if (heading && !(isRead && isLast)) words.push(t("Last time you were here:"), " ", link(`#${place}`, wordsOf(heading)), ". ");
  if (!first || !words.length) return [];
  return [make("p", "opening__short reading", ...words, link(new URL("notes/#reading", ROOT).href, t("Remembering is on")), ".")];
}

function link(href, words) {
  const made = make("a", "", words);
  made.href = href;
  return made;
}

function wordsOf(heading) {
  const clone = heading.cloneNode(true);
  clone.querySelectorAll(".headerlink").forEach((one) => one.remove());
  return clone.textContent.trim();
}
