// A plan as the part of a link after #, which no server sees: 1;c7;c5.pause*20261201;owning~A+note
//
// The version; then the steps, each the id of a chapter, worksheet or page, perhaps with a heading after a dot and a day
// after a star; then perhaps a note. Links are on paper: whatever version 1 could say, every later `read` reads.

export const VERSION = 1;
export const LONGEST = 2000; // letters of a link
export const MOST = 40; // steps
export const NOTE = 80; // letters of a note, as people count them
const ID = /^([a-z][a-z0-9_-]{0,60})(?:\.([\w-]{1,80}))?$/;
// What has no place in one line of text, or would turn the words around it: controls, half letters, marks of direction.
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Every problem a link may have, as a sentence. */
export const WHY = {
  foreign: "This link holds no plan of this site. Ask for it once more, or type it again.",
  newer: "This plan was made by a newer version of this site. Load this page again, then open the link once more.",
  long: "This link is too long to be a plan. Nothing of it is shown.",
  empty: "There are no steps in this plan.",
  most: "There are more than 40 steps in this link. The first 40 are shown.",
  twice: "One step is in this link twice. It is shown once.",
  step: "One step of this link cannot be read. It was left out.",
  gone: "This step is not on this site, or not any more.",
  part: "The heading meant here is not on its page, or not any more. The link leads to the whole page.",
  moved: "This page has moved. The link leads to its new place.",
  date: "A date in this link cannot be read. It was left out.",
  note: "The note in this link cannot be read. It was left out.",
  cut: "The note was longer than 80 letters. It was cut.",
};

/**
 * Read what stands after #, any text at all; `known` is what plan-steps.js holds. Gives {steps, note, problems}: each
 * step {id, date, title, address, short, minutes, kind, gated, problem}, of an unknown one only {id, date, problem}.
 */
export function read(fragment, known) {
  const plan = { steps: [], note: "", problems: [] };
  const text = whole(fragment);
  const only = (why) => ({ ...plan, problems: [WHY[why]] });
  if (text === "") return plan;
  if (text.length > LONGEST) return only("long");
  const [body] = text.split("~", 1);
  const [version, ...parts] = body.split(";");
  if (!/^[1-9]\d{0,8}$/.test(version)) return only("foreign");
  if (Number(version) > VERSION) return only("newer");
  const problems = new Set();
  plan.steps = readSteps(parts.filter(Boolean), known, problems);
  if (!plan.steps.length) problems.add(WHY.empty);
  if (body.length < text.length) plan.note = readNote(text.slice(body.length + 1), problems);
  plan.problems = [...problems];
  return plan;
}

/** A plan as what stands after #; what has no place in a link is left out. Takes {steps: [{id, date}], note}. */
export function write(plan) {
  const steps = Array.isArray(plan?.steps) ? plan.steps : [];
  const sound = steps.filter((step) => ID.test(typeof step?.id === "string" ? step.id : "")).slice(0, MOST);
  const parts = sound.map(({ id, date }) => id + (isDay(date) ? `*${date.replaceAll("-", "")}` : ""));
  const note = cut(tidy(plan?.note));
  return [VERSION, ...parts].join(";") + (note && `~${encode(note)}`);
}

/** Whether a text is a real day, as 2026-12-01. */
export function isDay(text) {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A text in one line, with nothing in it that cannot be seen. */
export function tidy(text) {
  return typeof text === "string" ? text.replace(UNSEEN, " ").replace(/\s+/g, " ").trim() : "";
}

/** Everything after the first # of a link; a text without one is given back as it is. */
export function fragmentOf(link) {
  return link.includes("#") ? link.slice(link.indexOf("#") + 1) : link;
}

/** The fragment as it was written: some programs encode its marks, or leave a full stop behind it. */
function whole(fragment) {
  if (typeof fragment !== "string" || fragment.length > 4 * LONGEST) return typeof fragment === "string" ? fragment : "";
  const text = fragment.replace(/^#/, "").trim();
  const plain = !text.includes(";") && /%3b/i.test(text) ? (decode(text) ?? text) : text;
  return plain.includes("~") ? plain : plain.replace(/[.,)\]>]+$/, "");
}

function readSteps(parts, known, problems) {
  const steps = new Map();
  for (const part of parts) {
    if (steps.size === MOST) {
      problems.add(WHY.most);
      break;
    }
    const [id, day, ...more] = part.split("*");
    const found = step(id, known);
    if (!found) problems.add(WHY.step);
    else if (steps.has(id)) problems.add(WHY.twice);
    else steps.set(id, { ...found, date: readDay(day, more, problems) });
  }
  for (const { problem } of steps.values()) if (problem) problems.add(problem);
  return [...steps.values()];
}

function readDay(day, more, problems) {
  if (day === undefined) return "";
  const date = /^\d{8}$/.test(day) ? `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}` : "";
  if (isDay(date) && !more.length) return date;
  problems.add(WHY.date);
  return "";
}

/** A step by its id; null for what cannot be one. */
function step(id, known) {
  const [, name, heading] = ID.exec(id) ?? [];
  if (!name) return null;
  let page = own(known, name);
  const moved = own(page, "moved");
  if (moved) page = own(known, moved);
  if (!page) return { id, problem: WHY.gone };
  const { title, address, short = address, minutes, kind, gated = false } = page;
  const problem = moved ? WHY.moved : "";
  const whole = { id, title, address, short, minutes, kind, gated, problem };
  if (heading === undefined) return whole;
  const part = own(page.parts, heading);
  if (!part) return { ...whole, problem: WHY.part };
  const [words, its, elsewhere] = part; // a heading may stand on another page of the same name
  const place = elsewhere ? { address: elsewhere, short: elsewhere } : { address, short };
  return {
    ...whole,
    title: elsewhere ? words : `${title}: ${words}`,
    address: `${place.address}#${heading}`,
    short: `${place.short}#${heading}`,
    minutes: its,
    kind: elsewhere ? "page" : kind,
    gated: elsewhere ? false : gated,
  };
}

function own(holder, name) {
  return holder && Object.hasOwn(holder, name) ? holder[name] : undefined;
}

function readNote(text, problems) {
  const plain = decode(text.replaceAll("+", " "));
  if (plain === null) problems.add(WHY.note);
  const note = tidy(plain ?? "");
  const short = cut(note);
  if (short !== note) problems.add(WHY.cut);
  return short;
}

function cut(note) {
  return [...note].slice(0, NOTE).join("").trim();
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

// Also the marks that programs take for the end of a link, or for something bold.
function encode(note) {
  return encodeURIComponent(note).replace(/[!'()*~.]/g, hex).replaceAll("%20", "+");
}

function hex(letter) {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
