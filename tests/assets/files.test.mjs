import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { MOST, fileName, pack, packSealed, unpack } from "../../docs/assets/files.js";
import { Refusal, check } from "../../docs/assets/record.js";
import { WHY } from "../../docs/assets/refusal.js";
import { KNOWN, freeze, random, seeded, someRecord } from "./random.mjs";

const CREATED = "2026-11-23T10:00:00.000Z";
const fixture = (name) => readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8");
const sealedFixture = JSON.parse(fixture("export-sealed")).sealed;

function says(why) {
  return (error) => error instanceof Refusal && error.kind === WHY[why][0] && error.message === WHY[why][1];
}

test("files from earlier releases are read for ever", () => {
  const old = unpack(fixture("schema-0"), KNOWN);
  assert.deepEqual(old.refused, []);
  assert.deepEqual(old.records[0].entries[0].answers, {
    did: ["I read your messages."],
    asked_why: ["no"],
    "repair.0.act": ["Tell you before I ask"],
  });
  const bare = unpack(fixture("record"), KNOWN);
  assert.deepEqual(bare, { created: "2026-03-09T18:02:11.000Z", records: [JSON.parse(fixture("record"))], refused: [] });
  const whole = unpack(fixture("export"), KNOWN);
  assert.equal(whole.created, CREATED);
  assert.deepEqual(whole.records.map(({ worksheet, entries }) => [worksheet, entries.length]), [["moments", 2], ["owning", 1]]);
  assert.deepEqual(whole.refused, [{ worksheet: null, kind: "foreign", sentence: WHY["no such worksheet"][1] }]);
  assert.deepEqual(unpack(fixture("export-sealed"), KNOWN), { created: CREATED, records: [], refused: [], sealed: sealedFixture });
});

test("a file of a newer schema is refused politely", () => {
  const { records, refused } = unpack(fixture("schema-newer"), KNOWN);
  assert.deepEqual(records, []);
  assert.deepEqual(refused, [{ worksheet: "owning", kind: "newer", sentence: WHY.newer[1] }]);
});

test("what is packed is unpacked the same", seeded(() => {
  const rand = random();
  for (let run = 0; run < 300; run += 1) {
    const records = freeze([...KNOWN].slice(rand.below(2)).map((slug) => someRecord(rand, slug)));
    const found = unpack(pack(records, CREATED), KNOWN);
    assert.deepEqual(found, { created: CREATED, records, refused: [] });
    assert.equal(pack(found.records, CREATED), pack(records, CREATED));
  }
}));

test("sealed data is packed and unpacked the same", () => {
  const found = unpack(packSealed(freeze(sealedFixture), CREATED), KNOWN);
  assert.deepEqual(found, { created: CREATED, records: [], refused: [], sealed: sealedFixture });
});

test("the stored value of one sealed worksheet is a file too", () => {
  const stored = { schema: 1, worksheet: "owning", sealed: sealedFixture };
  const found = unpack(JSON.stringify(stored), KNOWN);
  assert.deepEqual(found, { created: "", records: [], refused: [], sealed: sealedFixture, worksheet: "owning" });
  assert.equal(unpack(JSON.stringify({ ...stored, worksheet: "unknown_one" }), KNOWN).refused.length, 1);
});

test("each wrong file has its sentence", () => {
  const wrong = {
    "file empty": ["", " \n", "\uFEFF", '{"format":"notes","version":1,"notes":[]}'],
    "file damaged": ["{", "not JSON", "<html>", '{"format":"notes"', '{"format":"notes","version":1}', undefined, null, 7, {}].concat(
      ['{"format":"notes","version":0,"notes":[{}]}', '{"format":"notes","version":"1","notes":[{}]}'],
      ['{"format":"notes","version":1,"notes":{"length":1}}', '{"format":"notes","version":1,"sealed":{}}'],
    ),
    "file damaged ": ["[".repeat(10_000), `${"[".repeat(101)}${"]".repeat(101)}`, `${'{"a":'.repeat(10_000)}0${"}".repeat(10_000)}`],
    "file foreign": ["1", "null", '"notes"', "[]", "{}", '[{"format":"notes"}]', '{"format":"other","version":1,"notes":[]}'],
    "file newer": ['{"format":"notes","version":2,"pages":[]}'],
    "file too big": [" ".repeat(MOST + 1), pack(Array(501).fill({}), CREATED)],
  };
  for (const [why, texts] of Object.entries(wrong)) {
    for (const text of texts) assert.throws(() => unpack(text, KNOWN), says(why.trim()), String(text).slice(0, 60));
  }
});

test("one bad record does not spoil the others, and nothing of it is said back", () => {
  const good = someRecord(random(), "owning");
  const file = pack([null, [], "x", { schema: 1, worksheet: "<b>secret</b>" }, { ...good, entries: 1 }, good], CREATED);
  const { records, refused } = unpack(file, KNOWN);
  assert.deepEqual(records, [check(good)]);
  assert.deepEqual(refused.map(({ worksheet }) => worksheet), [null, null, null, null, "owning"]);
  assert.ok(!JSON.stringify(refused).includes("secret"));
});

test("two records of one worksheet in a file become one with the entries of both", () => {
  const entry = (id) => ({ id, created: id, updated: id, answers: { what: [id] } });
  const record = (id) => ({ schema: 1, worksheet: "owning", revision: 1, updated: id, entries: [entry(id)] });
  const { records } = unpack(pack([record("b"), record("a")], CREATED), KNOWN);
  assert.deepEqual(records.map(({ entries }) => entries), [[entry("a"), entry("b")]]);
});

test("a file's name says the day and nothing else", () => {
  assert.equal(fileName(new Date(2026, 10, 23, 23, 59)), "notes-2026-11-23.json");
  assert.equal(fileName(new Date(2026, 2, 9)), "notes-2026-03-09.json");
});
