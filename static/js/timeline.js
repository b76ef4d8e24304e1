// The timeline: step, play, the date once, spans and mode, and the histogram with its brush.

import { barKinds, binsOf, domainOf, drawHistogram, markWindow } from "./histogram.js";
import { createBrush, shiftWindow } from "./brush.js";
import { addDays, clampDay, dayNumber, weekday, windowLength, writtenWindow } from "./days.js";
import { el, fill, svg } from "./dom.js";
import { figuresBetween } from "./view.js";
import { windowOf } from "./state.js";
import { t } from "./words.js";

const PLAY_MS = 600;
const SPANS = [[1, "span_day"], [7, "span_7"], [30, "span_30"], ["all", "span_all"]];

/** Make the timeline in a node; `change(changes, options)` sets state, `near()` is told that a hand comes. */
export function createTimeline(node, { embedded, change, near }) {
  const chart = svg("svg.fl-histogram", { role: "group" });
  const controls = el("div.fl-controls");
  const timeline = { state: null, store: null, view: null };
  let playing = 0;
  const setWindow = (window, options) => change({ from: window.from, to: window.to, last: 0 }, options);
  const brush = createBrush(chart, setWindow);
  chart.addEventListener("pointerenter", () => {
    near();
    if (timeline.drawn?.size === 1) timeline.store.load(timeline.drawn.domain, timeline.state.level).catch(() => {}); // what the hand may reach; the drag asks for other days
  });
  node.replaceChildren(controls, el("div.fl-chart", {}, chart));

  timeline.show = (view, store, state) => {
    const isNewer = view.window === timeline.view?.window; // the same days with what came later: dates that are being chosen stay open
    Object.assign(timeline, { view, store, state });
    if (!isNewer || !controls.querySelector(".fl-dates:not([hidden])")) drawControls();
    timeline.draw();
  };

  /** Draw the bars at the size that the node has now. */
  timeline.draw = () => {
    const { view, store, state } = timeline;
    const { width, height } = chart.parentElement.getBoundingClientRect();
    if (!view || width < 50 || height < 24) return;
    const domain = domainOf(store.span, view.window, timeline.drawn?.domain);
    const { bins, size } = binsOf(domain);
    const kinds = barKinds(state.kind);
    timeline.drawn = drawHistogram(chart, { bars: bins.map((days) => barOf(days, kinds, state, store, view.lead)), size, domain, span: store.span, width, height });
    mark();
  };

  /** Follow a drag: the frame, which bars lie in it, and the date. */
  timeline.follow = (view, state) => {
    Object.assign(timeline, { view, state });
    mark();
    const written = controls.querySelector(".fl-date-button strong");
    if (written) written.textContent = writtenDate(view);
  };

  function mark() {
    const { view, store, drawn } = timeline;
    markWindow(drawn, view.window);
    brush.show(drawn, view.window, store.span, view.light ? "" : t("days_in_window", { n: view.days.length }));
    if (!view.light) chart.setAttribute("aria-label", t("histogram", { window: writtenWindow(view.window) }));
  }

  function drawControls() {
    const { view, store, state } = timeline;
    const single = windowLength(view.window) === 1;
    const button = (name, text, act, more = {}) => el("button.fl-button", { type: "button", "aria-label": t(name), title: t(name), on: { click: act }, ...more }, text);
    const play = button(playing ? "pause" : "play", playing ? "❚❚" : "▶", togglePlay, { "data-do": "play" });
    if (embedded) return fill(controls, play);
    const atEnd = view.window.to === store.span.to;
    return fill(controls,
      button("day_earlier", "‹", () => step(-1), { "data-do": "earlier", disabled: view.window.from === store.span.from }), play,
      button("day_later", "›", () => step(1), { "data-do": "later", disabled: atEnd }),
      dateButton(single),
      el("span.fl-spacer"),
      segments("span", SPANS.map(([last, name]) => ({ name, on: isSpan(last), act: () => setSpan(last) }))),
      segments("mode", ["window", "cumulative"].map((mode) => ({ name: `mode_${mode}`, on: state.mode === mode, act: () => change({ mode }) }))),
      el("button.fl-button.fl-wide", { type: "button", "aria-pressed": String(!state.from), on: { click: () => change({ from: "", to: "", last: state.from ? windowLength(view.window) : state.last }) } }, t("latest")));
  }

  function dateButton(single) {
    const { view, store } = timeline;
    const written = el("button.fl-date-button", { type: "button", title: t("choose_dates"), on: { click: () => form.hidden = !form.hidden } },
      el("strong", {}, writtenDate(view)),
      el("span.fl-quiet", {}, ` ${single ? t("one_kyiv_day") : t("kyiv_days", { n: view.days.length })}`));
    const field = (name, value) => el("label", {}, t(`field_${name}`), el("input", { type: "date", name, value, min: store.span.from, max: store.span.to }));
    const form = el("form.fl-dates", { hidden: true, on: { submit: submitted } }, field("from", view.window.from), field("to", view.window.to), el("button.fl-button.fl-wide", {}, t("show")));
    return el("div.fl-date-holder", {}, written, form);
  }

  function submitted(event) {
    event.preventDefault();
    const { from, to } = Object.fromEntries(new FormData(event.target));
    if (from && to) setWindow(from <= to ? { from, to } : { from: to, to: from }, {});
  }

  const isSpan = (last) => {
    const { state, store, view } = timeline;
    if (!state.from) return state.last === last;
    const length = windowLength(windowOf(state, store.span));
    return last === "all" ? length === windowLength(store.span) && ![1, 7, 30].includes(length) : length === last;
  };

  function setSpan(last) {
    const { state, store, view } = timeline;
    if (last === "all" || !state.from || view.window.to === store.span.to) change({ last, from: "", to: "" });
    else change({ from: clampDay(addDays(view.window.to, 1 - last), store.span), to: view.window.to, last: 0 });
  }

  function step(days) {
    const { store, state } = timeline;
    if (!store) return ""; // nothing has been read yet
    const window = shiftWindow(windowOf(state, store.span), days, store.span);
    setWindow(window, { dragging: Boolean(playing), playing: Boolean(playing) });
    return window.to;
  }

  function togglePlay() {
    if (!timeline.view) return null;
    if (playing) return stop();
    let asked = timeline.view.window.to === timeline.store.span.to ? step(-1e6) : timeline.view.window.to;
    playing = setInterval(() => {
      const shown = timeline.view.window.to;
      if (shown === timeline.store.span.to) stop();
      else if (shown === asked) asked = step(1); // a day that is still on its way is waited for
    }, PLAY_MS);
    return drawControls();
  }

  function stop() {
    clearInterval(playing);
    playing = 0;
    drawControls();
  }

  Object.assign(timeline, { step, togglePlay });
  new ResizeObserver(timeline.draw).observe(chart.parentElement);
  return timeline;
}

function barOf(days, kinds, state, store, lead) {
  const figures = figuresBetween(state, store, [dayNumber(days[0]), dayNumber(days.at(-1))], lead);
  const own = kinds.map((kind) => ({ kind, voice: figures.get(kind), part: kind === "shelling" ? figures.get("mlrs") : null })).filter(({ voice }) => voice);
  return { days, covered: days.some(store.isCovered), open: days.at(-1) === store.span.to && store.isOpen(days.at(-1)), kinds: own.map(({ kind, voice, part }) => ({ kind, sum: voice.sum, part: part?.sum ?? null })) };
}

function segments(name, choices) {
  return el(`div.fl-segments.fl-segments-${name}`, { role: "group", "aria-label": t(`choose_${name}`) }, choices.map(({ name: label, on, act }) => el("button", { type: "button", "aria-pressed": String(on), on: { click: act } }, t(label))));
}

const writtenDate = ({ window, single }) => (single ? `${capital(weekday(single))}, ${writtenWindow(window)}` : writtenWindow(window));
const capital = (text) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
