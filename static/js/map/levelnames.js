// Names and figures on counted areas: the largest first, inside their outline; what does not fit is in the list and the table.

import { figureWords } from "../counts.js";
import { el } from "../dom.js";
import { named } from "../words.js";
import { spotsInside } from "./areachips.js";
import { groupFor } from "./choropleth.js";
import { at, textWidth } from "./placer.js";

const MOST = 40;
const HEIGHT = 29;

/** Write the names, and return the first four characters of the codes so named. */
export function placeLevelNames(sheet, levels) {
  const { size } = sheet.scene.drawn;
  const seen = levels.filter(({ box }) => box.right > 0 && box.bottom > 0 && box.left < size.x && box.top < size.y);
  const named_ = seen.slice(0, MOST).filter((shape) => placeLevelName(sheet, shape));
  return new Set(named_.map(({ place }) => place.code.slice(0, 4)));
}

function placeLevelName(sheet, { place, path, box }) {
  const name = named(place);
  const count = figureWords(groupFor(sheet.scene.view, place).sum);
  const width = Math.max(textWidth(name, '650 12.5px "Source Sans 3"'), textWidth(count, '440 12px "Source Sans 3"')) + 6;
  const spot = sheet.placer.take(spotsInside(sheet, path, box, width, HEIGHT));
  if (spot) sheet.pane.push(el("span.fl-label.fl-label-level", { css: { ...at(spot), width: `${width}px` } }, el("strong", {}, name), el("span", {}, count)));
  return spot;
}
