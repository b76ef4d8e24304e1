// The estimated contact line and an analyst's own: each piece keeps its paths from day to day, so that playing does not flicker.

import { el } from "../dom.js";
import { pieceWords } from "../linewords.js";
import { token } from "../style.js";
import { t } from "../words.js";
import { GeoJSON, Polygon, Polyline, svg } from "./leaflet.js";

const PARTS = ["band", "solid", "dashed"];
const FAINT_UNDER = 6;
const DEPTHS = { LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 };

const PANES = { "fl-line": 430, "fl-line-over": 455 }; // bands under the symbols, lines over them: a busy fortnight hides all else

/** Draw lines on a map; returns {show(view, state), restyle()}. */
export function createContactLine(map) {
  const renderers = {};
  for (const [name, depth] of Object.entries(PANES)) {
    map.createPane(name).style.zIndex = depth;
    renderers[name] = svg({ pane: name, padding: 0.4 });
  }
  const panes = Object.keys(PANES).map((name) => map.getPane(name));
  const shapes = new Map();
  const fade = () => { for (const pane of panes) pane.style.opacity = map.getZoom() < FAINT_UNDER ? 0.4 : 1; };
  map.on("zoomend", fade);
  fade();

  function put(key, { geometry, look, words }) {
    const places = GeoJSON.coordsToLatLngs(geometry.coordinates, DEPTHS[geometry.type]);
    const known = shapes.get(key);
    if (known) {
      known.words = words;
      known.path.setLatLngs(places).setStyle(look());
      return;
    }
    const Shape = geometry.type.endsWith("Polygon") ? Polygon : Polyline;
    const pane = Shape === Polygon ? "fl-line" : "fl-line-over";
    const path = new Shape(places, { ...look(), renderer: renderers[pane], pane, className: "fl-line-path", smoothFactor: 0.5 });
    const shape = { path, words, look };
    shapes.set(key, shape);
    path.bindTooltip(() => el("span", {}, shape.words()), { sticky: true, className: "fl-own-label" }).addTo(map);
    path.getElement()?.setAttribute("data-piece", key);
    path.getElement()?.setAttribute("tabindex", "-1"); // a browser may stop at what listens for the focus; the list beside the map says the same
  }

  return {
    show(view, { show }) {
      const wanted = new Map([...(show.includes("estimate") ? estimated(view) : []), ...(show.includes("line") ? drawnByAnalyst(view) : [])]);
      for (const [key, { path }] of shapes) if (!wanted.has(key)) path.remove() && shapes.delete(key);
      for (const [key, shape] of wanted) put(key, shape);
      for (const pane of panes) pane.classList.toggle("fl-waiting", Boolean(view.waiting));
    },
    restyle() {
      for (const { path, look } of shapes.values()) path.setStyle(look());
    },
  };
}

function estimated({ line, fronts }) {
  return (line?.pieces ?? []).flatMap((piece) => PARTS.filter((part) => piece[part]).map((part) => [`${piece.piece}/${part}`, { geometry: piece[part], look: lookOf(piece, part), words: () => `${t("line_label")}. ${pieceWords(piece, fronts)}` }]));
}

const lookOf = ({ refused }, part) => () => (part === "band"
  ? { stroke: false, fill: true, fillColor: token("estimate_band"), fillOpacity: refused ? 0.07 : 0.13 }
  : { fill: false, color: token(refused ? "ink3" : "estimate"), weight: 1.6, dashArray: part === "dashed" ? "6 5" : null });

function drawnByAnalyst({ line }) {
  const look = () => ({ fill: false, color: token("line"), weight: 2 });
  return (line?.analyst ?? []).filter(({ geometry }) => geometry).map((own, n) => [`analyst/${n}`, { geometry: own.geometry, look, words: () => analystWords(own) }]);
}

export const analystWords = ({ name, date }) => [t("line_of", { name }), date].join(", ");
