// What stands in the margin of every printed page: the short address of the page, and the day. Paper has no address bar.
import { longDay, today } from "./days.js";
import { t } from "./words.js";

const ROOT = new URL("../", import.meta.url);
const SIDES = { address: "--margin-address", day: "--margin-day" };

/** Say where this page is found and when it was printed; with the plain look, only when. */
function write() {
  const short = document.querySelector("[data-short]")?.dataset.short ?? "";
  const { host, pathname } = new URL(short, ROOT);
  put("address", document.title === t("Notes") ? "" : `${host}${pathname}`);
  put("day", longDay(today()));
}

function put(side, words) {
  document.documentElement.style.setProperty(SIDES[side], JSON.stringify(words));
}

addEventListener("beforeprint", write);
