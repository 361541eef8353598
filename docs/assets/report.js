// A report's blocks as elements. Everything goes in as text, so nothing a reader wrote can be markup.
import { picture, rows } from "./chart.js";

const ROOT = new URL("../", import.meta.url);

/** Show a report's blocks in its place on the page. */
export function show(place, blocks) {
  place.replaceChildren(...blocks.flatMap((block) => KINDS[block.kind](block)));
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
  letter: ({ title, paragraphs }) => [
    keepsake("report__letter", title, paragraphs.map((text) => make("p", "", text)), [title, ...paragraphs].join("\n\n")),
  ],
  card: ({ title, sections }) => [
    keepsake(
      "report__card",
      title,
      sections.flatMap((section) => [make("h5", "", section.title), list(section.lines)]),
      [title, ...sections.map((section) => [section.title, ...section.lines.map((line) => `- ${line}`)].join("\n"))].join("\n\n"),
    ),
  ],
  notice: ({ text, page, link }) => {
    const anchor = make("a", "", link);
    anchor.href = new URL(page, ROOT).href;
    return [make("p", "report__notice", `${text} `, anchor)];
  },
};

function make(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function list(items) {
  return make("ul", "", ...items.map((item) => make("li", "", item)));
}

function why(pairs) {
  if (!pairs?.length) return [];
  const words = pairs.flatMap(([label, answer]) => [make("dt", "", label), make("dd", "", answer)]);
  return [make("details", "because", make("summary", "", "Because you wrote"), make("dl", "", ...words))];
}

function table(caption, columns, body) {
  const head = columns.map((column) => scoped("col", column));
  const lines = body.map(([first, ...rest]) =>
    make("tr", "", scoped("row", first), ...rest.map((cell) => make("td", "", cell))),
  );
  const made = make(
    "table",
    "report__table",
    make("caption", "", caption),
    make("thead", "", make("tr", "", ...head)),
    make("tbody", "", ...lines),
  );
  return make("div", "report__scroll", made);
}

function scoped(scope, text) {
  const made = make("th", "", text);
  made.scope = scope;
  return made;
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
  const columns = ["Day", ...block.series.map(({ name }) => name)];
  return make(
    "details",
    "chart__data",
    make("summary", "", "The same numbers as a table"),
    table(block.caption, columns, rows(block)),
  );
}

/** A letter or card, with buttons to copy it as text or print it alone. */
function keepsake(className, title, children, text) {
  const made = make("section", className, make("h4", "", title), ...children);
  made.setAttribute("aria-label", title);
  const buttons = [
    ["copy", "Copy as text"],
    ["print-alone", "Print this alone"],
  ].map(([action, words]) => {
    const button = make("button", "worksheet__button worksheet__button--small", words);
    button.type = "button";
    button.dataset.action = action;
    button.setAttribute("aria-label", `${words}: ${title}`);
    return button;
  });
  buttons[0].addEventListener("click", (event) => copy(event.currentTarget, text));
  made.append(make("p", "worksheet__buttons", ...buttons));
  return made;
}

async function copy(button, text) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Not copied: select the words and copy them by hand";
  }
}
