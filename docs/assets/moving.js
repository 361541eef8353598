// Move all notes to another home, carrying the words along and erasing the old form.
import { fresh } from "./fresh.js";
import * as notes from "./notes.js";
import * as vault from "./vault.js";

/** Move to "device", "passphrase" or "nothing". What another tab kept before or meanwhile comes along, too. */
export async function move(to, passphrase) {
  const slugs = notes.slugs();
  for (const slug of slugs) await fresh(slug);
  await vault.move(to, passphrase);
  notes.moved();
  if (!notes.keeps()) return;
  for (const slug of slugs) {
    const { record } = await fresh(slug);
    if (record.entries.length) await notes.keep(slug);
  }
}
