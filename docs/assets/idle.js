// Sealed notes lock by themselves, and a shared device is cleared: after ten minutes without a touch.
import * as notes from "./notes.js";
import { isShared } from "./store.js";
import { sheets } from "./worksheet.js";

/** How long the reader's hand may be still, in minutes; tests shorten it. */
const minutes = () => Number(document.documentElement.dataset.minutes) || 10;
/** The last of them, in which a shared device says that it will be cleared. */
const last = () => Math.min(1, minutes() / 2);
let timer = null;
let warned = false;

let watched = false;

/** Listen, once for the visit, for the reader's hand and for a quick leave. */
export function watchIdle() {
  if (watched) return;
  watched = true;
  for (const kind of ["pointerdown", "keydown", "input"]) document.addEventListener(kind, touch, { passive: true });
  document.addEventListener("exit", (event) => event.detail.push(lockAll()));
  touch();
}

/** Start the clock again: the reader is here. */
function touch() {
  clearTimeout(timer);
  if (!isShared()) {
    timer = setTimeout(lockAll, minutes() * 60_000);
    return;
  }
  if (warned) warn(false);
  timer = setTimeout(warn, (minutes() - last()) * 60_000, true);
}

/** Say on a shared device that it is cleared soon, or that it is not. */
function warn(isSoon) {
  warned = isSoon;
  import("./kiosk.js").then((kiosk) => kiosk.warn(isSoon), () => {});
  if (isSoon) timer = setTimeout(() => import("./kiosk.js").then((kiosk) => kiosk.clear(), () => location.reload()), last() * 60_000);
}

/** The passphrase was set, changed or taken away in another tab: this tab’s key counts no longer. */
export function lockChanged() {
  const busy = sheets().filter((sheet) => sheet.dirty || sheet.failed || sheet.pending);
  for (const sheet of busy) sheet.dirty = true; // what it wants to keep waits for the passphrase
  notes.lock(busy.map(({ slug }) => slug));
  document.dispatchEvent(new Event("locked"));
  for (const sheet of sheets()) sheet.load();
  document.dispatchEvent(new Event("notes"));
}

/** Keep what waits to be kept, then forget the key and every word in memory. */
async function lockAll() {
  if (notes.home() !== "passphrase") return;
  document.dispatchEvent(new Event("locked"));
  if (notes.isLocked()) return;
  await Promise.all(sheets().map((sheet) => sheet.save()));
  notes.lock(sheets().filter(({ dirty }) => dirty).map(({ slug }) => slug));
  for (const sheet of sheets()) {
    if (!sheet.dirty) sheet.begin(); // words that have no other place stay, hidden
    sheet.find("output").replaceChildren();
    await sheet.load();
  }
  const waits = []; // what others still have to draw
  document.dispatchEvent(new CustomEvent("draw-notes", { detail: waits }));
  await Promise.all(waits);
  document.dispatchEvent(new Event("notes"));
}
