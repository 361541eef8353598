// Random things from a seed, and what tests share. SEED=… node --test … repeats a run that failed.

export const SEED = Number(process.env.SEED ?? 20261123);
export const KNOWN = new Set(["moments", "owning"]);

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32), with helpers on it. */
export function random(seed = SEED) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    below,
    pick: (list) => list[below(list.length)],
    times: (most, make) => Array.from({ length: below(most + 1) }, (_, index) => make(index)),
  };
}

const WORDS = ["", " ", "yes", "two words", "<img src=x onerror=alert(1)>", "é😀", "\ud800", "a\nb", "\u0000", "\u2028", "__proto__"];
const NAMES = ["date", "what", "kinds", "repair.0.act", "repair.1.act", "toString", "gone", "é"];
const TIMES = ["", "2026-03-09T12:00:00.000Z", "2026-03-10T12:00:00.000Z", "2026-04-01T08:00:00.000Z", "no time"];

/** Answers of an entry; few words, so that two entries often say the same. */
export function someAnswers(rand) {
  return Object.fromEntries(rand.times(3, () => [rand.pick(NAMES), rand.times(2, () => rand.pick(WORDS))]));
}

/** A sound record; few ids, so that two records often share one. */
export function someRecord(rand, worksheet = rand.pick([...KNOWN])) {
  const ids = [...new Set(rand.times(5, () => `id-${rand.below(6)}`))];
  const entry = (id) => ({ id, created: rand.pick(TIMES), updated: rand.pick(TIMES), answers: someAnswers(rand) });
  return { schema: 1, worksheet, revision: rand.below(9), updated: rand.pick(TIMES), entries: ids.map(entry) };
}

/** A copy of plain data. */
export function copy(value) {
  return JSON.parse(JSON.stringify(value));
}

/** Freeze a value and all in it, however deep. */
export function freeze(value) {
  const waiting = [value];
  while (waiting.length) {
    const one = waiting.pop();
    if (one === null || typeof one !== "object" || Object.isFrozen(one)) continue;
    Object.freeze(one);
    for (const inner of Object.values(one)) waiting.push(inner);
  }
  return value;
}

/** Say the seed when a test fails, so that it can be run again. */
export function seeded(run) {
  return () => {
    try {
      return run();
    } catch (error) {
      error.message = `SEED=${SEED}: ${error.message}`;
      throw error;
    }
  };
}
