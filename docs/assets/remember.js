// The switch on the page My notes: remember where I am in chapters; and what is remembered, as ways back.
import * as notes from "./notes.js";
import { isOn, remembered, turnOff, turnOn } from "./places.js";

/** Show the switch as it stands, and what is remembered. */
export async function draw() {
  const isLocked = notes.isLocked();
  const found = isOn() && !isLocked ? await remembered().catch(() => new Map()) : new Map();
  const box = document.querySelector("[data-remember]");
  if (!box) return; // the reader went on meanwhile
  box.checked = isOn();
  box.disabled = isLocked || !notes.keeps();
  const why = isLocked ? "Your notes are locked. Unlock them above to change this." : "First choose above where your notes live: on this device.";
  document.querySelector("[data-remember-why]").textContent = box.disabled ? why : "";
  document.querySelector("[data-remember-kept]").hidden = found.size === 0;
  for (const line of document.querySelectorAll("[data-remember-chapter]")) show(line, found.get(line.dataset.rememberChapter));
}

function show(line, known) {
  line.hidden = !known;
  const [link, end] = line.children;
  link.hash = known?.place ?? "";
  end.hidden = known?.isRead !== true;
}

/** Do what the switch was put to, and say so. */
export async function remember() {
  const wanted = document.querySelector("[data-remember]").checked;
  say("");
  try {
    if (wanted) await turnOn();
    else if (!turnOff()) throw new notes.Failure("It could not be erased. Clear this site’s data in your browser’s settings.");
    say(wanted ? "On. From now on, this browser remembers where you are." : "Off. What was remembered is erased.");
  } catch (failure) {
    say(failure instanceof notes.Failure ? failure.message : "That did not work. Load this page again.");
  }
}

function say(words) {
  const line = document.querySelector("[data-remember-said]");
  if (line) line.textContent = words;
}
