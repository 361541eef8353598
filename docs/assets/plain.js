// Notes as plain text, to read, to print, or to keep where no page of this site is at hand.
import { longDay } from "./form.js";

/**
 * The notes of one worksheet as text. Takes a record, the worksheet's definition (definitions.js) and what to put in:
 * without `private`, boxes marked private are left out, and so are answers whose question is gone, since no one can
 * tell any more whether it was a private one.
 */
export function plain(record, definition, { private: all = false } = {}) {
  const entries = record.entries.map((entry) => describe(entry, definition, all));
  return [
    underlined(definition.title, "="),
    ...(entries.length ? entries : ["Nothing is written here."]),
  ].join("\n\n").concat("\n");
}

function describe(entry, definition, all) {
  const used = new Set();
  const parts = definition.parts.map(({ title, fields }) => {
    const said = fields.map((field) => question(field, entry.answers, used, all)).filter(Boolean);
    return said.length && [`# ${title}`, ...said].join("\n\n");
  });
  const found = [underlined(heading(entry, definition), "-"), ...parts, all && kept(entry.answers, used)].filter(Boolean);
  return (found.length > 1 ? found : [...found, "Nothing is written here."]).join("\n\n");
}

/** The day an entry is about; without one, the day it was begun. */
function heading({ answers, created }, { noun, entries }) {
  const [date] = own(answers, "date");
  if (entries === "dated" && date?.trim()) return longDay(date);
  const begun = new Date(created);
  if (Number.isNaN(begun.getTime())) return `A ${noun} without a day`;
  const two = (value) => String(value).padStart(2, "0");
  return `Begun on ${longDay(`${begun.getFullYear()}-${two(begun.getMonth() + 1)}-${two(begun.getDate())}`)}`;
}

function question(field, answers, used, all) {
  const said = field.kind === "rows" ? rows(field, answers, used, all) : words(field, answers, field.name, used);
  const shown = all || !field.private;
  return shown && said.length ? [field.label, ...indent(said)].join("\n") : "";
}

/** Rows that hold anything, numbered from 1 in the order they stood on the page. */
function rows(field, answers, used, all) {
  const filled = indexes(field.name, answers)
    .map((index) => row(field, `${field.name}.${index}`, answers, used, all))
    .filter((said) => said.length);
  return filled.flatMap((said, place) => [`${capital(field.noun)} ${place + 1}`, ...indent(said)]);
}

function row({ fields }, start, answers, used, all) {
  return fields.flatMap((field) => {
    const said = words(field, answers, `${start}.${field.name}`, used);
    if (said.length === 0 || (field.private && !all)) return [];
    return said.length === 1 ? [`${field.label}: ${said[0]}`] : [`${field.label}:`, ...indent(said)];
  });
}

function indexes(name, answers) {
  const found = Object.keys(answers).map((key) => key.split("."));
  const ours = found.filter((key) => key.length === 3 && key[0] === name && /^\d{1,6}$/.test(key[1]));
  return [...new Set(ours.map((key) => Number(key[1])))].sort((one, other) => one - other);
}

/** An answer in the words the reader saw, line by line; none when it is blank. */
function words(field, answers, name, used) {
  used.add(name);
  const values = own(answers, name).filter((value) => value.trim());
  const said = values.map((value) => say(field, value));
  return said.length ? lines(said.join(field.kind.startsWith("choice") ? ", " : "\n")) : [];
}

/** Text cut at its line breaks, without blank lines at its ends. */
function lines(text) {
  return text.replace(/^\s*\n/, "").trimEnd().split(/\r\n?|\n/);
}

/** One stored value in the words the reader saw. */
export function say({ kind, options, unit }, value) {
  if (kind.startsWith("choice")) return Object.hasOwn(options, value) ? options[value] : value;
  if (kind === "scale" && /^(\d|10)$/.test(value)) return `${value} of 10`;
  if (kind === "number" && /^\d+$/.test(value)) return `${value} ${unit}`.trim();
  return kind === "date" ? longDay(value) : value;
}

function kept(answers, used) {
  const left = Object.keys(answers).filter((name) => !used.has(name));
  const found = left.map((name) => [name, answers[name].filter((value) => value.trim())]).filter(([, values]) => values.length);
  const said = found.map(([name, values]) => [name, ...indent(lines(values.join("\n")))].join("\n"));
  return said.length ? ["# Kept from questions that are no longer asked", ...said].join("\n\n") : "";
}

function own(answers, name) {
  return Object.hasOwn(answers, name) ? answers[name] : [];
}

function indent(given) {
  return given.map((line) => (line.trim() ? `  ${line}` : ""));
}

function capital(noun) {
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

function underlined(title, mark) {
  return `${title}\n${mark.repeat(title.length)}`;
}
