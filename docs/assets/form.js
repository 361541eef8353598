// Between a form on the page and answers: {name: [strings]}, blank answers left out.
import { longDay } from "./days.js";
import { t } from "./words.js";

export { longDay };

/** Read what stands in a form. Rows are numbered as they stand on the page. */
export function read(form) {
  const answers = {};
  for (const input of inputs(form)) {
    if (!isSaid(input)) continue;
    (answers[input.name] ??= []).push(input.value);
  }
  return answers;
}

/** Every named input, in the order of the page. */
export function inputs(form) {
  return form.querySelectorAll("input[name], textarea[name], select[name]");
}

/** Whether nothing is written in a form. */
export function isBlank(form) {
  for (const input of inputs(form)) if (isSaid(input)) return false;
  return true;
}

function isSaid(input) {
  return isFilled(input) && !input.closest("[hidden]"); // in this order: most boxes of a form are blank
}

/** Whether a box holds anything, or is ticked. */
export function isFilled(input) {
  return isBox(input) ? input.checked : input.value.trim() !== "";
}

function isBox(input) {
  return input.type === "radio" || input.type === "checkbox";
}

/** Write answers into a form, blanking what they do not name; answers without an input are given back. */
export function fill(form, answers) {
  for (const rows of form.querySelectorAll("[data-rows]")) showRows(rows, rowCount(rows, answers));
  const known = new Set();
  for (const input of inputs(form)) {
    const words = answers[input.name] ?? [];
    known.add(input.name);
    if (isBox(input)) input.checked = words.includes(input.value);
    else if (input.value !== (words[0] ?? "")) input.value = words[0] ?? ""; // or the cursor would move
    if (isBox(input) ? input.checked : input.value === words[0]) continue;
    if (!isBox(input) && words[0]) showAnyway(input, words[0]);
  }
  sync(form);
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !known.has(name)));
}

/** A date, a time or an option that its box does not know is shown as it is, so that it can be seen and mended. */
function showAnyway(input, words) {
  if (input.options) input.append(new Option(words, words));
  else input.type = "text";
  input.value = words;
}

function rowCount(rows, answers) {
  const start = `${rows.dataset.rows}.`;
  const indexes = Object.keys(answers)
    .filter((name) => name.startsWith(start))
    .map((name) => Number(name.split(".")[1]))
    .filter((index) => Number.isInteger(index) && index >= 0 && index < 500);
  return Math.max(1, ...indexes.map((index) => index + 1));
}

/** Show so many rows: hidden ones come back first, then copies are made. Rows past that are hidden. */
export function showRows(rows, count) {
  const holder = rows.querySelector(".worksheet__rows");
  while (holder.children.length < count) holder.append(copy(holder.firstElementChild));
  [...holder.children].forEach((row, index) => {
    row.hidden = index >= count;
    if (row.hidden) delete row.dataset.folded;
    number(row, index, rows.dataset);
  });
}

/** A blank copy of a row. */
function copy(row) {
  const made = row.cloneNode(true);
  delete made.dataset.folded;
  blank(made);
  return made;
}

/** Empty every input of an element. */
export function blank(element) {
  for (const input of inputs(element)) {
    if (isBox(input)) input.checked = false;
    else input.value = "";
  }
}

/** Give a row's inputs, ids and words the number of its place. */
function number(row, index, { noun }) {
  const label = `${noun[0].toUpperCase()}${noun.slice(1)} ${index + 1}`;
  if (row.getAttribute("aria-label") === label) return; // it stands where it stood
  const swap = (text) => text.replace(/^(q-)?(\w+)([.-])\d+([.-])/, `$1$2$3${index}$4`);
  for (const input of inputs(row)) {
    input.name = swap(input.name);
    input.id = swap(input.id);
  }
  for (const one of row.querySelectorAll("label[for]")) one.htmlFor = swap(one.htmlFor);
  for (const field of row.querySelectorAll("[data-field]")) field.dataset.field = swap(field.dataset.field);
  row.setAttribute("aria-label", label);
  row.querySelector('[data-action="remove"]').textContent = t("Remove {noun} {number}", { noun, number: index + 1 });
}

/** Take a row out, keeping the others' words; the last one is only emptied. */
export function removeRow(row) {
  const holder = row.parentElement;
  const rows = holder.closest("[data-rows]");
  const shown = holder.querySelectorAll(":scope > :not([hidden])").length;
  if (shown === 1) blank(row);
  else {
    blank(row);
    holder.append(row);
    showRows(rows, shown - 1);
  }
  sync(rows);
}

/** Copy typed words beside their boxes, where they print in full, and mark a form without any words. */
export function sync(element) {
  for (const input of element.querySelectorAll(".worksheet__grow > .worksheet__input")) mirror(input);
  const form = element.closest("form");
  form.toggleAttribute("data-blank", isBlank(form));
  for (const clear of form.querySelectorAll('[data-action="clear"]')) {
    clear.hidden = !clear.parentElement.querySelector("input:checked");
  }
}

/** The same for one input in which something was just written: what a letter costs does not grow with the form. */
export function syncOne(input) {
  if (input.closest(".worksheet__grow")) mirror(input);
  input.form.toggleAttribute("data-blank", !isFilled(input) && isBlank(input.form));
  const field = input.closest(".worksheet__field");
  const clear = field?.querySelector(':scope > [data-action="clear"]');
  if (clear) clear.hidden = !field.querySelector("input:checked");
}

/** Copy one box's words beside it. */
export function mirror(input) {
  const beside = input.parentElement.querySelector(".worksheet__mirror");
  const words = wordsOf(input);
  if (beside.textContent !== words) beside.textContent = words;
  input.toggleAttribute("data-empty", words === ""); // a date box is never :placeholder-shown
}

function wordsOf(input) {
  if (input.selectedOptions) return input.selectedOptions[0]?.textContent ?? "";
  return input.type === "date" && input.value ? longDay(input.value) : input.value;
}
