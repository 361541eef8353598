"""Two pages that do the same thing: start Python in a worker and ask one question."""

import shutil
from pathlib import Path

from macros.bundle import PYODIDE
from macros.policy import policy

OURS, SHIPPED = "ours.html", "shipped.html"
START = """() => new Promise((resolve, reject) => {
  const began = performance.now();
  const from = document.querySelector("meta[name=worker]").content;
  const blob = new Blob([`import ${JSON.stringify(new URL(from, location).href)};`], { type: "text/javascript" });
  const worker = new Worker(URL.createObjectURL(blob), { type: "module" });
  worker.onmessage = ({ data }) => { if (!data.stage) resolve(performance.now() - began); };
  worker.onerror = () => reject(new Error("the worker failed"));
  worker.postMessage({ id: 1, slug: "moments", entries: [], today: "2026-01-01" });
})"""
SHIPPED_WORKER = """
import { loadPyodide } from "./pyodide/pyodide.mjs";
const asked = new Promise((resolve) => addEventListener("message", resolve, { once: true }));
const pyodide = await loadPyodide({ indexURL: new URL("pyodide/", import.meta.url).href });
await asked;
postMessage({ id: 1, answer: pyodide.runPython("import json, datetime, dataclasses, re; 1 + 1") });
"""


def pages(folder: Path, site: Path) -> None:
    """Lay out what both pages need in a folder: our built assets, and Pyodide as npm ships it."""
    shutil.copytree(site / "assets", folder / "assets")
    shutil.copytree(PYODIDE, folder / "pyodide")
    (folder / "shipped.js").write_text(SHIPPED_WORKER)
    for name, worker in {OURS: "assets/worker.js", SHIPPED: "shipped.js"}.items():
        (folder / name).write_text(
            f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{name}</title>'
            f'<meta http-equiv="Content-Security-Policy" content="{policy()}">'
            f'<meta name="worker" content="{worker}"></head><body></body></html>'
        )
