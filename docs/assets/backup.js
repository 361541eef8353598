// Files of all notes: sealed, open, or as plain text; and when the last one was made.
import { definitions } from "./definitions.js";
import { download } from "./download.js";
import { fileName, pack, packSealed } from "./files.js";
import { all } from "./fresh.js";
import { longDay } from "./form.js";
import * as notes from "./notes.js";
import { localDay, part, say, ticked } from "./notesparts.js";
import { plain } from "./plain.js";
import * as vault from "./vault.js";

const NUDGE_DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;

/** What a file of notes made today is called. */
export function jsonName() {
  return fileName(new Date());
}

/** The same for plain text. */
export function textName() {
  return jsonName().replace(/json$/, "txt");
}

/** Records as plain text, one after the other; those of worksheets that are gone have no words to say them in. */
export function words(records, isPrivate) {
  return records
    .filter(({ worksheet }) => Object.hasOwn(definitions, worksheet))
    .map((record) => plain(record, definitions[record.worksheet], { private: isPrivate }))
    .join("\n\n");
}

/** Say when the last file was saved, and nudge when there is much that is in none. */
export function drawBackup(now = new Date()) {
  const shown = part("backup");
  const { last, changed } = notes.backup();
  const isLocked = notes.isLocked();
  const isSealed = notes.home() === "passphrase";
  shown.querySelector("[data-last]").textContent = last
    ? `You last saved a file of all your notes on ${longDay(last)}.`
    : "You have not saved a file of all your notes from this browser yet.";
  const nudge = shown.querySelector("[data-nudge]");
  const isLate = changed !== null && now - new Date(`${changed}T00:00:00`) >= NUDGE_DAYS * DAY;
  nudge.textContent = `You have written things since ${longDay(changed ?? "")} that are in no file yet. If you have a safe place for one, today is a good day to save it.`;
  nudge.hidden = !isLate;
  const [sealed, open] = ["save-sealed", "save-all"].map((name) => shown.querySelector(`[data-action="${name}"]`));
  sealed.hidden = !isSealed || isLocked;
  open.hidden = isLocked;
  open.textContent = isSealed ? "Save a file that anyone can read" : "Save all as a file";
  shown.querySelector("[data-file-hint]").textContent = isLocked ? "Your notes are locked. Unlock them above first." : "";
}

/** What the buttons of this part do. */
export const backup = {
  async "save-sealed"() {
    const found = await gather("backup");
    if (!found) return;
    const now = new Date().toISOString();
    download(packSealed(await vault.sealFile(pack(found.records, now)), now), jsonName());
    saved(found, "It opens with the passphrase you have now.");
  },
  async "save-all"() {
    const found = await gather("backup");
    if (!found) return;
    download(pack(found.records, new Date().toISOString()), jsonName());
    saved(found, "Anyone who finds it can read it.");
  },
  async "save-plain-all"() {
    const found = await gather("list");
    if (!found) return;
    download(words(found.records, ticked("private")), textName(), "text/plain");
    say("list", "Saved to your downloads as plain text. This kind of file cannot be loaded again.", "done");
  },
};

async function gather(name) {
  const found = await all();
  if (found.records.length) return found;
  say(name, "There are no notes to save yet.");
  return null;
}

function saved({ others }, more) {
  const said = `Saved to your downloads. ${more}`;
  if (others.length) {
    say("backup", `${said} Some notes could not be read and are not in it. Save those one by one, in the list.`, "failed");
    return;
  }
  say("backup", said, "done");
  if (notes.keeps()) notes.backedUp(localDay(new Date()));
}
