// The lists a plan is chosen from: chapters and pages with their headings, and worksheets.
import { make } from "./element.js";

const LISTS = ["chapter", "worksheet", "page"];

/** Fill the lists of the page with what `known` offers. */
export function fill(block, known) {
  for (const kind of LISTS) {
    const offered = Object.entries(known).filter(([, step]) => step.kind === kind && step.offer);
    list(block, kind).replaceChildren(...offered.map(([id, { title, minutes }]) => option(id, `${number(id)}${title} (${minutes} min)`)));
    fillParts(block, kind, known);
  }
}

/** Fill the list of parts of what is chosen; worksheets have none. */
export function fillParts(block, kind, known) {
  const parts = list(block, `${kind}-part`);
  if (!parts) return;
  const headings = Object.entries(known[list(block, kind).value].parts);
  parts.replaceChildren(option("", "All of it"), ...headings.map(([id, [words, minutes]]) => option(id, `${words} (${minutes} min)`)));
}

/** The id of what is chosen in a list. */
export function chosen(block, kind) {
  const part = list(block, `${kind}-part`)?.value;
  return list(block, kind).value + (part ? `.${part}` : "");
}

function list(block, name) {
  return block.querySelector(`#plan-${name}`);
}

function number(id) {
  return /^c\d+$/.test(id) ? `${id.slice(1)}. ` : "";
}

function option(value, words) {
  return Object.assign(make("option", "", words), { value });
}
