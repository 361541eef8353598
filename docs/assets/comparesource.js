// Where one person's lines come from: notes of this browser, an own file of notes, or a form that is filled in here.
import { definitions } from "./definitions.js";
import { MOST, unpack } from "./files.js";
import { limit } from "./fold.js";
import { fill, read } from "./form.js";
import { fresh } from "./fresh.js";
import { openSealed as open } from "./importing.js";
import { today } from "./days.js";
import { Failure, isLocked } from "./notes.js";
import { dress } from "./parts.js";
import { isObject } from "./record.js";
import { Refusal } from "./refusal.js";
import { isUsed } from "./shared.js";
import { unlock as tryPassphrase } from "./vault.js";

const known = new Set(Object.keys(definitions));

let sealed = null; // what unpack gave of a file that still has to be opened

/** Forget the file that was chosen. */
export function forget(root) {
  sealed = null;
  root.querySelector("[data-submit=open-file]").hidden = true;
}

/** Ask for the passphrase where notes are locked. */
export function draw(root) {
  root.querySelector("[data-submit=unlock]").hidden = !isLocked();
  root.querySelector("[data-action=notes]").hidden = isLocked();
}

/** The entries of a sheet in the notes of this browser. */
export async function entriesOf(slug) {
  const { record } = await fresh(slug);
  if (!record.entries.length) throw new Failure("There are no notes of this sheet in this browser. Open a file, or fill the sheet in here.");
  return record.entries;
}

/** Unlock the notes of this browser. */
export async function unlock(root) {
  const box = root.querySelector("#compare-unlock");
  if (!(await tryPassphrase(box.value))) throw new Failure("That is not the passphrase. Nothing was changed.");
  box.value = "";
  draw(root);
}

/** The text of the file a reader chose. */
export function textOf(input) {
  const [file] = input.files;
  if (!file) throw new Failure("No file was chosen.");
  if (file.size > 4 * MOST) throw new Refusal("file too big"); // a letter takes four bytes at most
  return file.text().catch(() => {
    throw new Refusal("file damaged");
  });
}

/** The entries of a sheet in an own file of notes; null when its passphrase is asked for first. */
export async function openFile(root, slug, input) {
  forget(root);
  const text = await textOf(input);
  input.value = "";
  if (isShared(text)) throw new Refusal("shared lines");
  const opened = unpack(text, known);
  if (!opened.sealed) return entriesIn(opened, slug);
  sealed = opened;
  root.querySelector("[data-submit=open-file]").hidden = false;
  root.querySelector("#compare-file-pass").focus();
  return null;
}

/** The same, of a file that needs the passphrase it was saved with. */
export async function openSealed(root, slug) {
  const box = root.querySelector("#compare-file-pass");
  const text = await open(sealed, box.value);
  if (text === null) throw new Failure("That is not the passphrase of this file. Nothing was changed.");
  forget(root);
  box.value = "";
  return entriesIn(unpack(text, known), slug);
}

function isShared(text) {
  try {
    const value = JSON.parse(text);
    return isObject(value) && value.format === "shared";
  } catch {
    return false;
  }
}

function entriesIn({ records, refused }, slug) {
  const wrong = refused.find(({ worksheet }) => worksheet === slug);
  if (wrong) throw new Failure(wrong.sentence);
  const { entries = [] } = records.find(({ worksheet }) => worksheet === slug) ?? {};
  if (!entries.length) throw new Failure("There are no notes of this sheet in that file. Choose another file.");
  return entries;
}

/** Put a blank form of a sheet on the page, with only the questions that two can look at. */
export function fillIn(root, slug) {
  const form = document.importNode(root.querySelector(`template[data-blank="${slug}"]`).content.querySelector("form"), true);
  for (const field of form.querySelectorAll("[data-field]")) if (!isUsed(slug, definitions[slug], field.dataset.field)) field.remove();
  for (const part of form.querySelectorAll(".worksheet__part")) if (!part.querySelector("[data-field]")) part.remove();
  root.querySelector("[data-place=form]").replaceChildren(form);
  dress(form);
  fill(form, { date: [today()], answered: [today()] });
  limit(form);
}

/** What was filled in, as an entry. */
export function filled(root) {
  return { id: "", created: "", answers: read(root.querySelector("[data-place=form] form")) };
}
