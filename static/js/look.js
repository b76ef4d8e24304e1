// The look of the page: its language and theme, as the state or else the reader's browser says.

import { useTheme } from "./style.js";
import { translate } from "./translate.js";
import { browserLanguage, useLanguage } from "./words.js";

/** Take language and theme from a state, as far as they differ from those before. */
export async function takeLook({ lang, theme }, before = {}) {
  if (theme !== before.theme) useTheme(theme);
  if (lang === before.lang) return;
  await useLanguage(lang || browserLanguage());
  translate(document.body);
}
