// Plans in links: what is written is read again, limits hold, and no text at all does harm.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fragmentOf, isDay, LONGEST, MOST, NOTE, read, WHY, write } from "../../docs/assets/plan-link.js";
import { outline } from "../../docs/assets/qr.js";
import { freeze, random, SEED, seeded } from "./random.mjs";

const RUNS = 10_000;
const page = (kind, title, address, more) => ({ kind, title, address, minutes: 10, offer: true, parts: {}, ...more });
const KNOWN = freeze({
  c5: page("chapter", "Calm first", "chapters/c5/", { short: "c5/", parts: { pause: ["The pause", 2] } }),
  c7: page("chapter", "Owning it", "chapters/c7/", { short: "c7/" }),
  owning: page("worksheet", "Account", "worksheets/owning/", { gated: true }),
  patterns: page("worksheet", "Check-in", "worksheets/patterns/", { gated: true, parts: { respect: ["Respect", 1, "patterns/"] } }),
  help: page("page", "Help", "help/"),
  old: { moved: "help" },
  lost: { moved: "gone" },
});
const SENTENCES = new Set(Object.values(WHY));
const ids = ({ steps }) => steps.map(({ id }) => id);

test("a plan is read as it was written", () => {
  const steps = [{ id: "c7", date: "" }, { id: "c5.pause", date: "2026-12-01" }, { id: "owning", date: "2028-02-29" }];
  const text = write({ steps, note: "Bring the card (both). 100% é😀 ~*+;#" });
  assert.match(text, /^1;c7;c5\.pause\*20261201;owning\*20280229~[\w%+-]+$/);
  const plan = read(`#${text}`, KNOWN);
  assert.deepEqual(plan.steps.map(({ id, date }) => ({ id, date })), steps);
  assert.equal(plan.note, "Bring the card (both). 100% é😀 ~*+;#");
  assert.deepEqual(plan.problems, []);
  assert.equal(write(plan), text);
});

test("a step says where it leads", () => {
  const [chapter, part, card] = read("1;c5;c5.pause;patterns.respect", KNOWN).steps;
  assert.deepEqual([chapter.address, chapter.short, chapter.title], ["chapters/c5/", "c5/", "Calm first"]);
  assert.deepEqual([part.address, part.short, part.title, part.minutes], ["chapters/c5/#pause", "c5/#pause", "Calm first: The pause", 2]);
  assert.deepEqual([card.address, card.kind, card.gated], ["patterns/#respect", "page", false]);
});

test("what is gone stays in its place and says so", () => {
  const plan = read("1;c7;c99;c5.gone;old;lost;help", KNOWN);
  assert.deepEqual(ids(plan), ["c7", "c99", "c5.gone", "old", "lost", "help"]);
  assert.deepEqual(plan.steps.map(({ problem }) => problem), ["", WHY.gone, WHY.part, WHY.moved, WHY.gone, ""]);
  assert.deepEqual(plan.problems, [WHY.gone, WHY.part, WHY.moved]);
  assert.deepEqual([plan.steps[2].address, plan.steps[3].address], ["chapters/c5/", "help/"]);
});

test("each limit has its sentence", () => {
  const many = Array.from({ length: MOST + 1 }, (_, index) => `x${index}`).join(";");
  assert.equal(ids(read(`1;${many}`, KNOWN)).length, MOST);
  for (const [text, why, steps] of [
    [`1;${many}`, WHY.most, MOST],
    [`1;c7~${"a".repeat(LONGEST)}`, WHY.long, 0],
    ["2;c7", WHY.newer, 0],
    ["999999999;c7;??", WHY.newer, 0],
    ["c7;c5", WHY.foreign, 0],
    ["01;c7", WHY.foreign, 0],
    ["1", WHY.empty, 0],
    ["1;c7;c7*20261201", WHY.twice, 1],
    ["1;c7*20260230", WHY.date, 1],
    ["1;c7*2026120", WHY.date, 1],
    ["1;c7*20261201*20261202", WHY.date, 1],
    ["1;c7;<b>", WHY.step, 1],
    ["1;c7~%E0%A4", WHY.note, 1],
    [`1;c7~${"a".repeat(NOTE + 1)}`, WHY.cut, 1],
  ]) {
    const plan = read(text, KNOWN);
    assert.ok(plan.problems.includes(why), `${text}: ${plan.problems}`);
    assert.equal(plan.steps.length, steps, text);
  }
  assert.equal([...read(`1;c7~${encodeURIComponent("😀".repeat(90))}`, KNOWN).note].length, NOTE);
});

test("a link that a mail program changed still opens", () => {
  assert.deepEqual(ids(read("#1%3Bc7%3Bc5.pause%2A20261201", KNOWN)), ["c7", "c5.pause"]);
  assert.deepEqual(read("1;c7;help.", KNOWN).problems, []);
  assert.deepEqual(read("1;c7;help)>", KNOWN).problems, []);
  assert.equal(fragmentOf("somewhere/plan/#1;c7~a#b"), "1;c7~a#b");
  assert.deepEqual(read("", KNOWN), { steps: [], note: "", problems: [] });
});

test("a note is one line, and nothing in it turns the words around it", () => {
  assert.equal(read("1;c7~a%00b%0Ac%E2%80%AEd%20%20+e", KNOWN).note, "a b c d e");
  assert.equal(write({ steps: [{ id: "c7" }], note: "\u202e\n " }), "1;c7");
});

test("days are real", () => {
  assert.ok(isDay("2028-02-29"));
  for (const no of ["2026-02-29", "2026-13-01", "2026-00-10", "20261201", "", null, 5, "2026-12-01T10:00:00Z"]) assert.ok(!isDay(no), `${no}`);
});

test("whatever a plan is made of, writing gives a link that reads without a problem", () => {
  for (const odd of [null, undefined, 5, [], {}, { steps: "c7" }, { steps: [null, 5, { id: 7 }, { id: "c7", date: {} }, { id: "__proto__" }], note: 9 }]) {
    const { problems } = read(write(odd), KNOWN);
    assert.ok(problems.every((one) => one === WHY.empty), JSON.stringify(odd));
  }
});

const BITS = ["1", "2", "0", ";", ";;", "*", "~", "#", ".", "/", "c7", "c5.pause", "owning", "*20261201", "*99999999", "~A+note", "%", "%3B", "%E0", "+", "<img src=x onerror=alert(1)>", "<script>", "javascript:alert(1)", "data:text/html,x", "__proto__", "constructor.name", "toString", "hasOwnProperty", "\u0000", "\u202e", "\ud800", "é😀", "'", '"', "\\", "]", "{{7*7}}", "${x}", " ", "\n", "a".repeat(500), "1;".repeat(300)];

test(`${RUNS} random and hostile links`, seeded(() => {
  const rand = random();
  const seen = new Set();
  let whole = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const bits = rand.below(3) ? BITS : ["c7", "c5.pause", "owning", "help", "*20261201", "~A+note"];
    const start = rand.below(3) ? "1;" : "";
    const text = start + rand.times(12, () => (bits !== BITS || rand.below(5) ? rand.pick(bits) : String.fromCharCode(rand.below(65536)))).join(rand.pick(["", ";"]));
    const plan = read(text, KNOWN);
    const said = JSON.stringify(text);
    assert.ok(plan.problems.every((problem) => SENTENCES.has(problem)), said);
    assert.ok(plan.steps.length || plan.problems.length || !text.replace(/^#/, "").replace(/[.,)\]>]+$/, "").trim(), said);
    assert.ok(plan.steps.length <= MOST && [...plan.note].length <= NOTE, said);
    assert.doesNotMatch(plan.note, /[\p{Cc}\p{Cs}\u202e]/u, said);
    for (const { id, title, address = "help/", date } of plan.steps) {
      assert.match(id, /^[\w.-]+$/, said);
      assert.ok(date === "" || isDay(date), said);
      assert.match(address, /^[a-z0-9/]+(#[\w-]+)?$/, said);
      assert.ok(title === undefined || typeof title === "string", said);
    }
    assert.deepEqual(read(write(plan), KNOWN).steps, plan.steps, said);
    plan.problems.forEach((problem) => seen.add(problem));
    whole += plan.steps.length > 0 && plan.problems.length === 0;
  }
  for (const odd of [null, undefined, 7, {}, [], Symbol("x"), () => 1]) assert.deepEqual(read(odd, KNOWN).steps, []);
  assert.ok(seen.size >= 9, [...seen].join(" "));
  assert.ok(whole > 100 && whole < RUNS / 2, `${whole}; SEED=${SEED}`);
}));

test("a code is drawn with each run of dark modules as one box, and white around it", () => {
  assert.equal(outline([[1, 1, 0], [0, 0, 1]]), "M4 4h2v1h-2zM6 5h1v1h-1z");
});
