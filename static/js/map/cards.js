// The page's own boxes over the map, in the map's pixels: labels keep clear of them.

const MARGIN = 4;
const CARDS = "#fl-legend, #fl-legend-button, .fl-zoom, #fl-kind-chips, .leaflet-control-scale";

/** The boxes of all cards that are shown over the map `node`. */
export function cardsOver(node) {
  const own = node.getBoundingClientRect();
  return [...document.querySelectorAll(CARDS)].filter((card) => card.offsetParent).map((card) => {
    const box = card.getBoundingClientRect();
    return { left: box.left - own.left - MARGIN, right: box.right - own.left + MARGIN, top: box.top - own.top - MARGIN, bottom: box.bottom - own.top + MARGIN };
  });
}
