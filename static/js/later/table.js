// The table of what is on the map: the same rows, sortable, each opening its panel.

import { areaName, claimantName, sideTitle } from "../counts.js";
import { writtenWindow } from "../days.js";
import { el, fill } from "../dom.js";
import { kindOrder } from "../style.js";
import { named, number, t } from "../words.js";

const PAGE = 100;
const COLUMNS = ["place", "area", "kind", "low", "best", "high", "share", "claimant", "precision", "sentences"];
const NUMBERS = ["low", "best", "high", "share", "sentences"];
let sorted = { column: "best", down: true };
let shown = PAGE;

/** The rows of a view: settlements, then areas; one for each place, kind, side and claimant. */
export function tableRows(view, store) {
  const row = (group, more) => ({
    kind: sideTitle(group), low: group.sum.low, best: group.sum.shared || group.sum.status !== "reported" ? null : group.sum.told, high: group.sum.high, share: group.sum.share,
    claimant: claimantName(store, group.claimant, group.claimantName), sentences: group.sum.claims, order: kindOrder(group.kind), status: group.sum.status, figure: group.sum.figure, group, ...more,
  });
  const oblast = (place) => [named({ name_en: place.raion_name_en, name_uk: place.raion_name_uk }), named({ name_en: place.oblast_name_en, name_uk: place.oblast_name_uk, code: place.oblast })].filter((name) => name && name !== named(place)).join(", ");
  return [
    ...view.places.flatMap((place) => place.groups.map((group) => row(group, { code: place.code, at: place.lon ? [place.lon, place.lat] : null, place: named(place), area: oblast(place), precision: view.level !== "settlement" ? t("precision_area") : place.vicinity ? t("precision_vicinity", { km: number(Math.round(place.vicinity / 1000)) }) : t("precision_settlement") }))),
    ...view.areas.flatMap((area) => area.groups.map((group) => row(group, { code: area.code, front: area.isDirection, place: areaName(area), area: "", precision: t("precision_area") }))),
  ];
}

/** Show the table in `node`; `open(row)` opens a panel. */
export function drawTable(node, view, store, open) {
  const rows = tableRows(view, store).sort(order);
  const redraw = () => drawTable(node, view, store, open);
  const head = (column) => el(`th${NUMBERS.includes(column) ? ".fl-number-cell" : ""}`, { scope: "col", "aria-sort": column === sorted.column ? (sorted.down ? "descending" : "ascending") : null },
    el("button", { type: "button", on: { click: () => sortBy(column, redraw) } }, t(`column_${column}`), column === sorted.column ? (sorted.down ? " ▾" : " ▴") : ""));
  return fill(node,
    el("table.fl-table.fl-wide-table", {},
      el("caption", {}, t("table_caption", { window: writtenWindow(view.window), n: rows.length })),
      el("thead", {}, el("tr", {}, COLUMNS.map(head))),
      el("tbody", {}, rows.slice(0, shown).map((row) => el("tr", {}, COLUMNS.map((column) => cell(row, column, open)))))),
    rows.length > shown ? el("button.fl-button.fl-wide", { type: "button", on: { click: () => { shown += PAGE; redraw(); } } }, t("show_more", { n: Math.min(PAGE, rows.length - shown) })) : null,
    rows.length ? null : el("p.fl-quiet", {}, t(view.covered.length ? "table_empty" : "not_covered", { n: view.days.length })));
}

function order(a, b) {
  const { column, down } = sorted;
  const key = (row) => (column === "best" ? row.best ?? row.figure : NUMBERS.includes(column) ? row[column] ?? Infinity : row[column]);
  const [x, y] = [key(a), key(b)];
  const way = typeof x === "string" ? x.localeCompare(y) : x - y;
  return (down ? -way : way) || a.place.localeCompare(b.place);
}

function sortBy(column, redraw) {
  sorted = { column, down: column === sorted.column ? !sorted.down : NUMBERS.includes(column) };
  redraw();
}

function cell(row, column, open) {
  if (column === "place") return el("th", { scope: "row" }, el("button.fl-link", { type: "button", on: { click: () => open(row) } }, row.place));
  if (!NUMBERS.includes(column)) return el("td", {}, row[column]);
  return el("td.fl-number-cell", {}, numberWords(row, column));
}

function numberWords(row, column) {
  if (column === "share") return row.share ? number(row.share) : "";
  if (column === "high" && row.high === null) return t("not_told");
  if (column === "best" && row.best === null) return row.status === "zero" ? "0" : t("not_told");
  return number(row[column]);
}
