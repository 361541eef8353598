// The page A plan: what stands after # as steps to read, tick and go on with. Nothing of it is ever sent.
import { make } from "./element.js";
import { longDay } from "./form.js";
import { way } from "./gate.js";
import { Failure, isLocked } from "./notes.js";
import { fragmentOf, read } from "./plan-link.js";
import { known } from "./plan-steps.js";
import { nameOf, SLUG, tick, ticked, where } from "./plan-ticks.js";

const ROOT = new URL("../", import.meta.url);
let shown = ""; // the fragment that is shown
let plan = null;
let done = new Set();
let saving = Promise.resolve();
let listens = false;

/** Show the plan of this page's address, if it holds one. */
export function wake() {
  if (!block() || block().dataset.ready) return;
  block().dataset.ready = "yes";
  if (!listens) listen();
  listens = true;
  draw(location.hash);
}

function block() {
  return document.querySelector(".plan-read");
}

function find(css) {
  return block().querySelector(css);
}

function listen() {
  document.addEventListener("click", stay, true);
  addEventListener("hashchange", () => block() && follow());
  addEventListener("storage", ({ key }) => block() && (key === null || key === `notes/1/${SLUG}`) && drawTicks());
  document.addEventListener("notes", () => block() && drawTicks());
  document.addEventListener("change", ({ target }) => target.matches?.(".plan-read [data-step]") && ticking(target));
}

/** A link to a heading of this page moves the reader, and leaves the plan in the address: a reload shows it again. */
function stay(event) {
  const pressed = event.target.closest?.("a[href]");
  const isHere = block() && shown && pressed && pressed.href.split("#")[0] === location.href.split("#")[0];
  const spot = isHere && document.getElementById(pressed.hash.slice(1));
  if (!spot) return;
  event.preventDefault();
  event.stopPropagation();
  spot.tabIndex = -1;
  spot.focus();
  spot.scrollIntoView();
}

/** Another plan in the address; the name of a heading there leaves the plan as it is. */
function follow() {
  if (!shown || !document.getElementById(location.hash.slice(1))) draw(location.hash);
}

async function draw(hash) {
  plan = document.getElementById(hash.slice(1)) ? read("", known) : read(hash, known);
  shown = plan.steps.length ? hash : "";
  done = new Set();
  find(".plan__off").hidden = true;
  find(".plan__on").hidden = false;
  drawProblems();
  find("[data-plan-shown]").hidden = !plan.steps.length;
  if (!plan.steps.length) return;
  find(".plan__note").hidden = !plan.note;
  find(".plan__note bdi").textContent = plan.note;
  find(".plan__change").href = `${new URL("therapists/plan/", ROOT).href}#${fragmentOf(hash)}`;
  find(".plan__steps").replaceChildren(...plan.steps.map(item));
  drawForTwo();
  await drawTicks();
}

function drawProblems() {
  const ofSteps = new Set(plan.steps.map(({ problem }) => problem));
  const problems = plan.problems.filter((problem) => !ofSteps.has(problem));
  find(".plan__problems").replaceChildren(...problems.map((problem) => make("li", "", problem)));
  find(".plan__problems").hidden = !problems.length;
}

function item(step) {
  const made = make("li", "plan__step", step.title ? link(step) : make("strong", "", step.id));
  const about = [step.minutes && minutes(step), step.date && `For ${longDay(step.date)}`].filter(Boolean);
  if (about.length) made.append(make("span", "plan__about", about.join(". ") + "."));
  if (step.problem) made.append(make("span", "plan__problem", step.problem));
  if (!step.title) return made;
  const box = make("input", "");
  Object.assign(box, { type: "checkbox", disabled: true });
  box.dataset.step = step.id;
  box.setAttribute("aria-label", `Done: ${step.title}`);
  made.append(make("label", "worksheet__option plan__tick", box, make("span", "", "Done")));
  return made;
}

function minutes({ minutes: many, kind }) {
  return `${kind === "worksheet" ? "Worksheet, about" : "About"} ${many} minute${many === 1 ? "" : "s"}`;
}

function link({ title, address }, words = title) {
  const made = make("a", "plan__link", words);
  made.href = new URL(address, ROOT).href;
  return made;
}

const SOLO = "You chose to go on alone, so leave those out. Tell the one who made this plan, when nobody else can hear.";
const FIRST = "Do the first check before them, alone. You can say no to any step.";

/** Sheets for two in the plan, and no first check that found a way for two: say so, with the links. */
function drawForTwo() {
  const box = find(".plan__two");
  const gated = plan.steps.filter((step) => step.gated);
  box.hidden = !gated.length || way() === "both";
  if (box.hidden) return;
  const words = way() === "solo" ? SOLO : FIRST;
  const links = [link({ address: "worksheets/ready/", title: "A first check, alone" }), link({ address: "help/#afraid", title: "Help if you are afraid" })];
  box.replaceChildren(
    make("p", "", make("strong", "", gated.length === 1 ? "One step is a sheet for two." : "Some steps are sheets for two."), ` ${words}`),
    make("p", "plan__links", ...links),
  );
}

/** Put the ticks in their boxes, as they are kept now. */
async function drawTicks() {
  if (!plan?.steps.length) return;
  const asked = plan;
  await saving;
  let said = where();
  try {
    done = await ticked(nameOf(plan.steps));
  } catch (failure) {
    said = sentence(failure);
  }
  if (plan !== asked || !block()) return;
  for (const box of block().querySelectorAll("[data-step]")) {
    box.checked = done.has(box.dataset.step);
    box.disabled = said !== where() || isLocked();
  }
  say(said);
  drawNext();
}

function ticking(box) {
  done[box.checked ? "add" : "delete"](box.dataset.step);
  const [name, now] = [nameOf(plan.steps), new Set(done)];
  drawNext();
  saving = saving
    .then(() => tick(name, now))
    .then(() => document.dispatchEvent(new Event("notes")), (failure) => say(sentence(failure)));
}

function sentence(failure) {
  return failure instanceof Failure ? failure.message : "Ticks cannot be kept just now. Load this page again.";
}

/** Say it, and lead to the page My notes where something can be done about it there. */
function say(words) {
  const line = block() && find(".plan__kept");
  if (!line || line.dataset.words === words) return;
  line.dataset.words = words;
  const [before, ...after] = words.split("My notes");
  line.replaceChildren(before, ...after.flatMap((rest) => [link({ address: "notes/#home", title: "My notes" }), rest]));
}

function drawNext() {
  const next = plan.steps.find(({ id, title }) => title && !done.has(id));
  const line = find(".plan__next");
  line.replaceChildren();
  if (!next) return line.append("You have ticked every step. You can read any of them again.");
  const words = done.size ? `Go on with: ${next.title}` : `Begin with: ${next.title}`;
  const made = link(next, words);
  made.className = "worksheet__button worksheet__button--main";
  line.append(made);
}
