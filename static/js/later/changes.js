// The panel of what changed: lists with two bars each, now and before; a row opens its place.

import { getRevisions } from "../api.js";
import { figureWords } from "../counts.js";
import { addDays, fullDay, shortDay, windowLength, writtenWindow } from "../days.js";
import { el, fill } from "../dom.js";
import { kindColour, kindTitle } from "../style.js";
import { named, t } from "../words.js";
import { changesOf, changeWindow, daysReadBefore, marksOf } from "./changecounts.js";

const SHOWN = 12;

/** Fill the panel; `map.mark` shows on the map what is new and what fell silent. */
export async function drawChanges(node, { view, state, store, map, open, close, isCurrent }) {
  node.setAttribute("aria-label", t("changes_link"));
  const needed = changeWindow(view.window, store.span);
  if (!store.has(needed, "settlement")) {
    fill(node, head(view, close), el("section.fl-panel-body", {}, el("div.fl-bone"), el("div.fl-bone.fl-bone-short")));
    await store.load(needed, "settlement");
  }
  if (!isCurrent()) return;
  const lists = changesOf(view, state, store.tables("settlement"), store);
  const read = daysReadBefore(view, store);
  map.mark(marksOf(lists));
  const revised = el("section");
  fill(node, head(view, close), el("section.fl-panel-body", {}, Object.entries(lists).map(([name, rows]) => listPart(name, rows, open, read)), revised));
  listRevisions(revised, view).catch(() => fill(revised));
}

function head(view, close) {
  const length = windowLength(view.window);
  const before = { from: addDays(view.window.from, -length), to: addDays(view.window.from, -1) };
  return el("header.fl-panel-head", {},
    el("button.fl-close", { type: "button", "aria-label": t("close"), on: { click: close } }, "×"),
    el("h2", { tabindex: -1 }, t("changes_link")),
    el("p.fl-small", {}, t("changes_between", { now: writtenWindow(view.window), before: writtenWindow(before) })));
}

function listPart(name, rows, open, read) {
  const compared = name === "heavier" || name === "lighter" ? read.compared : read.past;
  const means = compared ? t(`changes_${name}_means`, { n: read.past }) : t("changes_not_covered");
  const most = Math.max(1, ...rows.flatMap(({ now, before }) => [now?.figure ?? 0, before?.figure ?? 0]));
  const line = (row) => el("li", {}, el("button.fl-change", { type: "button", css: { "--fl-kind": kindColour(row.kind) }, on: { click: () => open({ code: row.place.code }) } },
    el("span.fl-change-name", {}, named(row.place)), el("span.fl-change-kind", {}, kindTitle(row.kind)),
    el("span.fl-change-bars", { "aria-hidden": "true" }, bar(row.before, most, "before"), bar(row.now, most, "now")),
    el("span.fl-change-words", {}, name === "silent" ? t("last_named", { day: shortDay(row.last) }) : t("before_now", { before: words(row.before), now: words(row.now) }))));
  const rest = rows.slice(SHOWN);
  return el("section.fl-changes", {},
    el("h3", {}, t(`changes_${name}`), el("span.fl-quiet", {}, ` ${rows.length}`)), el("p.fl-small", {}, means),
    rows.length ? el("ul", {}, rows.slice(0, SHOWN).map(line)) : null,
    rest.length ? el("details", {}, el("summary", {}, t("show_more", { n: rest.length })), el("ul", {}, rest.map(line))) : null);
}

const words = (sum) => (sum ? (sum.share && !sum.low ? t("share_of", { n: sum.share }) : figureWords(sum)) : "–");
const bar = (sum, most, look) => el(`span.fl-bar-${look}`, { css: { width: `${((sum?.figure ?? 0) / most) * 100}%` } });

/** What the ledger itself changed in these days: briefings edited, retracted, decided anew. */
async function listRevisions(node, view) {
  const found = await getRevisions(view.window.from);
  if (!found.length) return;
  fill(node, el("h3", {}, t("changes_corrected"), el("span.fl-quiet", {}, ` ${found.length}`)),
    el("ul", {}, found.slice(0, SHOWN).map(({ at, what, title, source }) => el("li.fl-small", {}, [`${fullDay(at.slice(0, 10))}: `, t(`revision_${what}`), `, ${source}`, title ? `: ${title}` : ""].join("")))));
}
