// Claimed areas and active fronts on a sheet of their own, painted anew only where they or the map changed.

import { themeName } from "../style.js";
import { outlineOf } from "./outlines.js";
import { drawArea, drawFront, pathOf } from "./shapes.js";

/** Claimed areas and fronts: painted anew when they or the map changed, else copied from the last time. */
export function surfaces(context, map, scene, showFronts) {
  const { view, state, drawn: { size, origin } } = scene;
  const fronts = showFronts ? view.fronts.filter(({ geometry }) => geometry) : [];
  const areas = view.areas.filter((area) => !area.isZero && outlineOf(area)); // the list of fronts says where there was nothing
  const corner = map.getPixelBounds().min;
  const key = [themeName(), map.getZoom(), corner.x, corner.y, size.x, size.y, state.front, devicePixelRatio, ...areas.map(({ key: name, groups }) => name + groups[0].kind), ...fronts.map(({ id, properties }) => `${id}${properties.last_day}`)].join("|");
  if (scene.surfaces?.key !== key) scene.surfaces = { key, ...paintSurfaces(map, areas, fronts, size, origin, state) };
  if ((areas.length || fronts.length) && size.x && size.y) context.drawImage(scene.surfaces.canvas, 0, 0, size.x, size.y);
  return { areas: scene.surfaces.areas.map((shape, n) => ({ ...shape, area: areas[n] })), fronts: scene.surfaces.fronts };
}

function paintSurfaces(map, areas, fronts, size, origin, state) {
  const ratio = devicePixelRatio || 1;
  const canvas = Object.assign(document.createElement("canvas"), { width: size.x * ratio, height: size.y * ratio });
  const context = canvas.getContext("2d");
  context.scale(ratio, ratio);
  const phase = -(origin.x + origin.y);
  const drawnAreas = areas.map((area) => {
    const shape = pathOf(outlineOf(area), map);
    drawArea(context, area, shape, size, phase);
    return shape;
  });
  const drawnFronts = fronts.map(({ geometry, properties }) => {
    const shape = pathOf(geometry, map);
    drawFront(context, properties, shape, state.front === properties.direction);
    return { front: properties, ...shape };
  });
  return { canvas, areas: drawnAreas, fronts: drawnFronts };
}
