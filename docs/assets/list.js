// The list of earlier entries of a dated worksheet: a button to open each and one to delete it.
import { make } from "./element.js";
import { longDay } from "./form.js";
import { t } from "./words.js";

const SHOWN = 30; // entries listed at once; more on request

/** List entries, the newest day first; true when all of them are listed. */
export function drawList(holder, entries, { current, noun, all }) {
  const sorted = [...entries].sort((one, other) => Number(day(other) > day(one)) - Number(day(other) < day(one)));
  const shown = all ? sorted : sorted.slice(0, SHOWN);
  holder.replaceChildren(...shown.map((entry) => item(entry, entry === current, noun)));
  return shown.length === sorted.length;
}

/** One line of the list; `current` is whether the form shows that entry. */
function item(entry, current, noun) {
  const words = name(entry, noun);
  return make(
    "li",
    "",
    button(words, "open", entry.id, current),
    button(t("Delete"), "delete", entry.id, false, t("Delete {words}", { words })),
  );
}

/** The stored day of an entry, or "". */
function day(entry) {
  return entry.answers.date?.[0] ?? "";
}

function button(words, action, id, current, label) {
  const made = make("button", "worksheet__button worksheet__button--small", words);
  made.dataset.action = action;
  made.dataset.entry = id;
  if (current) made.setAttribute("aria-current", "true");
  if (label) made.setAttribute("aria-label", label);
  return made;
}

/** An entry by its day and its first words. */
export function name(entry, noun) {
  const words = Object.entries(entry.answers).find(([key, [first]]) => key !== "date" && / /.test(first))?.[1][0] ?? "";
  const short = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  return [longDay(day(entry)) || t("A {noun} without a day", { noun }), short].filter(Boolean).join(": ");
}
