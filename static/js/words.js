// The words of the page in the reader's language: one table of strings for each language, numbers and plurals.

import { el } from "./dom.js";

const LANGUAGES = ["en", "uk"];
let strings = {};
let current = "en";
let rules = new Intl.PluralRules(current);

export const language = () => current;
export const isLanguage = (code) => LANGUAGES.includes(code);
export const browserLanguage = () => (navigator.languages?.[0] ?? "en").toLowerCase().startsWith("uk") ? "uk" : "en";

/** Load the strings of a language and make it the page's. */
export async function useLanguage(code) {
  strings = (await import(`/static/strings/${code}.js`)).default;
  current = code;
  rules = new Intl.PluralRules(code);
  document.documentElement.lang = code;
}

/** The string of that name, with {name} replaced by its value; a table of plurals follows {n}. */
export function t(key, values = {}) {
  return insert(template(key, values), values);
}

/** The same as nodes: what stands between ** is strong. */
export function rich(key, values = {}) {
  return template(key, values).split("**").map((part, n) => (n % 2 ? el("strong", {}, insert(part, values)) : insert(part, values)));
}

function template(key, values) {
  const found = strings[key];
  if (found === undefined) return key;
  return typeof found === "string" ? found : plural(values.n, found);
}

function insert(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? (typeof values[name] === "number" ? number(values[name]) : values[name]) : whole));
}

/** The form of a word that goes with a number. */
export function plural(n, forms) {
  return forms[rules.select(n ?? 0)] ?? forms.other ?? forms.many;
}

/** A name inside an English sentence: institutions bear an article there. */
export const inSentence = (name) => (new RegExp(strings.articled).test(name) ? `the ${name}` : name);

/** A number with thin spaces between thousands, and the language's decimal sign. */
export const number = (n) => {
  const [whole, part] = String(n).split(".");
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, "\u202f") + (part ? (current === "uk" ? "," : ".") + part : "");
};

/** A small number as a word ("five"), in the genitive where the language needs it; others as digits. */
export const smallNumber = (n) => strings.small_numbers?.[n] ?? number(n);

let oblasts = new Map();

/** The customary names of oblasts ("Kherson oblast"), by the first four characters of their code. */
export function nameOblasts(names) {
  oblasts = new Map(names.map((oblast) => [oblast.code, oblast]));
}

const isOblast = (code) => /^UA\d\d0{8}/.test(code ?? "");

/** The name of a thing that has name_en and name_uk. */
export function named(thing) {
  if (isOblast(thing?.code)) return named({ ...(oblasts.get(thing.code.slice(0, 4)) ?? thing), code: "" }) || named({ ...thing, code: "" });
  const [first, second] = current === "uk" ? ["name_uk", "name_en"] : ["name_en", "name_uk"];
  return thing?.[first] || thing?.[second] || thing?.code || "";
}

/** Its name in the other language, or nothing where they are the same. */
export function otherName(thing) {
  const other = current === "uk" ? thing.name_en : thing.name_uk;
  return other && other !== named(thing) ? other : "";
}
