// Files dropped on the page: shown while they hover, read when they fall; a strip names each and takes it off again.

import { el } from "./dom.js";
import { t } from "./words.js";

/** Let GeoJSON be dropped on `node`; `told(strips)` shows what is there now. */
export function letDrop(node, map, told) {
  const own = [];
  let problem = "";
  const show = () => told([
    problem ? el("div.fl-notice.fl-notice-newer", { role: "alert" }, problem, " ", el("button.fl-link", { type: "button", on: { click: () => { problem = ""; show(); } } }, t("close"))) : null,
    ...own.map((layer) => el("div.fl-notice.fl-notice-own", {}, t("own_shown", { name: layer.name }), " ", el("button.fl-link", { type: "button", on: { click: () => { layer.remove(); own.splice(own.indexOf(layer), 1); show(); } } }, t("remove")))),
  ]);

  async function take(files) {
    const { addOwn } = await import("./later/own.js");
    for (const file of files) {
      const layer = await addOwn(file, map.leaflet);
      problem = layer.problem ?? problem;
      if (!layer.problem) own.push(layer);
    }
    show();
  }

  node.addEventListener("dragover", (event) => {
    if (![...(event.dataTransfer?.types ?? [])].includes("Files")) return;
    event.preventDefault();
    document.body.classList.add("fl-dropping");
  });
  for (const name of ["dragleave", "drop"]) node.addEventListener(name, (event) => (name === "drop" || !event.relatedTarget) && document.body.classList.remove("fl-dropping"));
  node.addEventListener("drop", (event) => {
    event.preventDefault();
    take([...event.dataTransfer.files]);
  });
  return { take, restyle: () => own.forEach((layer) => layer.restyle()) };
}
