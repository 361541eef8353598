// Lists, and tables of words, of bars and of boxes to tick.
import { make } from "./element.js";
import { t } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";
const SHORT = 8; // letters of "10 of 10": no more than these stay on one line, as macros/templates/report.html has it

/** Lines as a list. */
export function list(items) {
  return make("ul", "", ...items.map((item) => make("li", "", item)));
}

/** Rows of words under column headings; the first cell of a row names it. */
export function table(caption, columns, body) {
  const head = columns.map((column) => scoped("col", column));
  const lines = body.map(([first, ...rest]) =>
    make("tr", "", scoped("row", first), ...rest.map((cell) => make("td", cell.length <= SHORT ? "report__short" : "", cell))),
  );
  const made = make(
    "table",
    "report__table",
    make("caption", "", caption),
    make("thead", "", make("tr", "", ...head)),
    make("tbody", "", ...lines),
  );
  return scroll(caption, made);
}

/** Counts as bars with their numbers: a table that can be looked at. */
export function bars({ caption, noun, items }) {
  const most = Math.max(1, ...items.map(([, count]) => count));
  const body = items.map(([label, count]) => {
    const cell = document.createDocumentFragment();
    cell.append(bar(count / most), String(count));
    return [label, cell];
  });
  const made = table(caption, [t("What"), noun.charAt(0).toUpperCase() + noun.slice(1)], body);
  made.firstElementChild.classList.add("report__bars");
  return made;
}

/** What may be wider than a phone scrolls by itself, by keyboard too. */
function scroll(label, content) {
  const made = make("div", "report__scroll", content);
  for (const [name, value] of [["tabindex", "0"], ["role", "group"], ["aria-label", label]]) made.setAttribute(name, value);
  return made;
}

function bar(share) {
  const svg = document.createElementNS(SVG, "svg");
  const rect = document.createElementNS(SVG, "rect");
  for (const [name, value] of [["class", "bar"], ["viewBox", "0 0 100 10"], ["preserveAspectRatio", "none"], ["aria-hidden", "true"]]) {
    svg.setAttribute(name, value);
  }
  rect.setAttribute("width", String(Math.round(100 * share)));
  rect.setAttribute("height", "10");
  svg.append(rect);
  return svg;
}

/** Empty boxes to tick by hand: a row for each thing, a column for each time. */
export function grid({ title, columns, rows }) {
  const head = make("tr", "", make("td", ""), ...columns.map((column) => scoped("col", column)));
  const body = rows.map((row) => make("tr", "", scoped("row", row), ...columns.map(() => make("td", ""))));
  return scroll(title, make("table", "report__grid", make("thead", "", head), make("tbody", "", ...body)));
}

function scoped(scope, text) {
  const made = make("th", "", text);
  made.scope = scope;
  return made;
}
