"""Crimea: its raions of before 2020, which other cities have districts and other regions raions called like."""

from app.geoparse.areanouns import FEATURES
from app.geoparse.atlas import OBLAST_START
from app.geoparse.tokens import Tokens
from app.geoparse.toponyms import JOINTS, Hits, Toponym
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

CRIMEA, NONE = "UA01000000000013043", ""
OF_TODAY = {
    "UA01040000000069938": regex(r"нижньогір|нижнегор|n[yi]zhn(?:i?o|e)[hg][io]r"),
    "UA01080000000090798": regex(r"сак|чорномор|черномор|sa|chornomor|chernomor"),
    "UA01100000000047924": regex(r"ленін|ленин|lenin"),
    "UA01120000000061837": regex(
        r"красногвард[іие]й|червоногвард[іие]й|krasno[hg]vard(?:ii|ij|iy|ey|ei)|chervono[hg]vard(?:ii|iy|ey)"
    ),
    "UA01140000000010124": regex(r"красноперекоп|р[оа]здоль?нен|krasnoperekop|r[oa]zdol[’'ʼ]?(?:ne)?n?"),
    "UA01180000000068971": regex(r"к[іи]ров|сов[єеі]т|радян|kirov|sov[iy]?et|radian"),
}
"""The raions of today by how the names of those of before begin that are parts of them."""
ADJECTIVE = regex(
    r"[сц]ь?к(?:ий|ого|ому|им|ім|ом)$|[sc]k(?:yi|yy|iy|y|e|oye|oe|oje|a)?$|(?<=^sa)ky$|(?<=^rozdol)ne$|(?<=^razdol)noye$"
)
LONGEST_LIST = 12


def raion_of_before(words: list[str], at: int) -> tuple[str, int]:
    """Return the raion of today that holds a former one, and where its own noun stands, else the name's own word; "" for none.

    The noun may stand behind a list: "по Нижньогірському, Ленінському районах".
    """
    ending = ADJECTIVE.search(words[at])
    if ending is None:
        return NONE, at
    stem = words[at][: ending.start()]
    code = next((code for code, names in OF_TODAY.items() if names.fullmatch(stem)), NONE)
    noun = at + 1
    while noun < min(len(words) - 1, at + LONGEST_LIST) and words[noun] in JOINTS:
        noun += 1 + (words[noun + 1] not in JOINTS)
    if not code or FEATURES.get(words[noun] if noun < len(words) else "") is not PlaceKind.RAION:
        return NONE, at
    return code, noun if noun == at + 1 else at


def is_raion_of_before(word: str) -> bool:
    """Tell whether a name may be that of a former raion of Crimea."""
    ending = ADJECTIVE.search(word)
    return ending is not None and any(names.fullmatch(word[: ending.start()]) for names in OF_TODAY.values())


def former_raion(hits: Hits, place: int) -> Toponym | None:
    """Read "по Ленінському району Криму" as the raion of Crimea that holds it; elsewhere it is a city's district."""
    raion = raion_at(hits.tokens, hits.found[place].first)
    if raion is None or all(CRIMEA not in one.form.codes(PlaceKind.OBLAST) for one in hits.found):
        return None
    return raion


def raion_at(tokens: Tokens, at: int) -> Toponym | None:
    """Return the former raion of Crimea that a word is the adjective of, in a sentence that tells of Crimea."""
    code, last = raion_of_before(tokens.words, at)
    if not code:
        return None
    return Toponym(tokens.starts[at], tokens.stops[last], at, last, PlaceKind.RAION, (code,))


def tells_crimea(toponyms: list[Toponym]) -> bool:
    """Tell whether a sentence names Crimea."""
    return any(
        toponym.codes[0][:OBLAST_START] == CRIMEA[:OBLAST_START] for toponym in toponyms if toponym.codes
    )
