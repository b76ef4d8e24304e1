// The download dialog: exactly what is shown, as rows of the map, counts by day, claims or a picture; its stable address and a citation.

import { writtenWindow } from "../days.js";
import { el, fill } from "../dom.js";
import { kindTitle } from "../style.js";
import { claimantName } from "../counts.js";
import { language, number, t } from "../words.js";
import { copyField, oneOf, openDialog, tick } from "./dialog.js";
import { asCsv, asGeoJson, fileRows, save } from "./rows.js";

const FORMS = { map: ["csv", "geojson", "gpkg"], days: ["csv", "geojson", "gpkg"], claims: ["csv", "geojson", "gpkg"], areas: ["csv", "geojson", "gpkg"], picture: ["png"] };
const LAYER = { days: "settlements", claims: "claims", areas: "area_claims" };
const chosen = { rows: "map", form: "csv", frame: false, hxl: false };

/** Open the dialog for a view; `bounds` is the map's frame, `address` the query of the view. */
export function showDownload(dialog, { view, state, store, bounds, address }) {
  const body = el("div");
  const redraw = (changes) => {
    Object.assign(chosen, changes);
    if (chosen.rows === "map" && chosen.form === "gpkg") Object.assign(chosen, changes.rows ? { form: "csv" } : { rows: "days" }); // the service makes it, of each day
    if (!FORMS[chosen.rows].includes(chosen.form)) [chosen.form] = FORMS[chosen.rows];
    fill(body, parts({ view, state, store, bounds, address }, redraw));
  };
  openDialog(dialog, t("download_title"), body);
  redraw({});
}

function parts(shown, redraw) {
  const { view, state, store, bounds } = shown;
  const rows = fileRows(view, store, chosen.frame ? bounds : null);
  const made = chosen.rows === "map" ? { csv: () => asCsv(rows, chosen.hxl), geojson: () => asGeoJson(rows, store.status.attribution) }[chosen.form]() : null;
  const href = hrefOf(shown);
  const size = made ? t("download_size", { n: rows.length, kb: number(Math.max(1, Math.round(new Blob([made]).size / 1024))) }) : "";
  const name = `frontline-${view.window.from}_${view.window.to}.${chosen.form}`;
  const link = made
    ? el("button.fl-button.fl-wide.fl-main-button", { type: "button", on: { click: () => save(name, made, chosen.form === "csv" ? "text/csv" : "application/geo+json") } }, t("download_file", { name }))
    : el("a.fl-button.fl-wide.fl-main-button", { href, download: chosen.rows === "picture" ? name : "" }, t("download_file", { name: chosen.rows === "picture" ? name : `frontline-${LAYER[chosen.rows]}.${chosen.form}` }));
  return [
    el("p", {}, t("download_shown", { window: writtenWindow(view.window), kinds: state.kind.map(kindTitle).join(", "), filters: filterWords(state, store) })),
    oneOf("download_rows", Object.keys(FORMS).map((value) => [value, t(`rows_${value}`)]), chosen.rows, (rows) => redraw({ rows })),
    oneOf("download_form", FORMS[chosen.rows].map((value) => [value, t(`form_${value}`)]), chosen.form, (form) => redraw({ form })),
    chosen.rows === "picture" ? null : tick(t("download_frame"), chosen.frame, (frame) => redraw({ frame })),
    chosen.rows === "map" && chosen.form === "csv" ? tick(t("download_hxl"), chosen.hxl, (hxl) => redraw({ hxl })) : null,
    el("p.fl-take", {}, link, " ", el("span.fl-small", {}, size)),
    copyField("stable_address", new URL(href, location.href).href),
    copyField("citation", citation(view), 2),
    el("p.fl-small.fl-gis", {}, t("data_gis", { address: `${location.origin}/api` })),
    el("p.fl-small", {}, el("a", { href: "/api" }, t("data_api")), " · ", el("a", { href: `/map.html?${queryOf(shown, { from: view.window.from, to: view.window.to, lang: language() })}` }, t("data_file"))),
  ];
}

/** What a query asks for, with the filters of the view. */
function queryOf({ state }, values) {
  const filters = { kind: state.kind.join(), claimant: state.claimant.join(), side: state.side.join() };
  return new URLSearchParams(Object.entries({ ...values, ...filters }).filter(([, value]) => value));
}

/** The address of the same query at the service. */
function hrefOf(shown) {
  const { view, bounds, address } = shown;
  if (chosen.rows === "picture") return `/map.png${address}`;
  const box = chosen.frame ? [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()].map((edge) => edge.toFixed(4)).join() : "";
  const query = (values) => queryOf(shown, values);
  const { from, to } = view.window;
  if (chosen.rows === "map") return `/api/counts?${query({ by: view.level, period: "day", from, to, f: "csv" })}`;
  return `/api/download/${LAYER[chosen.rows]}.${chosen.form}?${query({ from, to, bbox: box })}`;
}

function filterWords(state, store) {
  const words = [...state.claimant.map((id) => claimantName(store, id)), ...state.side.map((id) => t(`side_${id}`)), state.precision ? t(`precision_filter_${state.precision}`) : ""].filter(Boolean);
  return words.length ? ` (${words.join(", ")})` : "";
}

function citation(view) {
  const now = new Date().toISOString().slice(0, 16).replace("T", " ");
  return t("citation_text", { title: t("title"), window: writtenWindow(view.window), address: location.href, now: `${now} UTC` });
}

