import assert from "node:assert/strict";
import { test } from "node:test";
import { changes, merge, replace } from "../../docs/assets/merge.js";
import { Refusal, check } from "../../docs/assets/record.js";
import { copy, freeze, random, seeded, someAnswers, someRecord } from "./random.mjs";

const entry = (id, words, updated = "1") => ({ id, created: "1", updated, answers: { what: [words] } });
const record = (entries, revision = 0) => ({ schema: 1, worksheet: "owning", revision, updated: "", entries });
const said = ({ entries }) => entries.map(({ answers }) => answers.what[0]);
const NOTHING = freeze(record([]));
const RUNS = 1500;

test("entries that only one has are kept, an entry of both stays once", () => {
  const mine = freeze(record([entry("a", "one"), entry("b", "two")], 5));
  const theirs = freeze(record([entry("c", "three"), entry("b", "two")], 9));
  const both = merge(mine, theirs);
  assert.deepEqual(both.entries.map(({ id }) => id), ["a", "b", "c"]);
  assert.equal(both.revision, 5);
  assert.deepEqual(changes(mine, theirs), { added: 1, changed: 0, same: 1 });
});

test("of two with one id the newer keeps it, and the other stays as an entry of its own", () => {
  const mine = freeze(record([entry("a", "older", "1")]));
  const theirs = freeze(record([entry("a", "newer", "2")]));
  for (const both of [merge(mine, theirs), merge(theirs, mine)]) {
    assert.deepEqual(said(both), ["older", "newer"]);
    assert.equal(both.entries[1].id, "a");
    assert.match(both.entries[0].id, /^copy-/);
  }
  assert.deepEqual(changes(mine, theirs), { added: 0, changed: 1, same: 0 });
});

test("words that come back are not kept twice", () => {
  const [one, two, back] = [entry("a", "x", "1"), entry("a", "y", "2"), entry("a", "x", "3")].map((only) => record([only]));
  assert.deepEqual(said(merge(merge(one, two), back)), ["y", "x"]);
});

test("replace takes theirs whole and counts on from mine", () => {
  const mine = freeze(record([entry("a", "one")], 5));
  const theirs = freeze(record([entry("b", "two")], 70));
  assert.deepEqual(replace(mine, theirs), record([entry("b", "two")], 5));
});

test("two worksheets are never made into one, and two that are too much are refused", () => {
  const other = { ...record([]), worksheet: "moments" };
  for (const join of [merge, replace]) {
    assert.throws(() => join(record([]), other), (error) => error instanceof Refusal && error.kind === "foreign");
  }
  const many = (start) => record(Array.from({ length: 15_000 }, (_, index) => entry(`${start}${index}`, "x")));
  assert.throws(() => merge(many("a"), many("b")), (error) => error instanceof Refusal && error.kind === "too big");
});

/** Every different thing written in some records. */
function words(...records) {
  const texts = records.flatMap(({ entries }) => entries.map(({ answers }) => JSON.stringify(Object.entries(answers).sort())));
  return [...new Set(texts)].sort();
}

/** A record of the same worksheet that has been through merges, and edits of what they made. */
function aged(rand) {
  let made = someRecord(rand, "owning");
  for (let turn = rand.below(3); turn > 0; turn -= 1) {
    made = copy(merge(made, someRecord(rand, "owning")));
    for (const one of made.entries) {
      if (rand.below(4) === 0) Object.assign(one, { answers: someAnswers(rand), updated: `2026-06-0${rand.below(9)}` });
    }
  }
  return freeze(made);
}

test("laws of merging, for any records", seeded(() => {
  const rand = random();
  for (let run = 0; run < RUNS; run += 1) {
    const [a, b, c] = [aged(rand), aged(rand), aged(rand)];
    const ab = freeze(merge(a, b));
    assert.deepEqual(check(ab), ab, "the result is sound");
    assert.deepEqual(merge(b, a).entries, ab.entries, "either way round");
    assert.deepEqual(words(ab), words(a, b), "nothing lost, nothing made up");
    assert.ok(ab.entries.length <= a.entries.length + b.entries.length, "never more than both");
    assert.deepEqual(merge(ab, b), ab, "once more changes nothing");
    assert.deepEqual(merge(ab, a).entries, ab.entries, "once more changes nothing, the other way");
    assert.deepEqual(changes(ab, b), { added: 0, changed: 0, same: b.entries.length }, "and the preview says so");
    assert.deepEqual(merge(a, a), merge(a, NOTHING), "with itself");
    assert.deepEqual(words(merge(ab, c)), words(merge(a, merge(b, c))), "the same words in any order");
  }
}));

test("laws of merging, for records whose copies no one edited: exactly the same in any order", seeded(() => {
  const rand = random();
  for (let run = 0; run < RUNS; run += 1) {
    const [a, b, c] = [1, 2, 3].map(() => freeze(someRecord(rand, "owning")));
    const one = merge(merge(a, b), c).entries;
    assert.deepEqual(merge(a, merge(b, c)).entries, one);
    assert.deepEqual(merge(merge(c, a), b).entries, one);
  }
}));
