// What was fetched: counts of the whole record by day; settlements and claims by month, kept once they are here.

import { getBriefings, getCountryCounts, getFeatures, getStatus, windowParameter } from "./api.js";
import { addDays, daysOf, monthWindow, monthsOf, windowLength } from "./days.js";
import { groupBy } from "./sums.js";

const LAYERS = ["settlements", "claims", "area_claims"];
const FRONT_DAYS = 14; // a front is drawn from two weeks, also where the view is one day

export function createStore() {
  const store = { status: null, span: null, days: new Map(), claims: new Map(), readAt: null };
  let layers = {};
  let fronts = new Map();
  let briefings = new Map();

  /** Read the status and the counts by day; everything else is forgotten. */
  store.open = async () => {
    const status = await getStatus();
    const rows = status.first_day ? await getCountryCounts() : [];
    store.status = status;
    store.span = status.first_day ? { from: status.first_day, to: status.last_day } : null;
    store.days = groupBy(rows, (row) => row.period);
    store.claims = new Map();
    layers = Object.fromEntries(LAYERS.map((name) => [name, new Map()]));
    fronts = new Map();
    briefings = new Map();
    store.readAt = new Date();
  };

  /** Whether the counts and claims of a window are here already, so that drawing needs no waiting. */
  store.has = (window) => monthsOf(window).every((month) => LAYERS.every((name) => layers[name].has(month)));

  /** Bring what a window needs; months that touch each other come in one request. */
  store.load = async (window) => {
    const missing = (name) => runs(monthsOf(window).filter((month) => !layers[name].has(month)));
    await Promise.all(LAYERS.flatMap((name) => missing(name).map((run) => loadRun(name, run))));
  };

  /** Bring the fronts of a window; true if they are news. */
  store.loadFronts = async (window) => {
    const period = windowParameter(frontWindow(window));
    if (fronts.has(period)) return false;
    fronts.set(period, await getFeatures("fronts", { datetime: period }));
    return true;
  };

  async function loadRun(name, run) {
    const window = { from: monthWindow(run[0]).from, to: monthWindow(run.at(-1)).to };
    const features = await getFeatures(name, { datetime: windowParameter(window) });
    const byMonth = groupBy(features, ({ properties }) => properties.day.slice(0, 7));
    for (const month of run) layers[name].set(month, byMonth.get(month) ?? []);
    if (name !== "settlements") for (const { properties } of features) store.claims.set(properties.id, properties);
  }

  /** The features of a layer whose day lies in the window. */
  store.features = (name, { from, to }) => monthsOf({ from, to }).flatMap((month) => layers[name].get(month) ?? []).filter(({ properties: { day } }) => from <= day && day <= to);
  store.fronts = (window) => fronts.get(windowParameter(frontWindow(window))) ?? [];
  store.frontWindow = frontWindow;

  /** The briefings that can speak of a window: published in it or on the day after. */
  store.briefings = async ({ from, to }) => {
    const key = `${from}/${to}`;
    if (!briefings.has(key)) briefings.set(key, await getBriefings(from, addDays(to, 1)));
    return briefings.get(key);
  };

  store.isCovered = (day) => (store.days.get(day) ?? []).some(({ status }) => status !== "not_covered");
  /** The last days of the record, as many as there are. */
  store.lastDays = (count) => daysOf(addDays(store.span.to, 1 - count), store.span.to);
  store.claimantName = (id) => store.status?.claimants.find((claimant) => claimant.id === id) ?? null;
  return store;
}

function frontWindow(window) {
  return windowLength(window) >= FRONT_DAYS ? window : { from: addDays(window.to, 1 - FRONT_DAYS), to: window.to };
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
