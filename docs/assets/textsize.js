// The size of text, for a reader who asks. bare.js puts on the one that is kept, before the page is drawn.
import { drop, get, put } from "./store.js";
import { make } from "./tables.js";

const KEY = "notes/size";
const SIZES = [["", "normal"], ["large", "larger"], ["largest", "largest"]];
const NOT = "This browser does not let sites keep a setting. It holds until you reload.";

let listens = false;

/** Put the three buttons below the title. */
export function wake() {
  const title = document.querySelector(".md-content h1");
  if (!title || document.querySelector(".textsize")) return;
  const group = make("div", "textsize", ...SIZES.map(button), status());
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", "Text size");
  (document.querySelector(".copylink") ?? title).after(group); // the same order, whichever came first
  if (!listens) listen();
  listens = true;
  mark();
}

function button([size, words]) {
  const made = make("button", "textsize__button", make("span", "", "A"));
  made.type = "button";
  made.dataset.textSize = size;
  made.title = `Text size: ${words}`;
  made.setAttribute("aria-label", made.title);
  made.addEventListener("click", () => {
    made.parentElement.querySelector("[role=status]").textContent = choose(size) ? "" : NOT;
  });
  return made;
}

function status() {
  const made = make("span", "textsize__status");
  made.setAttribute("role", "status");
  return made;
}

/** Choose a size, "" for the site's own; true when this browser will remember it. */
export function choose(size) {
  wear(size);
  try {
    if (!size) return drop(KEY);
    put(KEY, size);
    return true;
  } catch {
    return false;
  }
}

function wear(size) {
  if (size) document.documentElement.dataset.size = size;
  else delete document.documentElement.dataset.size;
  mark();
}

function mark() {
  const now = document.documentElement.dataset.size ?? "";
  for (const one of document.querySelectorAll("[data-text-size]")) {
    one.setAttribute("aria-pressed", String(one.dataset.textSize === now));
  }
}

/** Another tab may have chosen, or this page was put by meanwhile. */
function listen() {
  const follow = () => wear(SIZES.some(([size]) => size === get(KEY)) ? get(KEY) : "");
  addEventListener("storage", ({ key }) => (key === KEY || key === null) && follow());
  addEventListener("pageshow", ({ persisted }) => persisted && follow());
}
