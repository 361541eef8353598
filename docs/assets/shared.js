// The file of picked lines: what one of two people gives the other. JSON, in UTF-8:
//
//   {"format": "shared", "version": 1, "worksheet": slug, "answers": {name: [strings]}}
//
// It is written in one way only: fixed order, rows numbered without gaps, no ids and no times. So a file with lines
// held back is, byte for byte, the file of someone who never wrote them. A file written in any other way is refused.
import { isObject, own, Refusal } from "./record.js";

const FORMAT = "shared";
const VERSION = 1;
export const MOST = 1024 * 1024; // characters of a file
const MOST_ANSWERS = 1000; // a long sheet has some hundred
export const SIDES = { hurt: "The one who was hurt", caused: "The one who caused the hurt" };

/**
 * The sheets that can be compared. `always` goes along with any line; `never` is not used when two are compared, and
 * so is not given away; `fits` says which rows or fields a reader can pick at all.
 */
export const SHEETS = {
  needs: { always: ["side"], never: ["good", "buying"], fits: ({ row }) => !row || row.okay?.[0] === "yes" },
  patterns: { always: ["date", "side"], never: [], fits: ({ field, answers }) => !isAway(field, answers) },
  steps: { always: ["answered", "side"], never: ["easier", "stop"], fits: ({ row, rows }) => !row || isYes(row, rows) },
};

/** Whether a number does not count, because the one who was hurt ticked that it did not come up. */
function isAway({ kind, name }, answers) {
  const away = Object.keys(answers).filter((key) => key.startsWith("away_")).flatMap((key) => answers[key]);
  return kind === "scale" && away.includes(name) && !answers.side?.includes("caused");
}

/** Whether a row is a plain yes. A kind that has another answer too is none, and no other answer leaves the page. */
function isYes(row, rows) {
  const same = rows.filter((other) => about(other) === about(row)).map(({ today }) => today?.[0] ?? "");
  return row.today?.[0] === "yes" && about(row) !== "/" && same.every((today) => today === "" || today === "yes");
}

function about({ kind = [""], own: words = [""] }) {
  const named = words[0].toUpperCase().toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  return `${kind[0] === "own" ? "" : kind[0]}/${named.join(" ")}`;
}

/**
 * What of a sheet can be shared: {always, lines}, each a list of {field, row, answers}. A line is one answer, or one
 * whole row (`row` is then what it holds); answers are {name: [strings]} without blanks, of a row by its own names.
 */
export function sort(slug, definition, answers) {
  const { always, never, fits } = SHEETS[slug];
  const held = clean(definition, answers);
  const fields = definition.parts.flatMap((part) => part.fields).filter((one) => one.share && !one.private && !never.includes(one.name));
  const found = fields.flatMap((field) => {
    if (field.kind !== "rows") return { field, row: null, answers: own(held, field.name) };
    const names = field.fields.filter((one) => !one.private && !never.includes(one.name)).map(({ name }) => name);
    const rows = rowsOf(field, held);
    return rows.filter((row) => fits({ field, row, rows, answers: held })).map((row) => ({ field, row, answers: own(row, ...names) }));
  });
  const shown = found.filter((line) => Object.keys(line.answers).length && (line.row || fits({ ...line, answers: held })));
  const isAlways = ({ field }) => always.includes(field.name);
  return { always: shown.filter(isAlways), lines: shown.filter((line) => !isAlways(line)) };
}

/** Whether the answer under an input's name is used when two are compared. */
export function isUsed(slug, definition, name) {
  const { never } = SHEETS[slug];
  const [top, , below] = name.split(".");
  const field = definition.parts.flatMap((part) => part.fields).find((one) => one.name === top);
  const inner = below === undefined ? field : field?.fields.find((one) => one.name === below);
  return [field, inner].every((one) => one && !one.private && !never.includes(one.name)) && field.share;
}

/** Answers without blanks, as a rule reads them: one value, or all that were ticked. */
function clean(definition, answers) {
  const kept = {};
  const take = (name, kind) => {
    const values = Object.hasOwn(answers, name) ? answers[name].filter((value) => value.trim()) : [];
    if (values.length) kept[name] = kind === "choices" ? [...new Set(values)] : values.slice(0, 1);
  };
  for (const { name, kind, fields } of definition.parts.flatMap((part) => part.fields)) {
    if (kind !== "rows") take(name, kind);
    else for (const index of indexes(name, answers)) for (const inner of fields) take(`${name}.${index}.${inner.name}`, inner.kind);
  }
  return kept;
}

function indexes(name, answers) {
  const parts = Object.keys(answers).map((key) => key.split("."));
  const ours = parts.filter((part) => part.length === 3 && part[0] === name && /^(0|[1-9]\d{0,5})$/.test(part[1]));
  return [...new Set(ours.map(([, index]) => Number(index)))].sort((one, other) => one - other);
}

function rowsOf({ name, fields }, held) {
  return indexes(name, held).map((index) => {
    const pairs = fields.map((inner) => [inner.name, held[`${name}.${index}.${inner.name}`]]);
    return Object.fromEntries(pairs.filter(([, values]) => values));
  });
}

/** The text of a file with the lines for which `isPicked(index)` holds. Throws a Refusal for a sheet of no side. */
export function make(slug, definition, answers, isPicked = () => true) {
  const { always, lines } = sort(slug, definition, answers);
  const side = always.find(({ field }) => field.name === "side")?.answers.side[0];
  if (side === "together") throw new Refusal("shared together");
  if (!Object.hasOwn(SIDES, side ?? "")) throw new Refusal("shared no side");
  const picked = [...always, ...lines.filter((_, index) => isPicked(index))];
  const held = numbered(picked);
  const text = write({ format: FORMAT, version: VERSION, worksheet: slug, answers: held });
  if (text.length > MOST || Object.keys(held).length > MOST_ANSWERS) throw new Refusal("file too big");
  return text;
}

function write(value) {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function numbered(lines) {
  const next = {};
  return Object.fromEntries(lines.flatMap(({ field, row, answers }) => {
    if (!row) return Object.entries(answers);
    const index = (next[field.name] ??= 0);
    next[field.name] += 1;
    return Object.entries(answers).map(([name, values]) => [`${field.name}.${index}.${name}`, values]);
  }));
}

/** Read a file's text: {worksheet, side, answers}. Throws a Refusal for all that this page would not have written. */
export function read(text, definitions) {
  const value = parse(text);
  if (!isObject(value)) throw new Refusal("shared foreign");
  const { format, version, worksheet, answers } = own(value, "format", "version", "worksheet", "answers");
  if (format === "notes" || Object.hasOwn(value, "schema")) throw new Refusal("shared notes");
  if (format !== FORMAT) throw new Refusal("shared foreign");
  if (Number.isInteger(version) && version > VERSION) throw new Refusal("file newer");
  if (typeof worksheet !== "string" || !Object.hasOwn(SHEETS, worksheet)) throw new Refusal("shared unknown");
  if (version !== VERSION || !isAnswers(answers)) throw new Refusal("shared damaged");
  if (!isSame(worksheet, definitions[worksheet], answers, value)) throw new Refusal("shared damaged");
  return { worksheet, side: answers.side[0], answers };
}

function parse(text) {
  if (typeof text !== "string") throw new Refusal("shared damaged");
  if (text.length > MOST) throw new Refusal("file too big");
  const plain = text.replace(/^\uFEFF/, "").trim();
  if (plain === "") throw new Refusal("file empty");
  try {
    return JSON.parse(plain);
  } catch {
    throw new Refusal("shared damaged");
  }
}

function isAnswers(answers) {
  const isWords = (values) => Array.isArray(values) && values.every((value) => typeof value === "string");
  return isObject(answers) && Object.keys(answers).length <= MOST_ANSWERS && Object.values(answers).every(isWords);
}

function isSame(slug, definition, answers, value) {
  try {
    return make(slug, definition, answers) === write(value);
  } catch {
    return false;
  }
}

/** Refuse two that cannot be laid side by side. */
export function pair(one, other) {
  if (one.worksheet !== other.worksheet) throw new Refusal("shared two sheets");
  if (JSON.stringify(one.answers) === JSON.stringify(other.answers)) throw new Refusal("shared twice");
  if (one.side === other.side) throw new Refusal("shared one side");
}

/** What the file is called: nothing of what is in it. */
export function fileName(today) {
  return `page-${today}.json`;
}
