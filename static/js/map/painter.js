// What is on the canvas, bottom to top.

import { symbols, token } from "../style.js";
import { oneOfEach } from "../sums.js";
import { drawHalo } from "./shapes.js";
import { surfaces } from "./surfaces.js";
import { growth, scaled } from "./growth.js";
import { scaleFactor } from "./scale.js";
import { keepSprites } from "./sprites.js";
import { drawHalf, drawSymbol, ring, symbolOf } from "./symbols.js";

const SAME_SCALE = 0.05; // while a hand drags, circles keep their scale until it is off by so much

/** Paint the view; `scene` holds {view, state, embedded}, and gets what was drawn: symbols, areas, fronts. `arrived` is called when what was missing is here. */
export function paint(context, map, origin, scene, { redraw, arrived }) {
  const { view, state, embedded } = scene;
  const size = map.getSize();
  const project = projectionOf(map);
  scene.drawn = { areas: [], fronts: [], symbols: [], levels: [], size, origin, k: scene.drawn?.k };
  if (!view) return;
  keepSprites(view.light);
  if (view.level && view.level !== "settlement") return void paintCounted(context, map, scene, arrived);
  const showFronts = state.show.includes("fronts");
  const { drawn } = scene;
  Object.assign(drawn, surfaces(context, map, scene, showFronts));
  layOut(scene, map, project, embedded);
  const metres = metresPerPixel(map.getZoom());
  const draw = (view.light && scene.hurried) || drawSymbol;
  for (const { place, x, y, parts } of drawn.symbols) {
    const reach = place.vicinity / metres(place.lat);
    if (reach && !(view.light && reach < parts[0].symbol.r)) drawHalo(context, x, y, reach, place.groups[0].kind); // under a circle it is hardly seen
  }
  const grow = growth(scene, redraw);
  for (const { place, parts } of drawn.symbols) for (const part of parts) scaled(context, part, grow(place.code, part), (inside, own) => drawPart(inside, own, draw));
  for (const mark of scene.marks ?? []) drawMark(context, mark, project(mark), drawn.symbols);
  for (const { place, x, y, parts } of drawn.symbols) {
    if (place.code === state.place) ring(context, x, y, parts[0].symbol.outer + 3, token("selection"), 2);
    if (place.code === scene.focus) ring(context, x, y, parts[0].symbol.outer + 6, token("focus"), 2);
  }
}

/** How areas are painted and named by their counts is fetched when a level is first shown. */
function paintCounted(context, map, scene, arrived) {
  if (scene.counted) return void scene.counted.paintLevel(context, map, scene, arrived);
  scene.bringing ??= Promise.all([import("./choropleth.js"), import("./levelnames.js")]).then(([areas, names]) => {
    scene.counted = { ...areas, ...names };
    arrived();
  }, () => { scene.bringing = null; });
}

function drawPart(context, { group, symbol, x, y, halves }, draw) {
  if (!halves) return draw(context, symbol, group.kind, x, y, group.side === "ukraine");
  return halves.forEach((half, n) => half && drawHalf(context, half.symbol, group.kind, x, y, n === 0));
}

/** New places: a thick ring with a plus; those that fell silent: an empty grey ring. */
function drawMark(context, { code, what }, { x, y }, drawnSymbols) {
  const outer = drawnSymbols.find(({ place }) => place.code === code)?.parts[0].symbol.outer ?? 4;
  if (what === "silent") return ring(context, x, y, 5, token("ink3"), 1.5);
  ring(context, x, y, outer + 3, token("ink"), 2.2);
  context.fillStyle = token("ink");
  context.fillRect(x + outer + 2, y - outer - 6, 7, 1.8);
  context.fillRect(x + outer + 4.6, y - outer - 8.6, 1.8, 7);
  return undefined;
}

function layOut(scene, map, project, embedded) {
  const { view, drawn, state: { compare = [] } } = scene;
  const zoom = map.getZoom();
  const k = scaleFactor(zoom, largestOf(view), embedded);
  if (!view.light || !(Math.abs(drawn.k / k - 1) < SAME_SCALE)) drawn.k = k;
  const margin = 40;
  for (const place of view.places) {
    const { x, y } = project(place);
    if (x < -margin || y < -margin || x > drawn.size.x + margin || y > drawn.size.y + margin) continue;
    const parts = compare.length ? split(place.groups, compare, view.lead, drawn.k, zoom, x, y) : packed(place.groups, drawn.k, zoom, x, y);
    if (!parts.length) continue;
    const outer = Math.max(...parts.map((part) => Math.hypot(part.x - x, part.y - y) + part.symbol.outer));
    drawn.symbols.push({ place, x, y, parts, outer });
  }
}

const largestOf = ({ places }) => places.reduce((most, { groups }) => Math.max(most, groups[0].sum.figure), 1);

let projected = { map: null, zoom: 0, points: new Map() };

/** From a place to pixels of the view; where a place lies at a zoom is worked out once. */
function projectionOf(map) {
  const zoom = map.getZoom();
  if (projected.map !== map || projected.zoom !== zoom) projected = { map, zoom, points: new Map() };
  const { points } = projected;
  const { x: left, y: top } = map.getPixelOrigin();
  const { x: right, y: down } = map.layerPointToContainerPoint([0, 0]);
  return ({ code, lon, lat }) => {
    if (!points.has(code)) points.set(code, map.project([lat, lon], zoom));
    const { x, y } = points.get(code);
    return { x: Math.round(x - left) + right, y: Math.round(y - top) + down };
  };
}

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

function metresPerPixel(zoom) {
  const atEquator = 40_075_016.7 / (256 * 2 ** zoom);
  return (lat) => atEquator * Math.cos((lat * Math.PI) / 180);
}
