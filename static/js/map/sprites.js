// Pictures that are painted once and then copied: a copy costs a browser without a graphics card a hundredth of the painting.

import { themeName } from "../style.js";

const MOST_SPRITES = 4000;
const NEW_A_FRAME = 3; // while a hand waits for the frame; what else is new is painted where it stands
let kept = { theme: "", ratio: 0, pictures: {}, sheets: new Map() };
let room = Infinity;

/** A size as sprites know it, in quarters of a pixel: a smaller difference makes no other picture, of a large one not even half a pixel. */
export const quarters = (size = 0) => (size > 6 ? Math.round(size * 2) * 2 : Math.round(size * 4));

/** Forget the pictures of another theme or screen; asked once for each painting, since the screen answers slowly. A `hurried` painting makes few new ones. */
export function keepSprites(hurried) {
  const theme = themeName();
  const ratio = devicePixelRatio || 1;
  if (kept.theme !== theme || kept.ratio !== ratio) kept = { theme, ratio, pictures: {}, sheets: new Map() };
  room = hurried ? NEW_A_FRAME : Infinity;
}

/** Copy the picture of a form and kind that bears a number, painted by `paint` the first time; its corner is set on a whole pixel, so that it stays sharp. */
export function copySprite(context, form, kind, number, reach, x, y, paint) {
  const { ratio } = kept;
  const pictures = ((kept.pictures[form] ??= {})[kind] ??= new Map());
  let picture = pictures.get(number);
  const half = picture ? picture.width / ratio / 2 : Math.ceil(reach); // of a look alike that reached a little less or more: drawn larger it would be blurred
  const left = Math.round((x - half) * ratio) / ratio;
  const top = Math.round((y - half) * ratio) / ratio;
  if (!picture && room <= 0) return paintAt(context, left, top, 1, (inside) => paint(inside, half));
  if (!picture) {
    if (pictures.size > MOST_SPRITES) pictures.clear();
    picture = painted(2 * half * ratio, (inside) => paintAt(inside, 0, 0, ratio, () => paint(inside, half)));
    pictures.set(number, picture);
    room -= 1;
  }
  return context.drawImage(picture, left, top, 2 * half, 2 * half);
}

function paintAt(context, left, top, scale, paint) {
  context.save();
  context.translate(left, top);
  context.scale(scale, scale);
  paint(context);
  context.restore();
}

/** A still picture where the browser can make one: it is copied faster than a canvas, which might change. Sheets are used again, for a new one costs as much as the painting. */
function painted(size, paint) {
  if (typeof OffscreenCanvas !== "function") {
    const canvas = Object.assign(document.createElement("canvas"), { width: size, height: size });
    paint(canvas.getContext("2d"));
    return canvas;
  }
  if (!kept.sheets.has(size)) kept.sheets.set(size, new OffscreenCanvas(size, size).getContext("2d"));
  const sheet = kept.sheets.get(size);
  paint(sheet);
  return sheet.canvas.transferToImageBitmap();
}
