"""Three pages that start something in a module worker: our Python, Pyodide as npm ships it, and the floor."""

import shutil
from pathlib import Path

from macros.bundle import PYODIDE
from macros.policy import policy

OURS, SHIPPED, FLOOR = "ours.html", "shipped.html", "floor.html"
# Takes whether the worker lives on after its answer, and what to call with the ms until that answer and with what
# Python began: "start", or "snapshot" where it was remembered.
START = """
const [stays, done] = arguments;
const began = performance.now();
const { href } = new URL(document.querySelector("meta[name=worker]").content, location);
const blob = new Blob([`import ${JSON.stringify(href)};`], { type: "text/javascript" });
const worker = new Worker(URL.createObjectURL(blob), { type: "module" });
const end = (answer) => { if (!stays) worker.terminate(); done([answer, from]); };
const question = { id: 1, slug: "moments", entries: [], today: "2026-01-01" };
let [heard, from] = [false, "start"];
worker.onmessage = ({ data }) => {
  if (data.stage === "failed") return end("the worker failed");
  if (!heard) worker.postMessage(question); // WebKit can lose what is posted before the worker listens
  heard = true;
  from = data.from ?? from;
  if (!data.stage) end(performance.now() - began);
};
worker.onerror = (event) => end(event.message || "the worker failed");
"""
SHIPPED_WORKER = """
import { loadPyodide } from "./pyodide/pyodide.mjs";
const asked = new Promise((resolve) => addEventListener("message", resolve, { once: true }));
postMessage({ stage: "starting" });
const pyodide = await loadPyodide({ indexURL: new URL("pyodide/", import.meta.url).href });
await asked;
postMessage({ id: 1, answer: pyodide.runPython("import json, datetime, dataclasses, re; 1 + 1") });
"""
FLOOR_WORKER = """
await WebAssembly.compileStreaming(fetch(new URL("pyodide/pyodide.asm.wasm", import.meta.url)));
postMessage({ id: 1 });
"""


def pages(folder: Path, site: Path) -> None:
    """Lay out what the pages need in a folder: our built assets, and Pyodide as npm ships it."""
    shutil.copytree(site / "assets", folder / "assets")
    shutil.copytree(PYODIDE, folder / "pyodide")
    (folder / "shipped.js").write_text(SHIPPED_WORKER)
    (folder / "floor.js").write_text(FLOOR_WORKER)
    for name, worker in {OURS: "assets/worker.js", SHIPPED: "shipped.js", FLOOR: "floor.js"}.items():
        (folder / name).write_text(
            f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{name}</title>'
            f'<meta http-equiv="Content-Security-Policy" content="{policy()}">'
            f'<meta name="worker" content="{worker}"></head><body></body></html>'
        )
