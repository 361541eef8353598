// A new passphrase, typed twice, wherever it is asked for.
import { t } from "./words.js";

const LEAST = 8; // letters

/** What is typed in two boxes when it will do; else "", with the focus on the box to mend and `say` told why. */
export function twice(one, other, say) {
  const passphrase = one.value;
  const isLong = [...passphrase].length >= LEAST;
  if (isLong && passphrase === other.value) return passphrase;
  say(isLong ? t("The two are not the same. Type both again.") : t("Use at least {number} letters. Nothing was changed.", { number: LEAST }));
  (isLong ? other : one).select();
  return "";
}
