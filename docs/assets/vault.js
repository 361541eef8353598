// Where notes live, and the passphrase that may seal them. Knows texts under names, not what they say.
//
// A lock under notes/lock means "with a passphrase". It is put first and taken away last, so that a move that was cut
// short (power, a closed tab) leaves notes that the next unlock finishes, and never ones that nobody can open.
import { isLockOf, LOCK, putLock, sealedAt, tryLock } from "./lock.js";
import { derive, newKdf, seal, unseal } from "./seal.js";
import { drop, Failure, get, isShared, keys, put } from "./store.js";
import { t } from "./words.js";

export const VALUES = "notes/1/";
export const ASIDE = "notes/aside/"; // what could not be read: <slug>/<when>, guarded like the notes themselves
const HOME = "notes/home";
const NEXT = "notes/next/"; // values under a new passphrase, until all of them are there
const SCHEMA = 1;
const STAYS = t("Some notes here are set aside, because they could not be read. Save each as a file and erase it below, then choose again.");

let key = null;
let kdf = null;
let elsewhere = null; // "nothing" is remembered in memory only, so that it leaves no trace

/** "device", "passphrase", "nothing" (this tab's memory), or null when it was not chosen yet. */
export function home() {
  if (isShared()) return "nothing";
  if (get(LOCK) !== null) return "passphrase";
  if (elsewhere) return elsewhere;
  return get(HOME) !== null || keys(VALUES).length ? "device" : null;
}

/** Write down that notes live on this device, so that it holds when the last of them goes. */
export function settle() {
  if (home() === "device") put(HOME, "device");
}

/** With no notes left, the choice of this device is a trace, too; a passphrase stays until the reader moves. */
export function leaveNoTrace() {
  if (get(LOCK) === null) drop(HOME);
}

/** Whether there are sealed notes and no key in memory. */
export function isLocked() {
  return home() === "passphrase" && key === null;
}

/** Forget the key. */
export function lock() {
  key = null;
}

/** Take a passphrase: true when it is the right one; then whatever a cut-short move left is finished. */
export async function unlock(passphrase) {
  const opened = await tryLock(passphrase, wholeValues());
  if (!opened) return false;
  ({ key, kdf } = opened);
  try {
    finishChange();
    for (const name of kept()) if (!isSealed(get(name)) && !isNewer(get(name))) put(name, await sealed(name, get(name)));
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure; // no room: open all the same, and the next unlock tries again
  }
  return true;
}

/** The keys of values under one passphrase; none while a change to a new one is under way. */
function wholeValues() {
  return keys(NEXT).length ? [] : keys(VALUES);
}

/** Every key of a reader's words. */
function kept() {
  return [...keys(VALUES), ...keys(ASIDE)];
}

/** The name a text is sealed under. What is set aside may have been sealed already, under its worksheet's name. */
function bound(name) {
  return name.startsWith(ASIDE) ? VALUES + name.split("/")[2] : name;
}

/** The text under a worksheet's slug, opened if it is sealed; null where there is none. */
export async function read(slug) {
  return openText(VALUES + slug, get(VALUES + slug));
}

/** A stored text as it was before it was sealed. Rejects when it cannot be opened with the key in memory. */
export async function openText(name, text) {
  if (text === null || !isSealed(text)) return text;
  return unseal(key, bound(name), JSON.parse(text).sealed);
}

/** Set a stored text aside as it is, sealed if notes are, under a key of its own that is never deleted by us. */
export async function setAside(slug, text) {
  const name = `${ASIDE}${slug}/${new Date().toISOString()}`;
  put(name, key && !isSealed(text) ? await sealed(name, text) : text);
  settle();
  if (get(VALUES + slug) === text) drop(VALUES + slug);
}

/** Keep a text under a slug, sealed if notes are; `expected` is what must stand there now. Gives what stands there then. */
export async function write(slug, text, expected) {
  const name = VALUES + slug;
  if (isLocked()) throw new Failure(t("Not kept: your notes are locked. Unlock them, and this will be kept."));
  const made = home() === "passphrase" ? await sealed(name, text) : text;
  // Sealing took a moment; another tab may have written in it, or changed the passphrase.
  if (get(name) !== expected || (isSealed(made) && !isLockOf(kdf))) throw new Failure(t("Not kept yet: these notes were changed in another tab."));
  put(name, made);
  return made;
}

async function sealed(name, text, withKey = key, withKdf = kdf) {
  return JSON.stringify({
    schema: 1,
    worksheet: bound(name).slice(VALUES.length),
    sealed: await seal(withKey, withKdf, bound(name), text),
  });
}

/** Whether a stored text is a sealed value. */
export function isSealed(text) {
  try {
    return typeof JSON.parse(text)?.sealed?.data === "string";
  } catch {
    return false;
  }
}

/** Whether a stored text is of a schema this page does not know: never to be touched. */
function isNewer(text) {
  try {
    return JSON.parse(text)?.schema > SCHEMA;
  } catch {
    return false;
  }
}

/** Seal a text for a file, with the key in memory. */
export function sealFile(text) {
  return seal(key, kdf, "file", text);
}

/** Open a sealed file with the passphrase it was made with; null for a wrong one. */
export async function openFile(value, passphrase) {
  return unseal(await derive(passphrase, value.kdf), "file", value).catch(() => null);
}

/** Move all notes to "device", "passphrase" or "nothing". Throws a Failure and leaves them where they were. */
export async function move(to, passphrase = "") {
  if (isLocked()) throw new Failure(t("Your notes are locked. Unlock them first."));
  if (to === "nothing" && keys(ASIDE).length) throw new Failure(STAYS);
  if (to === "passphrase") await toPassphrase(passphrase);
  else if (to === "device") toDevice(await openAll());
  else toNothing();
  elsewhere = to === "nothing" ? to : null;
}

async function openAll() {
  const texts = new Map();
  for (const name of kept()) texts.set(name, await openText(name, get(name)));
  return texts;
}

async function toPassphrase(passphrase) {
  if (!crypto.subtle) throw new Failure(t("This browser seals notes only on a page whose address starts with https."));
  const newer = newKdf();
  const newKey = await derive(passphrase, newer);
  let texts = new Map();
  try {
    await putLock(newKey, newer); // from here on no other tab writes
    texts = await openAll();
    for (const [name, text] of texts) put(name, await sealed(name, text, newKey, newer));
    for (const [name, text] of texts) {
      const back = await unseal(newKey, bound(name), JSON.parse(get(name)).sealed);
      if (back !== text) throw new Failure(t("The sealed notes could not be read back. They are as they were."));
    }
  } catch (failure) {
    if (!putBack(texts)) [key, kdf] = [newKey, newer]; // some stay sealed: this tab can still open them
    throw failure;
  }
  [key, kdf] = [newKey, newer];
  drop(HOME);
}

/** Put notes back as plain text and take the lock away, in this order; true once that is done. */
function putBack(texts) {
  try {
    for (const [name, text] of texts) if (get(name) !== text) put(name, text);
    return drop(LOCK); // only now: while one text is sealed, its lock stays
  } catch {
    return false;
  }
}

function toDevice(texts) {
  const before = new Map([...texts.keys()].map((name) => [name, get(name)]));
  try {
    put(HOME, "device");
    for (const [name, text] of texts) put(name, text);
  } catch (failure) {
    for (const [name, text] of before) put(name, text);
    throw failure;
  }
  drop(LOCK);
  key = null;
}

function toNothing() {
  const gone = [...keys(VALUES), ...keys(NEXT), HOME, LOCK].map(drop).every(Boolean);
  key = null;
  if (!gone) throw new Failure(t("Not all of it could be erased. Clear this site’s data in your browser’s settings."));
}

/** Change the passphrase; false when the old one is wrong, and then nothing is changed. */
export async function change(old, passphrase) {
  const opened = await tryLock(old, wholeValues());
  if (!opened) return false;
  const newer = newKdf();
  const newKey = await derive(passphrase, newer);
  const before = new Map();
  try {
    for (const name of kept()) {
      before.set(name, get(name));
      if (isNewer(get(name))) continue;
      const text = isSealed(get(name)) ? await unseal(opened.key, bound(name), JSON.parse(get(name)).sealed) : get(name);
      put(next(name), await sealed(name, text, newKey, newer));
    }
    if (kept().some((name) => get(name) !== before.get(name))) {
      throw new Failure(t("Not changed: notes were changed in another tab just now. Try once more."));
    }
    await putLock(newKey, newer); // from here on the new passphrase counts
  } catch (failure) {
    keys(NEXT).forEach(drop);
    throw failure;
  }
  [key, kdf] = [newKey, newer];
  finishChange();
  return true;
}

function next(name) {
  return NEXT + name.slice(name.startsWith(ASIDE) ? "notes/".length : VALUES.length);
}

/** Put values of a new passphrase in their place, or drop those whose lock was never put. */
function finishChange() {
  for (const name of keys(NEXT)) {
    const value = sealedAt(name);
    const rest = name.slice(NEXT.length);
    if (value?.kdf.salt === kdf.salt) put((rest.startsWith("aside/") ? "notes/" : VALUES) + rest, get(name));
    if (value) drop(name);
  }
}
