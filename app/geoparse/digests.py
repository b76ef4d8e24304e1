"""Digests: lists of directions that leave out the noun, each with its number."""

from app.geoparse.areanouns import BENEATH, DASHES, FEATURES
from app.geoparse.sentences import words_of
from app.geoparse.toponyms import JOINTS, Found, Hits
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

AFTER_COUNT = frozenset([",", ";", ".", "", "\n", "and", "та", "і", "й", "и"])
FIGHTS = regex(r"clash|combat|engagement|battle|assault|attack|offensive|attempt|repelled|enemy")
"""How what is counted begins that makes an English name that of a direction."""
BY_DIRECTION = frozenset(["direction", "directions", "sector", "sectors", "axis", "front"])
LEADING = frozenset([";", "на", "the", "on", "in"])
WHEN_THERE = words_of(
    "за вночі вчора сьогодні протягом упродовж впродовж минулої зранку вранці увечері ввечері удень вдень "
    "ночью вчера сегодня утром вечером днем минувшей"
)
OPENS_LINE, OF_OBLASTS = (".", "\n", ";", "", "•"), ("ська", "цька", "зька", "ская", "цкая")
DIGEST, DIGEST_REACH = 3, 6
"""How many counted names are directions without the noun, and how far behind them it may stand."""


def note_digests(hits: Hits, kinds: list[PlaceKind | None]) -> None:
    """Read lists of directions that leave out the noun: "Pokrovsk - 48, Toretsk - 19, Lyman - 12", "Lyman (12), Toretsk (19)"."""
    place = 0
    while place < len(hits.found):
        run = _run_of_counted(hits, kinds, place)
        if run and _is_digest(hits, run):
            for at in run:
                kinds[at] = PlaceKind.DIRECTION
        place = run[-1] + 1 if run else place + 1


def _run_of_counted(hits: Hits, kinds: list[PlaceKind | None], place: int) -> list[int]:
    """Return the names from one on that each have a number of their own and may be those of directions."""
    run: list[int] = []
    for at in range(place, len(hits.found)):
        found, stop = hits.found[at], _stop_of_count(hits, at)
        is_next = not run or all(
            word in JOINTS or word in LEADING
            for word in hits.tokens.words[_stop_of_count(hits, run[-1]) : found.first]
        )
        is_next = is_next and hits.word(found.first - 1) not in BENEATH  # "под Волчанском – 9"
        if not stop or not is_next or PlaceKind.DIRECTION not in found.form.adjectives:
            break
        if kinds[at] not in (None, PlaceKind.DIRECTION):
            break
        run.append(at)
    return run


def _stop_of_count(hits: Hits, place: int) -> int:
    """Return the token behind a bare number told for a name: " - 48,", "(48)"; 0 where there is none."""
    last = hits.found[place].last
    mark, number = hits.word(last + 1), hits.word(last + 2)
    end = last + 4 if FIGHTS.match(hits.word(last + 3)) else last + 3  # "Lyman - 12 clashes, Toretsk - 9"
    after = hits.word(end)
    if mark.isdigit() and hits.word(last).isascii():
        return last + 2 if number in AFTER_COUNT and _speaks_of_directions(hits) else 0
    if not number.isdigit() or (mark not in DASHES and mark != "("):
        return 0
    if mark == "(":
        return end + 1 if after == ")" else 0
    return end if after in AFTER_COUNT else 0


def _speaks_of_directions(hits: Hits) -> bool:
    """Tell whether numbers that only stand behind names are of directions: "Clashes by direction: Pokrovsk 44, Lyman 12"."""
    return any(
        word == "by" and hits.word(at + 1) in BY_DIRECTION for at, word in enumerate(hits.tokens.words)
    )


def _is_digest(hits: Hits, run: list[int]) -> bool:
    """Tell whether counted names are those of directions: three, or fewer in a sentence that speaks of directions."""
    if all(hits.found[at].form.codes(PlaceKind.OBLAST) for at in run):
        return False  # "Kharkiv - 3, Sumy - 2, Zaporizhzhia - 4" may be cities and regions
    if len(run) >= DIGEST or (len(run) > 1 and FIGHTS.match(hits.word(hits.found[run[0]].last + 3))):
        return True
    after = hits.found[run[-1]].last
    words = hits.tokens.words[: after + DIGEST_REACH]
    return any(FEATURES.get(word) is PlaceKind.DIRECTION for word in words) or any(
        PlaceKind.DIRECTION in found.form.adjectives and hits.word(found.first - 1) == "на"
        for found in hits.found[: run[0]]
    )


def is_counted(hits: Hits, place: int) -> bool:
    """Tell whether a Latin name at the start of a line has a number of fights: "Lyman: 14", but not "Kharkiv: 3 drones"."""
    last = hits.found[place].last
    if not hits.text[hits.found[place].stop - 1].isascii():
        return True
    after = hits.word(last + 3)
    return hits.word(last + 2)[:1].isdigit() and (after in AFTER_COUNT or FIGHTS.match(after) is not None)


def opens_with_oblast(hits: Hits, found: Found) -> bool:
    """Tell whether a sentence of a digest opens with an oblast without the noun: "У Чернігівській за добу був один обстріл".

    It may head the names of its places: "Херсонська: Степанівка, Зеленівка".
    """
    if hits.word(found.last + 1) == ":" and hits.word(found.first - 1) in OPENS_LINE:
        return hits.word(found.last).endswith(OF_OBLASTS) and not hits.tells_communities
    return found.first == 1 and hits.word(0) in ("у", "в") and hits.word(found.last + 1) in WHEN_THERE
