// The page My notes: wakes its parts, and gives each click to the part it is for.
import { backup, drawBackup } from "./backup.js";
import * as booklet from "./booklet.js";
import { erasing } from "./erasing.js";
import { choose, drawHomes, homes } from "./homes.js";
import { drawImport, forget, importing, look } from "./importing.js";
import { drawList, list } from "./mylist.js";
import * as notes from "./notes.js";
import { watchIdle } from "./idle.js";
import { draw as drawPlaces, remember } from "./remember.js";
import { answer, isAsking, isHere, say } from "./notesparts.js";
import { giveBack, heldBy } from "./refocus.js";
import { Refusal } from "./refusal.js";

export const stays = true; // called for every page once it is here

const LOCK = "notes/lock";

// The button "change" opens a form; sending that form is "change", too.
const buttons = { ...list, ...backup, ...importing, ...erasing, ...homes, change: homes["change-form"], print: booklet.print };
const forms = { ...homes, ...importing };

let busy = false;
let listens = false;

/** Make the page My notes work, if this is it; for every page that instant navigation puts in. */
export function wakeNotes() {
  forget();
  answer(false);
  booklet.remove();
  if (!isHere()) return;
  if (!listens) listen();
  listens = true;
  document.querySelectorAll(".notes__off").forEach((one) => (one.hidden = true));
  document.querySelectorAll(".notes__on").forEach((one) => (one.hidden = false));
  draw();
}

/** Show what is so now. */
async function draw() {
  if (!isHere() || isAsking()) return; // a question stands in what would be drawn anew
  const held = heldBy();
  drawHomes();
  drawBackup();
  drawImport();
  await drawList();
  await drawPlaces();
  giveBack(held);
  document.dispatchEvent(new Event("notes"));
}

function listen() {
  watchIdle();
  document.addEventListener("draw-notes", (event) => event.detail.push(draw()));
  document.addEventListener("click", (event) => {
    const pressed = event.target.closest?.(".notes [data-action], .notes [data-keep]");
    if (!pressed) return;
    const { keep, action, slug } = pressed.dataset;
    if (action === "yes" || action === "no") run(pressed, () => answer(action === "yes"));
    else if (keep) run(pressed, () => choose(keep));
    else run(pressed, () => buttons[action]?.(slug, pressed));
  });
  document.addEventListener("submit", (event) => {
    const form = event.target.closest?.(".notes form");
    if (form) run(form, () => forms[form.dataset.submit]());
  });
  document.addEventListener("change", (event) => {
    if (event.target.id === "notes-file") run(event.target, () => look(event.target));
    if (event.target.matches("[data-remember]")) remember().then(draw);
  });
  addEventListener("afterprint", booklet.remove);
  addEventListener("storage", async (event) => {
    if (!isHere() || !(event.key === null || event.key.startsWith("notes/"))) return;
    if (event.key === LOCK || event.key === null) notes.lock(); // another tab changed the passphrase
    if (!busy) await draw();
  });
}

/** Do one thing at a time, draw what it changed, and say what went wrong beside where it was asked for. */
async function run(element, act) {
  if (busy) return;
  busy = true;
  const name = element.closest("[data-notes]").dataset.notes;
  const held = heldBy();
  try {
    await act();
  } catch (failure) {
    const isOurs = failure instanceof notes.Failure || failure instanceof Refusal;
    say(name, isOurs ? failure.message : "That did not work, and nothing was changed. Load this page again.", "failed");
  } finally {
    busy = false;
  }
  await draw();
  giveBack(held, document.querySelector(`[data-notes="${name}"] [data-said]`));
}
