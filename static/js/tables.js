// Series with running sums, read from columns: what any window of days adds up to takes two look-ups.

import { dayNumber } from "./days.js";

const STATUSES = ["reported", "unnumbered", "withheld", "zero"];
const SHARED = 8;
const PART = 16;
const RADIUS_UNIT_M = 100;
const COLUMNS = ["low", "told", "share", "high", "claims", "radius"];
const NOTES = { areas: "hedge", sets: "id", totals: "one" };
const SUMS = ["low", "told", "share", "high", "open", "claims", "shared", "part", "near", ...STATUSES];

/** Put the tables of that name in some chunks (of different days, in order) together; `keyOf(chunk, n)` says which subject the nth is. */
export function joinTables(chunks, name, keyOf) {
  const made = new Map();
  for (const chunk of chunks) if (chunk[name]) eachRow(chunk, name, keyOf, made, (series) => { series.length += 1; });
  for (const series of made.values()) {
    series.days = new Int32Array(series.length);
    series.sums = Object.fromEntries(SUMS.map((of) => [of, new Int32Array(series.length + 1)]));
    series.notes = [];
  }
  for (const chunk of chunks) if (chunk[name]) eachRow(chunk, name, keyOf, made, writeRow);
  return [...made.values()];
}

/** Call `act(series, row)` for each row of a chunk; a column that is one value holds for all rows. */
function eachRow(chunk, name, keyOf, made, act) {
  const { table } = chunk[name];
  const start = dayNumber(chunk.from);
  const row = { day: 0, n: 0, columns: Object.fromEntries(COLUMNS.map((of) => [of, columnOf(table[of])])), note: noteOf(chunk, name, table) };
  const [subject, rows, step, status] = [table.subject, table.rows, table.day, table.status].map(columnOf);
  table.voice.forEach((voice, n) => {
    const series = seriesFor(made, keyOf(chunk, subject(n)), chunk.voices[voice]);
    row.day = start;
    for (const end = row.n + rows(n); row.n < end; row.n += 1) {
      row.day += step(row.n);
      row.status = status(row.n);
      if (row.status % SHARED < STATUSES.length) act(series, row);
    }
  });
}

const columnOf = (values) => (Array.isArray(values) ? (n) => values[n] : () => values ?? 0);

function noteOf(chunk, name, table) {
  const note = columnOf(table[NOTES[name]]);
  return name === "areas" ? (n) => chunk.hedges[note(n)] : name in NOTES ? note : null;
}

function seriesFor(made, subject, [kind, side, claimant, claimantName]) {
  const key = `${subject}|${kind}|${side}|${claimant}`;
  if (!made.has(key)) made.set(key, { key, subject, kind, side, claimant, claimantName, length: 0, at: 0, radius: 0 });
  return made.get(key);
}

/** Write a row as the next of the running sums, which are one longer than the rows. */
function writeRow(series, { day, n, status, columns, note }) {
  const at = series.at++;
  const low = columns.low(n);
  const high = columns.high(n);
  const radius = columns.radius(n);
  const kind = status % SHARED;
  const add = (of, value) => { series.sums[of][at + 1] = series.sums[of][at] + value; };
  series.days[at] = day;
  add("low", low);
  add("told", low + columns.told(n));
  add("share", columns.share(n));
  add("high", high < 0 ? 0 : low + high);
  add("open", high < 0 ? 1 : 0);
  add("claims", columns.claims(n));
  add("shared", status & SHARED ? 1 : 0);
  add("part", status & PART ? 1 : 0);
  add("near", radius ? 1 : 0);
  STATUSES.forEach((of, rank) => add(of, rank === kind ? 1 : 0));
  series.radius = Math.max(series.radius, radius * RADIUS_UNIT_M);
  if (note) series.notes.push(note(n));
}

/** The first place in sorted days that is not before `day`. */
function placeOf(days, day) {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle] < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const emptySum = () => ({ low: 0, told: 0, share: 0, high: null, shared: false, status: "", claims: 0, rows: 0, isPart: false, near: false, figure: 0, exact: false });

/** What a series says from one day number to another, or null; written into a sum that is no longer needed, if one is given. */
export function sumBetween(series, first, last, spare = null) {
  const a = placeOf(series.days, first);
  const b = placeOf(series.days, last + 1);
  if (a === b) return null;
  const { low, told, share, high, open, claims, shared, part, near } = series.sums;
  const sum = spare ?? emptySum();
  sum.low = low[b] - low[a];
  sum.told = told[b] - told[a];
  sum.share = share[b] - share[a];
  sum.high = open[b] - open[a] ? null : high[b] - high[a];
  sum.shared = shared[b] > shared[a];
  sum.claims = claims[b] - claims[a];
  sum.rows = b - a;
  sum.isPart = part[b] - part[a] === b - a;
  sum.near = near[b] > near[a];
  sum.status = STATUSES.find((name) => series.sums[name][b] > series.sums[name][a]);
  sum.figure = sum.told + sum.share;
  sum.exact = sum.high === sum.low && !sum.shared;
  return sum;
}

/** What is noted beside the rows of a series between two days. */
export const notesBetween = (series, first, last) => series.notes.slice(placeOf(series.days, first), placeOf(series.days, last + 1));
