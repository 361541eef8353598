// Why notes or a file are not taken. No sentence quotes a word of what it refuses.
import { t } from "./words.js";

/** Every reason: its kind, and what a reader is told. */
export const WHY = {
  unreadable: ["unreadable", t("These notes are not in a form this page can read. Nothing was changed.")],
  newer: ["newer", t("These notes were made by a newer version of this site. Load this page again, then try once more.")],
  foreign: ["foreign", t("These notes are from another worksheet. Nothing was changed.")],
  "too big": ["too big", t("These notes are more than this page can hold. Nothing was changed.")],
  "no such worksheet": ["foreign", t("These notes are for a worksheet that this site does not have. They were left out.")],
  "file empty": ["unreadable", t("There are no notes in this file. Choose another file.")],
  "file damaged": ["unreadable", t("This file cannot be read. Part of it may be lost. Choose another copy of it.")],
  "file foreign": ["foreign", t("This file was not made by this site. Choose a file of notes that you saved here.")],
  "file newer": ["newer", t("This file was made by a newer version of this site. Load this page again, then choose it once more.")],
  "file too big": ["too big", t("This file is too big to hold notes from this site. Choose another file.")],
  "shared foreign": ["foreign", t("This is not a file of picked lines. Choose one that was saved on this page.")],
  "shared notes": ["foreign", t("This is a file of notes, and may hold more than was meant to be seen. Pick lines on this page first.")],
  "shared unknown": ["foreign", t("This file is of a sheet that cannot be laid side by side here. Choose another file.")],
  "shared damaged": ["unreadable", t("This file was changed, or part of it is lost. Ask for a new one.")],
  "shared no side": ["unreadable", t("This sheet does not say whose it is. Answer that on the sheet first.")],
  "shared together": ["unreadable", t("This sheet holds both of you already. Its own report has the lists.")],
  "shared twice": ["foreign", t("This is the same file twice. Choose one from each of you.")],
  "shared one side": ["foreign", t("Both are from the same side. You need one from each of you.")],
  "shared two sheets": ["foreign", t("These are from two sheets that differ. Both of you need the same one.")],
  "shared lines": ["foreign", t("This file holds picked lines. Use it with “We have two files”.")],
};

/** Thrown for what is not taken: `message` is a sentence for the reader, `kind` is unreadable, newer, foreign or too big. */
export class Refusal extends Error {
  /** Takes a name from WHY. */
  constructor(why) {
    const [kind, sentence] = WHY[why];
    super(sentence);
    this.kind = kind;
  }
}
