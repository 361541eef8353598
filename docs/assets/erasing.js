// Erase everything: all notes, what the theme remembers of this site, and the copy for use without a connection.
import { forget } from "./importing.js";
import * as notes from "./notes.js";
import { ask, part, say } from "./notesparts.js";

const DONE =
  "Erased, and checked: nothing of yours is left in this browser. Your history, saved files and paper are not touched. Below is how to remove them.";
const NOT =
  "Not all of it could be erased. Clear this site’s data in your browser’s settings.";

/** What the button of this part does. */
export const erasing = {
  "erase-all"() {
    ask(part("erase").querySelector(".notes__on"), "Erase all notes and all choices of this site in this browser? It cannot be brought back.", ["Erase everything", "Do not erase"], async () => {
      forget();
      const gone = [notes.eraseAll(), ...[localStorage_, sessionStorage_].map(dropTheme), await dropOffline()];
      const isGone = gone.every(Boolean);
      say("erase", isGone ? DONE : NOT, isGone ? "done" : "failed");
    });
  },
};

// Where storage is blocked, even naming it throws.
const localStorage_ = () => localStorage;
const sessionStorage_ = () => sessionStorage;

/** The theme's own keys start with the path of this site and a dot, and so are no other site's of this origin. */
function dropTheme(storage) {
  const start = `${window.__md_scope?.pathname ?? "/let-go-to-grow/"}.`;
  try {
    const ours = () => Object.keys(storage()).filter((key) => key.startsWith(start) || key.startsWith("notes/"));
    ours().forEach((key) => storage().removeItem(key));
    return ours().length === 0;
  } catch {
    return true; // blocked: nothing can have been kept
  }
}

async function dropOffline() {
  let offline;
  try {
    offline = await import("./offline.js");
  } catch {
    return true;
  }
  try {
    return (await offline.remove?.()) !== false;
  } catch {
    return false;
  }
}
