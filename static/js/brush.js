// The window on the histogram: drag its edges or the whole, press a day, or use the keys; two sliders to a screen reader.

import { addDays, clampDay, daysBetween, fullDay, windowLength } from "./days.js";
import { svg } from "./dom.js";
import { t } from "./words.js";

const GRIP = 24; // how wide an edge is to a finger

/** Put the window's frame on an svg node; `moved(window, {dragging})` is called as it changes. */
export function createBrush(node, moved) {
  const brush = { scale: null, window: null, span: null };
  const frame = svg("rect.fl-frame", { rx: 3 });
  const body = svg("rect.fl-frame-body", {});
  const handles = { from: handle("from"), to: handle("to") };
  const layer = svg("g.fl-brush", {}, body, frame, handles.from.node, handles.to.node);
  let drag = null;

  function handle(edge) {
    const grip = svg("rect.fl-grip", { width: GRIP });
    const mark = svg("rect.fl-handle", { width: 7, height: 16, rx: 3 });
    const holder = svg("g.fl-edge", { role: "slider", tabindex: 0, "data-edge": edge, on: { keydown: (event) => keyed(event, edge) } }, grip, mark);
    return { node: holder, grip, mark };
  }

  /** Draw the frame for a window at a scale; `sayCount` is said of it once the hand has let go. */
  brush.show = ({ scale, top, floor }, window, span, sayCount) => {
    Object.assign(brush, { scale, window, span });
    const [left, right] = [scale.x(window.from), scale.x(window.to) + scale.step];
    const height = floor - top + 6;
    for (const part of [frame, body]) size(part, { x: left - 1, y: top - 3, width: Math.max(4, right - left + 2), height });
    frame.classList.toggle("fl-frame-day", windowLength(window) === 1);
    for (const [edge, x] of [["from", left], ["to", right]]) {
      const { node: holder, grip, mark } = handles[edge];
      size(grip, { x: x - GRIP / 2, y: top - 3, height });
      size(mark, { x: x - 3.5, y: top + height / 2 - 11 });
      holder.classList.toggle("fl-hidden-edge", windowLength(window) === 1);
      if (!sayCount) continue;
      const value = { "aria-label": t(`edge_${edge}`), "aria-valuemin": 0, "aria-valuemax": daysBetween(span.from, span.to), "aria-valuenow": daysBetween(span.from, window[edge]), "aria-valuetext": `${fullDay(window[edge])}, ${sayCount}` };
      for (const [name, text] of Object.entries(value)) holder.setAttribute(name, text);
    }
    if (node.lastChild !== layer) node.append(layer);
  };

  node.addEventListener("pointerdown", (event) => {
    if (!brush.scale || event.button) return;
    const day = dayUnder(event);
    const edge = windowLength(brush.window) > 1 ? event.target.closest?.("[data-edge]")?.dataset.edge : "";
    const inside = !edge && windowLength(brush.window) > 1 && brush.window.from <= day && day <= brush.window.to;
    drag = { edge: edge || (inside ? "both" : "new"), start: day, window: brush.window, moved: false };
    node.setPointerCapture(event.pointerId);
  });
  node.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const day = dayUnder(event);
    if (day === drag.last || (!drag.moved && day === drag.start)) return;
    drag.last = day;
    drag.moved = true;
    moved(dragged(day), { dragging: true });
  });
  node.addEventListener("pointerup", (event) => {
    if (!drag) return;
    const day = dayUnder(event);
    moved(drag.moved ? dragged(day) : { from: clampDay(day, brush.span), to: clampDay(day, brush.span) }, { dragging: false });
    drag = null;
  });
  node.addEventListener("pointercancel", () => {
    drag = null;
  });

  const dayUnder = (event) => brush.scale.dayAt(event.clientX - node.getBoundingClientRect().left);

  function dragged(day) {
    const { edge, start, window } = drag;
    if (edge === "new") return ordered(start, day);
    if (edge === "both") return shifted(window, daysBetween(start, day));
    return ordered(edge === "from" ? window.to : window.from, day);
  }

  const ordered = (a, b) => ({ from: clampDay(a < b ? a : b, brush.span), to: clampDay(a < b ? b : a, brush.span) });
  const shifted = (window, days) => shiftWindow(window, days, brush.span);

  function keyed(event, edge) {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -1e6, End: 1e6 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const bounded = Math.abs(step) > 1 ? (step < 0 ? brush.span.from : brush.span.to) : addDays(brush.window[edge], step * (event.shiftKey ? 7 : 1));
    moved(ordered(edge === "from" ? brush.window.to : brush.window.from, clampDay(bounded, brush.span)), { dragging: false });
  }

  return brush;
}

/** The same window so many days later, kept inside the record. */
export function shiftWindow(window, days, span) {
  const bounded = Math.max(daysBetween(window.from, span.from), Math.min(daysBetween(window.to, span.to), days));
  return { from: addDays(window.from, bounded), to: addDays(window.to, bounded) };
}

function size(shape, values) {
  for (const [name, value] of Object.entries(values)) if (shape.getAttribute(name) !== String(value)) shape.setAttribute(name, value);
}
