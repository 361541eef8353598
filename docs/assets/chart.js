// A chart as SVG and as a table. macros/chart.py draws the same, number for number, for examples.
import { shortDay } from "./days.js";
import { t } from "./words.js";

const [WIDTH, HEIGHT] = [640, 240];
const [LEFT, RIGHT, TOP, BOTTOM] = [44, 16, 16, 40];
const POINT = 5;
const SVG = "http://www.w3.org/2000/svg";

/** The picture of a chart block. */
export function picture(chart) {
  const x = horizontal(chart.days);
  const y = (value) =>
    Math.floor(TOP + ((chart.high - value) / (chart.high - chart.low)) * (HEIGHT - TOP - BOTTOM) + 0.5);
  const label = t("{caption}. The same numbers are in the table below.", { caption: chart.caption });
  const svg = make("svg", { class: "chart__picture", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": label });
  for (const value of [chart.low, (chart.low + chart.high) / 2, chart.high]) {
    svg.append(
      make("path", { class: "chart__grid", d: `M${LEFT} ${y(value)}H${WIDTH - RIGHT}` }),
      make("text", { class: "chart__label", x: LEFT - 12, y: y(value) + 5, "text-anchor": "end" }, String(value)),
    );
  }
  chart.series.forEach((series, shape) => {
    const { line, points } = paths(series.values, chart.days, x, y, shape);
    svg.append(
      make("path", { class: `chart__line chart__line--${shape + 1}`, d: line }),
      make("path", { class: `chart__points chart__points--${shape + 1}`, d: points }),
    );
  });
  const ends = chart.days.at(-1) > chart.days[0] ? [chart.days[0], chart.days.at(-1)] : [chart.days[0]];
  ends.forEach((day, index) => {
    const place = { class: "chart__label", x: x(day), y: HEIGHT - 8, "text-anchor": index ? "end" : "start" };
    svg.append(make("text", place, shortDay(day)));
  });
  return svg;
}

/** The same numbers as rows of words, a day first. */
export function rows(chart) {
  return chart.days.map((day, index) => [
    shortDay(day),
    ...chart.series.map(({ values }) => (values[index] === null ? "" : String(values[index]))),
  ]);
}

function horizontal(days) {
  const at = (day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  const [first, last] = [at(days[0]), at(days.at(-1))];
  return (day) => Math.floor(LEFT + ((at(day) - first) / (last - first || 1)) * (WIDTH - LEFT - RIGHT) + 0.5);
}

/** One path for the line, broken where nothing was written, and one for its points. */
function paths(values, days, x, y, shape) {
  let [line, points, pen] = ["", "", "M"];
  values.forEach((value, index) => {
    if (value === null) {
      pen = "M";
      return;
    }
    const [across, down] = [x(days[index]), y(value)];
    line += `${pen}${across} ${down}`;
    points += shape === 0 ? disc(across, down) : square(across, down);
    pen = "L";
  });
  return { line, points };
}

function disc(x, y) {
  const arc = `a${POINT} ${POINT} 0 1 0 `;
  return `M${x - POINT} ${y}${arc}${2 * POINT} 0${arc}${-2 * POINT} 0`;
}

function square(x, y) {
  return `M${x - POINT} ${y - POINT}h${2 * POINT}v${2 * POINT}h${-2 * POINT}z`;
}

function make(tag, attributes, text = "") {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}
