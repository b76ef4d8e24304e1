// The sentence over everything: one kind, one claimant, its window, how it is shared; then the window before.

import { addDays, dayNumber, daysOf, fullDay, windowLength, writtenWindow } from "./days.js";
import { el } from "./dom.js";
import { claimantName, claimWindow, figureNodes, figureWords, saidNumber, windowWords } from "./counts.js";
import { kindAbout, kindWord } from "./style.js";
import { sumBetween } from "./tables.js";
import { onlyClaim } from "./view.js";
import { inSentence, language, number, rich, smallNumber, t } from "./words.js";

/** The headline of a view as nodes, and as one plain sentence for the live region. */
export function headline(view, store, state) {
  const ticked = view.kinds.filter(({ ticked: on }) => on);
  if (!ticked.length) return [el("p.fl-sentence", {}, t("no_kind_ticked"))];
  if (!view.covered.length) return [el("p.fl-sentence.fl-strong", {}, t("not_covered", { n: view.days.length }))];
  if (!view.lead) return [nothingSaid(view, ticked)];
  const { kind } = view.lead;
  const others = view.kinds.find(({ id }) => id === kind).voices.slice(1);
  return [
    el("h2.fl-figure", { "data-kind": kind }, el("span.fl-figure-number", {}, figureNodes(view.lead.sum)), " ", el("span.fl-figure-word", {}, t("reported", { what: figureWord(view.lead) }))),
    el("p.fl-sentence", {}, sentence(view, store)),
    ...others.map((voice) => el("p.fl-sentence.fl-other-voice", {}, rich("also_says", { claimant: claimantName(store, voice.claimant, voice.claimantName), count: figureWords(voice.sum), what: `${figureWord(voice)}${sideNote(voice)}` }))),
    comparison(view, store, state),
  ];
}

const sideNote = ({ side }) => (side === "ukraine" ? ` ${t("by_ukraine")}` : "");
const figureWord = ({ kind, sum }) => kindWord(kind, saidNumber(sum));

function nothingSaid(view, ticked) {
  const kinds = new Intl.ListFormat(language(), { type: "disjunction" }).format(ticked.map(({ id }) => kindAbout(id)));
  return el("p.fl-sentence.fl-strong", {}, t("nothing_told", { kinds, window: view.single ? t("on_day", { day: fullDay(view.single) }) : t("in_window", { window: writtenWindow(view.window) }) }));
}

function sentence(view, store) {
  const { claimant, claimantName: given } = view.lead;
  const by = inSentence(claimantName(store, claimant, given));
  const one = onlyClaim(view.lead, view.range);
  if (one) return [rich("by_claimant", { claimant: by, window: claimWindow(one) }), sideNote(view.lead), sharing(view, sharedForm(view, one))];
  return [rich("by_claimant", { claimant: by, window: windowWords(view.window) }), sideNote(view.lead), sharedPart(view)];
}

/** The number as it is told with places; where the total was told without, that of its parts: "59 clashes. ... in the areas of A, B and C". */
function sharedForm(view, { id }) {
  return view.shared.find(({ ids }) => ids.includes(id)) ?? sharedOf(view).find(({ sum }) => sum.figure === view.lead.sum.figure);
}

const sharedOf = ({ shared, lead }) => shared.filter((own) => !own.isPart && own.kind === lead.kind && own.side === lead.side && own.claimant === lead.claimant);

/** How one number is shared, and whether any of its places has one of its own. */
function sharing(view, shared) {
  if (!shared) return ".";
  const n = shared.codes.length;
  const own = shared.codes.some((code) => ownNumber(view, code, shared));
  return [rich("shared_by_places", { n }), own ? "" : ` ${t("none_has_own", { n, count: smallNumber(n) })}`];
}

function ownNumber(view, code, { kind, side, claimant }) {
  const group = view.places.find((place) => place.code === code)?.groups.find((own) => own.kind === kind && own.side === side && own.claimant === claimant);
  return Boolean(group?.sum.low);
}

function sharedPart(view) {
  const own = sharedOf(view);
  const total = own.reduce((sum, shared) => sum + shared.sum.figure, 0);
  if (!own.length || total > view.lead.sum.figure) return ".";
  const claims = own.reduce((sum, shared) => sum + shared.count, 0);
  const places = own.length === 1 ? t("by_places", { n: own[0].named.length }) : t("by_several_places");
  return rich(total === view.lead.sum.figure ? "all_shared" : "of_them_shared", { total: number(total), n: claims, places });
}

/** Against the window before of equal length, where both were read and both numbers are exact. */
function comparison(view, store, state) {
  const length = windowLength(view.window);
  const before = daysOf(addDays(view.window.from, -length), addDays(view.window.from, -1));
  if (state.mode === "cumulative" || before[0] < store.span.from) return null;
  const name = length === 1 ? t("day_before") : t("days_before", { n: length });
  if (!before.some(store.isCovered)) return el("p.fl-compare", {}, t("before_not_covered", { before: name }));
  const { series, sum } = view.lead;
  const old = sumBetween(series, dayNumber(before[0]), dayNumber(before.at(-1)));
  if (!old?.exact || !sum.exact || old.rows !== sum.rows) return null; // as many days told of in both
  const change = sum.low - old.low;
  const values = { change: number(Math.abs(change)), before: name, old: number(old.low), n: Math.abs(change) };
  if (!change) return el("p.fl-compare", {}, t("same_as_before", values));
  return el("p.fl-compare", {}, el(`span.fl-trend.fl-trend-${change > 0 ? "rising" : "falling"}`, {}, `${change > 0 ? "▲" : "▼"} ${number(Math.abs(change))}`), ` ${t(change > 0 ? "more_than_before" : "fewer_than_before", values)}`);
}
