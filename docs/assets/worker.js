// Python, off the page's own thread. Started from a blob: URL, so that the page's policy holds here too.
import { folder, lock, sizes } from "./bundle.js";
import { find, keepForNextTime, unpack } from "./snapshot.js";

const BASE = new URL(folder, import.meta.url);
const COUNTED = ["pyodide.asm.wasm", "python.zip"]; // nearly all of the bytes, and those that fetch() brings
const NOTHING = new URL("nothing", BASE).href; // never asked for from the host
const ORDINARY = "ordinary"; // the name of a worker that is started after a failure (python.js)
const PROBE = '{"id":0,"slug":"","entries":[],"today":"2026-01-01"}';
const native = self.fetch.bind(self);
const EMPTY_WASM = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

addEventListener("message", async ({ data }) => {
  const python = await ready.catch(() => null);
  if (!python) return;
  postMessage("qr" in data ? await draw(python, data) : await answer(python, data));
  if (python.from === "start") keepForNextTime();
  python.from = "";
});

const ready = start(); // its first message tells the page that questions are heard
ready.catch((error) => postMessage({ stage: "failed", why: error.name }));

async function start() {
  postMessage({ stage: "downloading", share: 0 });
  // Where wasm is forbidden loadPyodide() never settles; these eight bytes are refused at once. (WebKit compiles
  // them even so, and refuses only the instance.)
  await WebAssembly.instantiate(EMPTY_WASM);
  const kept = self.name === ORDINARY ? null : await find();
  const python = (kept && (await remember(kept).catch(() => null))) ?? (await load(COUNTED));
  postMessage({ stage: "ready", from: python.from });
  return python;
}

/** Python from a memory in which everything is imported. Rejects on any doubt: then it starts in the ordinary way. */
async function remember(kept) {
  const memory = unpack(kept);
  memory.catch(() => {}); // loadPyodide() says so, too
  const python = await load(["pyodide.asm.wasm"], { _loadSnapshot: memory, stdLibURL: NOTHING });
  // Every memory is the same; the hashes of strings are, too, and stay so (macros/snapshot.mjs says why that is well).
  python.pyodide.pyimport("random").seed();
  if (python.answer(PROBE) !== '{"id": 0, "error": "KeyError"}') throw new Error("not as it was");
  return { ...python, from: "snapshot" };
}

/** Start Python: fetch these files, and let loadPyodide() find them. */
async function load(names, more = {}) {
  [received, coming, total] = [0, names.length, names.reduce((sum, name) => sum + sizes[name], 0)];
  const brought = new Map(names.map((name) => [new URL(name, BASE).href, bring(name)]));
  brought.set(NOTHING, new Response()); // all modules are imported: nobody reads their zip
  // Both scripts are wanted soon; importing them here lets them come beside the rest.
  const scripts = Promise.all(["pyodide.asm.js", "pyodide.mjs"].map((name) => import(new URL(name, BASE).href)));
  const all = Promise.all(brought.values());
  self.fetch = (url, options) => take(brought, String(url?.url ?? url)) ?? native(url, options);
  const [, { loadPyodide }] = await scripts;
  const options = { indexURL: BASE.href, stdLibURL: new URL("python.zip", BASE).href, lockFileContents: lock, ...more };
  const failed = all.then(() => new Promise(() => {})); // settles only when a file could not be brought
  const pyodide = await Promise.race([loadPyodide(options), failed]);
  const { answer, learn_words: learn } = pyodide.pyimport("worksheets._browser");
  return { answer, learn, pyodide, from: "start" };
}

const known = new Set(["en"]);

/** A report, in the language of the question; where its words cannot be had, in English. */
async function answer(python, { language = "en", ...asked }) {
  if (!known.has(language)) await teach(python, language).catch(() => {});
  return JSON.parse(python.answer(JSON.stringify({ ...asked, language: known.has(language) ? language : "en" })));
}

async function teach({ learn }, language) {
  const response = await fetch(new URL(`words-${language}.json`, import.meta.url), { credentials: "same-origin" });
  if (!response.ok) throw new TypeError(`${response.status}`);
  learn(language, await response.text());
  known.add(language);
}

let encode = null;

/** A text as a QR code, 1 for each dark module; what works it out is fetched when it is first asked for. */
async function draw({ pyodide }, { id, qr: text }) {
  try {
    encode ??= await bringEncoder(pyodide);
    const { matrix } = encode.callKwargs(text, { error: "l", micro: false });
    return { id, qr: matrix.toJs().map((row) => [...row]) };
  } catch (error) {
    return { id, error: error.name };
  }
}

async function bringEncoder(pyodide) {
  const response = await fetch(new URL("qr.zip", BASE), { credentials: "same-origin" });
  if (!response.ok) throw new TypeError(`${response.status}`);
  pyodide.FS.writeFile("/qr.zip", new Uint8Array(await response.arrayBuffer()));
  pyodide.pyimport("sys").path.append("/qr.zip");
  return pyodide.pyimport("segno.encoder").encode;
}

/** A file that is on its way, once; Pyodide then asks for it and finds it here. */
function take(brought, url) {
  const found = brought.get(url);
  brought.delete(url);
  return found;
}

let received, coming, total;

/** Fetch a file and report its bytes as they come. */
async function bring(name) {
  const response = await fetch(new URL(name, BASE), { credentials: "same-origin" });
  if (!response.ok) throw new TypeError(`${response.status}`);
  const count = {
    transform(chunk, controller) {
      received += chunk.byteLength;
      postMessage({ stage: "downloading", share: received / total });
      controller.enqueue(chunk);
    },
    flush() {
      coming -= 1;
      if (coming === 0) postMessage({ stage: "starting" });
    },
  };
  // Without a limit it takes all bytes at once, and does not wait until Pyodide asks for them.
  const counter = new TransformStream(count, undefined, { highWaterMark: Infinity });
  // Streaming compilation asks for this type, whatever the host says.
  const headers = name.endsWith(".wasm") ? { "content-type": "application/wasm" } : {};
  return new Response(response.body.pipeThrough(counter), { headers });
}
