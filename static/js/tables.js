// Series with running sums, read from columns: what any window of days adds up to takes two look-ups.

import { dayNumber } from "./days.js";

const STATUSES = ["reported", "unnumbered", "withheld", "zero"];
const SHARED = 8;
const PART = 16;
const RADIUS_UNIT_M = 100;
const COLUMNS = ["rows", "day", "status", "low", "told", "share", "high", "claims", "radius"];
const NOTES = { areas: "hedge", sets: "id", totals: "one" };
const [LOW, TOLD, SHARE, HIGH, OPEN, CLAIMS, OF_MANY, OF_ALL, NEAR, STATUS] = Array(10).keys();
const WIDTH = STATUS + STATUSES.length; // numbers of a row of running sums

/** Put the tables of that name in some chunks (of different days, in order) together; `keyOf(chunk, n)` says which subject the nth is. */
export function joinTables(chunks, name, keyOf) {
  const made = new Map();
  const parts = chunks.filter((chunk) => chunk[name]).map((chunk) => partOf(chunk, name, keyOf, made));
  const all = [...made.values()];
  const room = all.reduce((rows, { length }) => rows + length + 1, 0); // one array for all: a hundred thousand small ones would weigh on the page
  const [days, sums] = [new Int32Array(room), new Int32Array(room * WIDTH)];
  let start = 0;
  for (const series of all) {
    Object.assign(series, { days, sums, start, end: start });
    start += series.length + 1;
  }
  for (const part of parts) eachRow(part, writeRow);
  return all;
}

/** One chunk's table, with the series that each of its voices belongs to, which learn how many rows they get. */
function partOf(chunk, name, keyOf, made) {
  const { table } = chunk[name];
  const columns = Object.fromEntries(COLUMNS.map((of) => [of, columnOf(table[of])]));
  const subject = columnOf(table.subject);
  const series = table.voice.map((voice, n) => seriesFor(made, keyOf(chunk, subject(n)), chunk.voices[voice]));
  const part = { series, columns, start: dayNumber(chunk.from), note: noteOf(chunk, name, table) };
  eachRow(part, (own) => { own.length += 1; });
  return part;
}

/** Call `act(series, day, n, part)` for each row of a chunk's table that tells something. */
function eachRow(part, act) {
  const { rows, day: step, status } = part.columns;
  let n = 0;
  part.series.forEach((series, voice) => {
    let day = part.start;
    for (const end = n + rows(voice); n < end; n += 1) {
      day += step(n);
      if (status(n) % SHARED < STATUSES.length) act(series, day, n, part);
    }
  });
}

/** A column that is one value holds for all rows. */
const columnOf = (values) => (Array.isArray(values) ? (n) => values[n] : () => values ?? 0);

function noteOf(chunk, name, table) {
  const note = columnOf(table[NOTES[name]]);
  return name === "areas" ? (n) => chunk.hedges[note(n)] : name in NOTES ? note : null;
}

function seriesFor(made, subject, [kind, side, claimant, claimantName]) {
  const key = `${subject}|${kind}|${side}|${claimant}`;
  let series = made.get(key);
  if (!series) made.set(key, series = { key, subject, kind, side, claimant, claimantName, length: 0, days: null, sums: null, start: 0, end: 0, radius: 0, notes: [] });
  return series;
}

/** Write a row as the next of the running sums, which are one longer than the rows. */
function writeRow(series, day, n, { columns, note }) {
  const { sums } = series;
  const low = columns.low(n);
  const high = columns.high(n);
  const radius = columns.radius(n);
  const status = columns.status(n);
  const at = (series.end + 1) * WIDTH;
  sums.copyWithin(at, at - WIDTH, at);
  series.days[series.end++] = day;
  sums[at + LOW] += low;
  sums[at + TOLD] += low + columns.told(n);
  sums[at + SHARE] += columns.share(n);
  if (high < 0) sums[at + OPEN] += 1;
  else sums[at + HIGH] += low + high;
  sums[at + CLAIMS] += columns.claims(n);
  if (status & SHARED) sums[at + OF_MANY] += 1;
  if (status & PART) sums[at + OF_ALL] += 1;
  if (radius) sums[at + NEAR] += 1;
  sums[at + STATUS + (status % SHARED)] += 1;
  series.radius = Math.max(series.radius, radius * RADIUS_UNIT_M);
  if (note) series.notes.push(note(n));
}

/** The first row of a series, counted in all, that is not before a day. */
function rowOf({ days, start, end }, day) {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle] < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const emptySum = () => ({ low: 0, told: 0, share: 0, high: null, shared: false, status: "", claims: 0, rows: 0, isPart: false, near: false, figure: 0, exact: false, first: -1, look: null });

/** What a series says from one day number to another, or null; written into a sum that is no longer needed, if one is given. */
export function sumBetween(series, first, last, spare = null) {
  const a = rowOf(series, first);
  const b = rowOf(series, last + 1);
  if (a === b) return null;
  const { sums } = series;
  const from = a * WIDTH;
  const to = b * WIDTH;
  if (spare?.first === a && spare.first + spare.rows === b) return spare;
  const sum = spare ?? emptySum();
  sum.first = a;
  sum.look = null;
  sum.low = sums[to + LOW] - sums[from + LOW];
  sum.told = sums[to + TOLD] - sums[from + TOLD];
  sum.share = sums[to + SHARE] - sums[from + SHARE];
  sum.high = sums[to + OPEN] > sums[from + OPEN] ? null : sums[to + HIGH] - sums[from + HIGH];
  sum.shared = sums[to + OF_MANY] > sums[from + OF_MANY];
  sum.claims = sums[to + CLAIMS] - sums[from + CLAIMS];
  sum.rows = b - a;
  sum.isPart = sums[to + OF_ALL] - sums[from + OF_ALL] === b - a;
  sum.near = sums[to + NEAR] > sums[from + NEAR];
  let status = STATUS;
  while (sums[to + status] === sums[from + status]) status += 1;
  sum.status = STATUSES[status - STATUS];
  sum.figure = sum.told + sum.share;
  sum.exact = sum.high === sum.low && !sum.shared;
  return sum;
}

/** The day number of the first row that is not before a day. */
export const firstDay = (series, day) => series.days[rowOf(series, day)];

/** What is noted beside the rows of a series between two days. */
export const notesBetween = (series, first, last) => series.notes.slice(rowOf(series, first) - series.start, rowOf(series, last + 1) - series.start);
