// Bars per Kyiv day (week, month in long records), stacked by the ticked kinds; days without a briefing are hatched.

import { addDays, clampDay, daysBetween, daysOf, shortDay, windowLength } from "./days.js";
import { svg } from "./dom.js";
import { kindColour, kindOf, token } from "./style.js";
import { number, t } from "./words.js";

const MOST_DAYS = 120;
const LEAST_DAYS = 14;
const LEFT = 34;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 18;

/** The days that the histogram covers: all of a short record; the surroundings of a short window; else everything. */
export function domainOf(span, window) {
  const length = windowLength(span);
  if (length < LEAST_DAYS) return { from: addDays(span.to, 1 - LEAST_DAYS), to: span.to };
  if (length <= MOST_DAYS || windowLength(window) > MOST_DAYS / 2) return span;
  const to = daysBetween(window.from, span.to) < MOST_DAYS ? span.to : clampDay(addDays(window.to, 30), span);
  return { from: addDays(to, 1 - MOST_DAYS), to };
}

/** Bars: one a day up to 120 days, then one a week, then one for thirty days. */
export function binsOf(domain) {
  const days = daysOf(domain.from, domain.to);
  const size = days.length <= MOST_DAYS ? 1 : days.length <= MOST_DAYS * 7 ? 7 : 30;
  const bins = [];
  for (let end = days.length; end > 0; end -= size) bins.unshift(days.slice(Math.max(0, end - size), end));
  return { bins, size };
}

/** From a day to pixels and back. */
export function scaleOf(domain, width) {
  const count = windowLength(domain);
  const step = (width - LEFT - RIGHT) / count;
  return {
    step,
    x: (day) => LEFT + daysBetween(domain.from, day) * step,
    dayAt: (x) => addDays(domain.from, Math.max(0, Math.min(count - 1, Math.floor((x - LEFT) / step)))),
  };
}

/** Draw the bars into an svg node; `bars` holds {days, kinds: [{kind, sum, part}], covered} for each bin. */
export function drawHistogram(node, { bars, size, domain, window, span, width, height, plain }) {
  const scale = scaleOf(domain, width);
  const floor = height - BOTTOM;
  const total = ({ kinds }) => kinds.reduce((sum, { sum: own }) => sum + (plain ? Math.min(own.high ?? own.figure, own.figure * 2) : own.figure), 0);
  const most = niceCeiling(Math.max(1, ...bars.map(total)));
  const y = (n) => floor - (n / most) * (floor - TOP);
  const shapes = [hatchPatterns(bars), axis(most, y, width, plain, size)];
  for (const bar of bars) {
    const x = scale.x(bar.days[0]);
    const breadth = scale.step * bar.days.length;
    const gap = Math.min(2, breadth * 0.15);
    const chosen = bar.days.some((day) => window.from <= day && day <= window.to);
    if (!bar.covered) shapes.push(svg("rect.fl-gap", { x, y: TOP, width: breadth, height: floor - TOP, fill: "url(#fl-gap)" }));
    else shapes.push(...stack(bar, { x: x + gap / 2, breadth: breadth - gap, y, floor, chosen, whisker: chosen && bars.length < 200 }));
  }
  node.setAttribute("viewBox", `0 0 ${width} ${height}`);
  node.setAttribute("width", width);
  node.setAttribute("height", height);
  node.replaceChildren(...shapes, ...gapNote(bars, scale, span), ...dateLabels(domain, scale, floor, window, width));
  return { scale, top: TOP, floor };
}

function stack({ kinds }, { x, breadth, y, floor, chosen, whisker }) {
  const shapes = [];
  let below = 0;
  const opacity = chosen ? 1 : 0.42;
  for (const { kind, sum, part } of kinds) {
    const colour = kindColour(kind);
    const [top, bottom] = [y(below + sum.figure), y(below)];
    if (sum.status === "zero") shapes.push(svg("rect", { x, y: floor - 1.2, width: breadth, height: 1.2, fill: colour, "fill-opacity": opacity }));
    else if (sum.figure) shapes.push(svg("rect", { x, y: top, width: breadth, height: Math.max(0.8, bottom - top - (below ? 0.6 : 0)), fill: colour, "fill-opacity": opacity }));
    if (part?.figure) shapes.push(svg("rect", { x, y: y(below + Math.min(part.figure, sum.figure)), width: breadth, height: bottom - y(below + Math.min(part.figure, sum.figure)), fill: `url(#fl-part)` }));
    if (whisker && kinds.length === 1 && sum.high !== null && sum.high !== sum.low) shapes.push(svg("line.fl-whisker", { x1: x + breadth / 2, x2: x + breadth / 2, y1: y(sum.low), y2: y(sum.high) }));
    below += sum.figure;
  }
  if (!kinds.length) shapes.push(svg("line.fl-nothing", { x1: x, x2: x + breadth, y1: floor - 0.25, y2: floor - 0.25 }));
  return shapes;
}

function hatchPatterns() {
  const hatch = (id, colour, step, width) => svg("pattern", { id, width: step, height: step, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, svg("line", { x1: 0, x2: 0, y1: 0, y2: step, stroke: colour, "stroke-width": width }));
  return svg("defs", {}, hatch("fl-gap", token("rule2"), 6, 1.6), hatch("fl-part", token("paper"), 4, 1.6));
}

function axis(most, y, width, plain, size) {
  const ticks = most >= 4 && y(0) - y(most) > 44 ? [0, most / 2, most] : [0, most];
  return svg("g.fl-axis", {},
    ticks.map((tick) => [svg("line", { x1: LEFT, x2: width - RIGHT, y1: y(tick), y2: y(tick) }), svg("text", { x: LEFT - 6, y: y(tick) + 3.5, "text-anchor": "end" }, number(tick))]),
    svg("text", { x: 2, y: y(0) + 14 }, t(size === 1 ? "a_day" : size === 7 ? "a_week" : "a_month")));
}

function niceCeiling(n) {
  const unit = 10 ** Math.floor(Math.log10(n));
  return [1, 2, 4, 6, 8, 10].map((step) => step * unit).find((step) => step >= n);
}

/** "no briefings read" over the widest gap inside the record. */
function gapNote(bars, scale, span) {
  const gaps = [];
  for (const bar of bars) {
    if (bar.covered || bar.days.at(-1) < span.from) continue;
    const run = gaps.at(-1);
    if (run && addDays(run.to, 1) === bar.days[0]) run.to = bar.days.at(-1);
    else gaps.push({ from: bar.days[0], to: bar.days.at(-1) });
  }
  const widest = gaps.sort((a, b) => windowLength(b) - windowLength(a))[0];
  if (!widest) return [];
  const middle = (scale.x(widest.from) + scale.x(widest.to) + scale.step) / 2;
  return [svg("text.fl-gap-note", { x: Math.max(middle, LEFT + 50), y: TOP - 3, "text-anchor": "middle" }, t("no_briefings_read"))];
}

function dateLabels(domain, scale, floor, window, width) {
  const every = Math.max(1, Math.ceil(64 / (scale.step * 7))) * 7;
  const labels = [];
  const last = svg("text.fl-date.fl-date-strong", { x: Math.min(width - RIGHT, Math.max(LEFT + 30, scale.x(window.to) + scale.step)), y: floor + 14, "text-anchor": "end" }, shortDay(window.to));
  for (let day = domain.to; day >= domain.from; day = addDays(day, -every)) {
    const x = scale.x(day) + scale.step / 2;
    const near = Math.abs(scale.x(window.to) + scale.step - 20 - x) < 56;
    if (!near && x > LEFT + 44 && x < width - 24) labels.push(svg("text.fl-date", { x, y: floor + 14, "text-anchor": "middle" }, shortDay(day)));
  }
  return [...labels, last];
}

export const barKinds = (ticked) => ticked.filter((id) => !(kindOf(id).part_of && ticked.includes(kindOf(id).part_of)));
