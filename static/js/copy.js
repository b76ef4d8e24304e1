// Put an address on the clipboard, and say so for two seconds on the button that asked.

import { t } from "./words.js";

export async function copyText(text, button) {
  const before = button.textContent;
  button.textContent = (await copied(text)) ? t("copied") : text;
  setTimeout(() => {
    button.textContent = before;
  }, 2000);
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Put the address of one claim there. */
export function copyClaim({ id, day, kind }, button) {
  copyText(`${location.origin}/?from=${day}&to=${day}&kind=${kind}&claim=${encodeURIComponent(id)}`, button);
}
