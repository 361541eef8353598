// The site without a connection: nothing is cached and no worker is registered until a reader asks for it.
export { size } from "./offline-size.js"; // in bytes; written by the build

const WORKER = new URL("../offline.js", import.meta.url);
const ROOT = new URL("./", WORKER);
const PATIENCE = 5000; // ms; a browser that is looking for a newer version on a dead line lets no worker go until then
const OURS = `pages${ROOT.pathname}`; // the worker names its caches so

/** Whether this browser can do it here. A private window often cannot. */
export const able = "serviceWorker" in navigator && "caches" in window;

/** "none", "saving", "kept" or "update ready": a newer version is whole and waits for every tab to close. */
export async function state() {
  const found = await registration();
  if (!found) return "none";
  if (!found.active) return "saving";
  if (!(await isWhole())) return "none";
  return found.waiting ? "update ready" : "kept";
}

/** Keep the site; `onProgress` gets the share that has come, 0 to 1. Rejects, leaving nothing, when it could not. */
export async function save(onProgress = () => {}) {
  const hear = ({ data }) => data?.offline !== undefined && onProgress(data.offline);
  navigator.serviceWorker.addEventListener("message", hear);
  navigator.serviceWorker.startMessages();
  try {
    const made = await navigator.serviceWorker.register(WORKER, { updateViaCache: "none" });
    await settled(made.installing ?? made.waiting ?? made.active);
    if (!(await isWhole())) await refill(made.active);
  } catch (error) {
    await remove();
    throw error;
  } finally {
    navigator.serviceWorker.removeEventListener("message", hear);
  }
}

/** Take away the caches and the worker: "gone" once reading back finds neither, "going" when only a worker without
 * pages is left, which the browser drops as soon as it can, else "stuck". */
export async function remove() {
  if (!able) return "gone";
  const found = await registration();
  const coming = found?.installing;
  coming?.postMessage("stop");
  await dropCaches();
  await Promise.race([found?.unregister(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  if (coming) await settled(coming).catch(() => {}); // it may still be putting files away
  await dropCaches();
  if ((await cached()).length) return "stuck";
  return (await registration()) ? "going" : "gone";
}

async function dropCaches() {
  await Promise.all((await cached()).map((name) => caches.delete(name)));
}

async function registration() {
  const found = able && (await navigator.serviceWorker.getRegistration(ROOT).catch(() => null));
  return found && found.scope === ROOT.href ? found : null; // a site above this one may have its own
}

async function cached() {
  const names = await caches.keys().catch(() => []);
  return names.filter((name) => name.startsWith(OURS) && !name.slice(OURS.length).includes("/"));
}

/** Whether a version was put away to its last file. */
async function isWhole() {
  const marks = (await cached()).map((cacheName) => caches.match(`${ROOT}?whole`, { cacheName }));
  return (await Promise.all(marks)).some(Boolean);
}

/** Chromium may give back a worker that was removed a moment ago, without its cache: it then fills it again. */
async function refill(worker) {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve) => { port1.onmessage = ({ data }) => resolve(data); });
  worker.postMessage("keep", [port2]);
  if (!(await answer)) throw new Error("not kept");
}

/** Resolves when a worker is ready to answer, rejects when it gave up. */
function settled(worker) {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === "activated") resolve();
      if (worker.state === "redundant") reject(new Error("not kept"));
    };
    worker.addEventListener("statechange", look);
    look();
  });
}
