// The map: Leaflet with our ground, our canvas, our labels; a click or key tells what was chosen.

import { inQuiet, settled, reducedMotion } from "../dom.js";
import { CanvasLayer } from "./canvas.js";
import { cardsOver } from "./cards.js";
import { addGround } from "./ground.js";
import { createContactLine } from "./contactline.js";
import { startGrowth } from "./growth.js";
import { layOutLabels } from "./labels.js";
import { control, latLngBounds, Map as LeafletMap } from "./leaflet.js";
import { createTiles } from "./tiles.js";
import { hit } from "./hit.js";
import { paint } from "./painter.js";
import { forgetWidths } from "./placer.js";

const ROOM = [60, 50];
const UKRAINE = [[44.3, 22.1], [52.4, 40.3]];
const PANES = [["fl-ground", 200], ["fl-own", 440], ["fl-symbols", 450], ["fl-labels", 640]];

/** Make the map in a node. `choose` is called with {place}, {area} or {front}; `moved` with {lon, lat, zoom}. */
export function createMap(node, { embedded, names, choose, moved }) {
  const map = new LeafletMap(node, {
    attributionControl: false, zoomControl: false, zoomSnap: 0.1, zoomDelta: 1, minZoom: 4, maxZoom: 13, wheelPxPerZoomLevel: 90,
    maxBounds: [[38, 10], [58, 52]], maxBoundsViscosity: 0.6, zoomAnimation: !reducedMotion(), fadeAnimation: false, inertia: !reducedMotion(), keyboard: true,
  });
  const scene = { view: null, state: null, embedded, compact: embedded, focus: "", drawn: null };
  for (const [name, depth] of PANES) map.createPane(name).style.zIndex = depth;
  const pane = map.getPane("fl-labels");
  const symbols = new CanvasLayer((context, leaflet, origin) => paint(context, leaflet, origin, scene, { redraw: () => symbols.redraw(), arrived: () => api.redraw() }));
  map.fitBounds(UKRAINE, { animate: false });
  const tiles = createTiles(map);
  const restyleGround = addGround(map, tiles);
  symbols.addTo(map);
  const contactLine = createContactLine(map);
  control.scale({ imperial: false, position: "bottomright", maxWidth: 90 }).addTo(map);

  let silent = false;
  const label = settled(() => requestAnimationFrame(() => {
    if (!scene.view || scene.view.light) return;
    pane.classList.remove("fl-hidden");
    layOutLabels(pane, map, scene, cardsOver(node), names);
  }), 30);
  map.on("zoomstart", () => pane.classList.add("fl-hidden"));
  map.on("moveend zoomend resize", () => {
    pane.classList.remove("fl-hidden");
    label();
  });
  map.on("moveend", () => {
    if (!silent) moved(here(map));
  });
  map.on("click", ({ containerPoint }) => choose(hit(scene, containerPoint)));
  map.on("mousemove", ({ containerPoint }) => {
    node.style.cursor = hit(scene, containerPoint) ? "pointer" : "";
  });
  pane.addEventListener("click", (event) => chosenLabel(event, scene, choose));
  document.fonts.ready.then(() => {
    forgetWidths();
    label();
  });

  const quietly = (act) => {
    silent = true;
    act();
    silent = false;
  };
  const api = {
    leaflet: map,
    scene,
    /** Show a view of a state. */
    show(view, state) {
      if (scene.view && !view.light && !scene.view.light && view.window !== scene.view.window) startGrowth(scene);
      Object.assign(scene, { view, state });
      if (view.light) {
        pane.classList.add("fl-hidden");
        symbols.draw(); // already in a frame of its own
        return;
      }
      contactLine.show(view, state);
      symbols.redraw();
      label();
    },
    relabel: label,
    /** Show online tiles in place of our ground, or not: {url, attribution} or null. */
    showTiles(wanted) {
      if (tiles.show(wanted)) restyleGround();
    },
    redraw() {
      symbols.redraw();
      label();
    },
    restyle() {
      restyleGround();
      contactLine.restyle();
      symbols.redraw();
      label();
    },
    /** Draw for paper what else would wait for a frame. */
    drawNow() {
      restyleGround(true);
      symbols.draw(true);
    },
    /** Mark places beside the symbols: [{lon, lat, what: "new" or "silent"}], or none. */
    mark(marks) {
      if (!marks && !scene.marks) return;
      scene.marks = marks;
      symbols.redraw();
    },
    /** Make ready for a hand that comes near the bars. */
    hurry: () => import("./hurried.js").then(({ drawHurried, prepare }) => inQuiet(() => {
      scene.hurried = drawHurried;
      prepare(scene);
    })),
    focus(code) {
      scene.focus = code;
      symbols.redraw();
    },
    zoom: (step) => map.setZoom(Math.round(map.getZoom()) + step),
    goTo: ({ lon, lat, zoom }) => quietly(() => map.setView([lat, lon], zoom, { animate: false })),
    /** Move the map so that these points are in view, if they are not. */
    reveal(points) {
      const box = latLngBounds(points.map(([lon, lat]) => [lat, lon]));
      if (!box.isValid() || map.getBounds().pad(-0.1).contains(box)) return;
      const look = { animate: !reducedMotion(), duration: 0.25 };
      if (map.getBoundsZoom(box.pad(0.15)) < map.getZoom()) map.fitBounds(box, { ...look, padding: ROOM });
      else map.panTo(box.getCenter(), look);
    },
    /** Frame some bounds in the room that is there now: strips may just have come over the map. */
    fit: (bounds, padding, maxZoom) => quietly(() => map.invalidateSize({ animate: false, pan: false }).fitBounds(bounds, { animate: false, paddingTopLeft: padding.topLeft, paddingBottomRight: padding.bottomRight, maxZoom })),
    resize: () => quietly(() => map.invalidateSize({ animate: false, pan: false })),
  };
  return api;
}

function here(map) {
  const { lat, lng } = map.getCenter();
  return { lon: lng, lat, zoom: map.getZoom() };
}

function chosenLabel(event, scene, choose) {
  const button = event.target.closest("button");
  if (!button) return;
  event.stopPropagation();
  const { area, front, claim } = button.dataset;
  if (claim) choose({ shared: scene.view.shared.find(({ id }) => id === claim) });
  if (area) choose({ area: scene.view.areas.find(({ key }) => key === area) });
  if (front) choose({ front: scene.view.fronts.find(({ properties }) => properties.direction === front)?.properties });
}
