// Entries by their id, so that two with one id never push each other out.
import { Refusal } from "./refusal.js";

const MOVES = 8; // copies of copies of copies; more than that is a file made to keep the page busy

/** Whether two entries say the same; the order of their questions does not matter. */
export function alike(one, other) {
  return one.answers === other.answers || said(one) === said(other);
}

/**
 * Put an entry among others, a Map of id -> entry that is changed, and say what that did: "added", "changed", "same".
 * Of two with one id and different words, the newer keeps the id; the other gets a new one, made from its id and
 * words, so that the same two always give the same result.
 */
export function place(held, entry) {
  let changed = false;
  for (let moves = 0; moves < MOVES; moves += 1) {
    const other = held.get(entry.id);
    if (!other) {
      held.set(entry.id, entry);
      return moves ? "changed" : "added";
    }
    const same = alike(other, entry);
    const wins = isNewer(entry, other);
    if (wins) held.set(entry.id, entry);
    if (same) return changed ? "changed" : "same";
    changed ||= wins;
    const moved = wins ? other : entry;
    entry = { ...moved, id: copyId(moved) };
  }
  throw new Refusal("too big");
}

/** Drop copies that say what the entry they were made from says again; a Map of id -> entry is changed. */
export function dropCopies(held) {
  const copies = new Map();
  for (const entry of held.values()) {
    const copy = held.get(copyId(entry));
    if (copy && copy !== entry && alike(copy, entry)) copies.set(entry, copy);
  }
  const second = new Set(copies.values());
  for (const first of [...copies.keys()].filter((entry) => !second.has(entry))) {
    let copy = copies.get(first);
    while (copy && held.delete(copy.id)) copy = copies.get(copy);
  }
}

/** Entries in the order they were begun; a fixed order even when times are equal. */
export function inOrder(entries) {
  const by = (key) => (one, other) => compare(one[key], other[key]);
  const [created, updated, id] = [by("created"), by("updated"), by("id")];
  return [...entries].sort((one, other) => created(one, other) || updated(one, other) || id(one, other));
}

function isNewer(one, other) {
  const order =
    compare(one.updated, other.updated) || compare(one.created, other.created) || compare(said(one), said(other));
  return order > 0;
}

function compare(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function said({ answers }) {
  return JSON.stringify(Object.entries(answers).sort(([one], [other]) => compare(one, other)));
}

function copyId(entry) {
  return `copy-${digest(`${entry.id}\n${said(entry)}`)}`;
}

/** 64 bits that differ when texts differ, but for bad luck; bad luck costs a second copy, never a word. */
export function digest(text) {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    two = Math.imul(two ^ unit, 0x5f356495);
    one ^= one >>> 15;
    two ^= two >>> 13;
  }
  one = Math.imul(one ^ (two >>> 16), 0x85ebca6b);
  two = Math.imul(two ^ (one >>> 13), 0xc2b2ae35);
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
