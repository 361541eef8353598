// Ways to spoil a file of notes or a stored value. Each takes a text and gives a text, sound or not.

const STRANGE = [
  ...["null", "true", "-0", "1e400", "-1e-400", "1e21", "9007199254740993", "NaN", '"NaN"', "{}", "[]", "[[]]", '""'],
  ...['"\\ud800"', '"\\u0000"', '{"length":1e9}', '{"__proto__":[]}', '{"toString":1}', '"<script>alert(1)</script>"', "[null]"],
];
const KEYS = ["__proto__", "constructor", "prototype", "toString", "length", "then", "toJSON", "", "schema", "entries", "\ud800"];
const PIECES = ["\uFEFF", "\u0000", "\u2028", "\ud800", "\udc00", '"', "\\", "{", "}", "[", "]", ",", ":", "\u202e", "é"];

/** An array, or an object, so many deep, as text. */
export function deep(levels, open = "[", close = "]") {
  return open.repeat(levels) + close.repeat(levels);
}

/** Cut a text, flip a bit of it, put in or take out or double a piece. */
const ofText = [
  (text, { below }) => text.slice(0, below(text.length)),
  (text, { below }) => text.slice(below(text.length)),
  (text, { below }) => splice(text, below(text.length), 1, (old) => String.fromCharCode(old.charCodeAt(0) ^ (1 << below(16)))),
  (text, { below }) => splice(text, below(text.length), 1, (old) => String.fromCharCode(old.charCodeAt(0) ^ (1 << below(7)))),
  (text, { below, pick }) => splice(text, below(text.length), 0, () => pick(PIECES)),
  (text, { below }) => splice(text, below(text.length), 1 + below(9), () => ""),
  (text, { below }) => splice(text, below(text.length), 1 + below(40), (old) => old + old),
  (text) => `\uFEFF${text}`,
];

/** Change one place in the data: its value, its key, its type, how often it stands there. */
const ofData = [
  (place, rand) => place.put(rand.pick(STRANGE)),
  (place, rand) => place.rename(rand.pick(KEYS)),
  (place) => place.put(`[${place.text}]`),
  (place) => place.put(`{"0":${place.text}}`),
  (place) => place.put(JSON.stringify(place.text)),
  (place) => place.put(`${place.text},${place.text}`),
  (place, rand) => place.put(deep(50 + rand.below(200))),
  (place, rand) => place.put(`{${JSON.stringify(rand.pick(KEYS))}:${place.text}}`),
  (place) => place.put(`${Number(place.text) + 1}`),
];

/** Spoil a text once, or twice as often as not. */
export function mutate(text, rand) {
  let made = text;
  for (let times = 1 + rand.below(2); times > 0 && made.length > 1; times -= 1) {
    made = rand.below(3) ? inData(made, rand) : rand.pick(ofText)(made, rand);
  }
  return made;
}

function splice(text, start, count, change) {
  return text.slice(0, start) + change(text.slice(start, start + count)) + text.slice(start + count);
}

// A value's place is a key and the text of a string, number or empty list after it; the rest is found by luck.
function inData(text, rand) {
  const found = [...text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:\s*)("(?:[^"\\]|\\.)*"|-?\d+|\[[^[\]{}]*\]|\{[^{}]*\})/g)];
  if (found.length === 0) return rand.pick(ofText)(text, rand);
  const { 0: whole, 1: key, 2: colon, 3: value, index } = rand.pick(found);
  const swap = (made) => splice(text, index, whole.length, () => made);
  const place = {
    text: value,
    put: (made) => swap(key + colon + made),
    rename: (name) => swap(JSON.stringify(name) + colon + value),
  };
  return rand.pick(ofData)(place, rand);
}
