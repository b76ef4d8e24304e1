// The filters: what is counted by, who says so, whose it was, how exactly told; two claimants side by side.

import { claimantName, figureWords } from "../counts.js";
import { el, fill, keepFocus } from "../dom.js";
import { SHOWN, SIDES } from "../state.js";
import { groupBy, voices } from "../sums.js";
import { t } from "../words.js";
import { oneOf, tick } from "./dialog.js";

const LEVELS = ["settlement", "hromada", "raion", "oblast"];

/** Fill the box of filters for a view; `change` sets state. */
export function drawFilters(node, { view, store, state, change, take }) {
  const claimants = [...groupBy(voices(store.totals(), view.range), ({ claimant }) => claimant)];
  const toggle = (name, id) => change({ [name]: state[name].includes(id) ? state[name].filter((other) => other !== id) : [...state[name], id] });
  keepFocus(node, () => fill(node,
    oneOf("count_by", LEVELS.map((level) => [level, t(`level_${level}`)]), state.level, (level) => change({ level, place: "", at: null })),
    el("fieldset.fl-choices", {}, el("legend", {}, t("who_says")), claimants.map(([id, own]) => tick(`${claimantName(store, id, own[0].claimantName)} (${leading(own, view)})`, state.claimant.includes(id), () => toggle("claimant", id)))),
    el("fieldset.fl-choices", {}, el("legend", {}, t("whose")), SIDES.map((id) => tick(t(`side_${id}`), state.side.includes(id), () => toggle("side", id)))),
    oneOf("how_exactly", [["", t("precision_filter_all")], ["own", t("precision_filter_own")], ["exact", t("precision_filter_exact")]], state.precision, (precision) => change({ precision })),
    compare(claimants, store, state, change),
    layers(store, state, change),
    el("p.fl-small", {}, el("label.fl-link", {}, t("own_choose"), el("input.fl-hidden-list", { type: "file", accept: ".geojson,.json,application/geo+json", multiple: true, on: { change: (event) => take([...event.target.files]) } })), ` ${t("own_drop")}`)));
}

/** The layers over the symbols, and online tiles where the operator names some: they alone ask another host. */
function layers({ status }, { show }, change) {
  const toggle = (id) => change({ show: SHOWN.filter((other) => (other === id) !== show.includes(other)) });
  return el("fieldset.fl-choices", {}, el("legend", {}, t("embed_layers")),
    SHOWN.filter((id) => id !== "tiles" || status.tiles).map((id) => tick(id === "tiles" ? t("layer_show_tiles", { host: hostOf(status.tiles.url) }) : t(`layer_show_${id}`), show.includes(id), () => toggle(id))));
}

const hostOf = (url) => url.split("/")[2]?.replace("{s}.", "") ?? "";

/** A claimant's number of the kind that the headline names, else of its first. */
function leading(own, { lead }) {
  const voice = own.find(({ kind }) => kind === lead?.kind) ?? own[0];
  return figureWords(voice.sum);
}

function compare(claimants, store, state, change) {
  const choose = (name, n) => el("select", { name, "aria-label": t("compare_side", { n: n + 1 }), on: { change: chosen } }, el("option", { value: "" }, "–"),
    claimants.map(([id, own]) => el("option", { value: id, selected: state.compare[n] === id }, claimantName(store, id, own[0].claimantName))));
  const form = el("fieldset.fl-choices.fl-compare-choice", {}, el("legend", {}, t("compare")), choose("left", 0), choose("right", 1));
  function chosen() {
    const [left, right] = [...form.querySelectorAll("select")].map(({ value }) => value);
    if (left && right && left !== right) change({ compare: [left, right] });
    else if (state.compare.length) change({ compare: [] });
  }
  return claimants.length > 1 || state.compare.length ? form : null;
}
