// The worksheets of a visit: one listener for each kind of event, from the first page that has one.
import { actions } from "./actions.js";
import { task } from "./breath.js";
import { elsewhere } from "./conflict.js";
import { choose } from "./choosing.js";
import { sync } from "./form.js";
import * as gate from "./gate.js";
import { lockChanged, watchIdle } from "./idle.js";
import { alsoUnkept } from "./leaving.js";
import { dress } from "./parts.js";
import { startSoon, state } from "./python.js";
import { flush, forgetNever, leave, sheetOf, sheets, unkept, wake as wakeSheets } from "./worksheet.js";

/** Make the worksheets of this page work; for every page that instant navigation puts in. */
export function wake() {
  document.querySelectorAll(".worksheet-block:not([data-ready]) form").forEach(dress);
  wakeSheets();
}

/** Python comes in the first pause of this many ms after a touch: its start would hold up a cheap phone's first words. */
const REST = 1000;

let rest = 0;
let heard = {}; // the box that was written in last, and what stood in it

watchIdle();
alsoUnkept(unkept);

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-action], [data-keep]");
  const sheet = button && sheetOf(button);
  if (!sheet) return;
  if (button.dataset.keep) choose(sheet, button.dataset.keep);
  else actions[button.dataset.action]?.(sheet, button);
});

for (const kind of ["input", "change"]) {
  document.addEventListener(kind, ({ type, target }) => {
    if (!target.closest?.("form.worksheet")) return;
    const same = target === heard.target && target.value === heard.value && target.checked === heard.checked;
    heard = { target, value: target.value, checked: target.checked };
    // Leaving a box tells once more what each key has told; taken for news, it would be kept again, and said.
    if (type === "input" || !same) sheetOf(target)?.touched(target);
  });
}

addEventListener("storage", (event) => {
  if (event.key === "notes/lock") lockChanged();
  else sheets().filter(({ slug }) => [null, `notes/1/${slug}`].includes(event.key)).forEach(elsewhere);
});

document.addEventListener("submit", (event) => {
  const sheet = event.target.dataset.submit && sheetOf(event.target);
  if (sheet) actions[event.target.dataset.submit](sheet);
});

for (const kind of ["focusin", "pointerdown", "input"]) {
  document.addEventListener(kind, (event) => {
    if (state.stage === "ready" || !event.target.closest?.(".worksheet-block form, [data-action=report]")) return;
    clearTimeout(rest);
    rest = setTimeout(() => document.querySelector(".worksheet-block") && startSoon(), REST); // or it was left
  });
}

document.addEventListener("page", leave); // before anything else of the new one
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

// At once, in a task of its own. What site.js calls comes only when Material has put its own things in order.
task().then(wake);
