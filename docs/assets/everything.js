// Everything this site ever put in this browser, and its taking away.
import { choose as plainLook } from "./discreet.js";
import { forgetWay } from "./gate.js";
import * as notes from "./notes.js";

/** Erase all notes, all choices, the theme's own keys and the kept site; true once reading back finds none of it. */
export async function eraseEverything() {
  plainLook(false);
  forgetWay();
  const gone = [notes.eraseAll(), ...[local, session].map(dropOurs), await dropOffline()];
  return gone.every(Boolean);
}

/** Whether this browser holds anything of a reader's: notes, a choice, or the kept site. */
export function isAnything() {
  return ours(local).some((key) => key.startsWith("notes/")) || notes.unkept();
}

// Where storage is blocked, even naming it throws.
const local = () => localStorage;
const session = () => sessionStorage;

function ours(storage) {
  // The theme's own keys start with the path of this site and a dot, and so are no other site's of this origin.
  const start = `${window.__md_scope?.pathname ?? "/let-go-to-grow/"}.`;
  try {
    return Object.keys(storage()).filter((key) => key.startsWith(start) || key.startsWith("notes/"));
  } catch {
    return []; // blocked: nothing can have been kept
  }
}

function dropOurs(storage) {
  ours(storage).forEach((key) => storage().removeItem(key));
  return ours(storage).length === 0;
}

async function dropOffline() {
  try {
    const offline = await import("./offline.js");
    return await offline.remove();
  } catch {
    return !("serviceWorker" in navigator && navigator.serviceWorker.controller);
  }
}
