// Kyiv days as ISO strings ("2023-03-24"): arithmetic, and how they are written.

import { language } from "./words.js";

const EVENING = "18:00";
const DAY_MS = 86_400_000;
const utc = (day) => Date.parse(`${day}T00:00:00Z`);

export const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text ?? "") && !Number.isNaN(utc(text)) && new Date(utc(text)).toISOString().startsWith(text);
const numbers = new Map(); // a drag asks for the same days thousands of times a second
const writtenDays = new Map();

/** The number of a day. */
export function dayNumber(day) {
  if (!numbers.has(day)) numbers.set(day, Math.round(utc(day) / DAY_MS));
  return numbers.get(day);
}

export function addDays(day, count) {
  const wanted = dayNumber(day) + count;
  if (!writtenDays.has(wanted)) writtenDays.set(wanted, new Date(wanted * DAY_MS).toISOString().slice(0, 10));
  return writtenDays.get(wanted);
}

export const daysBetween = (first, last) => dayNumber(last) - dayNumber(first);
export const windowLength = (window) => daysBetween(window.from, window.to) + 1;
export const clampDay = (day, span) => (day < span.from ? span.from : day > span.to ? span.to : day);

/** All days from first to last, both included. */
export function daysOf(first, last) {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, n) => addDays(first, n));
}

/** The months ("2023-03") that a window touches. */
export function monthsOf(window) {
  return [...new Set(daysOf(window.from, window.to).map((day) => day.slice(0, 7)))];
}

/** The first and last day of a month. */
export function monthWindow(month) {
  const [year, number] = month.split("-").map(Number);
  return { from: `${month}-01`, to: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) };
}

/** What writes a day out in the reader's language, each once: a drag asks for the same days again and again. */
function writer(options) {
  const formats = {};
  const known = new Map();
  return (day) => {
    const tongue = language() === "uk" ? "uk" : "en-GB";
    if (!known.has(tongue + day)) known.set(tongue + day, (formats[tongue] ??= new Intl.DateTimeFormat(tongue, { timeZone: "UTC", ...options })).format(utc(day)).replace(".", ""));
    return known.get(tongue + day);
  };
}

export const dayMonth = writer({ day: "numeric", month: "long" });
export const shortDay = writer({ day: "numeric", month: "short" });
export const fullDay = (day) => `${dayMonth(day)} ${day.slice(0, 4)}`;
export const weekday = writer({ weekday: "long" });

/** "24 March 2023", "19–25 March 2023", "27 February – 5 March 2023". */
export function writtenWindow({ from, to }) {
  if (from === to) return fullDay(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${fullDay(to)}`;
  return `${from.slice(0, 4) === to.slice(0, 4) ? dayMonth(from) : fullDay(from)} – ${fullDay(to)}`;
}

/** The Kyiv day that a briefing speaks of: from the evening on its own, before that the day before. */
export function toldDay(moment) {
  const { day, time } = kyivMoment(moment);
  return time < EVENING ? addDays(day, -1) : day;
}

const clock = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Kyiv", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** The Kyiv day of a moment, and its clock: {day: "2023-03-25", time: "13:02"}. */
export function kyivMoment(moment) {
  const parts = clock.formatToParts(new Date(moment));
  const part = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return { day: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}
