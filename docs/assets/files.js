// The file of exported notes, one for all worksheets. JSON, in UTF-8:
//
//   {"format": "notes", "version": 1, "created": ISO time, "notes": [record, ...]}
//   {"format": "notes", "version": 1, "created": ISO time, "sealed": {"kdf", "iv", "data"}}
//
// A record is what local storage holds of one worksheet (record.js). Opened, `sealed` gives the text of the first
// form. A file that holds one record and nothing around it is read too, and so is a record of an older schema.
import { merge } from "./merge.js";
import { Refusal, check, isObject, isSeal, isSealed, migrate, own } from "./record.js";

const FORMAT = "notes";
export const VERSION = 1;
export const MOST = 25 * 1024 * 1024; // characters of a file; a page can ask a file's size before it reads it
const MOST_RECORDS = 500;
const DEEPEST = 100; // a sound file is 8 deep

/** The text of a file that holds these records. */
export function pack(records, created) {
  return text({ format: FORMAT, version: VERSION, created, notes: records });
}

/** The text of a file that holds sealed data: {kdf, iv, data}. */
export function packSealed(sealed, created) {
  return text({ format: FORMAT, version: VERSION, created, sealed });
}

function text(value) {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** What a file made on this day is called: it says nothing of what is in it. */
export function fileName(date) {
  const two = (value) => String(value).padStart(2, "0");
  return `notes-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.json`;
}

/**
 * Read a file's text; `known` is a Set of the slugs this site has. Gives {created, records, refused, sealed?, worksheet?}:
 * clean records, at most one a worksheet; what was left out, as {worksheet (null if this site has no such), kind, sentence};
 * and sealed data still to be opened, with its `worksheet` if it is the stored value of just one. Throws a Refusal
 * for a file that is none of this.
 */
export function unpack(text, known) {
  const value = parse(text);
  if (!isObject(value)) throw new Refusal("file foreign");
  const { format, version, created, notes, sealed } = own(value, "format", "version", "created", "notes", "sealed");
  if (format === undefined && Object.hasOwn(value, "schema")) return bare(value, known);
  if (format !== FORMAT) throw new Refusal("file foreign");
  if (Number.isInteger(version) && version > VERSION) throw new Refusal("file newer");
  if (version !== VERSION) throw new Refusal("file damaged");
  if (isSeal(sealed) && notes === undefined) return { created: time(created), records: [], refused: [], sealed };
  if (!Array.isArray(notes) || sealed !== undefined) throw new Refusal("file damaged");
  if (notes.length === 0) throw new Refusal("file empty");
  if (notes.length > MOST_RECORDS) throw new Refusal("file too big");
  return { created: time(created), ...sort(notes, known) };
}

function parse(text) {
  if (typeof text !== "string") throw new Refusal("file damaged");
  if (text.length > MOST) throw new Refusal("file too big");
  const plain = text.replace(/^\uFEFF/, "").trim();
  if (plain === "") throw new Refusal("file empty");
  if (isDeep(plain)) throw new Refusal("file damaged");
  try {
    return JSON.parse(plain);
  } catch {
    throw new Refusal("file damaged");
  }
}

/** Whether a text nests lists and objects deeper than any file of ours; an engine may run out of stack, or of time. */
function isDeep(text) {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index];
    if (mark === '"') quoted = !quoted;
    else if (quoted) index += mark === "\\" ? 1 : 0;
    else if (mark === "[" || mark === "{") depth += 1;
    else if (mark === "]" || mark === "}") depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function bare(value, known) {
  const { worksheet, sealed, updated } = own(value, "worksheet", "sealed", "updated");
  if (!isSealed(value) || !known.has(worksheet)) return { created: time(updated), ...sort([value], known) };
  return { created: "", records: [], refused: [], sealed, worksheet };
}

function time(created) {
  return typeof created === "string" && created.length <= 100 ? created : "";
}

function sort(notes, known) {
  const records = new Map();
  const refused = [];
  for (const value of notes) {
    const { worksheet } = isObject(value) ? own(value, "worksheet") : {};
    try {
      if (typeof worksheet === "string" && !known.has(worksheet)) throw new Refusal("no such worksheet");
      const record = check(migrate(value));
      const earlier = records.get(worksheet);
      records.set(worksheet, earlier ? merge(earlier, record) : record);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      const { kind, message: sentence } = refusal;
      refused.push({ worksheet: known.has(worksheet) ? worksheet : null, kind, sentence });
    }
  }
  return { records: [...records.values()], refused };
}
