// Adding count rows over days: low and best add, high is unknown if any is; kinds, sides and claimants stay apart.

const STATUSES = ["reported", "unnumbered", "withheld", "zero", "unknown", "not_covered"];

const SILENT = ["unknown", "not_covered"];

/** What several rows of one place, kind, side and claimant say together. */
export function sumOf(rows) {
  const sum = { low: 0, told: 0, share: 0, high: 0, shared: false, status: "unknown", claims: [], days: new Set(), hedges: 0 };
  let rank = STATUSES.indexOf("unknown");
  for (const row of saying(rows)) {
    const low = row.low ?? 0;
    sum.low += low;
    sum.told += row.best ?? low;
    sum.share += row.share ?? 0;
    sum.high = sum.high === null || isOpen(row) ? null : sum.high + (row.high ?? 0);
    sum.shared ||= Boolean(row.shared);
    sum.claims.push(...(row.claims ?? []));
    sum.days.add(row.day ?? row.period);
    rank = Math.min(rank, STATUSES.indexOf(row.status));
  }
  sum.status = STATUSES[Math.max(rank, 0)];
  sum.figure = sum.told + sum.share;
  sum.exact = sum.high === sum.low && !sum.shared;
  return sum;
}

/** The rows that say something; all of them where none does. */
function saying(rows) {
  const said = rows.filter(({ status }) => !SILENT.includes(status));
  return said.length ? said : rows;
}

const isOpen = (row) => row.high === null && row.status !== "zero";

/** Rows put together by a key, in order of first appearance. */
export function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  return groups;
}

export const voiceOf = (row) => `${row.kind}|${row.side}|${row.claimant}`;

/** One group for each kind, side and claimant, the largest first. */
export function voices(rows) {
  return [...groupBy(rows, voiceOf).values()]
    .map((own) => ({ kind: own[0].kind, side: own[0].side, claimant: own[0].claimant, claimantName: own[0].claimant_name, rows: own, sum: sumOf(own) }))
    .sort((a, b) => b.sum.figure - a.sum.figure || b.sum.low - a.sum.low || voiceOf(a).localeCompare(voiceOf(b)));
}

/** Whether any row says something, be it that there was nothing. */
export const isSaid = (group) => !SILENT.includes(group.sum.status);

/** The largest voice of each kind and side: claimants are not shown beside each other on the map, the panel has them all. */
export function oneOfEach(groups) {
  const seen = new Set();
  return groups.filter(({ kind, side }) => !seen.has(`${kind}${side === "ukraine"}`) && seen.add(`${kind}${side === "ukraine"}`));
}

/** What stands of the claims of one group: on each day those counted for themselves; parts of a larger number only where there are none. */
export function standing(claims) {
  const whole = new Set(claims.filter(({ fate }) => fate !== "contained").map(({ day }) => day));
  return claims.filter(({ fate, day }) => fate !== "contained" || !whole.has(day));
}
