// Notes: what readers wrote, in this tab's memory and, if they ask for it, in local storage.
// One key per worksheet, `notes/1/<slug>`; keys and schema are for ever.

export const SCHEMA = 1;
const PREFIX = "notes/1/";
const HOME = "notes/home";

const memory = new Map();
let chosen = null;

/** A sentence for the reader about notes that could not be kept or read. */
export class Failure extends Error {}

/** Where notes live: "device", "nothing" (this tab's memory), or null when it was not chosen yet. */
export function home() {
  if (chosen) return chosen;
  try {
    const kept = localStorage.getItem(HOME) ?? Object.keys(localStorage).find((key) => key.startsWith(PREFIX));
    return kept ? "device" : null;
  } catch {
    return null;
  }
}

/** Remember where notes live. "nothing" is remembered in memory only, so that it leaves no trace. */
export function choose(where) {
  if (where === "device") write(HOME, "device");
  chosen = where;
}

/** The record of a worksheet: from memory, else from the device, else an empty one. */
export function open(slug) {
  if (!memory.has(slug)) memory.set(slug, stored(slug) ?? empty(slug));
  return memory.get(slug);
}

function empty(slug) {
  return { schema: SCHEMA, worksheet: slug, revision: 0, updated: "", entries: [] };
}

/** What the device holds for a worksheet, or null. Throws a Failure for what this page cannot read. */
function stored(slug) {
  let text;
  try {
    text = localStorage.getItem(PREFIX + slug);
  } catch {
    return null; // blocked: nothing can have been kept
  }
  return text === null ? null : parse(text, slug);
}

/** Read a record from text, or throw a Failure that says what is wrong. */
function parse(text, slug) {
  let record;
  try {
    record = JSON.parse(text);
  } catch {
    throw new Failure("Notes are on this device, but they cannot be read. They have not been changed.");
  }
  if (record?.schema > SCHEMA) {
    throw new Failure("These notes were kept by a newer version of this site. They have not been changed.");
  }
  if (record?.schema !== SCHEMA || record.worksheet !== slug || !isList(record.entries)) {
    throw new Failure("Notes are on this device, but not in a form this page knows. They have not been changed.");
  }
  return record;
}

function isList(entries) {
  return (
    Array.isArray(entries) &&
    entries.every((entry) => entry && typeof entry.id === "string" && isAnswers(entry.answers))
  );
}

function isAnswers(answers) {
  return (
    answers !== null &&
    typeof answers === "object" &&
    Object.values(answers).every((words) => Array.isArray(words) && words.every((word) => typeof word === "string"))
  );
}

/** The raw text on the device, for saving what cannot be read. */
export function raw(slug) {
  return localStorage.getItem(PREFIX + slug);
}

/** Put a worksheet's record on the device. Throws a Failure when it was not kept. */
export function keep(slug) {
  const record = memory.get(slug);
  const before = stored(slug);
  if (before && before.revision !== record.revision) {
    throw new Failure(
      "Not kept: these notes were changed in another tab. Save yours as a file, then load this page again.",
    );
  }
  const next = { ...record, revision: record.revision + 1, updated: new Date().toISOString() };
  write(PREFIX + slug, JSON.stringify(next));
  Object.assign(record, next);
}

function write(key, text) {
  try {
    localStorage.setItem(key, text);
    if (localStorage.getItem(key) === text) return;
  } catch (error) {
    if (error.name === "QuotaExceededError") {
      throw new Failure("Not kept: this browser has no room left. Save your words as a file, or print them.");
    }
  }
  throw new Failure("Not kept: this browser does not let sites keep notes. Save your words as a file, or print them.");
}

/** Remove a worksheet's notes here and on the device; true once reading back finds nothing. */
export function erase(slug) {
  memory.delete(slug);
  try {
    localStorage.removeItem(PREFIX + slug);
    if (!Object.keys(localStorage).some((key) => key.startsWith(PREFIX))) localStorage.removeItem(HOME);
    return localStorage.getItem(PREFIX + slug) === null;
  } catch {
    return true; // blocked: nothing can have been kept
  }
}

/** Whether any words in memory would be lost with this tab. */
export function unkept() {
  if (home() === "device") return false;
  return [...memory.values()].some((record) => record.entries.length > 0);
}
