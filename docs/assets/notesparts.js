// What the parts of the page My notes have in common: finding, saying, asking, dates in words.
import { definitions } from "./definitions.js";
import { make } from "./element.js";
import { longDay } from "./form.js";

/** One of the page's parts by name: "home", "list", "backup", "import" or "erase"; null on other pages. */
export function part(name) {
  return document.querySelector(`[data-notes="${name}"]`);
}

/** Whether this page is My notes. */
export function isHere() {
  return part("home") !== null;
}

/** Say a sentence in a part's status line; `state` is "done", "failed" or "". Other parts fall silent. */
export function say(name, words, state = "") {
  for (const line of document.querySelectorAll("[data-said]")) {
    const ours = line.closest("[data-notes]").dataset.notes === name;
    line.textContent = ours ? words : "";
    line.dataset.state = ours ? state : "";
  }
}

/** A panel of the page by name. */
export function panel(name) {
  return document.querySelector(`.notes [data-panel="${name}"]`);
}

const openers = new WeakMap(); // panel -> what opened it

/** Show a panel and put the focus on its first box or heading; or hide it, empty its boxes, and give the focus back. */
export function show(name, isShown, focus = true) {
  const found = panel(name);
  if (!found) return;
  if (isShown && focus && !found.contains(document.activeElement)) openers.set(found, document.activeElement);
  const held = found.contains(document.activeElement);
  found.hidden = !isShown;
  if (!isShown && held) openers.get(found)?.focus();
  if (isShown && focus) found.querySelector("input, h3[tabindex], button")?.focus();
  if (!isShown) found.querySelectorAll("[type=password]").forEach((box) => (box.value = ""));
}

/** What is typed in a box. */
export function typed(name) {
  return document.getElementById(`notes-${name}`).value;
}

/** Whether a box is ticked. */
export function ticked(name) {
  return document.getElementById(`notes-${name}`)?.checked === true;
}

/** A button that does `action`; `about` says to screen readers which one of many it is. */
export function button(action, words, slug = "", about = "") {
  const made = make("button", "worksheet__button worksheet__button--small", words);
  made.dataset.action = action;
  if (slug) made.dataset.slug = slug;
  if (about) made.setAttribute("aria-label", `${words}: ${about}`);
  return made;
}

let wanted = null; // what a reader is asked to confirm

/** Whether a question waits for its answer. */
export function isAsking() {
  return wanted !== null;
}

/** Ask before `act` is done: a panel at the end of `place`, with words for yes and no. */
export function ask(place, words, [yes, no], act) {
  answer(false);
  const made = make("div", "notes__panel notes__ask", make("p", "", words));
  made.setAttribute("role", "group");
  made.setAttribute("aria-label", "Are you sure?");
  made.append(make("p", "worksheet__buttons", button("yes", yes), button("no", no)));
  made.dataset.part = place.closest("[data-notes]").dataset.notes;
  place.append(made);
  wanted = { made, act, back: document.activeElement };
  made.querySelector("button").focus();
}

/** Take the answer to what was asked. */
export async function answer(isYes) {
  if (!wanted) return;
  const { made, act, back } = wanted;
  wanted = null;
  made.remove();
  if (!isYes) {
    back?.focus?.();
    return;
  }
  const said = made.ownerDocument.querySelector(`[data-notes="${made.dataset.part}"] [data-said]`);
  await act();
  said?.focus(); // what was pressed may be gone
}

/** A worksheet's title; for one that this site no longer has, words that say so. */
export function title(slug) {
  return Object.hasOwn(definitions, slug) ? definitions[slug].title : `A worksheet that is not here any more (${slug})`;
}

/** How many entries, and from which day to which, in words. */
export function contents({ entries }) {
  if (!entries.length) return "Nothing is written here";
  const count = entries.length === 1 ? "1 entry" : `${entries.length} entries`;
  const days = entries.flatMap(({ created, updated }) => [day(created), day(updated)]).filter(Boolean).sort();
  if (!days.length) return count;
  const [first, last] = [days[0], days.at(-1)].map(longDay);
  return first === last ? `${count}, ${first}` : `${count}, ${first} to ${last}`;
}

function day(iso) {
  const when = new Date(iso);
  return Number.isNaN(when.getTime()) ? "" : localDay(when);
}

/** The day of a date where the reader is, as 2026-03-09. */
export function localDay(date) {
  const two = (value) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** How big a text of so many bytes is, in words. */
export function size(bytes) {
  if (bytes < 1024) return "less than 1 KB";
  return bytes < 1024 * 1024 ? `about ${Math.round(bytes / 1024)} KB` : `about ${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
