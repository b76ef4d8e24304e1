// Outlines of claimed areas: fetched once for each code, and put together with circles for the places that have a point.

import { getGround, getOutlines } from "../api.js";

const AT_ONCE = 40;
const LEAST_CIRCLE_KM = 1;
const KM_PER_DEGREE = 111.32;
const known = new Map();
const levels = new Map();

/** The geometry of a claimed area, or null while an outline of it is not here. */
export function outlineOf(area) {
  if (area.geometry) return area.geometry;
  const parts = area.names.map(({ code, point }) => (point ? circle(point) : known.get(code)));
  if (!parts.every(Boolean)) return null;
  const polygons = parts.flatMap((geometry) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates));
  Object.getPrototypeOf(area).geometry = { type: "MultiPolygon", coordinates: polygons };
  return area.geometry;
}

/** Fetch what is missing of some areas, then call `arrived`. */
export async function bringOutlines(areas, arrived) {
  const missing = [...new Set(areas.flatMap(({ names }) => names.filter(({ code, point }) => !point && !known.has(code)).map(({ code }) => code)))];
  if (!missing.length) return;
  missing.forEach((code) => known.set(code, null));
  for (let n = 0; n < missing.length; n += AT_ONCE) {
    const codes = missing.slice(n, n + AT_ONCE);
    try {
      const { features } = await getOutlines(codes);
      for (const { id, geometry } of features) known.set(id, geometry);
    } catch {
      codes.forEach((code) => known.delete(code)); // the next view asks again; the list and the table have them anyway
    }
  }
  arrived();
}

/** The outlines of all areas of a level by code, or null while they are fetched; then `arrived` is called. */
export function levelOutlines(level, arrived) {
  if (levels.has(level)) return levels.get(level);
  levels.set(level, null);
  getGround(`${level}s`).then(({ features }) => {
    levels.set(level, new Map(features.map(({ properties, geometry }) => [properties.code, geometry])));
    arrived();
  }, () => levels.delete(level));
  return null;
}

function circle([lon, lat]) {
  const high = LEAST_CIRCLE_KM / KM_PER_DEGREE;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  const corners = Array.from({ length: 24 }, (_, n) => [lon + wide * Math.cos((n * Math.PI) / 12), lat + high * Math.sin((n * Math.PI) / 12)]);
  return { type: "Polygon", coordinates: [[...corners, corners[0]]] };
}
