// The panel: a place, area, front or shared number; its counts in words, its sentences, and why the number is what it is.

import { claimantName, figureWords, saidNumber, sideWords } from "./counts.js";
import { writtenWindow } from "./days.js";
import { copyClaim, copyText } from "./copy.js";
import { frontPart } from "./frontpanel.js";
import { el, fill } from "./dom.js";
import { intervalBar } from "./interval.js";
import { sentenceCards, isAside } from "./sentence.js";
import { sentencesOf } from "./sentences.js";
import { kindAbout, kindTitle, kindWord } from "./style.js";
import { levelOf, subjectOf } from "./subjects.js";
import { oneOfEach } from "./sums.js";
import { whyPart } from "./why.js";
import { language, named, number, rich, t } from "./words.js";

const PAGE = 20;

/** Show the panel of the state's subject in `node`, or hide it; `change` sets state. */
export function drawPanel(node, { view, store, state, change, found, more = PAGE, months = 1, redraw }) {
  const subject = view && subjectOf(view, store, state, found);
  node.hidden = !subject;
  if (!subject) return fill(node);
  node.setAttribute("aria-label", subject.title);
  const close = () => change({ place: "", front: "", claim: "", tab: "sentences" });
  if (subject.type === "area" && !store.has(view.window, levelOf(subject.code) || view.level)) store.load(view.window, levelOf(subject.code)).then(() => node.isConnected && redraw(more, months), () => {});
  const told = sentencesOf(store).of(subject.ask, view.window, months, () => node.isConnected && redraw(more, months));
  const claims = told.claims.filter((claim) => subject.type === "claim" || state.kind.includes(claim.kind));
  const tabs = { sentences: () => sentences(claims, told, subject, store, { more, months, redraw, onWhy: () => change({ tab: "why" }) }), kinds: () => byKind(subject, store), why: () => whyPart({ claims }, store) };
  return fill(node,
    el("header.fl-panel-head", {},
      el("button.fl-close", { type: "button", "aria-label": t("close"), on: { click: close } }, "×"),
      el("h2", { tabindex: -1 }, subject.title, subject.second ? el("span.fl-second", { lang: language() === "uk" ? "en" : "uk" }, ` ${subject.second}`) : ""),
      el("p.fl-small", {}, subject.lines.join(" · ")), subject.code.startsWith("UA") ? codePart(subject.code) : null),
    el("section.fl-panel-counts", {}, counts(subject, claims, view, store, state)),
    el("nav.fl-tabs", { "aria-label": t("tabs") }, Object.keys(tabs).filter((tab) => tab !== "kinds" || subject.every.length).map((tab) =>
      el("button", { type: "button", "aria-pressed": String(tab === state.tab), on: { click: () => change({ tab }) } }, t(`tab_${tab}`), tab === "sentences" && !told.waiting ? ` ${claims.filter((claim) => !isAside(claim)).length}${told.more ? "+" : ""}` : ""))),
    el("section.fl-panel-body", {}, (tabs[state.tab] ?? tabs.sentences)()));
}

const codePart = (code) => el("p.fl-code", {}, el("code", {}, code), " ", el("button.fl-link", { type: "button", on: { click: (event) => copyText(code, event.currentTarget) } }, t("copy")));

function counts(subject, claims, view, store, state) {
  const parts = subject.groups.map((group) => groupPart(group, subject, claims, store));
  if (subject.front) parts.push(frontPart(subject.front, view.line));
  if (subject.ofItself.length) parts.push(el("p.fl-sentence", {}, t("told_of_itself", { count: oneOfEach(subject.ofItself).map(({ sum, kind }) => `${figureWords(sum)} ${kindWord(kind, saidNumber(sum))}`).join(", ") })));
  if (!parts.length && subject.type !== "claim") parts.push(el("p.fl-sentence", {}, emptyWords(subject, view, state)));
  if (subject.inside.length) parts.push(insidePart(subject));
  return parts;
}

function emptyWords({ title }, view, state) {
  if (!view.covered.length) return t("not_covered", { n: view.days.length });
  const kinds = new Intl.ListFormat(language(), { type: "disjunction" }).format(state.kind.map(kindAbout));
  return t("nothing_told_of", { name: title, kinds, window: writtenWindow(view.window) });
}

function groupPart(group, subject, claims, store) {
  const { sum, kind } = group;
  const own = sum.low || !sum.share;
  return el("div.fl-group", { "data-kind": kind },
    el("h3.fl-group-figure", {}, own ? el("span.fl-group-number", {}, ownFigure(sum)) : t("no_own_number"), " ", el("span.fl-figure-word", {}, own ? t("reported", { what: kindWord(kind, sum.share ? sum.low : saidNumber(sum)) }) : sideWords(group))),
    el("p.fl-sentence", {}, el("span.fl-quiet", {}, claimantName(store, group.claimant, group.claimantName), group.side === "ukraine" ? `, ${t("by_ukraine")}` : "", ". "), sharedWords(group, subject, claims)),
    sum.figure ? intervalBar(group) : null);
}

/** Where a share is drawn, the sure part alone; else the whole of what is known. */
const ownFigure = (sum) => (sum.share ? t("count_at_least", { low: number(sum.low) }).replaceAll("**", "") : figureWords(sum)).replace(/^./, (letter) => letter.toLocaleUpperCase());

function sharedWords({ sum, kind, side, claimant }, { code, title }, claims) {
  if (!sum.share) return "";
  const together = claims.filter((claim) => claim.scope === "shared" && claim.places.length > 1 && claim.kind === kind && claim.side === side && claim.claimant === claimant && claim.places.some((place) => place.code === code));
  if (!together.length) return t("share_drawn", { share: number(sum.share) });
  const others = [...new Map(together.flatMap((claim) => claim.places).filter((place) => place.code !== code).map((place) => [place.code, named(place)])).values()];
  const total = together.filter(({ relation, related }) => relation !== "part_of" || !together.some(({ id }) => id === related)).reduce((all, claim) => all + (claim.best ?? claim.low ?? 0), 0);
  const list = others.length > 6 ? t("other_places", { n: others.length }) : new Intl.ListFormat(language()).format(others);
  return rich(sum.low ? "own_and_shared" : "only_shared", { own: number(sum.low), total: number(total), name: title, others: list, share: number(sum.share) });
}

function insidePart({ inside, type }) {
  return el("div.fl-inside", {}, el("h4", {}, t(type === "area" || type === "place" ? "told_inside" : "its_places")),
    el("ul", {}, inside.slice(0, 30).map((place) => el("li", {}, el("button.fl-link", { type: "button", "data-place": place.code }, named(place)), el("span.fl-quiet", {}, oneOfEach(place.groups).slice(0, 2).map((group) => ` ${insideWords(group)}`).join(","))))));
}

const insideWords = ({ kind, sum }) => (sum.share && !sum.low ? t("a_share", { n: sum.share, what: kindWord(kind, sum.share) }) : `${kindAbout(kind)}: ${figureWords(sum)}`);

function byKind({ every }, store) {
  return el("table.fl-table", {}, el("tbody", {}, every.map((group) => el("tr", {}, el("th", { scope: "row" }, kindTitle(group.kind), group.side === "ukraine" ? `, ${t("by_ukraine")}` : ""), el("td", {}, figureWords(group.sum)), el("td.fl-quiet", {}, claimantName(store, group.claimant, group.claimantName))))));
}

function sentences(claims, told, subject, store, { more, months, redraw, onWhy }) {
  const cards = sentenceCards(claims, subject.code, store, { onWhy, copy: copyClaim });
  const button = (words, act) => el("button.fl-button.fl-wide", { type: "button", on: { click: act } }, words);
  if (told.failed) return el("p.fl-quiet", {}, t("search_failed"), " ", button(t("try_again"), () => redraw(more, months)));
  if (!cards.length && told.waiting) return [el("div.fl-bone"), el("div.fl-bone.fl-bone-short"), el("div.fl-bone")];
  return [
    cards.length ? cards.slice(0, more) : el("p.fl-quiet", {}, t(subject.type === "claim" && !told.waiting ? "claim_unknown" : "no_sentences")),
    cards.length > more ? button(t("show_more", { n: Math.min(PAGE, cards.length - more) }), () => redraw(more + PAGE, months)) : told.more && button(t("show_earlier"), () => redraw(more + PAGE, months + 1)),
  ];
}
