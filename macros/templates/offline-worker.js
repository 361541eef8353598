// Answers for this site without a connection, once a reader has asked for that. The build writes VERSION and FILES
// ([address, SHA-256, bytes]) above. Every answer comes from one version: a page that is not in it does not exist.

const ROOT = new URL("./", self.location.href).href;
const OURS = `pages${new URL(ROOT).pathname}`; // other sites may share the origin, and so the caches
const CACHE = OURS + VERSION;
const KNOWN = new Set(FILES.map(([address]) => address));
const TOTAL = FILES.reduce((sum, [, , bytes]) => sum + bytes, 0);
const WHOLE = `${ROOT}?whole`; // put into the cache last
const LANES = 6;

let stop = new AbortController();
let received = 0;

// No skipWaiting() and no clients.claim(): a page that began with one version ends with it.
self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOlder()));
self.addEventListener("message", (event) => {
  if (event.data === "stop") stop.abort();
  // Removed, and asked for again: Chromium then brings back the worker it had, whose cache is gone.
  if (event.data === "keep") event.waitUntil(install().then(() => true, () => false).then((kept) => event.ports[0].postMessage(kept)));
});
self.addEventListener("fetch", (event) => {
  const answer = route(event.request);
  if (answer) event.respondWith(answer);
});

/** Fetch and check every file, or leave nothing of this version behind. */
async function install() {
  const queue = [...FILES];
  stop = new AbortController();
  received = 0;
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(Array.from({ length: LANES }, async () => {
      for (let file = queue.shift(); file; file = queue.shift()) await cache.put(ROOT + file[0], await bring(...file));
      if (stop.signal.aborted) throw stop.signal.reason;
    }));
    await cache.put(WHOLE, new Response());
  } catch (error) {
    stop.abort();
    await caches.delete(CACHE);
    throw error;
  }
}

/** One file whose bytes are what the list says: from the version before, if it had the same, or from the host. */
async function bring(address, hash, bytes) {
  const kept = await fromOlder(ROOT + address);
  if (kept && (await hashOf(kept.clone())) === hash) return count(kept, bytes);
  const come = await fetch(ROOT + address, { cache: "reload", credentials: "same-origin", signal: stop.signal });
  const body = await come.arrayBuffer();
  // Made anew: a browser refuses an answer that a host had redirected.
  const made = new Response(body, { headers: { "content-type": come.headers.get("content-type") ?? "" } });
  if (!come.ok || (await hashOf(made.clone())) !== hash) throw new TypeError(`Not as listed: ${address}`);
  return count(made, bytes);
}

async function fromOlder(url) {
  for (const cacheName of await older()) {
    const found = await caches.match(url, { cacheName });
    if (found) return found;
  }
  return null;
}

async function hashOf(response) {
  const sum = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Tell every page of the site how much has come. */
function count(response, bytes) {
  received += bytes;
  self.clients.matchAll({ includeUncontrolled: true, type: "window" }).then((pages) => {
    for (const page of pages) page.postMessage({ offline: received / TOTAL });
  });
  return response;
}

async function older() {
  return (await caches.keys()).filter((name) => isOurs(name) && name !== CACHE);
}

function isOurs(name) {
  return name.startsWith(OURS) && !name.slice(OURS.length).includes("/");
}

async function forgetOlder() {
  await Promise.all((await older()).map((name) => caches.delete(name)));
}

/** The answer to a request as a promise, or nothing for what the browser shall ask the network. */
function route(request) {
  const url = new URL(request.url);
  const plain = url.origin + url.pathname;
  if (request.method !== "GET" || !plain.startsWith(ROOT)) return null;
  const address = plain.slice(ROOT.length).replace(/(^|\/)index\.html$/, "$1");
  if (KNOWN.has(address)) return answer(request, address);
  if (request.mode !== "navigate") return null;
  if (KNOWN.has(`${address}/`)) return Promise.resolve(Response.redirect(`${ROOT}${address}/${url.search}`));
  return answer(request, "404.html", 404);
}

async function answer(request, address, status = 200) {
  const look = (url) => caches.match(url, { cacheName: CACHE }).catch(() => null);
  const [whole, kept] = await Promise.all([look(WHOLE), look(ROOT + address)]);
  if (!whole || !kept) return fetch(request); // the reader removed it while this page was open
  return status === 200 ? kept : new Response(kept.body, { status, headers: kept.headers });
}
