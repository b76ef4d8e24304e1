// The chip of a claimed area: its name, what is told of it, and that the place is not told.

import { areaName, areaWords } from "../counts.js";
import { el } from "../dom.js";
import { kindColour } from "../style.js";
import { at, textWidth } from "./placer.js";
import { holds } from "./shapes.js";

const CHIPS = 6;
const GRID = 11;

/** Put a chip on each claimed area in view, the smaller first, and return the oblasts so named; the list and the table hold all. */
export function placeAreaChips(sheet) {
  const { drawn } = sheet.scene;
  const areas = [...drawn.areas].reverse().filter(({ area, box }) => !area.isZero && box.right > 0 && box.bottom > 0 && box.left < drawn.size.x && box.top < drawn.size.y);
  const chipped = areas.slice(0, sheet.compact ? 2 : CHIPS).filter((shape) => placeChip(sheet, shape));
  return new Set(chipped.map(({ area }) => area.code.slice(0, 4)));
}

function placeChip(sheet, { area, path, box }) {
  const words = areaWords(area, sheet.scene.view.range);
  const name = areaName(area);
  const width = Math.max(textWidth(name, '650 13px "Source Sans 3"') + textWidth(words.what, '440 13px "Source Sans 3"') + 8, textWidth(words.count, '440 12px "Source Sans 3"')) + 24;
  const height = 42;
  const spot = sheet.placer.take(spotsInside(sheet, path, box, width, height));
  if (!spot) return false;
  sheet.pane.push(
    el("button.fl-chip.fl-chip-area", { type: "button", css: { ...at(spot), width: `${width}px`, "--fl-kind": kindColour(area.groups[0].kind) }, "data-area": area.key },
      el("strong", {}, name), el("span.fl-chip-word", {}, ` ${words.what}`), el("span.fl-chip-line", {}, words.count)),
  );
  return true;
}

/** Boxes whose middle lies in the area and in view, those nearest to the middle of what is seen of it first. */
export function spotsInside(sheet, path, box, width, height) {
  const { size } = sheet.scene.drawn;
  const seen = { left: Math.max(8, box.left), right: Math.min(size.x - 8, box.right), top: Math.max(8, box.top), bottom: Math.min(size.y - 8, box.bottom) };
  const [cx, cy] = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2];
  const spots = [];
  for (let n = 0; n < GRID * GRID; n += 1) {
    const x = seen.left + ((n % GRID) + 0.5) * ((seen.right - seen.left) / GRID);
    const y = seen.top + (Math.floor(n / GRID) + 0.5) * ((seen.bottom - seen.top) / GRID);
    if (holds(path, x, y)) spots.push({ far: Math.hypot(x - cx, y - cy), left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 });
  }
  return spots.sort((a, b) => a.far - b.far);
}
