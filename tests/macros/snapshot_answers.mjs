// Starts Python from a snapshot, as the worker does but in Node, and prints its answers to the questions on stdin.
// node snapshot_answers.mjs SNAPSHOT.js SNAPSHOT.bin QR.zip PYODIDE_FOLDER EMPTY
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

const [script, snapshot, drawing, folder, empty] = process.argv.slice(2);
const { unpack } = await import(pathToFileURL(script));
const { loadPyodide } = await import(pathToFileURL(`${folder}/pyodide.mjs`));
const { info } = JSON.parse(await readFile(`${folder}/pyodide-lock.json`));
const memory = await unpack(new Response(await readFile(snapshot)));
const options = { indexURL: folder, stdLibURL: empty, lockFileContents: { info, packages: {} } };
const start = () => loadPyodide({ ...options, _loadSnapshot: memory });

const pyodide = await start();
const { answer } = pyodide.pyimport("worksheets._browser");
const answers = JSON.parse(await text(process.stdin)).map((one) => JSON.parse(answer(JSON.stringify(one))));
const chance = [pyodide, await start()].map((python) => {
  const random = python.pyimport("random");
  const before = random.random();
  random.seed();
  return [before, random.random()];
});
pyodide.FS.writeFile("/qr.zip", new Uint8Array(await readFile(drawing)));
pyodide.pyimport("sys").path.append("/qr.zip");
const { matrix } = pyodide.pyimport("segno.encoder").encode.callKwargs("HTTPS://EXAMPLE.ORG/PLAN/#1;C7", { error: "l", micro: false });
process.stdout.write(JSON.stringify({ answers, chance, qr: matrix.toJs().map((row) => [...row]) }));
