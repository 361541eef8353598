// What the line beside a form says about where its words are.
import { clock } from "./days.js";
import * as notes from "./notes.js";

/** The words and the state for a record: "", "kept" or "unkept". */
export function keptWords({ entries, updated }) {
  if (entries.length === 0) return [notes.keeps() ? "Nothing is kept yet." : "", ""];
  if (notes.home() === "nothing") return ["Not kept: your words are only on this page.", "unkept"];
  if (!notes.keeps()) return ["Not kept yet. Choose where your notes may live, save them as a file, or print them.", "unkept"];
  const sealed = notes.home() === "passphrase" ? ", with your passphrase" : "";
  return [`Kept on this device at ${clock(updated)}${sealed}.`, "kept"];
}
