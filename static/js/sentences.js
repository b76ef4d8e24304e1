// Sentences: the claims about a place, a front or a shared number; fetched when a panel asks for them, a month at a time, newest first.

import { getClaim, getFeatures, windowParameter } from "./api.js";
import { addDays } from "./days.js";

const PIECE_DAYS = 31;
const newestFirst = (a, b) => b.day.localeCompare(a.day) || (b.best ?? b.low ?? 0) - (a.best ?? a.low ?? 0);

const ofRecords = new WeakMap();

/** The sentences of the record as it is now: read anew, it has a state of its own. */
export function sentencesOf({ status }) {
  if (!ofRecords.has(status)) ofRecords.set(status, createSentences());
  return ofRecords.get(status);
}

function createSentences() {
  const kept = new Map();

  /** A promise of claims that also knows, once it is kept, what it brought. */
  function fetched(key, bring) {
    if (!kept.has(key)) {
      const piece = { claims: null, failed: false };
      piece.promise = bring().then((claims) => { piece.claims = claims; }, () => { piece.failed = true; });
      kept.set(key, piece);
    }
    return kept.get(key);
  }

  /** The claims of {place, layers, test} or {claim} in a window: `count` months of it, the latest first; `arrived` is called when more are here. */
  function of(ask, window, count, arrived) {
    const windows = ask.claim ? [window] : piecesOf(window);
    const pieces = windows.slice(0, count).map((piece) => fetched(`${ask.claim ?? ""}|${ask.place}|${ask.layers}|${windowParameter(piece)}`, () => (ask.claim ? oneClaim(ask.claim) : claimsAbout(ask, piece))));
    for (const [key, { failed }] of kept) if (failed) kept.delete(key); // told once; who asks again has them fetched again
    const waiting = pieces.filter(({ claims, failed }) => !claims && !failed);
    if (waiting.length) Promise.all(waiting.map(({ promise }) => promise)).then(arrived);
    const claims = pieces.flatMap((piece) => piece.claims ?? []).filter(ask.test ?? Boolean);
    return { claims: claims.sort(newestFirst), waiting: waiting.length > 0, failed: pieces.some(({ failed }) => failed), more: windows.length > count };
  }

  return { of };
}

function piecesOf({ from, to }) {
  const pieces = [];
  for (let end = to; end >= from; end = addDays(end, -PIECE_DAYS)) {
    const start = addDays(end, 1 - PIECE_DAYS);
    pieces.push({ from: start < from ? from : start, to: end });
  }
  return pieces;
}

async function claimsAbout({ place, layers }, window) {
  const found = await Promise.all(layers.map((layer) => getFeatures(layer, { place, datetime: windowParameter(window) })));
  return found.flat().map(({ properties }) => properties).filter(({ day }) => window.from <= day && day <= window.to);
}

async function oneClaim(id) {
  const found = await getClaim(id);
  return found ? [found.properties] : [];
}
