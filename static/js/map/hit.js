// What lies under a finger.

import { holds } from "./shapes.js";

const HIT = 12; // no circle is smaller than this to a finger

/** What lies at a point of the map: {place} or {area} or {front}, the topmost first. */
export function hit(scene, { x, y }) {
  const { symbols: drawnSymbols, areas, fronts, levels } = scene.drawn ?? { symbols: [], areas: [], fronts: [], levels: [] };
  const near = drawnSymbols
    .map((symbol) => ({ symbol, distance: Math.min(...symbol.parts.map((part) => Math.hypot(part.x - x, part.y - y) - Math.max(HIT, part.symbol.r))) }))
    .filter(({ distance }) => distance <= 0)
    .sort((a, b) => Math.hypot(a.symbol.x - x, a.symbol.y - y) - Math.hypot(b.symbol.x - x, b.symbol.y - y));
  if (near.length) return { place: near[0].symbol.place };
  const name = scene.labelled?.find(([, { left, right, top, bottom }]) => left <= x && x <= right && top <= y && y <= bottom);
  const meant = name && drawnSymbols.find(({ place }) => place.code === name[0]); // who clicks a name means the place
  if (meant) return { place: meant.place };
  const level = levels.findLast((drawn) => holds(drawn.path, x, y));
  if (level) return { place: level.place };
  const front = fronts.findLast((drawn) => holds(drawn.path, x, y));
  if (front) return { front: front.front };
  const area = areas.findLast((drawn) => !drawn.area.isDirection && holds(drawn.path, x, y));
  return area ? { area: area.area } : null;
}
