// Everything this site ever put in this browser, and its taking away.
import { choose as plainLook } from "./discreet.js";
import { forgetWay } from "./gate.js";
import * as notes from "./notes.js";
import { dropOurs, storages } from "./ours.js";
import { choose as textSize } from "./textsize.js";

/** Erase all notes, all choices, the theme's own keys and the kept site; true once reading back finds none of it. */
export async function eraseEverything() {
  plainLook(false);
  textSize("");
  forgetWay();
  const gone = [notes.eraseAll(), ...storages.map(dropOurs), await dropOffline()];
  return gone.every(Boolean);
}

async function dropOffline() {
  try {
    const offline = await import("./offline.js");
    return (await offline.remove()) === "gone";
  } catch {
    return !("serviceWorker" in navigator && navigator.serviceWorker.controller);
  }
}
