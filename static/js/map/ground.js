// The ground under everything: sea, land, borders; raions from zoom 7, hromadas from zoom 9. Our own outlines, no tiles.

import { getGround } from "../api.js";
import { settled } from "../dom.js";
import { token } from "../style.js";
import { canvas, geoJSON } from "./leaflet.js";

const LATER_MS = 200; // borders inside oblasts come after the first symbols
const LAYERS = [
  { name: "abroad", from: 0, look: () => ({ ...area("abroad"), stroke: true, color: token("rule2"), weight: 0.8 }) },
  { name: "country", from: 0, look: () => ({ ...area("land"), stroke: false }) },
  { name: "hromadas", from: 9, look: () => line("raion", 0.6) },
  { name: "raions", from: 7, look: () => line("raion", 0.9) },
  { name: "oblasts", from: 0, look: () => line("oblast", 1.25) },
  { name: "country", from: 0, look: () => line("state", 1.75) },
];

const line = (name, weight) => ({ color: token(name), weight, fill: false });
const area = (name) => ({ fill: true, fillOpacity: 1, fillColor: token(name) });

/** Draw the ground, each layer when its zoom is reached; returns what redraws it in another theme, at once if that is said. */
export function addGround(map, tiles) {
  const renderer = canvas({ pane: "fl-ground", padding: 0.3 });
  const layers = LAYERS.map((layer, rank) => ({ ...layer, rank, shape: null, asked: false }));
  const update = () => layers.forEach((layer) => show(map, layer, renderer));
  map.on("zoomend", settled(update, LATER_MS));
  update();
  return (atOnce) => {
    layers.forEach(({ shape, look }) => shape?.setStyle(look()));
    if (tiles.shown) layers.forEach(({ shape, look }) => look().fill && shape?.setStyle({ fillOpacity: 0, stroke: false }));
    if (atOnce) drawNow(renderer);
  };
}

/** Draw for paper: Leaflet itself would wait for a frame, and what is cleared while a page is printed turns white, with all below it. */
function drawNow(renderer) {
  const { _ctx: context } = renderer;
  context.clearRect = () => {};
  renderer._update(); // gives the canvas its size anew, and so empties it
  delete context.clearRect;
}

const files = new Map();

/** An outline file, fetched once; one that failed is asked for again. */
function outlinesOf(name) {
  if (!files.has(name)) files.set(name, getGround(name));
  files.get(name).catch(() => files.delete(name));
  return files.get(name);
}

async function show(map, layer, renderer) {
  const wanted = map.getZoom() >= layer.from;
  if (layer.shape) {
    if (wanted !== map.hasLayer(layer.shape)) map[wanted ? "addLayer" : "removeLayer"](layer.shape);
    if (wanted) stack(map);
    return;
  }
  if (!wanted || layer.asked) return;
  layer.asked = true;
  try {
    const outlines = await outlinesOf(layer.name);
    layer.shape = geoJSON(outlines, { smoothFactor: 0.7, renderer, interactive: false, pane: "fl-ground", style: () => layer.look() });
    layer.shape.rank = layer.rank;
    show(map, layer, renderer);
  } catch {
    layer.asked = false; // the next zoom tries again; the map stays usable without it
  }
}

/** Layers arrive in any order: bring the upper ones to the front again. */
function stack(map) {
  const shapes = [];
  map.eachLayer((layer) => "rank" in layer && shapes.push(layer));
  shapes.sort((a, b) => a.rank - b.rank).forEach((shape) => shape.bringToFront());
}
