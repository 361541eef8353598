// Prints, as JSON, the standard library files that the worksheets use in Pyodide, by really using them, and those that
// the drawing of QR codes uses besides.
// node macros/modules.mjs PYODIDE_FOLDER ALL.zip
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const PROBE = `
import sys

def files():
    origins = (getattr(module, "__file__", None) or "" for module in list(sys.modules.values()))
    return sorted({name for origin in origins for _, found, name in [origin.partition("/python313.zip/")] if found})
`;

// Node would print all of Pyodide's one-line source above the error.
process.on("uncaughtException", (error) => {
  console.error(error.message);
  process.exit(1);
});

const [folder, archive] = process.argv.slice(2).map((path) => resolve(path));
const { loadPyodide } = await import(pathToFileURL(`${folder}/pyodide.mjs`));
const pyodide = await loadPyodide({ indexURL: folder });
pyodide.FS.mkdir("/used");
pyodide.FS.writeFile("/used/all.zip", new Uint8Array(await readFile(archive)));
pyodide.FS.writeFile("/used/probe.py", PROBE);
const sys = pyodide.pyimport("sys");
sys.path.append("/used/all.zip");
sys.path.append("/used");

const browser = pyodide.pyimport("worksheets._browser");
const examples = pyodide.pyimport("worksheets._examples");
const slugs = pyodide.pyimport("worksheets").slugs().toJs();
const empty = (slug) => JSON.stringify({ id: 1, slug, entries: [], today: "2026-01-01" });
const bad = ["no JSON", "{}", '{"slug":"none","entries":[],"today":"2026-01-01"}'];
for (const question of [...slugs.map(empty), ...bad]) browser.answer(question);
for (const slug of slugs) examples.answer(slug);

const files = () => pyodide.pyimport("probe").files().toJs();
const worksheets = files();
const { encode } = pyodide.pyimport("segno.encoder");
for (const text of ["https://example.org/plan/#1;c7*20261201~A%20note", "7", "A"]) encode.callKwargs(text, { error: "l", micro: false });
const drawing = files().filter((name) => !worksheets.includes(name));
process.stdout.write(JSON.stringify({ worksheets, drawing }));
