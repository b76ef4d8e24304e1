// Counting by area: polygons in five classes; the less is known, the fewer and greyer the classes are.

import { kindColour, token, faded, symbols } from "../style.js";
import { levelOutlines } from "./outlines.js";
import { pathOf } from "./shapes.js";
import { hatchLines } from "./symbols.js";

const CLASSES = 5;
const UNSURE = 1.25; // at most so many times at least: fewer, greyer classes
const OPEN = 3; // more than so many times, or nobody told how many: one class, hatched
let kept = { key: "", breaks: [] };

/** The upper ends of the classes for the figures in view; while a window is dragged, those of before. */
export function breaksOf(view) {
  const figures = view.places.map((place) => figureFor(view, place)).filter(Boolean).sort((a, b) => a - b);
  if (view.light && kept.key === view.level) return kept.breaks;
  kept = { key: view.level, breaks: jenks(figures, Math.min(CLASSES, new Set(figures).size)) };
  return kept.breaks;
}

/** The group that colours an area: that of the headline's kind, the largest voice. */
export const groupFor = (view, { groups }) => groups.find(({ kind, side }) => kind === view.lead?.kind && side === view.lead.side);
const figureFor = (view, place) => groupFor(view, place)?.sum.figure ?? 0;

/** How an area is filled: {colour, hatch, dots}. */
export function fillOf(sum, breaks) {
  if (sum.status === "zero") return { colour: token("land") };
  if (!sum.figure) return { colour: token("land"), dots: true };
  const rank = Math.max(0, breaks.findIndex((end) => sum.figure <= end));
  if (sum.high === null || sum.high > OPEN * sum.low) return { colour: token("suppressed")[1], hatch: true };
  if (sum.high > UNSURE * sum.low) return { colour: token("suppressed")[Math.floor((rank * 3) / CLASSES)] };
  return { colour: token("sequential")[Math.round((rank * (CLASSES - 1)) / Math.max(1, breaks.length - 1))] };
}

/** Paint the areas of the view's level, and note where they are. */
export function paintLevel(context, map, scene, redraw) {
  const { view, drawn, state } = scene;
  const outlines = levelOutlines(view.level, redraw);
  if (!outlines) return;
  const breaks = breaksOf(view);
  for (const place of view.places) {
    const group = groupFor(view, place);
    const geometry = outlines.get(place.code);
    if (!group || !geometry) continue;
    const shape = pathOf(geometry, map);
    paintArea(context, shape, fillOf(group.sum, breaks), drawn, group.kind);
    context.lineWidth = place.code === state.place || place.code === scene.focus ? 2.5 : 0.8;
    context.strokeStyle = token(place.code === state.place ? "selection" : place.code === scene.focus ? "focus" : "state");
    context.stroke(shape.path);
    drawn.levels.push({ place, ...shape });
  }
}

function paintArea(context, { path, box }, { colour, hatch, dots }, { size, origin }, kind) {
  context.fillStyle = colour;
  context.fill(path);
  if (!hatch && !dots) return;
  context.save();
  context.clip(path);
  hatchLines(context, Math.max(0, box.left), Math.max(0, box.top), Math.min(size.x, box.right), Math.min(size.y, box.bottom), hatch ? symbols().area_hatch_step / 1.5 : 7, -(origin.x + origin.y));
  context.strokeStyle = faded(kindColour(kind), 0.7);
  context.lineWidth = hatch ? 1 : 1.6;
  context.setLineDash(dots ? [1.6, 5] : []);
  context.stroke();
  context.setLineDash([]);
  context.restore();
}

/** Natural breaks (Fisher and Jenks): the ends of `count` classes within which sorted figures differ least. */
export function jenks(figures, count) {
  if (count < 2) return figures.slice(-1);
  const [total, squares] = [[0], [0]];
  figures.forEach((figure, n) => {
    total.push(total[n] + figure);
    squares.push(squares[n] + figure * figure);
  });
  const spread = (from, to) => squares[to] - squares[from] - (total[to] - total[from]) ** 2 / (to - from);
  let cost = figures.map((_, n) => spread(0, n + 1));
  const cuts = [];
  for (let k = 1; k < count; k += 1) {
    const [next, cut] = [[], []];
    for (let n = 0; n < figures.length; n += 1) {
      let [best, at] = [Infinity, 0];
      for (let m = k - 1; m < n; m += 1) {
        const own = cost[m] + spread(m + 1, n + 1);
        if (own < best) [best, at] = [own, m];
      }
      next.push(best);
      cut.push(at);
    }
    cost = next;
    cuts.push(cut);
  }
  const ends = [figures.length - 1];
  for (const cut of cuts.reverse()) ends.unshift(cut[ends[0]]);
  return ends.map((n) => figures[n]);
}
