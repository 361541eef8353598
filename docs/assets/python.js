// A promise for each question put to Python: one worker for the whole visit, started when asked.
import { task } from "./breath.js";

const WORKER = new URL("worker.js", import.meta.url).href;
// Firefox takes a static import in a blob: worker past the service worker, and so off the kept site; import() it
// does not. What is asked before that import has come is asked again after it.
const BEGIN = `const early = [];
const hold = (event) => early.push(event.data);
addEventListener("message", hold);
import(${JSON.stringify(WORKER)}).then(() => {
  removeEventListener("message", hold);
  for (const data of early) dispatchEvent(new MessageEvent("message", { data }));
}, (error) => postMessage({ stage: "failed", why: error.name }));`;

/** How long silence may last, in ms, before a start or an answer counts as failed; tests shorten it. */
const patience = () => Number(document.documentElement.dataset.patience) || 45_000;

/** "idle", "downloading", "starting", "ready" or "failed", and the share of bytes that has come. */
export const state = { stage: "idle", share: 0 };

/** Tells of every change of state by a "change" event. */
export const changes = new EventTarget();

let blob = null;
let url = null;
let worker = null;
let doubted = false; // after a failure the worker begins without what is cached of an earlier start
let heard = false; // WebKit can lose what is posted before the worker listens
let silence = null;
let next = 1;
const waiting = new Map(); // id -> {question, resolve, reject}

/** Where the worker begins. A module worker from a blob: URL inherits this page's policy; one from a file has none on GitHub Pages. */
function begin() {
  blob ??= new Blob([BEGIN], { type: "text/javascript" });
  return blob;
}

function address() {
  url ??= URL.createObjectURL(begin());
  return url;
}

/** Start Python in the next tasks: each part of it can hold up a cheap phone for the length of a frame. */
export async function startSoon() {
  for (const part of [begin, address, start]) {
    await task();
    part();
  }
}

/** Start Python unless it runs or is on its way. After a failure it is started again. */
export function start() {
  if (worker) return;
  worker = new Worker(address(), { type: "module", name: doubted ? "ordinary" : "" });
  worker.addEventListener("message", ({ data }) => hear(data));
  for (const kind of ["error", "messageerror"]) worker.addEventListener(kind, (event) => {
    event.preventDefault();
    fail();
  });
  move("downloading", 0);
  watch();
}

/** Ask: {slug, language, entries, today} gives {report} or {problems}, {qr: text} gives {qr}; rejects when Python failed. */
export function ask(question) {
  start();
  const id = next++;
  const asked = { id, ...question };
  const answer = new Promise((resolve, reject) => waiting.set(id, { question: asked, resolve, reject }));
  if (heard) worker.postMessage(asked);
  watch();
  return answer;
}

function hear(data) {
  if (!heard) {
    heard = true;
    for (const { question } of waiting.values()) worker.postMessage(question);
  }
  if (data.stage === "failed") return fail();
  if (data.stage) move(data.stage, data.share ?? state.share);
  else {
    waiting.get(data.id)?.[data.error ? "reject" : "resolve"](data.error ? new Error(data.error) : data);
    waiting.delete(data.id);
  }
  watch();
}

/** loadPyodide() may never settle and a worker may die unheard: silence while something is awaited is failure. */
function watch() {
  clearTimeout(silence);
  if (state.stage !== "ready" || waiting.size) silence = setTimeout(fail, patience());
}

function fail() {
  clearTimeout(silence);
  worker?.terminate();
  worker = null;
  heard = false;
  doubted = true;
  for (const { reject } of waiting.values()) reject(new Error("Python did not answer"));
  waiting.clear();
  move("failed", 0);
}

function move(stage, share) {
  Object.assign(state, { stage, share });
  changes.dispatchEvent(new Event("change"));
}
