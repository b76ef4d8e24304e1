"""Compounds: one adjective that is made of the names of two directions or more: "на Лимано-Куп'янському напрямку"."""

from functools import partial
from typing import NamedTuple

from app.geoparse.atlas import Atlas
from gazetteer.index import Hit
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

ENDING = "[сзц]ь?к(?:ому|ого|им|ім|ом|ий|ое|і|ие|их)"
ADJECTIVE = rf"[\w'’ʼ`-]+{ENDING}"
COMPOUND = regex(
    rf"(?i)(?<![\w'’ʼ`-])(?!северо-)((?:[^\W\d_][\w'’ʼ`]{{2,}}о-){{1,2}})([^\W\d_][\w'’ʼ`]+?({ENDING}))"
    rf"(?=(?:(?:,| і| й| та| и|, а також)? {ADJECTIVE})* (?:напрям|направл|участ[ок]к|ділян[ок])| [–—-] \d|: ?\d)"
)
"""All names but the last with the vowel that joins them, the last one, and its ending; behind it the noun, or a number in a list.

"Северо-Донецком" is of no north."""
JOINING = "о"
ADJECTIVAL, OPENING = regex(r"[сзц]ь?к$"), regex(r"[сзц]ь?к")
LENGTH = 8
"""The length of some name; only of very short ones does it matter."""


class Compound(NamedTuple):
    """A compound adjective in a text: where its parts start and stop, and the gazetteer's form of each that is a direction's."""

    spans: tuple[tuple[int, int], ...]
    forms: tuple[int | None, ...]

    @property
    def span(self) -> tuple[int, int]:
        """Where the whole of it starts and stops."""
        return self.spans[0][0], self.spans[-1][1]

    @property
    def middles(self) -> list[int]:
        """Where the hyphens stand between the names of directions; one that only one part is called by stays whole."""
        return [] if None in self.forms else [stop for _, stop in self.spans[:-1]]

    def hits(self, is_capital: bool) -> list[Hit]:
        """Return the hits of its names."""
        spans = [self.span] * len(self.spans) if None in self.forms else self.spans
        found = zip(spans, self.forms, strict=True)
        return [Hit(*span, form, is_capital, False) for span, form in found if form is not None]


def compounds(text: str, atlas: Atlas) -> list[Compound]:
    """Return the compounds of a text of which all parts or one are directions; what stands before the last is known."""
    if "о-" not in text and "О-" not in text:
        return []
    found = []
    for match in COMPOUND.finditer(text):
        spans, start = [], match.start()
        for part in match[1].split("-")[:-1]:
            spans.append((start, start + len(part)))
            start += len(part) + 1
        told = [_adjectives(text[begin:end], match[3]) for begin, end in spans]
        known = [_forms(names, atlas) for names in [*told, [match[2]]]]
        forms = tuple(next(filter(partial(_is_direction, atlas), of_part), None) for of_part in known)
        if all(known[:-1]) and forms.count(None) in (0, len(forms) - 1):
            found.append(Compound((*spans, match.span(2)), forms))
    return found


def with_compounds(hits: list[Hit], text: str, atlas: Atlas) -> list[Hit]:
    """Add to the hits of a text those of its compounds; one that the gazetteer has as a whole is none: "Южно-Донецком"."""
    starts = {hit.start for hit in hits}
    found = [one for one in compounds(text, atlas) if one.span[0] not in starts]
    if not found:
        return hits
    lasts = {one.spans[-1] for one in found}
    firsts = [hit for one in found for hit in one.hits(text[one.span[0]].isupper())]
    return sorted([*(hit for hit in hits if hit[:2] not in lasts), *firsts])


def _adjectives(part: str, ending: str) -> list[str]:
    """Return what a part before a hyphen may be alone, in the case of the last: of "Лимано", as of "Лимансько", "Лиманському"."""
    stem = part.lower().removesuffix(JOINING)
    kind = OPENING.match(ending)
    case = ending[kind.end() :] if kind is not None else ending
    if ADJECTIVAL.search(stem):
        return [stem + case]
    soft = "ь" if "ь" in ending else ""
    return [f"{stem}{grown}{soft}к{case}" for grown in ("с", "івс", "овс")]


def _forms(names: list[str], atlas: Atlas) -> list[int]:
    """Return the forms of those of some names that the gazetteer knows."""
    return [form for form in map(atlas.gazetteer.form, names) if form is not None]


def _is_direction(atlas: Atlas, form: int) -> bool:
    """Tell whether a form is the adjective of a direction."""
    return PlaceKind.DIRECTION in atlas.form(Hit(0, LENGTH, form, True, False)).adjectives
