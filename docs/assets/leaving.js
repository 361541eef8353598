// Leave and erase, beside the exit link. The first press hides the page; what cannot be undone takes a second one.
import { make } from "./element.js";
import { cover, go, link, uncover } from "./exit.js";
import { dropOurs, ours, storages } from "./ours.js";
import { t } from "./words.js";

const LEFT = t("What stays: your browser’s history, saved files and paper. In the history, you can remove the lines of this site.");
const NOT = t("Not all of it could be erased. Clear this site’s data in your browser’s settings.");

const LOOKS = ["notes/look", "notes/size"]; // how the site looks is nothing a reader wrote

let unkept = () => false;

/** Words that are only in memory are something to erase, too; worksheets say whether there are any. */
export function alsoUnkept(tell) {
  unkept = tell;
}

/** Show the button wherever there is something to erase. */
export function drawLeaving() {
  const button = document.querySelector("[data-leave]");
  if (button) button.hidden = !(ours(storages[0]).some((key) => key.startsWith("notes/") && !LOOKS.includes(key)) || unkept());
}

/** Listen once for the visit. */
export function listenForLeaving() {
  document.addEventListener("notes", drawLeaving);
  document.addEventListener("click", (event) => {
    const pressed = event.target.closest?.("[data-leave]");
    if (pressed) steps[pressed.dataset.leave]();
  });
}

const steps = {
  ask() {
    bring().catch(() => {}); // while the reader decides
    const overlay = cover("");
    overlay.append(make("p", "", t("Erase all notes here, and leave?")), make("p", "", LEFT), row());
    overlay.querySelector("button").focus();
  },
  async erase() {
    const overlay = document.querySelector(".exit-overlay");
    overlay.replaceChildren(make("p", "", t("Loading.")));
    if (await erase()) return go(link().href);
    overlay.replaceChildren(make("p", "", NOT), row());
  },
  only: () => go(link().href),
  back() {
    uncover();
    document.querySelector("[data-leave=ask]").focus();
  },
};

const bring = () => import("./everything.js");

/** What is kept goes even where the rest of the script cannot be had; then only part of it can be vouched for. */
async function erase() {
  const gone = storages.map(dropOurs).every(Boolean);
  try {
    const { eraseEverything } = await bring();
    return (await eraseEverything()) && gone;
  } catch {
    return gone && !navigator.serviceWorker?.controller;
  }
}

function row() {
  return make(
    "p",
    "",
    button("erase", t("Erase and leave")),
    " ",
    button("only", t("Leave, erase nothing")),
    " ",
    button("back", t("Stay")),
  );
}

function button(step, text) {
  const made = make("button", "worksheet__button", text);
  made.dataset.leave = step;
  return made;
}
