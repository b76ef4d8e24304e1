// Words beside the lines: one remark on the estimate, the name and date of an analyst's line, where there is room.

import { el } from "../dom.js";
import { t } from "../words.js";
import { analystWords } from "./contactline.js";
import { at, textWidth } from "./placer.js";

const FONT = 'italic 440 12px "Source Sans 3"';
const HEIGHT = 14;
const TRIES = 40;

/** Label what is drawn of the lines in view. */
export function placeLineLabels(sheet) {
  const { view: { line }, state: { show } } = sheet.scene;
  if (!line || sheet.map.getZoom() < 5.5) return;
  const pieces = line.pieces.filter(({ by_analyst: analyst }) => !analyst);
  if (show.includes("estimate") && pieces.length) place(sheet, pieces.flatMap(({ solid, dashed }) => [...points(solid), ...points(dashed)]), t("line_label"), "fl-label-estimate");
  if (show.includes("line")) for (const own of line.analyst) place(sheet, points(own.geometry), analystWords(own), "fl-label-analyst");
}

const points = (geometry) => (geometry ? (geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates).flat() : []);

function place(sheet, along, text, look) {
  const { size } = sheet.scene.drawn;
  const width = textWidth(text, FONT) + 4;
  const seen = along.map(([lon, lat]) => sheet.map.latLngToContainerPoint([lat, lon])).filter(({ x, y }) => x > 0 && y > 0 && x < size.x && y < size.y);
  const every = Math.max(1, Math.floor(seen.length / TRIES));
  const boxes = seen.filter((_, n) => n % every === 0).flatMap(({ x, y }) => [x + 9, x - 9 - width].flatMap((left) => [y - HEIGHT / 2, y + 10, y - 24].map((top) => ({ left, right: left + width, top, bottom: top + HEIGHT }))));
  const box = sheet.placer.take(boxes);
  if (box) sheet.pane.push(el(`span.fl-label.${look}`, { css: at(box) }, text));
}
