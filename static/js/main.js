// The live page: rail, map, panel, timeline, table, search and keys around the shell.

import { copyText } from "./copy.js";
import { claimantName, figureWords, saidNumber } from "./counts.js";
import { writtenWindow } from "./days.js";
import { el, fill, keepFocus } from "./dom.js";
import { listenForKeys } from "./keys.js";
import { drawLegend } from "./legend.js";
import { createMirror } from "./mirror.js";
import { drawNotices } from "./notices.js";
import { drawPanel } from "./panel.js";
import { drawRail, drawReading } from "./rail.js";
import { createSearch } from "./search.js";
import { addressOf, whereIs } from "./subjects.js";
import { startShell } from "./shell.js";
import { write } from "./state.js";
import { kindColour, kinds, kindTitle, kindWord, themeName } from "./style.js";
import { language, t } from "./words.js";

const part = (id) => document.getElementById(id);
const parts = Object.fromEntries(["headline", "kinds", "fronts", "reads"].map((name) => [name, part(`fl-${name}`)]));
const strips = { ignored: [] };
let opener = null;
let found = null;
let legendOpen = matchMedia("(min-width: 1024px)").matches;

const notice = (changes) => drawNotices(part("fl-notices"), Object.assign(strips, changes), { retry: () => shell.open(), refresh: () => shell.open() });
const shell = await startShell({
  embedded: false, mapNode: part("fl-map"), timelineNode: part("fl-timeline"), choose, draw, notice,
  rested: (view) => drawReading(parts.reads, view, store),
  loading: (on) => { part("fl-status").textContent = on ? t("reading_counts") : ""; },
});
const { state, store, map } = shell;
const change = (changes, options) => state.set(changes, options);
const mirror = createMirror(part("fl-mirror"), { focus: map.focus, open: ({ place, area, front }) => openPanel(front ? { front } : { place: place ?? area }) });
createSearch(part("fl-search"), part("fl-hits"), { choose: pickFound, countOf });
wire();
await shell.open();

function draw(view, now) {
  document.body.classList.toggle("fl-empty", !view);
  document.querySelectorAll("[data-lang]").forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.lang === language())));
  if (!view) {
    if (strips.empty) fill(parts.kinds);
    return void fill(parts.headline, strips.empty ? el("p.fl-sentence", {}, t("nothing_yet")) : null);
  }
  document.body.classList.remove("fl-loading");
  keepFocus(document.querySelector(".fl-rail"), () => drawRail(parts, view, store, now, change));
  drawKindChips(view, now);
  mirror.show(view);
  drawSide(view, now);
  const asTable = now.view === "table";
  part("fl-table").hidden = !asTable;
  if (asTable) import("./later/table.js").then(({ drawTable }) => shell.view === view && drawTable(part("fl-table"), view, store, (row) => openPanel(row.front ? { front: row.code } : { place: row.code })));
  part("fl-table-link").setAttribute("aria-pressed", String(asTable));
  legend(view, now);
  say(view);
}

function drawSide(view, now, more, months) {
  const node = part("fl-panel");
  const wasHidden = node.hidden;
  keepFocus(node, () => drawPanel(node, { view, store, state: now, change, found, more, months, redraw: (count, length) => shell.view === view && drawSide(view, now, count, length), copy: (claim, button) => copyText(`${location.origin}/?from=${claim.day}&to=${claim.day}&kind=${claim.kind}&claim=${encodeURIComponent(claim.id)}`, button) }));
  document.body.classList.toggle("fl-with-panel", !node.hidden);
  if (wasHidden === node.hidden) return;
  map.resize();
  if (node.hidden) (opener?.isConnected ? opener : mirror.sameAs(opener))?.focus();
  else {
    node.querySelector("h2")?.focus({ preventScroll: true });
    map.reveal(whereIs(view, now));
  }
}

function legend(view, now) {
  const node = part("fl-legend");
  part("fl-legend-button").setAttribute("aria-expanded", String(legendOpen));
  requestAnimationFrame(() => requestAnimationFrame(() => {
    drawLegend(node, view, now, map.scene.drawn?.k || 2.5, false, () => toggleLegend(false));
    node.hidden ||= !legendOpen;
    map.relabel();
  }));
}

function toggleLegend(open = !legendOpen) {
  legendOpen = open;
  if (shell.view) legend(shell.view, state.get());
}

function drawKindChips(view, now) {
  fill(part("fl-kind-chips"), view.kinds.filter(({ partOf }) => !partOf).map(({ id, ticked }) =>
    el("button.fl-kind-pill", { type: "button", "aria-pressed": String(ticked), css: { "--fl-kind": kindColour(id) }, on: { click: () => toggleKind(id, now) } }, kindTitle(id))));
}

const toggleKind = (id, { kind }) => change({ kind: kind.includes(id) ? kind.filter((other) => other !== id) : [...kind, id] });

function choose(what) {
  const address = addressOf(what);
  if (address) openPanel(address);
}

function openPanel(changes) {
  opener = document.activeElement;
  change({ place: "", front: "", claim: "", ...changes });
}

function pickFound(place) {
  found = place;
  openPanel(place.kind === "direction" ? { front: place.code } : { place: place.code });
  if (place.lon !== null && place.lon !== undefined) map.leaflet.setView([place.lat, place.lon], Math.max(9, map.leaflet.getZoom()));
}

function countOf(code) {
  const place = shell.view?.places.find((own) => own.code === code);
  return place ? `${figureWords(place.groups[0].sum)} ${kindWord(place.groups[0].kind, saidNumber(place.groups[0].sum))}` : "";
}

/** One quiet sentence for those who hear the page. */
function say(view) {
  const { lead } = view;
  const told = lead ? `${claimantName(store, lead.claimant, lead.claimantName)}: ${figureWords(lead.sum)} ${kindWord(lead.kind, saidNumber(lead.sum))}` : t("nothing_said");
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { part("fl-status").textContent = `${writtenWindow(view.window)}: ${told}. ${t("places_on_map", { n: view.places.length })}`; }, 700);
}

function wire() {
  const press = (id, act) => part(id).addEventListener("click", act);
  press("fl-zoom-in", () => map.zoom(1));
  press("fl-zoom-out", () => map.zoom(-1));
  press("fl-legend-button", () => toggleLegend());
  press("fl-table-link", () => change({ view: state.get().view === "table" ? "map" : "table" }));
  press("fl-skip", () => { change({ view: "table" }); part("fl-table").focus(); });
  press("fl-theme", () => change({ theme: themeName() === "dark" ? "light" : "dark" }));
  const dialog = part("fl-dialog");
  press("fl-sources", () => import("./later/sources.js").then(({ showSources }) => showSources(dialog, store.status)));
  press("fl-data", () => shell.view && import("./later/download.js").then(({ showDownload }) => showDownload(dialog, { view: shell.view, state: state.get(), store, bounds: map.leaflet.getBounds(), address: write(state.get(), true) })));
  press("fl-embed-link", () => shell.view && import("./later/embedcode.js").then(({ showEmbed }) => showEmbed(dialog, state.get(), shell.view.window)));
  press("fl-menu", () => document.body.classList.toggle("fl-menu-open"));
  press("fl-sheet-grip", () => document.body.classList.toggle("fl-sheet-open"));
  document.querySelectorAll("[data-lang]").forEach((button) => button.addEventListener("click", () => change({ lang: button.dataset.lang })));
  part("fl-panel").addEventListener("click", (event) => { if (event.target.dataset?.place) openPanel({ place: event.target.dataset.place }); });
  map.leaflet.on("zoomend", () => shell.view && legend(shell.view, state.get()));
  new ResizeObserver(() => map.resize()).observe(part("fl-map"));
  const keys = listenForKeys({
    close: () => change({ place: "", front: "", claim: "" }), search: () => part("fl-search").focus(), kind: (n) => kinds()[n] && toggleKind(kinds()[n].id, state.get()),
    earlier: () => shell.timeline.step(-1), later: () => shell.timeline.step(1), play: () => shell.timeline.togglePlay(), next: mirror.next, previous: mirror.previous,
    download: () => part("fl-data").click(), embed: () => part("fl-embed-link").click(), help: () => import("./later/sources.js").then(({ showKeys }) => showKeys(part("fl-dialog"), keys)), table: () => part("fl-table-link").click(), legend: () => toggleLegend(),
  });
}
