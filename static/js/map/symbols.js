// The symbol of one place and kind: solid for at least, hatched for a share, a ring for at most; also used by the legend.

import { faded, kindColour, symbols, token } from "../style.js";
import { copySprite, quarters } from "./sprites.js";

const TURN = Math.PI * 2;

/** What a group looks like at this scale: its form, radius, and the radius with its ring; kept with its sum. */
export function symbolOf({ sum }, k, zoom) {
  if (sum.look?.k !== k || sum.look.zoom !== zoom) sum.look = Object.assign(symbolFor(sum, k, zoom), { k, zoom });
  return sum.look;
}

function symbolFor(sum, k, zoom) {
  const style = symbols();
  const smallest = zoom >= style.near_zoom ? style.smallest_radius_near : style.smallest_radius;
  if (sum.status === "zero") return { form: "zero", r: style.zero_radius, outer: style.zero_radius, hidden: zoom < style.near_zoom };
  if (sum.status === "withheld" && !sum.figure) return { form: "withheld", r: 6, outer: 6 };
  if (!sum.figure) return { form: "unnumbered", r: 5, outer: 5 };
  if (sum.figure === 1 && sum.high === null) return { form: "circle", r: style.smallest_radius, low: style.smallest_radius, told: 0, outer: style.smallest_radius + 3, dashed: true };
  const r = Math.max(smallest, k * Math.sqrt(sum.figure));
  const high = sum.high === null ? Infinity : k * Math.sqrt(sum.high);
  const dashed = sum.share > 0 || high > r + style.ring_reach; // the high of a share is not its own
  const outer = sum.exact ? r : dashed ? r + 3 : Math.max(high, r + 2);
  return { form: "circle", r, low: grown(sum.low, sum.figure, r), told: grown(sum.told, sum.figure, r), share: sum.share > 0, outer, dashed, exact: sum.exact };
}

const grown = (part, whole, r) => (part ? r * Math.sqrt(part / whole) : 0);

/** Draw one symbol with its middle at x, y: painted once for each look, then only copied. */
export function drawSymbol(context, symbol, kind, x, y, own = false) {
  copySprite(context, own ? "ukraine" : symbol.form, kind, lookNumber(symbol), symbol.outer + 2, x, y, (inside, middle) => paintSymbol(inside, symbol, kind, middle, own));
}

const MOST = 512; // quarters of a pixel: no symbol reaches so far

/** All that the picture of a form depends on as one number: a drag would make thousands of strings a second. */
function lookNumber({ r, low, told, outer, share, dashed, exact }) {
  const sizes = ((quarters(r) * MOST + quarters(low)) * MOST + quarters(told)) * MOST + quarters(outer);
  return sizes * 8 + (share ? 4 : 0) + (dashed ? 2 : 0) + (exact ? 1 : 0);
}

function paintSymbol(context, symbol, kind, middle, own) {
  const colour = kindColour(kind);
  context.lineWidth = symbols().ring_width;
  context.strokeStyle = colour;
  context.fillStyle = colour;
  FORMS[symbol.form](context, symbol, colour, middle, middle);
  if (own && symbol.form === "circle") disc(context, middle, middle, Math.max(1.1, symbol.r * 0.4), token("paper")); // done by Ukraine's side: a hollow middle
}

/** The left or right half of a symbol, parted from the other by a line of the ground. */
export function drawHalf(context, symbol, kind, x, y, isLeft) {
  context.save();
  context.beginPath();
  context.rect(isLeft ? x - 60 : x + 0.7, y - 60, 59.3, 120);
  context.clip();
  drawSymbol(context, symbol, kind, x, y);
  context.restore();
}

const FORMS = { circle: drawCircle, zero: drawZero, unnumbered: drawUnnumbered, withheld: drawWithheld };

function drawCircle(context, symbol, colour, x, y) {
  disc(context, x, y, symbol.r, faded(token("land"), 0.82));
  if (symbol.share) drawHatch(context, x, y, symbol.r, colour);
  if (symbol.told > symbol.low) disc(context, x, y, symbol.told, faded(colour, symbols().best_opacity));
  if (symbol.low) {
    if (symbol.share) disc(context, x, y, symbol.low + 1.2, token("land"));
    disc(context, x, y, symbol.low, colour);
  }
  if (symbol.share) ring(context, x, y, symbol.r - 0.6, colour, 1.6);
  if (!symbol.exact) ring(context, x, y, symbol.outer, colour, symbols().ring_width, symbol.dashed ? symbols().dash : []);
}

export function drawHatch(context, x, y, r, colour) {
  const { hatch_step: step, hatch_width: width } = symbols();
  context.save();
  context.beginPath();
  context.arc(x, y, r, 0, TURN);
  context.clip();
  hatchLines(context, x - r, y - r, x + r, y + r, step, 0);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
  context.restore();
}

/** Add 45° lines over a rectangle to a new path; `phase` keeps them still while the map moves. */
export function hatchLines(context, left, top, right, bottom, step, phase) {
  const across = step * Math.SQRT2;
  const first = Math.floor((left + top - phase) / across) * across + phase;
  context.beginPath();
  for (let sum = first; sum <= right + bottom; sum += across) {
    context.moveTo(sum - top, top);
    context.lineTo(sum - bottom, bottom);
  }
}

function drawZero(context, { r }, colour, x, y) {
  disc(context, x, y, r, token("land"));
  ring(context, x, y, r - 0.6, colour, 1.25);
  context.beginPath();
  context.moveTo(x - 2.4, y);
  context.lineTo(x + 2.4, y);
  context.stroke();
}

function drawUnnumbered(context, { r }, colour, x, y) {
  disc(context, x, y, r, token("land"));
  ring(context, x, y, r - 0.6, colour, 1.25);
  for (const [dx, dy] of [[-1.6, -1.2], [1.6, -1.2], [0, 1.8]]) disc(context, x + dx, y + dy, 0.85, colour);
}

function drawWithheld(context, { r }, colour, x, y) {
  disc(context, x, y, r, token("land"));
  ring(context, x, y, r - 0.6, colour, 1.25);
  context.fillStyle = colour;
  context.fillRect(x - 2.2, y - 0.6, 4.4, 3.2);
  context.beginPath();
  context.arc(x, y - 0.8, 1.4, Math.PI, TURN);
  context.lineWidth = 1;
  context.stroke();
}

export function disc(context, x, y, r, colour) {
  context.beginPath();
  context.arc(x, y, r, 0, TURN);
  context.fillStyle = colour;
  context.fill();
}

export function ring(context, x, y, r, colour, width, dash = []) {
  context.beginPath();
  context.arc(x, y, r, 0, TURN);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dash);
  context.stroke();
  context.setLineDash([]);
}
