// The embed: the same map and state in a frame of another page; scrolling stays that page's.

import { dayMonth, kyivMoment, writtenWindow } from "./days.js";
import { drawLegend } from "./legend.js";
import { createMirror } from "./mirror.js";
import { drawNotices } from "./notices.js";
import { startShell } from "./shell.js";
import { addressOf, write } from "./state.js";
import { kindTitle } from "./style.js";
import { t } from "./words.js";

const HINT_MS = 1200;
const part = (id) => document.getElementById(id);
const strips = {};
const notice = (changes) => drawNotices(part("fl-notices"), Object.assign(strips, changes), { retry: () => shell.open(), refresh: () => shell.open() });
const shell = await startShell({
  embedded: true, mapNode: part("fl-map"), timelineNode: part("fl-timeline"), choose: (what) => choose(what), draw, notice,
  loading: (on) => { part("fl-status").textContent = on ? t("reading_counts") : ""; },
});
const { state, store, map } = shell;
const mirror = createMirror(part("fl-mirror"), { focus: map.focus, open: ({ place, area, front }) => open(front ? { front } : { place: place ?? area }) });
part("fl-zoom-in").addEventListener("click", () => map.zoom(1));
part("fl-zoom-out").addEventListener("click", () => map.zoom(-1));
part("fl-card").addEventListener("keydown", (event) => event.key === "Escape" && open({}));
new ResizeObserver(() => map.resize()).observe(part("fl-map"));
leaveScrollingToThePage(part("fl-map"), map.leaflet);
await shell.open();

function draw(view, now) {
  if (!view) return;
  document.body.classList.remove("fl-loading");
  const kinds = now.kind.map(kindTitle).join(", ");
  part("fl-when").textContent = now.kind.join() === "clash" ? writtenWindow(view.window) : `${writtenWindow(view.window)} · ${kinds}`;
  part("fl-full").href = `/${write(now, true)}`;
  const read = store.status.latest_published && kyivMoment(store.status.latest_published);
  part("fl-as-of").textContent = read ? t("as_of", { day: dayMonth(read.day), time: read.time }) : "";
  mirror.show(view);
  drawCard(view, now);
  requestAnimationFrame(() => requestAnimationFrame(() => {
    drawLegend(part("fl-legend"), view, now, map.scene.drawn?.k || 2.5, true, null);
    map.relabel();
  }));
}

/** What was tapped has a card, which is fetched with the first. */
function drawCard(view, now) {
  if (!(now.place || now.front || now.claim)) part("fl-card").hidden = true;
  else import("./later/card.js").then(({ showCard }) => shell.view === view && showCard(part("fl-card"), { view, store, state: now, close: () => open({}), redraw: () => shell.view === view && drawCard(view, now) }));
}

function open(changes) {
  state.set({ place: "", front: "", claim: "", ...changes }, { dragging: true });
}

const choose = (what) => open(addressOf(what) ?? {});

/** The wheel zooms with Ctrl or once the map has focus; one finger scrolls the page, two move the map. */
function leaveScrollingToThePage(node, leaflet) {
  let timer = 0;
  const hint = (key) => {
    part("fl-hint").textContent = t(key);
    part("fl-hint").hidden = false;
    clearTimeout(timer);
    timer = setTimeout(() => { part("fl-hint").hidden = true; }, HINT_MS);
  };
  node.addEventListener("wheel", (event) => {
    const wanted = event.ctrlKey || event.metaKey || node.contains(document.activeElement);
    if (wanted) return;
    event.stopPropagation();
    hint("hint_wheel");
  }, { capture: true, passive: false });
  if (!matchMedia("(pointer: coarse)").matches) return;
  leaflet.dragging.disable();
  node.classList.add("fl-two-fingers");
  node.addEventListener("touchstart", (event) => leaflet.dragging[event.touches.length > 1 ? "enable" : "disable"](), { capture: true, passive: true });
  node.addEventListener("touchmove", (event) => event.touches.length < 2 && hint("hint_fingers"), { passive: true });
}
