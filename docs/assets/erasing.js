// The part of the page My notes that erases everything.
import { eraseEverything } from "./everything.js";
import { forget } from "./importing.js";
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
      const isGone = await eraseEverything();
      say("erase", isGone ? DONE : NOT, isGone ? "done" : "failed");
    });
  },
};
