// Instant navigation loads no page, and what was pressed goes with the old one: the focus goes where the new one begins.
import { isSeen } from "./refocus.js";

let isFirst = true;

/** Put the focus on the heading that the address names, or else on the title; a page that was loaded needs no help. */
export function arrive() {
  if (isFirst) {
    isFirst = false;
    return;
  }
  const held = document.activeElement;
  if (held?.closest("main") && isSeen(held)) return; // someone has begun on it
  const title = document.querySelector("main h1");
  const named = document.getElementById(location.hash.slice(1));
  const goal = named?.closest("main") ? named : title;
  if (!goal) return;
  if (goal.tabIndex < 0) goal.tabIndex = -1;
  goal.focus({ preventScroll: true });
}
