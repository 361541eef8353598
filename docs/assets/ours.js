// What of this browser's storage is this site's: its keys, found and taken away.

/** Both storages; where one is blocked, even naming it throws. */
export const storages = [() => localStorage, () => sessionStorage];

/** The keys of this site in a storage. */
export function ours(storage) {
  // The theme's own keys start with the path of this site and a dot, and so are no other site's of this origin.
  const start = `${window.__md_scope?.pathname ?? "/let-go-to-grow/"}.`;
  try {
    return Object.keys(storage()).filter((key) => key.startsWith(start) || key.startsWith("notes/"));
  } catch {
    return []; // blocked: nothing can have been kept
  }
}

/** Take them away; true once reading back finds none. */
export function dropOurs(storage) {
  ours(storage).forEach((key) => storage().removeItem(key));
  return ours(storage).length === 0;
}
