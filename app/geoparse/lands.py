"""Lands: the surroundings of a town by its name, which are its raion: "Нікопольщина", "на Глухівщині", "по Кролевеччині"."""

from app.geoparse.atlas import Atlas
from app.geoparse.gates import PLACE_WORDS
from app.geoparse.tokens import Tokens
from app.geoparse.toponyms import Found, Hits, Toponym
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

LAND = regex(r"(.{3,}?)(?:щин|(?<=[чж])чин)(?:а|и|і|у|ою|ы|е|ой)$")
OF_RAION = regex(r"(.{3,}[сцз])(ьк|к)(?:ий|ого|ому|им|ом)$")
FEMININE = {"ьк": "ька", "к": "кая"}
SOFTENED = {"ч": "ц", "ж": "з"}
"""What stood before the ending of a land's name: "Кролевеччина" is that of Кролевець."""
VILLAGE = "C"
"""The codifier's letter of villages, which were no centres of raions."""
INSIDE = frozenset(["в", "у", "во"])
KINDS = frozenset([PlaceKind.SETTLEMENT])


def land_at(tokens: Tokens, place: int, atlas: Atlas) -> Toponym | None:
    """Read "Нікопольщина": the raion of Nikopol; "Глухівщина", which has none of its name: the one that the town lies in."""
    match = LAND.match(tokens.words[place])
    if match is None:
        return None
    stem, soft = match[1], f"{match[1][:-1]}{SOFTENED.get(match[1][-1], match[1][-1])}"
    named = atlas.gazetteer.named
    raions = [
        place.code
        for adjective in (f"{stem}ський", f"{soft}ький", f"{stem}ий", f"{stem}ский")
        for place in named(adjective)
        if place.kind is PlaceKind.RAION
    ]
    for adjective in (f"{stem}ська", f"{soft}ька", f"{stem}ская", f"{soft}кая"):
        raions += raions_of_communities(adjective, atlas)
    codes = tuple(dict.fromkeys(raions))
    start, stop = tokens.starts[place], tokens.stops[place]
    return Toponym(start, stop, place, place, PlaceKind.RAION, codes) if codes else None


def land_not_village(hits: Hits, found: Found) -> Toponym | None:
    """Read "Оріхівщину обстріляли": the land of a town, where nothing tells that the village so called is meant."""
    before = hits.word(found.first - 1)
    if set(found.form.names) != KINDS or before in PLACE_WORDS or before in INSIDE:
        return None
    return land_at(hits.tokens, found.first, hits.atlas) if found.first == found.last else None


def former_raions(word: str, atlas: Atlas) -> tuple[str, ...]:
    """Return the raions of today that hold the community of a raion's name: "Слов'янський район" is no more since 2020."""
    match = OF_RAION.match(word)
    return raions_of_communities(f"{match[1]}{FEMININE[match[2]]}", atlas) if match is not None else ()


def raions_of_communities(adjective: str, atlas: Atlas) -> tuple[str, ...]:
    """Return the raions that hold the communities of a town by their adjective, those of villages left out."""
    communities = [p for p in atlas.gazetteer.named(adjective) if p.raion]
    towns_of = {
        one.raion: atlas.get(atlas.seat(one.code)) for one in communities if one.kind is PlaceKind.HROMADA
    }
    return tuple([raion for raion, seat in towns_of.items() if seat is not None and seat.category != VILLAGE])
