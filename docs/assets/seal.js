// Sealing: a value becomes unreadable without the passphrase. AES-GCM with a 256-bit key and a fresh IV for every
// write; the key from PBKDF2 with SHA-256 and 600,000 rounds (OWASP Password Storage Cheat Sheet). The parameters
// stand beside each value, so that they can be raised later. A value is bound to its name, so that two cannot be
// swapped. The key is held in memory only and cannot be read out of it.

const ROUNDS = 600_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

/** The parameters for a new passphrase: today's rounds and a fresh salt. */
export function newKdf() {
  return { name: "PBKDF2", hash: "SHA-256", iterations: ROUNDS, salt: base64(random(SALT_BYTES)) };
}

/** The key that a passphrase gives under these parameters. The same letters typed on two keyboards are the same. */
export async function derive(passphrase, kdf) {
  const typed = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const material = await crypto.subtle.importKey("raw", typed, kdf.name, false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: kdf.name, hash: kdf.hash, iterations: kdf.iterations, salt: bytes(kdf.salt) },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

/** Seal a text under a name: {kdf, iv, data}. */
export async function seal(key, kdf, name, text) {
  const iv = random(IV_BYTES);
  const data = await crypto.subtle.encrypt(algorithm(iv, name), key, new TextEncoder().encode(text));
  return { kdf, iv: base64(iv), data: base64(new Uint8Array(data)) };
}

/** Open what was sealed under that name; rejects for a wrong key, another name, or a changed byte. */
export async function unseal(key, name, sealed) {
  const data = await crypto.subtle.decrypt(algorithm(bytes(sealed.iv), name), key, bytes(sealed.data));
  return new TextDecoder().decode(data);
}

function algorithm(iv, name) {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(name) };
}

function random(count) {
  return crypto.getRandomValues(new Uint8Array(count));
}

function base64(array) {
  let text = "";
  // In pieces: a call with many thousand arguments overflows the stack.
  for (let start = 0; start < array.length; start += 8192) {
    text += String.fromCharCode(...array.subarray(start, start + 8192));
  }
  return btoa(text);
}

function bytes(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
