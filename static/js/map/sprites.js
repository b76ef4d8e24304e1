// Pictures that are painted once and then copied: a copy costs a browser without a graphics card a hundredth of the painting.

import { themeName } from "../style.js";

const MOST_SPRITES = 4000;
let kept = { theme: "", ratio: 0, pictures: {} };

/** A size as sprites know it, in quarters of a pixel: a smaller difference makes no other picture, of a large one not even half a pixel. */
export const quarters = (size = 0) => (size > 6 ? Math.round(size * 2) * 2 : Math.round(size * 4));

/** Forget the pictures of another theme or screen; asked once for each painting, since the screen answers slowly. */
export function keepSprites() {
  const theme = themeName();
  const ratio = devicePixelRatio || 1;
  if (kept.theme !== theme || kept.ratio !== ratio) kept = { theme, ratio, pictures: {} };
}

/** Copy the picture of a form and kind that bears a number, painted by `paint` the first time; its corner is set on a whole pixel, so that it stays sharp. */
export function copySprite(context, form, kind, number, reach, x, y, paint) {
  const { ratio } = kept;
  const half = Math.ceil(reach);
  const pictures = ((kept.pictures[form] ??= {})[kind] ??= new Map());
  let picture = pictures.get(number);
  if (!picture) {
    if (pictures.size > MOST_SPRITES) pictures.clear();
    picture = painted(2 * half * ratio, (inside) => {
      inside.scale(ratio, ratio);
      paint(inside, half);
    });
    pictures.set(number, picture);
  }
  context.drawImage(picture, Math.round((x - half) * ratio) / ratio, Math.round((y - half) * ratio) / ratio, 2 * half, 2 * half);
}

/** A still picture where the browser can make one: it is copied faster than a canvas, which might change. */
function painted(size, paint) {
  const still = typeof OffscreenCanvas === "function";
  const canvas = still ? new OffscreenCanvas(size, size) : Object.assign(document.createElement("canvas"), { width: size, height: size });
  paint(canvas.getContext("2d"));
  return still ? canvas.transferToImageBitmap() : canvas;
}
