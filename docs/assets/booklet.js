// All notes as one booklet on paper, with a contents list. It is in the page only while it prints.
import { definitions } from "./definitions.js";
import { make } from "./element.js";
import { all } from "./fresh.js";
import { say, ticked } from "./notesparts.js";
import { plain } from "./plain.js";

/** Build the booklet and print it. */
export async function print() {
  remove();
  const { records, others } = await all();
  const known = records.filter(({ worksheet }) => Object.hasOwn(definitions, worksheet));
  const chapters = known.map((record) => chapter(record.worksheet, plain(record, definitions[record.worksheet], { private: ticked("private") })));
  const contents = chapters.map(({ id, title }) => {
    const link = make("a", "", title);
    link.href = `#${id}`;
    return make("li", "", link);
  });
  const made = make("div", "notes__booklet", make("h2", "", "Contents"), make("ol", "", ...contents), ...chapters.map(({ section }) => section));
  document.querySelector(".md-content__inner").append(made);
  const left = others.length || known.length < records.length;
  say("list", left ? "Some notes cannot be printed here. Save them as a file instead." : "", left ? "failed" : "");
  window.print();
}

/** Take the booklet out of the page again. */
export function remove() {
  document.querySelectorAll(".notes__booklet").forEach((one) => one.remove());
}

/**
 * The plain text of one worksheet as elements. Plain text is regular: what a reader wrote is indented, so a line that
 * is not is a heading (underlined, or after a #) or a question.
 */
function chapter(slug, text) {
  const id = `booklet-${slug}`;
  const lines = text.trimEnd().split("\n");
  const title = lines[0];
  const section = make("section", "", make("h2", "", title));
  section.id = id;
  let answer = null;
  for (let index = 2; index < lines.length; index += 1) {
    const line = lines[index];
    if (line.startsWith("  ") || (line === "" && answer)) {
      answer ??= section.appendChild(make("p", "notes__answer"));
      answer.append(`${line.slice(2)}\n`);
      continue;
    }
    answer = null;
    if (line === "") continue;
    if (/^-+$/.test(lines[index + 1] ?? "")) {
      section.append(make("h3", "", line));
      index += 1;
    } else if (line.startsWith("# ")) section.append(make("h4", "", line.slice(2)));
    else section.append(make("p", "notes__question", line));
  }
  section.querySelectorAll(".notes__answer").forEach((one) => (one.textContent = one.textContent.trimEnd()));
  return { id, title, section };
}
