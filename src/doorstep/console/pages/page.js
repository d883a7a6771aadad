/** What both pages use: asking the server, words in a language, amounts, times, elements. */

/** An answer that is not what was asked for: `status` 0 where none came, `wait` milliseconds until it is worth asking again. */
export class Refused extends Error {
  constructor(status, detail, wait) {
    super(detail);
    this.status = status;
    this.wait = wait;
  }
}

/** Ask the server for JSON, or send it some. */
export async function ask(path, { method = "GET", body, headers = {} } = {}) {
  const sent = body === undefined ? headers : { ...headers, "Content-Type": "application/json" };
  let answer, value;
  try {
    answer = await fetch(path, { method, headers: sent, body: JSON.stringify(body), cache: "no-store", credentials: "omit" });
    value = answer.status === 204 ? null : await answer.json();
  } catch {
    throw new Refused(answer?.status ?? 0, "", 0);
  }
  if (!answer.ok) throw new Refused(answer.status, value.detail ?? "", 1000 * Number(answer.headers.get("Retry-After") ?? 0));
  return value;
}

/** The words of a page in the first of these languages that has them; English has them all. */
export async function words(page, ...languages) {
  for (const language of [...languages, "en"]) {
    const code = language.toLowerCase().split("-")[0];
    if (!SPOKEN.includes(code)) continue;
    return { ...(await ask(new URL(`${page}-${code}.json`, import.meta.url))), language };
  }
}

const SPOKEN = ["en", "de"];

/** Put values into a sentence: "{amount}" is what `values.amount` holds. */
export const filled = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

/** Put the words into every element that names them. */
export function put(said, inside = document) {
  for (const one of inside.querySelectorAll("[data-text]")) one.textContent = said[one.dataset.text];
  for (const one of inside.querySelectorAll("[data-label]")) one.setAttribute("aria-label", said[one.dataset.label]);
  for (const one of inside.querySelectorAll("[data-hint]")) one.placeholder = said[one.dataset.hint];
}

/** An element with attributes and children; text is only ever text. */
export function element(name, attributes = {}, ...children) {
  const svg = name === "svg" || SHAPES.has(name);
  const made = svg ? document.createElementNS("http://www.w3.org/2000/svg", name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "onclick") made.addEventListener("click", value);
    else if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((one) => one !== undefined && one !== ""));
  return made;
}

const SHAPES = new Set(["g", "line", "path", "circle", "rect", "text", "title"]);

/** An amount as people write it; a whole one without zeros behind. */
export function money({ minor, currency }, language) {
  const format = { style: "currency", currency, currencyDisplay: "narrowSymbol", trailingZeroDisplay: "stripIfInteger" };
  return new Intl.NumberFormat(language, format).format(minor / 100);
}

/** The time of day of a moment. */
export const clock = (at, language) => new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(new Date(at));

/** The day of a moment. */
export const day = (at, language) =>
  new Intl.DateTimeFormat(language, { weekday: "short", day: "numeric", month: "short" }).format(new Date(at));

/** A day with its time. */
export const moment = (at, language) => `${day(at, language)}, ${clock(at, language)}`;

/** Show messages behind those that are shown: a line where a new day begins, author and time where somebody begins to write. */
export function show(list, messages, { mine, names, language }) {
  for (const one of messages) {
    const today = day(one.at, language);
    const begins = list.dataset.day !== today;
    if (begins) list.append(element("p", { class: "day" }, today));
    list.dataset.day = today;
    const before = list.lastElementChild.dataset;
    const follows = before.author === one.author && new Date(one.at) - new Date(before.at) < TOGETHER;
    const side = one.author === mine ? "mine" : "theirs";
    const name = element("span", { class: side === "mine" && "unseen" }, names[one.author]);
    const reason = one.reason ? element("span", { class: "why" }, one.reason) : "";
    const time = element("time", { datetime: one.at }, clock(one.at, language));
    list.append(
      element(
        "article",
        { class: `message ${side}${follows ? " follows" : ""}`, "data-author": one.author, "data-at": one.at },
        element("p", { class: follows && !reason ? "head unseen" : "head" }, name, " ", reason, reason && " ", time),
        element("p", { class: "text" }, one.text),
      ),
    );
  }
}

const TOGETHER = 5 * 60 * 1000;

/** Whether an element is scrolled to its end, or nearly. */
export const atEnd = (list) => list.scrollHeight - list.scrollTop - list.clientHeight < 80;
