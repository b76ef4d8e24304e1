// The state of the view and its address: parsed, written and watched.

import { addDays, clampDay, isDay } from "./days.js";
import { defaultKinds, kinds } from "./style.js";
import { isLanguage } from "./words.js";

export const SHOWN = ["fronts", "estimate", "line", "tiles"];
const ORDER = ["last", "from", "to", "mode", "kind", "claimant", "side", "compare", "precision", "level", "at", "place", "front", "tab", "claim", "show", "view", "as_of", "lang", "theme"];
const ONE_OF = {
  mode: ["window", "cumulative"],
  level: ["settlement", "hromada", "raion", "oblast"],
  view: ["map", "table", "changes", "coverage"],
  tab: ["sentences", "kinds", "why"],
  precision: ["own", "exact"], // numbers of a place's own; places told exactly
  theme: ["light", "dark"],
};
const DEFAULTS = { last: 7, mode: "window", level: "settlement", view: "map", tab: "sentences", show: SHOWN.slice(0, 3) };
const LISTS = ["claimant", "side", "compare"];
const REST_MS = 400;
export const SIDES = ["russia", "ukraine", "unknown"];

/** Keep the state of one page: get, set, watch; `embedded` changes the default kinds. */
export function createState(embedded) {
  let state = parse(location.search, embedded);
  const watchers = [];
  let timer = 0;
  const tell = (before, how = {}) => watchers.forEach((watch) => watch(state, before, how));
  const writeAddress = (how) => {
    const address = location.pathname + write(state, embedded);
    if (address !== location.pathname + location.search) history[how](null, "", address);
  };
  addEventListener("popstate", () => {
    const before = state;
    state = parse(location.search, embedded);
    tell(before);
  });
  return {
    get: () => state,
    watch: (watcher) => watchers.push(watcher),
    /** Change some values; `dragging` replaces the address instead of adding to the history, `playing` shows nothing before all of it is here. */
    set(changes, { dragging = false, playing = false } = {}) {
      const before = state;
      state = { ...state, ...changes };
      clearTimeout(timer);
      if (dragging) timer = setTimeout(() => writeAddress("replaceState"), REST_MS); // browsers refuse a hundred changes a second
      else writeAddress("pushState");
      tell(before, { dragging, playing });
    },
  };
}

/** Read the parameters; what cannot be understood is named in `ignored` and otherwise left out. */
export function parse(search, embedded = false) {
  const query = new URLSearchParams(search);
  const state = { ...DEFAULTS, from: "", to: "", kind: defaultKinds(embedded), claimant: [], side: [], compare: [], precision: "", at: null, place: "", front: "", claim: "", as_of: "", lang: "", theme: "", ignored: [] };
  for (const [name, text] of query) {
    const value = text === "" ? undefined : valueOf(name, text);
    if (value === undefined) state.ignored.push(name);
    else state[name] = value;
  }
  if (state.from || state.to) {
    state.from ||= state.to;
    state.to ||= state.from;
    if (state.from > state.to) [state.from, state.to] = [state.to, state.from];
    state.last = 0;
  }
  return state;
}

function valueOf(name, text) {
  if (name in ONE_OF) return ONE_OF[name].includes(text) ? text : undefined;
  if (name === "last") return text === "all" ? "all" : /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
  if (name === "from" || name === "to") return isDay(text) ? text : undefined;
  if (name === "kind") return listOf(text, kinds().map(({ id }) => id));
  if (name === "side") return listOf(text, SIDES);
  if (name === "show") return text === "none" ? [] : listOf(text, SHOWN);
  if (name === "compare") return text.split(",").length === 2 ? text.split(",") : undefined;
  if (LISTS.includes(name)) return text.split(",");
  if (name === "at") return pointOf(text);
  if (name === "lang") return isLanguage(text) ? text : undefined;
  return ORDER.includes(name) ? text : undefined;
}

function listOf(text, known) {
  if (text === "none") return [];
  const found = text.split(",").filter((id) => known.includes(id));
  return found.length ? known.filter((id) => found.includes(id)) : undefined;
}

function pointOf(text) {
  const [lon, lat, zoom, more] = text.split(",").map(Number);
  return more === undefined && Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 1 && zoom <= 14 ? { lon, lat, zoom } : undefined;
}

/** Write the state as a query: fixed order, defaults left out. */
export function write(state, embedded = false) {
  const kind = state.kind.join() === defaultKinds(embedded).join() ? "" : state.kind.join() || "none";
  const at = state.at ? [state.at.lon.toFixed(2), state.at.lat.toFixed(2), Number(state.at.zoom.toFixed(1))].join() : "";
  const last = state.from ? "" : state.last;
  const show = state.show.join() === DEFAULTS.show.join() ? "" : state.show.join() || "none";
  const parts = ORDER.flatMap((name) => {
    const value = { kind, at, last, show }[name] ?? (Array.isArray(state[name]) ? state[name].join() : state[name]);
    return value === "" || value === String(DEFAULTS[name]) || value === DEFAULTS[name] ? [] : [`${name}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":")}`];
  });
  return parts.length ? `?${parts.join("&")}` : "";
}

/** The days in view: from the state, within the days that were read. */
export function windowOf(state, span) {
  if (state.from) return { from: clampDay(state.from, span), to: clampDay(state.to, span) };
  if (state.last === "all") return { ...span };
  return { from: clampDay(addDays(span.to, 1 - state.last), span), to: span.to };
}

/** What a change was about: the map alone was moved; nothing but the days changed. */
export const onlyMoved = (now, before) => now.at !== before.at && Object.keys(now).every((name) => name === "at" || now[name] === before[name]);
export const onlyWindow = (now, before) => Object.keys(now).every((name) => ["from", "to", "last"].includes(name) || now[name] === before[name]);

/** The part of the address that opens what was chosen on the map: {place}, {front} or {claim}. */
export function addressOf(what) {
  if (what?.place) return { place: what.place.code };
  if (what?.front) return { front: what.front.direction };
  if (what?.shared) return { claim: what.shared.id };
  return what?.area ? { [what.area.isDirection ? "front" : "place"]: what.area.code } : null;
}
