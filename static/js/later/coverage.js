// What was read: a matrix of sources and days; a day without any briefing is hatched as in the timeline.

import { addDays, clampDay, daysOf, fullDay, kyivMoment, shortDay, toldDay } from "../days.js";
import { el, fill } from "../dom.js";
import { t } from "../words.js";

const DAYS = 56;

/** Fill the view for the eight weeks that end with the window; a pressed day becomes the window. */
export async function drawCoverage(node, { view, store, change, isCurrent }) {
  const to = view.window.to;
  const days = daysOf(clampDay(addDays(to, 1 - DAYS), store.span), to);
  const [briefings, expected] = await Promise.all([store.briefings({ from: days[0], to }), store.coverage({ from: days[0], to }).catch(() => null)]);
  if (!isCurrent()) return;
  const sources = sourcesOf(briefings, expected, days);
  const silent = days.filter((day) => !store.isCovered(day));
  fill(node,
    el("h2", {}, t("coverage_link")),
    el("p.fl-small", {}, t("coverage_caption", { n: briefings.length, sources: sources.length, days: days.length }), silent.length ? ` ${t("coverage_silent", { n: silent.length, list: silent.slice(0, 8).map(shortDay).join(", ") })}` : ""),
    el("div.fl-matrix-holder", {}, el("table.fl-matrix", {},
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, t("column_source")), days.map((day) => el("th", { scope: "col" }, dayHead(day, days, change))), el("th", { scope: "col" }, t("column_last")))),
      el("tbody", {}, sources.map((source) => el("tr", {}, el("th", { scope: "row" }, source.name), days.map((day) => cell(source, day, store)), el("td.fl-small", {}, lastWords(source))))))),
    el("p.fl-small.fl-matrix-legend", {}, ["read", "partly", "missing", "none", "free"].filter((look) => look === "read" || look === "none" || expected).map((look) => [el(`span.fl-cell.fl-cell-${look}`), " ", t(`coverage_${look}`), " "])));
  const holder = node.querySelector(".fl-matrix-holder");
  holder.scrollLeft = holder.scrollWidth; // where it is wider than the screen, the latest days
}

function dayHead(day, days, change) {
  const labelled = day.endsWith("-01") || new Date(`${day}T00:00:00Z`).getUTCDay() === 1 || day === days[0];
  return el("button.fl-day", { type: "button", title: fullDay(day), "aria-label": fullDay(day), on: { click: () => change({ from: day, to: day, last: 0, view: "map" }) } }, labelled ? el("span", {}, shortDay(day)) : "");
}

/** Sources with the days they were read for. */
function sourcesOf(briefings, expected, days) {
  const found = new Map();
  for (const { name } of expected?.sources ?? []) found.set(name, { name, read: new Map(), last: null });
  for (const { source, published_at } of briefings) {
    if (!found.has(source)) found.set(source, { name: source, read: new Map(), last: null });
    const own = found.get(source);
    const counted = toldDay(published_at);
    own.read.set(counted, (own.read.get(counted) ?? 0) + 1);
    if (!own.last || own.last < published_at) own.last = published_at;
  }
  const states = new Map((expected?.days ?? []).map(({ source, day, state }) => [`${source}|${day}`, state]));
  return [...found.values()].map((source) => ({ ...source, stateOf: (day) => states.get(`${source.name}|${day}`) })).sort((a, b) => b.read.size - a.read.size || a.name.localeCompare(b.name)).filter(({ read }) => expected || days.some((day) => read.has(day)));
}

function cell(source, day, store) {
  const count = source.read.get(day) ?? 0;
  const look = source.stateOf(day) ?? (count ? "read" : store.isCovered(day) ? "free" : "none");
  const told = count ? t("briefings_count", { n: count }) : t(`coverage_${look}`);
  const words = `${source.name}, ${fullDay(day)}: ${told}`;
  return el("td", {}, el(`span.fl-cell.fl-cell-${look}`, { title: words, role: "img", "aria-label": words }));
}

function lastWords({ last }) {
  if (!last) return "";
  const { day, time } = kyivMoment(last);
  return `${shortDay(day)}, ${time}`;
}
