// The page Make a plan. A plan being made is held by this tab only; the link is the only place it can be kept.
import { make } from "./element.js";
import { chosen, fill, fillParts } from "./plan-lists.js";
import { fragmentOf, isDay, LONGEST, MOST, NOTE, read, tidy, write } from "./plan-link.js";
import { clearSlip, drawSlip } from "./plan-slip.js";
import { known } from "./plan-steps.js";

const ROOT = new URL("../", import.meta.url);
const plan = { steps: [], note: "" };
let code = null; // the picture of the link as it is now
let wantsCode = false;
let listens = false;

/** Make this page's form work, with the plan this tab has, or with the one in the address. */
export function wake() {
  if (!block() || block().dataset.ready) return;
  block().dataset.ready = "yes";
  if (!listens) listen();
  listens = true;
  find(".plan__off").hidden = true;
  find(".plan__on").hidden = false;
  fill(block(), known);
  if (!fromAddress()) draw();
}

function block() {
  return document.querySelector(".plan-make");
}

function find(css) {
  return block().querySelector(css);
}

function say(name, words) {
  find(`[data-plan-${name}]`).textContent = words;
}

function listen() {
  document.addEventListener("click", ({ target }) => {
    const pressed = target.closest?.(".plan-make [data-plan]");
    if (pressed) acts[pressed.dataset.plan](pressed);
  });
  document.addEventListener("submit", ({ target }) => target.matches(".plan-make form") && document.activeElement?.id === "plan-old" && acts.open());
  document.addEventListener("change", ({ target }) => {
    if (!target.closest?.(".plan-make")) return;
    if (["plan-chapter", "plan-page"].includes(target.id)) fillParts(block(), target.id.slice(5), known);
    if (target.type === "date") dated(target);
  });
  document.addEventListener("input", ({ target }) => target.id === "plan-note" && noted(target));
  addEventListener("hashchange", () => block() && fromAddress());
  addEventListener("beforeprint", () => block() && plan.steps.length && drawSlip(shown(), { link: link(), titles: find("#plan-titles").checked, code }));
  addEventListener("afterprint", clearSlip);
}

/** The plan as those who get the link will see it. */
function shown() {
  return read(write(plan), known);
}

function link() {
  return `${new URL("plan/", ROOT).href}#${write(plan)}`;
}

function fromAddress() {
  if (!/^#\d/.test(location.hash)) return false;
  take(location.hash);
  history.replaceState(history.state, "", location.pathname + location.search); // it is in the form now
  return true;
}

function take(text) {
  const found = read(fragmentOf(text.trim()), known);
  const isPlan = found.steps.length > 0;
  if (isPlan) Object.assign(plan, { steps: found.steps.map(({ id, date }) => ({ id, date })), note: found.note });
  draw();
  say("opened", [isPlan ? "The plan is in the form above." : "", ...found.problems].filter(Boolean).join(" ") || "Paste the link of a plan first.");
  return isPlan;
}

const acts = {
  add({ dataset: { from } }) {
    const id = chosen(block(), from);
    if (plan.steps.some((step) => step.id === id)) return say("said", "This step is in the plan already.");
    if (plan.steps.length === MOST) return say("said", `A plan holds ${MOST} steps. Remove one first.`);
    plan.steps.push({ id, date: "" });
    draw();
    say("said", `Added as step ${plan.steps.length}: ${shown().steps.at(-1).title}.`);
  },
  up: (button) => move(button, -1),
  down: (button) => move(button, 1),
  remove(button) {
    const at = place(button);
    plan.steps.splice(at, 1);
    draw();
    const next = find(".plan__steps").children[Math.min(at, plan.steps.length - 1)];
    (next?.querySelector("[data-plan=remove]") ?? find("#order")).focus();
    say("said", "Removed.");
  },
  async copy() {
    const box = find("#plan-link");
    try {
      await navigator.clipboard.writeText(box.value);
      say("copied", "Copied.");
    } catch {
      box.focus();
      box.select();
      say("copied", "This browser does not let us copy. The link is marked: copy it with your keys.");
    }
  },
  code() {
    wantsCode = true;
    drawCode();
  },
  print: () => window.print(),
  open() {
    if (take(find("#plan-old").value)) find("#order").focus();
  },
};

function place(element) {
  return [...find(".plan__steps").children].indexOf(element.closest("li"));
}

function move(button, by) {
  const [from, to] = [place(button), place(button) + by];
  [plan.steps[from], plan.steps[to]] = [plan.steps[to], plan.steps[from]];
  draw();
  const item = find(".plan__steps").children[to];
  const same = item.querySelector(`[data-plan=${button.dataset.plan}]`);
  (same.disabled ? item.querySelector("[data-plan=up]:enabled, [data-plan=down]:enabled") : same).focus();
  say("said", `Now step ${to + 1} of ${plan.steps.length}.`);
}

function dated(input) {
  plan.steps[place(input)].date = isDay(input.value) ? input.value : "";
  drawOut();
}

function noted(input) {
  plan.note = [...tidy(input.value)].slice(0, NOTE).join("");
  drawLeft();
  drawOut();
}

function draw() {
  find("[data-plan-none]").hidden = plan.steps.length > 0;
  find(".plan__steps").replaceChildren(...shown().steps.map(item));
  find("#plan-note").value = plan.note;
  drawLeft();
  drawOut();
}

function item(step, at, { length }) {
  const name = step.title ?? step.id;
  const minutes = step.minutes ? ` (${step.minutes} min)` : "";
  const date = Object.assign(make("input", ""), { type: "date", id: `plan-date-${at}`, value: step.date });
  const label = Object.assign(make("label", "", "By this day, if you want one"), { htmlFor: date.id });
  const made = make("li", "plan__step", make("strong", "", `${name}${minutes}`));
  if (step.problem) made.append(make("span", "plan__problem", step.problem));
  const [up, down, remove] = [["up", "Up"], ["down", "Down"], ["remove", "Remove"]].map(([act, words]) => button(act, words, name));
  up.disabled = at === 0;
  down.disabled = at === length - 1;
  made.append(make("p", "plan__field", label, date), make("p", "worksheet__buttons", up, down, remove));
  return made;
}

function button(act, words, name) {
  const made = make("button", "worksheet__button", words);
  made.dataset.plan = act;
  made.setAttribute("aria-label", `${words}: ${name}`);
  return made;
}

function drawLeft() {
  const over = [...tidy(find("#plan-note").value)].length - NOTE;
  find("#plan-note-left").textContent = over > 0 ? `${over} letters too many. They are not in the link.` : `${-over} letters left.`;
}

/** The link and what is made from it; a code that was drawn is drawn anew. */
function drawOut() {
  const isPlan = plan.steps.length > 0;
  find("[data-plan-out]").hidden = !isPlan;
  if (!isPlan) return;
  const text = link();
  const isLong = text.length > LONGEST;
  find("#plan-link").value = isLong ? "" : text;
  find("#plan-length").textContent = isLong ? `The link would have ${text.length} letters, and ${LONGEST} is the most. Take out some steps.` : `${text.length} letters of ${LONGEST}.`;
  find("[data-plan-open]").href = text;
  for (const one of ["copied", "drawn"]) say(one, "");
  code = null;
  find(".plan__code").replaceChildren();
  if (wantsCode) drawCode();
}

async function drawCode() {
  const text = find("#plan-link").value;
  const isNow = () => block() && find("#plan-link").value === text;
  if (!text) return;
  say("drawn", "Drawing the code. The first time takes some seconds.");
  try {
    const { picture } = await import("./qr.js");
    const made = await picture(text, "QR code of the link to this plan");
    if (!isNow()) return;
    code = made;
    find(".plan__code").replaceChildren(code);
    say("drawn", "Drawn. A phone’s camera opens the link.");
  } catch {
    if (isNow()) say("drawn", "The code could not be drawn in this browser. The link and the slip work without it.");
  }
}
