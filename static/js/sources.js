// Who says so, whose map it is, under which licence: the dialog behind "Sources and licences".

import { el, fill } from "./dom.js";
import { named, t } from "./words.js";

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** Open the dialog; the status is what the service said of itself, null if it could not be reached. */
export function showSources(dialog, status) {
  fill(dialog,
    el("h2", {}, t("sources")),
    el("p", {}, t("caution")),
    el("p", {}, `${t("credit_borders")} ${t("credit_short")}`),
    status ? el("p", {}, status.attribution) : null,
    el("p", {}, t("licence_text"), " ", el("a", { href: LICENCE, rel: "noopener noreferrer", target: "_blank" }, "CC BY 4.0")),
    status ? el("p", {}, t("claimants"), " ", status.claimants.map((claimant) => named(claimant) || claimant.id).join(", ")) : null,
    el("form", { method: "dialog" }, el("button.fl-button.fl-wide", {}, t("close"))));
  dialog.showModal();
}
