// The worksheets of this page, by the block each stands in.
import * as notes from "./notes.js";
import { Sheet } from "./sheet.js";

const open = new Map(); // block element -> sheet

/** The sheet a page's element belongs to. */
export function sheetOf(element) {
  const block = element.closest(".worksheet-block");
  return block && open.get(block);
}

/** Every sheet of the page. */
export function sheets() {
  return [...open.values()];
}

/** Keep what the page before held, and put its sheets away. */
export function leave() {
  for (const [block, sheet] of open) {
    if (block.isConnected) continue;
    sheet.save();
    open.delete(block);
  }
}

/** Wake every worksheet block of the page; a block that is awake is left as it is. */
export function wake() {
  for (const block of document.querySelectorAll(".worksheet-block:not([data-ready])")) {
    const sheet = new Sheet(block);
    open.set(block, sheet);
    block.dataset.ready = "";
    sheet.load();
  }
}

/** Keep at once whatever waits to be kept. */
export function flush() {
  return Promise.all(sheets().map((sheet) => sheet.save()));
}

/** Empty what is never kept, before the browser can put this page by for Back. */
export function forgetNever() {
  for (const sheet of sheets().filter(({ never }) => never)) {
    sheet.begin();
    sheet.find("output").replaceChildren();
  }
}

/** Whether any words on the page are not where the reader wants them kept. */
export function unkept() {
  const sealing = notes.home() === "passphrase"; // takes a moment, and a page that goes away does not wait
  return notes.unkept() || sheets().some((sheet) => sheet.dirty || sheet.failed || (sealing && sheet.pending));
}
