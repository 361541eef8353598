// Prints the index of the site's search as JSON, from {sections, urgent, groups} on its standard input.
import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { phrase } from "../docs/assets/search-phrases.js";
import { OPTIONS, term, words } from "../docs/assets/search-terms.js";

const PAIRS = 250_000; // of a section and a word in it: above that, each section keeps only its rarest words
const FEWEST = 12;
const PLENTY = 5_000; // sections: above that, no excerpts
const LONGEST = 110;

const { sections, urgent, groups } = JSON.parse(readFileSync(0, "utf8"));
const most = Math.max(FEWEST, Math.floor(PAIRS / sections.length));
const terms = sections.map(({ text }) => new Set(words(text).map(term).filter(Boolean)));
const spread = new Map();
for (const one of terms.flatMap((set) => [...set])) spread.set(one, (spread.get(one) ?? 0) + 1);

/** The text with only the words that tell this section from others. */
function telling(text, set) {
  if (set.size <= most) return text;
  const kept = new Set([...set].sort((a, b) => spread.get(a) - spread.get(b)).slice(0, most));
  return words(text).filter((word) => kept.has(term(word))).join(" ");
}

function excerpt(text) {
  if (sections.length > PLENTY) return "";
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s\S*$/, "")} …` : text;
}

const index = new MiniSearch(OPTIONS);
index.addAll(sections.map((one, at) => ({ ...one, text: telling(one.text, terms[at]), excerpt: excerpt(one.text) })));
const plain = (list) => list.map((one) => ({ ...one, said: [...new Set(one.said.map((said) => phrase(said).join(" ")))] }));
process.stdout.write(JSON.stringify({ urgent: plain(urgent), groups: plain(groups), index }));
