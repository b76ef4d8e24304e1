// The only module that fetches: answers of the service as plain objects, and what went wrong in words.

export class Unreachable extends Error {}

let first = null;

/** What the server wrote into the page: style and names for good, state and counts for the first picture alone. */
function written() {
  first ??= JSON.parse(document.getElementById("fl-first")?.textContent || "{}");
  return first;
}

/** The state and counts that came with the page; given once, for later they are old. */
export function takeFirst() {
  const { status, totals, columns } = written();
  Object.assign(first, { status: undefined, totals: undefined, columns: undefined });
  return { status, totals, columns };
}

export const getStyle = async () => written().style ?? getJson("/static/style.json");
export const getNames = async () => written().names ?? getJson("/static/names.json");

/** Fetch one JSON answer; a network failure or an error status becomes Unreachable. */
export async function getJson(path, parameters = {}, signal = undefined) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== "" && value !== null && value !== undefined));
  const address = query.size ? `${path}?${query}` : path;
  let answer;
  try {
    answer = await fetch(address, { signal });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Unreachable(`${path}: ${error.message}`);
  }
  if (!answer.ok) throw Object.assign(new Unreachable(`${path}: ${answer.status}`), { status: answer.status });
  return answer.json();
}

/** All features of a layer, page after page. */
export async function getFeatures(layer, parameters, signal) {
  let page = await getJson(`/api/collections/${layer}/items`, { limit: 10000, ...parameters }, signal);
  const features = page.features;
  for (let next = nextLink(page); next; next = nextLink(page)) {
    page = await getJson(next, {}, signal);
    features.push(...page.features);
  }
  return features;
}

function nextLink(page) {
  const link = page.links?.find(({ rel }) => rel === "next");
  if (!link || !page.features.length) return "";
  const url = new URL(link.href, location.href);
  return url.pathname + url.search; // only ever our own server
}

export const getStatus = () => getJson("/api/status");
export const getColumns = ({ from, to }, level) => getJson("/api/columns", { from, to, level });
export const getTotals = ({ from, to }) => getJson("/api/columns/totals", { from, to });
export const getFronts = ({ from, to }) => getJson("/api/columns/fronts", { from, to });
export const getOutlines = (codes) => getJson("/api/outlines", { code: codes.join() });

/** One claim, from whichever layer holds it; null where none does. */
export async function getClaim(id) {
  for (const layer of ["claims", "area_claims"]) {
    try {
      return await getJson(`/api/collections/${layer}/items/${encodeURIComponent(id)}`);
    } catch (error) {
      if (error.status !== 404) throw error;
    }
  }
  return null;
}

export const getBriefings = (from, to) => getJson("/api/briefings", { from, to });
export const findPlaces = (q, signal) => getJson("/api/places", { q }, signal);
export const getGround = (name) => getJson(`/ground/${name}.json`);
export const windowParameter = ({ from, to }) => `${from}/${to}`;
/** Whether the service gives an answer that not every one has. */
export const offers = (name) => written().offers?.includes(name) ?? false;
export const getCoverage = async ({ from, to }) => (offers("coverage") ? getJson("/api/coverage", { from, to }) : null);

/** What the ledger itself changed since a day: [{at, what, source, title}]. */
export async function getRevisions(since) {
  if (!offers("changes")) return [];
  const found = await getJson("/api/changes", { since });
  return (found.changes ?? found).filter(({ what }) => what !== "added");
}
