// What a reader may keep of a report: a letter, a card, a sheet, days for a calendar.
import { download } from "./download.js";
import { make } from "./element.js";
import { t } from "./words.js";

/** A part with a title, and buttons to copy it as text, print it alone, or take it as a calendar file. */
export function keepsake(className, title, children, text, calendar = null) {
  const made = make("section", className, make("h4", "", title), ...children);
  made.setAttribute("aria-label", title);
  const buttons = [button("copy", t("Copy as text"), title), button("print-alone", t("Print this alone"), title)];
  buttons[0].addEventListener("click", (event) => copy(event.currentTarget, text));
  if (calendar) {
    const take = button("calendar", t("Take as a calendar file"), title);
    take.addEventListener("click", () => download(calendar.text, calendar.file, "text/calendar"));
    buttons.push(take);
  }
  made.append(make("p", "worksheet__buttons", ...buttons));
  if (calendar) made.append(make("p", "worksheet__hint", t("A calendar may be seen by others. The file holds only the words above.")));
  return made;
}

function button(action, words, title) {
  const made = make("button", "worksheet__button worksheet__button--small", words);
  made.dataset.action = action;
  made.setAttribute("aria-label", `${words}: ${title}`);
  return made;
}

async function copy(button, text) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = t("Copied");
  } catch {
    button.textContent = t("Not copied: select the words and copy them by hand");
  }
}
