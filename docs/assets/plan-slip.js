// A plan on paper, in the page only while it prints: short addresses, days, the note and the code.
import { make } from "./element.js";
import { longDay } from "./form.js";

const SITE = new URL("../", import.meta.url);
let name = null; // of the page, which browsers print atop the paper

/** Put the slip into the page. Names of steps are on it only if asked for: it may lie on a kitchen table. */
export function drawSlip({ steps, note }, { link, titles, code }) {
  clearSlip();
  const slip = make("section", "plan-slip", make("h1", "", "A plan"));
  slip.append(make("p", "", "Type this, then the end of the line you want:"), make("p", "plan-slip__site", SITE.host + SITE.pathname.replace(/\/$/, "")));
  slip.append(make("ol", "", ...steps.filter(({ short }) => short).map((step) => line(step, titles))));
  if (note) slip.append(make("p", "", make("bdi", "", note)));
  if (code) slip.append(make("div", "plan-slip__code", code.cloneNode(true), make("p", "", "All of it, for a phone’s camera.")));
  else if (link.length <= 120) slip.append(make("p", "plan-slip__site", link));
  document.querySelector(".md-content__inner").append(slip);
  name = document.title;
  document.title = "A plan";
}

/** Take it out again. */
export function clearSlip() {
  document.querySelectorAll(".plan-slip").forEach((one) => one.remove());
  if (name !== null) document.title = name;
  name = null;
}

function line({ short, date, title }, titles) {
  const made = make("li", "", make("strong", "", `/${short}`));
  if (date) made.append(`, ${longDay(date)}`);
  if (titles) made.append(make("small", "", ` ${title}`));
  return made;
}
