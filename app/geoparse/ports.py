"""Ports: the city that a port or an industrial site is called by: "в Одеському та Чорноморському портах", "Авдіївська промзона"."""

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
    if match is None or not _is_before_port(words, at):
        return None
    stem, soft = match["stem"], match["soft"]
    named = [
        *atlas.gazetteer.named(f"{stem}{soft}кий"),
        *atlas.gazetteer.named(f"{stem}{FEMININE[soft]}"),
    ]
    areas = [place.code for place in named if place.kind in (PlaceKind.RAION, PlaceKind.HROMADA)]
    seats = tuple(dict.fromkeys(seat for seat in map(atlas.seat, areas) if seat))
    return (
        Toponym(tokens.starts[at], tokens.stops[at], at, at, PlaceKind.SETTLEMENT, seats) if seats else None
    )


def _is_before_port(words: list[str], at: int) -> bool:
    stop = at + 1
    while stop + 1 < len(words) and words[stop] in JOINTS and ADJECTIVE.match(words[stop + 1]):
        stop += 2
    stop += stop < len(words) and words[stop] in BETWEEN
    return stop < len(words) and words[stop] in PORTS
