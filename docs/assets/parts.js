// Parts of a form that open and close, so that few questions show at a time. On paper all are open.
import { make } from "./element.js";

/** Make each part's title a button; without this script all parts are simply open. */
export function dress(form) {
  form.querySelectorAll(".worksheet__part").forEach((part, index) => {
    const title = part.querySelector(".worksheet__title");
    const button = make("button", "", title.textContent);
    const body = part.querySelector(".worksheet__body");
    body.id ||= `part-${index + 1}`;
    button.dataset.action = "part";
    button.setAttribute("aria-controls", body.id);
    title.replaceChildren(button);
    set(part, !part.hasAttribute("data-closed") || part.contains(document.activeElement)); // someone may write already
  });
}

/** Open a closed part, close an open one. */
export function toggle(part) {
  set(part, part.hasAttribute("data-closed"));
}

/** Open the part an input stands in, so that it can be seen and take the focus. */
export function reveal(input) {
  set(input.closest(".worksheet__part"), true);
}

function set(part, isOpen) {
  part.toggleAttribute("data-closed", !isOpen);
  part.querySelector(".worksheet__title button").setAttribute("aria-expanded", String(isOpen));
}
