// The page Two pages side by side: one step after the other. What is picked is held in this module, and in no store.
import { actions as sheetActions } from "./actions.js";
import { drawDays, drawLines, drawWhole, picked } from "./comparelines.js";
import * as source from "./comparesource.js";
import { definitions } from "./definitions.js";
import { download } from "./download.js";
import { mirror, sync } from "./form.js";
import { goOn, way } from "./gate.js";
import { watchIdle } from "./idle.js";
import { today } from "./days.js";
import { Failure, lock } from "./notes.js";
import * as progress from "./progress.js";
import { ask, start } from "./python.js";
import { Refusal } from "./refusal.js";
import { build } from "./report.js";
import { fileName, make, pair, read, SIDES } from "./shared.js";

const FILLING = new Set(["add", "remove", "clear", "part", "unfold"]);
const BROKEN = "That did not work, and nothing was kept. Load this page again.";
const UNREADABLE = "A day or a number in one of the two cannot be read. Mend it on the sheet, then pick again.";

let root = null;
let state = none();
let listens = false;

function none() {
  return { step: "start", slug: null, turn: 0, entries: [], answers: null, text: null, pages: [null, null], agreed: new Set() };
}

/** Make the page work; for each time that instant navigation puts it in. */
export function wake() {
  const found = document.querySelector(".compare");
  if (found === root) return;
  drop();
  root = found;
  if (!listens) listen();
  listens = true;
  root.dataset.awake = "";
}

/** Forget all that was picked and opened, here and on the page. */
function drop(words = "") {
  state = none();
  if (!root) return;
  clear();
  find("output").replaceChildren();
  progress.arrived(root);
  go("start", false);
  say(words);
}

/** Empty the page of one person's words. */
function clear() {
  source.forget(root);
  root.querySelectorAll("[data-place]").forEach((place) => place.replaceChildren());
  root.querySelectorAll("[type=file], [type=password]").forEach((box) => (box.value = ""));
}

function find(css) {
  return root.querySelector(css);
}

function say(words, isWrong = false) {
  const line = find("[data-said]");
  line.textContent = words;
  line.dataset.state = isWrong ? "failed" : "";
}

/** Show one step and no other. */
function go(step, focus = true) {
  state.step = step;
  for (const one of root.querySelectorAll("[data-step]")) one.hidden = one.dataset.step !== step;
  for (const one of root.querySelectorAll("[data-turn]")) one.hidden = Number(one.dataset.turn) !== state.turn;
  find("[data-action=stop]").hidden = step === "start";
  say("");
  if (focus) find(`[data-step="${step}"] h3`).focus();
}

const actions = {
  "go-on": () => goOn({ block: root, focus: () => find("h3").focus() }),
  begin() {
    state.slug = find("[name=compare-sheet]:checked").value;
    toSource();
  },
  files: () => {
    state.turn = 2; // of no one person
    start();
    go("files");
  },
  async notes() {
    found(await still(source.entriesOf(state.slug)));
  },
  fill() {
    source.fillIn(root, state.slug);
    go("fill");
  },
  filled: () => found([source.filled(root)]),
  look() {
    state.text = make(state.slug, definitions[state.slug], state.answers, picked(find("[data-place=lines]")));
    drawWhole(find("[data-place=whole]"), read(state.text, definitions));
    go("look");
  },
  back: () => go("pick"),
  save() {
    download(state.text, fileName(today()));
    say("Saved. It lies with your downloads: give it to the other one yourself. Nothing of it is kept here.");
  },
  hide() {
    const page = read(state.text, definitions);
    if (state.turn === 1) pair(state.pages[0], page);
    state.pages[state.turn] = page;
    Object.assign(state, { entries: [], answers: null, text: null });
    clear();
    lock(); // the next one to hold this device shall not open the notes of the first
    if (state.turn === 1) drawAgreed();
    go(state.turn === 0 ? "away" : "agree");
  },
  other() {
    state.turn = 1;
    toSource();
  },
  async agree({ dataset: { side } }) {
    if (!state.agreed.delete(side)) state.agreed.add(side);
    drawAgreed();
    if (state.agreed.size === 2) await compare();
    else say(state.agreed.size ? "One of you agrees. Nothing is shown until both do." : "");
  },
  async "show-files"() {
    const [one, other] = state.pages;
    if (!one || !other) return say("Choose two files first, one from each of you.", true);
    pair(one, other);
    await compare();
  },
  retry: () => compare(),
  print: () => window.print(),
  "print-alone"(button) {
    button.closest("section").dataset.alone = "";
    window.print();
  },
  stop() {
    drop("Stopped. All that was picked or opened here is forgotten.");
    find("h3").focus();
  },
};

function toSource() {
  source.draw(root);
  go("source");
}

/** Pick from these entries; the newest is shown first. */
function found(entries) {
  state.entries = entries;
  drawDays(find("[data-place=day]"), state.slug, entries);
  pickFrom(entries.at(-1));
  go("pick");
}

function pickFrom({ answers }) {
  state.answers = answers;
  drawLines(find("[data-place=lines]"), state.slug, answers);
}

function drawAgreed() {
  for (const button of root.querySelectorAll("[data-action=agree]")) {
    const isPressed = state.agreed.has(button.dataset.side);
    button.setAttribute("aria-pressed", String(isPressed));
  }
}

async function compare() {
  const mine = state;
  const pages = state.pages.map(({ answers }) => [{ id: "", created: "", answers }]);
  go("show");
  progress.waitFor(root);
  try {
    const { worksheet: slug } = state.pages[0];
    const reply = await ask({ slug, mine: pages[0], theirs: pages[1], today: today() });
    const made = reply.report && (await build(reply.report, slug, "Because of these lines"));
    if (state !== mine) return; // stopped meanwhile
    progress.arrived(root);
    if (!made) return drop(UNREADABLE);
    state.pages = [null, null];
    find("output").replaceChildren(...made);
    find("output").focus();
  } catch {
    if (state === mine) progress.failed(root);
  }
}

const submits = {
  async unlock() {
    await still(source.unlock(root));
    found(await still(source.entriesOf(state.slug)));
  },
  async "open-file"() {
    found(await still(source.openSealed(root, state.slug)));
  },
};

/** What a reader chose: an own file, one of two files, another day. */
const changes = {
  async own(input) {
    const entries = await still(source.openFile(root, state.slug, input));
    if (entries) found(entries);
  },
  async shared(input) {
    const place = Number(input.dataset.shared);
    const line = input.parentElement.querySelector("[data-place]");
    state.pages[place] = null;
    line.textContent = "";
    const page = read(await still(source.textOf(input)), definitions);
    state.pages[place] = page;
    line.textContent = `${SIDES[page.side]}: ${definitions[page.worksheet].title}`;
  },
  day: (input) => pickFrom(state.entries[Number(input.value)]),
};

/** What was waited for, unless all was dropped or another step was taken meanwhile. */
async function still(promise) {
  const { step } = state;
  const mine = state;
  const value = await promise;
  if (state !== mine || state.step !== step) throw new Late();
  return value;
}

class Late extends Error {}

function listen() {
  watchIdle();
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.(".compare [data-action]");
    if (!button) return;
    const { action } = button.dataset;
    if (FILLING.has(action)) fillAction(action, button);
    else run(() => actions[action]?.(button));
  });
  document.addEventListener("submit", (event) => {
    const form = event.target.closest?.(".compare form[data-submit]");
    if (form) run(submits[form.dataset.submit]);
  });
  document.addEventListener("change", (event) => {
    const input = event.target.closest?.(".compare [data-change]");
    if (input) run(() => changes[input.dataset.change](input));
  });
  document.addEventListener("input", ({ target }) => {
    if (!target.closest?.(".compare form.worksheet")) return;
    if (target.closest(".worksheet__grow")) mirror(target);
    sync(target.form);
  });
  addEventListener("pagehide", () => drop());
  document.addEventListener("exit", () => drop());
  document.addEventListener("locked", () => state.step !== "start" && drop("Your notes were locked, and all of this was put away."));
  window.document$?.subscribe(() => root && !root.isConnected && drop());
}

function fillAction(action, button) {
  const form = button.closest("form");
  sheetActions[action]({ form, block: root, touched: () => sync(form) }, button);
}

/** Do one thing, and say what went wrong. */
async function run(act) {
  if (way() === "solo") return;
  const mine = state;
  if (find("[data-said]").dataset.state === "failed") say("");
  try {
    await act();
  } catch (failure) {
    if (failure instanceof Late || state !== mine) return;
    const isOurs = failure instanceof Failure || failure instanceof Refusal;
    say(isOurs ? failure.message : BROKEN, true);
    find("[data-said]").focus();
  }
}
