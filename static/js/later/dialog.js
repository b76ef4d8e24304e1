// What all dialogs share: a title, a close button, fields that give an address or a code to take along.

import { copyText } from "../copy.js";
import { el, fill } from "../dom.js";
import { t } from "../words.js";

/** Fill and open the dialog. */
export function openDialog(dialog, title, ...children) {
  dialog.setAttribute("aria-label", title);
  fill(dialog,
    el("header.fl-dialog-head", {}, el("h2", {}, title), el("form", { method: "dialog" }, el("button.fl-close", { "aria-label": t("close") }, "×"))),
    children);
  if (!dialog.open) dialog.showModal();
}

/** A read-only field with its name and a button that copies it. */
export function copyField(name, text, rows = 1) {
  const id = `fl-copy-${name}`;
  const field = rows > 1 ? el("textarea", { id, rows, readonly: true }) : el("input", { id, readonly: true });
  field.value = text;
  return el("div.fl-copy", {}, el("label", { for: id }, t(name)), field, el("button.fl-button.fl-wide", { type: "button", on: { click: (event) => copyText(field.value, event.currentTarget) } }, t("copy")));
}

/** A choice of one among several, as radio buttons: [[value, words]]. */
export function oneOf(name, choices, chosen, change) {
  return el("fieldset.fl-choices", {}, el("legend", {}, t(name)), choices.map(([value, words]) =>
    el("label", {}, el("input", { type: "radio", name, value, checked: value === chosen, on: { change: () => change(value) } }), ` ${words}`)));
}

export const tick = (words, checked, change) => el("label.fl-tick-line", {}, el("input", { type: "checkbox", checked, on: { change: (event) => change(event.target.checked) } }), ` ${words}`);
