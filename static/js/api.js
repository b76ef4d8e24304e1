// The only module that fetches: answers of the service as plain objects, and what went wrong in words.

export class Unreachable extends Error {}

/** Fetch one JSON answer; a network failure or an error status becomes Unreachable. */
export async function getJson(path, parameters = {}, signal = undefined) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== "" && value !== null && value !== undefined));
  const address = query.size ? `${path}?${query}` : path;
  let answer;
  try {
    answer = await fetch(address, { signal, credentials: "omit", headers: { Accept: "application/json, application/geo+json" } });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Unreachable(`${path}: ${error.message}`);
  }
  if (!answer.ok) throw new Unreachable(`${path}: ${answer.status}`);
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
export const getCountryCounts = (signal) => getJson("/api/counts", { by: "country", period: "day", all: "true" }, signal);
export const getBriefings = (from, to) => getJson("/api/briefings", { from, to });
export const findPlaces = (q, signal) => getJson("/api/places", { q }, signal);
export const getGround = (name) => getJson(`/ground/${name}.json`);
export const windowParameter = ({ from, to }) => `${from}/${to}`;
