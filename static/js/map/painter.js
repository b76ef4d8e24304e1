// What is on the canvas, bottom to top, and what lies under a finger.

import { symbols, token } from "../style.js";
import { oneOfEach } from "../sums.js";
import { outlineOf } from "./outlines.js";
import { paintLevel } from "./choropleth.js";
import { drawArea, drawFront, drawHalo, holds, pathOf } from "./shapes.js";
import { drawHalf, drawSymbol, ring, scaleFactor, symbolOf } from "./symbols.js";

const HIT = 12; // no circle is smaller than this to a finger

/** Paint the view; `scene` holds {view, state, embedded}, and gets what was drawn: symbols, areas, fronts. */
export function paint(context, map, origin, scene, redraw) {
  const { view, state, embedded } = scene;
  const size = map.getSize();
  const project = (lon, lat) => map.latLngToContainerPoint([lat, lon]);
  scene.drawn = { areas: [], fronts: [], symbols: [], levels: [], size, origin, k: 0 };
  if (!view) return;
  if (view.level && view.level !== "settlement") return void paintLevel(context, map, scene, redraw);
  const showFronts = state.show.includes("fronts");
  const { drawn } = scene;
  const phase = -(origin.x + origin.y);
  for (const area of view.areas) {
    if (area.isZero && map.getZoom() < symbols().near_zoom) continue;
    const geometry = outlineOf(area);
    if (!geometry) continue;
    const shape = pathOf(geometry, map);
    drawArea(context, area, shape, size, phase);
    drawn.areas.push({ area, ...shape });
  }
  for (const { geometry, properties } of showFronts ? view.fronts : []) {
    if (!geometry) continue;
    const shape = pathOf(geometry, map);
    drawFront(context, properties, shape, state.front === properties.direction);
    drawn.fronts.push({ front: properties, ...shape });
  }
  layOut(scene, map, project, embedded);
  for (const { place, x, y } of drawn.symbols) if (place.vicinity) drawHalo(context, x, y, place.vicinity / metresPerPixel(map, place.lat), place.groups[0].kind);
  for (const symbol of drawn.symbols) for (const part of symbol.parts) drawPart(context, part);
  for (const { place, x, y, parts } of drawn.symbols) {
    if (place.code === state.place) ring(context, x, y, parts[0].symbol.outer + 3, token("selection"), 2);
    if (place.code === scene.focus) ring(context, x, y, parts[0].symbol.outer + 6, token("focus"), 2);
  }
}

function drawPart(context, { group, symbol, x, y, halves }) {
  if (!halves) return drawSymbol(context, symbol, group.kind, x, y, group.side === "ukraine");
  return halves.forEach((half, n) => half && drawHalf(context, half.symbol, group.kind, x, y, n === 0));
}

function layOut(scene, map, project, embedded) {
  const { view, drawn, state: { compare = [] } } = scene;
  const zoom = map.getZoom();
  drawn.k = scaleFactor(zoom, largestOf(view), embedded);
  const margin = 40;
  for (const place of view.places) {
    const { x, y } = project(place.lon, place.lat);
    if (x < -margin || y < -margin || x > drawn.size.x + margin || y > drawn.size.y + margin) continue;
    const parts = compare.length ? split(place.groups, compare, view.lead, drawn.k, zoom, x, y) : packed(place.groups, drawn.k, zoom, x, y);
    if (!parts.length) continue;
    const outer = Math.max(...parts.map((part) => Math.hypot(part.x - x, part.y - y) + part.symbol.outer));
    drawn.symbols.push({ place, x, y, parts, outer });
  }
}

const largestOf = ({ places }) => places.reduce((most, { groups }) => Math.max(most, groups[0].sum.figure), 1);

/** Circles of several kinds at one place: the largest at the point, the others touching it. */
function packed(groups, k, zoom, x, y) {
  const parts = [];
  for (const group of oneOfEach(groups)) {
    const symbol = symbolOf(group, k, zoom);
    if (symbol.hidden || parts.length >= symbols().kinds_at_one_place) continue;
    parts.push({ group, symbol, ...besides(parts, symbol.r, x, y) });
  }
  return parts;
}

/** Two claimants side by side: the left half is one's, the right half the other's, each with its own radius; never averaged. */
function split(groups, claimants, lead, k, zoom, x, y) {
  const halves = claimants.map((claimant) => {
    const group = groups.find((own) => own.claimant === claimant && own.kind === (lead?.kind ?? own.kind));
    return group ? { group, symbol: symbolOf(group, k, zoom) } : null;
  });
  const [larger] = halves.filter(Boolean).sort((a, b) => b.symbol.outer - a.symbol.outer);
  return larger ? [{ ...larger, x, y, halves }] : [];
}

function besides(parts, r, x, y) {
  if (!parts.length) return { x, y };
  for (let angle = -45; angle < 315; angle += 15) {
    const reach = parts[0].symbol.r + r;
    const spot = { x: x + reach * Math.cos((angle * Math.PI) / 180), y: y + reach * Math.sin((angle * Math.PI) / 180) };
    if (parts.every((part) => Math.hypot(part.x - spot.x, part.y - spot.y) >= part.symbol.r + r - 0.5)) return spot;
  }
  return { x, y };
}

export const metresPerPixel = (map, lat) => (40_075_016.7 * Math.cos((lat * Math.PI) / 180)) / (256 * 2 ** map.getZoom());

/** What lies at a point of the map: {place} or {area} or {front}, the topmost first. */
export function hit(scene, { x, y }) {
  const { symbols: drawnSymbols, areas, fronts, levels } = scene.drawn ?? { symbols: [], areas: [], fronts: [], levels: [] };
  const near = drawnSymbols
    .map((symbol) => ({ symbol, distance: Math.min(...symbol.parts.map((part) => Math.hypot(part.x - x, part.y - y) - Math.max(HIT, part.symbol.r))) }))
    .filter(({ distance }) => distance <= 0)
    .sort((a, b) => Math.hypot(a.symbol.x - x, a.symbol.y - y) - Math.hypot(b.symbol.x - x, b.symbol.y - y));
  if (near.length) return { place: near[0].symbol.place };
  const context = testContext();
  const level = levels.findLast((drawn) => holds(context, drawn.path, x, y));
  if (level) return { place: level.place };
  const front = fronts.findLast((drawn) => holds(context, drawn.path, x, y));
  if (front) return { front: front.front };
  const area = areas.findLast((drawn) => !drawn.area.isDirection && holds(context, drawn.path, x, y));
  return area ? { area: area.area } : null;
}

let tester = null;
function testContext() {
  tester ??= document.createElement("canvas").getContext("2d");
  return tester;
}
