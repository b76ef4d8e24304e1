// Small parts around the map: the kinds as chips on a phone, and the sentence for those who hear the page.

import { claimantName, figureWords, saidNumber } from "./counts.js";
import { writtenWindow } from "./days.js";
import { el, fill } from "./dom.js";
import { kindColour, kindTitle, kindWord } from "./style.js";
import { t } from "./words.js";

const REST_MS = 700;
let timer = 0;

export function drawKindChips(node, view, toggle) {
  fill(node, view.kinds.filter(({ partOf }) => !partOf).map(({ id, ticked }) =>
    el("button.fl-kind-pill", { type: "button", "aria-pressed": String(ticked), css: { "--fl-kind": kindColour(id) }, on: { click: () => toggle(id) } }, kindTitle(id))));
}

/** One quiet sentence of what is shown, once it rests. */
export function say(node, view, store) {
  const { lead } = view;
  const told = lead ? `${claimantName(store, lead.claimant, lead.claimantName)}: ${figureWords(lead.sum)} ${kindWord(lead.kind, saidNumber(lead.sum))}` : t("nothing_said");
  clearTimeout(timer);
  timer = setTimeout(() => { node.textContent = `${writtenWindow(view.window)}: ${told}. ${t("places_on_map", { n: view.places.length })}`; }, REST_MS);
}
