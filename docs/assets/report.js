// A report's blocks as elements. Everything goes in as text, so nothing a reader wrote can be markup.
import { breath } from "./breath.js";
import { picture, rows } from "./chart.js";
import { make } from "./element.js";
import { longDay } from "./form.js";
import { keepsake } from "./keepsake.js";
import { bars, grid, list, table } from "./tables.js";
import { language, t } from "./words.js";

const SITE = new URL("../", import.meta.url);
const ROOT = language() === "en" ? SITE : new URL(`${language()}/`, SITE); // pages of the reader's language
let rules = ""; // where the rules of this report can be read
let reason = "";
const inEnglish = t("in English"); // as the rules are

/** A report's blocks as elements, made piece by piece; each reason leads to the rules of the worksheet. */
export async function build(blocks, slug, because = t("Because you wrote")) {
  const made = [];
  for (const block of blocks) {
    await breath();
    reason = because; // another report may have been made in between
    rules = new URL(`rules/${slug}/`, SITE).href;
    made.push(...KINDS[block.kind](block));
  }
  return made;
}

const KINDS = {
  heading: ({ text }) => [make("h3", "report__heading", text)],
  paragraph: ({ text, because }) => [make("p", "", text), ...why(because)],
  bullets: ({ items, because }) => [list(items), ...why(because)],
  quote: ({ text, label }) => [
    make("figure", "report__quote", make("blockquote", "", text), ...(label ? [make("figcaption", "", label)] : [])),
  ],
  table: ({ caption, columns, rows: body, because }) => [table(caption, columns, body), ...why(because)],
  chart: (block) => [chart(block), numbers(block), ...why(block.because)],
  bars: (block) => [bars(block), ...why(block.because)],
  letter: ({ title, paragraphs }) => [
    keepsake("report__letter", title, paragraphs.map((text) => make("p", "", text)), [title, ...paragraphs].join("\n\n")),
  ],
  card: ({ title, sections, shape }) => [
    keepsake(
      `report__card report__card--${shape}`,
      title,
      [make("div", "report__sections", ...sections.map((one) => make("div", "report__section", make("h5", "", one.title), list(one.lines))))],
      [title, ...sections.map((one) => [one.title, ...one.lines.map((line) => `- ${line}`)].join("\n"))].join("\n\n"),
    ),
  ],
  grid: (block) => [keepsake("report__sheet", block.title, [grid(block)], [block.title, ...block.rows].join("\n"))],
  calendar: ({ title, events, text }) => {
    const lines = events.map(({ day, words }) => `${longDay(day)}: ${words}`);
    return [keepsake("report__sheet", title, [list(lines)], [title, ...lines].join("\n"), { text, file: "days.ics" })];
  },
  path: ({ path }) => {
    document.dispatchEvent(new CustomEvent("path", { detail: path }));
    return [];
  },
  notice: ({ text, page, link }) => {
    const anchor = make("a", "", link);
    anchor.href = new URL(page, ROOT).href;
    return [make("p", "report__notice", `${text} `, anchor)];
  },
};

function why(pairs) {
  if (!pairs?.length) return [];
  const lists = rounds(pairs).map((one) => make("dl", "", ...one.flatMap(([label, answer]) => [make("dt", "", label), make("dd", "", answer)])));
  const where = language() === "en" ? "" : ` (${inEnglish})`;
  const rule = Object.assign(make("a", "", t("Show the rule"), where), { href: rules });
  return [make("details", "because", make("summary", "", reason), ...lists, make("p", "", rule))];
}

/** Questions with their answers, parted where one comes again: a list in HTML holds each name once. */
function rounds(pairs) {
  const parted = [];
  for (const pair of pairs) {
    if (!parted.length || parted.at(-1).some(([label]) => label === pair[0])) parted.push([]);
    parted.at(-1).push(pair);
  }
  return parted;
}

function chart(block) {
  const names = block.series.map(({ name }, index) => make("span", `chart__name chart__name--${index + 1}`, name));
  return make(
    "figure",
    "chart",
    picture(block),
    make("figcaption", "", block.caption, make("span", "chart__key", ...names)),
  );
}

function numbers(block) {
  const columns = [t("Day"), ...block.series.map(({ name }) => name)];
  return make(
    "details",
    "chart__data",
    make("summary", "", t("The same numbers as a table")),
    table(block.caption, columns, rows(block)),
  );
}
