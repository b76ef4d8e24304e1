// The box of the legend on the page: open at first where there is room, drawn at the scale that the map has once it rests.

import { drawLegend } from "./legend.js";

export function createLegend(node, button, map) {
  let open = matchMedia("(min-width: 1024px)").matches;
  let last = null;
  const legend = {
    draw(view, state) {
      last = { view, state };
      button.setAttribute("aria-expanded", String(open));
      requestAnimationFrame(() => requestAnimationFrame(() => {
        drawLegend(node, last.view, last.state, map.scene.drawn?.k || 2.5, false, () => legend.toggle(false));
        node.hidden ||= !open;
        map.relabel();
      }));
    },
    toggle(wanted = !open) {
      open = wanted;
      if (last) legend.draw(last.view, last.state);
    },
  };
  return legend;
}
