// Where everything on a page begins: one listener for each kind of event, for the whole visit.
import { dress as discreet } from "./discreet.js"; // first, so that no other name shows for long
import { actions } from "./actions.js";
import { elsewhere } from "./conflict.js";
import * as exit from "./exit.js";
import { choose } from "./choosing.js";
import * as gate from "./gate.js";
import { lockAll, lockChanged, touch } from "./idle.js";
import { drawLeaving, listenForLeaving } from "./leaving.js";
import { wakeNotes } from "./mynotes.js";
import { start } from "./python.js";
import { dress } from "./parts.js";
import { sync } from "./form.js";
import { flush, forgetNever, sheetOf, sheets, unkept, wake } from "./worksheet.js";

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

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-action], [data-keep]");
  const sheet = button && sheetOf(button);
  if (!sheet) return;
  if (button.dataset.keep) choose(sheet, button.dataset.keep);
  else actions[button.dataset.action]?.(sheet, button);
});

for (const kind of ["input", "change"]) {
  document.addEventListener(kind, (event) => {
    if (event.target.closest?.("form.worksheet")) sheetOf(event.target)?.touched(event.target);
  });
}

addEventListener("storage", (event) => {
  if (event.key === "notes/lock") lockChanged();
  else sheets().filter(({ slug }) => [null, `notes/1/${slug}`].includes(event.key)).forEach(elsewhere);
});
for (const kind of ["pointerdown", "keydown", "input"]) document.addEventListener(kind, touch, { passive: true });
document.addEventListener("exit", (event) => event.detail.push(lockAll()));

// Enter in a one-line box would send the form; the small forms for a passphrase are meant to be sent, to us.
document.addEventListener("submit", (event) => {
  event.preventDefault();
  const sheet = event.target.dataset.submit && sheetOf(event.target);
  if (sheet) actions[event.target.dataset.submit](sheet);
});

for (const kind of ["focusin", "pointerdown"]) {
  document.addEventListener(kind, (event) => {
    if (event.target.closest?.(".worksheet-block form, [data-action=report]")) start();
  });
}

document.addEventListener("path", ({ detail }) => gate.take(detail));
addEventListener("pagehide", () => {
  flush();
  forgetNever();
});
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && flush());
addEventListener("beforeprint", () => document.querySelectorAll("form.worksheet").forEach(sync));
addEventListener("afterprint", () => document.querySelectorAll("[data-alone]").forEach((one) => delete one.dataset.alone));
addEventListener("beforeunload", (event) => {
  flush();
  if (unkept() && !document.documentElement.classList.contains("exit-covered")) event.preventDefault();
});

function ready() {
  discreet();
  if (document.querySelector(".offline")) import("./offline-block.js").then((block) => block.wake(), () => {});
  document.querySelectorAll(".worksheet-block:not([data-ready]) form").forEach(dress);
  wake();
  gate.draw();
  wakeNotes();
  drawLeaving();
}

// Material's stream of pages: instant navigation puts a new page in without loading one.
if (window.document$) window.document$.subscribe(ready);
else ready();
