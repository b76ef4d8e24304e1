// The dialog of sources: who claims, whose map it is, under which licence; and the dialog of keys.

import { el } from "../dom.js";
import { named, t } from "../words.js";
import { openDialog } from "./dialog.js";

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";
const KEYS = [["/", "search"], ["Esc", "close"], ["← →", "edge"], ["[ ]", "step"], ["Space", "play"], ["+ −", "zoom"], ["n p", "walk"], ["Enter", "open"], ["1–8", "kinds"], ["t", "table"], ["l", "legend"], ["d", "download"], ["e", "embed"], ["c", "changes"], ["?", "help"]];

/** Say who claims, whose map it is, under which licence; the status is null if the service could not be reached. */
export function showSources(dialog, status) {
  openDialog(dialog, t("sources"),
    el("p", {}, t("caution")),
    el("p", {}, `${t("credit_borders")} ${t("credit_short")}`),
    status ? el("p", {}, status.attribution) : null,
    status?.tiles ? el("p", {}, status.tiles.attribution) : null,
    el("p", {}, t("licence_text"), " ", el("a", { href: LICENCE, rel: "noopener noreferrer", target: "_blank" }, "CC BY 4.0")),
    status ? el("p", {}, t("claimants"), " ", status.claimants.map((claimant) => named(claimant) || claimant.id).join(", ")) : null,
    el("p.fl-small", {}, t("no_tracking")));
}

/** List the keys. */
export function showKeys(dialog, { off, setOff }) {
  openDialog(dialog, t("keys"),
    el("dl.fl-keys", {}, KEYS.map(([key, name]) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, t(`key_${name}`))])),
    el("label.fl-tick-line", {}, el("input", { type: "checkbox", checked: off, on: { change: (event) => setOff(event.target.checked) } }), ` ${t("keys_off")}`));
}
