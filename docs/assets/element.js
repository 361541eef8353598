// One element: what every script that draws something makes.

/** An element with a class and children; a string goes in as text. */
export function make(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
