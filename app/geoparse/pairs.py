"""Pairs: names that hyphens join to one word, of towns on a line or of one village."""

import re
from bisect import bisect_right

from app.geoparse.atlas import Atlas
from app.geoparse.compounds import compounds
from app.geoparse.tokens import Tokens
from gazetteer.index import Hit
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

PAIR = regex(r"(?<![\w-])[A-ZА-ЯІЇЄҐ][^\W\d_]{2,}(?:-[A-ZА-ЯІЇЄҐ][^\W\d_]{2,}){1,4}(?![\w-])")
PAIRED, TOWN_OF_AN_AXIS = 2, 5_000
"""A row of names joined by a hyphen that is a line from town to town has so large a one at its end."""


def part_pairs(text: str, tokens: Tokens, atlas: Atlas) -> Tokens:
    """Part names that hyphens join to one word: "the Kupiansk-Svatove-Kreminna line"; Ivano-Frankivsk stays whole."""
    rows = [(match.span(), _middles(match, atlas)) for match in PAIR.finditer(text)]
    rows = [(span, middles) for span, middles in rows if middles]
    rows += [(one.span, one.middles) for one in compounds(text, atlas) if one.middles]
    if not rows:
        return tokens
    words, starts, stops = list(tokens.words), list(tokens.starts), list(tokens.stops)
    for (start, stop), middles in sorted(rows, reverse=True):
        at = bisect_right(starts, start) - 1
        if at < 0 or (starts[at], stops[at]) != (start, stop):
            continue
        begins = [start, *(place for middle in middles for place in (middle, middle + 1))]
        ends = [*begins[1:], stop]
        word = words[at]
        words[at : at + 1] = [
            word[begin - start : end - start] for begin, end in zip(begins, ends, strict=True)
        ]
        starts[at : at + 1], stops[at : at + 1] = begins, ends
    return Tokens(words, starts, stops)


def _middles(match: re.Match[str], atlas: Atlas) -> list[int]:
    """Return where the hyphens between names stand in the text, none where the whole is no row of names."""
    hits = atlas.gazetteer.find(match.group())
    ends = [hit.stop for hit in hits]
    is_row = bool(hits) and [hit.start for hit in hits] == [0, *(end + 1 for end in ends[:-1])]
    is_row = is_row and not (len(hits) == PAIRED and _are_one_name(match.group(), hits, atlas))
    return [match.start() + end for end in ends[:-1]] if is_row and ends[-1] == len(match.group()) else []


def _are_one_name(text: str, hits: list[Hit], atlas: Atlas) -> bool:
    """Tell whether two names are those of one village: "Орехово-Василевка", but not "Орехово-Токмак"."""
    if not text.endswith("о", 0, hits[0].stop):
        return False
    bearers = atlas.form(hits[1]).names.get(PlaceKind.SETTLEMENT, ())
    return max((atlas.place(code).population for code in bearers), default=0) < TOWN_OF_AN_AXIS
