// What is found for a query, in which order: help first, then the parts chosen by hand, then what the index gives.
import { matching } from "./search-phrases.js";

const MOST = 10;
const LEADS = 4; // parts chosen by hand, so that they do not fill the list
const ASIDE = /^therapists\/|#therapists$/;
const TEMPLATE = /#(for-you|stop|try|example|other-side)$/; // the same heading in every chapter

/** {urgent: sentences, parts: [{address, page, heading, excerpt}]} from an index, groups of words and a query. */
export function find({ index, urgent, groups }, query) {
  const isKnown = (term) => index.search(term, { processTerm: (one) => one }).length > 0;
  const first = matching(urgent, query, isKnown).map(({ group }) => group);
  const meant = matching(groups, query, isKnown).sort((a, b) => b.length - a.length).map(({ group }) => group);
  const heads = first.map(({ parts }) => parts[0]);
  const rest = [...first, ...meant].flatMap(({ parts }) => parts).filter((one) => !heads.includes(one));
  const chosen = [...heads, ...rest.slice(0, LEADS)];
  const found = ranked(index, query, meant.flatMap(({ means }) => means));
  const addresses = [...new Set([...chosen, ...found])].filter((one) => index.has(one)).slice(0, MOST);
  return { urgent: first.map(({ says }) => says), parts: addresses.map((address) => ({ address, ...index.getStoredFields(address) })) };
}

function ranked(index, query, means) {
  const forThem = /therap|counsel|clin|client/i.test(query);
  const asked = { queries: [query], prefix: isLast, fuzzy: (term) => (term.length > 4 ? 0.2 : false), weights: { prefix: 0.6, fuzzy: 0.3 } };
  const meant = { queries: means, boostTerm: () => 0.6 };
  const boostDocument = (address) => (ASIDE.test(address) && !forThem ? 0.3 : TEMPLATE.test(address) ? 0.7 : 1);
  const found = index.search({ combineWith: "OR", queries: [asked, meant] }, { boost: { heading: 4, page: 2 }, boostDocument });
  return found.filter(({ score }) => score > 0.08 * found[0].score).map(({ id }) => id);
}

function isLast(term, at, terms) {
  return at === terms.length - 1 && term.length > 1;
}
