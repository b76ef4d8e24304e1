// The contact line in words: the stretches that are drawn, how sure they are, and why others are not drawn.

import { dayMonth, writtenWindow } from "./days.js";
import { el } from "./dom.js";
import { named, number, t } from "./words.js";

const MOST_NAMES = 4;

/** What the rail says of the line of a view's last day. */
export function linePart({ line, fronts }, open) {
  if (!line || !(line.pieces.length || line.refused.length)) return null;
  const drawn = line.pieces.filter(({ by_analyst: analyst }) => !analyst).length;
  const head = drawn ? t("line_head", { n: drawn, day: dayMonth(line.day) }) : t("line_none", { day: dayMonth(line.day) });
  return el("details.fl-line-words", { open }, el("summary", {}, head),
    drawn ? el("p.fl-small", {}, t("line_about")) : null,
    el("ul", {}, line.pieces.map((piece) => el("li", {}, pieceWords(piece, fronts)))),
    line.refused.length ? [el("h3", {}, t("line_not_drawn")), el("ul", {}, line.refused.map((each) => el("li", {}, refusedWords(each))))] : null);
}

/** "Bakhmut direction: 8 places named 11–24 March; the line may lie 3.6 km to either side". */
export function pieceWords(piece, fronts = []) {
  const names = piece.directions.map((code) => named(fronts.find(({ properties }) => properties.direction === code)?.properties ?? { name_en: code, name_uk: code }));
  const window = writtenWindow({ from: piece.reports_from, to: piece.reports_to });
  if (piece.by_analyst) return t("line_by_analyst", { name: piece.by_analyst });
  const told = t(piece.refused ? "line_piece_old" : "line_piece", { n: piece.number_of_places, window, km: number(Math.round(piece.half_band_km * 10) / 10) });
  return names.length ? `${some(names)}: ${told}` : told;
}

/** Why something is not drawn. */
export function refusedWords({ refused, km, places }) {
  const names = places.map(named);
  return t(`refused_${refused}`, { km: km ?? 0, places: refused === "gap" ? names.join(" – ") : some(names) });
}

const LEFT_OUT = ["far_from_other_places", "far_from_its_direction", "no_point_of_its_own", "across_the_border"]; // of single places

/** The reason that matters most where nothing is drawn. */
export function mainReason(line) {
  const all = line?.refused ?? [];
  const found = all.find(({ refused }) => !LEFT_OUT.includes(refused)) ?? all[0];
  return found ? refusedWords(found) : "";
}

const some = (names) => (names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(", ")} ${t("and_more", { n: names.length - MOST_NAMES })}` : names.join(", "));
