// Active fronts and the contact line of a window: fetched once and kept; while others are on their way, those shown last stand in for them.

import { getFronts } from "./api.js";
import { addDays, windowLength } from "./days.js";

const FRONT_DAYS = 14; // a front is drawn from two weeks, also where the view is one day
const NONE = { fronts: [], line: null };

export function createFronts() {
  const kept = new Map();
  let last = NONE;
  const keyOf = (window) => Object.values(frontWindow(window)).join("/");
  return {
    has: (window) => kept.has(keyOf(window)),
    /** Bring what a window needs; true if it is news. */
    async load(window) {
      const key = keyOf(window);
      if (kept.has(key)) return false;
      const { fronts = [], line = null } = await getFronts(frontWindow(window));
      kept.set(key, { fronts, line });
      return true;
    },
    /** The fronts and the line of a window, or what was shown last. */
    of(window) {
      last = kept.get(keyOf(window)) ?? last;
      return last;
    },
  };
}

/** The days that the fronts of a window are drawn from. */
export function frontWindow({ from, to }) {
  return windowLength({ from, to }) >= FRONT_DAYS ? { from, to } : { from: addDays(to, 1 - FRONT_DAYS), to };
}
