// Two records of one worksheet made into one. All give new records and change nothing of what they take.
//
// Nothing written is lost, and no more entries come out than went in. For the entries, with their order:
//   merge(a, b) = merge(b, a)            merge(a, a) = merge(a, nothing)          merge(merge(a, b), b) = merge(a, b)
//   merge(merge(a, b), c) = merge(a, merge(b, c)), as long as no one has edited a copy that a merge made; after
//   such an edit the words are still the same whichever way, but a word may stand in two entries or in another's place.
import { dropCopies, inOrder, place } from "./entries.js";
import { Refusal, check } from "./record.js";

/**
 * Give both records' entries as one record, in the order they were begun. An entry that both have stays once;
 * where their words differ, the newer keeps its id and the other becomes an entry of its own.
 * The revision is that of `mine`, which the next keeping counts on from. Throws a Refusal when both are too much.
 */
export function merge(mine, theirs) {
  const held = together(mine);
  sameWorksheet(mine, theirs);
  for (const entry of theirs.entries) place(held, entry);
  dropCopies(held);
  const updated = mine.updated > theirs.updated ? mine.updated : theirs.updated;
  return check({ ...mine, updated, entries: inOrder(held.values()) });
}

/** Give their record in the place of mine: all their entries, none of mine, and my revision to count on from. */
export function replace(mine, theirs) {
  sameWorksheet(mine, theirs);
  return check({ ...theirs, revision: mine.revision });
}

/** Count what a merge would do with their entries: {added, changed, same}. After that merge all are the same. */
export function changes(mine, theirs) {
  const held = together(mine);
  const counts = { added: 0, changed: 0, same: 0 };
  const done = theirs.entries.map((entry) => [entry.id, place(held, entry)]);
  dropCopies(held);
  for (const [id, what] of done) counts[held.has(id) ? what : "same"] += 1;
  return counts;
}

function together(record) {
  return new Map(record.entries.map((entry) => [entry.id, entry]));
}

function sameWorksheet(mine, theirs) {
  if (mine.worksheet !== theirs.worksheet) throw new Refusal("foreign");
}
