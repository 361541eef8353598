// Lines from other worksheets, picked one by one by the reader. Private boxes are never among them.
import { make } from "./element.js";
import { limit } from "./fold.js";
import { isFilled, longDay, showRows, sync } from "./form.js";
import { fresh } from "./fresh.js";
import { t } from "./words.js";

const NEWEST = 3; // entries of each worksheet that are offered

export const pickActions = {
  async pick(sheet, button) {
    closePicker(sheet);
    const found = [];
    for (const slug of button.dataset.sources.split(" ")) found.push(...(await lines(slug)));
    const panel = make("fieldset", "worksheet__pick", make("legend", "", t("Tick what you want here. Nothing comes by itself.")));
    panel.dataset.picker = "";
    if (!found.length) panel.append(make("p", "", t("There is nothing to pick yet: no other sheet has words that could go here.")));
    panel.append(...found.map(choice), buttons(found.length));
    button.after(panel);
    panel.querySelector("input, button").focus();
  },
  "pick-add"(sheet, button) {
    const panel = button.closest("[data-picker]");
    const opener = panel.previousElementSibling;
    const field = panel.closest(".worksheet__field");
    const picked = [...panel.querySelectorAll("input:checked")].map(({ value }) => value);
    for (const words of picked) put(field, opener.dataset.into, words);
    panel.remove();
    limit(sheet.form, field);
    opener.focus();
    sync(field);
    if (picked.length) sheet.touched(field.querySelector("input, textarea, select"));
  },
  "pick-not"(sheet, button) {
    const opener = button.closest("[data-picker]").previousElementSibling;
    closePicker(sheet);
    opener.focus();
  },
};

function closePicker(sheet) {
  sheet.block.querySelectorAll("[data-picker]").forEach((panel) => panel.remove());
}

/** Each line of a worksheet that may go elsewhere, newest entries first: {words, from}. */
async function lines(slug) {
  const { definitions } = await import("./definitions.js");
  if (!Object.hasOwn(definitions, slug)) return [];
  const { record } = await fresh(slug).catch(() => ({ record: { entries: [] } }));
  const entries = record.entries.slice(-NEWEST).reverse();
  const found = entries.flatMap(({ answers }) => fieldLines(definitions[slug], answers));
  return [...new Map(found.map((one) => [one.words, one])).values()];
}

function fieldLines({ title, parts }, answers) {
  return parts.flatMap(({ fields }) => fields).filter((field) => !field.private).flatMap((field) => {
    const from = `${title}: ${field.label}`;
    const said = field.kind === "rows" ? rows(field, answers) : [words(field, answers[field.name])];
    return said.filter(Boolean).map((text) => ({ words: text, from }));
  });
}

function rows(field, answers) {
  const indexes = new Set(Object.keys(answers).map((name) => name.split(".")).filter(([name]) => name === field.name).map(([, index]) => index));
  return [...indexes].map((index) =>
    field.fields
      .filter((inner) => !inner.private)
      .map((inner) => words(inner, answers[`${field.name}.${index}.${inner.name}`]))
      .filter(Boolean)
      .join("; "),
  );
}

/** An answer in the words the reader saw, on one line; blank is an empty string. */
function words(field, values = []) {
  if (["choice", "choices"].includes(field.kind)) return values.map((value) => field.options[value] ?? value).join(", ");
  if (field.kind === "date") return values.map(longDay).join(", ");
  if (field.kind === "scale") return values[0] ? t("{value} of 10", { value: values[0] }) : "";
  return values.join(" ").replace(/\s*\n\s*/g, " / ");
}

function choice({ words: text, from }, index) {
  const input = make("input", "");
  Object.assign(input, { type: "checkbox", value: text, id: `pick-${index}` });
  const said = make("span", "", text, make("small", "worksheet__from", from));
  return make("label", "worksheet__option worksheet__option--line", input, said);
}

function buttons(hasLines) {
  const add = button("pick-add", t("Put these here"));
  const not = button("pick-not", hasLines ? t("Not now") : t("Close"));
  return make("p", "worksheet__buttons", ...(hasLines ? [add, not] : [not]));
}

function button(action, text) {
  const made = make("button", "worksheet__button worksheet__button--small", text);
  made.dataset.action = action;
  return made;
}

/** Put words into a long box on a line of their own, or into a new row. */
function put(field, into, words) {
  if (!into) {
    const box = field.querySelector("textarea, input");
    box.value = [box.value, words].filter(Boolean).join("\n");
    return;
  }
  const holder = field.querySelector("[data-rows]");
  const boxes = () => [...holder.querySelectorAll(`.worksheet__row:not([hidden]) [name$=".${into}"]`)];
  const isFree = (box) => [...box.closest(".worksheet__row").querySelectorAll("input, textarea, select")].every((one) => !isFilled(one));
  let box = boxes().find(isFree);
  if (!box) {
    showRows(holder, boxes().length + 1);
    box = boxes().at(-1);
  }
  box.value = words;
}
