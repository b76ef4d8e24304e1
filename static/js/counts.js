// Counts in words: the number as it is known, never more exact than what was told.

import { el } from "./dom.js";
import { dayMonth, kyivMoment, windowLength } from "./days.js";
import { kindAbout, kindTitle } from "./style.js";
import { oneOfEach } from "./sums.js";
import { hedgeOf } from "./view.js";
import { named, number, rich, t } from "./words.js";

/** The name of the string that says a sum, and its values. */
function saying(sum) {
  if (sum.status === "zero") return ["count_zero", {}];
  if (sum.status === "withheld" && !sum.figure) return ["count_withheld", {}];
  if (!sum.figure && !sum.high) return ["count_unnumbered", {}];
  if (sum.high === null) return ["count_at_least", { low: sum.low, n: sum.low }];
  if (sum.low === sum.high) return ["count_exact", { low: sum.low, n: sum.low }];
  return sum.low ? ["count_range", { low: sum.low, high: sum.high, n: sum.high }] : ["count_up_to", { high: sum.high, n: sum.high }];
}

/** "59", "at least 57", "10 to 15", "up to 10", "number not given". */
export const figureWords = (sum) => t(...saying(sum)).replaceAll("**", "");

/** The number after which the kind's word stands: "10 to 15 strikes", "at least 1 clash"; many where none is said. */
export const saidNumber = (sum) => saying(sum)[1].n ?? 100;

/** The same with its numbers strong. */
export const figureNodes = (sum) => rich(...saying(sum));

/** "3 or more", for chips and sentences about areas. */
export const chipFigure = (sum) => (sum.high === null && sum.low ? t("count_or_more", { low: sum.low }) : figureWords(sum));

/** A range as two numbers: "27–41", "27+". */
export function rangeWords(low, high) {
  if (high === null || high === undefined) return `${number(rounded(low))}+`;
  return low === high ? number(rounded(low)) : `${number(rounded(low))}–${number(rounded(high))}`;
}

const rounded = (n) => (n >= 10 ? Math.round(n) : Math.round(n * 10) / 10);

/** "34 a day". */
export function perDayWords(front) {
  const best = front.per_day_best ?? front.per_day_low;
  if (!best && !front.per_day_high) return t("no_clashes_reported");
  const count = front.per_day_best === null ? rangeWords(front.per_day_low, front.per_day_high) : number(rounded(best));
  return t("per_day", { n: rounded(best), count });
}

const TRENDS = { rising: "▲", falling: "▼", steady: "■" };

/** A triangle only where the trend was tested and said. */
export function trendMark(front) {
  const mark = TRENDS[front.trend];
  return mark ? el(`span.fl-trend.fl-trend-${front.trend}`, { title: t(`trend_${front.trend}`) }, ` ${mark}`) : null;
}

export const areaName = (area) => area.names.map(named).join(", ");

/** What a chip says of an area: what happened, how often, and that the place is not told. */
export function areaWords({ groups: all, isDirection, names }, range) {
  const groups = oneOfEach(all);
  const one = groups.length === 1;
  const told = groups.every(({ sum }) => sum.status === "zero") ? "told_zero" : "told_count";
  const count = groups.map((group) => (one ? "" : `${sideWords(group)}: `) + hedge(group, range) + chipFigure(group.sum)).join(" · ");
  return {
    what: one ? sideWords(groups[0]) : "",
    count: `${t(told, { count })} · ${t(unplacedWords(isDirection, names))}`,
  };
}

function unplacedWords(isDirection, names) {
  if (isDirection) return "no_village_told";
  return names.some(({ kind }) => ["settlement", "district"].includes(kind)) ? "point_not_known" : "place_not_told";
}

function hedge(group, range) {
  const word = hedgeOf(group, range);
  return word ? `“${word}”: ` : "";
}

/** A kind, and whose it was where that is Ukraine's side or not told. */
export function sideWords({ kind, side }) {
  const about = kindAbout(kind);
  return side === "ukraine" ? t("kind_by_ukraine", { kind: about }) : about;
}

export const sideTitle = ({ kind, side }) => (side === "ukraine" ? t("kind_by_ukraine", { kind: kindTitle(kind) }) : kindTitle(kind));

/** The claimant's name in the reader's language. */
export function claimantName(store, id, given = "") {
  const known = store.claimantName(id);
  return known ? named({ ...known, code: id }) : given || id || t("claimant_unknown");
}

/** The window of one claim in words: "in the 24 hours to 25 March", "on 24 March, as of 16:00". */
export function claimWindow(claim) {
  const { day, time } = claim.as_of ? kyivMoment(claim.as_of) : { day: claim.day, time: "" };
  if (claim.window_start !== claim.window_stop) return t("window_days", { from: dayMonth(claim.window_start), to: dayMonth(claim.window_stop) });
  if (claim.window_kind === "since_midnight") return t("window_since_midnight", { day: dayMonth(claim.day), time });
  if (claim.window_kind === "past_day") return t("window_past_day", { day: dayMonth(day) });
  return t("window_on", { day: dayMonth(claim.day) });
}

/** The window of the view in words: "on 24 March", "over 7 Kyiv days". */
export const windowWords = (window) => (windowLength(window) === 1 ? t("window_on", { day: dayMonth(window.to) }) : t("window_over", { n: windowLength(window) }));
