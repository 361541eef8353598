// A QR code as a picture: Python works it out, the page draws it as one path.
import { ask } from "./python.js";

const SVG = "http://www.w3.org/2000/svg";
const QUIET = 4; // modules of white around it, or no camera finds it

/** The code of a text as an element; rejects when Python failed. */
export async function picture(text, words) {
  const { qr } = await ask({ qr: text });
  const size = qr.length + 2 * QUIET;
  const made = svg("svg", { viewBox: `0 0 ${size} ${size}`, role: "img", "aria-label": words, class: "plan__qr", "shape-rendering": "crispEdges" });
  made.append(svg("rect", { width: size, height: size, fill: "#fff" }), svg("path", { d: outline(qr), fill: "#000" }));
  return made;
}

/** The dark modules as a path, each run in a row as one box. */
export function outline(rows) {
  return rows.flatMap((row, y) => runs(row).map(([x, length]) => `M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`)).join("");
}

function runs(row) {
  const found = [];
  row.forEach((dark, x) => {
    if (dark && row[x - 1]) found.at(-1)[1] += 1;
    else if (dark) found.push([x, 1]);
  });
  return found;
}

function svg(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
