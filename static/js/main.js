// The live page: rail, map, panel, timeline, table, search and keys around the shell.

import { drawKindChips, say } from "./asides.js";
import { figureWords, saidNumber } from "./counts.js";
import { createDialogs } from "./dialogs.js";
import { el, fill, keepFocus } from "./dom.js";
import { letDrop } from "./dropping.js";
import { listenForKeys } from "./keys.js";
import { placeOf } from "./known.js";
import { createLegend } from "./legendbox.js";
import { createMirror } from "./mirror.js";
import { drawNotices } from "./notices.js";
import { drawRail, drawStrip, followNumber } from "./rail.js";
import { drawReading } from "./reading.js";
import { startShell } from "./shell.js";
import { addressOf } from "./state.js";
import { kinds, kindWord, themeName } from "./style.js";
import { createViews } from "./views.js";
import { t } from "./words.js";

const part = (id) => document.getElementById(id);
const parts = Object.fromEntries(["headline", "kinds", "fronts", "reads"].map((name) => [name, part(`fl-${name}`)]));
const strips = { ignored: [] };
const NO_SUBJECT = { place: "", front: "", claim: "" };
let [opener, found, isChosen] = [null, null, false]; // isChosen: what the panel is about was chosen here, or came with an address
let isOpening = false; // until the panel, which may be on its way, stands there

const notice = (changes) => drawNotices(part("fl-notices"), Object.assign(strips, changes), { retry: () => shell.open(), refresh: () => shell.open() });
const shell = await startShell({
  embedded: false, mapNode: part("fl-map"), timelineNode: part("fl-timeline"), choose, draw, notice,
  dragged: (view) => followNumber(parts.headline, view),
  rested: (view) => {
    drawReading(parts.reads, view, store, () => shell.view === view);
    Promise.all([import("./printing.js"), import("./panel.js")]).then(([{ preparePrint }]) => preparePrint(part("fl-printed"), { legend, shell })); // so that they are there when they are wanted
  },
  loading: (on) => { part("fl-status").textContent = on ? t("reading_counts") : ""; },
});
const { state, store, map } = shell;
const change = (changes, options) => state.set(changes, options);
const mirror = createMirror(part("fl-mirror"), { focus: map.focus, open: ({ place, area, front }) => openPanel(front ? { front } : { place: place ?? area }) });
const dropped = letDrop(document.body, map, (strips) => { fill(part("fl-own-strips"), strips); map.resize(); });
const legend = createLegend(part("fl-legend"), part("fl-legend-button"), map);
const views = createViews({ part, store, map, change, openPanel, isCurrent: (view) => shell.view === view });
part("fl-search").addEventListener("focus", () => import("./search.js").then(({ createSearch }) => createSearch(part("fl-search"), part("fl-hits"), { choose: pickFound, countOf })), { once: true });
wire();
await shell.open();

function draw(view, now) {
  document.body.classList.toggle("fl-empty", !view);
  if (!view) {
    if (strips.empty) fill(parts.kinds);
    return void fill(parts.headline, strips.empty ? el("p.fl-sentence", {}, t(strips.uncounted ? "nothing_counted" : "nothing_yet")) : null);
  }
  document.body.classList.remove("fl-loading");
  map.showTiles(now.show.includes("tiles") ? store.status.tiles : null);
  keepFocus(document.querySelector(".fl-rail"), () => drawRail(parts, view, store, now, change));
  drawStrip(part("fl-strip"), view, (id) => toggleKind(id, now), () => document.body.classList.toggle("fl-rail-open"));
  drawFilterBox(view, now);
  drawKindChips(part("fl-kind-chips"), view, (id) => toggleKind(id, now));
  mirror.show(view);
  drawSide(view, now);
  views.draw(view, now);
  legend.draw(view, now);
  say(part("fl-status"), view, store);
}

function drawFilterBox(view, now) {
  if (part("fl-filters").open) import("./later/filters.js").then(({ drawFilters }) => shell.view === view && drawFilters(part("fl-filter-body"), { view, store, state: now, change, take: dropped.take }));
}

function drawSide(view, now) {
  const node = part("fl-panel");
  const wasHidden = node.hidden;
  const about = now.place || now.front || now.claim;
  node.hidden = !about && now.view !== "changes";
  document.body.classList.toggle("fl-with-panel", !node.hidden);
  isOpening = !node.hidden && (isOpening || wasHidden);
  if (wasHidden !== node.hidden) map.resize();
  if (about) Promise.all([import("./panel.js"), import("./subjects.js")]).then(([{ drawPanel }, { whereIs }]) => showPanel(drawPanel, whereIs, view, now));
  else if (!node.hidden) views.drawChanged(node, view, now, closePanel);
  else if (!wasHidden) (opener?.isConnected ? opener : mirror.sameAs(opener))?.focus();
}

/** Draw the panel, which may have been on its way; what opens it anew has the focus on its heading. */
function showPanel(drawPanel, whereIs, view, now, more, months) {
  if (shell.view !== view) return;
  const node = part("fl-panel");
  const redraw = (count, length) => showPanel(drawPanel, whereIs, view, now, count, length);
  keepFocus(node, () => drawPanel(node, { view, store, state: now, change, found, more, months, redraw }));
  if (now.place && found?.code !== now.place && node.querySelector("h2").textContent.trim() === now.place) placeOf(now.place).then((place) => { found = place ?? found; if (place) redraw(more, months); });
  if (!isOpening) return;
  isOpening = false;
  node.querySelector("h2")?.focus({ preventScroll: true });
  if (now.at && !isChosen) map.goTo(now.at); // the view is what the address says, also with the panel beside it
  else map.reveal(whereIs(view, now));
}

function closePanel() {
  const { place, front, claim, view } = state.get();
  change({ ...NO_SUBJECT, view: view === "changes" && !place && !front && !claim ? "map" : view });
}

const toggleKind = (id, { kind }) => change({ kind: kind.includes(id) ? kind.filter((other) => other !== id) : [...kind, id] });

function choose(what) {
  if (addressOf(what)) openPanel(addressOf(what));
}

function openPanel(changes) {
  opener = document.activeElement;
  isChosen = true;
  change({ ...NO_SUBJECT, ...changes });
}

function pickFound(place) {
  found = place;
  if (matchMedia("(max-width: 599px)").matches) document.activeElement.blur(); // on a phone the field covers the top bar, and would again when the panel closes
  openPanel(place.kind === "direction" ? { front: place.code } : { place: place.code });
  if (place.lon !== null && place.lon !== undefined) map.leaflet.setView([place.lat, place.lon], Math.max(9, map.leaflet.getZoom()));
}

function countOf(code) {
  const place = shell.view?.places.find((own) => own.code === code);
  return place ? `${figureWords(place.groups[0].sum)} ${kindWord(place.groups[0].kind, saidNumber(place.groups[0].sum))}` : "";
}

function wire() {
  const press = (id, act) => part(id).addEventListener("click", act);
  for (const [name, step] of [["in", 1], ["out", -1]]) press(`fl-zoom-${name}`, () => map.zoom(step));
  press("fl-legend-button", () => legend.toggle());
  for (const name of ["table", "changes", "coverage"]) press(`fl-${name}-link`, () => change({ ...NO_SUBJECT, view: state.get().view === name ? "map" : name }));
  press("fl-skip", () => { change({ ...NO_SUBJECT, view: "table" }); part("fl-table").focus(); });
  press("fl-theme", () => change({ theme: themeName() === "dark" ? "light" : "dark" }));
  const dialogs = createDialogs(part("fl-dialog"), shell);
  for (const [id, name] of [["fl-sources", "sources"], ["fl-data", "download"], ["fl-embed-link", "embed"]]) press(id, dialogs[name]);
  part("fl-filters").addEventListener("toggle", () => shell.view && drawFilterBox(shell.view, state.get()));
  addEventListener("popstate", () => { isChosen = false; });
  press("fl-menu", () => document.body.classList.toggle("fl-menu-open"));
  press("fl-sheet-grip", () => document.body.classList.toggle("fl-sheet-open"));
  document.querySelectorAll("[data-lang]").forEach((button) => button.addEventListener("click", () => change({ lang: button.dataset.lang })));
  part("fl-panel").addEventListener("click", (event) => { if (event.target.dataset?.place) openPanel({ place: event.target.dataset.place }); });
  map.leaflet.on("zoomend", () => document.body.classList.contains("fl-loading") || legend.draw(shell.view, state.get())); // the first frame of the map waits for no legend
  new ResizeObserver(() => map.resize()).observe(part("fl-map"));
  const keys = listenForKeys({
    close: closePanel, search: () => part("fl-search").focus(), kind: (n) => kinds()[n] && toggleKind(kinds()[n].id, state.get()),
    earlier: () => shell.timeline.step(-1), later: () => shell.timeline.step(1), play: () => shell.timeline.togglePlay(), next: mirror.next, previous: mirror.previous,
    download: () => part("fl-data").click(), embed: () => part("fl-embed-link").click(), help: () => dialogs.keys(keys), table: () => part("fl-table-link").click(), changes: () => part("fl-changes-link").click(), legend: () => legend.toggle(),
  });
}
