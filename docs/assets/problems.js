// Answers that cannot be read: said once above the report and once beside the box, each with what to do.
import { unfold } from "./fold.js";
import { reveal } from "./parts.js";
import { t } from "./words.js";

/** Say beside each answer, and once above them, what cannot be read and what to do. */
export function showProblems(sheet, problems) {
  const box = sheet.find("[data-problems]");
  for (const old of sheet.block.querySelectorAll(".worksheet__problem")) old.remove();
  for (const input of sheet.form.querySelectorAll("[aria-invalid]")) input.removeAttribute("aria-invalid");
  box.hidden = problems.length === 0;
  if (box.hidden) return;
  const items = problems.map((problem) => problemItem(sheet, problem));
  const title = document.createElement("h3");
  const list = document.createElement("ul");
  title.textContent = t("There is a problem");
  list.append(...items);
  box.replaceChildren(title, list);
  box.focus();
}

function problemItem(sheet, { entry, name: field, problem }) {
  const item = document.createElement("li");
  const button = document.createElement("button");
  Object.assign(button, { type: "button", textContent: problem, className: "worksheet__fix" });
  button.addEventListener("click", () => {
    sheet.open(entry);
    mark(sheet, field, problem);
  });
  item.append(button);
  return item;
}

function mark(sheet, field, problem) {
  const input = sheet.form.querySelector(`[name="${CSS.escape(field)}"]`);
  if (!input) return;
  const words = document.createElement("p");
  words.className = "worksheet__problem";
  words.id = `${input.id}-problem`;
  words.textContent = problem;
  input.closest(".worksheet__field").prepend(words);
  input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", words.id);
  reveal(input);
  const folded = input.closest("[data-folded]");
  if (folded) unfold(folded);
  input.focus();
}
