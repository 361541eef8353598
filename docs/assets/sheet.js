// One worksheet on a page: its form, its entries, and the line that says whether they are kept.
import { task } from "./breath.js";
import { describe } from "./conflict.js";
import { withEarly } from "./early.js";
import { fill, isBlank, mirror, read, sync, syncOne } from "./form.js";
import { limit } from "./fold.js";
import { keptWords } from "./kept.js";
import { today } from "./days.js";
import { drawList } from "./list.js";
import * as notes from "./notes.js";
import { firstSeen } from "./refocus.js";
import { t } from "./words.js";

const DELAY = 300; // ms after the last key until words are kept; the promise is half a second
const SAVING = [t("Saving…"), "saving", true];

export class Sheet {
  constructor(block) {
    this.block = block;
    this.form = block.querySelector("form.worksheet");
    this.slug = this.form.dataset.worksheet;
    this.dated = this.form.dataset.entries === "dated";
    this.entry = null; // the entry shown in the form; null until something is written
    this.begun = null; // the id and time of the next one
    this.extra = {}; // answers of the entry that have no input on this page
    this.early = !isBlank(this.form); // something was written before this script had come
    this.dirty = this.early; // words on the page that nobody has begun to keep
    this.held = null; // the record that these are in already
    this.failed = false; // the last try to keep them failed
    this.readOnly = false; // the device holds notes this page must not touch
    this.keeping = Promise.resolve(); // one write at a time
    this.pending = 0; // writes that have not come to an end
    this.all = false; // whether all entries are listed
    this.seen = null; // the text of the other tab's notes that is shown beside, while there are two
    this.told = ""; // the state of which screen readers were told last
    this.never = "neverKept" in this.form.dataset; // what is ticked here is held nowhere but in the form
  }

  /** The entries a report is made of. */
  get entries() {
    return this.never ? [{ id: "now", created: "", answers: read(this.form) }] : notes.open(this.slug).entries;
  }

  find(css) {
    return this.block.querySelector(css);
  }

  say(words, state = "", isRoutine = false) {
    const status = this.find("[data-status]");
    status.setAttribute("aria-live", isRoutine ? "off" : "polite"); // or each pause in writing would be read aloud
    if (!isRoutine) this.told = state;
    if (status.textContent !== words) status.textContent = words;
    status.dataset.state = state;
  }

  /** Show what is kept: the only entry, or a new one of a dated worksheet. Locked notes ask for the passphrase. */
  async load() {
    if (this.never) return this.early ? this.stay() : this.begin();
    this.readOnly = false;
    const held = this.form.contains(document.activeElement);
    this.find("[data-locked]").hidden = !notes.isLocked();
    this.form.hidden = notes.isLocked();
    if (notes.isLocked()) {
      if (held) this.find("[data-passphrase]").focus();
      return this.say(t("Your notes are locked."));
    }
    let said = "";
    try {
      said = await notes.load(this.slug);
    } catch (failure) {
      this.readOnly = true;
      const lost = t("Nothing you write now will be kept. Save it as a file, and the old notes with it.");
      said = `${failure.message} ${lost}`;
    }
    if (this.dirty && !this.early) return this.readOnly ? this.say(said, "failed") : this.save(); // written while the notes were on their way
    if (this.early && !this.readOnly) await this.join();
    else if (this.early) this.stay();
    else this.first();
    await task(); // the form is there; what stands around it is work of its own
    this.list();
    if (!this.dirty) this.report();
    if (said) this.say(said, "failed");
    else if (this.failed) await this.keep(); // it was locked before it could be kept
    return said;
  }

  first() {
    const last = this.readOnly || this.dated ? null : notes.open(this.slug).entries.at(-1);
    if (last) this.show(last);
    else this.begin();
  }

  /** Words that were there before this script, where nothing is kept that they could join. */
  stay() {
    sync(this.form);
    limit(this.form, document.activeElement);
  }

  /** Words that were there before this script join what is kept, and both are kept. */
  join() {
    const last = notes.open(this.slug).entries.at(-1);
    const kept = this.dated ? this.carried(last?.answers ?? {}) : (last?.answers ?? {});
    if (!this.dated) this.entry = last ?? null;
    this.extra = fill(this.form, withEarly(this.form, kept, read(this.form)));
    this.early = false;
    limit(this.form, document.activeElement);
    return this.save();
  }

  /** An empty form for a new entry, with the words that are carried over. */
  begin() {
    this.entry = null;
    this.begun = null;
    this.extra = {};
    const last = this.readOnly || this.never ? null : notes.open(this.slug).entries.at(-1);
    fill(this.form, last && this.dated ? this.carried(last.answers) : {});
    limit(this.form);
  }

  /** A new entry of a dated worksheet is of today unless the reader says another day. */
  dateIt() {
    const date = this.form.elements.namedItem("date");
    if (!this.dated || !date || date.value) return;
    date.value = today();
    setTimeout(mirror, 0, date); // to say the first day of a visit in words takes a cheap phone a while
  }

  carried(answers) {
    const names = [...this.form.querySelectorAll("[data-carry]")].map((field) => field.dataset.field);
    const isCarried = (name) => names.some((field) => name === field || name.startsWith(`${field}.`));
    return Object.fromEntries(Object.entries(answers).filter(([name]) => isCarried(name)));
  }

  /** Put an entry's words into the form. */
  show(entry) {
    this.entry = entry;
    this.extra = fill(this.form, entry.answers);
    limit(this.form);
  }

  /** Keep what stands in the form, then show an earlier entry, or a new one for null. */
  open(id) {
    if (this.readOnly) return; // there is no other, and what is in the form has no other place
    this.save();
    const entry = notes.open(this.slug).entries.find((one) => one.id === id);
    if (entry) this.show(entry);
    else this.begin();
    this.list();
  }

  /** Put the focus on the first question that can be seen, or on the first part where all are closed. */
  focus() {
    firstSeen(this.form, "input, textarea, select", "button").focus();
  }

  /** Something was written: keep it soon. */
  touched(input) {
    if (this.form.hidden) return; // a box that is hidden under the cursor says that it changed
    syncOne(input);
    if (this.never) return;
    this.dirty = true;
    this.held = null;
    if (this.readOnly) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.saveLater(), DELAY);
    if (this.find("[data-status]").dataset.state === "kept") this.say(...SAVING); // which is no longer so
    this.stir(input);
  }

  /** What a letter brings besides itself, each in a task of its own. */
  async stir({ type }) {
    await task();
    if (this.dirty && this.entry === null && type !== "date") this.dateIt();
    await task();
    if (this.entry === null) this.begun ??= born();
    await task();
    // A sentence that something failed stays until it is mended: were it to go, what is being pressed would move.
    if (this.dirty && !this.failed && notes.keeps()) this.say(...SAVING);
  }

  /** Put the form's words into the record in memory. */
  remember() {
    if (!this.dirty || this.readOnly) return;
    const record = notes.open(this.slug);
    this.held = record;
    if (this.entry === null) this.dateIt();
    const answers = { ...this.extra, ...read(this.form) };
    if (Object.keys(answers).length === 0) {
      record.entries = record.entries.filter((entry) => entry !== this.entry);
      this.entry = null;
      return;
    }
    this.entry ??= this.begun ?? born();
    this.begun = null;
    const known = record.entries.find(({ id }) => id === this.entry.id);
    if (known) this.entry = known; // the record may have been read anew since
    else record.entries.push(this.entry);
    Object.assign(this.entry, { updated: new Date().toISOString(), answers }); // never before it was created
  }

  /** The record as it stands; of notes that cannot be touched, one with only what is in the form. */
  record() {
    const record = notes.open(this.slug);
    if (!this.readOnly) return record;
    const entry = born();
    const updated = entry.created;
    return { ...record, updated, entries: [{ ...entry, updated, answers: read(this.form) }] };
  }

  /** Once writing has paused: to take the words and to keep them are a task each. */
  async saveLater() {
    if (!notes.isLocked()) this.remember();
    await task();
    this.save();
  }

  /** Keep what was written since the last time. Resolves when it is kept, or when it was said why not. */
  save() {
    clearTimeout(this.timer);
    if (!this.dirty || this.readOnly || notes.isLocked()) return this.keeping;
    if (this.held !== notes.open(this.slug)) this.remember();
    this.dirty = false;
    setTimeout(() => this.block.isConnected && this.list()); // when what is written is kept
    return this.keep();
  }

  /** Keep the record where the reader chose, one write after the other, and say how that went. */
  keep() {
    // At once if it can: what is not sealed is then in the store before a page that goes away is gone.
    const written = this.pending ? this.keeping.then(() => this.keepNow()) : this.keepNow();
    this.pending += 1;
    this.keeping = written.finally(() => {
      this.pending -= 1;
    });
    return this.keeping;
  }

  async keepNow() {
    try {
      if (notes.keeps() || notes.foreign(this.slug)) {
        await notes.keep(this.slug);
        this.failed = false;
      }
      await task(); // to say so is work of its own, and what is kept is safe
      if (!this.dirty) this.report();
    } catch (failure) {
      this.failed = true;
      this.say(failure.message, "failed");
      if (failure instanceof notes.Conflict) describe(this, failure.how);
    }
  }

  /** Say whether the words on the page are kept. */
  report() {
    if (this.never) return;
    this.find("[data-keep-choice]").hidden = notes.home() !== null;
    const [words, state] = keptWords(notes.open(this.slug));
    this.say(words, state, state !== "" && state === this.told);
    document.dispatchEvent(new Event("notes"));
  }

  /** The list of earlier entries, newest day first. */
  list() {
    const holder = this.find(".worksheet__list");
    if (!holder) return;
    const { entries } = notes.open(this.slug);
    const isWhole = drawList(holder, entries, { current: this.entry, noun: this.form.dataset.noun, all: this.all });
    this.find('[data-action="list-all"]').hidden = isWhole;
  }

  /** Remove one entry, or all of them; true once it is gone. */
  async erase(id) {
    clearTimeout(this.timer);
    this.dirty = false;
    await this.keeping;
    const record = notes.open(this.slug);
    const left = id ? record.entries.filter((entry) => entry.id !== id) : [];
    if (left.length === 0) {
      const gone = notes.erase(this.slug);
      this.failed = false;
      this.readOnly = false;
      await notes.load(this.slug);
      this.begin();
      this.list();
      return gone;
    }
    record.entries = left;
    await this.keep();
    if (this.entry?.id === id) this.begin();
    this.list();
    return !this.failed;
  }
}

/** The id and the time of a new entry. */
function born() {
  return { id: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`, created: new Date().toISOString() };
}
