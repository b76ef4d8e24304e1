// Room for labels: what is taken on the map, and whether a rectangle still fits.

export function createPlacer(width, height) {
  const rectangles = [];
  const circles = [];
  const placer = {
    width,
    height,
    block: (rectangle) => rectangles.push(rectangle),
    blockCircle: (x, y, r) => circles.push({ x, y, r }),
    /** A straight line as a chain of small squares, so that slanting ones take no more than they need. */
    blockLine(x1, y1, x2, y2) {
      const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 12));
      for (let n = 0; n < steps; n += 1) {
        const [a, b] = [n / steps, (n + 1) / steps];
        rectangles.push(around(x1 + (x2 - x1) * a, y1 + (y2 - y1) * a, x1 + (x2 - x1) * b, y1 + (y2 - y1) * b, 1));
      }
    },
    inside: (box, margin = 4) => box.left >= margin && box.top >= margin && box.right <= width - margin && box.bottom <= height - margin,
    fits: (box) => placer.inside(box) && rectangles.every((taken) => apart(box, taken)) && circles.every((circle) => clear(box, circle)),
    /** Whether a line meets no circle but those of `except`. */
    lineIsFree: (x1, y1, x2, y2, except = []) => circles.every((circle) => except.includes(circle) || distanceToLine(circle, x1, y1, x2, y2) > circle.r + 1),
    /** Whether a line meets no rectangle: no card and no name. */
    lineIsClear(x1, y1, x2, y2) {
      const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 8));
      return Array.from({ length: steps + 1 }, (_, n) => [x1 + ((x2 - x1) * n) / steps, y1 + ((y2 - y1) * n) / steps]).every(([x, y]) => rectangles.every((taken) => apart(around(x, y, x, y, 1), taken)));
    },
    /** The first of the boxes that fits, taken at once. */
    take(boxes) {
      const box = boxes.find(placer.fits);
      if (box) rectangles.push(box);
      return box ?? null;
    },
  };
  return placer;
}

export const around = (x1, y1, x2, y2, margin) => ({ left: Math.min(x1, x2) - margin, right: Math.max(x1, x2) + margin, top: Math.min(y1, y2) - margin, bottom: Math.max(y1, y2) + margin });

const apart = (a, b) => a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;

function clear(box, { x, y, r }) {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy >= r * r;
}

function distanceToLine({ x, y }, x1, y1, x2, y2) {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const t = length ? Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length)) : 0;
  return Math.hypot(x - (x1 + t * (x2 - x1)), y - (y1 + t * (y2 - y1)));
}

const ANGLES = {
  either: [0, 180, -25, 25, 155, 205, -50, 50, 130, 230, 90, -90, -70, 70],
  east: [0, -25, 25, -50, 50, -70, 70, 90, -90, 130, 230, 155, 205, 180], // for places that a brace comes to from the west
};

/** The fourteen boxes beside a symbol, the best first. */
export function boxesBeside(x, y, r, width, height, side = "either") {
  return ANGLES[side].map((angle) => {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    const [ax, ay] = [x + (r + 4) * cos, y + (r + 4) * sin];
    const left = cos > 0.2 ? ax : cos < -0.2 ? ax - width : ax - width / 2;
    const top = ay - height / 2 + (sin * height) / 2.2;
    return { left, top, right: left + width, bottom: top + height };
  });
}

/** Where a box stands, as CSS. */
export const at = (box) => ({ left: `${box.left.toFixed(1)}px`, top: `${box.top.toFixed(1)}px` });

let ruler = null;
const widths = new Map();

/** The width of a text in a CSS font. */
export function textWidth(text, font, spacing = 0) {
  const key = `${font}|${text}`;
  if (!widths.has(key)) {
    ruler ??= document.createElement("canvas").getContext("2d");
    ruler.font = font;
    widths.set(key, ruler.measureText(text).width);
  }
  return widths.get(key) + spacing * text.length;
}

export const forgetWidths = () => widths.clear();
