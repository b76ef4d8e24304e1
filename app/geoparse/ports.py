"""Ports: the city that a port, bridge or industrial site is called by: "в Одеському та Чорноморському портах"."""

from app.geoparse.atlas import Atlas
from app.geoparse.sentences import words_of
from app.geoparse.tokens import Tokens
from app.geoparse.toponyms import Toponym
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

PORTS = words_of(
    "порт порту порта портом порті порте порти портів портам портах порты портов морпорт морпорту морпорта морпортах "
    "аеропорт аеропорту аеропорта аеропортом аэропорт аэропорту аэропорта аэропорте аэропортом аеродром аеродрому "
    "аэродром аэродрому аэродрома завод заводу завода заводі заводе заводом "
    "промзона промзону промзони промзоні промзоною промзоны промзоне промзоной"
)
BRIDGES = words_of(
    "мост мосту моста мостом мосте мосты мостов мостам мостами мостах міст мості мостові мости мостів"
)
BRIDGE_IN = ("міст", "мост")
"""What a bridge is in either language: "по Антоновскому и Каховскому мостам" tells of two."""
ADJECTIVE = regex(r"(?P<stem>.{2,}[сцз])(?P<soft>ь?)к(?:ий|ого|ому|им|ім|ом|а|у|ої|ій|ою|ая|ую|ой)$")
BETWEEN = words_of(
    "морський морського морському морским морской морского морскому річковий річкового речной речного"
)
JOINTS = words_of("та і й и ,")
FEMININE = {"ь": "ька", "": "кая"}


def port_at(tokens: Tokens, at: int, atlas: Atlas) -> Toponym | None:
    """Read the adjective of a port or industrial site, or of a list of them, as the city that its raion or community has."""
    words = tokens.words
    match = ADJECTIVE.match(words[at])
    noun = _noun_behind(words, at) if match is not None else ""
    if match is None or noun not in PORTS | BRIDGES:
        return None
    stem, soft = match["stem"], match["soft"]
    bridges = _bridges(f"{stem}{soft}кий", atlas) if noun in BRIDGES else ()
    if bridges:
        return Toponym(tokens.starts[at], tokens.stops[at], at, at, PlaceKind.LANDMARK, bridges)
    named = [
        *atlas.gazetteer.named(f"{stem}{soft}кий"),
        *atlas.gazetteer.named(f"{stem}{FEMININE[soft]}"),
    ]
    areas = [place.code for place in named if place.kind in (PlaceKind.RAION, PlaceKind.HROMADA)]
    seats = tuple(dict.fromkeys(seat for seat in map(atlas.seat, areas) if seat))
    return (
        Toponym(tokens.starts[at], tokens.stops[at], at, at, PlaceKind.SETTLEMENT, seats) if seats else None
    )


def _noun_behind(words: list[str], at: int) -> str:
    """Return the word behind an adjective or the list that it is in, "" at the end."""
    stop = at + 1
    while stop + 1 < len(words) and words[stop] in JOINTS and ADJECTIVE.match(words[stop + 1]):
        stop += 2
    stop += stop < len(words) and words[stop] in BETWEEN
    return words[stop] if stop < len(words) else ""


def _bridges(adjective: str, atlas: Atlas) -> tuple[str, ...]:
    """Return the bridge of an adjective, if one is known."""
    named = [place for noun in BRIDGE_IN for place in atlas.gazetteer.named(f"{adjective} {noun}")]
    return tuple(dict.fromkeys([place.code for place in named if place.kind is PlaceKind.LANDMARK]))
