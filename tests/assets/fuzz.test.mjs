// Spoiled files and stored values: each gives clean records or a sentence, and changes nothing.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { MOST, pack, unpack } from "../../docs/assets/files.js";
import { changes, merge, replace } from "../../docs/assets/merge.js";
import { plain } from "../../docs/assets/plain.js";
import { Refusal, check, isSealed, migrate } from "../../docs/assets/record.js";
import { WHY } from "../../docs/assets/refusal.js";
import { deep, mutate } from "./mutate.mjs";
import { KNOWN, SEED, freeze, random, someRecord } from "./random.mjs";

const FILES = 9000;
const VALUES = 9000;
const SENTENCES = new Set(Object.values(WHY).map(([, sentence]) => sentence));
const DEFINITION = { title: "A title", entries: "dated", noun: "moment", parts: [{ title: "A part", fields: [] }] };
const folder = new URL("fixtures/", import.meta.url);
const fixture = (name) => readFileSync(new URL(name, folder), "utf8");
const FIXTURES = readdirSync(folder).map(fixture);
const started = process.cpuUsage();
const tally = { tried: 0, clean: 0, refused: 0, leftOut: 0, slowest: 0 };

/** Run what may only end well or in a Refusal with a known sentence; gives undefined for a Refusal. */
function attempt(run, what) {
  const start = process.cpuUsage();
  let result;
  try {
    result = run();
  } catch (error) {
    const known = error instanceof Refusal && SENTENCES.has(error.message) && error.message.endsWith(".");
    assert.ok(known, `SEED=${SEED}: ${error.stack}\nfor ${JSON.stringify(what).slice(0, 2000)}`);
    tally.refused += 1;
  }
  tally.slowest = Math.max(tally.slowest, spent(start));
  return result;
}

/** Milliseconds of the processor's time since then. */
function spent(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A record said to be clean must be one, whatever is done with it next. */
function isClean(record, mine) {
  tally.clean += 1;
  assert.deepEqual(check(freeze(record)), record);
  assert.deepEqual(check(JSON.parse(JSON.stringify(record))), record);
  assert.deepEqual(Object.keys(record), ["schema", "worksheet", "revision", "updated", "entries"]);
  for (const { answers } of record.entries) assert.equal(Object.getPrototypeOf(answers), Object.prototype);
  attempt(() => plain(record, DEFINITION, { private: true }), record);
  for (const use of [merge, replace, changes]) attempt(() => use({ ...mine, worksheet: record.worksheet }, record), record);
}

function tryFile(text, mine) {
  tally.tried += 1;
  const found = attempt(() => unpack(text, KNOWN), text);
  for (const record of found?.records ?? []) isClean(record, mine);
  for (const { worksheet, sentence } of found?.refused ?? []) {
    tally.leftOut += 1;
    assert.ok(SENTENCES.has(sentence) && (worksheet === null || KNOWN.has(worksheet)));
  }
  const keys = Object.keys(found ?? {}).join(" ");
  assert.match(keys, /^(created records refused( sealed( worksheet)?)?)?$/);
}

function tryValue(value, mine) {
  tally.tried += 1;
  const before = JSON.stringify(value);
  freeze(value);
  const record = attempt(() => check(migrate(value)), before);
  const sealed = attempt(() => isSealed(value), before);
  if (record) isClean(record, mine);
  assert.equal(JSON.stringify(value), before);
  return sealed;
}

const rand = random();
const mine = freeze(someRecord(rand, "owning"));

test(`${FILES} spoiled files`, () => {
  for (let run = 0; run < FILES; run += 1) {
    const sound = rand.below(2) ? rand.pick(FIXTURES) : pack([someRecord(rand), someRecord(rand)], "2026-11-23");
    tryFile(mutate(sound, rand), mine);
  }
});

test(`${VALUES} spoiled stored values`, () => {
  const sealed = JSON.stringify({ schema: 1, worksheet: "owning", sealed: JSON.parse(fixture("export-sealed.json")).sealed });
  let stillSealed = 0;
  for (let run = 0; run < VALUES; ) {
    const sound = rand.pick([JSON.stringify(someRecord(rand)), JSON.stringify(someRecord(rand)), fixture("schema-0.json"), sealed]);
    let value;
    try {
      value = JSON.parse(mutate(sound, rand));
    } catch {
      continue; // the page says so of what is not JSON; the files above try that
    }
    stillSealed += tryValue(value, mine) ? 1 : 0;
    run += 1;
  }
  assert.ok(stillSealed > 0 && stillSealed < VALUES / 4, `${stillSealed}`);
});

test("nested deep, wherever it stands", () => {
  const shapes = [[10_000], [200_000], [10_000, '{"a":', "}"], [10_000, '[{"entries":', "}]"]];
  const sound = pack([someRecord(random(7), "owning")], "2026-11-23");
  for (const [levels, open, close] of shapes) {
    const hole = open?.includes("{") ? open.repeat(levels) + "0" + close.repeat(levels) : deep(levels);
    const files = [hole, hole.slice(0, -1), `{"format":"notes","version":1,"notes":${hole}}`, `{"schema":${hole}}`];
    for (const key of ["format", "version", "created", "notes", "schema", "worksheet", "entries", "answers", "updated"]) {
      files.push(sound.replace(new RegExp(`"${key}": ("[^"]*"|\\d+|\\{\\}|\\[\\]|(?=[[{]))`), `"${key}": ${hole}, "x": 0`));
      files.push(`{"schema":1,"worksheet":"owning","revision":1,"updated":"","entries":[],"${key}":${hole}}`);
      files.push(`{"schema":0,"worksheet":"owning","updated":"","answers":{"a":"b"},"${key}":${hole}}`);
    }
    for (const text of files) {
      attempt(() => unpack(text, KNOWN), text.slice(0, 80));
      const value = attempt(() => parsed(text), text.slice(0, 80));
      attempt(() => check(migrate(freeze(value))), text.slice(0, 80));
    }
  }
});

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

test("huge: 50 MB, and as much as is just let in", () => {
  const fill = (piece, size = MOST - 500) => piece.repeat(Math.floor(size / piece.length)).slice(0, -1);
  const entry = (answers) => `{"id":"a","created":"","updated":"","answers":${answers}}`;
  const record = (entries) => `{"schema":1,"worksheet":"owning","revision":1,"updated":"","entries":[${entries}]}`;
  const notes = (list) => `{"format":"notes","version":1,"created":"","notes":[${list}]}`;
  const names = Array.from({ length: 1_000_000 }, (_, index) => `"n${index}":[]`).join();
  const texts = [
    notes(record(entry(`{"a":["${fill("x", 50 * 2 ** 20)}"]}`))),
    notes(record(entry(`{"a":["${fill("x")}"]}`))),
    notes(record(entry(`{"a":[${fill('"",')}]}`))),
    notes(record(entry(`{${names}}`))),
    notes(record(fill(`${entry("{}")},`))),
    notes(fill("0,")),
    notes(fill(`${record("")},`)),
    `{"format":"notes","version":1,"created":"","sealed":{"data":"${fill("A")}"}}`,
    fill("\uFEFF "),
    fill("["),
    `{"schema":1,"worksheet":"${fill("a")}","entries":[]}`,
  ];
  for (const text of texts) attempt(() => unpack(text, KNOWN), text.slice(0, 80));
});

test("some of each came out", (context) => {
  // How long it took is said, not judged: that is the machine's; one that hangs is stopped by pytest's own limit.
  context.diagnostic(`seed ${SEED}, ${(spent(started) / 1000).toFixed(1)} s, ${JSON.stringify(tally)}`);
  assert.ok(tally.tried > 10_000 && tally.clean > 2000 && tally.refused > 2000, JSON.stringify(tally));
  assert.equal(Object.keys(Object.prototype).length, 0, "nothing reached the prototype of all objects");
});
