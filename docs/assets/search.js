// The search dialog. It comes, with the index, when a reader first asks for it; what is typed stays in this box.
import { show } from "./search-list.js";

const ROOT = new URL("../", import.meta.url); // of the site
let loading = null; // the index, once it is asked for
let bar = null; // where the exit link stands when no dialog is open

const dialog = document.querySelector("dialog.search");
const box = dialog.querySelector("input");
const list = dialog.querySelector(".search__list");

/** Open the dialog with an empty box. */
export function open() {
  if (dialog.open) return;
  // Whatever is outside an open dialog cannot be pressed: the way out comes along.
  const exit = document.querySelector(".exit-bar");
  bar = exit && { exit, next: exit.nextSibling, parent: exit.parentNode };
  if (exit) dialog.append(exit);
  dialog.showModal();
  box.focus();
  look();
}

function load() {
  loading ??= Promise.all([import("./search-index.js"), fetch(new URL("assets/search-index.json", ROOT), { credentials: "same-origin" })])
    .then(async ([{ read }, answer]) => read(await answer.json()));
  loading.catch(() => { loading = null; });
  return loading;
}

async function look() {
  const asked = box.value;
  const search = await load().catch(() => null);
  if (dialog.open && asked === box.value) show(dialog, asked, search?.(asked), ROOT);
}

function clear() {
  box.value = "";
  show(dialog, "", { urgent: [], parts: [] }, ROOT);
}

function leave() {
  clear();
  if (!bar) return;
  bar.parent.insertBefore(bar.exit, bar.next);
  bar = null;
}

function move(event) {
  const links = [...list.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Enter: at < 0 ? 0 : null }[event.key] ?? null;
  const inside = at >= 0 || document.activeElement === box;
  if (to === null || !inside || event.isComposing || to >= links.length) return;
  event.preventDefault();
  (links[to] ?? box).focus();
}

box.addEventListener("input", look);
dialog.addEventListener("keydown", move);
dialog.addEventListener("close", leave);
dialog.addEventListener("click", ({ target }) => {
  if (target === dialog || target.closest("a[href], [data-search=close], [data-leave]")) dialog.close();
});
for (const kind of ["exit", "pagehide"]) {
  (kind === "exit" ? document : window).addEventListener(kind, () => {
    if (dialog.open) dialog.close();
    clear();
  });
}
