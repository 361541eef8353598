// The switch on the page My notes: remember where I am in chapters.
import * as notes from "./notes.js";
import { isOn, turnOff, turnOn } from "./places.js";

let listens = false;

/** Make the switch work, if this page has it. */
export function wake() {
  if (!listens) listen();
  listens = true;
  draw();
}

function box() {
  return document.querySelector("[data-remember]");
}

function listen() {
  document.addEventListener("change", ({ target }) => target === box() && changed());
  for (const kind of ["notes", "locked"]) document.addEventListener(kind, draw);
  addEventListener("storage", ({ key }) => (key === null || key.startsWith("notes/")) && draw());
}

function draw() {
  if (!box()) return;
  box().checked = isOn();
  box().disabled = notes.isLocked() || !notes.keeps();
  const why = notes.isLocked() ? "Your notes are locked. Unlock them above to change this." : "First choose above where your notes live: on this device.";
  document.querySelector("[data-remember-why]").textContent = box().disabled ? why : "";
}

async function changed() {
  const wanted = box().checked;
  say("");
  try {
    if (wanted) await turnOn();
    else if (!turnOff()) throw new notes.Failure("It could not be erased. Clear this site’s data in your browser’s settings.");
    say(wanted ? "On. From now on, this browser remembers where you are." : "Off. What was remembered is erased.");
  } catch (failure) {
    say(failure instanceof notes.Failure ? failure.message : "That did not work. Load this page again.");
  }
  document.dispatchEvent(new CustomEvent("draw-notes", { detail: [] })); // the list above, and then this
  draw();
}

function say(words) {
  const line = document.querySelector("[data-remember-said]");
  if (line) line.textContent = words;
}
