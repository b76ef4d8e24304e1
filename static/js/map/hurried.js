// Symbols while a hand waits for them: rings and hatches are copied from a few pictures of whole pixels, discs are drawn.

import { faded, kindColour, symbols, token } from "../style.js";
import { copySprite } from "./sprites.js";
import { disc, drawHatch, drawSymbol, ring } from "./symbols.js";

/** Draw one symbol, its radius to the nearest pixel: of five hundred, a moved window changes most, and few looks were drawn before. */
export function drawHurried(context, symbol, kind, x, y, own = false) {
  if (symbol.form !== "circle") return void drawSymbol(context, symbol, kind, x, y, own);
  const { share, told, low } = symbol;
  const r = Math.round(symbol.r);
  const colour = kindColour(kind);
  if (share) copySprite(context, "hatched", kind, r, r + 5, x, y, (inside, middle) => paintHatched(inside, middle, r, colour));
  else if (!symbol.exact) copyRing(context, kind, Math.round(symbol.outer), symbol.dashed, x, y);
  if (!share && low < symbol.r) disc(context, x, y, r, faded(token("land"), 0.82));
  if (told > low) disc(context, x, y, told, faded(colour, symbols().best_opacity));
  if (low && share) disc(context, x, y, low + 1.2, token("land"));
  if (low) disc(context, x, y, low, colour);
  if (own) disc(context, x, y, Math.max(1.1, r * 0.4), token("paper"));
}

function paintHatched(context, middle, r, colour) {
  disc(context, middle, middle, r, faded(token("land"), 0.82));
  drawHatch(context, middle, middle, r, colour);
  ring(context, middle, middle, r - 0.6, colour, 1.6);
  ring(context, middle, middle, r + 3, colour, symbols().ring_width, symbols().dash);
}

function copyRing(context, kind, r, dashed, x, y) {
  copySprite(context, dashed ? "dashed" : "ringed", kind, r, r + 2, x, y, (inside, middle) => ring(inside, middle, middle, r, kindColour(kind), symbols().ring_width, dashed ? symbols().dash : []));
}

/** Make the pictures that the symbols of a scene need, before a hand moves. */
export function prepare({ drawn }) {
  const nowhere = document.createElement("canvas").getContext("2d");
  for (const { parts } of drawn?.symbols ?? []) for (const { symbol, group, x, y } of parts) drawHurried(nowhere, symbol, group.kind, x, y);
}
