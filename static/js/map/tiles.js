// Online tiles under the borders, where the operator names some and the reader asks for them; nothing is fetched before.

import { tileLayer } from "./leaflet.js";

export function createTiles(map) {
  const tiles = { shown: null, layer: null };
  /** Show these tiles, or none; true if anything changed. */
  tiles.show = (wanted) => {
    if ((wanted?.url ?? "") === (tiles.shown?.url ?? "")) return false;
    tiles.layer?.remove();
    tiles.shown = wanted;
    tiles.layer = wanted ? tileLayer(wanted.url, { maxZoom: 13, className: "fl-tiles" }).addTo(map) : null;
    return true;
  };
  map.getPane("tilePane").style.zIndex = 150;
  return tiles;
}
