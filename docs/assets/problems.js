// Answers that cannot be read: said once above the report and once beside the box, each with what to do.
import { make } from "./element.js";
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
  box.replaceChildren(make("h3", "", t("There is a problem")), make("ul", "", ...items));
  box.focus();
}

function problemItem(sheet, { entry, name: field, problem }) {
  const button = make("button", "worksheet__fix", problem);
  button.addEventListener("click", () => {
    sheet.open(entry);
    mark(sheet, field, problem);
  });
  return make("li", "", button);
}

function mark(sheet, field, problem) {
  const input = sheet.form.querySelector(`[name="${CSS.escape(field)}"]`);
  if (!input) return;
  const words = make("p", "worksheet__problem", problem);
  words.id = `${input.id}-problem`;
  input.closest(".worksheet__field").prepend(words);
  input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", words.id);
  reveal(input);
  const folded = input.closest("[data-folded]");
  if (folded) unfold(folded);
  input.focus();
}
