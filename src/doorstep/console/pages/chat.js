/** The buyer's chat with one listing. It knows what buyers may know: what is for sale, and what both have written. */

import { ask, atEnd, element, filled, money, put, show, words } from "./page.js";

const HERE = location.pathname.replace(/\/$/, "");
const PATIENCE = { soon: 2000, late: 15000, slower: 1.3 };

const part = (id) => document.getElementById(id);
const list = part("messages");
const field = part("text");

/** The token that makes this visitor the same buyer again, made here so that even a first message can be sent twice. */
const token = {
  known: null,
  read() {
    try {
      this.known ??= localStorage.getItem(`doorstep ${HERE}`)?.match(/^[\w-]{32}$/)?.[0];
    } catch {
      // nothing may be kept in a private window or in a frame of somebody else's page
    }
    return this.known;
  },
  make() {
    this.known = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24))));
    this.known = this.known.replaceAll("+", "-").replaceAll("/", "_");
    try {
      localStorage.setItem(`doorstep ${HERE}`, this.known);
    } catch {
      // then it is kept until the page closes
    }
    return this.known;
  },
};

/** How the thing stands for this buyer, where it concerns them. */
const YOURS = { held: "for_you", bought: "yours" };
const BADGES = { for_you: "held", yours: "sold" };

let said = {};
let own;
let about = null;
let read = 0;
let wait = PATIENCE.soon;
let timer;
let latest = Promise.resolve();
let sending = Promise.resolve();

const spoken = () => ({
  mine: "buyer",
  names: { buyer: said.buyer, assistant: said.assistant, seller: about.seller || said.seller },
  language: locale(),
});
const locale = () => `${about.language}-${about.region}`;
const amount = (minor) => money({ minor, currency: about.ask.currency }, locale());

/** Show what is for sale and how it stands. */
function describe() {
  const { title, ask: price, pieces, delivery, seller } = about;
  const state = YOURS[own] ?? about.state;
  document.title = title;
  part("title").textContent = title;
  part("ask").textContent = pieces > 1 ? filled(said.each, { amount: amount(price.minor) }) : amount(price.minor);
  part("terms").textContent = terms(pieces, delivery);
  part("disclosure").textContent = seller ? filled(said.disclosure_named, { seller }) : said.disclosure;
  if (part("state").textContent !== said[state]) part("state").textContent = said[state];
  part("state").className = `badge ${BADGES[state] ?? state}`;
}

/** How many there are, and how it can be had, in a line. */
function terms(pieces, { pickup, shipping }) {
  const ways = [];
  if (pieces > 1) ways.push(filled(said.pieces, { count: pieces }));
  if (pickup) ways.push(said.pickup);
  if (shipping) ways.push(filled(said[`shipping_${shipping.paid_by}`], { amount: amount(shipping.price) }));
  const line = ways.join(" · ");
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** Show what is known about the thing, and invite whoever has not written yet. */
function invite() {
  const fill = (text) => () => {
    field.value = text;
    field.focus();
  };
  const suggestions = said.suggestions.map((text) => element("button", { type: "button", onclick: fill(text) }, text));
  const facts = Object.entries(about.facts);
  const fact = ([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value));
  if (facts.length) list.append(element("dl", { class: "facts" }, ...facts.map(fact)));
  list.append(element("div", { class: "first-words" }, element("p", {}, said.begin), element("div", {}, ...suggestions)));
}

/** Read what has come since, and ask again later: soon while there is something new, ever later while there is not. */
function follow() {
  clearTimeout(timer);
  latest = latest.then(catchUp, catchUp).catch(told).finally(() => {
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(follow, wait);
  });
  return latest;
}

async function catchUp() {
  const chat = token.read();
  const asked = chat ? ask(`${HERE}/messages?after=${read}`, { headers: { "Chat-Token": chat } }) : { messages: [] };
  const [now, news] = await Promise.all([ask(`${HERE}/about`), asked]);
  about = now;
  own = news.state;
  describe();
  receive(news.messages);
  part("status").textContent = "";
}

/** Show new messages, in front of those that are still on their way. */
function receive(messages) {
  const fresh = messages.filter((one) => one.number > read);
  wait = fresh.length ? PATIENCE.soon : Math.min(wait * PATIENCE.slower, PATIENCE.late);
  if (!fresh.length) return;
  const end = atEnd(list);
  const underway = [...list.querySelectorAll(".first-words, .pending, .failed, .writing")];
  for (const one of underway) one.remove();
  show(list, fresh, spoken());
  list.append(...underway.filter((one) => one.matches(".pending, .failed, .writing")));
  read = fresh.at(-1).number;
  if (end) list.scrollTop = list.scrollHeight;
}

/** Say what keeps the page from going on. */
function told(refused) {
  if (refused.status === undefined) throw refused;
  part("status").textContent = { 404: said.missing, 409: said.full, 422: said.refused, 429: said.often }[refused.status] ?? said.away;
  wait = Math.max(refused.wait, PATIENCE.late);
}

/** Put a message on its way, one after the other. */
function send(text, name) {
  const mine = element("article", { class: "message mine pending", "aria-hidden": "true" }, element("p", { class: "text" }, text));
  const writing = element("div", { class: "writing" }, element("span", { class: "unseen" }, said.writing));
  writing.append(element("i"), element("i"), element("i"));
  list.querySelector(".first-words")?.remove();
  list.append(mine, writing);
  list.scrollTop = list.scrollHeight;
  const gone = () => [mine, writing].forEach((one) => one.remove());
  sending = sending.then(() => post(text, name)).then(gone, (refused) => {
    told(refused);
    writing.remove();
    mine.className = "message mine failed";
    mine.removeAttribute("aria-hidden");
    const again = () => {
      gone();
      send(text, name);
    };
    if (refused.status === 409) mine.append(element("p", {}, said.full));
    mine.append(element("button", { type: "button", onclick: again }, said.again));
  });
}

/** Send a message and read what is answered; its name stays the same however often it is sent, so that it counts once. */
async function post(text, name) {
  const headers = { "Chat-Token": token.read() ?? token.make() };
  await ask(`${HERE}/messages`, { method: "POST", headers, body: { text, message: name } });
  wait = PATIENCE.soon;
  await follow();
}

/** A name for a message that no other has. */
function newName() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (one) => one.toString(16).padStart(2, "0")).join("");
}

part("write").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = field.value.trim();
  if (!text) return;
  field.value = "";
  field.focus();
  send(text, newName());
});

field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  part("write").requestSubmit();
});

document.addEventListener("visibilitychange", () => {
  wait = PATIENCE.soon;
  if (!document.hidden && about) follow();
});

/** Begin: without a listing there is nothing but a sentence that says so. */
async function begin() {
  try {
    about = await ask(`${HERE}/about`);
  } catch (refused) {
    said = await words("chat", ...navigator.languages);
    part("missing").textContent = refused.status === 404 || refused.status === 422 ? said.missing : said.away;
    part("missing").hidden = false;
    if (refused.status !== 404 && refused.status !== 422) setTimeout(begin, Math.max(refused.wait, PATIENCE.soon));
    return;
  }
  said = await words("chat", about.language);
  document.documentElement.lang = about.language;
  put(said);
  describe();
  part("missing").hidden = true;
  part("chat").hidden = false;
  invite();
  await follow();
  list.setAttribute("aria-busy", "false");
}

begin();
