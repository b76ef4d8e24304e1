// The dialogs: who says so and under which licence; and the data of exactly what is shown.

import { windowParameter } from "./api.js";
import { writtenWindow } from "./days.js";
import { el, fill } from "./dom.js";
import { kindTitle } from "./style.js";
import { named, t } from "./words.js";

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";
const LAYERS = ["claims", "area_claims", "settlements", "fronts"];
const LEVELS = ["oblast", "raion", "settlement"];

/** Say who claims, whose map it is, under which licence; the status is null if the service could not be reached. */
export function showSources(dialog, status) {
  show(dialog, t("sources"),
    el("p", {}, t("caution")),
    el("p", {}, `${t("credit_borders")} ${t("credit_short")}`),
    status ? el("p", {}, status.attribution) : null,
    el("p", {}, t("licence_text"), " ", el("a", { href: LICENCE, rel: "noopener noreferrer", target: "_blank" }, "CC BY 4.0")),
    status ? el("p", {}, t("claimants"), " ", status.claimants.map((claimant) => named(claimant) || claimant.id).join(", ")) : null);
}

/** Give the addresses of the layers and counts for the days, kinds, claimants and sides in view. */
export function showData(dialog, view, state) {
  const filters = { kind: state.kind.join(), claimant: state.claimant.join(), side: state.side.join() };
  const address = (path, parameters) => `${path}?${new URLSearchParams(Object.entries({ ...parameters, ...filters }).filter(([, value]) => value))}`;
  const link = (href, text) => el("li", {}, el("a", { href }, text));
  const { from, to } = view.window;
  show(dialog, t("data_title"),
    el("p", {}, t("data_shown", { window: writtenWindow(view.window), kinds: state.kind.map(kindTitle).join(", ") })),
    el("ul.fl-links", {}, LAYERS.map((layer) => link(address(`/api/collections/${layer}/items`, { datetime: windowParameter(view.window), limit: 10000 }), t("data_layer", { name: t(`layer_${layer}`) })))),
    el("ul.fl-links", {}, LEVELS.map((by) => link(address("/api/counts", { by, period: "day", from, to, f: "csv" }), t("data_counts", { level: t(`place_${by}`).toLocaleLowerCase() })))),
    el("p", {}, el("a", { href: `/map.html?${new URLSearchParams({ from, to })}` }, t("data_file")), " · ", el("a", { href: "/api" }, t("data_api"))));
}

function show(dialog, title, ...children) {
  fill(dialog, el("h2", {}, title), children, el("form", { method: "dialog" }, el("button.fl-button.fl-wide", {}, t("close"))));
  dialog.showModal();
}
