// Prints the index of the site's search as JSON, from {sections, urgent, groups} on its standard input.
import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { phrase } from "../docs/assets/search-phrases.js";
import { OPTIONS, term, words } from "../docs/assets/search-terms.js";

const PAIRS = 250_000; // of a section and a word in it: above that, each section keeps only the words that tell most
const FEWEST = 12;
const PLENTY = 5_000; // sections: above that, no excerpts
const LONGEST = 110;

const { sections, urgent, groups } = JSON.parse(readFileSync(0, "utf8"));
const most = Math.max(FEWEST, Math.floor(PAIRS / sections.length));
const counts = sections.map(({ text }) => tally(words(text).map(term).filter(Boolean)));
const spread = tally(counts.flatMap((count) => [...count.keys()]));

/** How often each is in a list. */
function tally(list) {
  const count = new Map();
  for (const one of list) count.set(one, (count.get(one) ?? 0) + 1);
  return count;
}

/** The text with only the words that tell this section from others: often here, seldom elsewhere. */
function telling(text, count) {
  if (count.size <= most) return text;
  const weight = ([one, times]) => times * Math.log(sections.length / spread.get(one));
  const kept = new Set([...count].sort((a, b) => weight(b) - weight(a)).slice(0, most).map(([one]) => one));
  return words(text).filter((word) => kept.has(term(word))).join(" ");
}

function excerpt(text) {
  if (sections.length > PLENTY) return "";
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s\S*$/, "")} …` : text;
}

const index = new MiniSearch(OPTIONS);
index.addAll(sections.map((one, at) => ({ ...one, text: telling(one.text, counts[at]), excerpt: excerpt(one.text) })));
const plain = (list) => list.map((one) => ({ ...one, said: [...new Set(one.said.map((said) => phrase(said).join(" ")))] }));
process.stdout.write(JSON.stringify({ urgent: plain(urgent), groups: plain(groups), index }));
