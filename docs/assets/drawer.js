// The menu of a narrow screen. The theme opens it by labels, which keys cannot press and screen readers do not name:
// here are buttons in their place. Without this script the page Search lists all pages.
import { breath } from "./breath.js";
import { make } from "./element.js";
import { isSeen } from "./refocus.js";
import { t } from "./words.js";

const LABELS = '.md-header label[for="__drawer"], .md-sidebar--primary label[for^="__nav"]';
let listens = false;

/** Put a button before each label of the menu; look.css shows one of the two. */
export async function wake() {
  if (!listens) listen();
  listens = true;
  for (const label of document.querySelectorAll(LABELS)) {
    await breath();
    if (!label.dataset.swapped) swap(label);
  }
  draw();
}

function swap(label) {
  const content = [...label.childNodes].map((node) => node.cloneNode(true));
  const button = make("button", `${label.className} drawer-button`, ...content);
  const isBack = label.classList.contains("md-nav__title");
  button.dataset.toggles = label.htmlFor;
  if (isBack) button.dataset.back = "";
  if (label.htmlFor === "__drawer") button.setAttribute("aria-label", t("Menu"));
  else if (isBack) button.setAttribute("aria-label", t("Back from {title}", { title: label.textContent.trim() }));
  label.dataset.swapped = "";
  label.classList.add("drawer-label");
  label.before(button);
}

function listen() {
  document.addEventListener("click", ({ target }) => {
    const button = target.closest?.("[data-toggles]");
    if (button) press(button);
  });
  document.addEventListener("change", ({ target }) => target.matches?.(".md-toggle") && draw());
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !drawer().checked) return;
    set(drawer(), false);
    opener().focus();
  });
  // Whoever goes on by keys past the menu's end leaves it.
  document.addEventListener("focusin", ({ target }) => {
    if (drawer().checked && !target.closest(".md-sidebar--primary, .md-header, .exit-bar")) set(drawer(), false);
  });
}

/** Open or close what a button stands for, and take the focus along. */
function press(button) {
  const toggle = document.getElementById(button.dataset.toggles);
  set(toggle, !toggle.checked);
  if (toggle === drawer()) {
    if (toggle.checked) first()?.focus();
    return;
  }
  const pair = document.querySelectorAll(`[data-toggles="${toggle.id}"]`);
  [...pair].find((one) => ("back" in one.dataset) === toggle.checked)?.focus();
}

/** Where the menu begins: the way back, or its first page. */
function first() {
  return [...document.querySelectorAll(".md-sidebar--primary :is(button, a[href])")].find((one) => isSeen(one) && getComputedStyle(one).visibility === "visible");
}

function set(toggle, isOpen) {
  if (toggle.checked !== isOpen) toggle.click(); // the theme hears it, too
}

function draw() {
  for (const button of document.querySelectorAll("[data-toggles]")) {
    button.setAttribute("aria-expanded", String(document.getElementById(button.dataset.toggles).checked));
  }
}

function drawer() {
  return document.getElementById("__drawer");
}

function opener() {
  return document.querySelector('.md-header [data-toggles="__drawer"]');
}
