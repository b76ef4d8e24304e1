// What was fetched: totals of the record by day, tables of counts by month; kept once they are here.

import { getBriefings, getColumns, getCoverage, getStatus, getTotals, takeFirst } from "./api.js";
import { addDays, daysBetween, daysOf, kyivMoment, monthWindow, monthsOf } from "./days.js";
import { createFronts, frontWindow } from "./fronts.js";
import { tablesOf } from "./subjecttables.js";
import { joinTables } from "./tables.js";

export function createStore() {
  const store = { status: null, span: null, readAt: null, version: 0 };
  let chunks = {};
  let joined = {};
  let loading = Promise.resolve();
  let totals = { series: [], covered: "", from: "" };
  let fronts = createFronts();
  let briefings = new Map();

  /** Read the state and the totals by day, from the page itself the first time; everything else is forgotten. */
  store.open = async () => {
    const first = takeFirst();
    const status = first.status ?? (await getStatus());
    const span = status.first_day ? { from: status.first_day, to: status.last_day } : null;
    const read = span ? first.totals ?? (await getTotals(span)) : null;
    Object.assign(store, { status, span, readAt: new Date(), version: store.version + 1 });
    chunks = first.columns ? { settlement: [first.columns] } : {};
    joined = {};
    takeTotals(read);
    fronts = createFronts();
    briefings = new Map();
  };

  function takeTotals(read) {
    totals = read ? { series: joinTables([read], "totals", () => "UA"), covered: read.covered, from: read.from } : { series: [], covered: "", from: "" };
  }

  /** Bring the totals of the whole record, where the page held only the last of them; true if they are news. */
  store.loadTotals = async () => {
    if (!store.span || totals.from <= store.span.from) return false;
    takeTotals(await getTotals(store.span));
    return true;
  };
  store.hasTotals = ({ from }) => totals.from <= from;

  const isHere = (level, day) => (chunks[level] ?? []).some(({ from, to }) => from <= day && day <= to);

  /** Whether the counts of a window are here already, so that drawing needs no waiting. */
  store.has = (window, level) => daysOf(window.from, window.to).every((day) => isHere(level, day));

  /** Bring the months of a window that are not here; one request after the other, so that no month comes twice. */
  store.load = (window, level) => {
    const own = loading.then(() => loadMissing(window, level));
    loading = own.catch(() => {});
    return own;
  };

  /** Months that touch each other come in one request. */
  async function loadMissing(asked, level) {
    const window = inSpan(asked);
    const missing = monthsOf(window).filter((month) => !store.has(inSpan(monthWindow(month)), level));
    if (!missing.length) return;
    const partial = (chunks[level] ?? []).filter((chunk) => missing.some((month) => monthsOf(chunk).includes(month)));
    const months = [...new Set([...missing, ...partial.flatMap(monthsOf)])].sort();
    const read = await Promise.all(runs(months).map((run) => getColumns(inSpan({ from: monthWindow(run[0]).from, to: monthWindow(run.at(-1)).to }), level)));
    chunks[level] = [...(chunks[level] ?? []).filter((chunk) => !partial.includes(chunk)), ...read].sort((a, b) => (a.from < b.from ? -1 : 1));
    joined[level] = tablesOf(chunks[level], level); // now, not in a frame that a hand waits for
  }

  const inSpan = ({ from, to }) => ({ from: from < store.span.from ? store.span.from : from, to: to > store.span.to ? store.span.to : to });

  /** Places, areas and sets of places with their series, of a level. */
  store.tables = (level) => (joined[level] ??= tablesOf(chunks[level] ?? [], level));
  store.totals = () => totals.series;

  /** Bring the fronts and the contact line of a window; true if they are news. */
  store.loadFronts = (window) => fronts.load(window);
  store.hasFronts = (window) => fronts.has(window);
  store.drawn = (window) => fronts.of(window);
  store.frontWindow = frontWindow;

  /** The briefings that can speak of a window: published in it or on the day after. */
  store.briefings = async ({ from, to }) => {
    const key = `${from}/${to}`;
    if (!briefings.has(key)) briefings.set(key, await getBriefings(from, addDays(to, 1)));
    return briefings.get(key);
  };

  store.coverage = getCoverage;
  store.isCovered = (day) => totals.covered[daysBetween(totals.from || day, day)] === "1";
  /** Whether a day was still going on when the last briefing came. */
  store.isOpen = (day) => Boolean(store.status.latest_published) && kyivMoment(store.status.latest_published).day <= day;
  /** The last days of the record, as many as there are. */
  store.lastDays = (count) => daysOf(addDays(store.span.to, 1 - count), store.span.to);
  store.claimantName = (id) => store.status?.claimants.find((claimant) => claimant.id === id) ?? null;
  return store;
}

function runs(months) {
  const found = [];
  for (const month of months) {
    const run = found.at(-1);
    if (run && addDays(monthWindow(run.at(-1)).to, 1).startsWith(month)) run.push(month);
    else found.push([month]);
  }
  return found;
}
