// A worksheet's record as it stands now, whatever another tab did to it.
import { merge } from "./merge.js";
import * as notes from "./notes.js";

/**
 * Load a worksheet's record and bring it up to date with what another tab kept. Words in this tab that were not kept
 * yet are never lost: they are merged in. Gives {record, said}; throws a Failure for what must not be touched.
 */
export async function fresh(slug) {
  if (notes.isLocked()) throw new notes.Failure("Your notes are locked. Unlock them first.");
  const said = await notes.load(slug);
  const how = notes.foreign(slug);
  if (how) {
    if (!notes.hasUnkept(slug)) {
      notes.forget(slug);
      return { said: await notes.load(slug), record: notes.open(slug) };
    }
    const theirs = await notes.settled(slug);
    if (how === "changed") notes.set(slug, merge(theirs, notes.open(slug)));
    notes.accept(slug);
  }
  return { record: notes.open(slug), said };
}

/** Every record of what a reader wrote that can be read, and the slugs of those that cannot, as {records, others}. */
export async function all() {
  const records = [];
  const others = [];
  for (const slug of notes.slugs().filter((one) => one !== notes.PLACES)) {
    try {
      records.push((await fresh(slug)).record);
    } catch {
      others.push(slug);
    }
  }
  return { records: records.filter(({ entries }) => entries.length), others };
}
