// Strips that say in what state the page is: sample data, an empty ledger, no connection, new briefings, ignored parameters.

import { kyivMoment, writtenWindow } from "./days.js";
import { el, fill } from "./dom.js";
import { t } from "./words.js";

/** Show the strips that hold now: {sample, empty, uncounted, failed, readAt, newer, ignored} with the acts {retry, refresh}. */
export function drawNotices(node, state, acts) {
  const strip = (look, ...children) => el(`div.fl-notice.fl-notice-${look}`, { role: look === "error" ? "alert" : null }, children);
  const button = (name, act) => el("button.fl-link", { type: "button", on: { click: act } }, t(name));
  fill(node,
    state.failed && strip("error", state.readAt ? t("unreachable_kept", { time: kyivMoment(state.readAt).time }) : t("unreachable"), " ", button("try_again", acts.retry)),
    state.sample && strip("sample", el("strong", {}, t("sample_title")), ` ${t("sample_text")}`),
    state.uncounted && strip("empty", el("strong", {}, t("nothing_counted")), ` ${t("uncounted_text")} `, el("code", {}, "frontline geoparse FILE --published 2023-03-25")),
    state.empty && !state.uncounted && strip("empty", el("strong", {}, t("empty_title")), ` ${t("empty_text")} `, el("code", {}, 'frontline ingest FILE --source "NAME" --published 2023-03-25')),
    state.newer && strip("newer", t("newer"), " ", button("show_newer", acts.refresh)),
    state.outside && strip("newer", t("outside", { window: writtenWindow(state.outside) })),
    state.ignored?.length ? strip("newer", t("ignored", { names: state.ignored.join(", ") })) : null);
  node.hidden = !node.childElementCount;
}
