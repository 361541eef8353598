// Words that were written before the page's script had come: they join what is kept, and push nothing out.

/**
 * Kept and early answers as one, each {name: [strings]}; `form` says what kind of box each is. Early rows come after
 * kept ones, early words after kept words, more ticks beside kept ticks; of two days, numbers or single choices the
 * early one stays, because the reader sees it.
 */
export function withEarly(form, kept, early) {
  const rows = {};
  for (const [list, index] of Object.keys(kept).map(rowOf)) rows[list] = Math.max(rows[list] ?? 0, index + 1);
  const both = { ...kept };
  for (const [name, words] of Object.entries(early)) {
    const [list, index, field] = rowOf(name);
    if (list) both[`${list}.${index + (rows[list] ?? 0)}.${field}`] = words;
    else both[name] = joined(form.querySelector(`[name="${name}"]`), kept[name] ?? [], words);
  }
  return both;
}

/** A row's name in its parts: `repair.0.act` gives ["repair", 0, "act"]; of other names nothing. */
function rowOf(name) {
  const found = /^(\w+)\.(\d+)\.(.+)$/.exec(name);
  return found ? [found[1], Number(found[2]), found[3]] : [];
}

function joined({ type, inputMode }, kept, early) {
  if (type === "checkbox") return [...new Set([...kept, ...early])];
  const isText = type === "textarea" || (type === "text" && !inputMode);
  if (!isText || !kept.length || kept[0] === early[0]) return early;
  return [`${kept[0]}${type === "textarea" ? "\n" : " "}${early[0]}`];
}
