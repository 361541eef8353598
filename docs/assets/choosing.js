// On a worksheet's page: choose where notes live, set a passphrase, unlock.
import * as moving from "./moving.js";
import * as notes from "./notes.js";
import { twice } from "./passphrase.js";
import { askToStay } from "./staying.js";
import * as vault from "./vault.js";
import { sheets } from "./worksheet.js";
import { t } from "./words.js";

/** A reader chose a home; a passphrase is asked for first. */
export async function choose(sheet, home) {
  const panel = sheet.find("[data-seal]");
  panel.hidden = home !== "passphrase";
  if (home === "passphrase") panel.querySelector("input").focus();
  else await move(sheet, home);
}

/** What the forms about homes do when they are sent, and their buttons. */
export const homeActions = {
  async seal(sheet) {
    const boxes = sheet.find("[data-seal]").querySelectorAll("input");
    await sheet.save(); // else what it says of the last words would hide what is said here
    const passphrase = twice(...boxes, (words) => sheet.say(words, "failed"));
    if (!passphrase) return;
    sheet.say(t("Locking your notes. This takes a moment."), "saving");
    await move(sheet, "passphrase", passphrase);
    boxes.forEach((box) => (box.value = ""));
  },
  "seal-not"(sheet) {
    const panel = sheet.find("[data-seal]");
    panel.querySelectorAll("input").forEach((box) => (box.value = ""));
    panel.hidden = true;
    sheet.find("[data-keep=passphrase]").focus();
  },
  async unlock(sheet) {
    const box = sheet.find("[data-passphrase]");
    sheet.say(t("Opening your notes. This takes a moment."));
    const right = await vault.unlock(box.value);
    if (!right) {
      sheet.say(t("That is not the passphrase. Nothing was changed."), "failed");
      box.select();
      return;
    }
    box.value = "";
    for (const one of sheets()) await one.load();
    sheet.focus();
  },
};

/** Make a home for notes, and keep there what was written. */
async function move(sheet, home, passphrase) {
  sheet.remember();
  sheet.dirty = false;
  try {
    await moving.move(home, passphrase);
  } catch (failure) {
    sheet.failed = true;
    sheet.say(failure.message, "failed");
    return;
  }
  for (const one of sheets()) {
    one.find("[data-conflict]").hidden = true; // the words of both are kept
    one.failed = false;
    await one.save(); // what was written while notes were locked
    if (!one.failed) one.report();
  }
  sheet.find("[data-seal]").hidden = true;
  if (home !== "nothing") askToStay(sheet.find("[data-persist]"));
  sheet.focus();
}
