// The lines of one sheet: boxes to tick, all of them off, and then all that a file will say.
import { definitions } from "./definitions.js";
import { make } from "./element.js";
import { name } from "./list.js";
import { say } from "./plain.js";
import { sort } from "./shared.js";

const ONLY = {
  needs: "Only lines that you marked as okay to share are here.",
  patterns: "The numbers are not shown on the page for two. They do stand in the file.",
  steps: "Only a plain yes is here. No other answer leaves your sheet.",
};
const NOTHING = "There is no line here to pick. You can go on all the same. A page with nothing on it is a full answer.";

/** Let the reader choose a day, of a sheet that is filled in again and again. */
export function drawDays(place, slug, entries) {
  place.replaceChildren();
  if (entries.length < 2 || definitions[slug].entries !== "dated") return;
  const label = make("label", "worksheet__label", "Which one?");
  const select = Object.assign(make("select", "worksheet__input"), { id: "compare-day" });
  label.htmlFor = select.id;
  select.dataset.change = "day";
  select.append(...entries.map((entry, index) => new Option(name(entry, definitions[slug].noun), String(index), false, index === entries.length - 1)));
  place.append(label, select);
}

/** A box for each line that can be picked; all are off. */
export function drawLines(place, slug, answers) {
  const { always, lines } = sort(slug, definitions[slug], answers);
  const boxes = make("fieldset", "worksheet__group", make("legend", "worksheet__label", "Tick each line that they may read"));
  boxes.append(...lines.map(choice));
  place.replaceChildren(
    make("p", "worksheet__hint", ONLY[slug]),
    lines.length ? boxes : make("p", "", NOTHING),
    make("p", "worksheet__hint", "This goes along with any of them:"),
    words(always),
  );
}

function choice(line) {
  const box = Object.assign(make("input", ""), { type: "checkbox", autocomplete: "off" });
  const said = pairs(line).map(([label, text]) => make("span", "compare__pair", make("b", "", `${label} `), text));
  return make("label", "worksheet__option worksheet__option--line", box, make("span", "", ...said));
}

/** Says of a line's number whether it is ticked. */
export function picked(place) {
  const boxes = [...place.querySelectorAll("[type=checkbox]")].map(({ checked }) => checked);
  return (index) => boxes[index] === true;
}

/** All that a page of picked lines says. */
export function drawWhole(place, { worksheet, answers }) {
  const { always, lines } = sort(worksheet, definitions[worksheet], answers);
  const sheet = make("p", "", make("b", "", "Sheet "), definitions[worksheet].title);
  place.replaceChildren(sheet, words(always), ...lines.map((line) => words([line])));
  if (!lines.length) place.append(make("p", "", "No line is picked. That is allowed: it looks like a sheet with nothing on it."));
}

function words(lines) {
  return make("dl", "compare__words", ...lines.flatMap(pairs).flatMap(([label, text]) => [make("dt", "", label), make("dd", "", text)]));
}

/** The questions and answers of a line, in the words the reader saw. */
function pairs({ field, row, answers }) {
  const fields = row ? field.fields : [field];
  const filled = fields.filter(({ name: key }) => Object.hasOwn(answers, key));
  return filled.map((one) => [one.label, answers[one.name].map((value) => say(one, value)).join(", ")]);
}
