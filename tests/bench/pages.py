"""Three pages that start something in a module worker: our Python, Pyodide as npm ships it, and the floor."""

import shutil
from pathlib import Path

from macros.bundle import PYODIDE
from macros.policy import policy

OURS, SHIPPED, FLOOR = "ours.html", "shipped.html", "floor.html"
# Takes how long the worker lives on after its answer, in ms, and what to call with the ms until that answer.
START = """
const [lives, done] = arguments;
const began = performance.now();
const from = document.querySelector("meta[name=worker]").content;
const blob = new Blob([`import ${JSON.stringify(new URL(from, location).href)};`], { type: "text/javascript" });
const worker = new Worker(URL.createObjectURL(blob), { type: "module" });
const end = (answer) => setTimeout(() => { worker.terminate(); done(answer); }, lives);
const question = { id: 1, slug: "moments", entries: [], today: "2026-01-01" };
let heard = false;
worker.onmessage = ({ data }) => {
  if (data.stage === "failed") return end("the worker failed");
  if (!heard) worker.postMessage(question); // WebKit can lose what is posted before the worker listens
  heard = true;
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
