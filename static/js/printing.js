// On paper: light, the legend open, the address and the time in the footer.

import { kyivMoment } from "./days.js";
import { t } from "./words.js";

const PAPER = { width: 1040, height: 440 }; // room for the map on a sheet of A4, in pixels

/** The map keeps its size in pixels and is made smaller as a whole: there is no time to lay it out anew. */
function fitPaper(holder) {
  const { width, height } = holder.getBoundingClientRect();
  if (width && height) Object.assign(holder.style, { width: `${width}px`, height: `${height}px`, zoom: Math.min(1, PAPER.width / width, PAPER.height / height) });
}

/** Be ready for paper, from the first time on. What is printed is what stands on the page when the event is over: no frame comes between. */
export function preparePrint(node, { legend, shell }) {
  if (node.textContent) return;
  const holder = document.querySelector(".fl-map-holder");
  const sign = () => {
    const { day, time } = kyivMoment(new Date());
    node.textContent = t("printed", { address: location.href, day, time });
  };
  sign();
  addEventListener("beforeprint", () => {
    sign();
    shell.restyle("light");
    shell.map.drawNow();
    legend.toggle(true, true);
    fitPaper(holder);
  });
  addEventListener("afterprint", () => {
    Object.assign(holder.style, { width: "", height: "", zoom: "" });
    shell.map.resize();
    shell.restyle();
  });
}
