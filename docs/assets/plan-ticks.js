// Ticks in plans, kept like any notes: one entry a plan, with the ids of the steps that are done. The link and the note
// are never kept.
import { digest } from "./entries.js";
import { fresh } from "./fresh.js";
import * as notes from "./notes.js";

export const SLUG = "plan";

const WHERE = {
  locked: "Your notes are locked, and ticks are notes. Open them on the page My notes, then come back.",
  none: "Your ticks are only on this page so far. They go when you close it. To keep them, choose a place on the page My notes.",
  nothing: "Your ticks are not kept, as you chose. They go when you close this page.",
  device: "Your ticks are kept on this device, with your notes.",
  passphrase: "Your ticks are kept on this device, with your passphrase.",
};

/** What a plan is called in the notes: made from its steps, whatever their days and its note. */
export function nameOf(steps) {
  return `plan-${digest(steps.map(({ id }) => id).join(";"))}`;
}

/** Where ticks live, in words. */
export function where() {
  return WHERE[notes.isLocked() ? "locked" : (notes.home() ?? "none")];
}

/** The ids of the steps that are ticked in this plan. Throws a Failure for notes that must not be touched. */
export async function ticked(plan) {
  if (notes.isLocked()) return new Set();
  const { record } = await fresh(SLUG);
  return new Set(record.entries.find(({ id }) => id === plan)?.answers.done ?? []);
}

/** Keep what is ticked in this plan where notes live. Throws a Failure when it was not kept. */
export async function tick(plan, done) {
  const { record } = await fresh(SLUG);
  const now = new Date().toISOString();
  const known = record.entries.find(({ id }) => id === plan);
  const others = record.entries.filter((entry) => entry !== known);
  const entry = { id: plan, created: known?.created ?? now, updated: now, answers: { done: [...done] } };
  record.entries = done.size ? [...others, entry] : others;
  if (notes.keeps()) await notes.keep(SLUG);
}
