// "Why this number": the claims that made it, and those that were superseded, contained or merged, with the rules by name.

import { chipFigure, claimantName, claimWindow, sideWords } from "./counts.js";
import { el } from "./dom.js";
import { claimSum } from "./sentence.js";
import { kindOrder } from "./style.js";
import { t } from "./words.js";

const FATES = [["counted", "+"], ["superseded", "–"], ["contained", "⊂"], ["merged", "="], ["repeated", "="]];

/** The books of a subject: one group for each fate that occurs. */
export function whyPart({ claims }, store) {
  const groups = FATES.map(([fate, sign]) => ({ fate, sign, own: claims.filter((claim) => fateOf(claim) === fate) })).filter(({ own }) => own.length);
  if (!groups.length) return el("p.fl-quiet", {}, t("no_sentences"));
  return el("div.fl-why", {}, groups.map(({ fate, sign, own }) => [
    el("h4", {}, t(`fate_${fate}`)),
    el("ul", {}, own.sort((a, b) => kindOrder(a.kind) - kindOrder(b.kind)).map((claim) => line(claim, sign, store))),
  ]));
}

function fateOf({ fate, relation }) {
  if (fate) return fate;
  return relation === "repeats" ? "repeated" : relation === "part_of" ? "contained" : "counted";
}

function line(claim, sign, store) {
  const shared = claim.scope === "shared" && claim.places.length > 1;
  return el("li", {},
    el("span.fl-sign", {}, sign),
    el("div", {},
      el("strong", {}, chipFigure(claimSum(claim))), ` ${sideWords(claim)}, ${claimWindow(claim)}, ${claimantName(store, claim.claimant, claim.claimant_name)}`,
      shared ? el("div.fl-small", {}, t("share_rule", { n: claim.places.length })) : null,
      claim.related ? el("div.fl-small", {}, t("related_to", { id: claim.related })) : null,
      el("code.fl-rules", {}, (claim.rules ?? []).join(" · "))));
}
