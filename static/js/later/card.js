// A card over the lower half of the embed: the first sentence of what was tapped.

import { copyText } from "../copy.js";
import { el, fill } from "../dom.js";
import { sentenceCards } from "../sentence.js";
import { sentencesOf } from "../sentences.js";
import { write } from "../state.js";
import { subjectOf } from "../subjects.js";
import { t } from "../words.js";

/** Show the card of what the state names; `redraw` is called once its sentences are here. */
export function showCard(node, { view, store, state, close, redraw }) {
  const subject = subjectOf(view, store, state, null);
  node.hidden = !subject;
  if (!subject) return;
  const told = sentencesOf(store).of(subject.ask, view.window, 1, redraw);
  const claims = told.claims.filter((claim) => state.kind.includes(claim.kind) || subject.type === "claim");
  const copy = (claim, button) => copyText(`${location.origin}/?from=${claim.day}&to=${claim.day}&kind=${claim.kind}`, button);
  fill(node,
    el("button.fl-close", { type: "button", "aria-label": t("close"), on: { click: close } }, "×"),
    el("h2", {}, subject.title),
    sentenceCards(claims, subject.code, store, { copy })[0] ?? el("p.fl-quiet", {}, t(told.waiting ? "reading_counts" : "no_sentences")),
    el("a.fl-more", { href: `/${write(state, true)}`, target: "_blank", rel: "noopener" }, t("more_in_full")));
}
