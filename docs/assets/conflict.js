// Another tab changed or erased these notes: nothing is written over until the reader says what to do.
import * as notes from "./notes.js";
import { merge } from "./merge.js";

const WORDS = {
  changed: "These notes were changed in another tab. Yours are still on this page.",
  erased: "These notes were erased in another tab. Yours are still on this page.",
};

/** Show what happened and what can be done. */
export function describe(sheet, how) {
  const box = sheet.find("[data-conflict]");
  box.hidden = false;
  box.querySelector("[data-conflict-words]").textContent = WORDS[how];
  box.querySelector('[data-action="see-both"]').hidden = how === "erased";
  box.querySelector("[data-conflict-theirs]").replaceChildren();
}

export const conflictActions = {
  async "keep-mine"(sheet) {
    notes.accept(sheet.slug);
    done(sheet);
    await sheet.keep();
  },
  async "take-theirs"(sheet) {
    sheet.dirty = false;
    notes.forget(sheet.slug);
    done(sheet);
    await sheet.load();
  },
  async "keep-both"(sheet) {
    sheet.remember();
    sheet.dirty = false;
    const theirs = await read(sheet);
    if (!theirs) return;
    notes.set(sheet.slug, merge(notes.open(sheet.slug), theirs));
    notes.accept(sheet.slug);
    done(sheet);
    await sheet.keep();
    if (!sheet.failed) await sheet.load();
  },
  async "see-both"(sheet) {
    const theirs = await read(sheet);
    if (!theirs) return;
    const lines = theirs.entries.flatMap((entry) =>
      Object.values(entry.answers).map((words) => {
        const line = document.createElement("p");
        line.textContent = words.join(", ");
        return line;
      }),
    );
    const title = document.createElement("p");
    title.append(Object.assign(document.createElement("strong"), { textContent: "In the other tab:" }));
    sheet.find("[data-conflict-theirs]").replaceChildren(title, ...lines);
  },
};

/** The other tab's record; null when it was said why it cannot be read. */
async function read(sheet) {
  try {
    return await notes.theirs(sheet.slug);
  } catch (failure) {
    sheet.failed = true;
    sheet.say(failure.message, "failed");
    return null;
  }
}

function done(sheet) {
  sheet.find("[data-conflict]").hidden = true;
  sheet.failed = false;
}

/** Notes changed in another tab: show them, unless this tab has words of its own or the cursor is in them. */
export async function elsewhere(sheet) {
  const how = notes.foreign(sheet.slug);
  if (!how) return;
  const busy = sheet.dirty || sheet.failed || notes.hasUnkept(sheet.slug) || sheet.form.contains(document.activeElement);
  if (busy || how === "erased") {
    describe(sheet, how);
    return;
  }
  notes.forget(sheet.slug);
  await sheet.load();
  sheet.say("Changed in another tab, and shown here.", "kept");
}
