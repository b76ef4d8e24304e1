// On paper: light, the legend open, the address and the time in the footer.

import { kyivMoment } from "./days.js";
import { useTheme } from "./style.js";
import { t } from "./words.js";

export function preparePrint(node, { legend, map, state }) {
  addEventListener("beforeprint", () => {
    const { day, time } = kyivMoment(new Date());
    node.textContent = t("printed", { address: location.href, day, time });
    useTheme("light");
    legend.toggle(true);
    map.resize();
    map.restyle();
  });
  addEventListener("afterprint", () => {
    useTheme(state.get().theme);
    map.resize();
    map.restyle();
  });
}
