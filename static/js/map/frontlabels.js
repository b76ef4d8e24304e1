// Names of the active fronts: in a column east of them with thin leaders, the southern ones below their outline.

import { el, svg } from "../dom.js";
import { perDayWords, trendMark } from "../counts.js";
import { named, t } from "../words.js";
import { at } from "./labels.js";
import { textWidth } from "./placer.js";

const HEIGHT = 31;
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

function inColumn(sheet, { box, front }, words, width, east) {
  const y = Math.max(20, Math.min(sheet.scene.drawn.size.y - 40, (box.top + box.bottom) / 2));
  const offsets = [0, -22, 22, -44, 44, -66, 66, -88, 88];
  for (const column of [east, box.right + 30, box.right + 16]) {
    for (const offset of offsets) {
      const spot = { left: column, right: column + width, top: y + offset - HEIGHT / 2, bottom: y + offset + HEIGHT / 2 };
      const bend = Math.max(box.right + 4, column - 12 - Math.abs(offset));
      const start = box.right - 1;
      if (!sheet.placer.fits(spot) || !sheet.placer.lineIsFree(start, y, bend, y) || !sheet.placer.lineIsFree(bend, y, column - 6, y + offset)) continue;
      if (!sheet.placer.lineIsClear(start + 2, y, bend, y) || !sheet.placer.lineIsClear(bend, y, column - 6, y + offset)) continue;
      sheet.lines.push(svg("polyline.fl-leader", { points: `${start},${y} ${bend},${y} ${column - 6},${y + offset}` }));
      sheet.placer.blockLine(start, y, bend, y);
      sheet.placer.blockLine(bend, y, column - 6, y + offset);
      return add(sheet, spot, front, words);
    }
  }
  return false;
}

function below(sheet, { box, front }, words, width) {
  const spot = sheet.placer.take(
    [box.bottom + 3, box.top - HEIGHT - 3].flatMap((top) => [box.left, (box.left + box.right - width) / 2, box.right - width].map((left) => ({ left, right: left + width, top, bottom: top + HEIGHT }))),
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
