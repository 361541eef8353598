// Whether the browser may tidy kept notes away when it needs room.
import { t } from "./words.js";

const MAY = t("This browser may clear what sites keep when it needs room. Save a file now and then.");
const STAYS = t("This browser says that it will not clear your notes to make room.");

/** Ask the browser to let notes stay, and say in a line what it answered. Firefox asks the reader, so do not wait. */
export async function askToStay(line) {
  let stays = false;
  try {
    stays = await navigator.storage.persist();
  } catch {
    // a browser that cannot be asked may clear
  }
  line.textContent = stays ? STAYS : MAY;
  line.hidden = false;
}
