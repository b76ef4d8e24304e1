// The rows of the map as files: the same that the table shows, as CSV (with tags for HXL) or GeoJSON.

import { tableRows } from "./table.js";

const CREDIT = "Frontline, CC BY 4.0";
const COLUMNS = [
  ["code", "#adm4+code"], ["place", "#loc+name"], ["area", "#adm2+name"], ["lon", "#geo+lon"], ["lat", "#geo+lat"], ["from", "#date+start"], ["to", "#date+end"], ["kind", "#event+type"], ["side", "#actor+side"],
  ["claimant", "#meta+source+code"], ["claimant_name", "#meta+source"], ["low", "#event+num+min"], ["best", "#event+num+best"], ["high", "#event+num+max"], ["share", "#event+num+share"], ["status", "#status"], ["precision", "#geo+precision"], ["sentences", "#meta+claims"],
];

/** The rows of a view as plain objects, one for each place, kind, side and claimant; `bounds` keeps those in a frame. */
export function fileRows(view, store, bounds = null) {
  return tableRows(view, store)
    .filter(({ at }) => !bounds || (at && bounds.contains([at[1], at[0]])))
    .map(({ code, place, area, at, group, claimant, precision, low, best, high, share, sentences }) => ({
      code, place, area, lon: at?.[0] ?? null, lat: at?.[1] ?? null, ...view.window, kind: group.kind, side: group.side, claimant: group.claimant, claimant_name: claimant,
      low, best, high, share, status: group.sum.status, precision, sentences,
    }));
}

/** CSV; a cell that a spreadsheet would run is quoted, an unknown number is empty. */
export function asCsv(rows, hxl) {
  const cell = (value) => {
    const text = value === null || value === undefined ? "" : String(value);
    const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [COLUMNS.map(([name]) => name), ...(hxl ? [COLUMNS.map(([, tag]) => tag)] : []), ...rows.map((row) => COLUMNS.map(([name]) => cell(row[name])))];
  return lines.map((line) => line.join(",")).join("\r\n") + "\r\n";
}

/** GeoJSON; an area has no point, and so no geometry here: the layer area_claims has its outline. */
export function asGeoJson(rows, attribution) {
  const features = rows.map(({ lon, lat, ...properties }) => ({ type: "Feature", geometry: lon === null ? null : { type: "Point", coordinates: [lon, lat] }, properties }));
  return JSON.stringify({ type: "FeatureCollection", attribution: attribution || CREDIT, features });
}

/** Give the reader a file. */
export function save(name, body, type) {
  const address = URL.createObjectURL(body instanceof Blob ? body : new Blob([body], { type }));
  const link = document.createElement("a");
  Object.assign(link, { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
