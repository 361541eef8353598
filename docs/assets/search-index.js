// The index as a function from a query to what is found.
import MiniSearch from "./minisearch.js";
import { find } from "./search-find.js";
import { OPTIONS } from "./search-terms.js";

/** Read what the build wrote (macros/search.mjs), in steps, so that a large index does not stop the page. */
export async function read({ index, ...words }) {
  const site = { ...words, index: await MiniSearch.loadJSAsync(index, OPTIONS) };
  return (query) => find(site, query);
}
