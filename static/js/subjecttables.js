// The subjects of the tables: places with their points, claimed areas, sets of places that share a number; each with its series.

import { groupBy } from "./sums.js";
import { joinTables } from "./tables.js";

/** Tables of some chunks: {places, areas, sets}, each a list of subjects with `series`. */
export function tablesOf(chunks, level) {
  const places = subjects(chunks, "places", (chunk, n) => chunk.places.code[n], level === "settlement" ? placeOf : areaOf);
  const byCode = new Map(places.map((place) => [place.code, place]));
  return {
    level,
    places,
    byCode,
    areas: subjects(chunks, "areas", (chunk, n) => codesOf(chunk, chunk.areas.codes[n]).join(), claimedOf),
    sets: subjects(chunks, "sets", (chunk, n) => codesOf(chunk, chunk.sets.codes[n]).join(), (chunk, n, key) => ({ key, codes: key.split(","), named: chunk.sets.codes[n].map((name) => nameOf(chunk, name)) })),
  };
}

function subjects(chunks, name, keyOf, describe) {
  const known = new Map();
  const series = joinTables(chunks, name, (chunk, n) => {
    const key = keyOf(chunk, n);
    if (!known.has(key)) known.set(key, describe(chunk, n, key));
    return key;
  });
  for (const [key, own] of groupBy(series, ({ subject }) => subject)) known.get(key).series = own;
  return [...known.values()].filter((subject) => subject.series);
}

const nameOf = ({ names }, n) => ({ code: names[n][0], name_en: names[n][1], name_uk: names[n][2] });
const codesOf = ({ names }, numbers) => numbers.map((n) => names[n][0]);

function around(chunk, n) {
  const [raion, oblast] = [nameOf(chunk, chunk.places.raion[n]), nameOf(chunk, chunk.places.oblast[n])];
  return { raion: raion.code, raion_name_en: raion.name_en, raion_name_uk: raion.name_uk, oblast: oblast.code, oblast_name_en: oblast.name_en, oblast_name_uk: oblast.name_uk };
}

const placeOf = (chunk, n, code) => ({ ...areaOf(chunk, n, code), kind: "settlement", lon: chunk.places.lon[n], lat: chunk.places.lat[n] });
const areaOf = (chunk, n, code) => ({ code, name_en: chunk.places.en[n], name_uk: chunk.places.uk[n], box: chunk.places.box?.[n], ...around(chunk, n) });

/** A claimed area: the names of its places; those that have a point are circles on the map. */
function claimedOf(chunk, n, key) {
  const { codes, kinds, points, box } = chunk.areas;
  const names = codes[n].map((name, at) => ({ ...nameOf(chunk, name), kind: kinds[n][at], point: points[n][at] }));
  return { key, code: names[0].code, names, isDirection: names.every(({ kind }) => kind === "direction"), box: box[n], size: (box[n][2] - box[n][0]) * (box[n][3] - box[n][1]) };
}
