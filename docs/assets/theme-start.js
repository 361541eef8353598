// What Material does as it starts, spared or spread: on a cheap phone it holds up the page for half a second, just as it
// is there. Two things have a browser style or lay out all of it again, and come to nothing here; two are put off a little. And
// what it notes of the reader's place stays with the page that it is of.
import { drawn } from "./breath.js";

let started = null;

/** Call before Material's script runs. */
export function spare() {
  globalThis.spreadTheme = spread;
  putOffSetup();
  keepLink(document.querySelector('link[rel="stylesheet"]'));
  keepScheme(document.head);
  keepPlaces();
  putOffPages();
}

/** Once all parts of Material's script have run; at once where it did not come. */
export const themeStarted = () => started;

/** Its script comes in parts (macros/theme_script.py): `go` runs the next one, each in a task of its own. */
function spread(go, parts) {
  go();
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", go); // it hears the message itself, so that a trace tells its work from ours
  started = new Promise((resolve) => {
    port1.addEventListener("message", ({ data }) => data === parts && resolve());
  });
  port1.start();
  for (let part = 2; part <= parts; part += 1) port2.postMessage(part);
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

/** It sets up every part of the page in the task in which its script has run: that is done in one after it. */
function putOffSetup() {
  const add = EventTarget.prototype.addEventListener;
  add.call(document, "DOMContentLoaded", () => delete document.addEventListener, { once: true });
  document.addEventListener = (type, listener, options) => {
    if (type !== "DOMContentLoaded") return add.call(document, type, listener, options);
    const { port1, port2 } = new MessageChannel();
    add.call(port1, "message", listener, options);
    port1.start();
    add.call(document, type, async () => port2.postMessage(await started), options);
  };
}

/** Its first request is for the list of pages, of use only once a link is pressed: it goes out when the page has been drawn. */
function putOffPages() {
  const { send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function (body) {
    XMLHttpRequest.prototype.send = send;
    drawn().then(() => this.send(body));
  };
}

/** It notes a place when scrolling has rested, 0.1 s later; of a page that was left meanwhile, the next one opened there. */
function keepPlaces() {
  let shown = location.pathname;
  document.addEventListener("page", () => {
    shown = location.pathname;
  });
  history.replaceState = (state, title, url) => {
    if (url === undefined && location.pathname !== shown) return;
    History.prototype.replaceState.call(history, state, title, url);
  };
}
