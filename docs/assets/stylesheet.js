// Material writes every address of a page anew, in full, so that it can tell what two pages share. Of the styles' own
// link that would load them a second time and have the page styled and laid out all over again, as it is just there.

const link = document.querySelector('link[rel="stylesheet"]');

/** Say what Material would have written, and leave the link as it is. */
export function keepStyles() {
  if (!link) return;
  const full = Object.assign(link.cloneNode(), { href: link.href });
  Object.defineProperty(link, "href", { get: () => full.href, set() {} });
  Object.defineProperty(link, "outerHTML", { get: () => full.outerHTML });
}
