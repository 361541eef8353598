// The focus is never lost: what takes it away gives it to its likeness, or to the words that say what was done.

/** Whether an element is on the page and takes up room there. */
export function isSeen(element) {
  return element.isConnected && element.getClientRects().length > 0;
}

/** The first of these that can be seen, or else the first of those. */
export function firstSeen(root, these, those) {
  const all = (css) => [...root.querySelectorAll(css)];
  return all(these).find(isSeen) ?? all(those).find(isSeen) ?? root;
}

/** What has the focus, as something that can be found again once the page was drawn anew. */
export function heldBy() {
  const held = document.activeElement;
  if (!held || held === document.body) return null;
  const named = ["action", "slug", "keep"].filter((name) => held.dataset[name]).map((name) => `[data-${name}="${CSS.escape(held.dataset[name])}"]`);
  if (held.id) named.unshift(`#${CSS.escape(held.id)}`);
  return { held, css: named.length ? `${held.localName}${named.join("")}` : "" };
}

/** Give the focus back if it was lost since: to the same thing, to its likeness, or to `otherwise`. */
export function giveBack(was, otherwise = null) {
  const now = document.activeElement;
  if (!was || (now && now !== document.body && isSeen(now))) return;
  const likeness = was.css ? [...document.querySelectorAll(was.css)].find(isSeen) : null;
  const goal = [was.held, likeness, otherwise].find((one) => one && isSeen(one) && !one.disabled);
  goal?.focus();
}
