// The interval bar: solid for at least, hatched for the share, a dashed line to the tick of at most, the numbers under it.

import { el, svg } from "./dom.js";
import { faded, kindColour } from "./style.js";
import { t } from "./words.js";

const WIDTH = 360;
const HEIGHT = 16;

/** A bar for a sum of one kind. */
export function intervalBar({ kind, sum }) {
  const colour = kindColour(kind);
  const end = Math.max(sum.figure, sum.high ?? sum.figure * 1.35, 1);
  const x = (n) => (n / end) * (WIDTH - 2);
  const marks = [
    sum.low ? [sum.low, t("bar_low", { n: sum.low })] : null,
    sum.share ? [sum.figure, t("bar_share", { n: sum.figure })] : sum.told > sum.low ? [sum.told, t("bar_best", { n: sum.told })] : null,
    sum.high === null ? [end, t("bar_open")] : sum.high > sum.figure ? [sum.high, t("bar_high", { n: sum.high })] : null,
  ].filter(Boolean);
  return el("figure.fl-interval", {},
    svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", preserveAspectRatio: "none", "aria-label": marks.map(([, words]) => words).join(", ") },
      svg("defs", {}, svg("pattern", { id: `fl-hatch-${kind}`, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, svg("line", { x1: 0, x2: 0, y1: 0, y2: 6, stroke: colour, "stroke-width": 3 }))),
      svg("line", { x1: x(sum.figure), x2: x(end), y1: HEIGHT / 2, y2: HEIGHT / 2, stroke: colour, "stroke-width": 1.4, "stroke-dasharray": "3 3" }),
      sum.high === null ? null : svg("line", { x1: x(sum.high), x2: x(sum.high), y1: 1, y2: HEIGHT - 1, stroke: colour, "stroke-width": 1.6 }),
      svg("rect", { x: 0, y: 0, width: x(sum.low), height: HEIGHT, fill: colour }),
      svg("rect", { x: x(sum.low), y: 0, width: x(sum.told - sum.low), height: HEIGHT, fill: faded(colour, 0.38) }),
      sum.share ? svg("rect", { x: x(sum.told) + 0.6, y: 0.6, width: x(sum.share) - 1.2, height: HEIGHT - 1.2, fill: `url(#fl-hatch-${kind})`, stroke: colour, "stroke-width": 1.2 }) : null),
    el("figcaption", {}, marks.map(([, words]) => el("span", {}, words))));
}

