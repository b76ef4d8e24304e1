// The brace of a shared claim: one chip with the number, one straight bracket to each place that shares it.

import { el, svg } from "../dom.js";
import { figureWords, saidNumber } from "../counts.js";
import { kindColour, kindWord } from "../style.js";
import { t } from "../words.js";
import { at, textWidth } from "./placer.js";

const MOST = 2;
const GAP = 34; // from the westernmost place to the spine
const LEAST_SPREAD = 60; // places nearer to each other need no brace to be seen as one list
const REACH = 30; // from the spine to the chip

/** Find room for the chips of the largest shared claims; their places are named first. */
export function placeSharedChips(sheet, labelled, name) {
  const chips = [];
  for (const shared of oneOfEachSet(sheet.scene.view.shared).slice(0, MOST)) {
    const ends = sheet.scene.drawn.symbols.filter(({ place, x, y }) => shared.places.includes(place) && sheet.placer.inside({ left: x, right: x, top: y, bottom: y }, 0));
    if (ends.length < 2 || spread(ends) < LEAST_SPREAD) continue;
    for (const symbol of ends) if (!labelled.has(symbol.place.code)) name(symbol, "east");
    const chip = chipFor(sheet, shared, ends, labelled);
    if (chip) chips.push(chip);
  }
  return chips;
}

/** One claimant's number for the same places and kind: the largest; the panel has them all. */
function oneOfEachSet(all) {
  const seen = new Set();
  const keyOf = ({ kind, named }) => `${kind}${named.map(({ code }) => code).sort()}`;
  return all.filter((shared) => !seen.has(keyOf(shared)) && seen.add(keyOf(shared)));
}

const spread = (ends) => Math.max(...ends.map(({ y }) => y)) - Math.min(...ends.map(({ y }) => y));

function chipFor(sheet, shared, ends, labelled) {
  const number = figureWords(shared.sum);
  const word = kindWord(shared.kind, saidNumber(shared.sum));
  const line = t(shared.count > 1 ? "shared_by_in_claims" : "shared_by", { n: shared.named.length, claims: shared.count });
  const width = Math.max(textWidth(number, '680 17px "Source Sans 3"') + textWidth(word, '440 13.5px "Source Sans 3"') + 6, textWidth(line, '440 12.5px "Source Sans 3"')) + 24;
  const height = 48;
  const west = Math.min(...ends.map((end) => Math.min(end.x - end.outer, labelled.get(end.place.code)?.left ?? Infinity)));
  const [top, bottom] = [Math.min(...ends.map(({ y }) => y)), Math.max(...ends.map(({ y }) => y))];
  for (const gap of [GAP, GAP * 2, 16]) {
    const spine = west - gap;
    const box = sheet.placer.lineIsClear(spine, top, spine, bottom) && sheet.placer.take(spots(spine, (top + bottom) / 2, width, height, sheet.scene.drawn.size.y));
    if (!box) continue;
    sheet.pane.push(
      el("button.fl-chip.fl-chip-shared", { type: "button", css: { ...at(box), width: `${width}px`, "--fl-kind": kindColour(shared.kind) }, "data-claim": shared.id, "data-kind": shared.kind },
        el("span.fl-chip-number", {}, number), el("span.fl-chip-word", {}, ` ${word}`), el("span.fl-chip-line", {}, line)),
    );
    return { shared, ends, spine, box };
  }
  return null;
}

/** Boxes west of the spine or over it, those nearest to its middle first. */
function spots(spine, middle, width, height, room) {
  const boxes = [];
  for (const reach of [REACH, 14, 60, 100, -width / 2]) {
    for (let top = 8; top + height < room - 8; top += 12) boxes.push({ left: spine - reach - width, right: spine - reach, top, bottom: top + height, cost: Math.abs(top + height / 2 - middle) + 2 * Math.abs(reach - REACH) });
  }
  return boxes.sort((a, b) => a.cost - b.cost);
}

/** Draw the bracket: chip to spine, spine to every place, never through a name. */
export function drawBrace(sheet, { ends, spine, box }, labelled) {
  const middle = (box.top + box.bottom) / 2;
  const levels = ends.map(({ y }) => y);
  const [top, bottom] = [Math.min(middle, ...levels), Math.max(middle, ...levels)];
  if (box.right < spine) line(sheet, box.right, middle, spine, middle);
  line(sheet, spine, top, spine, bottom);
  for (const { place, x, y, outer } of ends) {
    const label = labelled.get(place.code);
    const crossed = label && label.left < x && label.top < y && y < label.bottom;
    line(sheet, spine, y, (crossed ? label.left : x - outer) - 3, y);
  }
}

function line(sheet, x1, y1, x2, y2) {
  sheet.lines.push(svg("line.fl-brace", { x1, y1, x2, y2 }));
  sheet.placer.blockLine(x1, y1, x2, y2);
}
