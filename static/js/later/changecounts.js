// What changed: the window against the one before of equal length; places new, heavier, lighter, and not named since.

import { addDays, daysOf, windowLength } from "../days.js";
import { sumBetween } from "../tables.js";

export const LOOK_BACK = 42; // a place is new that was not named in so many days before
const SILENT_LISTS = 5; // and fell silent that so many days read did not name
const MORE = 1.25;
const LEAST = 2;
const ORDER = ["new", "heavier", "lighter", "silent"];

/** The days that must be here to tell what changed. */
export const changeWindow = ({ from, to }, span) => {
  const start = addDays(from, -Math.max(LOOK_BACK, windowLength({ from, to })));
  return { from: start < span.from ? span.from : start, to };
};

/** Lists of {place, kind, now, before, last} by what happened; one claimant's numbers of a kind against its own. */
export function changesOf(view, state, tables, store) {
  const length = windowLength(view.window);
  const before = [view.range[0] - length, view.range[0] - 1];
  const lists = Object.fromEntries(ORDER.map((name) => [name, []]));
  const read = daysReadBefore(view, store);
  for (const place of tables.places) {
    for (const series of place.series.filter((own) => isShown(own, state, view))) {
      const sums = { now: sumBetween(series, ...view.range), before: sumBetween(series, ...before), past: sumBetween(series, view.range[0] - LOOK_BACK, view.range[0] - 1) };
      const what = changeOf(sums, series, view, store, read);
      if (what) lists[what].push({ place, series, kind: series.kind, now: sums.now, before: sums.before, last: lastDay(series, view.range[1]) });
    }
  }
  const weight = ({ now, before: old }) => Math.abs((now?.figure ?? 0) - (old?.figure ?? 0));
  for (const name of ORDER) lists[name].sort((a, b) => weight(b) - weight(a) || (a.place.code < b.place.code ? -1 : 1));
  return lists;
}

const isShown = ({ kind, side, claimant }, state, { lead }) => state.kind.includes(kind) && (!state.side.length || state.side.includes(side)) && (state.claimant.length ? state.claimant.includes(claimant) : !lead || kind !== lead.kind || claimant === lead.claimant);

function changeOf({ now, before, past }, series, view, store, read) {
  const [figure, old] = [now?.figure ?? 0, before?.figure ?? 0];
  if (figure && !past?.figure) return read.past ? "new" : "";
  if (!figure && past?.figure) return daysReadSince(lastDay(series, view.range[1]), view, store) >= SILENT_LISTS ? "silent" : old ? "lighter" : "";
  if (!read.compared) return "";
  if (figure >= old * MORE && figure - old >= LEAST) return "heavier";
  return old >= figure * MORE && old - figure >= LEAST ? "lighter" : "";
}

/** How many days were read before a window: of the look back, and of those that it is compared with; without any nothing is new, heavier or lighter. */
export function daysReadBefore({ window }, store) {
  const count = (days) => daysOf(addDays(window.from, -days), addDays(window.from, -1)).filter(store.isCovered).length;
  return { past: count(LOOK_BACK), compared: count(windowLength(window)) };
}

/** The last day on which a series counted anything, up to a day number. */
function lastDay(series, to) {
  const day = series.days.subarray(series.start, series.end).findLast((own) => own <= to && sumBetween(series, own, own).figure);
  return day === undefined ? "" : new Date(day * 86_400_000).toISOString().slice(0, 10);
}

const daysReadSince = (day, view, store) => (day ? daysOf(addDays(day, 1), view.window.to).filter(store.isCovered).length : 0);

/** What the map marks: new places with a plus, silent ones with an empty ring. */
export function marksOf(lists) {
  const mark = (what) => ({ place: { code, lon, lat } }) => ({ code, lon, lat, what });
  return [...lists.new.map(mark("new")), ...lists.silent.map(mark("silent"))].filter(({ lon }) => lon);
}

