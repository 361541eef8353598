// At most twelve questions at a time: others fold away, and open with a touch. On paper all are open.
import { make } from "./element.js";

const MOST = 12;

/** Fold parts, then filled rows, until no more than MOST questions show; `current` and what holds it stays open. */
export function limit(form, current = null) {
  for (const part of form.querySelectorAll(".worksheet__part:not([data-closed])")) {
    if (shown(form) <= MOST) break;
    if (part !== firstOpen(form, current)) close(part);
  }
  for (const row of form.querySelectorAll(".worksheet__row:not([hidden], [data-folded])")) {
    if (shown(form) <= MOST) break;
    if (row !== (current?.closest(".worksheet__row") ?? lastRow(row))) row.dataset.folded = "";
  }
  form.querySelectorAll(".worksheet__row[data-folded]").forEach(name);
}

/** Open a folded row, and fold others instead. */
export function unfold(row) {
  delete row.dataset.folded;
  limit(row.closest("form"), row);
}

function firstOpen(form, current) {
  return current?.closest(".worksheet__part") ?? form.querySelector(".worksheet__part:not([data-closed])");
}

function lastRow(row) {
  return row.parentElement.querySelector(":scope > .worksheet__row:nth-last-child(1 of :not([hidden]))");
}

/** How many questions can be seen. */
export function shown(form) {
  const questions = [...form.querySelectorAll(".worksheet__field:not(.worksheet__field--rows)")];
  return questions.filter((one) => !one.closest("[data-closed], [hidden], [data-folded]")).length;
}

/** Close a part. */
function close(part) {
  part.setAttribute("data-closed", "");
  part.querySelector(".worksheet__title button").setAttribute("aria-expanded", "false");
}

/** Say on a folded row's button which one it is. */
function name(row) {
  const button = row.querySelector("[data-action=unfold]") ?? row.insertBefore(opener(), row.firstChild);
  const words = [...row.querySelectorAll("input, textarea, select")].find((input) => /[^\d\s-]/.test(said(input)));
  button.textContent = [row.getAttribute("aria-label"), words && said(words)].filter(Boolean).join(": ").slice(0, 70);
}

function said(input) {
  if (["radio", "checkbox"].includes(input.type)) return input.checked ? input.parentElement.textContent.trim() : "";
  return input.value.trim();
}

function opener() {
  const button = make("button", "worksheet__button worksheet__button--small worksheet__unfold");
  button.dataset.action = "unfold";
  return button;
}
