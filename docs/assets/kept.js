// What the line beside a form says about where its words are.
import { clock } from "./days.js";
import * as notes from "./notes.js";
import { t } from "./words.js";

/** The words and the state for a record: "", "kept" or "unkept". */
export function keptWords({ entries, updated }) {
  if (entries.length === 0) return [notes.keeps() ? t("Nothing is kept yet.") : "", ""];
  if (notes.home() === "nothing") return [t("Not kept: your words are only on this page."), "unkept"];
  if (!notes.keeps()) return [t("Not kept yet. Choose where your notes may live, save them as a file, or print them."), "unkept"];
  const time = clock(updated);
  const sealed = notes.home() === "passphrase";
  return [sealed ? t("Kept on this device at {time}, with your passphrase.", { time }) : t("Kept on this device at {time}.", { time }), "kept"];
}
