// A plain name and icon, for a reader who asks: what others can read on a tab, in a list of tabs, or atop paper.
import { t } from "./words.js";

const KEY = "notes/look";
const NAME = t("Notes");
const ICON = new URL("plain.svg", import.meta.url).href;
/** Where the site says its name: a selector, what of it ("" is its text), and what it says instead. */
const SPOTS = [
  ["head > title", "", NAME],
  ["link[rel=icon]", "href", ICON],
  [".md-header__topic:first-child > .md-ellipsis", "", NAME],
  [".md-nav--primary > .md-nav__title", "", NAME],
  [".md-logo", "title", NAME],
  [".md-logo", "aria-label", NAME],
  [".md-logo > img", "src", ICON],
];

const before = new WeakMap(); // element -> {attribute: what it said}
let here = null; // this tab's choice, where the browser keeps none
let worn = false; // since this page was loaded; until then there is nothing to take off

/** Whether a reader asked for the plain look. */
function isPlain() {
  if (here !== null) return here;
  try {
    return localStorage.getItem(KEY) === "plain";
  } catch {
    return false;
  }
}

/** Choose the look; true when this browser will remember it, false when it holds in this tab only. */
export function choose(plain) {
  here = plain;
  try {
    if (plain) localStorage.setItem(KEY, "plain");
    else localStorage.removeItem(KEY);
    if ((localStorage.getItem(KEY) === "plain") === plain) here = null;
  } catch {
    // blocked or full: the words beside the switch say so
  }
  dress();
  return here === null;
}

/** Give the page its plain name and icon, or its own ones back. */
export function dress() {
  if (document.documentElement.classList.contains("exit-covered")) return; // the exit has a name of its own
  const plain = isPlain();
  worn ||= plain;
  for (const [where, what, instead] of worn ? SPOTS : []) {
    for (const element of document.querySelectorAll(where)) put(element, what, instead, plain);
  }
  for (const box of document.querySelectorAll("[data-look]")) {
    box.checked = plain;
    box.disabled = false; // until now a press would have been lost
  }
}

function put(element, what, instead, plain) {
  const place = what ? null : [...element.childNodes].find((node) => node.nodeType === 3 && node.data.trim());
  const now = what ? element.getAttribute(what) : place?.data;
  if (now === null || now === undefined) return;
  const said = before.get(element) ?? {};
  if (now !== instead) before.set(element, { ...said, [what]: now });
  const next = plain ? instead : now === instead ? (said[what] ?? now) : now;
  if (next === now) return;
  if (what) element.setAttribute(what, next);
  else place.data = next;
}

function changed({ target }) {
  if (!target.matches?.("[data-look]")) return;
  const kept = choose(target.checked);
  const words = kept ? "" : t("This browser does not let sites keep a setting. It holds in this tab, until you reload.");
  target.closest(".look").querySelector("[role=status]").textContent = words;
}

document.addEventListener("change", changed);
document.addEventListener("DOMContentLoaded", dress);
addEventListener("pageshow", dress);
addEventListener("storage", ({ key }) => (key === KEY || key === null) && dress());
// Material sets the name and the icon of the next page after instant navigation.
new MutationObserver(dress).observe(document.head, { childList: true, subtree: true, characterData: true });
dress();
