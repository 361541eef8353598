// The list of all worksheets with notes on the page My notes, what was set aside, and how full the store is.
import { definitions } from "./definitions.js";
import { download } from "./download.js";
import { make } from "./element.js";
import { pack } from "./files.js";
import { fresh } from "./fresh.js";
import { forget } from "./importing.js";
import * as notes from "./notes.js";
import { ask, button, contents, part, say, size, ticked, title } from "./notesparts.js";
import { jsonName, textName, words } from "./backup.js";
import { bytes, get } from "./store.js";
import { openText } from "./vault.js";

const ROOM = 5 * 1024 * 1024; // what every browser gives at least
const KEY = "notes/1/";
const PLAN = "plan"; // ticks have no page of their own to open: the link that was given leads there

/** Draw the list anew. */
export async function drawList() {
  const isLocked = notes.isLocked();
  const rows = isLocked ? [] : await Promise.all(notes.slugs().filter((one) => one !== notes.PLACES).map(row));
  const shown = part("list");
  if (!shown) return; // the reader went on while notes were read
  shown.querySelector(".notes__list").replaceChildren(...rows.filter(Boolean));
  const empty = shown.querySelector("[data-empty]");
  empty.textContent = isLocked
    ? "Your notes are locked. Unlock them above to see them."
    : "There are no notes here yet. What you write on a worksheet shows up here.";
  empty.hidden = rows.some(Boolean);
  shown.querySelector("[data-with-notes]").hidden = !rows.some(Boolean);
  drawAside(shown);
  shown.querySelector("[data-full]").textContent = full();
}

async function row(slug) {
  const name = title(slug);
  const made = make("li", "notes__item", make("h3", "", name));
  made.dataset.slug = slug;
  const buttons = make("p", "worksheet__buttons");
  try {
    const { record, said } = await fresh(slug);
    if (said) made.append(make("p", "notes__problem", said));
    if (!record.entries.length && !said) return null;
    const big = size(2 * JSON.stringify(record).length);
    made.append(make("p", "worksheet__hint", `${contents(record)}. ${big[0].toUpperCase()}${big.slice(1)}.`));
    if (slug === PLAN) await sayHeadings();
    else if (Object.hasOwn(definitions, slug)) buttons.append(open(slug, name));
    if (Object.hasOwn(definitions, slug)) buttons.append(button("save-plain", "Save as plain text", slug, name));
  } catch (failure) {
    made.append(make("p", "notes__problem", sentence(failure)));
  }
  buttons.append(button("save-one", "Save as a file", slug, name), button("erase-one", "Erase…", slug, name));
  made.append(buttons);
  return made;
}

/** Ticks are ids; a heading is said in words only where there are ticks, for there are hundreds. */
async function sayHeadings() {
  const { sayAll } = await import("./plan-words.js");
  sayAll(definitions[PLAN]);
}

function open(slug, name) {
  const link = make("a", "worksheet__button worksheet__button--small", "Open");
  link.href = `../worksheets/${slug}/`;
  link.setAttribute("aria-label", `Open: ${name}`);
  return link;
}

function sentence(failure) {
  return failure instanceof notes.Failure ? failure.message : "These notes cannot be read just now. They have not been changed.";
}

const aside = [["save-aside", "Save as a file"], ["erase-aside", "Erase…"]];

function drawAside(shown) {
  const found = notes.isLocked() ? [] : notes.aside();
  shown.querySelector("[data-aside]").hidden = !found.length;
  shown.querySelector("[data-aside-list]").replaceChildren(
    ...found.map(({ key, slug, text }) =>
      make(
        "li",
        "notes__item",
        make("p", "", `${title(slug)}: ${size(2 * (text ?? "").length)}. `),
        make("p", "worksheet__buttons", ...aside.map(([action, words]) => button(action, words, key, title(slug)))),
      ),
    ),
  );
}

function full() {
  const used = bytes("notes/");
  const part = used / ROOM;
  let said = "Almost all of the room is free";
  if (part >= 0.9) said = "Almost no room is left. Save a file, then erase what you no longer need";
  else if (part >= 0.5) said = "More than half of the room is used";
  else if (part >= 0.1) said = `About ${Math.round(part * 10)} tenths of the room is used`;
  return `${said}: ${used ? size(used) : "nothing"} of about 5 MB.`;
}

/** What the buttons of this part do; each takes the slug it stands for. */
export const list = {
  async "save-one"(slug) {
    const record = await fresh(slug).then((found) => found.record, () => null);
    download(record ? pack([record], new Date().toISOString()) : get(KEY + slug), jsonName());
    say("list", "Saved to your downloads.", "done");
  },
  async "save-plain"(slug) {
    const { record } = await fresh(slug);
    download(words([record], ticked("private")), textName(), "text/plain");
    say("list", "Saved to your downloads as plain text.", "done");
  },
  async "save-aside"(key) {
    download(await openText(key, get(key)), jsonName());
    say("list", "Saved to your downloads, just as it was.", "done");
  },
  "erase-one": (slug, pressed) => askToErase(pressed, `Erase all you wrote on “${title(slug)}”?`, () => notes.erase(slug)),
  "erase-aside": (key, pressed) => askToErase(pressed, "Erase what was set aside?", () => notes.eraseAside(key)),
};

function askToErase(pressed, words, erase) {
  ask(pressed.closest("li"), `${words} It cannot be brought back.`, ["Erase", "Do not erase"], () => {
    forget();
    const gone = erase();
    say(
      "list",
      gone
        ? "Erased, and checked: nothing of it is left in this browser. Your history and saved files are not touched."
        : "It could not be erased. Clear this site’s data in your browser’s settings.",
      gone ? "done" : "failed",
    );
  });
}
