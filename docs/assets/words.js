// What the page's scripts say, in the page's language. English words are their own keys; a page in another language
// brings its own in a script that runs before every module (macros/words.py).

/** Say this, with each {slot} filled; what is not translated stays English. */
export function t(words, slots = {}) {
  const said = globalThis.siteWords?.[words] ?? words;
  return said.replace(/\{(\w+)\}/g, (whole, name) => slots[name] ?? whole);
}

/** The page's language, as its first element says: "en", "es". */
export function language() {
  return globalThis.document?.documentElement.lang || "en";
}
