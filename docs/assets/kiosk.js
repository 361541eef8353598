// ?bare=kiosk: a device that many use. Nothing is kept, and the words of one are cleared for the next.
import { make } from "./element.js";
import * as gate from "./gate.js";
import { watchIdle } from "./idle.js";
import * as notes from "./notes.js";
import { isShared } from "./store.js";
import { sheets } from "./worksheet.js";
import { t } from "./words.js";

const WARNING = t("Nobody has touched this page for a while. It will be cleared in one minute. Touch it or press a key to go on.");
const START = "notes/start"; // in session storage: the address where each person begins

/** Put the button to clear on the page, once for the visit, and start the clock that clears it. */
export function wake() {
  begin();
  watchIdle();
  if (document.querySelector(".kiosk")) return;
  const button = make("button", "worksheet__button", t("Clear for the next person"));
  button.addEventListener("click", clear);
  const status = make("p", "kiosk__status");
  status.setAttribute("role", "status");
  const bar = make("div", "kiosk", status, button);
  bar.setAttribute("role", "region");
  bar.setAttribute("aria-label", t("Shared device"));
  document.body.append(bar);
}

/** Where this tab began; where storage is blocked, this page. */
function begin() {
  const here = location.href.split("#")[0];
  try {
    if (!sessionStorage.getItem(START)) sessionStorage.setItem(START, here);
    return sessionStorage.getItem(START);
  } catch {
    return here;
  }
}

/** Say that it will be cleared soon, or take that back. */
export function warn(isSoon) {
  const status = document.querySelector(".kiosk__status");
  if (status) status.textContent = isSoon ? WARNING : "";
}

/** Forget every word, then begin anew. */
export function clear() {
  document.documentElement.classList.add("exit-covered");
  forget();
  gate.take(null);
  location.replace(begin());
}

// The browser may put a page by as it is, and Back would bring it to the next person.
addEventListener("pagehide", () => isShared() && forget());

function forget() {
  notes.eraseAll();
  for (const sheet of sheets()) {
    clearTimeout(sheet.timer);
    sheet.dirty = false;
    sheet.begin();
    sheet.find("output").replaceChildren();
  }
  document.querySelectorAll("form").forEach((form) => form.reset());
}
