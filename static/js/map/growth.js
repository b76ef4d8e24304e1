// Circles that grow and shrink to their new size when the days move on; at once for readers who want no motion.

import { reducedMotion } from "../dom.js";

const GROWTH_MS = 200;

/** Start growing from what is drawn now; called when the view changes while nobody drags. */
export function startGrowth(scene) {
  const sizes = new Map((scene.drawn?.symbols ?? []).flatMap(({ place, parts }) => parts.map((part) => [keyOf(place.code, part), part.symbol.r])));
  scene.growth = sizes.size && !reducedMotion() ? { sizes, start: performance.now(), k: scene.drawn.k } : null;
}

const keyOf = (code, { group }) => `${code}|${group.kind}|${group.side}`;

/** How large each circle is now, as a part of its size; asks for another frame while any grows. */
export function growth(scene, redraw) {
  const { growth: running } = scene;
  const done = running ? Math.min(1, (performance.now() - running.start) / GROWTH_MS) : 1;
  if (done === 1) {
    scene.growth = null;
    return () => 1;
  }
  redraw();
  const eased = 1 - (1 - done) ** 2;
  return (code, part) => {
    const before = running.sizes.get(keyOf(code, part)) ?? 0;
    return (before + (part.symbol.r - before) * eased) / part.symbol.r;
  };
}

/** Draw a part at a piece of its size. */
export function scaled(context, part, size, draw) {
  if (size === 1) return draw(context, part);
  const { x, y } = part;
  context.save();
  context.translate(x, y);
  context.scale(size, size);
  context.translate(-x, -y);
  draw(context, part);
  return context.restore();
}
