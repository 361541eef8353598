// Another tab changed or erased these notes: nothing is written over until the reader says what to do.
import { make } from "./element.js";
import * as notes from "./notes.js";
import { merge } from "./merge.js";
import { t } from "./words.js";

const WORDS = {
  changed: t("These notes were changed in another tab. Yours are still on this page."),
  erased: t("These notes were erased in another tab. Yours are still on this page."),
};

/** Show what happened and what can be done. */
export function describe(sheet, how) {
  const box = sheet.find("[data-conflict]");
  box.hidden = false;
  box.querySelector("[data-conflict-words]").textContent = WORDS[how];
  box.querySelector('[data-action="see-both"]').hidden = how === "erased";
  if (notes.raw(sheet.slug) !== sheet.seen) box.querySelector("[data-conflict-theirs]").replaceChildren();
}

export const conflictActions = {
  async "keep-mine"(sheet) {
    try {
      await notes.overrule(sheet.slug);
    } catch (failure) {
      sheet.say(failure.message, "failed");
      return;
    }
    done(sheet);
    await sheet.save();
    await sheet.keep();
  },
  async "take-theirs"(sheet) {
    const theirs = await theirsFor(sheet);
    if (!theirs) return;
    sheet.dirty = false;
    done(sheet);
    await adopt(sheet, theirs);
  },
  async "keep-both"(sheet) {
    const theirs = await theirsFor(sheet);
    if (!theirs) return;
    sheet.remember();
    sheet.dirty = false;
    notes.set(sheet.slug, merge(notes.open(sheet.slug), theirs));
    notes.accept(sheet.slug);
    done(sheet);
    await sheet.keep();
    if (!sheet.failed) await sheet.load();
  },
  async "see-both"(sheet) {
    const theirs = await theirsFor(sheet);
    if (!theirs) return;
    const lines = theirs.entries.flatMap((entry) =>
      Object.values(entry.answers).map((words) => make("p", "", words.join(", "))),
    );
    const title = make("p", "", make("strong", "", t("In the other tab:")));
    sheet.find("[data-conflict-theirs]").replaceChildren(title, ...lines);
    sheet.seen = notes.raw(sheet.slug); // stays in view while the reader writes on
  },
};

/** What the other tab kept; null, and a sentence, when this page cannot read it. */
async function theirsFor(sheet) {
  await sheet.save(); // of words just written it is said now that they are not kept, not after what comes of this
  try {
    return await notes.theirs(sheet.slug);
  } catch {
    sheet.say(t("What the other tab kept cannot be read here. It was not changed. Save your words as a file, or keep yours."), "failed");
    return null;
  }
}

function done(sheet) {
  const box = sheet.find("[data-conflict]");
  const held = box.contains(document.activeElement);
  box.hidden = true;
  sheet.failed = false;
  if (held) sheet.focus(); // what was pressed is gone
}

/** Put the other tab's record in place of ours; null for one that cannot be read, and then load says why. */
function adopt(sheet, theirs) {
  if (theirs) notes.adopt(sheet.slug, theirs);
  else notes.forget(sheet.slug);
  return sheet.load();
}

/** Notes changed in another tab: show them, unless this tab has words of its own or the cursor is in them. */
export async function elsewhere(sheet) {
  const how = !notes.isLocked() && notes.foreign(sheet.slug);
  if (!how) return;
  const busy = sheet.dirty || sheet.failed || notes.hasUnkept(sheet.slug) || sheet.form.contains(document.activeElement);
  const stored = notes.raw(sheet.slug);
  const theirs = how === "changed" ? await notes.theirs(sheet.slug).catch(() => null) : null;
  if (notes.raw(sheet.slug) !== stored) return elsewhere(sheet); // it went on while this was opened
  if (busy || how === "erased") {
    describe(sheet, how);
    return;
  }
  if (!(await adopt(sheet, theirs))) sheet.say(t("Changed in another tab, and shown here."), "kept");
}
