// Local storage, with every write read back and every failure a sentence for the reader.
import { t } from "./words.js";

/** A sentence for the reader about notes that could not be kept, read or erased. */
export class Failure extends Error {}

/** Whether many people use this device: then it is as if there were no storage, and what others kept is not touched. */
export function isShared() {
  return document.documentElement.dataset.bare === "kiosk";
}

export const FULL = t("Not kept: this browser has no room left. Save your words as a file, or print them.");
export const BLOCKED =
  t("Not kept: this browser does not let sites keep notes. Save your words as a file, or print them.");

/** The text under a key; null where there is none, or where storage is blocked. */
export function get(key) {
  if (isShared()) return null;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Put a text under a key and read it back. Throws a Failure when it is not there after that. */
export function put(key, text) {
  try {
    if (isShared()) throw new Failure(BLOCKED);
    localStorage.setItem(key, text);
    if (localStorage.getItem(key) === text) return;
  } catch (error) {
    if (error.name === "QuotaExceededError" || error.name === "NS_ERROR_DOM_QUOTA_REACHED") throw new Failure(FULL);
  }
  throw new Failure(BLOCKED);
}

/** Remove a key; true once reading back finds nothing. */
export function drop(key) {
  if (isShared()) return true;
  try {
    localStorage.removeItem(key);
    return localStorage.getItem(key) === null;
  } catch {
    return true; // blocked: nothing can have been kept
  }
}

/** All keys that start so, in order. Only our own names are ever asked for: the origin may be shared. */
export function keys(start) {
  if (isShared()) return [];
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(start))
      .sort();
  } catch {
    return [];
  }
}

/** How many bytes these keys and their texts take, as browsers count them (two for each letter). */
export function bytes(start) {
  return keys(start).reduce((sum, key) => sum + 2 * (key.length + (get(key) ?? "").length), 0);
}
