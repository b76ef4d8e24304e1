// The bars of the histogram: stacked kinds, or a lane for each where one outgrows the others; whiskers, gaps, days still open.

import { svg } from "./dom.js";
import { kindColour } from "./style.js";

const UNEQUAL = 5;
const LANE = 14; // a lane that is lower shows nothing

/** One stack of all kinds; a lane with its own scale for each, where one outgrows another five times. */
export function lanesOf(bars, top, floor) {
  const most = new Map();
  for (const { kinds } of bars) for (const { kind, sum } of kinds) most.set(kind, Math.max(most.get(kind) ?? 0, sum.figure));
  const told = [...most.entries()].filter(([, figure]) => figure);
  const unequal = told.length > 1 && (floor - top) / told.length > LANE && Math.max(...most.values()) > UNEQUAL * Math.min(...told.map(([, figure]) => figure));
  if (!unequal) return [laneOf([...most.keys()], Math.max(1, ...bars.map(({ kinds }) => kinds.reduce((all, { sum }) => all + reach(sum, kinds.length), 0))), top, floor)];
  const height = (floor - top) / told.length;
  return told.map(([kind, figure], n) => laneOf([kind], figure, top + n * height + (n ? 3 : 0), top + (n + 1) * height));
}

/** How high a bar reaches: alone, it leaves room for the end of its whisker. */
const reach = (sum, kinds) => (kinds === 1 ? Math.max(sum.figure, Math.min(sum.high ?? sum.figure, sum.figure * 2)) : sum.figure);

function laneOf(kinds, figure, top, floor) {
  const most = niceCeiling(figure);
  return { kinds, top, floor, most, y: (n) => floor - (Math.min(n, most) / most) * (floor - top) };
}

/** A bar: what each lane holds of it; hatched where nothing was read. */
export function barNode(bar, lanes, scale, { top, floor }, whisker) {
  const breadth = scale.step * bar.days.length;
  const gap = Math.min(2, breadth * 0.15);
  const x = scale.x(bar.days[0]);
  if (!bar.covered) return svg("g.fl-bar", {}, svg("rect.fl-gap", { x, y: top, width: breadth, height: floor - top, fill: "url(#fl-gap)" }));
  const shapes = lanes.map((lane) => stack(bar.kinds.filter(({ kind }) => lane.kinds.includes(kind)), lane, { x: x + gap / 2, breadth: breadth - gap, whisker }));
  return svg("g.fl-bar", { class: bar.open ? "fl-bar fl-open" : "fl-bar" }, shapes, bar.partly ? svg("line.fl-partly", { x1: x, x2: x + breadth, y1: top, y2: top }) : null);
}

function stack(kinds, { y, floor }, { x, breadth, whisker }) {
  const shapes = [];
  let below = 0;
  for (const { kind, sum, part } of kinds) {
    const colour = kindColour(kind);
    const [top, bottom] = [y(below + sum.figure), y(below)];
    if (sum.status === "zero") shapes.push(svg("rect", { x, y: floor - 1.2, width: breadth, height: 1.2, fill: colour }));
    else if (sum.figure) shapes.push(svg("rect", { x, y: top, width: breadth, height: Math.max(0.8, bottom - top - (below ? 0.6 : 0)), fill: colour, stroke: colour }));
    if (part?.figure) shapes.push(svg("rect.fl-part", { x, y: y(below + Math.min(part.figure, sum.figure)), width: breadth, height: bottom - y(below + Math.min(part.figure, sum.figure)), fill: "url(#fl-part)" }));
    if (whisker && kinds.length === 1 && sum.high !== sum.low && !sum.share) shapes.push(whiskerOf(sum, x + breadth / 2, y));
    below += sum.figure;
  }
  if (!kinds.length) shapes.push(svg("line.fl-nothing", { x1: x, x2: x + breadth, y1: floor - 0.25, y2: floor - 0.25 }));
  return shapes;
}

/** From at least to at most, with a foot and a head; open upwards where nobody told how much at most. */
function whiskerOf({ low, high, figure }, x, y) {
  const [bottom, top] = [y(low), high === null ? y(figure) - 4 : y(high)];
  const head = high === null ? `M${x - 2} ${top + 2} L${x} ${top} L${x + 2} ${top + 2}` : `M${x - 2} ${top} h4`;
  return svg("path.fl-whisker", { d: `M${x - 2} ${bottom} h4 M${x} ${bottom} V${top} ${head}` });
}

function niceCeiling(n) {
  const unit = 10 ** Math.floor(Math.log10(n));
  return [1, 2, 4, 6, 8, 10].map((step) => step * unit).find((step) => step >= n);
}
