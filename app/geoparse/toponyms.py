"""Toponyms and hits: the place names of a text, as found and as sifted."""

from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from app.geoparse.atlas import REMEMBERED, Atlas, Form
from app.geoparse.gates import PLACE_WORDS, WEAK_PLACE_WORDS
from app.geoparse.number_words import NUMBER_WORDS
from app.geoparse.sentences import TITLE_CASE, words_of
from app.geoparse.tokens import Tokens
from gazetteer.index import Hit
from gazetteer.place import PlaceKind

REACH, LEAD = 6, 3
"""How many tokens may stand between a list and the region named after it: "A та B на Сумщині"; and before a first name."""
LOOSE = words_of(
    "на в у in of the ( по во та і и and both at ) старостаті старостату старостат старостате старостата"
)
BEHIND = words_of("in on the of at along within на у в")
"""What stands between places and the direction that is told behind them."""
COMPASS = words_of(
    "north south east west northern southern eastern western northeastern northwestern southeastern southwestern "
    "north-eastern north-western south-eastern south-western"
)
WHOSE = COMPASS | words_of(
    "ukraine russia 's ukrainian russian occupied russian-occupied russian-controlled russian-held temporarily partially "
    "part parts central northeast northwest southeast southwest border located situated "
    "сході півдні півночі заході північному південному востоке юге севере западе северо-востоке юго-востоке "
    "северо-западе юго-западе окупованій окупованої оккупированной прикордонній приграничной"
)
"""What may stand there besides, of the region: "Lyman in Ukraine's eastern Donetsk region", "Лиман на востоке Харьковской области"."""
WITHIN = ("in", "located", "situated", "що", "в", "у", "на")
"""What follows a comma between a place and the region that it lies in: "Lyman, in the Kharkiv region"."""
ABROAD = ("RU-", "BY-", "MD-")
"""What codes of places across the border begin with."""

AREAS = (PlaceKind.OBLAST, PlaceKind.RAION, PlaceKind.HROMADA)
AREA_KINDS = (*AREAS, PlaceKind.DIRECTION)
ORIGIN, BESIDE = "origin", "beside"
"""The role of a region that something comes from or borders on, and that nothing is told in, and of a town told for its suburb."""
FROM_WORDS = frozenset(["из", "с", "со", "від", "з", "із", "зі", "from", "with", "от"])
SIDES = frozenset(
    ["территории", "стороны", "території", "боку", "территорий", "the", "направления", "напрямку"]
)
AND_WORDS = frozenset([",", ";", "and", "та", "і", "й", "и", "а", "while"])
CLOSERS, GENITIVE = (",", "–", "-", "—"), ("ої", "ой")
ENDS: tuple[list[str], ...] = ([";"], ["."], [","], ["\n"], ["та"], ["і"], ["й"], ["и"], ["а"], [])
NOUNS_OF_REGIONS = ("region", "oblast", "province")
AT_END: tuple[list[str], ...] = ([";"], ["."], ["\n"], [])
LAND = ("щина", "ччина")
STOPS = (".", "\n", "!", "?", ":")
LIST_GAP = 5
LIST_WORDS = (
    PLACE_WORDS
    | WEAK_PLACE_WORDS
    | {"бік", "напрямку", "напрямках", "сторону", "направлении", "also", "а", "також", "так"}
)
ANDS = frozenset(["and", "та", "і", "й", "и", "&", "або", "или", "or", "чи"])
JOINTS = ANDS | {","}


OF_DIRECTION = ("ском", "цком", "ському", "цькому", "зькому")
OF_LINE = ("ський", "цький", "ский", "цкий")
DIRECTION_NOUNS = (["направлении"], ["напрямку"], ["напрямі"])
DASHED, LISTED_NEXT = (["–"], ["—"], ["-"]), ([","], [";"])
OF_SMALL_AREA = ("ськ", "цьк", "зьк", "ск", "цк")
SMALL_AREA = frozenset(
    [
        *("районі", "району", "район", "районах", "округе", "округу", "районе", "района", "районы"),
        *("округах", "округам", "горокруг", "горокруге", "горокруга", "горокругу"),
        *("громаді", "громаду", "громада", "громади", "общине", "общину", "община"),
        *("raion", "hromada", "district", "community"),
    ]
)
MUNICIPAL = words_of("муниципальном муниципального муниципальный городском городского городской")
PORT = "port"
QUOTES = ("of", ".", "«", '"', "“", "„")
CITIES = words_of("міста містах містам містами міст города городах городам городами городов cities")
"""What stands before a list of cities."""
CATEGORY_OF = {
    **dict.fromkeys(
        words_of("порт порту порта порті порте порти портів портам портах порты портов port ports"), PORT
    ),
    **dict.fromkeys(words_of("місто міста місту місті містом город города городу городе городом city"), "M"),
    **dict.fromkeys(CITIES, "M"),
    **dict.fromkeys(words_of("селище селища селищу селищі селищем смт пгт"), "X"),
    **dict.fromkeys(words_of("село села селу селі селом"), "C"),
}
"""The codifier's letter of what a settlement is told to be, or that it is a port; the press calls many settlements villages."""
SEATS = (
    ("сільськ", "C"),
    ("селищн", "X"),
    ("міськ", "M"),
    ("сельск", "C"),
    ("поселков", "X"),
    ("городск", "M"),
)
"""How the words begin that tell what sort of place a community's seat is, with the codifier's letters."""
ELSEWHERE = "elsewhere"
"""The value of a word that is the name of a direction, raion or community which nobody knows."""


class Toponym(NamedTuple):
    """A place name in a text: offsets, its tokens (`last` included), its kind, and the codes that bear the name.

    `role` is "reporter" where the name belongs to the one who speaks, "origin" for a region across the border that something
    comes from, "" else. `typo` marks a name that was found by
    likeness; `old` are the codes that bore the name once; `recipe` tells how the codes were found. `beside`: only small
    words stand between it and the one before in its sentence; `leads`: it stands at the very start of its sentence;
    `apart`: a new number is told between the one before and it, as in "52 on the axis near A, and 17 near B"; `parted`: a
    semicolon stands between them. `told_as` is the codifier's letter of what it is told to be: "C" for "the village of A".
    `behind`: a direction that is told behind its places, "near A in the B sector".
    """

    start: int
    stop: int
    first: int
    last: int
    kind: PlaceKind
    codes: tuple[str, ...]
    role: str = ""
    typo: bool = False
    old: frozenset[str] = frozenset()
    recipe: str = ""
    beside: bool = False
    leads: bool = False
    apart: bool = False
    parted: bool = False
    told_as: str = ""
    behind: bool = False


class Found(NamedTuple):
    """A hit of the gazetteer on tokens."""

    start: int
    stop: int
    first: int
    last: int
    form: Form


class Hits(NamedTuple):
    """The hits of the gazetteer in a text, in order."""

    text: str
    tokens: Tokens
    atlas: Atlas
    is_caseless: bool
    found: list[Found]
    tells_communities: bool
    boundary: str = ""

    def word(self, place: int) -> str:
        """Return a token; before the first it is what the text stands behind, "" farther outside."""
        words = self.tokens.words
        if 0 <= place < len(words):
            return words[place]
        return self.boundary if place == -1 else ""

    def is_joined(self, place: int) -> bool:
        """Tell whether a hit is in a list with the one before it."""
        return place > 0 and joined(self.tokens.words, self.found[place - 1].last, self.found[place].first)

    def is_listed(self, place: int) -> bool:
        """Tell whether a hit is in a list with its neighbour, words of place between them allowed."""
        words, found = self.tokens.words, self.found
        if place and listed(words, found[place - 1].last, found[place].first):
            return True
        return place + 1 < len(found) and listed(words, found[place].last, found[place + 1].first)


def hits_in(text: str, tokens: Tokens, atlas: Atlas) -> Hits:
    """Return the hits of the gazetteer that begin with a capital; all of them in a text without capitals."""
    is_caseless = TITLE_CASE.search(text) is None
    found = []
    for hit in atlas.gazetteer.find(text):
        if hit.capital or is_caseless:
            one = _found(hit.start, hit.stop, tokens, atlas.form(hit))
            if one is not None:
                found.append(one)
    return Hits(
        text,
        tokens,
        atlas,
        is_caseless,
        found,
        any(w.startswith(("громад", "общин", "communit", "hromada")) for w in tokens.words),
    )


def hits_of(
    text: str,
    start: int,
    tokens: Tokens,
    hits: list[Hit],
    atlas: Atlas,
    circumstances: tuple[bool, bool, bool, int],
) -> Hits:
    """Return the hits of one sentence, with offsets inside it."""
    is_caseless, tells_communities, opens_line, _ = circumstances
    found = []
    for hit in hits:
        one = _found(hit.start - start, hit.stop - start, tokens, atlas.form(hit))
        if one is not None:
            found.append(one)
    return Hits(text, tokens, atlas, is_caseless, found, tells_communities, "\n" if opens_line else ".")


def _found(start: int, stop: int, tokens: Tokens, form: Form) -> Found | None:
    """Return a hit on whole tokens, None if it is a part of a word."""
    first = bisect_right(tokens.starts, start) - 1
    last = bisect_right(tokens.starts, stop - 1, max(first, 0)) - 1
    if first < 0 or tokens.starts[first] != start or tokens.stops[last] > stop:
        return None
    return Found(start, stop, first, last, form)


@lru_cache(maxsize=REMEMBERED)
def oblast_abroad(code: str) -> str:
    """Return the oblast across the border that a code is of or lies in: "RU-BEL"; "" where it is of a place of Ukraine."""
    return "-".join(code.split("-")[:2]) if code.startswith(ABROAD) else ""


def is_oblast_abroad(code: str) -> bool:
    """Tell whether a code is that of an oblast across the border."""
    return code != "" and code == oblast_abroad(code)


def elsewhere(words: list[str], place: int, is_capital: bool) -> str:
    """Return what an adjective that is no known name is: that of a direction or small area, "на горловском —", "Ивнянский район"."""
    if words[place].endswith(OF_DIRECTION) and words[place + 1 : place + 2] in DASHED:
        is_next = words[place - 1 : place] in LISTED_NEXT and any(
            [w] in DIRECTION_NOUNS for w in words[:place]
        )
        if is_next or words[place - 1 : place] == ["на"]:
            return ELSEWHERE
    if is_capital:
        at = place + 1 + any(word in MUNICIPAL for word in words[place + 1 : place + 2])
        after = words[at : at + 1]
        if after == [":"]:  # a line of a digest: "Волноваський: без обстрілів"
            return ELSEWHERE if words[place].endswith(OF_LINE) else ""
        is_area = after and after[0] in SMALL_AREA
        return ELSEWHERE if is_area and (words[place].isascii() or _is_of_area(words[place])) else ""
    if not words[place].endswith(OF_DIRECTION):
        return ""
    return ELSEWHERE if words[place + 1 : place + 2] in DIRECTION_NOUNS else ""


def _is_of_area(word: str) -> bool:
    """Tell whether an adjective may be that of an area: "Ивнянском", "Вигаданська"."""
    return any(ending in word[-6:-1] for ending in OF_SMALL_AREA)


def area_of(toponym: Toponym) -> str:
    """Return which kind of area a toponym is, a city's district too; one across the border is a raion, a region there has none."""
    if toponym.kind is not PlaceKind.ABROAD:
        return toponym.kind.value
    return PlaceKind.RAION.value if toponym.codes[0].endswith("-DISTRICT") else ""


@lru_cache(maxsize=REMEMBERED)
def is_region_abroad(code: str) -> bool:
    """Tell whether a code is that of a region across the border: "RU-BEL", of a district of one too."""
    return code.startswith(ABROAD) and (code.count("-") == 1 or code.endswith("-DISTRICT"))


def with_surroundings(toponyms: list[Toponym], words: list[str]) -> list[Toponym]:
    """Let each toponym of a sentence know how it stands beside the one before, and whether it leads."""
    found: list[Toponym] = []
    is_listed = False
    for toponym in toponyms:
        between = words[found[-1].last + 1 : toponym.first] if found else []
        beside = bool(found) and len(between) <= REACH and _is_loose(toponym, between)
        beside = beside or (bool(found) and _closes(toponym, words, between, _is_alone(found, words)))
        first = toponym.first
        heads = toponym.kind is PlaceKind.DIRECTION and words[toponym.last + 1 : toponym.last + 2] == [":"]
        leads = heads or (not found and _leads(words, first))
        whose = ORIGIN if _is_origin(toponym, words) else toponym.role
        apart, parted = _tells_anew(between), ";" in between
        told_as = _told_as(words, toponym)
        if not told_as and found and found[-1].told_as == "M" and JOINTS.issuperset(between):
            told_as = "M" if is_listed else ""  # "міста A, B та C"
        is_listed = told_as == "M" and (is_listed or words[toponym.first - 1] in CITIES)
        behind = toponym.kind is PlaceKind.DIRECTION and bool(between) and BEHIND.issuperset(between)
        stood = toponym._replace(role=whose, beside=beside, leads=leads, apart=apart, parted=parted)
        found.append(stood._replace(told_as=told_as, behind=behind))
    return found


def _leads(words: list[str], first: int) -> bool:
    """Tell whether a name opens a sentence, or what follows its first words: "У A", "Крім того, у A"."""
    if first < LEAD or any(word in STOPS for word in words[first - LEAD : first]):
        return True
    return "," in words[1 : LEAD + 1] and first - words.index(",") <= LEAD


def _told_as(words: list[str], toponym: Toponym) -> str:
    """Return the codifier's letter of the noun before a name, or of what a community is called after: "сільська громада"."""
    if toponym.kind is PlaceKind.HROMADA:
        own = words[toponym.first + 1 : toponym.last + 2]
        return next((letter for word in own for stem, letter in SEATS if word.startswith(stem)), "")
    at = toponym.first - 1
    at -= at > 0 and (words[at] in QUOTES or words[at] in ("of", "."))
    return CATEGORY_OF.get(words[at], "") if at >= 0 else ""


def _is_loose(toponym: Toponym, between: list[str]) -> bool:
    """Tell whether only small words stand between a name and the one before it; of a region also those that say whose it is."""
    if toponym.kind in AREAS and not ANDS.isdisjoint(between):
        return False  # "west of A and in B oblast"
    if all(word in LOOSE for word in between):
        return True
    is_region = toponym.kind is PlaceKind.OBLAST or is_region_abroad(toponym.codes[0])
    if not is_region or "and" in between or not between:
        return False
    rest = between[1:] if between[0] == "," and between[1:2] and between[1] in WITHIN else between
    return all(word in LOOSE or word in WHOSE or word == "що" for word in rest)


def _is_origin(toponym: Toponym, words: list[str]) -> bool:
    """Tell whether something only comes from a region across the border: "с территории Курской области"."""
    if toponym.role or not is_region_abroad(toponym.codes[0]):
        return False
    at = toponym.first - 1
    at -= at > 0 and words[at] in SIDES
    return at >= 0 and words[at] in FROM_WORDS


def _is_alone(found: list[Toponym], words: list[str]) -> bool:
    """Tell whether the last toponym stands in no list."""
    return len(found) < 2 or words[found[-1].first - 1] not in JOINTS


def _closes(region: Toponym, words: list[str], between: list[str], is_alone: bool) -> bool:
    """Tell whether an oblast in the genitive closes a list after a mark: "A, B, Сумської області;", "A, B – Сумської"."""
    if region.kind is PlaceKind.RAION and between == [","] and words[region.last][-1].isascii():
        after = words[region.last + 1 : region.last + 2]
        return after in AT_END or (is_alone and after == [","])  # "the village of A, B district, ..."
    if region.kind is PlaceKind.OBLAST and between == [","] and words[region.last] in NOUNS_OF_REGIONS:
        # "in Lyman, Kharkiv region.", "A, B, Luhansk region; C"
        after = words[region.last + 1 : region.last + 2]
        return after == [";"] or (after in AT_END and (is_alone or ";" in words[: region.first]))
    if region.kind is not PlaceKind.OBLAST or len(between) != 1 or between[0] not in CLOSERS:
        return False
    if between == [","] and words[region.last].endswith(LAND):
        return words[region.last + 1 : region.last + 2] in AT_END  # "КАБи на A, Сумщина."
    return words[region.first].endswith(GENITIVE) and words[region.last + 1 : region.last + 2] in ENDS


def _tells_anew(between: list[str]) -> bool:
    """Tell whether words go on with another number."""
    return any(
        joint in AND_WORDS and (word in NUMBER_WORDS or word[0].isdigit())
        for joint, word in pairwise(between)
    )


def listed(words: list[str], last: int, following: int) -> bool:
    """Tell whether two names stand in one list, with words of place between: "A, B and towards C"."""
    if words[last + 1 : last + 2] == ["("] and words[last + 3 : last + 4] == [")"]:
        last += 3  # "A (4), B (3)"
    gap = following - last - 1
    if not 1 <= gap <= LIST_GAP or words[last + 1] not in JOINTS:
        return False
    return all(word in JOINTS or word in LIST_WORDS for word in words[last + 2 : following])


def joined(words: list[str], last: int, following: int) -> bool:
    """Tell whether only commas and conjunctions stand between two names."""
    gap = following - last - 1
    if gap == 1:
        return words[last + 1] in JOINTS
    return gap == 2 and words[last + 1] in JOINTS and words[last + 2] in JOINTS
