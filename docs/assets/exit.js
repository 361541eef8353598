// Leave this page quickly, after the GOV.UK pattern: a real link that works without this script; with it,
// the page is covered at once, and three lone presses of Shift within five seconds do the same.
import { t } from "./words.js";

const PRESSES = 3;
const SECONDS = 5;

const PATIENCE = 500; // ms that sealing may take once the page is covered

let name = null; // of the page that is covered
let presses = 0;
let lone = false; // Shift is down and no other key has been pressed with it
let timer = null;

/** Cover the page and go. The entry of this page in the tab's history is replaced; older ones are not. */
export function leave(url) {
  cover();
  const waits = []; // what others still have to do: seal the last words, forget the key
  document.dispatchEvent(new CustomEvent("exit", { detail: waits }));
  const enough = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  if (waits.length) Promise.race([Promise.allSettled(waits), enough]).then(() => go(url));
  else go(url);
}

/** Go, so that Back does not bring this page. */
export function go(url) {
  try {
    window.top.location.replace(url); // in a frame, the page around it goes, too
  } catch {
    location.replace(url); // that page forbids it
  }
}

/** Hide the page and its name; gives what it is covered with, which says `words`. */
export function cover(words = "Loading.") {
  name ??= document.title;
  document.title = document.querySelector("a.exit")?.dataset.title ?? "";
  document.documentElement.classList.add("exit-covered");
  const overlay = document.createElement("div");
  overlay.className = "exit-overlay";
  overlay.setAttribute("role", "alert");
  document.body.append(overlay);
  overlay.textContent = words; // set after it is in the page, so that screen readers say it
  return overlay;
}

/** A page that comes back from the browser's cache must not be covered. */
export function uncover() {
  document.documentElement.classList.remove("exit-covered");
  if (name !== null) document.title = name;
  name = null;
  for (const overlay of document.querySelectorAll(".exit-overlay")) overlay.remove();
}

/** The exit link of this page. */
export function link() {
  return document.querySelector("a.exit");
}

function say(words) {
  document.querySelector("[data-exit-status]").textContent = words;
}

function reset(words = "") {
  clearTimeout(timer);
  if (presses) say(words);
  presses = 0;
}

function press() {
  presses += 1;
  clearTimeout(timer);
  if (presses === PRESSES) {
    leave(link().href);
    return;
  }
  const left = PRESSES - presses;
  say(left === 1 ? t("Shift, press 1 more time to leave.") : t("Shift, press {left} more times to leave.", { left }));
  timer = setTimeout(() => reset(t("Leaving by Shift was cancelled.")), SECONDS * 1000);
}

/** Listen once for clicks on the exit link, for Shift, and for pages that come back. */
export function listen() {
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("a.exit")) return;
    event.preventDefault();
    event.stopPropagation();
    leave(link().href);
  }, true);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Shift" && !event.repeat && !event.isComposing) lone = true;
    else if (event.key !== "Shift") {
      lone = false; // Shift was held to type, or typing went on
      reset();
    }
  });
  document.addEventListener("keyup", (event) => {
    if (event.key === "Shift" && lone && !event.isComposing) press();
    if (event.key === "Shift") lone = false;
  });
  addEventListener("pageshow", uncover);
}
