// How to read the symbols: only what is in use, drawn by the same functions as the map and at its scale.

import { el, fill, svg } from "./dom.js";
import { symbolOf, drawSymbol } from "./map/symbols.js";
import { drawHalo } from "./map/shapes.js";
import { keepSprites } from "./map/sprites.js";
import { breaksOf, fillOf, groupFor } from "./map/choropleth.js";
import { faded, kindColour, kindTitle, symbols, token } from "./style.js";
import { mainReason } from "./linewords.js";
import { named, number, rich, t } from "./words.js";

const WIDTH = 52;

/** Fill the legend for a view at the map's factor k; `brief` keeps to three lines (embed). */
export function drawLegend(node, view, state, k, brief, hide) {
  const kind = view.lead?.kind ?? state.kind[0] ?? "clash";
  const groups = view.places.flatMap((place) => place.groups.map((group) => ({ ...group, vicinity: place.vicinity })));
  const rows = view.level && view.level !== "settlement" ? levelRows(view, brief) : [
    [groups.length > 0, sizes(k), t("legend_sizes", { numbers: symbols().legend_numbers.join(", ") })],
    [groups.some(({ sum }) => !sum.exact || sum.low), sample(kind, { low: 9, told: 16, share: 0, figure: 16, high: null, status: "reported" }), rich("legend_interval")],
    [groups.some(({ sum }) => sum.share), sample(kind, { low: 0, told: 0, share: 16, figure: 16, high: 16, status: "reported", exact: true }), t(brief ? "legend_share_brief" : "legend_share")],
    [!brief && groups.some(({ vicinity }) => vicinity), halo(kind), t("legend_vicinity")],
    [!brief && groups.some(({ side }) => side === "ukraine"), sample("air_strike", { low: 9, told: 9, share: 0, figure: 9, high: 9, status: "reported", exact: true }, true), t("legend_ukraine")],
    [!brief && groups.some(({ sum }) => sum.status === "zero"), sample(kind, { low: 0, told: 0, share: 0, figure: 0, high: 0, status: "zero" }), t("legend_zero")],
    [!brief && groups.some(({ sum }) => !sum.figure && sum.status === "unnumbered"), sample(kind, { low: 0, told: 0, share: 0, figure: 0, high: null, status: "unnumbered" }), t("legend_unnumbered")],
    [!brief && view.areas.some((area) => !area.isDirection), areaSwatch(view), t("legend_area")],
    [!brief && view.areas.some((area) => area.isDirection), frontSwatch(view.areas.find((area) => area.isDirection)?.groups[0].kind ?? kind, true), t("legend_direction")],
    [!brief && state.show.includes("fronts") && view.fronts.some(({ geometry }) => geometry), frontSwatch("clash", false), t("legend_front")],
    [state.show.includes("estimate") && view.line?.pieces.length, lineSwatch(), t(brief ? "legend_line_brief" : "legend_line")],
    [!brief && state.show.includes("estimate") && view.line?.refused.length && !view.line.pieces.length, el("span"), t("legend_no_line", { reason: mainReason(view.line) })],
    [state.show.includes("line") && view.line?.analyst.length, svg("svg.fl-swatch", { width: WIDTH, height: 8, "aria-hidden": "true" }, svg("path", { d: "M8 4H44", stroke: token("line"), "stroke-width": 2 })), t("legend_analyst")],
  ].filter(([used]) => used);
  const head = view.level && view.level !== "settlement" && view.lead ? t("legend_level", { kind: kindTitle(view.lead.kind), claimant: named(view.claimant) || view.lead.claimantName }) : "";
  node.hidden = !rows.length;
  fill(node, el("div.fl-legend-head", {}, el("h2", {}, t("legend")), hide ? el("button.fl-link", { type: "button", on: { click: hide } }, t("hide")) : null),
    head ? el("p.fl-small", {}, head) : null,
    rows.map(([, picture, words]) => el("div.fl-legend-row", {}, picture, el("span", {}, words))));
}

/** The classes that occur: what is known exactly, less exactly, at the lower end alone, or without a number. */
function levelRows(view, brief) {
  const breaks = breaksOf(view);
  const sums = view.places.map((place) => groupFor(view, place)?.sum).filter(Boolean);
  const fills = sums.map((sum) => fillOf(sum, breaks));
  const swatch = (colour, look = "") => el(`span.fl-class${look}`, { css: { "--fl-fill": colour } });
  const classes = breaks.map((end, n) => {
    const from = n ? breaks[n - 1] + 1 : Math.min(...sums.map(({ figure }) => figure).filter(Boolean));
    return [true, swatch(fillOf({ low: end, high: end, figure: end, status: "reported" }, breaks).colour), from >= end ? number(end) : `${number(from)}–${number(end)}`];
  });
  const told = sums.map(({ figure }) => figure).filter(Boolean);
  return [
    ...(brief && classes.length > 2 ? [[true, el("span.fl-classes", {}, classes.map(([, picture]) => picture)), `${number(Math.min(...told))}–${number(Math.max(...told))}`]] : classes),
    [sums.some((sum) => sum.high !== null && sum.figure && sum.high > 1.25 * sum.low && sum.high <= 3 * sum.low), el("span.fl-classes", {}, token("suppressed").map((colour) => swatch(colour))), t("legend_unsure")],
    [fills.some(({ hatch }) => hatch), swatch(token("suppressed")[1], ".fl-class-hatch"), t("legend_half")],
    [fills.some(({ dots }) => dots), swatch(token("land"), ".fl-class-dots"), t("legend_unnumbered")],
    [!brief, el("span"), t("legend_large")],
  ].filter(([used]) => used);
}

function picture(height, paint) {
  const ratio = devicePixelRatio || 1;
  const canvas = el("canvas.fl-swatch", { width: WIDTH * ratio, height: height * ratio, "aria-hidden": "true", css: { width: `${WIDTH}px`, height: `${height}px` } });
  const context = canvas.getContext("2d");
  context.scale(ratio, ratio);
  keepSprites();
  paint(context);
  return canvas;
}

function sizes(k) {
  return picture(28, (context) => {
    let x = 4;
    context.strokeStyle = token("ink3");
    context.lineWidth = 1.2;
    for (const n of symbols().legend_numbers) {
      const r = Math.min(13, Math.max(symbols().smallest_radius, k * Math.sqrt(n)));
      x += r;
      context.beginPath();
      context.arc(x, 27 - r - 0.6, r, 0, Math.PI * 2);
      context.stroke();
      x += Math.max(2, r * 0.35);
    }
  });
}

function sample(kind, sum, own = false) {
  return picture(26, (context) => drawSymbol(context, symbolOf({ kind, sum }, 2.3, 9), kind, WIDTH / 2, 13, own));
}

const halo = (kind) => picture(24, (context) => drawHalo(context, WIDTH / 2, 12, 12, kind));

function areaSwatch(view) {
  const colour = kindColour(view.areas.find((area) => !area.isDirection)?.groups[0].kind ?? "shelling");
  const lines = [8, 16, 24, 32, 40].map((x) => svg("line", { x1: x + 8, y1: 3, x2: x - 8, y2: 19, stroke: faded(colour, 0.6) }));
  return svg("svg.fl-swatch", { width: WIDTH, height: 22, "aria-hidden": "true" },
    svg("clipPath", { id: "fl-swatch-area" }, svg("path", { d: "M8 4 L44 3 L40 18 L12 19 Z" })), svg("g", { "clip-path": "url(#fl-swatch-area)" }, lines), svg("path", { d: "M8 4 L44 3 L40 18 L12 19 Z", fill: faded(colour, 0.1), stroke: colour, "stroke-width": 1.4 }));
}

function lineSwatch() {
  const line = (x1, x2, dash) => svg("line", { x1, x2, y1: 9, y2: 9, stroke: token("estimate"), "stroke-width": 1.6, "stroke-dasharray": dash });
  return svg("svg.fl-swatch", { width: WIDTH, height: 18, "aria-hidden": "true" }, svg("rect", { x: 8, y: 2, width: 36, height: 14, rx: 7, fill: faded(token("estimate_band"), 0.15) }), line(8, 27, null), line(27, 44, "5 3"));
}

function frontSwatch(kind, direction) {
  const colour = kindColour(kind);
  return svg("svg.fl-swatch", { width: WIDTH, height: 20, "aria-hidden": "true" }, svg("rect", { x: 8, y: 3, width: 36, height: 14, rx: 6, fill: direction ? "none" : faded(colour, 0.18), stroke: faded(colour, 0.8), "stroke-width": 1.25, "stroke-dasharray": direction ? "5 3" : null }));
}
