import assert from "node:assert/strict";
import { test } from "node:test";
import { plain } from "../../docs/assets/plain.js";
import { freeze, random, seeded, someRecord } from "./random.mjs";

const field = (name, label, kind, more = {}) => ({
  ...{ name, label, kind, private: false, share: false, options: {}, unit: "", noun: "", fields: [] },
  ...more,
});
const definition = freeze({
  title: "Kitchen sink",
  about: "",
  entries: "dated",
  noun: "moment",
  parts: [
    {
      title: "All kinds",
      fields: [
        field("date", "Which day?", "date"),
        field("what", "What happened?", "longtext"),
        field("secret", "For you alone", "text", { private: true }),
        field("loud", "How loud?", "scale"),
        field("one", "Which one?", "choice", { options: { a: "The first" } }),
        field("many", "Which ones?", "choices", { options: { a: "The first", b: "The second" } }),
        field("long", "How long?", "number", { unit: "hours" }),
        field("repair", "What will I do?", "rows", {
          noun: "act",
          fields: [field("act", "I will", "text"), field("why", "Why", "text", { private: true })],
        }),
      ],
    },
    { title: "Left blank", fields: [field("blank", "Anything else?", "text")] },
  ],
});
const answers = {
  date: ["2026-03-09"],
  what: ["A song.\n\nThen rain.\n"],
  secret: ["a secret"],
  loud: ["7"],
  one: ["gone option"],
  many: ["b", "a"],
  long: ["3"],
  "repair.4.act": ["Call"],
  "repair.2.act": ["Write"],
  "repair.2.why": ["a reason"],
  "repair.x.act": ["odd row"],
  old: ["an old answer"],
};
const record = (entries) => freeze({ schema: 1, worksheet: "sink", revision: 1, updated: "", entries });
const one = record([{ id: "a", created: "2026-03-10T12:00:00.000Z", updated: "", answers }]);

test("notes in the words the reader saw", () => {
  assert.equal(
    plain(one, definition),
    `Kitchen sink
============

9 March 2026
------------

# All kinds

Which day?
  9 March 2026

What happened?
  A song.

  Then rain.

How loud?
  7 of 10

Which one?
  gone option

Which ones?
  The second, The first

How long?
  3 hours

What will I do?
  Act 1
    I will: Write
  Act 2
    I will: Call
`,
  );
});

test("private boxes, and answers whose question is gone, only when asked for", () => {
  const whole = plain(one, definition, { private: true });
  const start = whole.indexOf("# Kept from questions that are no longer asked");
  assert.ok(whole.includes("For you alone\n  a secret\n"));
  assert.ok(whole.includes("    I will: Write\n    Why: a reason\n"));
  assert.equal(
    whole.slice(start),
    "# Kept from questions that are no longer asked\n\nrepair.x.act\n  odd row\n\nold\n  an old answer\n",
  );
  for (const word of ["secret", "For you alone", "reason", "old answer"]) assert.ok(!plain(one, definition).includes(word));
});

test("an entry without a day is called by the day it was begun", () => {
  const entry = (created) => ({ id: created, created, updated: "", answers: { what: ["x"] } });
  const text = plain(record([entry("2026-03-10T12:00:00.000Z"), entry("no time")]), definition);
  assert.ok(text.includes("\nBegun on 10 March 2026\n"));
  assert.ok(text.includes("\nA moment without a day\n"));
});

test("nothing written is said, not left blank", () => {
  assert.equal(plain(record([]), definition), "Kitchen sink\n============\n\nNothing is written here.\n");
});

test("any sound record can be said, and with all of it asked for no word is missing", seeded(() => {
  const rand = random();
  for (let run = 0; run < 500; run += 1) {
    const some = freeze(someRecord(rand));
    const text = plain(some, definition, { private: true });
    for (const { answers: given } of some.entries) {
      const lines = Object.values(given).flat().flatMap((value) => value.split("\n"));
      for (const line of lines) assert.ok(text.includes(line.trim()), JSON.stringify(line));
    }
  }
}));
