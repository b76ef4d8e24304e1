// The box of the legend on the page: open at first where there is room, drawn at the scale that the map has once it rests.

const ROOMY = 760; // a map that is narrower, beside an open panel, is better seen without the box

export function createLegend(node, button, map) {
  let chosen = null;
  const isOpen = () => chosen ?? (matchMedia("(min-width: 1024px)").matches && node.parentElement.clientWidth >= ROOMY);
  let last = null;
  const legend = {
    draw(view, state, atOnce) {
      last = { view, state };
      const ready = import("./legend.js");
      const later = atOnce ? (act) => act() : (act) => requestAnimationFrame(() => requestAnimationFrame(act));
      later(() => ready.then(({ drawLegend }) => {
        button.setAttribute("aria-expanded", String(isOpen())); // asked of a page that is laid out: sooner it would have to be, once more
        drawLegend(node, last.view, last.state, map.scene.drawn?.k || 2.5, false, () => legend.toggle(false));
        node.hidden ||= !isOpen();
        map.relabel();
      }));
    },
    toggle(wanted = !isOpen(), atOnce = false) {
      chosen = wanted;
      if (last) legend.draw(last.view, last.state, atOnce);
    },
  };
  return legend;
}
