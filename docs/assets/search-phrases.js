// The words people use, and the words and parts of this site that they mean (macros/data/synonyms.yml).
import { stem, words } from "./search-terms.js";

const PEOPLE = new Set(
  ("he she they him her them husband hubby wife partner boyfriend girlfriend bf gf spouse fiance fiancee ex lover " +
    "hes shes theyre his their").split(" "),
);
const NO_MATTER = new Set("a an the my our your is are was has have had been just really always keeps kept keep".split(" "));

/** A text as a list of words alike for all: whoever it is of is "they". */
export function phrase(text) {
  return words(text).filter((word) => !NO_MATTER.has(word)).map((word) => (PEOPLE.has(word) ? "they" : stem(word)));
}

/**
 * The groups with a phrase in what was asked, as {group, length}: the letters of its longest such phrase.
 * A word that `isKnown` to the site is not taken for a misspelling: a stranger is no strangler.
 */
export function matching(groups, query, isKnown = () => false) {
  const asked = phrase(query);
  const known = asked.map(isKnown);
  const typing = words(query.match(/\S*$/)[0]).at(-1) ?? ""; // the word that may not be whole yet
  const length = ({ said }) => Math.max(0, ...said.map((one) => fits(asked, one.split(" "), typing, known)));
  return groups.map((group) => ({ group, length: length(group) })).filter((one) => one.length);
}

/** How many letters of a phrase stand in what was asked, word by word in a row; 0 if not all do. */
function fits(asked, said, typing, known) {
  for (let start = 0; start + said.length <= asked.length; start += 1) {
    const all = said.every((word, at) => alike(asked[start + at], word, start + at === asked.length - 1 ? typing : "", known[start + at]));
    if (all) return asked.slice(start, start + said.length).join("").length;
  }
  return 0;
}

function alike(asked, said, begun, known) {
  if (asked === said) return true;
  if (begun.length > 3 && said.startsWith(begun)) return true;
  return !known && said.length > 4 && distance(asked, said) <= (said.length > 8 ? 2 : 1);
}

/** How many letters to add, drop, change or swap with the next one; all above 2 is 3. */
export function distance(a, b) {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return Math.min(3, last[b.length]);
}
