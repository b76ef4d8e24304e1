// What was read for the days in view: the briefings that speak of them, by source.

import { kyivMoment, shortDay, toldDay } from "./days.js";
import { el, fill, outwardLink } from "./dom.js";
import { t } from "./words.js";

const daysKey = ({ window }) => `${window.from}/${window.to}`;

/** Grey the list while it is that of other days. */
export function awaitReading(part, view) {
  part.classList.toggle("fl-waiting", part.dataset.days !== daysKey(view));
}

/** Say which briefings were read for the days in view. */
export async function drawReading(part, view, store, isCurrent) {
  part.hidden = false;
  try {
    const { from, to } = view.window;
    const read = await store.briefings(view.window);
    if (isCurrent()) listSources(part, read.filter(({ published_at: at }) => from <= toldDay(at) && toldDay(at) <= to));
  } catch {
    if (isCurrent()) fill(part);
  }
  if (!isCurrent()) return;
  part.dataset.days = daysKey(view);
  part.classList.remove("fl-waiting");
}

function listSources(part, briefings) {
  const sources = new Map();
  for (const briefing of briefings) sources.set(briefing.source, [...(sources.get(briefing.source) ?? []), briefing]);
  const rows = [...sources].sort(([, a], [, b]) => b.length - a.length).slice(0, 8);
  fill(part,
    el("div.fl-rail-head", {}, el("h2", {}, t("what_was_read"))),
    el("p.fl-small", {}, briefings.length ? t("briefings_read", { n: briefings.length }) : t("no_briefings_for_days")),
    el("ul.fl-sources", {}, rows.map(([source, own]) => el("li", {}, el("span.fl-source", {}, source), el("span.fl-quiet", {}, own.length > 1 ? t("briefings_count", { n: own.length }) : lastRead(own[0])), own.length === 1 ? outwardLink(own[0].url, "↗") : null))));
}

function lastRead({ published_at }) {
  const { day, time } = kyivMoment(published_at);
  return `${shortDay(day)}, ${time}`;
}
