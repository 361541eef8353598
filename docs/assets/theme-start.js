// Two things Material does as it starts that have a browser style or lay out the whole page again, as it is just there:
// half a second on a cheap phone. Both come to nothing here, and whatever else it does is left alone.

/** Call before Material's script runs. */
export function spare() {
  keepLink(document.querySelector('link[rel="stylesheet"]'));
  keepScheme(document.head);
}

/** It writes every address in full, to tell what two pages share; of the styles' link that loads them anew. */
function keepLink(link) {
  if (!link) return;
  const full = Object.assign(link.cloneNode(), { href: link.href });
  Object.defineProperty(link, "href", { get: () => full.href, set() {} });
  Object.defineProperty(link, "outerHTML", { get: () => full.outerHTML });
}

/** It says light or dark in a tag, too; what comes and goes with that, scrollbars and such, site.css says. */
function keepScheme(head) {
  head.appendChild = (node) => (node.name === "color-scheme" ? node : Node.prototype.appendChild.call(head, node));
}
