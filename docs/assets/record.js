// What a record of notes may look like. Whatever was stored, or came in a file, is trusted only after `check`.
import { place } from "./entries.js";
import { Refusal } from "./refusal.js";

export { Refusal };
export const SCHEMA = 1;

const SLUG = /^[a-z][a-z_]{1,40}$/;
const MOST_ENTRIES = 20_000;
const MOST_ANSWERS = 10_000; // of one entry
const MOST_TEXT = 20 * 1024 * 1024; // characters of one record
const MOST_REVISION = 1e15; // far under the last whole number, so that counting on stays exact
const LONGEST = 100; // characters of an id or a time
const LONGEST_NAME = 200;
const UNSAFE = new Set(["__proto__", "constructor", "prototype"]); // a name must never reach an object's prototype

/**
 * Give a clean record, all of it new, with no other keys than a record has; throws a Refusal for anything else.
 * Takes any value, and the slug it must be of if one is given. Two entries with one id both stay (see `place`).
 */
export function check(value, slug) {
  if (!isObject(value)) throw new Refusal("unreadable");
  const { schema, worksheet, revision = 0, updated = "", entries } = own(value, "schema", "worksheet", "revision", "updated", "entries");
  if (isNewer(schema)) throw new Refusal("newer");
  must(schema === SCHEMA && typeof worksheet === "string" && SLUG.test(worksheet));
  must(Number.isInteger(revision) && revision >= 0 && revision <= MOST_REVISION && isShort(updated));
  must(Array.isArray(entries));
  if (slug !== undefined && worksheet !== slug) throw new Refusal("foreign");
  if (entries.length > MOST_ENTRIES) throw new Refusal("too big");
  const held = new Map();
  const count = counter();
  for (const entry of entries) place(held, checkEntry(entry, count));
  return { schema, worksheet, revision: revision + 0, updated, entries: [...held.values()] }; // + 0 mends -0
}

function checkEntry(entry, count) {
  must(isObject(entry));
  const { id, created = "", updated = "", answers } = own(entry, "id", "created", "updated", "answers");
  must(isShort(id) && id !== "" && isShort(created) && isShort(updated) && isObject(answers));
  const names = Object.keys(answers);
  if (names.length > MOST_ANSWERS) throw new Refusal("too big");
  return { id, created, updated, answers: Object.fromEntries(names.map((name) => [name, words(name, answers, count)])) };
}

function words(name, answers, count) {
  must(name !== "" && name.length <= LONGEST_NAME && !UNSAFE.has(name));
  const values = answers[name];
  must(Array.isArray(values));
  count(name);
  for (const value of values) {
    must(typeof value === "string");
    count(value);
  }
  return [...values];
}

function counter() {
  let total = 0;
  return (text) => {
    total += text.length + 1;
    if (total > MOST_TEXT) throw new Refusal("too big");
  };
}

const steps = [
  // from 0, before the first release: one entry, an answer was a string or a list of them
  (value) => {
    const { worksheet, updated, answers } = own(value, "worksheet", "updated", "answers");
    must(isObject(answers));
    const lists = Object.entries(answers).map(([name, given]) => [name, Array.isArray(given) ? given : [given]]);
    const entry = { id: "first", created: updated, updated, answers: Object.fromEntries(lists) };
    return { schema: 1, worksheet, revision: 0, updated, entries: lists.length ? [entry] : [] };
  },
];

/**
 * Give a value in today's schema, changing nothing of what it takes; `check` it afterwards. What has no schema is
 * given back as it is; a schema newer than this page knows is a Refusal.
 */
export function migrate(value) {
  if (!isObject(value)) return value;
  const { schema } = own(value, "schema");
  if (isNewer(schema)) throw new Refusal("newer");
  if (!Number.isInteger(schema) || schema < 0) return value;
  return steps.slice(schema).reduce((given, step) => step(given), value);
}

/** Whether a value is what is stored of a worksheet whose notes are sealed: {schema, worksheet, sealed}. */
export function isSealed(value) {
  if (!isObject(value)) return false;
  const { schema, worksheet, sealed } = own(value, "schema", "worksheet", "sealed");
  return schema === SCHEMA && typeof worksheet === "string" && SLUG.test(worksheet) && isSeal(sealed);
}

/** Whether a value is sealed data and how to open it: {kdf, iv, data}, with nothing in it that could harm. */
export function isSeal(value) {
  if (!isObject(value)) return false;
  const { kdf, iv, data } = own(value, "kdf", "iv", "data");
  if (!isObject(kdf)) return false;
  const { name, hash, iterations, salt } = own(kdf, "name", "hash", "iterations", "salt");
  return (
    name === "PBKDF2" &&
    hash === "SHA-256" &&
    Number.isInteger(iterations) &&
    iterations >= 100_000 &&
    iterations <= 10_000_000 && // more would hold up the page for a minute
    isBase64(salt, 12, 88) &&
    isBase64(iv, 16, 16) && // the 12 bytes that AES-GCM wants
    isBase64(data, 24, 2 * MOST_TEXT)
  );
}

/** Whether a value is an object with names, so no list and not null. */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object's own properties of these names, none that its prototype lends it. */
export function own(value, ...names) {
  return Object.fromEntries(names.filter((name) => Object.hasOwn(value, name)).map((name) => [name, value[name]]));
}

function isNewer(schema) {
  return Number.isInteger(schema) && schema > SCHEMA;
}

function isShort(text) {
  return typeof text === "string" && text.length <= LONGEST;
}

// Searches for what is wrong, because a pattern for what is right runs out of stack on long text.
function isBase64(text, least, most) {
  if (typeof text !== "string" || text.length < least || text.length > most || text.length % 4) return false;
  const padding = text.indexOf("=");
  return !/[^A-Za-z0-9+/=]/.test(text) && (padding === -1 || /^={1,2}$/.test(text.slice(padding)));
}

function must(holds) {
  if (!holds) throw new Refusal("unreadable");
}
