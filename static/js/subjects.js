// What the panel can be about: a place, an area, an active front, a number told for several places; found from the state.

import { areaName, figureWords, saidNumber } from "./counts.js";
import { kindWord } from "./style.js";
import { voices, isSaid } from "./sums.js";
import { named, otherName, t } from "./words.js";

/** The subject of the panel: {type, code, title, second, lines, groups, claims}, or null. */
export function subjectOf(view, store, state, found) {
  if (state.claim) return claimSubject(view, store, state);
  if (state.front) return frontSubject(view, store, state);
  return state.place ? placeSubject(view, store, state, found) : null;
}

/** The part of the address that opens what was chosen on the map: {place}, {front} or {claim}. */
export function addressOf(what) {
  if (what?.place) return { place: what.place.code };
  if (what?.front) return { front: what.front.direction };
  if (what?.shared) return { claim: what.shared.id };
  return what?.area ? { [what.area.isDirection ? "front" : "place"]: what.area.code } : null;
}

/** The points of what the panel is about. */
export function whereIs(view, { place, front }) {
  const found = view.places.find(({ code }) => code === place);
  if (found) return [[found.lon, found.lat]];
  const shape = view.fronts.find(({ properties }) => properties.direction === front) ?? view.areas.find(({ code }) => code === (front || place));
  return shape?.geometry?.coordinates.flat(2) ?? [];
}

const speaksOf = (code) => (claim) => claim.places.some((place) => place.code === code) || claim.within === code;

function claimsIn(view, store) {
  return ["claims", "area_claims"].flatMap((layer) => store.features(layer, view.window)).map(({ properties }) => properties).sort((a, b) => b.day.localeCompare(a.day) || (b.best ?? b.low ?? 0) - (a.best ?? a.low ?? 0));
}

function placeSubject(view, store, state, found) {
  const code = state.place;
  const place = view.places.find((own) => own.code === code);
  const area = view.areas.find((own) => own.names.some((name) => name.code === code));
  const claims = claimsIn(view, store).filter(speaksOf(code));
  const told = claims.flatMap((claim) => claim.places).find((own) => own.code === code);
  const thing = place ?? area?.names.find((name) => name.code === code) ?? told ?? (found?.code === code ? found : { code });
  const kind = place ? "settlement" : thing.kind ?? "";
  const settlements = store.features("settlements", view.window).map(({ properties }) => properties);
  const allRows = place || !area ? settlements.filter((row) => row.code === code) : area.rows;
  return {
    type: area && !place ? "area" : "place",
    code,
    title: named(thing),
    second: otherName(thing),
    lines: [kind ? t(`place_${kind}`) : "", named(part(thing, "raion")), named(part(thing, "oblast"))].filter((line) => line && line !== named(thing)),
    groups: place?.groups ?? (area ? area.groups : []),
    every: voices(allRows).filter(isSaid),
    inside: view.places.filter((own) => [own.oblast, own.raion, own.hromada].includes(code)),
    claims,
  };
}

const part = (thing, level) => ({ name_en: thing[`${level}_name_en`], name_uk: thing[`${level}_name_uk`], code: thing[level] ?? "" });

function frontSubject(view, store, state) {
  const front = view.fronts.find(({ properties }) => properties.direction === state.front)?.properties;
  const area = view.areas.find((own) => own.isDirection && own.code === state.front);
  const claims = claimsIn(view, store).filter((claim) => claim.direction === state.front);
  const thing = front ?? { code: state.front, name_en: claims[0]?.direction_name, name_uk: claims[0]?.direction_name_uk };
  const codes = new Set((front?.settlements ?? []).map((own) => own.code ?? own));
  return {
    type: "front",
    code: state.front,
    title: named(thing),
    second: otherName(thing),
    lines: [t("place_direction")],
    front,
    groups: area ? area.groups : [],
    every: [],
    inside: view.places.filter(({ code }) => codes.has(code)),
    claims,
  };
}

function claimSubject(view, store, state) {
  const shared = view.shared.find(({ sum }) => sum.claims.includes(state.claim));
  const claim = store.claims.get(state.claim);
  if (!claim) return { type: "claim", code: "", title: t("claim_unknown"), second: "", lines: [], groups: [], every: [], inside: [], claims: [] };
  const all = claimsIn(view, store);
  const ids = shared ? shared.sum.claims : [claim.id];
  const claims = [...ids.map((id) => store.claims.get(id)).filter(Boolean), ...all.filter((other) => ids.includes(other.related))];
  const title = shared ? `${figureWords(shared.sum)} ${kindWord(shared.kind, saidNumber(shared.sum))}` : claim.places.length ? areaName({ names: claim.places }) : t("for_front");
  return {
    type: "claim",
    code: "",
    title,
    second: "",
    lines: shared ? [t(shared.count > 1 ? "shared_by_in_claims" : "shared_by", { n: shared.named.length, claims: shared.count })] : [],
    groups: [],
    every: [],
    inside: shared ? shared.places : [],
    claims,
  };
}
