import assert from "node:assert/strict";
import { test } from "node:test";
import MiniSearch from "minisearch";
import { find } from "../../docs/assets/search-find.js";
import { distance, matching, phrase } from "../../docs/assets/search-phrases.js";
import { OPTIONS, stem, term, words } from "../../docs/assets/search-terms.js";

test("apostrophes, accents and hyphens make no difference", () => {
  assert.deepEqual(words("I can’t; I can't, cant! Self-harm, naïve"), ["i", "cant", "i", "cant", "cant", "self", "harm", "naive"]);
  assert.deepEqual(words("  … "), []);
});

for (const alike of [
  ["apologise", "apologize", "apologising", "apologized"], ["behaviour", "behavior"], ["counselling", "counseling"],
  ["defence", "defense"], ["practise", "practice"], ["lie", "lies", "lied", "lying", "liar"], ["worry", "worries"],
  ["cheat", "cheated", "cheating", "cheater"], ["stop", "stopped"], ["mum", "mom"], ["child", "children"], ["honour", "honor"],
]) test(`one word: ${alike}`, () => assert.deepEqual([...new Set(alike.map(stem))], [stem(alike[0])]));

test("short words stay what they are, and small ones say nothing", () => {
  assert.equal(stem("sex"), "sex");
  assert.equal(stem("us"), "us");
  assert.equal(term("the"), null);
  assert.notEqual(stem("porn"), stem("pour"));
});

test("whoever it is of is the same to a phrase", () => {
  for (const said of ["he hits me", "She hit me", "my husband keeps hitting me", "my ex has hit me"]) {
    assert.ok(phrase(said).join(" ").replace("hitt", "hit").startsWith("they hit"), said);
  }
});

test("a swap of letters is one step", () => {
  assert.equal(distance("affiar", "affair"), 1);
  assert.equal(distance("sucide", "suicide"), 1);
  assert.equal(distance("abc", "abc"), 0);
  assert.equal(distance("a", "abcd"), 3);
});

const said = (...list) => list.map((one) => phrase(one).join(" "));
const groups = [{ said: said("strangled", "choked") }, { said: said("leave him") }, { said: said("die") }];
const which = (query, known) => matching(groups, query, known).map(({ group }) => groups.indexOf(group));

test("a phrase is found in a row, misspelt or not yet whole", () => {
  assert.deepEqual(which("should I leave my wife"), [1]);
  assert.deepEqual(which("leave the house to him"), []);
  assert.deepEqual(which("he strangeled me"), [0]);
  assert.deepEqual(which("strang"), [0]);
  assert.deepEqual(which("strang "), [0]); // a word that is whole may still be misspelt
  assert.deepEqual(which("diet"), []);
  assert.deepEqual(which(""), []);
});

test("a word of the site is no misspelling", () => {
  assert.deepEqual(which("a stranger came"), [0]);
  assert.deepEqual(which("a stranger came", (one) => one === "strang"), []);
});

const index = new MiniSearch(OPTIONS);
index.addAll([
  { address: "help/#crisis", page: "Help", heading: "If it is about ending a life", text: "Call now.", excerpt: "Call now." },
  { address: "a/", page: "A", heading: "Calm", text: "A long row about dying embers", excerpt: "" },
  { address: "a/#b", page: "A", heading: "Apologising", text: "calm", excerpt: "" },
  { address: "therapists/", page: "For therapists", heading: "Calm", text: "calm", excerpt: "" },
]);
const site = {
  index,
  urgent: [{ parts: ["help/#crisis"], says: "Call now.", said: said("dying", "want to die") }],
  groups: [{ parts: ["a/#b", "gone/"], means: ["calm"], said: said("sorry letter") }],
};
const addresses = (query) => find(site, query).parts.map(({ address }) => address);

test("help is first whatever else is found, with its sentence", () => {
  assert.deepEqual(addresses("dying embers").slice(0, 2), ["help/#crisis", "a/"]);
  assert.deepEqual(find(site, "calm, I want to die").urgent, ["Call now."]);
  assert.deepEqual(find(site, "calm").urgent, []);
});

test("parts chosen by hand come next, and one that is gone is passed over", () => {
  assert.deepEqual(addresses("Sorry letter").slice(0, 2), ["a/#b", "a/"]);
});

test("what is for therapists comes later, unless it is asked for", () => {
  assert.equal(addresses("calm")[0], "a/");
  assert.equal(addresses("therapist calm")[0], "therapists/");
});

test("either spelling, a mistake, a beginning; and nothing for nothing", () => {
  for (const query of ["apologizing", "apologise", "appologise", "apol"]) assert.deepEqual(addresses(query), ["a/#b"], query);
  for (const query of ["", "  ", "the", "xyzzy", "((", "\u0000"]) assert.deepEqual(addresses(query), [], query);
});
