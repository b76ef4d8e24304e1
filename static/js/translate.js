// The words of the page's own elements, in the reader's language.

import { language, t } from "./words.js";

/** Put the language's words into the page's own elements. */
export function translate(root) {
  for (const node of root.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of root.querySelectorAll("[data-t-label]")) node.setAttribute("aria-label", t(node.dataset.tLabel));
  for (const node of root.querySelectorAll("[data-t-placeholder]")) node.setAttribute("placeholder", t(node.dataset.tPlaceholder));
  const field = root.querySelector("#fl-search");
  if (field && innerWidth < 1024) field.setAttribute("placeholder", t("search_short"));
  for (const button of root.querySelectorAll("[data-lang]")) button.setAttribute("aria-pressed", String(button.dataset.lang === language()));
  document.title = t("title");
}
