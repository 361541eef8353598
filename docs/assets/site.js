// Where everything on a page begins. What only worksheets or My notes need is fetched where one of them is.
import { dress as discreet } from "./discreet.js"; // first, so that no other name shows for long
import { arrive } from "./arriving.js";
import { breath, task } from "./breath.js";
import { wake as wakeMenu } from "./drawer.js";
import * as exit from "./exit.js";
import { draw as drawWays } from "./gate.js";
import { drawLeaving, listenForLeaving } from "./leaving.js";
import "./margin.js";
import { get, isShared } from "./store.js";
import { wake as textSize } from "./textsize.js";
import { spare, themeStarted } from "./theme-start.js";

/** What of a page needs a module of its own: whether it is there, the module, and what to call. */
const PARTS = [
  [".worksheet-block", () => import("./desk.js"), "wake"],
  ["[data-notes]", () => import("./mynotes.js"), "wakeNotes"],
  [".offline", () => import("./offline-block.js"), "wake"],
  [".compare", () => import("./compare.js"), "wake"],
  [".plan-read", () => import("./plan-page.js"), "wake"],
  [".plan-make", () => import("./plan-maker.js"), "wake"],
  [".packs__choose", () => import("./packs.js"), "wake"],
  ["[data-short]", () => import("./copylink.js"), "wake"],
];
const awake = new Set(); // parts whose module `stays`: it also puts away what the page before held

spare();
exit.listen();
listenForLeaving();

// Instant navigation keeps the header, whose addresses hold for the first page only.
for (const link of document.querySelectorAll(".search-link, dialog.search a")) link.setAttribute("href", link.href);
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-search=open]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation(); // or Material goes to the link's page
  import("./search.js").then((search) => search.open(), () => location.assign(link.href));
}, true);

// The same page in the other language: with what stands after ? and #, such as a plan.
document.addEventListener("click", ({ target }) => {
  const link = target.closest?.("a[data-same]");
  if (!link) return;
  link.search = location.search;
  link.hash = location.hash;
}, true);

// Enter in a one-line box would send the form; the small forms for a passphrase are meant to be sent, to us.
document.addEventListener("submit", (event) => event.preventDefault());

/** What a page needs besides, one after the other. */
const STEPS = [
  wakeMenu,
  drawWays,
  () => PARTS.filter((part) => awake.has(part) || document.querySelector(part[0])).forEach(wake),
  () => {
    if (isShared()) import("./kiosk.js").then((kiosk) => kiosk.wake(), () => {});
  },
  textSize,
  drawLeaving,
  () => {
    if (get("notes/1/reading") !== null) import("./reading.js").then((reading) => reading.wake(), () => {});
  },
];
let pages = 0; // of this visit

async function ready() {
  const page = (pages += 1);
  discreet();
  arrive();
  document.dispatchEvent(new Event("page"));
  for (const step of STEPS) {
    await breath();
    if (page !== pages) return; // another page has come, and has begun with them
    await step();
  }
}

async function wake(part) {
  const [css, load, name] = part;
  // A module that does not come leaves the page's own words on scripts standing, and the next page tries again.
  const module = await load().catch(() => null);
  if (module?.stays) awake.add(part);
  if (module?.stays || (module && document.querySelector(css))) module[name]();
}

/** Material's stream of pages, which tells the page that is there, too: instant navigation puts a new one in without loading. */
async function begin() {
  await themeStarted();
  await task(); // Material sets itself up before it, and a touch or a key shall not wait for both
  if (window.document$) window.document$.subscribe(ready);
  else ready();
}

// Material's script comes after this one and after a worksheet's, so that words are taken before it has set itself up.
if (document.readyState === "interactive") document.addEventListener("DOMContentLoaded", begin, { once: true });
else begin();
