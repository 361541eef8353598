// How words are made alike before they are looked for: at build time, when the index is written, and in the page.

const PASSED_OVER = new Set(
  ("a about am an and any are as at be been being but by can could did do does doing done for from get got had has " +
    "have he her him his how i id if ill im in is it its ive just me my myself of on or our she should so some than " +
    "that the their them then there these they this those to too up us want wants was we were what when where which who why " +
    "will with would you your youre").split(" "),
);
const SAME = {
  mom: "mum", gray: "grey", centre: "center", cheque: "check", judgement: "judgment", practise: "practice",
  lied: "lie", lying: "lie", liar: "lie", children: "child", wives: "wife", slept: "sleep", left: "leave",
  chocked: "choke",
};
const ENDINGS = /(?:ing|ed|ly|er|ness)$/;

/** The words of a text, lower case, without accents or apostrophes: "Can’t" is cant. */
export function words(text) {
  const plain = text.toLowerCase().normalize("NFKD").replace(/\p{M}|['’ʼ‘`´]/gu, "");
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** What is left of a word without its ending, in one spelling: apologising and apologized are both apologiz. */
export function stem(word) {
  let left = SAME[word] ?? word;
  if (left.length > 3) left = left.replace(/(?<=[^isu])s$/, "");
  if (left.length > 4) left = left.replace(/ie$/, "y");
  if (left.length > 5) left = left.replace(ENDINGS, "");
  if (left.length > 3) left = left.replace(/e$/, "").replace(/y$/, "i");
  left = left.replace(/([bdfglmnprt])\1$/, "$1");
  return left.length > 3 ? left.replace(/our(?=$|al|it)/, "or").replace(/is$/, "iz").replace(/enc$/, "ens") : left;
}

/** A word as it stands in the index, or null for one that says too little. */
export function term(word) {
  return PASSED_OVER.has(word) ? null : stem(word);
}

/** What MiniSearch must be told, alike when it writes the index and when it reads it. */
export const OPTIONS = {
  idField: "address",
  fields: ["heading", "page", "text"],
  storeFields: ["page", "heading", "excerpt"],
  tokenize: words,
  processTerm: term,
};
