/** One buyer's thread as the seller sees it: what stands, the prices drawn, the messages, and what can be done. */

import { draw } from "./chart.js";
import { atEnd, element, filled, moment, money, show } from "./page.js";
import { badge, buyerName, stateOf, values } from "./parts.js";

const part = (id) => document.getElementById(id);
const list = part("messages");
const field = part("text");

let said, call, follow;
let listing, thread, hold, deal, offer;
let prices = [];
let read = 0;
let drawn = "";

/** Take in what the page shares with this part of it. */
export function setUp(shared) {
  ({ said, call, follow } = shared);
}

/** Forget the thread that was shown, so that nothing is done about it by mistake while another is on its way. */
export function leave() {
  part("thread").hidden = true;
  list.replaceChildren();
  list.setAttribute("aria-busy", "true");
  delete list.dataset.day;
  read = 0;
  drawn = "";
  prices = [];
  field.value = "";
  part("outcome").textContent = "";
}

const amount = (price) => money(price, said.language);
const minor = (value) => amount({ minor: value, currency: listing.currency });

/** Show a thread as it stands now: what is held for this buyer, what was sold to them, what they offered last. */
export function showThread(its, whole) {
  listing = its.listing;
  thread = whole.thread;
  hold = its.outcome.holds.find((one) => one.buyer === thread.buyer);
  deal = its.outcome.deals.find((one) => one.buyer === thread.buyer);
  offer = whole.offers.at(-1);
  const state = JSON.stringify([its, whole]);
  if (state === drawn) return;
  drawn = state;
  const end = atEnd(list);
  const reasons = new Map(whole.decisions.map((one) => [one.number, one.reason]));
  const fresh = whole.messages.filter((one) => one.number > read);
  const explained = fresh.map((one) => (one.author === "assistant" ? { ...one, reason: reasons.get(one.number) } : one));
  const names = { buyer: buyerName(thread.buyer, said), assistant: said.assistant, seller: said.you };
  show(list, explained, { mine: "seller", names, language: said.language });
  read = fresh.at(-1)?.number ?? read;
  summarise();
  prices = inOrder(whole);
  chart();
  offerActions();
  if (end) list.scrollTop = list.scrollHeight;
  list.setAttribute("aria-busy", "false");
}

/** Quotes and offers in the order they were named; an offer comes before the quote that answers it. */
function inOrder({ quotes, offers }) {
  const of = (kind) => (one) => ({ at: one.at, kind, amount: one.amount.minor });
  return [...offers.map(of("offer")), ...quotes.map(of("quote"))].sort((one, other) => new Date(one.at) - new Date(other.at));
}

function summarise() {
  const agreed = hold ?? deal;
  const noted = (value) => (value ? said.yes : said.not_yet);
  const { pickup_at: pickup, expires_at: until } = agreed?.terms ?? {};
  const figures = [
    [hold ? said.held_for : said.sold_for, agreed && amount(agreed.amount)],
    [said.last, offer && !agreed && amount(offer.amount)],
    [said.standing, thread.quote && !agreed && amount(thread.quote.amount)],
    [said.pickup_at, pickup && moment(pickup, said.language)],
    [said.until, until && moment(until, said.language)],
    [said.paid_state, deal && noted(thread.paid)],
    [said.collected_state, deal && noted(thread.collected)],
  ];
  const name = element("h2", {}, buyerName(thread.buyer, said));
  part("summary").replaceChildren(
    element("a", { class: "back", href: `#${encodeURIComponent(listing.id)}` }, `‹ ${listing.title}`),
    element("div", { class: "row" }, name, badge(stateOf(thread), said)),
    values(figures.filter(([, value]) => value)),
    thread.asked.length ? element("p", { class: "needs" }, `${said.needs}: ${thread.asked.map(topic).join(", ")}`) : "",
  );
}

/** What waits for the seller, in words. */
const topic = (name) => said.topics[name] ?? name;

/** Draw the prices; ask and floor are for one piece, and stand for as many as the last price is for. */
function chart() {
  part("chart").hidden = !prices.length;
  if (!prices.length) return;
  const pieces = (thread.quote ?? offer)?.terms.quantity ?? 1;
  const line = (kind) => ({ kind, amount: listing[kind] * pieces, label: `${said[kind]} ${minor(listing[kind] * pieces)}` });
  const closed = (hold ?? deal)?.amount.minor;
  const drawing = { points: prices, lines: [line("ask"), line("floor")], closed, money: minor, said, language: said.language };
  draw(part("chart"), drawing);
}

/** Show what can be done now. */
function offerActions() {
  const open = hold ?? (deal ? undefined : offer);
  const possible = {
    accept: open,
    reject: hold || !thread.paused ? open : undefined,
    resume: thread.paused,
    paid: deal && !thread.paid,
    collected: deal && !thread.collected,
  };
  const actions = Object.keys(possible).filter((action) => possible[action]);
  part("actions").replaceChildren(...actions.map(button));
  part("write").querySelector("button").textContent = thread.paused ? said.send : said.take_over;
  part("write-hint").textContent = thread.paused ? said.paused_hint : said.write_hint;
}

/** What a yes or no is about now: what is held, was agreed or was offered last. */
const stake = () => (hold ?? deal ?? offer).amount;
const question = () => ({ name: buyerName(thread.buyer, said), amount: amount(stake()) });

function button(action) {
  const act = async () => {
    part("outcome").textContent = "";
    if (said[`${action}_question`] === undefined) return send({ action });
    const asked = question();
    if (!(await confirmed(action, asked))) return;
    await follow();
    const decided = ["accept", "reject"].includes(action) ? { action, amount: stake().minor } : { action };
    if (JSON.stringify(question()) === JSON.stringify(asked)) await send(decided);
    else part("outcome").textContent = said.changed;
  };
  return element("button", { type: "button", class: action === "accept" ? "first" : "", onclick: act }, said[action]);
}

/** Ask whether it is meant: what binds is never done by one click. */
function confirmed(action, asked) {
  const dialog = part("confirm");
  part("question").textContent = filled(said[`${action}_question`], asked);
  part("consequence").textContent = said[`${action}_consequence`] + (thread.paused ? ` ${said.tell_yourself}` : "");
  part("yes").textContent = said[action];
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((answered) => {
    dialog.addEventListener("close", () => answered(dialog.returnValue === "yes"), { once: true });
  });
}

/** Do something about this buyer; where nothing follows from a yes or no, say so. */
async function send(body) {
  const path = `/${encodeURIComponent(listing.id)}/threads/${encodeURIComponent(thread.buyer)}/actions`;
  try {
    const { lines } = await call(path, { method: "POST", body });
    part("outcome").textContent = ["accept", "reject"].includes(body.action) && !lines.length ? said.nothing_followed : "";
  } catch (refused) {
    part("outcome").textContent = refused.message || said.away;
    return false;
  }
  await follow();
  return true;
}

part("write").addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = field.value.trim();
  const button = part("write").querySelector("button");
  if (!text || button.disabled) return;
  button.disabled = true;
  if (await send({ action: "message", text })) field.value = "";
  button.disabled = false;
});
field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  part("write").requestSubmit();
});
addEventListener("resize", () => {
  if (thread && !part("thread").hidden) chart();
});
