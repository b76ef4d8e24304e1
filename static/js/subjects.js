// What the panel can be about: a place, an area, an active front, a number told for several places; found from the state.

import { areaName, figureWords, saidNumber } from "./counts.js";
import { kindWord } from "./style.js";
import { voices } from "./sums.js";
import { keeps } from "./view.js";
import { named, otherName, t } from "./words.js";

const BOTH = ["claims", "area_claims"];
const NOTHING = { code: "", title: "", second: "", lines: [], groups: [], ofItself: [], every: [], inside: [], ask: null };

/** The subject of the panel: {type, code, title, second, lines, groups, every, inside, ask}, or null; `ask` is what its sentences are asked with. */
export function subjectOf(view, store, state, found) {
  if (state.claim) return claimSubject(view, state);
  if (state.front) return frontSubject(view, state, found);
  return state.place ? placeSubject(view, store, state, found) : null;
}

/** The points of what the panel is about. */
export function whereIs(view, { place, front, claim }) {
  const shared = claim && view.shared.find(({ ids }) => ids.includes(claim));
  if (shared) return shared.places.filter(({ lon }) => lon).map(({ lon, lat }) => [lon, lat]);
  const found = view.places.find(({ code }) => code === place);
  if (found?.lon) return [[found.lon, found.lat]];
  const area = view.areas.find(({ code }) => code === (front || place));
  if (found?.box) return cornersOf(found.box);
  const shape = view.fronts.find(({ properties }) => properties.direction === front);
  if (shape?.geometry) return shape.geometry.coordinates.flat(2);
  return area ? cornersOf(area.box) : [];
}

const cornersOf = ([west, south, east, north]) => [[west, south], [east, north]];

/** The part of a code that all places inside an oblast, raion or hromada share; "" of a settlement. */
export function prefixOf(code) {
  const [, oblast, raion, hromada, settlement] = /^UA(\d\d)(\d\d)(\d\d\d)(\d\d\d)/.exec(code) ?? [];
  if (!oblast || Number(settlement)) return "";
  return code.slice(0, Number(hromada) ? 9 : Number(raion) ? 6 : 4);
}

const LEVELS = { 4: "oblast", 6: "raion", 9: "hromada" };

/** The level above settlements whose counts say what an area has in all; "" of anything else. */
export const levelOf = (code) => LEVELS[prefixOf(code).length] ?? "";

function placeSubject(view, store, state, found) {
  const code = state.place;
  const level = levelOf(code);
  const counted = level && store.has(view.window, level) ? store.tables(level).byCode.get(code) : null;
  const place = view.places.find((own) => own.code === code);
  const area = view.areas.find((own) => own.names.some((name) => name.code === code));
  const known = counted ?? store.tables(state.level).byCode.get(code);
  const thing = place ?? area?.names.find((name) => name.code === code) ?? known ?? (found?.code === code ? found : { code });
  const prefix = prefixOf(code);
  const inAll = counted && voices(counted.series.filter((own) => keeps(state)(own) && state.kind.includes(own.kind)), view.range);
  const kind = thing.kind ?? (found?.code === code ? found.kind : prefix ? "" : "settlement");
  const isArea = Boolean(prefix) || kind === "direction";
  return {
    ...NOTHING,
    type: isArea || (area && !place) ? "area" : "place",
    code,
    title: named(thing),
    second: otherName(thing),
    lines: [kind ? t(`place_${kind}`) : "", named(part(thing, "raion")), named(part(thing, "oblast"))].filter((line) => line && line !== named(thing)),
    groups: place?.groups ?? inAll ?? area?.groups ?? [],
    ofItself: inAll && area ? area.groups : [],
    every: voices(known?.series ?? (area ? store.tables(state.level).areas.find(({ key }) => key === area.key)?.series : null) ?? [], view.range),
    inside: prefix ? view.places.filter((own) => own.code !== code && own.code.startsWith(prefix)) : [],
    ask: { place: code, layers: BOTH, test: kind === "direction" ? (claim) => claim.within === code || claim.places.some((own) => own.code === code) : null },
  };
}

const part = (thing, level) => ({ name_en: thing[`${level}_name_en`], name_uk: thing[`${level}_name_uk`], code: thing[level] ?? "" });

function frontSubject(view, state, found) {
  const front = view.fronts.find(({ properties }) => properties.direction === state.front)?.properties;
  const area = view.areas.find((own) => own.isDirection && own.code === state.front);
  const thing = front ?? area?.names[0] ?? (found?.code === state.front ? found : { code: state.front });
  const codes = new Set((front?.settlements ?? []).map((own) => own.code ?? own));
  return {
    ...NOTHING,
    type: "front",
    code: state.front,
    title: named(thing),
    second: otherName(thing),
    lines: [t("place_direction")],
    front,
    groups: area ? area.groups : [],
    inside: view.places.filter(({ code }) => codes.has(code)),
    ask: { place: state.front, layers: BOTH },
  };
}

function claimSubject(view, state) {
  const shared = view.shared.find(({ ids }) => ids.includes(state.claim));
  if (!shared) return { ...NOTHING, type: "claim", title: t("one_claim"), ask: { claim: state.claim } };
  const key = shared.codes.join();
  const sameSet = (claim) => claim.kind === shared.kind && claim.claimant === shared.claimant && [...new Set(claim.places.map(({ code }) => code))].sort().join() === key;
  return {
    ...NOTHING,
    type: "claim",
    title: `${figureWords(shared.sum)} ${kindWord(shared.kind, saidNumber(shared.sum))}`,
    lines: [t(shared.count > 1 ? "shared_by_in_claims" : "shared_by", { n: shared.named.length, claims: shared.count })],
    inside: shared.places,
    ask: { place: shared.codes[0], layers: ["claims"], test: sameSet },
  };
}
