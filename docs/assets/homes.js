// The three homes of notes on the page My notes: choose, move, lock, unlock, change the passphrase.
import * as moving from "./moving.js";
import * as notes from "./notes.js";
import { ask, part, say, show, typed } from "./notesparts.js";
import { twice } from "./passphrase.js";
import { askToStay } from "./staying.js";
import * as vault from "./vault.js";

const WRONG = "That is not the passphrase. Nothing was changed.";
const MOVED = {
  device: "Your notes now live on this device, as plain text.",
  passphrase: "Your notes now live on this device, locked with your passphrase. We read them back to be sure.",
  nothing: "Your notes now live only in this tab. What was kept on this device is erased. They go when you close or reload this page.",
};

/** Mark the home notes have now, and show what can be done there. */
export function drawHomes() {
  const home = notes.home() ?? "nothing";
  const isLocked = notes.isLocked();
  for (const one of part("home").querySelectorAll("[data-home]")) {
    const isOurs = one.dataset.home === home;
    one.toggleAttribute("data-current", isOurs);
    one.querySelector(".notes__here").hidden = !isOurs;
    const button = one.querySelector("[data-keep]");
    button.hidden = isLocked || (isOurs && notes.home() !== null);
    button.setAttribute("aria-pressed", String(isOurs));
  }
  show("locked", isLocked, false);
  show("sealed", home === "passphrase" && !isLocked, false);
  if (isLocked || home === "passphrase") show("choose", false);
  if (isLocked || home !== "passphrase") show("change", false);
}

const RISK = {
  device: "Without a passphrase, anyone who can open this browser can read your notes. Move them?",
  nothing: "Your notes will be erased from this device. They stay in this tab, and go when you close or reload it. Move them?",
};

/** A reader chose a home: a passphrase is asked for first; a move to a home that guards notes less is asked about. */
export async function choose(home) {
  if (home === "passphrase") {
    show("choose", true);
    return;
  }
  show("choose", false);
  const place = part("home").querySelector(`[data-home="${home}"]`);
  if (notes.home() === null || notes.home() === "nothing") await move(home);
  else ask(place, RISK[home], ["Move them", "Leave them"], () => move(home));
}

async function move(home, passphrase) {
  await moving.move(home, passphrase);
  say("home", MOVED[home], "done");
  const line = part("home").querySelector("[data-persist]");
  if (home === "nothing") line.hidden = true;
  else askToStay(line);
}

/** What each form of this part does when it is sent, and each button. */
export const homes = {
  async seal() {
    const passphrase = newOne("first", "second");
    if (!passphrase) return;
    say("home", "Locking your notes. This takes a moment.");
    await move("passphrase", passphrase);
    show("choose", false);
  },
  async unlock() {
    say("home", "Opening your notes. This takes a moment.");
    if (await vault.unlock(typed("unlock"))) {
      show("locked", false);
      say("home", "Your notes are open. They lock again after ten minutes without a touch, and when you close this page.", "done");
    } else {
      say("home", WRONG, "failed");
      show("locked", true);
    }
  },
  "change-form": () => show("change", true),
  async change() {
    const passphrase = newOne("new", "again");
    if (!passphrase) return;
    say("home", "Changing your passphrase. This takes a moment.");
    if (await vault.change(typed("old"), passphrase)) {
      show("change", false);
      say("home", "Your passphrase is changed. The old one opens nothing in this browser any more.", "done");
    } else {
      say("home", WRONG, "failed");
      document.getElementById("notes-old").select();
    }
  },
  lock() {
    notes.lock();
    say("home", "Your notes are locked.", "done");
  },
  cancel() {
    show("choose", false);
    show("change", false);
    say("home", "");
  },
};

function newOne(one, other) {
  const [first, second] = [one, other].map((name) => document.getElementById(`notes-${name}`));
  return twice(first, second, (words) => say("home", words, "failed"));
}
