// On paper: light, the legend open, the address and the time in the footer.

import { kyivMoment } from "./days.js";
import { useTheme } from "./style.js";
import { t } from "./words.js";

const PAPER = { width: 1040, height: 470 }; // room for the map on a sheet of A4, in pixels

/** The map keeps its size in pixels and is made smaller as a whole: there is no time to draw it anew. */
function fitPaper(holder) {
  const { width, height } = holder.getBoundingClientRect();
  if (width && height) Object.assign(holder.style, { width: `${width}px`, height: `${height}px`, zoom: Math.min(1, PAPER.width / width, PAPER.height / height) });
}

export function preparePrint(node, { legend, map, state }) {
  const holder = document.querySelector(".fl-map-holder");
  addEventListener("beforeprint", () => {
    const { day, time } = kyivMoment(new Date());
    node.textContent = t("printed", { address: location.href, day, time });
    useTheme("light");
    legend.toggle(true);
    map.restyle();
    fitPaper(holder);
  });
  addEventListener("afterprint", () => {
    useTheme(state.get().theme);
    Object.assign(holder.style, { width: "", height: "", zoom: "" });
    map.resize();
    map.restyle();
  });
}
