// One worksheet on a page: its form, its entries, and the line that says whether they are kept.
import * as notes from "./notes.js";
import { fill, mirror, read, sync } from "./form.js";
import { day, item, today } from "./list.js";

const DELAY = 400; // ms after the last key until words are kept; the promise is half a second
const open = new Map(); // block element -> sheet

/** The sheet a page's element belongs to. */
export function sheetOf(element) {
  const block = element.closest(".worksheet-block");
  return block && open.get(block);
}

/** Wake every worksheet block of the page; a block that is awake is left as it is. */
export function wake(root = document) {
  for (const [block, sheet] of open) {
    if (block.isConnected) continue;
    sheet.save();
    open.delete(block);
  }
  for (const block of root.querySelectorAll(".worksheet-block:not([data-ready])")) {
    const sheet = new Sheet(block);
    open.set(block, sheet);
    block.dataset.ready = "";
    sheet.load();
  }
}

/** Keep at once whatever waits to be kept. */
export function flush() {
  for (const sheet of open.values()) sheet.save();
}

/** Whether any words on the page are not where the reader wants them kept. */
export function unkept() {
  return notes.unkept() || [...open.values()].some((sheet) => sheet.failed || (sheet.locked && sheet.dirty));
}

export class Sheet {
  constructor(block) {
    this.block = block;
    this.form = block.querySelector("form.worksheet");
    this.slug = this.form.dataset.worksheet;
    this.dated = this.form.dataset.entries === "dated";
    this.entry = null; // the entry shown in the form; null until something is written
    this.extra = {}; // answers of the entry that have no input on this page
    this.dirty = false; // words on the page that are not in the record yet
    this.failed = false; // the last try to keep them failed
    this.locked = false; // true when the device holds notes this page must not touch
  }

  find(css) {
    return this.block.querySelector(css);
  }

  say(words, state = "") {
    const status = this.find("[data-status]");
    status.textContent = words;
    status.dataset.state = state;
  }

  /** Show what is kept: the only entry, or a new one of a dated worksheet. */
  load() {
    let record;
    try {
      record = notes.open(this.slug);
    } catch (failure) {
      this.locked = true;
      this.say(`${failure.message} Nothing you write now will be kept. You can save the old notes as a file.`, "failed");
      this.begin();
      return;
    }
    if (!this.dated && record.entries.length) this.show(record.entries[0]);
    else this.begin();
    this.list();
    this.report();
  }

  /** An empty form for a new entry, with the words that are carried over. */
  begin() {
    this.entry = null;
    this.extra = {};
    const last = this.locked ? null : notes.open(this.slug).entries.at(-1);
    fill(this.form, last && this.dated ? this.carried(last.answers) : {});
    sync(this.form);
  }

  /** A new entry of a dated worksheet is of today unless the reader says another day. */
  dateIt() {
    const date = this.form.elements.namedItem("date");
    if (!this.dated || !date || date.value) return;
    date.value = today();
    mirror(date);
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
  }

  /** Keep what stands in the form, then show an earlier entry, or a new one for null. */
  open(id) {
    this.save();
    const entry = this.locked ? null : notes.open(this.slug).entries.find((one) => one.id === id);
    if (entry) this.show(entry);
    else this.begin();
    this.list();
  }

  focus() {
    this.form.querySelector("input, textarea").focus();
  }

  /** Something was written: keep it soon. */
  touched(input) {
    if (input.closest(".worksheet__grow")) mirror(input);
    sync(this.form);
    this.dirty = true;
    if (this.locked) return;
    if (notes.home() === "device") this.say("Saving…", "saving");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), DELAY);
  }

  /** Put the form's words into the record in memory. */
  remember() {
    const record = notes.open(this.slug);
    if (this.entry === null) this.dateIt();
    const answers = { ...this.extra, ...read(this.form) };
    const now = new Date().toISOString();
    if (Object.keys(answers).length === 0) {
      record.entries = record.entries.filter((entry) => entry !== this.entry);
      this.entry = null;
      return;
    }
    if (this.entry === null) {
      this.entry = { id: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`, created: now };
      record.entries.push(this.entry);
    }
    Object.assign(this.entry, { updated: now, answers });
  }

  save() {
    clearTimeout(this.timer);
    if (!this.dirty || this.locked) return;
    this.dirty = false;
    this.remember();
    this.keep();
    this.list();
  }

  /** Keep the record where the reader chose, and say how that went. */
  keep() {
    if (notes.home() === "device") {
      try {
        notes.keep(this.slug);
        this.failed = false;
      } catch (failure) {
        this.failed = true;
        this.say(failure.message, "failed");
        return;
      }
    }
    this.report();
  }

  /** Say whether the words on the page are kept. */
  report() {
    const record = notes.open(this.slug);
    this.find("[data-keep-choice]").hidden = notes.home() !== null;
    if (record.entries.length === 0) this.say(notes.home() === "device" ? "Nothing is kept yet." : "");
    else if (notes.home() === "device") this.say(`Kept on this device at ${clock(record.updated)}.`, "kept");
    else if (notes.home() === "nothing") this.say("Not kept: your words are only on this page.", "unkept");
    else this.say("Not kept yet. Choose where your notes may live, or print them.", "unkept");
  }

  choose(where) {
    try {
      notes.choose(where);
    } catch (failure) {
      this.say(failure.message, "failed");
      return;
    }
    this.dirty = true;
    this.save();
    this.focus();
  }

  /** The list of earlier entries, newest day first. */
  list() {
    const holder = this.find(".worksheet__list");
    if (!holder) return;
    const entries = [...notes.open(this.slug).entries].sort((a, b) => day(b).localeCompare(day(a)));
    holder.replaceChildren(...entries.map((entry) => item(entry, entry === this.entry, this.form.dataset.noun)));
  }

  /** Remove one entry, or all of them; true once it is gone. */
  erase(id) {
    this.dirty = false;
    this.failed = false;
    const record = notes.open(this.slug);
    const left = id ? record.entries.filter((entry) => entry.id !== id) : [];
    if (left.length === 0) {
      const gone = notes.erase(this.slug);
      this.begin();
      this.list();
      return gone;
    }
    record.entries = left;
    this.keep();
    if (this.entry?.id === id) this.begin();
    this.list();
    return true;
  }
}

function clock(iso) {
  return new Date(iso).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
}
