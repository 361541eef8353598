// What a file holds, worksheet by worksheet, with a choice for each.
import { make } from "./element.js";
import { fresh } from "./fresh.js";
import { changes } from "./merge.js";
import { contents, title } from "./notesparts.js";

const HOW = [
  ["merge", "Add to mine"],
  ["replace", "Put in place of mine"],
  ["leave", "Leave out"],
];

/** Elements for what `unpack` gave: one group of choices for each record, and a sentence for what was left out. */
export async function choices({ records, refused }) {
  const groups = await Promise.all(records.map(choice));
  const sentences = refused.map(({ worksheet, sentence }) =>
    make("p", "notes__problem", worksheet ? `${title(worksheet)}: ${sentence}` : sentence),
  );
  return [...groups, ...sentences];
}

async function choice(record) {
  const slug = record.worksheet;
  const group = make("fieldset", "notes__choice", make("legend", "", title(slug)));
  group.append(make("p", "worksheet__hint", `In the file: ${contents(record)}.`));
  try {
    const { record: mine } = await fresh(slug);
    group.append(make("p", "worksheet__hint", `Yours now: ${contents(mine)}. ${compared(changes(mine, record))}`));
    const shown = HOW.filter(([how]) => how !== "replace" || mine.entries.length);
    group.append(...shown.map(([how, words], index) => option(slug, how, words, index === 0)));
  } catch (failure) {
    group.append(make("p", "notes__problem", failure.message));
  }
  return group;
}

function compared({ added, changed, same }) {
  const parts = [
    added && `${added} new`,
    changed && `${changed} with other words than yours; adding keeps both`,
    same && `${same} the same as yours`,
  ].filter(Boolean);
  return parts.length ? `In the file are: ${parts.join(", ")}.` : "";
}

function option(slug, how, words, isChosen) {
  const input = make("input", "");
  Object.assign(input, { type: "radio", name: `how-${slug}`, value: how, checked: isChosen });
  return make("label", "worksheet__option", input, make("span", "", words));
}
