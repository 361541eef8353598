// Python's memory as it was when the site was made (macros/snapshot.py): for a reader who comes again. On a first visit
// it would cost more bytes than it saves time, so it is fetched once Python rests, into the browser's own HTTP cache.
import { folder, sizes } from "./bundle.js";

const URL_OF_IT = new URL(`${folder}snapshot.bin`, import.meta.url);
const PAGE = 4096; // as macros/snapshot.py writes it
const LARGEST = 64 * 2 ** 20; // a length above this was not written by us
const REST = 3000; // ms after the first answer

/** The answer that holds it, if it is here without asking the host: cached, or in a site kept for no connection. */
export async function find() {
  if (!able() || !sizes["snapshot.bin"]) return null;
  // What is stale is right even so: the folder's name is made from what is in it.
  const found = await fetch(URL_OF_IT, { cache: "only-if-cached", mode: "same-origin" }).catch(() => null);
  return found?.ok ? found : null;
}

/** Once Python rests, let the browser's cache have it for the next visit, unless bytes are dear. */
export function keepForNextTime() {
  const { saveData = false, effectiveType = "4g" } = navigator.connection ?? {};
  if (!able() || saveData || effectiveType !== "4g") return;
  setTimeout(() => fetch(URL_OF_IT, { mode: "same-origin", priority: "low" }).then((come) => come.arrayBuffer()).catch(() => {}), REST);
}

/** WebKit takes "only-if-cached" and asks the host all the same, and nothing tells so before it has asked. */
const asksAnyway = () => /AppleWebKit\//.test(navigator.userAgent) && !/Chrome\//.test(navigator.userAgent);
const able = () => "DecompressionStream" in self && !asksAnyway();

/** From what was fetched, all of the memory; rejects unless every byte is as it was written (gzip holds a checksum). */
export async function unpack({ body }) {
  const plain = await new Response(body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  const head = new DataView(plain);
  const [length, count] = [head.getUint32(0, true), head.getUint32(4, true)];
  const pages = Math.ceil(length / PAGE);
  const first = 8 + Math.ceil(pages / 8);
  if (length > LARGEST || plain.byteLength !== first + count * PAGE) throw new RangeError("not as it was written");
  const memory = new Uint8Array(pages * PAGE);
  const bits = new Uint8Array(plain, 8, first - 8);
  let from = first;
  for (let page = 0; page < pages; page += 1) {
    if (!((bits[page >> 3] >> (page & 7)) & 1)) continue;
    memory.set(new Uint8Array(plain, from, PAGE), page * PAGE);
    from += PAGE;
  }
  if (from !== plain.byteLength) throw new RangeError("not as it was written");
  return memory.subarray(0, length);
}
