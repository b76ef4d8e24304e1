// The dialogs of the page; each is fetched when it is first opened.

import { write } from "./state.js";

/** Functions that open a dialog in a node, for what the shell shows now. */
export function createDialogs(dialog, shell) {
  const { store, state, map } = shell;
  return {
    sources: () => import("./later/sources.js").then(({ showSources }) => showSources(dialog, store.status)),
    keys: (keys) => import("./later/sources.js").then(({ showKeys }) => showKeys(dialog, keys)),
    download: () => shell.view && import("./later/download.js").then(({ showDownload }) => showDownload(dialog, { view: shell.view, state: state.get(), store, bounds: map.leaflet.getBounds(), address: write(state.get(), true) })),
    embed: () => shell.view && import("./later/embedcode.js").then(({ showEmbed }) => showEmbed(dialog, state.get(), shell.view.window)),
  };
}
