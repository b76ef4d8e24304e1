// A row of small bars: how a count went over the last days, days without a number left as gaps.

import { el, svg } from "./dom.js";

const BAR = 2;
const HEIGHT = 18;

/** Bars of sums (null: nothing told); `strong` marks the days of the window. */
export function sparkline(sums, colour, strong) {
  if (!sums.some((sum) => sum?.figure)) return el("span");
  const most = Math.max(1, ...sums.map((sum) => sum?.figure ?? 0));
  const bars = sums.map((sum, n) => {
    if (!sum?.figure) return null;
    const height = Math.max(1, (sum.figure / most) * (HEIGHT - 1));
    return svg("rect", { x: n * (BAR + 0.4), y: HEIGHT - height, width: BAR, height, fill: colour, "fill-opacity": strong[n] ? 1 : 0.45 });
  });
  return svg("svg.fl-spark", { width: sums.length * (BAR + 0.4), height: HEIGHT, "aria-hidden": "true" }, bars);
}
