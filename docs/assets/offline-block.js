// The block "Use without a connection" on the page of notes: what it says, and its two buttons.
import { able, remove, save, size, state } from "./offline.js";

const WORDS = {
  none: "This site is not kept in this browser.",
  saving: "Keeping this site. You can go on reading.",
  kept: "Kept. This site works without a connection.",
  begun: "Kept. Load this page once more: from then on, this site works without a connection.",
  "update ready": "Kept. A newer version has come too. It takes over once you close every tab of this site.",
  unable: "This browser cannot keep this site. A private window can be the reason.",
  failed: "The site could not be kept, and nothing was left behind. The connection may have failed, or there may be no room. You can try again.",
  removing: "Removing these pages.",
  gone: "Removed, and checked: these pages are no longer kept. Your notes were not touched.",
  going: "Removed: these pages are no longer kept, and your notes were not touched. One small script without pages is left. This browser drops it once it has a connection again.",
  stuck: "This could not be removed. You can remove it in the settings of this browser, under site data.",
};

/** Make the block of this page work, if it has one that does not yet. */
export function wake() {
  const block = document.querySelector(".offline:not([data-ready])");
  if (!block) return;
  block.dataset.ready = "yes";
  block.querySelector("[data-offline-size]").textContent = `about ${Math.ceil(size / 1e6)} MB`;
  block.querySelector("[data-offline=keep]").addEventListener("click", () => keep(block));
  block.querySelector("[data-offline=remove]").addEventListener("click", () => takeAway(block));
  if (able) look(block);
  else show(block, "unable");
}

async function look(block) {
  const found = await state();
  if (found === "saving") return keep(block); // begun on another page: wait for its end
  if (found === "none") await remove(); // what a keeping that was cut off may have left
  showState(block, found);
}

/** A page that was loaded before the site was kept goes on asking the network, so that it stays of one version. */
function showState(block, now) {
  show(block, now === "kept" && !navigator.serviceWorker.controller ? "begun" : now, now);
}

async function keep(block) {
  show(block, "saving");
  const bar = block.querySelector("progress");
  await save((share) => { bar.value = share; }).then(async () => showState(block, await state()), () => show(block, "failed"));
}

async function takeAway(block) {
  show(block, "removing");
  const now = await remove().catch(() => "stuck");
  show(block, now, now === "stuck" ? "kept" : "none");
}

/** Say it, and show the button that fits. A button that goes hands its focus to the one that comes. */
function show(block, words, now = words) {
  const can = { none: "keep", failed: "keep", kept: "remove", "update ready": "remove" }[now];
  const held = block.contains(document.activeElement);
  for (const button of block.querySelectorAll("[data-offline]")) button.hidden = button.dataset.offline !== can;
  block.querySelector("progress").hidden = now !== "saving";
  block.querySelector("[role=status]").textContent = WORDS[words];
  if (held) (block.querySelector("[data-offline]:not([hidden])") ?? block.querySelector("[role=status]")).focus();
}
