// The size of text, for a reader who asks: at the foot of each page. bare.js puts on the one that is kept, before the
// page is drawn.
import { make } from "./element.js";
import { drop, get, put } from "./store.js";
import { t } from "./words.js";

const KEY = "notes/size";
const SIZES = [["", t("normal")], ["large", t("larger")], ["largest", t("largest")]];
const NOT = t("This browser does not let sites keep a setting. It holds until you reload.");

let listens = false;

/** Put the three buttons at the foot of the page. */
export function wake() {
  const foot = document.querySelector("article.md-content__inner");
  if (!foot || foot.querySelector(".textsize")) return;
  const group = make("div", "textsize", make("span", "", t("Text size")), ...SIZES.map(button), make("span", "textsize__status"));
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", t("Text size"));
  group.lastChild.setAttribute("role", "status");
  foot.append(group);
  if (!listens) listen();
  listens = true;
  mark();
}

function button([size, words]) {
  const made = make("button", "textsize__button", "A");
  made.dataset.textSize = size;
  made.title = t("Text size: {words}", { words });
  made.setAttribute("aria-label", made.title);
  made.addEventListener("click", () => {
    const { top } = made.getBoundingClientRect();
    made.parentElement.lastChild.textContent = choose(size) ? "" : NOT;
    // All above it has another height now; the button stays under the thumb.
    scrollBy({ top: made.getBoundingClientRect().top - top, behavior: "instant" });
  });
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
