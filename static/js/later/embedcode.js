// The embed dialog: what the frame shows, its size, language and theme; a live preview; the code to paste, and a picture for where no frame can be.

import { el, fill } from "../dom.js";
import { write } from "../state.js";
import { kinds, kindTitle } from "../style.js";
import { t } from "../words.js";
import { copyField, oneOf, openDialog, tick } from "./dialog.js";

const SIZES = { wide: ["600", 400], full: ["100%", 520], tall: ["340", 480] };
const LAYERS = ["fronts", "estimate", "line"];
const chosen = { follow: true, size: "wide", lang: "", theme: "" };

/** Open the dialog for a state of the page. */
export function showEmbed(dialog, state, window) {
  const body = el("div.fl-embed-dialog");
  const own = { ...state, place: "", front: "", claim: "", view: "map", tab: "sentences", kind: [...state.kind], show: [...state.show] };
  Object.assign(chosen, { follow: !state.from, lang: state.lang, theme: state.theme });
  const redraw = (changes) => {
    Object.assign(chosen, changes);
    fill(body, choices(own, redraw), preview(own, window));
  };
  openDialog(dialog, t("embed_title"), body);
  redraw({});
}

function choices(own, redraw) {
  const toggle = (list, id, on) => { own[list] = (list === "kind" ? kinds().map((kind) => kind.id) : LAYERS).filter((other) => (other === id ? on : own[list].includes(other))); redraw({}); };
  return el("div", {},
    oneOf("embed_days", [[true, t("embed_follow")], [false, t("embed_stay")]], chosen.follow, (follow) => redraw({ follow })),
    oneOf("embed_size", [["wide", "600 × 400"], ["full", "100 % × 520"], ["tall", "340 × 480"]], chosen.size, (size) => redraw({ size })),
    oneOf("choose_language", [["", t("embed_reader")], ["en", "English"], ["uk", "Українська"]], chosen.lang, (lang) => redraw({ lang })),
    oneOf("theme", [["", t("embed_reader")], ["light", t("theme_light")], ["dark", t("theme_dark")]], chosen.theme, (theme) => redraw({ theme })),
    el("fieldset.fl-choices", {}, el("legend", {}, t("kinds")), kinds().filter(({ id, part_of }) => !part_of && id !== "unspecified").map(({ id }) => tick(kindTitle(id), own.kind.includes(id), (on) => toggle("kind", id, on)))),
    el("fieldset.fl-choices", {}, el("legend", {}, t("embed_layers")), LAYERS.map((id) => tick(t(`layer_show_${id}`), own.show.includes(id), (on) => toggle("show", id, on)))));
}

function preview(own, { from, to }) {
  const days = chosen.follow ? { from: "", to: "", last: own.last || 7 } : { from, to, last: 0 };
  const query = write({ ...own, ...days, lang: chosen.lang, theme: chosen.theme }, true);
  const [width, height] = SIZES[chosen.size];
  const address = new URL(`/embed${query}`, location.href).href;
  const code = `<iframe title="${t("title")}" src="${address.replaceAll("&", "&amp;")}" width="${width}" height="${height}" loading="lazy" style="border:0" allowfullscreen></iframe>`;
  return el("div", {},
    el("iframe.fl-preview", { title: t("embed_preview"), src: `/embed${query}`, css: { width: width === "100%" ? "100%" : `${width}px`, height: `${height}px` } }),
    copyField("embed_code", code, 3),
    copyField("embed_picture", new URL(`/map.png${query}`, location.href).href));
}
