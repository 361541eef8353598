// What was found, as links with the page and the heading, and what is said of it.
import { make } from "./element.js";

const PAUSE = 400; // ms without a letter until it is said how much was found: a screen reader says each change aloud
let timer = null;

const AGAIN = "Search did not load. The connection may have failed. Close this, and try again.";

/** Put what was found into the dialog; nothing found is an answer too, and no answer is a failure. */
export function show(dialog, asked, found, root) {
  const isAsked = asked.trim().length > 1;
  const parts = isAsked ? (found?.parts ?? []) : [];
  const urgent = isAsked ? (found?.urgent ?? []) : [];
  const help = dialog.querySelector(".search__urgent");
  if (help.textContent !== urgent.join("")) help.replaceChildren(...urgent.map((says) => make("p", "", says))); // or it would be read out at each letter
  dialog.querySelector(".search__list").replaceChildren(...parts.map((part) => item(part, root)));
  dialog.querySelector(".search__none").hidden = !isAsked || !found || parts.length > 0;
  dialog.querySelector(".search__about").hidden = isAsked;
  say(dialog.querySelector(".search__status"), found ? (isAsked ? count(parts.length) : "") : AGAIN);
}

function say(line, words) {
  clearTimeout(timer);
  if (line.textContent === words) return;
  if (words) timer = setTimeout(() => (line.textContent = words), PAUSE);
  else line.textContent = "";
}

function count(many) {
  return many === 0 ? "Nothing found." : `${many} ${many === 1 ? "part" : "parts"} found.`;
}

function item({ address, page, heading, excerpt }, root) {
  const link = make("a", "");
  link.href = new URL(address, root).href;
  link.append(make("strong", "", heading), " ", make("span", "", page === heading ? "The whole page" : page));
  if (excerpt) link.append(" ", make("small", "", excerpt));
  return make("li", "", link);
}
