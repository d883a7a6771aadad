/** The prices of one thread as a drawing: what the seller's side quoted, what the buyer offered, one after the other. */

import { clock, day, element } from "./page.js";

const HEIGHT = 190;
const EDGE = { top: 16, right: 58, bottom: 40, left: 58 };
const MARK = 4.5;

/**
 * Draw a chart into a figure.
 *
 * `points` are `{at, kind: "quote"|"offer", amount}`, oldest first; `lines` are `{kind, amount, label}` across, `closed`
 * is the price of what is held or sold. Amounts are in minor units and shown by `money`; `said` holds the words.
 */
export function draw(figure, { points, lines, closed, money, said, language }) {
  const width = Math.max(figure.clientWidth, 280);
  const y = heights([...points, ...lines].map((one) => one.amount));
  const moments = [...new Set(points.map((one) => one.at))];
  const place = across(moments.length, width);
  const placed = points.map((one) => ({ ...one, x: place(moments.indexOf(one.at)), y: y.of(one.amount) }));
  const parts = [
    ...y.steps.map((amount) => rung(amount, y.of(amount), width, money)),
    ...lines.map((one) => border(one, y.of(one.amount), width)),
    ...times(placed, width, language),
    track(placed, "offer"),
    track(placed, "quote", width - EDGE.right),
    ...placed.map((one) => mark(one, `${said[one.kind]}: ${money(one.amount)}, ${clock(one.at, language)}`)),
    ...ends(placed, closed, width, money),
  ];
  const drawing = { viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT, role: "img", "aria-label": said.chart };
  figure.replaceChildren(legend(said, lines), element("svg", drawing, ...parts), table(points, { money, said, language }));
}

/** Where moments stand from left to right: evenly, for people haggle in bursts with days between. */
function across(count, width) {
  const first = EDGE.left + 24;
  const step = Math.min((width - EDGE.right - 40 - first) / Math.max(count - 1, 1), 110);
  return (index) => first + index * step;
}

/** Where amounts stand from top to bottom, and the round amounts that are written beside. */
function heights(amounts) {
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  const span = Math.max(high - low, high * 0.1, 1);
  const bottom = low - span * 0.1;
  const top = high + span * 0.1;
  const step = rounded((top - bottom) / 4);
  const steps = [];
  for (let amount = Math.ceil(bottom / step) * step; amount <= top; amount += step) steps.push(amount);
  const of = (amount) => EDGE.top + ((top - amount) / (top - bottom)) * (HEIGHT - EDGE.top - EDGE.bottom);
  return { of, steps };
}

/** The next 1, 2 or 5 with zeros behind. */
function rounded(amount) {
  const power = 10 ** Math.floor(Math.log10(amount));
  return power * [1, 2, 5, 10].find((one) => one * power >= amount);
}

function rung(amount, y, width, money) {
  return element(
    "g",
    { class: "rung" },
    element("line", { x1: EDGE.left, x2: width - EDGE.right, y1: y, y2: y }),
    element("text", { x: EDGE.left - 8, y: y + 4, "text-anchor": "end" }, money(amount)),
  );
}

function border({ kind, label }, y, width) {
  return element(
    "g",
    { class: `border ${kind}` },
    element("line", { x1: EDGE.left, x2: width - EDGE.right, y1: y, y2: y }),
    element("text", { x: width - EDGE.right, y: y + (kind === "floor" ? 15 : -5), "text-anchor": "end" }, label),
  );
}

/** The times below, as many as there is room for, and the day where a new one begins. */
function times(placed, width, language) {
  const ticks = [];
  for (const { x, at } of placed) {
    const today = day(at, language);
    const before = ticks.at(-1);
    const begins = today !== before?.today;
    if (before && x - before.x < 58) {
      if (!begins || before.begins) continue;
      ticks.pop();
    }
    ticks.push({ x, at, today, begins });
  }
  const word = (x, y, text) => element("text", { x, y, "text-anchor": "middle" }, text);
  return ticks.flatMap(({ x, at, today, begins }) => [
    word(x, HEIGHT - 20, clock(at, language)),
    begins ? word(Math.max(x, 44), HEIGHT - 4, today) : "",
  ]);
}

/** The line of one side: a quote stands until the next one, the last one until now; offers are joined. */
function track(placed, kind, end) {
  const mine = placed.filter((one) => one.kind === kind);
  if (!mine.length) return "";
  let path = `M${mine[0].x} ${mine[0].y}`;
  for (const { x, y } of mine.slice(1)) path += kind === "quote" ? `H${x}V${y}` : `L${x} ${y}`;
  return element("path", { class: `track ${kind}`, d: end === undefined ? path : `${path}H${end}` });
}

/** A point: a disc for a quote, a square for an offer, with its words for whoever rests on it. */
function mark({ kind, x, y }, words) {
  const shape =
    kind === "quote"
      ? element("circle", { cx: x, cy: y, r: MARK })
      : element("rect", { x: x - MARK, y: y - MARK, width: 2 * MARK, height: 2 * MARK, rx: 1 });
  return element("g", { class: `point ${kind}` }, shape, element("title", {}, words));
}

/** The last price of each side in figures, and a ring around the one it was closed at. */
function ends(placed, closed, width, money) {
  const last = (kind) => placed.filter((one) => one.kind === kind).at(-1);
  const word = (one, x, below) => element("text", { class: `end ${one.kind}`, x, y: one.y + below }, money(one.amount));
  const [quote, offer] = [last("quote"), last("offer")];
  const at = closed === undefined ? undefined : placed.filter((one) => one.amount === closed).at(-1);
  return [
    quote ? word(quote, width - EDGE.right + 8, 4) : "",
    offer && offer.amount !== quote?.amount ? word(offer, offer.x + 8, 15) : "",
    at ? element("circle", { class: "closed", cx: at.x, cy: at.y, r: MARK + 4 }) : "",
  ];
}

function legend(said, lines) {
  const entries = ["quote", "offer"].map((kind) => element("span", { class: `entry ${kind}` }, said[`${kind}s`]));
  if (lines.some((one) => one.kind === "floor")) entries.push(element("span", { class: "entry floor" }, said.floor_private));
  return element("figcaption", {}, element("strong", {}, said.prices), ...entries);
}

/** The same as a table, for whoever cannot see the drawing. */
function table(points, { money, said, language }) {
  const rows = points.map((one) =>
    element(
      "tr",
      {},
      element("td", {}, `${day(one.at, language)}, ${clock(one.at, language)}`),
      element("td", {}, said[one.kind]),
      element("td", {}, money(one.amount)),
    ),
  );
  const head = ["when", "who", "price"].map((name) => element("th", { scope: "col" }, said[name]));
  return element("table", { class: "unseen" }, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows));
}
