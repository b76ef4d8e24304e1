// Pictures that are painted once and then copied: a copy costs a browser without a graphics card a hundredth of the painting.

const MOST_SPRITES = 4000;
const sprites = new Map();

/** A size as sprites know it: a half or a quarter of a pixel makes no other picture. */
export const near = (size = 0) => (size > 6 ? Math.round(size * 2) / 2 : Math.round(size * 4) / 4);

/** Copy a picture that `paint` makes the first time; its corner is set on a whole pixel, so that it stays sharp. */
export function copySprite(context, key, reach, x, y, paint) {
  const ratio = devicePixelRatio || 1;
  const half = Math.ceil(reach);
  if (!sprites.has(key)) {
    if (sprites.size > MOST_SPRITES) sprites.clear();
    const canvas = Object.assign(document.createElement("canvas"), { width: 2 * half * ratio, height: 2 * half * ratio });
    const inside = canvas.getContext("2d");
    inside.scale(ratio, ratio);
    paint(inside, half);
    sprites.set(key, canvas);
  }
  context.drawImage(sprites.get(key), Math.round((x - half) * ratio) / ratio, Math.round((y - half) * ratio) / ratio, 2 * half, 2 * half);
}
