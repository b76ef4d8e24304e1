// The search field: any spelling of any place, homonyms told apart by raion and oblast; arrows, Enter, Escape.

import { findPlaces } from "./api.js";
import { el, fill, settled } from "./dom.js";
import { named, otherName, t } from "./words.js";

const WAIT_MS = 150;

/** Make the field work; `choose(place)` is called with what was picked, `countOf(code)` says what is told there. */
export function createSearch(field, list, { choose, countOf }) {
  let found = [];
  let active = -1;
  let asked = null;

  const close = () => {
    list.hidden = true;
    active = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };

  const ask = settled(async () => {
    asked?.abort();
    const query = field.value.trim();
    if (query.length < 2) return close();
    asked = new AbortController();
    try {
      found = placesIn(await findPlaces(query, asked.signal));
      show(found.length ? "" : t("no_such_place"));
    } catch (error) {
      if (error.name !== "AbortError") show(t("search_failed"));
    }
  }, WAIT_MS);

  function show(message) {
    active = -1;
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    fill(list, message ? el("li.fl-no-hit", { role: "presentation" }, message) : found.map(row));
  }

  function row(place, n) {
    const where = ["raion", "oblast"].map((level) => named({ name_en: place[`${level}_name_en`], name_uk: place[`${level}_name_uk`], code: place[level] })).filter((name) => name && name !== named(place));
    return el("li", { id: `fl-hit-${n}`, role: "option", "aria-selected": "false", on: { pointerdown: (event) => event.preventDefault(), click: () => pick(n) } },
      el("span", {}, el("strong", {}, named(place)), el("span.fl-quiet", {}, ` ${otherName(place)}`)),
      el("span.fl-small", {}, [t(`place_${place.kind}`), ...where].join(" · ")), el("span.fl-hit-count", {}, countOf(place.code)));
  }

  function mark(n) {
    const options = [...list.querySelectorAll("[role=option]")];
    if (!options.length) return;
    active = (n + options.length) % options.length;
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === active)));
    field.setAttribute("aria-activedescendant", options[active].id);
    options[active].scrollIntoView({ block: "nearest" });
  }

  function pick(n) {
    const place = found[n];
    if (!place) return;
    field.value = "";
    close();
    choose(place);
  }

  if (field.value) ask(); // written while this was on its way
  field.addEventListener("input", ask);
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      mark(active + (event.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1));
    } else if (event.key === "Enter") {
      event.preventDefault();
      pick(Math.max(0, active));
    } else if (event.key === "Escape") {
      if (list.hidden) return void field.blur(); // and the page closes what is open
      event.stopPropagation();
      close();
    }
  });
}

/** The answer may be a list, or a list under a name. */
const placesIn = (answer) => (Array.isArray(answer) ? answer : answer.places ?? answer.results ?? []);
