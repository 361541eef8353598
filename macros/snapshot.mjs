// Writes Pyodide's memory as it is once these modules have been imported, so that a reader's browser can begin there.
// node macros/snapshot.mjs PYODIDE_FOLDER PYTHON.zip MEMORY MODULE...
import crypto from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

// No clock, no chance, no words of this machine: the same sources give the same bytes. Hashes of strings are then the
// same for all readers, which harms none: what is hashed is the reader's own. docs/assets/worker.js seeds `random` anew.
process.env.TZ = "UTC";
Date.now = () => 0;
performance.now = () => 0;
Math.random = () => 0;
crypto.randomFillSync = (bytes) => bytes.fill(0);

// Node would print all of Pyodide's one-line source above the error.
process.on("uncaughtException", (error) => {
  console.error(error.message);
  process.exit(1);
});

const [folder, library, made] = process.argv.slice(2, 5).map((path) => resolve(path));
const { loadPyodide } = await import(pathToFileURL(`${folder}/pyodide.mjs`));
const { info } = JSON.parse(await readFile(`${folder}/pyodide-lock.json`));
const pyodide = await loadPyodide({
  indexURL: folder,
  stdLibURL: library,
  lockFileContents: { info, packages: {} },
  env: { PYTHONHASHSEED: "0", LANG: "C.UTF-8" },
  _sysExecutable: "./this.program", // as in a browser
  _makeSnapshot: true,
});
const { import_module } = pyodide.pyimport("importlib");
for (const name of process.argv.slice(5)) import_module(name);
pyodide.pyimport("gc").collect();
await writeFile(made, pyodide.makeMemorySnapshot());
