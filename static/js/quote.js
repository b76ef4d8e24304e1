// A sentence exactly as published, with its number, places and window marked where the reading found them.

import { el } from "./dom.js";

const LOOKS = { number: "mark.fl-number", window: "span.fl-told-window" };

/** A quote as a blockquote; `here` is the code of the place that the reader looks at. */
export function quoteNode({ text, language, marks = [] }, here) {
  const letters = Array.from(text); // marks count code points
  const parts = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.stop - a.stop)) {
    if (mark.start < at || mark.stop > letters.length || mark.stop <= mark.start) continue;
    parts.push(letters.slice(at, mark.start).join(""));
    parts.push(el(lookOf(mark, here), {}, letters.slice(mark.start, mark.stop).join("")));
    at = mark.stop;
  }
  parts.push(letters.slice(at).join(""));
  return el("blockquote.fl-quote", { lang: language || null }, parts);
}

const lookOf = (mark, here) => LOOKS[mark.what] ?? (mark.code === here ? "span.fl-here" : "span.fl-there");
