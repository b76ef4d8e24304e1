// A file of the reader's own: GeoJSON dropped on the page, drawn in the analyst's colour with its name and date; it never leaves the browser.

import { el } from "../dom.js";
import { circleMarker, geoJSON } from "../map/leaflet.js";
import { token } from "../style.js";
import { t } from "../words.js";

const LARGEST = 8_000_000;
const DAY = /\d{4}-\d\d-\d\d/;

/** Read a file and draw it; returns {name, remove}, or {problem} in words. */
export async function addOwn(file, leaflet) {
  if (file.size > LARGEST) return { problem: t("own_too_large", { mb: LARGEST / 1_000_000 }) };
  let read;
  try {
    read = JSON.parse(await file.text());
  } catch {
    return { problem: t("own_not_json", { name: file.name }) };
  }
  try {
    return drawn(read, file.name, leaflet);
  } catch {
    return { problem: t("own_not_geojson", { name: file.name }) };
  }
}

/** Draw GeoJSON: lines solid with a dot at each vertex that has a date, surfaces as outlines, points as dots. */
export function drawn(read, fileName, leaflet, given = {}) {
  const look = () => ({ color: token("line"), weight: 2, fillColor: token("line"), fillOpacity: 0.08 });
  const layer = geoJSON(read, { style: look, pane: "fl-own", pointToLayer: (_, at) => circleMarker(at, { ...look(), pane: "fl-own", radius: 4, fillOpacity: 0.8 }) });
  if (!layer.getLayers().length) throw new Error("nothing to draw");
  const first = read.features?.[0]?.properties ?? read.properties ?? {};
  const name = given.name ?? read.name ?? first.name ?? fileName.replace(/\.(geo)?json$/i, "");
  const day = given.date ?? first.date ?? String(fileName).match(DAY)?.[0] ?? "";
  const attribution = given.attribution ?? read.attribution ?? first.attribution ?? "";
  const words = [t("line_of", { name }), day, attribution].filter(Boolean).join(", ");
  layer.bindTooltip(() => el("span", {}, words), { sticky: true, className: "fl-own-label" });
  layer.addTo(leaflet);
  if (!given.still) leaflet.fitBounds(layer.getBounds(), { maxZoom: 9, padding: [40, 40] });
  return { name: words, remove: () => layer.remove(), restyle: () => layer.setStyle(look()) };
}
