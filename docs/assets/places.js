// Places in chapters, kept like any notes: one entry a chapter, with the last heading that was in view and whether its
// end was. Asked for is what has a record, be it an empty one; so erasing it also turns it off.
import { fresh } from "./fresh.js";
import * as notes from "./notes.js";

const SLUG = notes.PLACES;

let noting = Promise.resolve();

/** Whether the reader asked for it, and notes have a home on this device. */
export function isOn() {
  return notes.keeps() && notes.raw(SLUG) !== null;
}

/** Begin to remember. Throws a Failure when that cannot be kept. */
export async function turnOn() {
  await fresh(SLUG);
  await notes.keep(SLUG);
}

/** Forget all of it, and remember no more; true once nothing is found. */
export function turnOff() {
  return notes.erase(SLUG);
}

/** What is remembered, a Map of a chapter's id -> {place, isRead}. Throws a Failure for notes that must not be touched. */
export async function remembered() {
  const { record } = await fresh(SLUG);
  const chapters = new Map();
  for (const entry of record.entries) chapters.set(chapterOf(entry), [...(chapters.get(chapterOf(entry)) ?? []), entry]);
  return new Map([...chapters].map(([id, entries]) => [id, together(entries)]));
}

/** Note a place in a chapter, one after the other. What cannot be kept is forgotten: it is no word of a reader's. */
export function note(chapter, heading, isEnd) {
  noting = noting.then(() => keep(chapter, heading, isEnd)).catch(() => keep(chapter, heading, isEnd)).catch(() => {});
  return noting;
}

async function keep(chapter, heading, isEnd) {
  if (!isOn() || notes.isLocked()) return;
  const { record } = await fresh(SLUG);
  const ours = record.entries.filter((entry) => chapterOf(entry) === chapter);
  const known = ours.length ? together(ours) : null;
  const isRead = isEnd || known?.isRead === true;
  if (!isOn() || (known?.place === heading && known.isRead === isRead && ours.length === 1)) return;
  const now = new Date().toISOString();
  const answers = { place: [`${chapter}.${heading}`], ...(isRead && { end: [chapter] }) };
  const entry = { id: chapter, created: ours[0]?.created ?? now, updated: now, answers };
  record.entries = [...record.entries.filter((one) => !ours.includes(one)), entry];
  try {
    await notes.keep(SLUG);
  } catch (failure) {
    notes.forget(SLUG); // another tab was first, or turned it off: begin again from what stands there
    throw failure;
  }
}

/** Two tabs can leave two entries of one chapter: the newer place, and the end if either had it. */
function together(entries) {
  const [newest] = [...entries].sort((one, other) => (one.updated < other.updated ? 1 : -1));
  return { place: newest.answers.place?.[0]?.split(".")[1] ?? "", isRead: entries.some(({ answers }) => answers.end?.length > 0) };
}

function chapterOf({ answers }) {
  return (answers.place?.[0] ?? answers.end?.[0] ?? "").split(".")[0];
}
