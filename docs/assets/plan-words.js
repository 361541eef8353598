// The names of all steps of plans, headings too, for ticks that are shown as notes.
import { read } from "./plan-link.js";
import { known } from "./plan-steps.js";

/** Let a definition's first question know every step by its name. */
export function sayAll({ parts: [{ fields: [field] }] }) {
  const ids = Object.entries(known).flatMap(([id, { parts = {} }]) => [id, ...Object.keys(parts).map((part) => `${id}.${part}`)]);
  for (const id of ids) field.options[id] = nameOf(id) ?? id;
}

function nameOf(id) {
  return read(`1;${id}`, known).steps[0]?.title;
}
