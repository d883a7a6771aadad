/** The seller's view: which listings there are, who writes about one, and where it goes from here. */

import { Refused, ask, element, moment, money, put, words } from "./page.js";
import { badge, buyerName, stateOf, values } from "./parts.js";
import { leave, setUp, showThread } from "./thread.js";

const ROOT = location.pathname.replace(/\/seller\/?$/, "");
const KEY = "doorstep key";
const PAUSE = 2000;

const part = (id) => document.getElementById(id);

let said = {};
let timer;
let latest = Promise.resolve();
const shown = new Map();

/** Ask the shop's interface with the key that was signed in with. */
const call = (path, options = {}) =>
  ask(`${ROOT}/v1/listings${path}`, { ...options, headers: { Authorization: `Bearer ${sessionStorage.getItem(KEY)}` } });

/** What the address names: a listing, and a buyer of it. */
function chosen() {
  const names = location.hash.slice(1).split("/");
  try {
    const [listing, buyer] = names.map(decodeURIComponent);
    return { listing, buyer };
  } catch {
    return {}; // not an address of this page
  }
}

const address = (...names) => `#${names.map(encodeURIComponent).join("/")}`;
const amount = (price) => money(price, said.language);

/** Draw a part again where what it shows has changed; it keeps its scrolling and its focus where it has not. */
function draw(id, value, drawn) {
  const now = JSON.stringify([value, location.hash]);
  if (shown.get(id) === now) return;
  const focused = part(id).contains(document.activeElement) && document.activeElement.getAttribute("href");
  part(id).replaceChildren(...drawn());
  shown.set(id, now);
  if (focused) [...part(id).querySelectorAll("a")].find((one) => one.getAttribute("href") === focused)?.focus();
}

/** Show all listings. */
function showListings(listings) {
  const { listing } = chosen();
  const link = (one) =>
    element(
      "a",
      { class: "choice-link", href: address(one.id), "aria-current": one.id === listing && "true" },
      element("strong", {}, one.title),
      element("span", { class: "row" }, element("span", { class: "figures" }, amount(one.ask)), badge(one.asked ? "asked" : one.state, said)),
    );
  draw("listings", listings, () => [
    element("h2", { class: "section-title" }, said.listings),
    listings.length ? element("div", { class: "choices" }, ...listings.map(link)) : element("p", { class: "plain" }, said.no_listings),
  ]);
}

/** Show one listing with those who write about it. */
function showListing({ listing: one, outcome, threads }) {
  const price = (minor) => amount({ minor, currency: one.currency });
  draw("listing", [one, outcome, threads], () => [
    element("a", { class: "back", href: "#" }, `‹ ${said.listings}`),
    element(
      "div",
      { class: "about" },
      element("div", { class: "row" }, element("h2", {}, one.title), badge(outcome.state, said)),
      values([
        [said.ask, price(one.ask)],
        [said.floor_private, price(one.floor)],
        [said.pieces, one.quantity > 1 ? one.quantity : null],
        [said.deadline, one.deadline && moment(one.deadline, said.language)],
      ]),
      element("a", { class: "plain", href: `${ROOT}/chat/${encodeURIComponent(one.id)}`, target: "_blank" }, said.chat_page),
    ),
    element("h3", { class: "section-title" }, said.buyers),
    threads.length
      ? element("div", { class: "choices" }, ...threads.toReversed().map((thread) => buyerLink(one.id, thread)))
      : element("p", { class: "section-title" }, said.no_buyers),
  ]);
}

function buyerLink(listing, thread) {
  const figures = [
    [said.best, thread.offer],
    [said.standing, thread.quote],
  ];
  const line = figures.filter(([, price]) => price).map(([name, price]) => `${name} ${amount(price.amount)}`);
  return element(
    "a",
    {
      class: "choice-link",
      href: address(listing, thread.buyer),
      "aria-current": thread.buyer === chosen().buyer && "true",
    },
    element("span", { class: "row" }, element("strong", {}, buyerName(thread.buyer, said)), badge(stateOf(thread), said)),
    line.length ? element("span", { class: "figures" }, line.join(" · ")) : "",
  );
}

/** Read everything that is shown again, and once more after a while. */
function follow() {
  clearTimeout(timer);
  latest = latest.then(catchUp, catchUp).then(() => PAUSE, told).then((wait) => {
    clearTimeout(timer);
    if (sessionStorage.getItem(KEY) && !document.hidden) timer = setTimeout(follow, wait);
  });
  return latest;
}

async function catchUp() {
  const { listing, buyer } = chosen();
  const here = listing ? `/${encodeURIComponent(listing)}` : "";
  const [all, one, thread] = await Promise.all([
    call("?limit=1000"),
    here ? call(here) : undefined,
    buyer ? call(`${here}/threads/${encodeURIComponent(buyer)}`) : undefined,
  ]);
  const now = chosen();
  if (now.listing !== listing || now.buyer !== buyer || !sessionStorage.getItem(KEY)) return;
  part("status").textContent = "";
  part("door").hidden = true;
  part("desk").hidden = false;
  part("desk").dataset.shows = buyer ? "thread" : listing ? "listing" : "listings";
  part("listing").hidden = !one;
  part("thread").hidden = !thread;
  part("nothing").hidden = Boolean(thread);
  showListings(all.reverse()); // the newest first
  if (one) showListing(one);
  if (thread) showThread(one, thread);
}

/** Say what is wrong; a key that opens nothing is forgotten. Gives how long to wait. */
function told(refused) {
  if (!(refused instanceof Refused)) throw refused;
  if (refused.status === 401 || refused.status === 403) {
    signOut();
    part("refused").textContent = said.refused;
  } else if (refused.status === 404 || refused.status === 422) {
    location.hash = "";
  } else {
    const where = part("desk").hidden ? "refused" : "status";
    part(where).textContent = refused.status === 429 ? said.often : said.away;
  }
  return Math.max(refused.wait, PAUSE);
}

function signOut() {
  sessionStorage.removeItem(KEY);
  shown.clear();
  for (const id of ["listings", "listing"]) part(id).replaceChildren();
  leave();
  part("desk").hidden = true;
  part("door").hidden = false;
  part("key").focus();
}

part("sign-in").addEventListener("submit", (event) => {
  event.preventDefault();
  sessionStorage.setItem(KEY, part("key").value.trim());
  part("key").value = "";
  part("refused").textContent = "";
  follow();
});
part("sign-out").addEventListener("click", signOut);
addEventListener("hashchange", () => {
  leave();
  follow();
});
document.addEventListener("visibilitychange", () => {
  if (!document.hidden && sessionStorage.getItem(KEY)) follow();
});

said = await words("seller", ...navigator.languages);
document.documentElement.lang = said.language;
put(said);
document.title = said.title;
setUp({ said, call, follow });
if (sessionStorage.getItem(KEY)) follow();
else signOut();
