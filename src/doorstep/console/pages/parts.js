/** Small parts of the seller's view. */

import { element, filled } from "./page.js";

/** A badge with a state in words. */
export const badge = (state, said) => element("span", { class: `badge ${state}` }, said[state]);

/** What a thread is best known by: what became of it, then who has to do something. */
export function stateOf({ state, asked }) {
  if (asked.length && ["open", "waiting", "left"].includes(state)) return "asked";
  return { open: "talking", bought: "sold" }[state] ?? state;
}

/** A buyer in few letters: those of the chat page have no name but a hash. */
export const buyerName = (buyer, said) =>
  buyer.startsWith("web:") ? filled(said.buyer, { name: buyer.slice(4, 9) }) : buyer;

/** Names and values, those without a value left out. */
export function values(pairs) {
  const known = pairs.filter(([, value]) => value !== undefined && value !== null);
  const entry = ([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value));
  return element("dl", { class: "values" }, ...known.map(entry));
}
