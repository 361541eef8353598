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

/** The next task: a message, because a timer in a row of timers waits. */
export function task() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
