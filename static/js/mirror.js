// The map for those who do not see it: one hidden list of what is in view, walked with n and p, opened with Enter.

import { areaName, areaWords, figureWords } from "./counts.js";
import { writtenWindow } from "./days.js";
import { el, fill } from "./dom.js";
import { kindTitle } from "./style.js";
import { named, t } from "./words.js";

/** Keep `list` in step with a view; `focus(code)` marks a place on the map, `open(code)` opens it. */
export function createMirror(list, { focus, open }) {
  let at = -1;
  const items = () => [...list.querySelectorAll("button")];

  function go(n) {
    const all = items();
    if (!all.length) return;
    at = (n + all.length) % all.length;
    all.forEach((item, index) => item.setAttribute("tabindex", index === at ? 0 : -1));
    all[at].focus();
  }

  list.addEventListener("focusin", (event) => focus(event.target.dataset.place ?? ""));
  list.addEventListener("focusout", () => focus(""));
  list.addEventListener("keydown", (event) => {
    const step = { n: 1, ArrowDown: 1, p: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    go(at + step);
  });
  list.addEventListener("click", (event) => {
    const { place, area, front } = event.target.closest("button")?.dataset ?? {};
    if (place || area || front) open({ place, area, front });
  });
  return {
    next: () => go(at + 1),
    previous: () => go(at < 0 ? -1 : at - 1),
    /** The item that stands for the same thing as an element of an earlier list. */
    sameAs: (element) => items().find((own) => ["place", "area", "front"].some((name) => own.dataset[name] && own.dataset[name] === element?.dataset[name])),
    show(view) {
      at = -1;
      const places = view.places.map((place) => item({ "data-place": place.code }, named(place), place.groups.map(groupWords).join(", "), view));
      const areas = view.areas.map((area) => item({ [area.isDirection ? "data-front" : "data-area"]: area.code }, areaName(area), spoken(areaWords(area, view.range)), view));
      fill(list, places, areas);
      items()[0]?.setAttribute("tabindex", 0);
    },
  };
}

const spoken = ({ what, count }) => `${what} ${count}`.trim();

const item = (data, name, words, view) => el("li", {}, el("button", { type: "button", tabindex: -1, ...data }, `${name}: ${words}, ${writtenWindow(view.window)}`));

function groupWords({ kind, side, sum }) {
  const share = sum.share ? t("and_share", { n: sum.share }) : "";
  const own = sum.share && !sum.low ? t("no_own_number") : sum.share ? t("count_at_least", { low: sum.low }).replaceAll("**", "") : figureWords(sum);
  const by = side === "ukraine" ? `, ${t("by_ukraine")}` : "";
  return `${kindTitle(kind)}${by}: ${own}${share}`;
}
