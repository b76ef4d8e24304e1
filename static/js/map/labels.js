// Names and chips on the map: placed after the map rests, never over each other, a symbol or a card; what does not fit is left out.

import { el, svg } from "../dom.js";
import { figureOf } from "../view.js";
import { named } from "../words.js";
import { placeAreaChips } from "./areachips.js";
import { drawBrace, placeSharedChips } from "./brace.js";
import { placeFrontLabels } from "./frontlabels.js";
import { placeLineLabels } from "./linelabels.js";
import { at, boxesBeside, createPlacer, textWidth } from "./placer.js";

const FAMILY = '"Source Sans 3", system-ui, sans-serif';
const FONTS = {
  strong: { font: `650 13px ${FAMILY}`, height: 15, spacing: 0 },
  small: { font: `440 12px ${FAMILY}`, height: 14, spacing: 0 },
  town: { font: `440 12px ${FAMILY}`, height: 14, spacing: 0 },
  city: { font: `520 13.5px ${FAMILY}`, height: 15, spacing: 0 },
  oblast: { font: `600 11px ${FAMILY}`, height: 13, spacing: 1.5 },
  sea: { font: `italic 440 12.5px ${FAMILY}`, height: 14, spacing: 0.6 },
};
const STRONG_PLACES = 8;

/** Lay out all labels of a drawn scene into the pane; `cards` are the page's boxes over the map, in its pixels. */
export function layOutLabels(pane, map, scene, cards, names) {
  const { drawn, compact } = scene;
  if (!drawn?.size) return;
  const sheet = { pane: [], lines: [], placer: createPlacer(drawn.size.x, drawn.size.y), map, scene, compact };
  cards.forEach((card) => sheet.placer.block(card));
  for (const symbol of drawn.symbols) for (const part of symbol.parts) sheet.placer.blockCircle(part.x, part.y, part.symbol.outer);
  const labelled = new Map();
  const counted = scene.counted?.placeLevelNames(sheet, drawn.levels) ?? new Set();
  const chips = placeSharedChips(sheet, labelled, (symbol, side) => placeName(sheet, symbol, "strong", labelled, side));
  const chipped = placeAreaChips(sheet);
  const [large, small] = bySize(drawn.symbols.filter(({ place }) => !labelled.has(place.code)), labelled.size);
  for (const symbol of large) placeName(sheet, symbol, "strong", labelled);
  for (const chip of chips) drawBrace(sheet, chip, labelled);
  placeFrontLabels(sheet);
  placeLineLabels(sheet);
  for (const symbol of small) placeName(sheet, symbol, "small", labelled);
  placeTowns(sheet, names.towns.filter(({ code }) => !labelled.has(code) && !drawn.symbols.some(({ place }) => place.code === code)));
  placeAreaNames(sheet, names.oblasts.filter(({ code }) => !chipped.has(code) && !counted.has(code)), "oblast", 5.2);
  placeAreaNames(sheet, names.seas, "sea", 5.2);
  scene.labelled = [...labelled];
  show(pane, sheet, drawn);
}

function bySize(drawnSymbols, already) {
  const ordered = [...drawnSymbols].sort((a, b) => figureOf(b.place) - figureOf(a.place));
  const many = Math.max(0, STRONG_PLACES - already);
  return [ordered.slice(0, many).filter(({ place }) => figureOf(place) >= 5), ordered.filter((symbol, n) => n >= many || figureOf(symbol.place) < 5)];
}

function placeName(sheet, { place, x, y, outer }, look, labelled, side) {
  const text = named(place);
  const box = addText(sheet, text, look, (width, height) => boxesBeside(x, y, outer, width, height, side));
  if (box) labelled.set(place.code, box);
  return box;
}

function placeTowns(sheet, towns) {
  const { map, placer } = sheet;
  const zoom = map.getZoom();
  for (const town of towns.filter(({ from }) => zoom >= from)) {
    const { x, y } = map.latLngToContainerPoint([town.lat, town.lon]);
    if (!placer.fits({ left: x - 7, right: x + 7, top: y - 4, bottom: y + 4 })) continue;
    const look = town.from <= 5.5 ? "city" : "town";
    const box = addText(sheet, named(town), look, (width, height) => boxesBeside(x, y, 2, width, height));
    if (!box) continue;
    placer.blockCircle(x, y, 5);
    sheet.lines.push(svg("circle.fl-town-dot", { cx: x, cy: y, r: look === "city" ? 2.4 : 2 }));
  }
}

function placeAreaNames(sheet, areas, look, from) {
  if (sheet.map.getZoom() < from) return;
  for (const area of areas) {
    const { x, y } = sheet.map.latLngToContainerPoint([area.lat, area.lon]);
    const text = look === "oblast" ? named(area).toLocaleUpperCase(document.documentElement.lang) : named(area);
    addText(sheet, text, look, (width, height) => [0, -16, 16, -34, 34, 52].flatMap((dy) => [0, -40, 40].map((dx) => ({ left: x + dx - width / 2, right: x + dx + width / 2, top: y + dy - height / 2, bottom: y + dy + height / 2 }))));
  }
}

function addText(sheet, text, look, boxesOf) {
  const { font, height, spacing } = FONTS[look];
  const box = sheet.placer.take(boxesOf(textWidth(text, font, spacing) + 2, height));
  if (box) sheet.pane.push(el(`span.fl-label.fl-label-${look}`, { css: at(box) }, text));
  return box;
}

function show(pane, { pane: nodes, lines }, { size, origin }) {
  const sheet = svg("svg.fl-lines", { width: size.x, height: size.y, viewBox: `0 0 ${size.x} ${size.y}`, "aria-hidden": "true" }, lines);
  pane.replaceChildren(sheet, ...nodes);
  pane.style.transform = `translate(${origin.x}px, ${origin.y}px)`;
}
