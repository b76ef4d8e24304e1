"""Mentions: the place names of a text, found by the gazetteer and sifted by the words around them."""

import re
from bisect import bisect_right
from typing import NamedTuple

from app.geoparse.atlas import Atlas, Form
from app.geoparse.gates import (
    AGENCIES,
    AGENCY_ADJECTIVES,
    HEADS_BEFORE,
    NAMES_OF_OTHERS,
    NOT_PLACES_AFTER,
    NOT_PLACES_BEFORE,
    PLACE_WORDS,
    TITLES_AFTER,
    WEAK_PLACE_WORDS,
)
from app.geoparse.sentences import TITLE_CASE
from app.geoparse.tokens import Tokens, lower, tokenise
from gazetteer.place import PlaceKind

FEATURES: dict[str, PlaceKind] = {
    word: kind
    for kind, words in {
        PlaceKind.DIRECTION: "напрямок напрямку напрямі напряму напрямки напрямках напрямків напрямкам напрямком направление направлении "
        "направлению направления направлениями направлений направлениях направлениям направлением direction directions axis axes front fronts sector sectors",
        PlaceKind.OBLAST: "область області областю обл областей областях областям областями областью области region regions oblast oblasts province "
        "provinces область",
        PlaceKind.RAION: "район районі району районом райони районів районах районам р-н р-ну р-ні районе района районы районов raion raions "
        "district districts county",
        PlaceKind.HROMADA: "громада громаді громади громаду громадою громад громадах громадам общине общины общину община громаде громады hromada "
        "hromadas community communities",
    }.items()
    for word in words.split()
}
DASHES = frozenset(["–", "-", "—", ":"])
JOINTS = frozenset([",", "and", "та", "і", "й", "и", "&", "або", "или", "or"])
ADMINISTRATIVE = (PlaceKind.OBLAST, PlaceKind.RAION, PlaceKind.HROMADA, PlaceKind.DISTRICT)
AREA_WORDS = frozenset(["area", "areas", "vicinity", "outskirts"])
DATELINE = re.compile(
    r"\s*(?:,\s*[A-ZА-ЯІЇЄҐ][\w ]{2,20})?(?:,\s*(?:[A-Z][a-z]{2,8}\.?\s*\d{1,2}|\d{1,2}\s+[^\W\d_]{3,9})(?:,\s*\d{4})?)?\s*(?:\([^)\n]{2,40}\)\s*[-–—]|\([A-Z][A-Za-z /]{1,25}\)|[—–]{1,2}\s|--\s)"
)
BARE_DATELINE = re.compile(r",\s*\d{1,2}\s+[^\W\d_]{3,9}\s*[.\n]")
SURE_BEFORE = PLACE_WORDS | WEAK_PLACE_WORDS - {"на", "of"}
SURE_AFTER = frozenset([",", ".", ";", "and", "та", "і", "й", "и", ""])
"""Between these a settlement's plain name needs no more support."""
OPENING, CLOSING = ("«", "“", "„", '"'), ("»", "”", "“", '"')
LONG = 6
TOWN_SIZE = 5000
CITY_SIZE = 100_000
RIVER_WORDS = frozenset(
    [
        "берегу",
        "берег",
        "берега",
        "березі",
        "bank",
        "banks",
        "across",
        "через",
        "за",
        "of",
        "over",
        "along",
        "вздовж",
        "уздовж",
    ]
)


class Toponym(NamedTuple):
    """A place name in a text: offsets, its tokens (`last` included), its kind, and the codes that bear the name.

    `role` is "reporter" where the name belongs to the one who speaks, "" else. `typo` marks a name that was found by
    likeness.
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


class Hits(NamedTuple):
    """Hits of the gazetteer on tokens, in the order of the text."""

    text: str
    tokens: Tokens
    atlas: Atlas
    caseless: bool
    spans: list[tuple[int, int, int, int, Form]]  # start, stop, first token, last token, form


def recognise(text: str, tokens: Tokens, atlas: Atlas) -> list[Toponym]:
    """Return the place names of a text in order."""
    hits = _hits(text, tokens, atlas)
    kinds = _feature_kinds(hits)
    found = []
    for place in range(len(hits.spans)):
        kind = kinds[place]
        if kind is None and found and _continues_directions(hits, place, found[-1]):
            kind = PlaceKind.DIRECTION
        toponym = _toponym(hits, place, kind)
        if toponym is not None:
            found.append(toponym)
    return found


def _continues_directions(hits: Hits, place: int, before: Toponym) -> bool:
    """Tell whether a name goes on with a list of directions: "На Волинському та Поліському"."""
    _, _, first, _, form = hits.spans[place]
    is_listed = before.kind is PlaceKind.DIRECTION and _joined(hits.tokens.words, before.last, first)
    return is_listed and PlaceKind.DIRECTION in form.adjectives and not hits.text[before.stop - 1].isascii()


def _hits(text: str, tokens: Tokens, atlas: Atlas) -> Hits:
    caseless = TITLE_CASE.search(text) is None
    spans = []
    for hit in atlas.gazetteer.find(text):
        if not hit.capital and not caseless:
            continue
        start, stop = hit.start, hit.stop
        first = bisect_right(tokens.starts, start) - 1
        last = bisect_right(tokens.starts, stop - 1) - 1
        if first >= 0 and tokens.stops[last] <= stop:
            spans.append((start, stop, first, last, atlas.form(hit)))
    return Hits(text, tokens, atlas, caseless, spans)


def _feature_kinds(hits: Hits) -> list[PlaceKind | None]:
    """Give each hit the kind that the noun after it tells; "A, B and C regions" gives it to all three."""
    words = hits.tokens.words
    kinds: list[PlaceKind | None] = [None] * len(hits.spans)
    for place in range(len(hits.spans) - 1, -1, -1):
        _, _, first, last, form = hits.spans[place]
        after = words[last + 1] if last + 1 < len(words) else ""
        kind = FEATURES.get(after)
        if (
            kind is None
            and after in DASHES
            and _heads_line(words, first, last)
            and PlaceKind.DIRECTION in form.adjectives
        ):
            kind = PlaceKind.DIRECTION
        if kind is not None:
            if _codes(form, kind):
                kinds[place] = kind
            continue
        if place + 1 < len(hits.spans) and kinds[place + 1] is not None:
            inherited = kinds[place + 1]
            if (
                _joined(words, last, hits.spans[place + 1][2])
                and inherited is not None
                and _bears(form, inherited)
            ):
                kinds[place] = inherited
    return kinds


def _heads_line(words: list[str], first: int, last: int) -> bool:
    """Tell whether a name opens a line and is set off by a dash or colon: "Лиманське – 17 атак"."""
    before = words[first - 1] if first else "\n"
    opens = before == "\n" or (before in JOINTS and first > 1 and (first < 3 or words[first - 3] == "\n"))
    return opens and last + 1 < len(words)


def _joined(words: list[str], last: int, following: int) -> bool:
    between = words[last + 1 : following]
    return 0 < len(between) <= 2 and all(word in JOINTS for word in between)


def _bears(form: Form, kind: PlaceKind) -> bool:
    return kind in form.adjectives or (kind is PlaceKind.RAION and PlaceKind.DISTRICT in form.adjectives)


def _codes(form: Form, kind: PlaceKind) -> tuple[str, ...]:
    codes = form.codes(kind)
    if kind in (PlaceKind.OBLAST, PlaceKind.RAION, PlaceKind.DIRECTION) and not codes:
        codes = form.codes(PlaceKind.ABROAD)
    if kind is PlaceKind.RAION:
        codes += form.codes(PlaceKind.DISTRICT)
    return codes


def _toponym(hits: Hits, place: int, kind: PlaceKind | None) -> Toponym | None:
    """Make a toponym of a hit, or nothing where the words around it say that it is none."""
    start, stop, first, last, form = hits.spans[place]
    words = hits.tokens.words
    before, after = _neighbours(words, first, last)
    if kind is None and form.is_plain and after in SURE_AFTER and words[first - 1] in SURE_BEFORE and first:
        return Toponym(
            start,
            stop,
            first,
            last,
            PlaceKind.SETTLEMENT,
            form.names[PlaceKind.SETTLEMENT],
            "",
            False,
            form.old,
        )
    if before in NOT_PLACES_BEFORE or after in NOT_PLACES_AFTER:
        return None
    if _is_quoted(hits.text, start, stop) or _is_dateline(hits, start, stop, first):
        return None
    if kind is not None:
        return _with_feature(hits, place, kind)
    republic = _republic(hits, place)
    if republic is not None:
        return republic
    agency = _agency(hits, place)
    if agency is not None:
        return agency
    settled = _settled_kind(hits, place, before)
    if settled is None:
        return None
    codes = form.names.get(settled) or form.adjectives[settled]
    if settled is PlaceKind.ABROAD and _beside_capital(hits, place, start, stop):
        return None
    if settled is PlaceKind.SETTLEMENT and not _passes(hits, place, before, after):
        return None
    return Toponym(
        start, stop, first, last, settled, codes, _role(before, after, words, first), False, form.old
    )


def _neighbours(words: list[str], first: int, last: int) -> tuple[str, str]:
    before = words[first - 1] if first else ""
    if before == "." and first > 1:
        before = words[first - 2]
    if before in ("the", '"', "«", "“", "a"):
        before = words[first - 2] if first > 1 else ""
    return before, words[last + 1] if last + 1 < len(words) else ""


def _with_feature(hits: Hits, place: int, kind: PlaceKind) -> Toponym:
    start, stop, first, last, form = hits.spans[place]
    words = hits.tokens.words
    if last + 1 < len(words) and FEATURES.get(words[last + 1]) is kind:
        last += 1
        stop = hits.tokens.stops[last]
    codes = _codes(form, kind)
    if codes and codes[0] in form.codes(PlaceKind.ABROAD):
        return Toponym(start, stop, first, last, PlaceKind.ABROAD, codes)
    own = form.adjectives.get(PlaceKind.DISTRICT, ()) + form.names.get(PlaceKind.DISTRICT, ())
    if kind is PlaceKind.RAION and codes and set(codes) <= set(own):
        kind = PlaceKind.DISTRICT
    after = words[last + 1] if last + 1 < len(words) else ""
    beyond = words[last + 2] if last + 2 < len(words) else ""
    is_agency = kind is not PlaceKind.DIRECTION and (
        after in AGENCIES
        or (after in AGENCY_ADJECTIVES and (beyond in AGENCIES or beyond in AGENCY_ADJECTIVES))
    )
    return Toponym(start, stop, first, last, kind, codes, "reporter" if is_agency else "")


def _republic(hits: Hits, place: int) -> Toponym | None:
    """Read "Lugansk People's Republic": the oblast."""
    start, _, first, last, form = hits.spans[place]
    words = hits.tokens.words
    ahead = words[last + 1 : last + 5]
    if not ahead or not ahead[0].startswith(("people", "народн")):
        return None
    codes = form.codes(PlaceKind.OBLAST)
    for step, word in enumerate(ahead):
        if (
            step
            and codes
            and word.startswith(("republic", "республ"))
            and ahead[0].startswith(("people", "народн"))
        ):
            stop = last + 1 + step
            return Toponym(start, hits.tokens.stops[stop], first, stop, PlaceKind.OBLAST, codes)
    return None


def _agency(hits: Hits, place: int) -> Toponym | None:
    """Read "Kherson city council", "Запорізька обласна прокуратура": the place of the one who speaks."""
    start, stop, first, last, form = hits.spans[place]
    words = hits.tokens.words
    ahead = words[last + 1 : last + 4]
    step = 0
    while step < len(ahead) and (ahead[step] in AGENCY_ADJECTIVES or ahead[step] == "'s"):
        step += 1
    if (
        step >= len(ahead)
        or ahead[step] not in AGENCIES
        or (step == 0 and ahead[0] in ("голова", "глава", "начальник", "head"))
    ):
        return None
    is_regional = any(word.startswith(("обл", "region", "oblast")) for word in ahead[:step]) or ahead[
        step
    ] in ("ова", "ода")
    kinds = (
        (PlaceKind.OBLAST, PlaceKind.SETTLEMENT)
        if is_regional
        else (PlaceKind.SETTLEMENT, PlaceKind.HROMADA, PlaceKind.RAION, PlaceKind.OBLAST)
    )
    for kind in kinds:
        codes = form.codes(kind)
        if not codes:
            continue
        if kind is PlaceKind.HROMADA and any(
            word.startswith(("міськ", "город", "city")) for word in ahead[:step]
        ):
            seats = tuple(seat for seat in map(hits.atlas.seat, codes) if seat)
            return Toponym(start, stop, first, last, PlaceKind.SETTLEMENT, seats or codes, "reporter")
        return Toponym(start, stop, first, last, kind, codes, "reporter")
    return None


def _settled_kind(hits: Hits, place: int, before: str) -> PlaceKind | None:
    """Return the kind of a hit without a noun of its own; None if it is an adjective of nothing."""
    _, _, _, last, form = hits.spans[place]
    names = form.names
    if before == "на" and PlaceKind.DIRECTION in form.adjectives:
        return PlaceKind.DIRECTION
    if PlaceKind.OBLAST in names and (PlaceKind.SETTLEMENT not in names or before == "на"):
        return PlaceKind.OBLAST
    for kind in (PlaceKind.LANDMARK, PlaceKind.SETTLEMENT, PlaceKind.ABROAD, PlaceKind.DISTRICT):
        if kind in names:
            return kind
    for kind in (PlaceKind.DIRECTION, PlaceKind.RAION, PlaceKind.HROMADA, PlaceKind.OBLAST):
        if kind in names:
            return kind
    words = hits.tokens.words
    after = words[last + 1] if last + 1 < len(words) else ""
    is_bare = after in ("", ",", ".", "-", "–", "—", ":", ";", ")", "\n", "та", "і", "й", "и", "відповідно")
    if (
        PlaceKind.DIRECTION in form.adjectives
        and before in ("на", "на", "і", "та", ",", "й", "и")
        and (is_bare or after[0].isdigit())
    ):
        return PlaceKind.DIRECTION
    if (
        PlaceKind.RAION in form.adjectives
        and is_bare
        and (before in PLACE_WORDS or before in ("у", "в", ",", "та", "и", "і", "й", "по"))
    ):
        return PlaceKind.RAION
    if PlaceKind.OBLAST in form.adjectives and before == "(" and after == ")":
        return PlaceKind.OBLAST
    first = hits.spans[place][2]
    if (
        is_bare and place and hits.spans[place - 1][3] == first - 1
    ):  # "Печенеги Чугуевского", "... Херсонської"
        return next((kind for kind in (PlaceKind.OBLAST, PlaceKind.RAION) if kind in form.adjectives), None)
    for kind in (PlaceKind.DISTRICT, PlaceKind.HROMADA):
        if kind in form.adjectives and is_bare and before in ("у", "в", "in"):
            return kind
    return None


def _passes(hits: Hits, place: int, before: str, after: str) -> bool:
    """Tell whether a settlement's name is meant as one, and is no common word, person or start of a sentence."""
    start, stop, first, last, form = hits.spans[place]
    words = hits.tokens.words
    if before in PLACE_WORDS:
        return True
    in_list = _in_list(hits, place)
    if last > first:
        return True
    word = words[first]
    if (
        form.population >= CITY_SIZE
        and before in WEAK_PLACE_WORDS - RIVER_WORDS
        and words[first - 1] != "the"
    ):
        return True
    if form.common or word in NAMES_OF_OTHERS or len(word) < 4:
        return (
            in_list
            and before in WEAK_PLACE_WORDS | {"("}
            and (hits.caseless or not _is_sentence_start(hits, start))
        )
    if hits.caseless:
        return (
            in_list or before in WEAK_PLACE_WORDS or (len(word) >= LONG and _is_sentence_start(hits, start))
        )
    if before in WEAK_PLACE_WORDS or in_list:
        return form.population >= TOWN_SIZE or not _beside_capital(hits, place, start, stop)
    if form.population >= TOWN_SIZE:
        return True
    return not _beside_capital(hits, place, start, stop)


def _in_list(hits: Hits, place: int) -> bool:
    words, spans = hits.tokens.words, hits.spans
    _, _, first, last, _ = spans[place]
    if place + 1 < len(spans) and _joined(words, last, spans[place + 1][2]):
        return True
    return place > 0 and _joined(words, spans[place - 1][3], first)


CAPITAL_BEFORE = re.compile(r"[A-ZА-ЯІЇЄҐ][\w'’ʼ-]+\s$")
CAPITAL_AFTER = re.compile(r"\s[A-ZА-ЯІЇЄҐ][\w'’ʼ-]+")


def _beside_capital(hits: Hits, place: int, start: int, stop: int) -> bool:
    """Tell whether another capitalised word stands directly beside a name, as in the names of people."""
    text = hits.text
    if CAPITAL_AFTER.match(text, stop) and not any(
        span[0] == stop + 1 for span in hits.spans[place + 1 : place + 2]
    ):
        return True
    match = CAPITAL_BEFORE.search(text, max(0, start - 30), start)
    if match is None or any(span[1] == start - 1 for span in hits.spans[max(0, place - 1) : place]):
        return False
    return not _is_sentence_start(hits, match.start())


def _is_sentence_start(hits: Hits, start: int) -> bool:
    before = hits.text[max(0, start - 4) : start].rstrip(' "«“(*_')
    return not before or before[-1] in ".!?\n…•▪"


def _is_dateline(hits: Hits, start: int, stop: int, first: int) -> bool:
    """Tell whether a name opens a paragraph as "KYIV, March 25 (Agency) -" does."""
    if first and hits.tokens.words[first - 1] != "\n":
        return False
    is_upper = hits.text[start:stop].isupper()
    if is_upper and not hits.caseless and BARE_DATELINE.match(hits.text, stop):
        return True
    return (is_upper or hits.text[start].isascii()) and DATELINE.match(hits.text, stop) is not None


def _is_quoted(text: str, start: int, stop: int) -> bool:
    """Tell whether a name stands in quotation marks of its own: a ship, a club, a regiment."""
    return text[start - 1 : start] in OPENING and text[stop : stop + 1] in CLOSING


def _role(before: str, after: str, words: list[str], first: int) -> str:
    head = words[first - 2] if before == "of" and first > 1 else before
    if (before == "of" and head in AGENCIES) or (
        head in AGENCIES and first > 1 and words[first - 2] in AGENCY_ADJECTIVES
    ):
        return "reporter"
    if head in HEADS_BEFORE or after in TITLES_AFTER:
        return "reporter"
    return ""


def source_regions(source: str, atlas: Atlas) -> tuple[str, ...]:
    """Return the oblasts in the name of a source: "Запорізька ОВА"."""
    known = atlas.sources.get(source)
    if known is None:
        found = recognise(source, tokenise(lower(source)), atlas)
        oblasts = (toponym.codes[0] for toponym in found if toponym.kind is PlaceKind.OBLAST)
        known = atlas.sources[source] = tuple(dict.fromkeys(oblasts))
    return known
