import assert from "node:assert/strict";
import { test } from "node:test";
import { Refusal, SCHEMA, check, isSealed, migrate } from "../../docs/assets/record.js";
import { freeze } from "./random.mjs";

const entry = (more = {}) => ({ id: "a", created: "2026-03-09", updated: "2026-03-09", answers: { what: ["x"] }, ...more });
const record = (more = {}) => ({ schema: 1, worksheet: "owning", revision: 3, updated: "", entries: [entry()], ...more });
const refused = (kind) => (error) => error instanceof Refusal && error.kind === kind && error.message.endsWith(".");

const sealed = (more = {}, kdf = {}) => ({
  schema: 1,
  worksheet: "owning",
  sealed: {
    kdf: { name: "PBKDF2", hash: "SHA-256", iterations: 600_000, salt: "AAAAAAAAAAAAAAAAAAAAAA==", ...kdf },
    iv: "AAAAAAAAAAAAAAAA",
    data: "A".repeat(40),
    ...more,
  },
});

test("a sound record comes back the same, and new", () => {
  const given = freeze(record());
  const clean = check(given);
  assert.deepEqual(clean, given);
  clean.entries[0].answers.what.push("y");
  assert.deepEqual(given.entries[0].answers.what, ["x"]);
});

test("keys that a record does not have are left behind", () => {
  const given = record({ more: 1, entries: [entry({ html: "<b>" })] });
  assert.deepEqual(check(given), record());
});

test("what is not a record is refused", () => {
  const wrong = [
    ...[null, undefined, 1, "x", [], () => 1, Symbol("x"), 1n, NaN, new Date(), new Map(), Object.create(record())],
    ...[{ schema: "1" }, { schema: NaN }, { schema: -1 }, { schema: 1.5 }, { schema: Infinity }].map(record),
    ...[{ revision: -1 }, { revision: 0.5 }, { revision: "3" }, { revision: 1e300 }, { updated: 7 }].map(record),
    ...["Owning", "o", "a-b", "../a", "a".repeat(42), "", "__proto__", ["owning"]].map((worksheet) => record({ worksheet })),
    ...[{}, "x", [null], ["x"], [[]], [,], { length: 1 }].map((entries) => record({ entries })),
    ...[{ id: "" }, { id: 1 }, { id: "x".repeat(101) }, { created: null }, { updated: "x".repeat(101) }].map((more) =>
      record({ entries: [entry(more)] }),
    ),
    ...[null, [], "x", { a: "x" }, { a: [1] }, { a: [null] }, { a: [["x"]] }, { a: { 0: "x" } }, { a: [, "x"] }, { "": [] }].map(
      (answers) => record({ entries: [entry({ answers })] }),
    ),
  ];
  for (const value of wrong) assert.throws(() => check(migrate(value)), refused("unreadable"));
});

test("names that reach a prototype are refused, names that only look odd are kept", () => {
  for (const name of ["__proto__", "constructor", "prototype"]) {
    const text = `{"schema":1,"worksheet":"owning","revision":0,"updated":"","entries":[
      {"id":"a","created":"","updated":"","answers":{"${name}":["x"]}}]}`;
    assert.throws(() => check(JSON.parse(text)), refused("unreadable"));
  }
  const odd = record({ entries: [entry({ answers: { toString: ["x"], hasOwnProperty: ["y"] } })] });
  assert.deepEqual(check(odd), odd);
  assert.throws(() => check(JSON.parse('{"__proto__":{"schema":1,"worksheet":"owning"}}')), refused("unreadable"));
  assert.equal({}.schema, undefined);
});

test("another worksheet, a newer schema and too much each have their own kind", () => {
  assert.throws(() => check(record(), "moments"), refused("foreign"));
  assert.throws(() => check(record({ schema: SCHEMA + 1 })), refused("newer"));
  assert.throws(() => migrate(record({ schema: 99 })), refused("newer"));
  const many = Array.from({ length: 20_001 }, (_, index) => entry({ id: `${index}` }));
  assert.throws(() => check(record({ entries: many })), refused("too big"));
  assert.equal(check(record({ entries: many.slice(1) })).entries.length, 20_000);
  assert.throws(() => check(record({ entries: [entry({ answers: { a: ["x".repeat(21 * 2 ** 20)] } })] })), refused("too big"));
});

test("two entries with one id both stay, under two ids; said twice stays once", () => {
  const other = entry({ updated: "2026-03-10", answers: { what: ["y"] } });
  const clean = check(record({ entries: [entry(), other, entry()] }));
  assert.deepEqual(clean.entries.map(({ answers }) => answers.what[0]), ["y", "x"]);
  assert.equal(clean.entries[0].id, "a");
  assert.match(clean.entries[1].id, /^copy-[0-9a-f]{16}$/);
  assert.deepEqual(check(clean), clean);
});

test("a file made to keep the page busy with copies of copies is refused", () => {
  const first = entry({ answers: { what: ["old"] }, updated: "1" });
  const list = [];
  for (let id = "a"; list.length < 40; ) {
    list.push(entry({ id, updated: "2", answers: { what: [`${list.length}`] } }));
    const probe = check(record({ entries: [{ ...list.at(-1) }, { ...first, id }] }));
    id = probe.entries[1].id;
  }
  assert.throws(() => check(record({ entries: [...list, first] })), refused("too big"));
});

test("the form from before the first release becomes one entry", () => {
  const old = freeze({ schema: 0, worksheet: "owning", answers: { did: "x", kinds: ["a", "b"] }, updated: "2026-01-02" });
  const made = check(migrate(old));
  assert.deepEqual(made.entries, [
    { id: "first", created: "2026-01-02", updated: "2026-01-02", answers: { did: ["x"], kinds: ["a", "b"] } },
  ]);
  assert.deepEqual(migrate(made), made);
  assert.deepEqual(check(migrate({ ...old, answers: {} })).entries, []);
  for (const schema of ["0", "length", "map", null, -1, 0.5]) assert.equal(migrate(Object.freeze({ schema })).schema, schema);
});

test("a sealed value is known by its shape", () => {
  assert.ok(isSealed(sealed()));
  const wrong = [
    ...[{ iv: "short" }, { iv: "A".repeat(20) }, { data: "" }, { data: "A".repeat(41) }, { data: `${"A".repeat(39)}!` }],
    ...[{ data: `==${"A".repeat(38)}` }, { data: 7 }, { kdf: null }, { kdf: [] }],
  ].map((more) => sealed(more));
  const kdfs = [{ name: "none" }, { hash: "SHA-1" }, { iterations: 1 }, { iterations: 1e9 }, { iterations: "600000" }, { salt: "" }];
  for (const value of [...wrong, ...kdfs.map((kdf) => sealed({}, kdf)), { ...sealed(), schema: 2 }, null, [], record()]) {
    assert.equal(isSealed(value), false);
  }
  assert.ok(isSealed(sealed({ data: "A".repeat(32 * 2 ** 20) })), "long data does not run out of stack");
  assert.throws(() => check(sealed()), refused("unreadable"));
});
