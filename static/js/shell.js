// What page and embed share: state, fetching, map and timeline, and one loop from a changed state to a drawn view.

import { getNames, getStatus, Unreachable } from "./api.js";
import { afterFrame, inQuiet, settled } from "./dom.js";
import { leaveOutUnknown } from "./known.js";
import { takeLook } from "./look.js";
import { firstBounds, firstPadding } from "./map/first.js";
import { createMap } from "./map/map.js";
import { bringOutlines } from "./map/outlines.js";
import { createState, onlyMoved, onlyWindow, windowOf } from "./state.js";
import { createStore } from "./store.js";
import { loadStyle, useTheme } from "./style.js";
import { createTimeline } from "./timeline.js";
import { viewOf } from "./view.js";
import { nameOblasts } from "./words.js";

const SLOW_MS = 800;
const REST_MS = 250;
const HELD_MS = 600; // while the hand may go on, what a drag left out waits longer
const NOTHING = { places: [], areas: [], shared: [], fronts: [], line: null, lead: null }; // the ground and its names alone
const POLL_MS = 60_000;

/** Start a page: `draw(view)` draws its own parts, `dragged(view)` those that follow a drag, `rested(view)` what may wait, `notice(changes)` its strips. */
export async function startShell({ embedded, mapNode, timelineNode, choose, draw, dragged, rested, notice, loading }) {
  const [names] = await Promise.all([getNames(), loadStyle()]);
  nameOblasts(names.oblasts);
  const state = createState(embedded);
  const store = createStore();
  const shell = { state, store, map: null, timeline: null, view: null, names };
  let turn = 0;
  let fitted = false;
  let frame = null;
  let next = null;

  await takeLook(state.get());
  shell.map = createMap(mapNode, { embedded, names, choose, moved: (at) => fitted && state.set({ at }, { dragging: true }) });
  shell.timeline = createTimeline(timelineNode, { embedded, change: state.set, near: shell.map.hurry });
  if (state.get().at) shell.map.goTo(state.get().at);
  shell.map.show(NOTHING, state.get());

  shell.update = async ({ dragging = false, playing = false } = {}) => {
    const now = state.get();
    if (!store.span) return;
    const window = windowOf(now, store.span);
    if (!dragging) notice({ outside: now.from && (now.to < store.span.from || now.from > store.span.to) ? window : null });
    if (now.mode === "cumulative") window.from = store.span.from;
    turn += 1;
    const own = turn;
    if (!store.has(window, now.level)) await wait(store.load(window, now.level));
    if (playing) await Promise.allSettled([store.loadFronts(window), embedded || store.briefings(window)]);
    if (own !== turn) return;
    if (dragging && !playing) follow(now, window);
    else show(now, window);
    if (playing) rested?.(shell.view);
    followUp(window, dragging && !playing);
  };

  /** What may come later: all that a drag left out, fronts, totals of a long record, the list of briefings, once the window rests. */
  const followUp = settled((...what) => inQuiet(() => complete(...what)), (_, dragging) => (dragging ? HELD_MS : REST_MS));

  async function complete(window, dragging) {
    const current = () => shell.view?.window === window;
    if (dragging && current()) show(state.get(), window);
    const news = await Promise.all([store.loadFronts(window), store.loadTotals()]).catch(() => [false]);
    if (news.some(Boolean) && current()) show(state.get(), window);
    if (current()) rested?.(shell.view);
  }

  /** Draw in the next frame what follows the hand: symbols, bars and the headline's number. */
  function follow(now, window) {
    next = { now, window };
    frame ??= requestAnimationFrame(() => {
      frame = null;
      document.body.classList.add("fl-following");
      shell.view = viewOf(next.now, store, next.window, true);
      shell.map.show(shell.view, next.now);
      shell.timeline.follow(shell.view, next.now);
      dragged?.(shell.view, next.now);
    });
  }

  /** Draw a window: at first the symbols by themselves, which a reader waits for, and all around them after that frame. */
  function show(now, window) {
    cancelAnimationFrame(frame);
    frame = null;
    document.body.classList.remove("fl-following");
    const view = shell.view = viewOf(now, store, window);
    const first = !fitted && !(now.place || now.front || now.claim || now.view === "changes"); // a panel takes room: then it opens before the map is framed
    if (first) fitFirst(now);
    shell.map.show(view, now);
    const drawRest = () => {
      if (shell.view !== view) return;
      bringOutlines(view.areas, shell.map.redraw);
      shell.timeline.show(view, store, now);
      draw(view, now);
      if (!fitted) fitFirst(now);
    };
    if (first) afterFrame(drawRest, "fl-first");
    else drawRest();
  }

  function fitFirst(now) {
    const bounds = firstBounds(shell.view, now, mapNode.clientWidth < 480);
    if (!now.at && bounds) shell.map.fit(bounds, firstPadding(mapNode, embedded), 8.5);
    fitted = true;
  }

  function wait(promise) {
    const slow = setTimeout(() => loading(true), SLOW_MS);
    return promise.finally(() => {
      clearTimeout(slow);
      loading(false);
    });
  }

  /** Read everything anew; what was shown stays if that fails. */
  shell.open = async () => {
    try {
      await wait(store.open());
      if (store.span) await leaveOutUnknown(state, (code) => store.tables(state.get().level).byCode.has(code));
      notice({ failed: false, newer: false, sample: store.status.sample, empty: !store.span, uncounted: !store.span && Boolean(store.status.latest_published), ignored: state.get().ignored });
      await (store.span ? shell.update() : draw(null, state.get()));
    } catch (error) {
      failed(error);
    }
  };

  function failed(error) {
    if (!(error instanceof Unreachable)) throw error;
    notice({ failed: true, readAt: shell.view && store.readAt });
  }

  /** Draw all in a theme: that of the state, if none is told. */
  shell.restyle = (theme = state.get().theme) => {
    useTheme(theme);
    shell.map.restyle();
    shell.update();
  };

  state.watch(async (now, before, { dragging, playing }) => {
    if (now.lang !== before.lang || now.theme !== before.theme) await takeLook(now, before);
    if (now.theme !== before.theme) shell.map.restyle();
    if (onlyMoved(now, before)) return;
    shell.update({ dragging: dragging && onlyWindow(now, before), playing }).catch(failed);
  });
  addEventListener("popstate", () => state.get().at && shell.map.goTo(state.get().at));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => shell.restyle());
  setInterval(() => document.hidden || !store.status || getStatus().then((status) => notice({ failed: false, newer: status.data_version !== store.status.data_version }), failed), POLL_MS);
  return shell;
}
