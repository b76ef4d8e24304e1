// Voices: counts of one kind, side and claimant; different ones stand beside each other and are never added.

import { emptySum, sumBetween } from "./tables.js";

/** Things put together by a key, in order of first appearance. */
export function groupBy(things, keyOf) {
  const groups = new Map();
  for (const thing of things) {
    const key = keyOf(thing);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(thing);
  }
  return groups;
}

export const voiceOf = ({ kind, side, claimant }) => `${kind}|${side}|${claimant}`;

/** What each series says in a window of day numbers, the largest first; silent ones are left out. While it is dragged (`light`), a series speaks by one voice again and again. */
export function voices(series, [first, last], light = false) {
  const found = [];
  for (const own of series) {
    const spare = light ? own.moving ??= voice(own, emptySum()) : null;
    const sum = sumBetween(own, first, last, spare?.sum);
    if (sum) found.push(spare ?? voice(own, sum));
  }
  return found.length > 1 ? found.sort(byFigure) : found;
}

const voice = (series, sum) => ({ kind: series.kind, side: series.side, claimant: series.claimant, claimantName: series.claimantName, series, sum });
const byFigure = (a, b) => b.sum.figure - a.sum.figure || b.sum.low - a.sum.low || (voiceOf(a) < voiceOf(b) ? -1 : 1);

/** The largest voice of each kind and side: claimants are not shown beside each other on the map, the panel has them all. */
export function oneOfEach(groups) {
  return groups.length < 2 ? groups : groups.filter((own, n) => groups.findIndex((other) => other.kind === own.kind && (other.side === "ukraine") === (own.side === "ukraine")) === n);
}

/** What one claim or count row says by itself, in the form of a sum. */
export function sumOfOne({ low, best, high, status }) {
  const least = low ?? 0;
  const most = status === "zero" ? 0 : high ?? null;
  return { low: least, told: best ?? least, share: 0, high: most, shared: false, status, claims: 1, rows: 1, figure: best ?? least, exact: most === least };
}
