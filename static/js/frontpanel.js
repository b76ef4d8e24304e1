// What the panel says of a direction: clashes a day with their interval, the trend, places that appeared or are not named since, the line along it.

import { perDayWords, rangeWords, trendMark } from "./counts.js";
import { addDays, shortDay, writtenWindow } from "./days.js";
import { el } from "./dom.js";
import { pieceWords, refusedWords } from "./linewords.js";
import { named, number, t } from "./words.js";

/** The part of a front in the panel; `line` is the contact line of the day. */
export function frontPart(front, line) {
  return el("div.fl-group.fl-front-part", {},
    el("h3.fl-group-figure", {}, el("span.fl-group-number", {}, perDayWords(front)), trendMark(front)),
    el("p.fl-sentence", {}, sentence(front)),
    el("p.fl-sentence", { "data-trend": front.trend }, trendWords(front)),
    placeList("front_appeared", front.appeared, () => ""),
    placeList("front_silent", front.not_named_since, ({ last_day: day }) => t("last_named", { day: shortDay(day) })),
    linePart(front, line));
}

function sentence({ standing, per_day_low: low, per_day_high: high, first_day: from, last_day: to, covered_days: n }) {
  const window = writtenWindow({ from, to });
  if (standing === "too_few_days") return t("front_too_few_days", { n, window });
  if (high === 0) return t("front_quiet", { n, window });
  return t("front_sentence", { range: rangeWords(low, high), window, n });
}

/** "Rising: 1.4 times the days before (at least 1.1, at most 1.9)"; or why nothing can be said. */
function trendWords(front) {
  if (!["rising", "falling", "steady"].includes(front.trend)) return t("trend_unknown", { reason: t(`trend_reason_${front.trend_reason || "no_count"}`) });
  const [ratio, low, high] = [front.trend_ratio, front.trend_low, front.trend_high].map((n) => number(Math.round(n * 100) / 100));
  const before = writtenWindow({ from: front.first_day, to: addDays(front.trend_since, -1) });
  return t(`trend_words_${front.trend}`, { now: writtenWindow({ from: front.trend_since, to: front.last_day }), before, ratio, low, high });
}

function placeList(name, places, more) {
  if (!places.length) return el("p.fl-small", {}, t(`${name}_none`));
  return el("div.fl-inside", {}, el("h4", {}, t(name)), el("ul", {}, places.map((place) => el("li", {}, el("button.fl-link", { type: "button", "data-place": place.code }, named(place)), el("span.fl-quiet", {}, more(place))))));
}

/** The stretches of the contact line along this direction, and what is not drawn near its places. */
function linePart({ direction, settlements }, line) {
  if (!line) return null;
  const own = line.pieces.filter(({ directions }) => directions.includes(direction));
  const here = new Set(settlements);
  const refused = line.refused.filter(({ places }) => places.some(({ code }) => here.has(code)));
  if (!own.length && !refused.length) return null;
  return el("div.fl-inside", {}, el("h4", {}, t("line_label")), el("ul.fl-plain", {}, own.map((piece) => el("li", {}, pieceWords({ ...piece, directions: [] }))), refused.map((each) => el("li", {}, refusedWords(each)))));
}
