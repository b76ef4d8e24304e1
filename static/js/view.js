// From what was fetched to what is shown in one window: pure sums, nothing of the page.

import { daysOf } from "./days.js";
import { kinds, kindOrder } from "./style.js";
import { groupBy, isSaid, standing, sumOf, voiceOf, voices } from "./sums.js";

const inKindOrder = (a, b) => kindOrder(a.kind) - kindOrder(b.kind);

/** All that the map, rail, table and panel show for the state in this window. */
export function viewOf(state, store, window) {
  const days = daysOf(window.from, window.to);
  const keep = (row) => (!state.claimant.length || state.claimant.includes(row.claimant)) && (!state.side.length || state.side.includes(row.side));
  const shown = (row) => keep(row) && state.kind.includes(row.kind);
  const rows = days.flatMap((day) => store.days.get(day) ?? []).filter((row) => row.status !== "not_covered" && keep(row));
  const places = placesOf(store.features("settlements", window).filter(({ geometry }) => geometry), shown);
  const view = {
    window,
    single: days.length === 1 ? days[0] : "",
    covered: days.filter(store.isCovered),
    days,
    kinds: kindRows(state, rows),
    places,
    areas: areasOf(store.features("area_claims", window), shown),
    shared: sharedClaims(store.features("claims", window), shown, places),
    fronts: store.fronts(window),
  };
  view.lead = leadOf(view);
  return view;
}

function kindRows(state, rows) {
  const byKind = groupBy(voices(rows).filter(isSaid), ({ kind }) => kind);
  return kinds().map(({ id, part_of }) => ({ id, partOf: part_of, ticked: state.kind.includes(id), voices: byKind.get(id) ?? [] }));
}

/** The one kind and claimant that the headline names: the first ticked kind of which something is told. */
function leadOf(view) {
  const ticked = view.kinds.filter((kind) => kind.ticked);
  return ticked.find((kind) => kind.voices.length)?.voices[0] ?? null;
}

/** Settlements with their groups, the largest first. */
function placesOf(features, shown) {
  const byCode = groupBy(features.filter(({ properties }) => shown(properties)), ({ properties }) => properties.code);
  return [...byCode.values()]
    .map((own) => {
      const { properties, geometry } = own[0];
      const rows = own.map((feature) => feature.properties);
      const groups = voices(rows).filter(isSaid);
      const radii = rows.filter(({ precision }) => precision === "vicinity").map(({ radius_m }) => radius_m);
      return { ...properties, lon: geometry.coordinates[0], lat: geometry.coordinates[1], groups, vicinity: Math.max(0, ...radii), rows };
    })
    .filter(({ groups }) => groups.length)
    .sort((a, b) => figureOf(b) - figureOf(a) || a.code.localeCompare(b.code));
}

export const figureOf = (thing) => thing.groups[0].sum.figure;

/** What is claimed of areas, one entry for each area, wide ones first. */
function areasOf(features, shown) {
  const counted = features.filter(({ properties, geometry }) => geometry && shown(properties) && stands(properties));
  const byArea = groupBy(counted, ({ properties }) => areaKey(properties));
  return [...byArea].map(([key, own]) => {
    const told = [...groupBy(own.map(({ properties }) => properties), voiceOf).values()].flatMap(standing);
    const rows = told.map((claim) => ({ ...claim, shared: false, share: 0, claims: [claim.id] }));
    const names = rows[0].places.length ? rows[0].places : [aroundOf(rows[0])];
    const isDirection = names.every(({ kind }) => kind === "direction");
    return { key, code: names[0].code, names, isDirection, groups: voices(rows).sort(inKindOrder), // the largest of a kind stays before the others: the sort is stable
       geometry: own[0].geometry, size: boxSize(own[0].geometry), rows, isZero: rows.every(({ status }) => status === "zero") };
  }).sort((a, b) => b.size - a.size);
}

const areaKey = ({ places, direction, within }) => (places.length ? places.map(({ code }) => code).sort().join() : direction || within);

/** What a claim without places is told for: its direction, or the area named around. */
const aroundOf = (claim) => (claim.direction
  ? { code: claim.direction, kind: "direction", name_en: claim.direction_name, name_uk: claim.direction_name_uk }
  : { code: claim.within, kind: "oblast", name_en: claim.within_name, name_uk: claim.within_name_uk });

/** Part of a number that stands: counted itself, or inside a total (a direction's number inside the whole front's). */
const stands = ({ fate }) => !fate || fate === "counted" || fate === "contained";

/** Numbers told for several places together, the largest first, each with the places that are on the map. */
function sharedClaims(features, shown, places) {
  const onMap = new Map(places.map((place) => [place.code, place]));
  const together = features.map(({ properties }) => properties).filter((claim) => claim.scope === "shared" && claim.places.length > 1 && (claim.best ?? claim.low) > 0 && shown(claim) && stands(claim));
  const bySet = groupBy(together, (claim) => `${voiceOf(claim)}|${claim.places.map(({ code }) => code).sort().join()}`);
  const inside = new Set(together.map(({ id }) => id));
  return [...bySet.values()]
    .map(standing)
    .map((claims) => ({
      ...claims[0],
      sum: sumOf(claims.map((claim) => ({ ...claim, shared: false, claims: [claim.id] }))),
      count: claims.length,
      isPart: claims.every(({ relation, related }) => relation === "part_of" && inside.has(related)),
      named: claims[0].places,
      places: claims[0].places.map(({ code }) => onMap.get(code)).filter(Boolean),
    }))
    .sort((a, b) => b.sum.figure - a.sum.figure);
}

function boxSize({ coordinates }) {
  const points = coordinates.flat(2);
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  return span(lons) * span(lats);
}

function span(numbers) {
  let [low, high] = [Infinity, -Infinity];
  for (const n of numbers) [low, high] = [Math.min(low, n), Math.max(high, n)];
  return high - low;
}

/** The figure of each kind on one day, for the histogram: the lead's voice where it speaks, else the largest. */
export function dayFigures(state, store, day, lead) {
  const keep = (row) => (!state.claimant.length || state.claimant.includes(row.claimant)) && (!state.side.length || state.side.includes(row.side));
  const rows = (store.days.get(day) ?? []).filter((row) => row.status !== "not_covered" && keep(row));
  const byKind = groupBy(voices(rows).filter(isSaid), ({ kind }) => kind);
  return new Map([...byKind].map(([kind, own]) => [kind, own.find((voice) => lead && voice.claimant === lead.claimant && voice.side === lead.side) ?? own[0]]));
}
