// Load a file: look at it, let the reader choose for each worksheet, do it, undo it. A refusal changes nothing.
import { definitions } from "./definitions.js";
import { MOST, unpack } from "./files.js";
import { fresh } from "./fresh.js";
import { choices } from "./found.js";
import { merge, replace } from "./merge.js";
import * as notes from "./notes.js";
import { panel, part, say, show, title, typed } from "./notesparts.js";
import { Refusal } from "./refusal.js";
import { derive, unseal } from "./seal.js";
import { drop } from "./store.js";
import * as vault from "./vault.js";

const known = new Set(Object.keys(definitions));
const WRONG = "That is not the passphrase of this file. Nothing was changed.";

let sealed = null; // what unpack gave of a file that still has to be opened
let found = []; // the records of the file that is being looked at
let before = null; // slug -> the record that was there before the last import

/** Forget the file that was looked at and what could be undone: after erasing, or when notes are locked. */
export function forget() {
  before = null;
  close();
}

/** Show only what fits: nothing can be loaded while notes are locked. */
export function drawImport() {
  if (notes.isLocked()) forget();
  part("import").querySelector("#notes-file").disabled = notes.isLocked();
  show("undo", before !== null, false);
}

/** Look at the file a reader chose. */
export async function look(input) {
  const [file] = input.files;
  close();
  say("import", "");
  if (!file) return;
  if (notes.isLocked()) throw new notes.Failure("Your notes are locked. Unlock them first.");
  if (file.size > 4 * MOST) throw new Refusal("file too big"); // a letter takes four bytes at most
  const text = await file.text().catch(() => {
    throw new Refusal("file damaged");
  });
  await seen(unpack(text, known));
}

async function seen(opened) {
  if (opened.sealed) {
    sealed = opened;
    show("file-sealed", true);
    say("import", "");
    return;
  }
  if (!opened.records.length) throw opened.refused.length ? new notes.Failure(opened.refused[0].sentence) : new Refusal("file empty");
  found = opened.records;
  panel("found").querySelector("[data-found]").replaceChildren(...(await choices(opened)));
  show("file-sealed", false);
  show("found", true, false);
  panel("found").querySelector("h3").focus();
  say("import", "");
}

function close() {
  sealed = null;
  found = [];
  show("file-sealed", false);
  show("found", false);
}

/** What each form of this part does when it is sent, and each button. */
export const importing = {
  async "open-file"() {
    if (!sealed) return;
    say("import", "Opening the file. This takes a moment.");
    const text = await openSealed(sealed, typed("file-pass"));
    if (text === null) {
      say("import", WRONG, "failed");
      document.getElementById("notes-file-pass").select();
      return;
    }
    const opened = unpack(text, known);
    if (opened.sealed) throw new Refusal("file damaged");
    await seen(opened);
  },
  async import() {
    const chosen = found.map((record) => ({ record, how: panel("found").querySelector(`[name="how-${record.worksheet}"]:checked`)?.value ?? "leave" }));
    const wanted = chosen.filter(({ how }) => how !== "leave");
    const done = await load(wanted);
    close();
    before = done.size ? done : before;
    const names = [...done.keys()].map((slug) => `“${title(slug)}”`).join(", ");
    say("import", done.size ? `Loaded: ${names}. ${where()}` : "Nothing was loaded, and nothing was changed.", "done");
  },
  "import-cancel"() {
    close();
    part("import").querySelector("#notes-file").value = "";
    say("import", "Nothing was loaded, and nothing was changed.");
  },
  async undo() {
    for (const slug of before.keys()) {
      if (notes.foreign(slug)) throw new notes.Failure("Not undone: these notes were changed in another tab since.");
    }
    for (const [slug, record] of before) await restore(slug, record);
    before = null;
    say("import", "Undone. Your notes are as they were before.", "done");
    part("import").querySelector("#notes-file").focus();
  },
};

/** The text that is sealed in what `unpack` gave of a file; null for a wrong passphrase. */
export async function openSealed({ worksheet, sealed: value }, passphrase) {
  if (!worksheet) return vault.openFile(value, passphrase);
  // the stored value of one worksheet was sealed under its key, not as a file
  return unseal(await derive(passphrase, value.kdf), vault.VALUES + worksheet, value).catch(() => null);
}

function where() {
  if (notes.keeps()) return "Kept, and read back.";
  return "It is in this tab only, until you choose where your notes live.";
}

/** Do what was chosen; gives what was there before, by slug. When one cannot be kept, all are as they were. */
async function load(wanted) {
  const was = new Map();
  const next = [];
  for (const { record, how } of wanted) {
    const { record: mine } = await fresh(record.worksheet);
    next.push([record.worksheet, mine, how === "merge" ? merge(mine, record) : replace(mine, record)]);
  }
  try {
    for (const [slug, mine, record] of next) {
      notes.set(slug, record);
      try {
        if (notes.keeps()) await notes.keep(slug);
      } catch (failure) {
        notes.set(slug, mine); // what is stored did not change
        throw failure;
      }
      was.set(slug, mine);
    }
  } catch (failure) {
    for (const [slug, mine] of was) await restore(slug, mine);
    throw failure;
  }
  return was;
}

/** Put a record back, and take its key away where there was none before. */
async function restore(slug, record) {
  const { revision } = notes.open(slug);
  if (record.entries.length || !notes.keeps()) {
    notes.set(slug, { ...record, revision });
    if (notes.keeps() && !notes.foreign(slug)) await notes.keep(slug);
    return;
  }
  drop(vault.VALUES + slug);
  notes.set(slug, record);
  notes.accept(slug);
}
