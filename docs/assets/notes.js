// Notes: each worksheet's record in this tab's memory, and its way to and from where notes live.
import { check, migrate, Refusal, SCHEMA } from "./record.js";
import { drop, Failure, get, keys, put } from "./store.js";
import * as vault from "./vault.js";
import { t } from "./words.js";

export { Failure };
export { home, isLocked } from "./vault.js";

const CHANGED = "notes/changed"; // the day of the first change since the last backup
const BACKUP = "notes/backup"; // the day of the last backup

/** Where a reader was in chapters (places.js): no words of theirs. No file holds it, and nobody is warned of its loss. */
export const PLACES = "reading";

const memory = new Map(); // slug -> record
const seen = new Map(); // slug -> the stored text this tab knows of
const written = new Map(); // slug -> the entries that were last read or kept, as text

/** Notes that this page must not touch: a newer schema, or a value that could not be set aside. */
class ReadOnly extends Failure {}

/** Bring a worksheet's record into memory. Gives a sentence when something had to be set aside, else "". */
export async function load(slug) {
  if (memory.has(slug)) return "";
  if (vault.isLocked()) throw new Failure(t("Your notes are locked. Unlock them first."));
  const { record, said, value } = await stored(slug);
  seen.set(slug, value); // as it was read: what another tab put there meanwhile is news
  memory.set(slug, record);
  written.set(slug, JSON.stringify(record.entries));
  return said;
}

/** The record that is stored, the text it was read from, and a sentence if that had to be set aside. */
async function stored(slug) {
  const value = get(vault.VALUES + slug);
  try {
    const text = await vault.read(slug).catch(() => {
      throw new ReadOnly(t("These notes are sealed with another passphrase. They have not been changed."));
    });
    return { record: text === null ? empty(slug) : read(text, slug), said: "", value };
  } catch (error) {
    if (error instanceof ReadOnly) throw error;
    if (error instanceof Refusal && error.kind === "newer") {
      throw new ReadOnly(t("These notes were kept by a newer version of this site. They have not been changed."));
    }
    return { record: empty(slug), said: await setAside(slug, value), value: null };
  }
}

function read(text, slug) {
  return check(migrate(JSON.parse(text)), slug);
}

async function setAside(slug, text) {
  try {
    await vault.setAside(slug, text);
  } catch {
    throw new ReadOnly(t("Notes are on this device, but they cannot be read. They have not been changed."));
  }
  return t("Notes were on this device that could not be read. They are set aside, and you can save them on the page My notes.");
}

/** The record in memory; before it is loaded, and while notes are locked, an empty one that nothing remembers. */
export function open(slug) {
  return (vault.isLocked() ? null : memory.get(slug)) ?? empty(slug);
}

function empty(slug) {
  return { schema: SCHEMA, worksheet: slug, revision: 0, updated: "", entries: [] };
}

/** Every slug with notes, here or in memory. */
export function slugs() {
  const stored = keys(vault.VALUES).map((key) => key.slice(vault.VALUES.length));
  const held = [...memory].filter(([, record]) => record.entries.length).map(([slug]) => slug);
  return [...new Set([...stored, ...held])].sort();
}

/** What another tab did to a worksheet's notes since this one looked: "", "changed" or "erased". */
export function foreign(slug) {
  const stored = get(vault.VALUES + slug);
  if (stored === (seen.get(slug) ?? null)) return "";
  return stored === null ? "erased" : "changed";
}

/** The stored text as it is, for saving what this page cannot read. */
export function raw(slug) {
  return get(vault.VALUES + slug);
}

/** The other tab's record, without touching ours or it. Rejects when it cannot be read. */
export async function theirs(slug) {
  const text = await vault.read(slug);
  return text === null ? empty(slug) : read(text, slug);
}

/** The same; what cannot be read is set aside, and then it is an empty one. */
export async function settled(slug) {
  return (await stored(slug)).record;
}

/** Let the next keep write over what another tab left; what this page cannot read is set aside first. */
export async function overrule(slug) {
  await theirs(slug).catch(() => setAside(slug, get(vault.VALUES + slug)));
  accept(slug);
}

/** Take what is stored now as known, so that the next keep may write over it. */
export function accept(slug) {
  seen.set(slug, get(vault.VALUES + slug));
}

/** Whether notes are kept on this device, sealed or not. */
export function keeps() {
  return ["device", "passphrase"].includes(vault.home());
}

/** Put a worksheet's record where notes live. Throws a Failure when it was not kept, a Conflict when another tab was. */
export async function keep(slug) {
  const other = foreign(slug);
  if (other) throw new Conflict(other);
  if (!keeps()) return;
  const record = memory.get(slug);
  const next = { revision: record.revision + 1, updated: new Date().toISOString() };
  const entries = JSON.stringify(record.entries);
  seen.set(slug, await vault.write(slug, JSON.stringify({ ...record, ...next }), seen.get(slug) ?? null));
  Object.assign(record, next);
  written.set(slug, entries);
  try {
    if (slug !== PLACES && get(CHANGED) === null) put(CHANGED, next.updated.slice(0, 10));
  } catch {
    // the notes are kept; only the nudge to save a file is lost
  }
}

/** Another tab kept or erased these notes since this one looked. */
export class Conflict extends Failure {
  constructor(how) {
    super(how === "erased"
      ? t("Not kept yet: these notes were erased in another tab. Choose what stays, or save your words as a file.")
      : t("Not kept yet: these notes were changed in another tab. Choose what stays, or save your words as a file."));
    this.how = how;
  }
}

/** Remove a worksheet's notes here and on the device, with what was set aside; true once nothing is found. */
export function erase(slug) {
  memory.delete(slug);
  seen.delete(slug);
  return dropAll([vault.VALUES + slug, ...keys(`${vault.ASIDE}${slug}/`)]);
}

/** Remove one text that was set aside; true once it is not found. */
export function eraseAside(key) {
  return dropAll([key]);
}

function dropAll(names) {
  const gone = names.map(drop).every(Boolean);
  if (!keys("notes/").some((key) => key.startsWith(vault.VALUES) || key.startsWith(vault.ASIDE))) {
    [CHANGED, BACKUP].forEach(drop);
    vault.leaveNoTrace();
  }
  return gone;
}

/** Remove everything of ours, the choice of home and the lock too; true once nothing is found. */
export function eraseAll() {
  memory.clear();
  seen.clear();
  vault.lock();
  return keys("notes/").map(drop).every(Boolean);
}

/** Forget the copy in memory, so that the next load reads what is stored. */
export function forget(slug) {
  memory.delete(slug);
  seen.delete(slug);
}

/** Put a record in memory in place of what is there, to be kept next. */
export function set(slug, record) {
  memory.set(slug, record);
}

/** Take what is stored now, read as this record, in place of what is in memory. */
export function adopt(slug, record) {
  memory.set(slug, record);
  written.set(slug, JSON.stringify(record.entries));
  accept(slug);
}

/** All notes have another home now: what this tab knew of the old one counts no longer. */
export function moved() {
  seen.clear();
  if (!keeps()) [CHANGED, BACKUP].forEach(drop);
}

/** Forget the key and all words in memory but those that are nowhere else: unlocking keeps these, or asks. */
export function lock(busy = []) {
  if (vault.home() !== "passphrase") return;
  vault.lock();
  for (const slug of memory.keys()) if (!busy.includes(slug) && !hasUnkept(slug)) forget(slug);
}

/** Whether any words in memory would be lost with this tab. */
export function unkept() {
  if (vault.home() === "passphrase") return false; // sealing takes a moment; who waits for it knows
  const held = [...memory.values()].filter(({ worksheet, entries }) => worksheet !== PLACES && entries.length);
  return held.some(({ worksheet }) => vault.home() !== "device" || foreign(worksheet) === "erased" || hasUnkept(worksheet));
}

/** Whether a worksheet has words in memory that were never kept. */
export function hasUnkept(slug) {
  const entries = memory.get(slug)?.entries ?? [];
  return entries.length > 0 && JSON.stringify(entries) !== written.get(slug);
}

/** The texts that were set aside, as {key, slug, text}. */
export function aside() {
  return keys(vault.ASIDE).map((key) => ({ key, slug: key.split("/")[2], text: get(key) }));
}

/** A backup was made today. */
export function backedUp(day) {
  put(BACKUP, day);
  drop(CHANGED);
}

/** The day of the last backup, and of the first change since; null where there is none. */
export function backup() {
  return { last: get(BACKUP), changed: get(CHANGED) };
}
