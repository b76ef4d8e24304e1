// From tables to what is shown in one window: pure sums, nothing of the page.

import { dayNumber, daysOf } from "./days.js";
import { kinds, kindOrder } from "./style.js";
import { groupBy, voices } from "./sums.js";
import { firstDay, notesBetween } from "./tables.js";

const inKindOrder = (a, b) => kindOrder(a.kind) - kindOrder(b.kind);
const chosen = (list, value) => !list.length || list.includes(value);

/** Whether a series is among those that the filters leave; the kinds that are ticked filter the map, not the rail. */
export const keeps = (state) => (series) => chosen(state.compare.length ? state.compare : state.claimant, series.claimant) && chosen(state.side, series.side);

/** All that the map, rail, table and panel show for the state in this window; while it is dragged (`light`), what moves alone. */
export function viewOf(state, store, window, light = false) {
  const days = daysOf(window.from, window.to);
  const range = [dayNumber(window.from), dayNumber(window.to)];
  const tables = shownTables(state, store.tables(state.level));
  const places = placesOf(tables.places, range, state, light);
  const view = {
    window, days, places, range, light,
    level: state.level,
    single: days.length === 1 ? days[0] : "",
    covered: light ? [] : days.filter(store.isCovered),
    kinds: kindRows(state, store.totals().filter(keeps(state)), range),
    areas: areasOf(tables.areas, range),
    shared: light ? [] : sharedClaims(tables.sets, range, places),
    ...store.drawn(window), // fronts, line
    waiting: !store.hasFronts(window),
  };
  view.lead = leadOf(view);
  view.claimant = view.lead && store.claimantName(view.lead.claimant);
  return view;
}

let filtered = { key: "", tables: null, made: null };

/** The tables with those series alone that the filters leave; kept until a filter or the tables change. */
function shownTables(state, tables) {
  const key = [state.kind, state.claimant, state.compare, state.side].join("|");
  if (filtered.key === key && filtered.tables === tables) return filtered.made;
  const keep = keeps(state);
  const shown = (subjects) => subjects.map((subject) => ({ subject, series: subject.series.filter((own) => keep(own) && state.kind.includes(own.kind)) })).filter(({ series }) => series.length);
  filtered = { key, tables, made: { places: shown(tables.places), areas: shown(tables.areas), sets: shown(tables.sets) } };
  return filtered.made;
}

function kindRows(state, totals, range) {
  const byKind = groupBy(voices(totals, range), ({ kind }) => kind);
  return kinds().map(({ id, part_of }) => ({ id, partOf: part_of, ticked: state.kind.includes(id), voices: byKind.get(id) ?? [] }));
}

/** The one kind and claimant that the headline names: the first ticked kind of which something is told. */
function leadOf(view) {
  const ticked = view.kinds.filter((kind) => kind.ticked);
  return ticked.find((kind) => kind.voices.length)?.voices[0] ?? null;
}

/** Places (or areas of a level) with their groups, the largest first. */
function placesOf(shown, range, { precision }, light) {
  const found = [];
  for (const entry of shown) {
    const { subject, series } = entry;
    const all = voices(series, range, light);
    const groups = precision === "own" ? all.filter(({ sum }) => !sum.share || sum.low).map(withoutShare) : all;
    if (!groups.length) continue;
    const near = groups.filter(({ sum }) => sum.near);
    if (precision === "exact" && near.length === groups.length) continue;
    const place = light ? entry.moving ??= Object.create(subject) : Object.create(subject);
    found.push(Object.assign(place, { code: subject.code, groups, vicinity: near.reduce((most, { series: own }) => Math.max(most, own.radius), 0) }));
  }
  return found.sort((a, b) => figureOf(b) - figureOf(a) || (a.code < b.code ? -1 : 1));
}

const withoutShare = (group) => (group.sum.share ? { ...group, sum: { ...group.sum, share: 0, figure: group.sum.told, look: null } } : group);

export const figureOf = (thing) => thing.groups[0].sum.figure;

/** What is claimed of areas, one entry for each area, wide ones first. */
function areasOf(shown, range) {
  const found = [];
  for (const { subject, series } of shown) {
    const groups = voices(series, range).sort(inKindOrder); // the largest of a kind stays before the others: the sort is stable
    if (groups.length) found.push(Object.assign(Object.create(subject), { groups, isZero: groups.every(({ sum }) => sum.status === "zero") }));
  }
  return found.sort((a, b) => b.size - a.size);
}

/** The one word that a group's number was told with ("numerous"), "" where there are several or none. */
export function hedgeOf({ series }, [first, last]) {
  const words = new Set(notesBetween(series, first, last));
  return words.size === 1 ? [...words][0] : "";
}

/** Numbers told for several places together, the largest first, each with the places that are on the map. */
function sharedClaims(shown, range, places) {
  const onMap = new Map(places.map((place) => [place.code, place]));
  return shown
    .flatMap(({ subject, series }) => voices(series, range).map((group) => {
      const ids = notesBetween(group.series, ...range);
      return { ...group, id: ids[0], ids, count: group.sum.claims, isPart: group.sum.isPart, named: subject.named, codes: subject.codes, places: subject.codes.map((code) => onMap.get(code)).filter(Boolean) };
    }))
    .sort((a, b) => b.sum.figure - a.sum.figure);
}

/** The figure of each kind from one day to another, for bars: the lead's voice where it speaks, else the largest. */
export function figuresBetween(state, store, range, lead) {
  const byKind = groupBy(voices(store.totals().filter(keeps(state)), range), ({ kind }) => kind);
  return new Map([...byKind].map(([kind, own]) => [kind, own.find((voice) => lead && voice.claimant === lead.claimant && voice.side === lead.side) ?? own[0]]));
}

export const dayFigures = (state, store, day, lead) => figuresBetween(state, store, [dayNumber(day), dayNumber(day)], lead);

/** The claim that a voice's total rests on, where it is one alone: {id, window_kind, as_of, day, window_start, window_stop}. */
export function onlyClaim({ series, sum }, range) {
  const [note] = notesBetween(series, ...range);
  if (sum.rows !== 1 || !note) return null;
  const [id, window_kind, as_of, start, stop] = note.split("|");
  const day = new Date(firstDay(series, range[0]) * 86_400_000).toISOString().slice(0, 10);
  return { id, window_kind, as_of, day, window_start: start ?? day, window_stop: stop ?? day };
}
