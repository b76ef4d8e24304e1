// Colours, kinds and the symbol scale, as style.json has them; the theme in force.

import { getStyle } from "./api.js";
import { language, plural } from "./words.js";

let sheet = null;
let theme = "light";

/** Read style.json once. */
export async function loadStyle() {
  sheet ??= await getStyle();
}

/** Use light, dark, or what the reader's system says; every token becomes a CSS variable. */
export function useTheme(wanted) {
  theme = wanted || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.style.setProperty("color-scheme", theme);
  for (const [name, value] of Object.entries(sheet.themes[theme])) {
    if (typeof value === "string") root.style.setProperty(`--fl-${name.replaceAll("_", "-")}`, value);
  }
}

export const themeName = () => theme;
export const token = (name) => sheet.themes[theme][name];
export const symbols = () => sheet.symbols;
export const kinds = () => sheet.kinds;
export const kindOf = (id) => sheet.kinds.find((kind) => kind.id === id) ?? sheet.kinds.at(-1);
export const kindOrder = (id) => sheet.kinds.findIndex((kind) => kind.id === id);
export const defaultKinds = (embedded) => (embedded ? sheet.embed_kinds : sheet.default_kinds);
export const kindColour = (id) => token(kindOf(id).token);
export const kindTitle = (id) => kindOf(id).title[language()];
export const kindAbout = (id) => kindOf(id).about[language()];
export const kindWord = (id, n) => plural(n, kindOf(id).words[language()]);

/** A colour with some of it taken away: alpha from 0 to 1. */
export const faded = (colour, alpha) => colour.slice(0, 7) + Math.round(alpha * 255).toString(16).padStart(2, "0");
