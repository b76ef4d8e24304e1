// One claim as a card: what is told, the sentence itself, who says so, for when, how exactly; what was the same and not added.

import { chipFigure, claimantName, claimWindow, sideTitle } from "./counts.js";
import { shortDay } from "./days.js";
import { el, outwardLink } from "./dom.js";
import { quoteNode } from "./quote.js";
import { kindColour } from "./style.js";
import { sumOfOne } from "./sums.js";
import { number, t } from "./words.js";

/** The cards of some claims; those that only repeat another hang below it. */
export function sentenceCards(claims, here, store, { onWhy, copy }) {
  const counted = claims.filter((claim) => !isAside(claim));
  return counted.map((claim) => card(claim, claims.filter((other) => isAside(other) && other.related === claim.id), here, store, { onWhy, copy }));
}

export const isAside = ({ fate, relation }) => ["merged", "repeated"].includes(fate) || relation === "repeats";

export const claimSum = sumOfOne;

function card(claim, same, here, store, { onWhy, copy }) {
  return el("article.fl-card", { "data-claim": claim.id, css: { "--fl-kind": kindColour(claim.kind) } },
    el("header.fl-card-head", {}, el("span.fl-kind-chip", {}, sideTitle(claim)), el("strong", {}, chipFigure(claimSum(claim))), el("span", {}, scopeWords(claim)), el("time.fl-quiet", { datetime: claim.day }, shortDay(claim.day))),
    claim.quotes.map((quote) => quoteNode(quote, here)),
    el("p.fl-tags", {}, tags(claim, here, store).filter(Boolean).map((text) => el("span.fl-tag", {}, text))),
    same.map((other) => el("div.fl-same", {}, el("span", {}, t("said_again")), other.quotes.map((quote) => el("q", { lang: quote.language || null }, quote.text)))),
    relaysNode(claim.relays ?? []),
    claim.fate && claim.fate !== "counted" && !isAside(claim) ? el("p.fl-same", {}, t(`fate_${claim.fate}`)) : null,
    el("p.fl-card-links", {}, outwardLink(claim.url, t("read_at_source")),
      el("button.fl-link", { type: "button", on: { click: (event) => copy(claim, event.currentTarget) } }, t("copy_link")),
      onWhy && claim.scope === "shared" && claim.places.length > 1 ? el("button.fl-link", { type: "button", on: { click: onWhy } }, t("why_share", { total: number(claim.best ?? claim.low ?? 0) })) : null));
}

/** "Also in 3 outlets: …": who else published the statement, each once, with a link where there is one. */
function relaysNode(relays) {
  const outlets = [...new Map(relays.map((relay) => [relay.source, relay])).values()];
  return outlets.length ? el("div.fl-same.fl-relays", {}, t("also_in", { n: outlets.length }), outlets.map(({ source, url }, n) => [n ? ", " : " ", outwardLink(url, source) ?? source])) : null;
}

function scopeWords(claim) {
  if (claim.scope === "shared" && claim.places.length > 1) return t("shared_by_places_short", { n: claim.places.length });
  if (claim.places.length > 1) return t("each_of_places", { n: claim.places.length });
  return claim.places.length ? "" : t(claim.direction ? "for_direction" : "for_front");
}

function tags(claim, here, store) {
  const who = claimantName(store, claim.claimant, claim.claimant_name);
  const place = claim.places.find(({ code }) => code === here) ?? claim.places[0];
  return [
    who === claim.source ? who : t("claimant_via", { claimant: who, source: claim.source }),
    claimWindow(claim),
    claim.window_told ? `“${claim.window_told}”` : "",
    place ? precisionWords(place) : "",
    claim.hedge ? `“${claim.hedge}”` : "",
  ];
}

/** How exactly a place was named: "near: within 5 km", "in the place itself", "somewhere in the area". */
export function precisionWords({ precision, radius_m: radius, ambiguous }) {
  if (ambiguous) return t("precision_undecided");
  return precision === "vicinity" ? t("precision_vicinity", { km: number(Math.round(radius / 1000)) }) : t(`precision_${precision}`);
}
