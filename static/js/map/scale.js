// How large circles are at a zoom: their area goes with the number.

import { symbols } from "../style.js";

/** The factor k of r = k·√n at this zoom, lowered so that the largest circle keeps within its limit. */
export function scaleFactor(zoom, largestFigure, embedded) {
  const { k_by_zoom: steps, largest_radius, largest_radius_embed } = symbols();
  const limit = embedded ? largest_radius_embed : largest_radius;
  return Math.min(between(steps, zoom), limit / Math.sqrt(Math.max(1, largestFigure)));
}

function between(steps, zoom) {
  if (zoom <= steps[0][0]) return steps[0][1];
  for (let n = 1; n < steps.length; n += 1) {
    const [[z0, k0], [z1, k1]] = [steps[n - 1], steps[n]];
    if (zoom <= z1) return k0 + ((zoom - z0) / (z1 - z0)) * (k1 - k0);
  }
  return steps.at(-1)[1];
}
