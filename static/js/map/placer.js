// Room for labels: what is taken on the map, and whether a rectangle still fits.

const CELL = 64;

/** Things by the squares of the map that they touch: a label is held against its neighbours alone. */
function createGrid() {
  const cells = new Map();
  const each = (box, act) => {
    const [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom].map((edge) => Math.floor(edge / CELL));
    for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) if (act(row * 4096 + column)) return true;
    return false;
  };
  return {
    add: (box, thing) => void each(box, (cell) => void (cells.get(cell)?.push(thing) ?? cells.set(cell, [thing]))),
    /** Whether anything that may touch a box passes a test. */
    some: (box, test) => each(box, (cell) => cells.get(cell)?.some(test)),
  };
}

export function createPlacer(width, height) {
  const rectangles = createGrid();
  const circles = createGrid();
  const rectangleIn = (box) => rectangles.some(box, (taken) => !apart(box, taken));
  const block = (rectangle) => rectangles.add(rectangle, rectangle);
  const placer = {
    width,
    height,
    block,
    blockCircle: (x, y, r) => circles.add(around(x, y, x, y, r), { x, y, r }),
    /** A straight line as a chain of small squares, so that slanting ones take no more than they need. */
    blockLine: (x1, y1, x2, y2) => pieces(x1, y1, x2, y2, 12).forEach((piece) => block(around(...piece, 1))),
    inside: (box, margin = 4) => box.left >= margin && box.top >= margin && box.right <= width - margin && box.bottom <= height - margin,
    fits: (box) => placer.inside(box) && !rectangleIn(box) && !circles.some(box, (circle) => !clear(box, circle)),
    /** Whether a line meets no circle. */
    lineIsFree: (x1, y1, x2, y2) => !pieces(x1, y1, x2, y2, CELL).some((piece) => circles.some(around(...piece, 1), (circle) => distanceToLine(circle, ...piece) <= circle.r + 1)),
    /** Whether a line meets no rectangle: no card and no name. */
    lineIsClear: (x1, y1, x2, y2) => !pieces(x1, y1, x2, y2, 8).some((piece) => rectangleIn(around(...piece, 1))),
    /** The first of the boxes that fits, taken at once. */
    take(boxes) {
      const box = boxes.find(placer.fits);
      if (box) block(box);
      return box ?? null;
    },
  };
  return placer;
}

/** A line in pieces of about that length. */
function pieces(x1, y1, x2, y2, length) {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / length));
  const at = (part) => [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
  return Array.from({ length: steps }, (_, n) => [...at(n / steps), ...at((n + 1) / steps)]);
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
