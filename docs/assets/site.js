// Where everything on a page begins. What only worksheets or My notes need is fetched where one of them is.
import { dress as discreet } from "./discreet.js"; // first, so that no other name shows for long
import * as exit from "./exit.js";
import { draw as drawWays } from "./gate.js";
import { drawLeaving, listenForLeaving } from "./leaving.js";

/** What of a page needs a module of its own: whether it is there, the module, and what to call. */
const PARTS = [
  [".worksheet-block", () => import("./desk.js"), "wake"],
  ["[data-notes]", () => import("./mynotes.js"), "wakeNotes"],
  [".offline", () => import("./offline-block.js"), "wake"],
  [".compare", () => import("./compare.js"), "wake"],
  [".plan-read", () => import("./plan-page.js"), "wake"],
  [".plan-make", () => import("./plan-maker.js"), "wake"],
];
const loaded = new Set(); // of these modules: they also want to know of the pages after

exit.listen();
listenForLeaving();

// Enter in a one-line box would send the form; the small forms for a passphrase are meant to be sent, to us.
document.addEventListener("submit", (event) => event.preventDefault());

function ready() {
  discreet();
  drawWays();
  drawLeaving();
  for (const part of PARTS) if (loaded.has(part) || document.querySelector(part[0])) wake(part);
}

async function wake(part) {
  const [, load, name] = part;
  try {
    const module = await load();
    loaded.add(part);
    module[name]();
  } catch {
    // It did not come: the page's own words on scripts stay, and the next page tries again.
  }
}

// Material's stream of pages: instant navigation puts a new page in without loading one.
if (window.document$) window.document$.subscribe(ready);
else ready();
