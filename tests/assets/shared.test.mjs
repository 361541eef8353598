import assert from "node:assert/strict";
import { test } from "node:test";
import { fileName, isUsed, make, MOST, pair, read, SHEETS, sort } from "../../docs/assets/shared.js";
import { freeze, random, seeded } from "./random.mjs";

// What the build makes of the worksheets; tests/assets/test_assets.py writes it and says where.
const { definitions } = freeze(await import(process.env.DEFINITIONS).then(({ definitions: all }) => ({ definitions: all })));

const SLUGS = Object.keys(SHEETS);
const WORDS = ["", " ", "two words", "é😀", "\ud800", "a\nb", "<img src=x>", "\u2028", "Only this", "only  THIS!"];
const PRIVATE = "qzx";
const fields = (slug) => definitions[slug].parts.flatMap((part) => part.fields);
const share = (slug, answers, isPicked) => make(slug, definitions[slug], answers, isPicked);
const open = (text) => read(text, definitions);
const refused = (text) => {
  try {
    open(text);
  } catch (refusal) {
    assert.equal(refusal.constructor.name, "Refusal", refusal.stack);
    return refusal.message;
  }
  return "";
};

/** A sheet with something in most of its boxes, private ones too. */
function someSheet(rand, slug) {
  const value = (one) => {
    if (one.private) return [PRIVATE];
    if (one.kind === "choice") return [rand.pick([...Object.keys(one.options).slice(0, 4), "yes"])];
    if (one.kind === "choices") return [rand.pick(Object.keys(one.options)), rand.pick(Object.keys(one.options))];
    if (one.kind === "scale") return [String(rand.below(11))];
    return one.kind === "date" ? ["2026-11-20"] : [rand.pick(WORDS)];
  };
  const answers = { gone: [PRIVATE], "steps.x.kind": [PRIVATE], __proto__: null };
  for (const one of fields(slug)) {
    if (one.kind !== "rows") {
      if (rand.below(4)) answers[one.name] = value(one);
      continue;
    }
    for (const place of rand.times(4, (index) => index * rand.pick([1, 3]))) {
      for (const inner of one.fields) if (rand.below(5)) answers[`${one.name}.${place}.${inner.name}`] = value(inner);
    }
  }
  return { ...answers, side: [rand.pick(["hurt", "caused"])] };
}

/** Answers of someone who wrote these lines and never any other. */
function onlyThese({ always, lines }, isPicked) {
  const answers = {};
  [...always, ...lines.filter((_, index) => isPicked(index))].forEach(({ field, row, answers: held }, place) => {
    for (const [name, values] of Object.entries(held)) answers[row ? `${field.name}.${place * 7}.${name}` : name] = values;
  });
  return answers;
}

/** Every way to tick a few boxes; of many, some ways. */
function patterns(rand, count) {
  if (count <= 6) return Array.from({ length: 2 ** count }, (_, bits) => (index) => ((bits >> index) & 1) === 1);
  return Array.from({ length: 40 }, () => {
    const on = Array.from({ length: count }, () => rand.below(2) === 1);
    return (index) => on[index];
  });
}

for (const slug of SLUGS) {
  test(`${slug}: with lines held back, a file is byte for byte that of someone who never wrote them`, seeded(() => {
    const rand = random();
    let made = 0;
    for (let turn = 0; turn < 250; turn += 1) {
      const answers = freeze(someSheet(rand, slug));
      const all = sort(slug, definitions[slug], answers);
      for (const isPicked of patterns(rand, all.lines.length)) {
        const text = share(slug, answers, isPicked);
        assert.equal(text, share(slug, onlyThese(all, isPicked)));
        const page = open(text);
        assert.equal(share(slug, page.answers), text);
        assert.equal(page.side, answers.side[0]);
        assert.ok(!text.includes(PRIVATE));
        made += 1;
      }
    }
    assert.ok(made > 500);
  }));

  test(`${slug}: a file holds only fields that may be shared, and rows without gaps`, seeded(() => {
    const rand = random();
    for (let turn = 0; turn < 200; turn += 1) {
      const value = JSON.parse(share(slug, someSheet(rand, slug), () => rand.below(2) === 1));
      assert.deepEqual(Object.keys(value), ["format", "version", "worksheet", "answers"]);
      const seen = {};
      for (const [name, values] of Object.entries(value.answers)) {
        const [top, index] = name.split(".");
        const field = fields(slug).find((one) => one.name === top);
        assert.ok(field.share && !field.private && isUsed(slug, definitions[slug], name), name);
        assert.ok(values.length && values.every((one) => one.trim()));
        if (index !== undefined) (seen[top] ??= new Set()).add(Number(index));
      }
      for (const found of Object.values(seen)) assert.deepEqual([...found], [...found.keys()].map((_, place) => place));
    }
  }));

  test(`${slug}: nothing ticked is a sound file`, () => {
    const page = open(share(slug, { side: ["hurt"] }, () => false));
    assert.deepEqual(page.answers, { side: ["hurt"] });
  });
}

test("of closeness only a plain yes can be picked", seeded(() => {
  const rand = random();
  let offered = 0;
  for (let turn = 0; turn < 500; turn += 1) {
    const answers = someSheet(rand, "steps");
    const text = share("steps", answers);
    assert.doesNotMatch(text, /"(no|not_now|maybe)"|easier|stop|worries|health/);
    offered += sort("steps", definitions.steps, answers).lines.filter(({ row }) => row).length;
  }
  assert.ok(offered > 50);
  const row = (index, kind, today, words = "") => ({ [`steps.${index}.kind`]: [kind], [`steps.${index}.today`]: [today], [`steps.${index}.own`]: [words] });
  const lines = (...rows) => sort("steps", definitions.steps, Object.assign({ side: ["hurt"] }, ...rows)).lines.length;
  assert.equal(lines(row(0, "hug", "yes")), 1);
  assert.equal(lines(row(0, "hug", "yes"), row(1, "hug", "not_now")), 0);
  assert.equal(lines(row(0, "hug", "yes", "Auf der Straße"), row(1, "hug", "no", "auf der  STRASSE!")), 0);
  assert.equal(lines(row(0, "hug", "yes"), row(1, "hug", "no", "at work")), 1);
  assert.equal(lines(row(0, "own", "yes")), 0);
}));

test("a private box is not offered, whatever else it is marked as", () => {
  const field = (name, more) => ({ name, label: name, kind: "text", private: false, share: true, options: {}, fields: [], ...more });
  const inner = [field("own"), field("hidden", { private: true })];
  const parts = [{ fields: [field("side"), field("hidden", { private: true }), field("rows", { kind: "rows", fields: inner })] }];
  const text = make("patterns", { parts }, { side: ["hurt"], hidden: [PRIVATE], "rows.0.own": ["x"], "rows.0.hidden": [PRIVATE] });
  assert.deepEqual(JSON.parse(text).answers, { side: ["hurt"], "rows.0.own": ["x"] });
});

test("of needs only rows marked as okay to share can be picked", () => {
  const row = (index, okay) => ({ [`needs.${index}.own`]: [`need ${index}`], ...(okay && { [`needs.${index}.okay`]: [okay] }) });
  const text = share("needs", { side: ["hurt"], ...row(0, "no"), ...row(1, ""), ...row(2, "yes") });
  assert.deepEqual(JSON.parse(text).answers, { side: ["hurt"], "needs.0.own": ["need 2"], "needs.0.okay": ["yes"] });
});

test("a number that was taken back is not offered", () => {
  const week = { date: ["2026-11-20"], respect: ["0"], away_early: ["respect"] };
  const names = (side) => sort("patterns", definitions.patterns, { ...week, side: [side] }).lines.map(({ field }) => field.name);
  assert.deepEqual(names("hurt"), ["away_early"]);
  assert.deepEqual(names("caused"), ["respect", "away_early"]);
});

test("a sheet of no side, or of both, makes no file", () => {
  assert.throws(() => share("needs", {}), /does not say whose/);
  assert.throws(() => share("needs", { side: ["toString"] }), /does not say whose/);
  assert.throws(() => share("needs", { side: ["together"] }), /both of you already/);
  assert.throws(() => share("needs", { side: ["hurt"], "needs.0.own": ["w".repeat(MOST)], "needs.0.okay": ["yes"] }), /too big/);
});

const good = share("steps", { side: ["hurt"], answered: ["2026-11-20"], "steps.0.kind": ["hug"], "steps.0.today": ["yes"], signal: ["kettle"] });
const changed = (change) => {
  const value = JSON.parse(good);
  change(value);
  return JSON.stringify(value, null, 1);
};

test("what an editor or a mail does to blanks around a file is no harm", () => {
  assert.deepEqual(open(`\uFEFF${good.replaceAll("\n", "\r\n")}\n\n`), open(good));
  assert.deepEqual(open(JSON.stringify(JSON.parse(good))), open(good));
});

const BAD = {
  "not JSON": ["{", /changed, or part of it is lost/],
  "a list": ["[]", /not a file of picked lines/],
  "a number": ["7", /not a file of picked lines/],
  blank: [" \n", /no notes in this file/],
  "too big": [" ".repeat(MOST + 1), /too big/],
  deep: ["[".repeat(200_000), /changed|not a file/],
  "a file of notes": ['{"format":"notes","version":1,"created":"","notes":[]}', /file of notes/],
  "one worksheet's notes": ['{"schema":1,"worksheet":"steps","entries":[]}', /file of notes/],
  "another format": [changed((value) => (value.format = "plan")), /not a file of picked lines/],
  "a newer version": [changed((value) => (value.version = 2)), /newer version/],
  "no version": [changed((value) => delete value.version), /changed/],
  "another sheet": [changed((value) => (value.worksheet = "owning")), /cannot be laid side by side/],
  "a sheet by a prototype's name": [changed((value) => (value.worksheet = "constructor")), /cannot be laid/],
  "no side": [changed((value) => delete value.answers.side), /changed/],
  "both sides": [changed((value) => (value.answers.side = ["hurt", "caused"])), /changed/],
  "a no": [changed((value) => (value.answers["steps.0.today"] = ["no"])), /changed/],
  "a gap": [changed((value) => ((value.answers["steps.2.kind"] = ["hand"]), (value.answers["steps.2.today"] = ["yes"]))), /changed/],
  "a private box": [changed((value) => (value.answers.health = ["done"])), /changed/],
  "a word and no list": [changed((value) => (value.answers.signal = "kettle")), /changed/],
  "a number in a list": [changed((value) => (value.answers.signal = [7])), /changed/],
  "a blank answer": [changed((value) => (value.answers.signal = [" "])), /changed/],
  "an unknown name": [changed((value) => (value.answers.gone = ["x"])), /changed/],
  "answers in a list": [changed((value) => (value.answers = [])), /changed/],
  "another key": [changed((value) => (value.created = "2026-11-20")), /changed/],
  "another order": [changed((value) => (value.answers = Object.fromEntries(Object.entries(value.answers).reverse()))), /changed/],
  "a prototype": [good.replace('"signal"', '"__proto__"'), /changed/],
  "thousands of answers": [changed((value) => { for (let n = 1; n < 2000; n += 1) value.answers[`steps.${n}.kind`] = ["hug"]; }), /changed/],
};
for (const [name, [text, sentence]] of Object.entries(BAD)) {
  test(`refused: ${name}`, () => assert.match(refused(text), sentence));
}

test("no byte can be taken out or put in unseen, unless it changes nothing", seeded(() => {
  const rand = random();
  for (let turn = 0; turn < 3000; turn += 1) {
    const at = rand.below(good.length);
    const text = good.slice(0, at) + rand.pick(["", "x", '"', "}", "0", ","]) + good.slice(at + rand.below(3));
    const sentence = refused(text); // throws when it is anything but a Refusal
    if (sentence) continue;
    assert.equal(JSON.stringify(JSON.parse(text), null, 1), share("steps", open(text).answers).trim());
  }
}));

test("two are of the same sheet and of two sides", () => {
  const page = (slug, side, more = {}) => open(share(slug, { side: [side], ...more }));
  pair(page("steps", "hurt"), page("steps", "caused"));
  assert.throws(() => pair(page("steps", "hurt"), page("needs", "caused")), /two sheets/);
  assert.throws(() => pair(page("steps", "hurt"), page("steps", "hurt")), /same file twice/);
  assert.throws(() => pair(page("steps", "hurt"), page("steps", "hurt", { signal: ["x"] })), /same side/);
});

test("the name of a file says the day and no more", () => {
  assert.equal(fileName("2026-11-23"), "page-2026-11-23.json");
});
