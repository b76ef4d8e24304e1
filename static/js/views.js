// The views beside the map: the table, what changed, what was read. Each is fetched when it is first opened.

import { el, fill } from "./dom.js";
import { t } from "./words.js";

const NAMES = ["table", "coverage"];

export function createViews({ part, store, map, change, openPanel, isCurrent }) {
  const open = (row) => openPanel(row.front ? { front: row.front === true ? row.code : row.front } : { place: row.code });
  const draws = {
    table: (node, view) => import("./later/table.js").then(({ drawTable }) => isCurrent(view) && drawTable(node, view, store, open)),
    coverage: (node, view) => import("./later/coverage.js").then(({ drawCoverage }) => drawCoverage(node, { view, store, change, isCurrent: () => isCurrent(view) })),
  };

  /** Show the view that the state names. */
  function draw(view, state) {
    const node = part("fl-table");
    const name = NAMES.includes(state.view) ? state.view : "";
    node.hidden = !name;
    node.className = `fl-table-holder fl-view-${name}`;
    node.setAttribute("aria-label", name ? t(`${name}_link`) : "");
    for (const other of [...NAMES, "changes"]) part(`fl-${other}-link`)?.setAttribute("aria-pressed", String(other === state.view));
    if (state.view !== "changes") map.mark(null);
    if (!name) return null;
    if (node.dataset.view !== name) fill(node, el("div.fl-bone"), el("div.fl-bone.fl-bone-short"));
    node.dataset.view = name;
    return draws[name](node, view, state).catch((error) => isCurrent(view) && fill(node, el("p.fl-strong", {}, t(error.status === 404 ? "not_served" : "search_failed"))));
  }

  /** Show what changed in the panel. */
  function drawChanged(node, view, state, close) {
    import("./later/changes.js").then(({ drawChanges }) => drawChanges(node, { view, state, store, map, open, close, isCurrent: () => isCurrent(view) })).catch(() => fill(node, el("p.fl-strong", {}, t("search_failed"))));
  }

  return { draw, drawChanged };
}
