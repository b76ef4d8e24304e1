// Polygons on the canvas: areas of claims with their hatch, active fronts, the soft halo of "near".

import { faded, kindColour, symbols, token } from "../style.js";
import { copySprite } from "./sprites.js";
import { hatchLines } from "./symbols.js";

const TURN = Math.PI * 2;

const paths = new WeakMap();

/** A polygon in pixels of the view: its path and its box; made once for each zoom, then only moved. */
export function pathOf(geometry, map) {
  const zoom = map.getZoom();
  if (paths.get(geometry)?.zoom !== zoom) paths.set(geometry, { zoom, ...shapeOf(geometry, (lon, lat) => map.project([lat, lon], zoom)) });
  const shape = paths.get(geometry);
  const corner = map.getPixelBounds().min;
  const [dx, dy] = [shape.x - corner.x, shape.y - corner.y];
  const path = new Path2D();
  path.addPath(shape.path, { e: dx, f: dy });
  const { left, top, right, bottom } = shape.box;
  return { path, box: { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy } };
}

/** The path of a geometry, its first point at 0, 0, and where that point is. */
function shapeOf(geometry, project) {
  const path = new Path2D();
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const origin = project(...polygons[0][0][0]);
  for (const ring of polygons.flat()) {
    ring.forEach(([lon, lat], n) => {
      const point = project(lon, lat);
      const [x, y] = [point.x - origin.x, point.y - origin.y];
      if (n) path.lineTo(x, y);
      else path.moveTo(x, y);
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    });
    path.closePath();
  }
  return { path, box, x: origin.x, y: origin.y };
}

/** A claimed area: hatch and edge in the colour of its kind; edge alone where it fills the view or is a direction. */
export function drawArea(context, area, { path, box }, size, phase) {
  const { area_hatch_step, area_edge, direction_dash, area_fill_opacity } = symbols();
  const colour = kindColour(area.groups[0].kind);
  if (!area.isDirection && !area.isZero && !fillsView(path, size)) {
    context.save();
    context.clip(path, "nonzero");
    context.fillStyle = faded(colour, area_fill_opacity);
    context.fill(path, "nonzero");
    hatchLines(context, Math.max(0, box.left), Math.max(0, box.top), Math.min(size.x, box.right), Math.min(size.y, box.bottom), area_hatch_step, phase);
    context.strokeStyle = faded(colour, 0.55);
    context.lineWidth = 1;
    context.stroke();
    context.restore();
  }
  edge(context, path, colour, area_edge, area.isDirection ? direction_dash : []);
}

function fillsView(path, size) {
  let inside = 0;
  for (let n = 0; n < 25; n += 1) {
    const [x, y] = [((n % 5) + 0.5) * (size.x / 5), (Math.floor(n / 5) + 0.5) * (size.y / 5)];
    inside += holds(path, x, y);
  }
  return inside > 15; // over 60 % of the view
}

let tester = null;

/** Whether a point in CSS pixels lies inside a path; asked of one context for all, since making one takes longer than a thousand answers. */
export function holds(path, x, y) {
  tester ??= document.createElement("canvas").getContext("2d");
  return tester.isPointInPath(path, x, y, "nonzero");
}

/** An active front: the darker, the more clashes a day; dashed under one a day. */
export function drawFront(context, front, { path }, chosen) {
  const { front_edge, front_opacity: [least, most], front_full_per_day } = symbols();
  const perDay = front.per_day_best ?? front.per_day_low ?? 0;
  const colour = token("clash");
  context.fillStyle = faded(colour, least + (most - least) * Math.min(1, Math.sqrt(perDay / front_full_per_day)));
  context.fill(path, "nonzero");
  edge(context, path, faded(colour, 0.7), front_edge, (front.per_day_best ?? front.per_day_high ?? 1) < 1 ? [4, 3] : []);
  if (chosen) edge(context, path, token("selection"), 2, []);
}

function edge(context, path, colour, width, dash) {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = "round";
  context.setLineDash(dash);
  context.stroke(path);
  context.setLineDash([]);
}

/** "Near": the true radius, fading to nothing. */
export function drawHalo(context, x, y, r, kind) {
  if (r < 4 || r > 400) return;
  copySprite(context, "halo", kind, Math.round(r), Math.round(r), x, y, (inside, middle) => {
    const colour = kindColour(kind);
    const fade = inside.createRadialGradient(middle, middle, 0, middle, middle, r);
    fade.addColorStop(0, faded(colour, symbols().halo_opacity));
    fade.addColorStop(0.55, faded(colour, symbols().halo_opacity * 0.6));
    fade.addColorStop(1, faded(colour, 0));
    inside.fillStyle = fade;
    inside.beginPath();
    inside.arc(middle, middle, r, 0, TURN);
    inside.fill();
  });
}
