// One element: what every script that draws something makes.

/** An element with a class and children; a string goes in as text, and a button sends no form. */
export function make(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (tag === "button") made.type = "button";
  made.append(...children);
  return made;
}
