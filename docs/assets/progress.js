// Where a report is awaited: how far Python is, in words and with a bar, and what to do if it failed.
import { changes, state } from "./python.js";
import { t } from "./words.js";

const WORDS = {
  idle: "",
  downloading: t("Getting the report ready: fetching the part that reads your answers. This is needed once."),
  starting: t("Almost there."),
  ready: t("Making the report."),
  failed: t("The report could not be made in this browser just now. Your words are safe: writing, printing and saving still work."),
};

/** A report is awaited in this block. */
export function waitFor(block) {
  block.dataset.waiting = "yes";
  showAll();
}

/** It came. */
export function arrived(block) {
  delete block.dataset.waiting;
  showAll();
}

/** It will not come, unless the reader tries again. */
export function failed(block) {
  block.dataset.waiting = "failed";
  showAll();
}

function showAll() {
  for (const block of document.querySelectorAll(".worksheet-block, .compare")) show(block);
}

function show(block) {
  const box = block.querySelector("[data-python]");
  if (box.hidden && block.dataset.waiting === undefined) return; // nothing is awaited, and nothing is shown
  const stage = block.dataset.waiting === "failed" ? "failed" : state.stage;
  const bar = box.querySelector("progress");
  const words = box.querySelector("[data-python-words]");
  box.hidden = block.dataset.waiting === undefined;
  if (words.textContent !== WORDS[stage]) words.textContent = WORDS[stage];
  bar.value = state.share;
  bar.hidden = stage === "failed";
  box.querySelector('[data-action="retry"]').hidden = stage !== "failed";
}

changes.addEventListener("change", showAll);
