// Names of the active fronts: in a column east of them with thin leaders, the southern ones below their outline.

import { el, svg } from "../dom.js";
import { perDayWords, trendMark } from "../counts.js";
import { named, t } from "../words.js";
import { at, textWidth } from "./placer.js";
import { holds } from "./shapes.js";

const HEIGHT = 31;
const HEIGHTS = [0.5, 0.35, 0.65, 0.2, 0.8, 0.08, 0.92];
const OFFSETS = [0, -22, 22, -44, 44, -66, 66, -88, 88];
const NARROW = 3; // how many fronts a narrow map names

/** Name the fronts, the busiest first; one that finds no room is in the list. */
export function placeFrontLabels(sheet) {
  const { drawn, state } = sheet.scene;
  if (!state.show.includes("fronts") || drawn.size.x < 480) return;
  const seen = drawn.fronts.filter(({ box }) => box.right > 0 && box.left < drawn.size.x && box.bottom > 0 && box.top < drawn.size.y);
  const busiest = [...seen].sort((a, b) => perDay(b) - perDay(a));
  const named_ = drawn.size.x <= 600 ? busiest.slice(0, NARROW) : busiest;
  const east = Math.max(0, ...named_.map(({ box }) => box.right)) + 44;
  for (const shape of named_) {
    const words = { name: named(shape.front), count: perDayWords(shape.front) };
    const width = Math.max(textWidth(words.name, '650 12.5px "Source Sans 3"'), textWidth(words.count, '440 12px "Source Sans 3"') + 14) + 2;
    if (!inColumn(sheet, shape, words, width, east)) below(sheet, shape, words, width);
  }
}

const perDay = ({ front: { per_day_best: best, per_day_low: low } }) => best ?? low ?? 0;

function inColumn(sheet, shape, words, width, east) {
  const { box, front } = shape;
  const { size } = sheet.scene.drawn;
  for (const part of HEIGHTS) {
    const y = box.top + (box.bottom - box.top) * part;
    const start = edgeAt(shape, y);
    if (start === null || y < 20 || y > size.y - 20) continue;
    for (const column of [east, box.right + 30, box.right + 16]) {
      const offset = OFFSETS.find((step) => leads(sheet, start, y, column, step, width));
      if (offset === undefined) continue;
      const bend = bendOf(start, column, offset);
      sheet.lines.push(svg("polyline.fl-leader", { points: `${start},${y} ${bend},${y} ${column - 6},${y + offset}` }));
      sheet.placer.blockLine(start, y, bend, y);
      sheet.placer.blockLine(bend, y, column - 6, y + offset);
      return add(sheet, spotOf(column, y + offset, width), front, words);
    }
  }
  return false;
}

const bendOf = (start, column, offset) => Math.max(start + 4, column - 12 - Math.abs(offset));
const spotOf = (left, y, width) => ({ left, right: left + width, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 });

/** Whether a leader from the outline to a label in a column meets no symbol and no name, and the label fits. */
function leads({ placer }, start, y, column, offset, width) {
  const bend = bendOf(start, column, offset);
  const lines = [[start + 3, y, bend, y], [bend, y, column - 6, y + offset]];
  return placer.fits(spotOf(column, y + offset, width)) && lines.every((line) => placer.lineIsFree(...line) && placer.lineIsClear(...line));
}

/** Where the outline ends in the east at a height, in pixels. */
function edgeAt({ path, box }, y) {
  for (let x = box.right - 1; x > box.left; x -= 2) if (holds(path, x, y)) return x;
  return null;
}

/** Under or over the outline, where no other front could be meant. */
function below(sheet, { box, front }, words, width) {
  const others = sheet.scene.drawn.fronts.filter((other) => other.front !== front).map((other) => other.box);
  const alone = (spot) => others.every((other) => spot.right < other.left || spot.left > other.right || spot.bottom < other.top - 6 || spot.top > other.bottom + 6);
  const spot = sheet.placer.take(
    [box.bottom + 3, box.top - HEIGHT - 3].flatMap((top) => [box.left, (box.left + box.right - width) / 2, box.right - width].map((left) => ({ left, right: left + width, top, bottom: top + HEIGHT }))).filter(alone),
  );
  if (spot) add(sheet, spot, front, words);
}

function add(sheet, spot, front, words) {
  sheet.placer.block(spot);
  sheet.pane.push(
    el("button.fl-front-label", { type: "button", css: at(spot), "data-front": front.direction, "aria-label": t("open_front", { name: words.name }) },
      el("strong", {}, words.name), el("span", {}, words.count, trendMark(front))),
  );
  return true;
}
