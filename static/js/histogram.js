// Bars per Kyiv day (week, month in long records), stacked by the ticked kinds; days without a briefing are hatched.

import { barNode, lanesOf } from "./bars.js";
import { addDays, clampDay, daysBetween, daysOf, shortDay, windowLength } from "./days.js";
import { svg } from "./dom.js";
import { kindOf, token } from "./style.js";
import { number, t } from "./words.js";

const MOST_DAYS = 120;
const LEAST_DAYS = 14;
const LEFT = 34;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 18;

/** The days that the histogram covers: all of a short record; the surroundings of a short window, as before while it fits; else everything. */
export function domainOf(span, window, before = null) {
  const length = windowLength(span);
  if (length < LEAST_DAYS) return { from: addDays(span.to, 1 - LEAST_DAYS), to: span.to };
  if (length <= MOST_DAYS || windowLength(window) > MOST_DAYS / 2) return span;
  if (before && windowLength(before) === MOST_DAYS && before.from <= window.from && window.to <= before.to && before.to <= span.to) return before;
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

/** Draw the bars into an svg node; `bars` holds {days, kinds: [{kind, sum, part}], covered, open} for each bin. Returns the scale and a node for each bar. */
export function drawHistogram(node, { bars, size, domain, span, width, height }) {
  const scale = scaleOf(domain, width);
  const floor = height - BOTTOM;
  const rows = lanesOf(bars, TOP, floor);
  const nodes = bars.map((bar) => barNode(bar, rows, scale, { top: TOP, floor }, bars.length < 200));
  const dates = dateLabels(domain, scale, floor, width);
  node.setAttribute("viewBox", `0 0 ${width} ${height}`);
  node.setAttribute("width", width);
  node.setAttribute("height", height);
  node.replaceChildren(hatchPatterns(), ...rows.map((lane) => axis(lane, width)), svg("text.fl-axis-unit", { x: 2, y: floor + 14 }, t(size === 1 ? "a_day" : size === 7 ? "a_week" : "a_month")), ...nodes, ...gapNote(bars, scale, span), svg("g.fl-dates-row", {}, dates.days.map(({ node: day }) => day), dates.last));
  return { scale, top: TOP, floor, nodes, bars, size, dates, domain, width };
}

/** Mark the bars of a window, and write the dates; nothing is drawn anew. */
export function markWindow({ scale, nodes, bars, dates, width }, window) {
  bars.forEach((bar, n) => {
    const isOut = bar.days.at(-1) < window.from || bar.days[0] > window.to;
    if (bar.isOut !== isOut) nodes[n].classList.toggle("fl-out", bar.isOut = isOut);
  });
  const end = scale.x(window.to) + scale.step;
  for (const day of dates.days) {
    const isUnder = Math.abs(end - 20 - day.x) < 56;
    if (day.isUnder !== isUnder) day.node.setAttribute("visibility", (day.isUnder = isUnder) ? "hidden" : "visible");
  }
  dates.last.setAttribute("x", Math.min(width - RIGHT, Math.max(LEFT + 30, end)));
  dates.last.textContent = shortDay(window.to);
}

function hatchPatterns() {
  const hatch = (id, colour, step, width) => svg("pattern", { id, width: step, height: step, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, svg("line", { x1: 0, x2: 0, y1: 0, y2: step, stroke: colour, "stroke-width": width }));
  return svg("defs", {}, hatch("fl-gap", token("rule2"), 6, 1.6), hatch("fl-part", token("paper"), 4, 1.6));
}

function axis({ most, y, top, floor }, width) {
  const ticks = most >= 4 && floor - top > 44 ? [0, most / 2, most] : [0, most];
  return svg("g.fl-axis", {}, ticks.map((tick) => [
    svg("line", { x1: LEFT, x2: width - RIGHT, y1: y(tick), y2: y(tick) }),
    svg("text", { x: LEFT - 6, y: y(tick) + (tick ? 7 : 0), "text-anchor": "end" }, number(tick)),
  ]));
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

/** A date every week or few, and the last one of the window, which others make room for. */
function dateLabels(domain, scale, floor, width) {
  const every = Math.max(1, Math.ceil(64 / (scale.step * 7))) * 7;
  const days = [];
  for (let day = domain.to; day >= domain.from; day = addDays(day, -every)) {
    const x = scale.x(day) + scale.step / 2;
    if (x > LEFT + 44 && x < width - 24) days.push({ x, node: svg("text.fl-date", { x, y: floor + 14, "text-anchor": "middle" }, shortDay(day)) });
  }
  return { days, last: svg("text.fl-date.fl-date-strong", { y: floor + 14, "text-anchor": "end" }) };
}

export const barKinds = (ticked) => ticked.filter((id) => !(kindOf(id).part_of && ticked.includes(kindOf(id).part_of)));
