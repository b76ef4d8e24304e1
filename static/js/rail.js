// The rail: headline, filters in force, kinds (filter, counts and colour key in one), active fronts, what was read.

import { claimantName, figureNodes, rangeWords, trendMark } from "./counts.js";
import { windowLength } from "./days.js";
import { el, fill } from "./dom.js";
import { headline } from "./headline.js";
import { linePart } from "./linewords.js";
import { awaitReading } from "./reading.js";
import { dayFigures, viewOf } from "./view.js";
import { sparkline } from "./sparkline.js";
import { kindColour, kindTitle } from "./style.js";
import { language, named, number, t } from "./words.js";

const MOST_VOICES = 4;

/** Fill the rail's parts; `change` sets state. */
export function drawRail(parts, view, store, state, change) {
  fill(parts.headline, headline(view, store, state), filterChips(view, state, store, change));
  fill(parts.kinds, el("div.fl-rail-head", {}, el("h2", {}, t("kinds"))), view.kinds.map((kind) => kindRow(kind, view, store, state, change)));
  awaitReading(parts.reads, view);
  parts.fronts.classList.toggle("fl-waiting", view.waiting);
  if (!view.waiting) fill(parts.fronts, frontsPart(view, store, change), linePart(view, parts.fronts.querySelector("details")?.open));
}

/** While the window is dragged the headline's number follows; all else waits, greyed. */
export function followNumber(node, { lead }) {
  const number = node.querySelector(".fl-figure-number");
  if (number && lead && node.querySelector(".fl-figure").dataset.kind === lead.kind) fill(number, figureNodes(lead.sum));
}

/** Filters in force, each with what leaves it out; and what to do where they leave nothing. */
function filterChips(view, state, store, change) {
  const chips = activeFilters(state, store);
  if (!chips.length) return null;
  const remove = ({ text, without }) => el("button.fl-filter", { type: "button", "aria-label": t("remove_filter", { name: text }), on: { click: () => change(without) } }, text, " ×");
  const all = Object.assign({}, ...chips.map(({ clear }) => clear));
  return [
    el("p.fl-filters", {}, chips.map(remove), chips.length > 1 ? el("button.fl-link", { type: "button", on: { click: () => change(all) } }, t("reset")) : null),
    view.places.length || view.areas.length || !view.covered.length ? null : emptied(view, state, store, chips, change),
  ];
}

function activeFilters(state, store) {
  const one = (name, text, none = "") => ({ text, without: { [name]: none }, clear: { [name]: none } });
  return [
    ...["claimant", "side"].flatMap((name) => state[name].map((id) => ({ text: name === "side" ? t(`side_${id}`) : claimantName(store, id), without: { [name]: state[name].filter((other) => other !== id) }, clear: { [name]: [] } }))),
    ...(state.compare.length ? [one("compare", state.compare.map((id) => claimantName(store, id)).join(" | "), [])] : []),
    ...(state.precision ? [one("precision", t(`precision_filter_${state.precision}`))] : []),
    ...(state.level === "settlement" ? [] : [one("level", t("by_level", { level: t(`level_${state.level}`).toLocaleLowerCase(language()) }), "settlement")]),
  ];
}

function emptied(view, state, store, chips, change) {
  for (const { text, without } of chips) {
    const { places, areas } = viewOf({ ...state, ...without }, store, view.window, true);
    const n = places.length + areas.length;
    if (n) return el("p.fl-strong", {}, t("filters_leave_nothing"), " ", el("button.fl-link", { type: "button", on: { click: () => change(without) } }, t("remove_to_see", { name: text, n })));
  }
  return el("p.fl-strong", {}, t("filters_leave_nothing"));
}

/** The folded rail: the number, the kinds as ticks in their colour, and what opens the rest. */
export function drawStrip(node, view, change, open) {
  const kind = ({ id, ticked }) => el("button.fl-strip-kind", { type: "button", "aria-pressed": String(ticked), "aria-label": kindTitle(id), title: kindTitle(id), css: { "--fl-kind": kindColour(id) }, on: { click: () => change(id) } });
  fill(node,
    el("button.fl-strip-open", { type: "button", "aria-label": t("rail_open"), title: t("rail_open"), on: { click: open } }, "»"),
    view.lead ? el("strong.fl-strip-figure", { title: kindTitle(view.lead.kind) }, number(view.lead.sum.told || view.lead.sum.low)) : null,
    view.kinds.filter(({ partOf, id, voices }) => !partOf && (id !== "unspecified" || voices.length)).map(kind));
}

function kindRow(kind, view, store, state, change) {
  if ((kind.partOf || kind.id === "unspecified") && !kind.voices.length && !kind.ticked) return null;
  const [first] = kind.voices;
  const days = store.lastDays(28);
  const spark = sparkline(days.map((day) => dayFigures(state, store, day, first).get(kind.id)?.sum ?? null), kindColour(kind.id), days.map((day) => view.days.includes(day)));
  const toggle = () => change({ kind: kind.ticked ? state.kind.filter((id) => id !== kind.id) : [...state.kind, kind.id] });
  const count = el("span.fl-kind-count", {}, kindCount(kind, view, first));
  const row = kind.partOf
    ? el("div.fl-kind.fl-kind-part", {}, el("span.fl-kind-name", {}, t("of_which", { what: kindTitle(kind.id) })), count)
    : el("label.fl-kind", { "data-kind": kind.id, css: { "--fl-kind": kindColour(kind.id) } },
      el("input.fl-tick", { type: "checkbox", checked: kind.ticked, on: { change: toggle } }), el("span.fl-kind-name", {}, kindTitle(kind.id)), spark, count);
  if (kind.ticked) row.classList.add("fl-on");
  return [row, namedVoices(kind, view).map((voice) => voiceRow(voice, store))];
}

/** Who says so, unless it is the headline's claimant alone. */
function namedVoices({ voices, ticked }, { lead }) {
  const plain = voices.length === 1 && voices[0].claimant === lead?.claimant && voices[0].side !== "ukraine";
  if (plain) return [];
  return ticked ? voices.slice(0, MOST_VOICES) : voices.slice(0, 1).filter(({ side }) => side === "ukraine");
}

function voiceRow(voice, store) {
  const who = claimantName(store, voice.claimant, voice.claimantName);
  return el("div.fl-kind.fl-kind-part", {}, el("span.fl-kind-name", {}, voice.side === "ukraine" ? `${who}, ${t("by_ukraine")}` : who), el("span.fl-kind-count", {}, figureNodes(voice.sum)));
}

function kindCount(kind, view, first) {
  if (first) return figureNodes(first.sum);
  return el("span.fl-quiet", {}, view.covered.length ? t("nothing_said") : t("not_read"));
}

function frontsPart(view, store, change) {
  const fronts = view.fronts.map(({ properties }) => properties).sort((a, b) => perDay(b) - perDay(a));
  const listed = new Set(fronts.map(({ direction }) => direction));
  const quiet = view.areas.filter(({ isDirection, isZero, code }) => isDirection && isZero && !listed.has(code));
  if (!fronts.length && !quiet.length) return [];
  const note = t("clashes_a_day", { n: windowLength(store.frontWindow(view.window)) });
  return [
    el("div.fl-rail-head", {}, el("h2", {}, t("active_fronts")), el("span", {}, note)),
    fronts.map((front) => el("button.fl-front", { type: "button", "data-front": front.direction, on: { click: () => change({ front: front.direction, place: "", claim: "" }) } },
      el("span.fl-front-name", {}, named(front)),
      frontFigures(front))),
    quiet.map(({ code, names }) => el("div.fl-front", {}, el("span.fl-front-name", {}, names.map(named).join(", ")), el("span.fl-quiet", { "data-quiet": code }, t("no_clashes_reported")))),
  ];
}

const perDay = ({ per_day_best: best, per_day_low: low }) => best ?? low ?? 0;

/** "34 27–41": the figure and its range; the range alone where no best is known. */
function frontFigures(front) {
  if (front.per_day_high === 0) return el("span.fl-quiet", {}, t("no_clashes_reported"));
  const range = rangeWords(front.per_day_low, front.per_day_high);
  if (front.per_day_best === null || front.per_day_low === front.per_day_high) return [el("strong", {}, range), trendMark(front)];
  return [el("strong", {}, rangeWords(front.per_day_best, front.per_day_best)), el("span.fl-quiet", {}, ` ${range}`), trendMark(front)];
}
