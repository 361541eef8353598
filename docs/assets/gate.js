// Which way this visit goes, "solo" or "both": all that is left of the first check, and gone with this tab.
import { gated } from "./gated.js"; // written by the build

const KEY = "notes/path";
const FOR_TWO = new RegExp(`/(compare|worksheets/(${gated.join("|")}))/$`);
/** What may be for two in the list of pages: to read all hundred addresses there takes a cheap phone a while. */
const LISTED = `.md-nav a:is([href="./"], ${["compare", ...gated].map((name) => `[href$="/${name}/"]`)})`;
let here = null;

/** "solo", "both", or null before the first check. */
export function way() {
  try {
    here ??= sessionStorage.getItem(KEY);
  } catch {
    // blocked: it holds on this page only
  }
  return ["solo", "both"].includes(here) ? here : null;
}

/** Take the way that the first check's report gives; null when it gives none, and then the earlier one holds no more. */
export function take(path) {
  here = path;
  try {
    if (path) sessionStorage.setItem(KEY, path);
    else sessionStorage.removeItem(KEY);
  } catch {
    // as above
  }
  draw();
}

/** Forget it: after erasing. */
export function forgetWay() {
  here = null;
}

/** Open, ask before, or put away every sheet for two on this page, and in the list of pages. */
export function draw() {
  for (const block of document.querySelectorAll("[data-gated]")) {
    block.dataset.way = way() ?? (block.dataset.way === "open" ? "open" : "ask");
  }
  for (const link of document.querySelectorAll(LISTED)) {
    if (FOR_TWO.test(link.pathname)) link.closest("li").hidden = way() === "solo";
  }
}

/** The reader has read the reminder: this sheet opens, on this page. */
export function goOn(sheet) {
  sheet.block.dataset.way = "open";
  sheet.focus();
}
