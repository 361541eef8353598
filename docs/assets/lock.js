// The lock: a sealed proof in the store that tells a right passphrase from a wrong one.
import { derive, seal, unseal } from "./seal.js";
import { get, put } from "./store.js";

export const LOCK = "notes/lock";
const PROOF = "notes";

/** What a key in the store holds of a sealed value, {kdf, iv, data}; null for anything else. */
export function sealedAt(name) {
  try {
    const { sealed } = JSON.parse(get(name));
    return typeof sealed.data === "string" ? sealed : null;
  } catch {
    return null;
  }
}

/** Put a lock that this key opens. */
export async function putLock(key, kdf) {
  put(LOCK, JSON.stringify({ schema: 1, sealed: await seal(key, kdf, LOCK, PROOF) }));
}

/** Whether the lock in the store was made under these parameters. */
export function isLockOf(kdf) {
  return kdf !== null && saltAt(LOCK) === kdf.salt;
}

function saltAt(name) {
  return sealedAt(name)?.kdf?.salt ?? null;
}

/**
 * {key, kdf} for the right passphrase, else null. Of a lock that was damaged nothing can be learned: then a passphrase
 * that opens one of `values` is the right one, and the lock is made anew.
 */
export async function tryLock(passphrase, values) {
  const found = await opening(passphrase, LOCK);
  if (found) return found;
  const ours = values.filter((name) => saltAt(name) === saltAt(LOCK));
  for (const name of ours.length ? ours : values) {
    const other = await opening(passphrase, name);
    if (!other) continue;
    await putLock(other.key, other.kdf).catch(() => {});
    return other;
  }
  return null;
}

async function opening(passphrase, name) {
  const sealed = sealedAt(name);
  try {
    const key = await derive(passphrase, sealed.kdf);
    await unseal(key, name, sealed);
    return { key, kdf: sealed.kdf };
  } catch {
    return null;
  }
}
