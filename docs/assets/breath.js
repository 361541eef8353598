// Long work in pieces: between two of them the page takes a touch or a key.

const PIECE = 8; // ms; a cheap phone may take four times as long

let until = 0;

/** Go on at once while a piece lasts, else in a task of its own. */
export async function breath() {
  if (performance.now() < until) return;
  await task();
  until = performance.now() + PIECE;
}

/** Once the page has been drawn with what was put in; at once where nobody sees it. */
export async function drawn() {
  if (!document.hidden) await new Promise(requestAnimationFrame);
  await task();
}

const { port1, port2 } = new MessageChannel(); // one for the visit: a new one costs a cheap phone 5 ms
const awaited = []; // resolvers, in the order in which they were asked for
port1.onmessage = () => awaited.shift()();
port1.unref?.(); // in Node, where tests import this, it would be waited for for ever

/** The next task: a message, because a timer in a row of timers waits. */
export function task() {
  return new Promise((resolve) => {
    awaited.push(resolve);
    port2.postMessage(null);
  });
}
