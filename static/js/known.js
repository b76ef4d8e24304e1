// Places and fronts of an address that no count names: asked for once; what nobody knows is left out, and named as what could not be read.

import { findPlaces } from "./api.js";

const asked = new Map();

/** The place of a code; null where there is none, undefined while the service is out of reach. */
export function placeOf(code) {
  if (!asked.has(code)) asked.set(code, findPlaces(code).then((found) => found.find((place) => place.code === code) ?? null, () => void asked.delete(code)));
  return asked.get(code);
}

/** Leave a place or front out of the state that nobody knows; what `isShown(code)` needs no asking. */
export async function leaveOutUnknown(state, isShown) {
  const named = ["place", "front"].filter((name) => state.get()[name] && !isShown(state.get()[name]));
  const found = await Promise.all(named.map((name) => placeOf(state.get()[name])));
  const unknown = named.filter((_, n) => found[n] === null);
  if (unknown.length) state.set({ ...Object.fromEntries(unknown.map((name) => [name, ""])), ignored: [...state.get().ignored, ...unknown] }, { dragging: true });
}
