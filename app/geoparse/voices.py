"""Voices: who says what nobody is told to have said, by all that a text names."""

from itertools import pairwise

from app.authorities import MAYORS
from app.claimants import GENERAL_STAFF, OBLAST_OF, RUSSIAN_MINISTRY
from app.geoparse.actors import OFFICE, authority_of, is_only_beside
from app.geoparse.atlas import HROMADA_START, OBLAST_START
from app.geoparse.byrussia import others_tell
from app.geoparse.carry import BEYOND_THE_AIR
from app.geoparse.drafts import OF_THE_COUNTRY, Draft
from app.geoparse.items import Item
from app.geoparse.placing import Placed
from app.geoparse.shapes import remembered
from app.geoparse.speakers import SPEAKS_ON, THE_SAME
from app.geoparse.spoken import ABOUT_THIS, Spoken
from app.geoparse.toponyms import Toponym
from app.geoparse.wholes import AIR_FORCE, AIR_KINDS, OF_THE_WHOLE_FRONT
from app.governors import HOME_OF, OCCUPATION, OCCUPATION_OF, OCCUPIED
from app.model import EventKind
from gazetteer.patterns import regex
from gazetteer.place import COUNTRY

REGION_SPOKEN_OF = {**OBLAST_OF, **OCCUPIED, **HOME_OF}
"""The region whose places somebody speaks of who is quoted, as its code begins."""
OPENING = 3
"""In how many sentences from the first a text names who speaks in all of it."""
ABOUT_REACH = 7
says_otherwise = remembered(regex(r"g[awo]{0,3}c|c[aSwo]{0,3}g|^g:").search)
"""An office holder whom nobody knows says so: "according to local officials"."""


def give_voices(
    drafts: list[Draft], spoken: list[Spoken], office: str, paragraphs: list[int], codes: list[str]
) -> None:
    """Give drafts that nobody says the voice of the whole text, or that of the only administration in their paragraph.

    `codes` are the places that the text's toponyms mean.
    """
    rows = [
        (at, one.row)
        for at, one in enumerate(spoken)
        if ("C" in one.shape and not is_only_beside(one.shape)) or "Sc" in one.shape
    ]
    others = {
        at
        for at, one in enumerate(spoken)
        if "C" not in one.shape and says_otherwise(one.shape) and not _says_again(one, spoken[:at])
    }
    _attribute_before(drafts, rows)
    if len(rows) > 1:
        _attribute_beside(drafts, rows, paragraphs, others)
    if office:
        _attribute_to_office(drafts, spoken, office, others)
    _attribute_to_authority(drafts, spoken, codes)
    _attribute(drafts, rows, office, others, any(others_tell(one, codes) for one in spoken))


def _says_again(one: Spoken, before: list[Spoken]) -> bool:
    """Tell whether an administration named before says it: "Governor X said ... A was hit, the governor noted"."""
    named = {
        item.value for earlier in before if "C" in earlier.shape for item in earlier.row if item.letter == "C"
    }
    return THE_SAME in one.values and len(named) == 1 and named <= SPEAKS_ON


def at_home(drafts: list[Draft], spoken: list[Spoken], toponyms: list[Toponym], voice: str) -> list[Draft]:
    """Place in a Russian governor's region what he tells of no place: "9 раз обстреляли приграничье"; drop it if it is not named."""
    if HOME_OF.keys().isdisjoint([draft.claimant or voice for draft in drafts]):
        return drafts
    named = {toponyms[item.place].codes[0]: item for one in spoken for item in one.row if item.letter == "A"}
    kept = []
    for draft in drafts:
        home = HOME_OF.get(draft.claimant or voice, "")
        if home and not draft.is_somewhere and draft.kind is not EventKind.CLASH:
            draft.areas = [named[home]] if home in named else []
            draft.rules.append("own_region")
        if draft.is_somewhere or not home or draft.kind is EventKind.CLASH:
            kept.append(draft)
    return kept


def let_staff_tell_of_fights(drafts: list[Draft], voice: str) -> None:
    """Let so many attacks on a region be fights where the General Staff counts them: "на Харківщині зафіксували 10 атак"."""
    for draft in drafts:
        is_open = draft.kind is EventKind.UNSPECIFIED and draft.sort == "attack" and draft.is_numbered
        if is_open and draft.areas and not draft.places and (draft.claimant or voice) == GENERAL_STAFF:
            draft.kind = EventKind.CLASH


def _attribute_to_office(drafts: list[Draft], spoken: list[Spoken], office: str, others: set[int]) -> None:
    """Let an administration quoted first speak up to where another is named, if one is: "очільник ОВА ... Повітряні сили"."""
    quoted = next((at for at, one in enumerate(spoken) if _quotes(one, office)), len(spoken))
    other = next((at for at, one in enumerate(spoken) if "C" in one.shape), len(spoken))
    if quoted < other:
        for draft in drafts:
            is_its = draft.sentence not in others or _quotes(spoken[draft.sentence], office)
            draft.claimant = draft.claimant or (office if is_its and draft.sentence < other else "")


def _attribute_to_authority(drafts: list[Draft], spoken: list[Spoken], codes: list[str]) -> None:
    """Let the police, say, quoted alone at the beginning or for all of it, speak up to where another is named.

    It tells of no direction and of no fights of the whole front, nor, where its town or region is told, of others.
    """
    told: dict[str, int] = {}
    homes: set[str] = set()
    for at, one in enumerate(spoken):
        if ("g" in one.shape or "p" in one.shape) and (who := authority_of(one.row, one.shape)):
            is_of_all = any(item.value == ABOUT_THIS for item in one.row[:ABOUT_REACH])
            told.setdefault(who, 0 if is_of_all else at)
            homes |= _homes(one.row, who, codes)
    if len(told) != 1:
        return
    ((who, first),) = told.items()
    drafts = [draft for draft in drafts if _may_tell_of(draft, homes, codes)]
    other = next((at for at, one in enumerate(spoken) if "C" in one.shape), len(spoken))
    if first < min(OPENING, other):
        for draft in drafts:
            draft.claimant = draft.claimant or (who if draft.sentence < other else "")


def _homes(row: list[Item], who: str, codes: list[str]) -> set[str]:
    """Return the oblasts of which an authority is told to be, by the places beside it: "мер A", "поліція Bщини"."""
    at = next(at for at, item in enumerate(row) if item.value == who)
    behind = at + 2 if at + 1 < len(row) and row[at + 1].letter == "o" else at + 1
    beside = [row[index] for index in (at - 1, at, behind) if 0 <= index < len(row)]
    told = [item.place for item in beside if item.letter in "PAp" and 0 <= item.place < len(codes)]
    reach = HROMADA_START if who == MAYORS else OBLAST_START
    return {codes[place][:reach] for place in told if codes[place]}


def _may_tell_of(draft: Draft, homes: set[str], codes: list[str]) -> bool:
    """Tell whether an authority may tell of a draft: of its own region, and of fights only where they are told of a place."""
    if draft.kind is EventKind.CLASH and not (draft.places or draft.areas):
        return False
    told = [item.place for item in [*[place for place, _ in draft.places], *draft.areas]]
    told_of = [codes[place] for place in told if 0 <= place < len(codes) and codes[place]]
    return not homes or not told_of or any(code.startswith(tuple(homes)) for code in told_of)


def _attribute_before(drafts: list[Draft], rows: list[tuple[int, list[Item]]]) -> None:
    """Let a sentence that tells who said so speak for what stands before it, up to another voice: "Про це повідомили у Генштабі"."""
    since = 0
    for at, row in rows:
        voices = {item.value for item in row if item.letter == "C"}
        first, since = since, at if voices else since
        if len(voices) == 1 and any(item.value == ABOUT_THIS for item in row[:ABOUT_REACH]):
            (voice,) = voices
            for draft in drafts:
                draft.claimant = draft.claimant or (voice if first <= draft.sentence < at else "")


def _attribute_beside(
    drafts: list[Draft], rows: list[tuple[int, list[Item]]], paragraphs: list[int], others: set[int]
) -> None:
    """Let an administration speak for all of its paragraph that tells of places, if nobody else speaks there."""
    told: dict[int, set[str]] = {}
    for at, row in rows:
        told.setdefault(paragraphs[at], set()).update(item.value for item in row if item.letter == "C")
    for draft in drafts:
        if draft.sentence in others:
            continue
        voices = told.get(paragraphs[draft.sentence], set())
        if not draft.claimant and draft.is_somewhere and len(voices) == 1 and voices <= OBLAST_OF.keys():
            (draft.claimant,) = voices


def _attribute(
    drafts: list[Draft],
    rows: list[tuple[int, list[Item]]],
    office: str,
    others: set[int],
    is_by_others: bool,
) -> None:
    """Let the only claimant that a text names stand for all of it but what `others` say; `office` may be named far down.

    Russia's ministry does not where it `is_by_others` that Russia's strikes are told.
    """
    named = _told_so(rows) or _named(rows, "c") or _named(rows, "")
    if len(named) == 1:
        ((only, first),) = named.items()
        if only == RUSSIAN_MINISTRY and (
            is_by_others
            or any(_ukraine_says(row) for _, row in rows)
            or _tells_russian_strikes(first, drafts)
        ):
            return  # each side speaks for itself
        if only not in (*OF_THE_WHOLE_FRONT, office) and first >= OPENING + 2 * (only == RUSSIAN_MINISTRY):
            return  # one region's administration or a foreign voice, quoted farther down
        heads_from = next((at for at, row in rows if len(row) == 1), -1)
        for draft in drafts:
            if draft.sentence < heads_from or draft.sentence in others:
                continue  # "Генштаб ЗСУ." heads what follows
            if only == AIR_FORCE and draft.sentence < first and first >= OPENING:
                continue  # a sum told at the end says nothing of who told the rest
            if only != AIR_FORCE or draft.kind not in BEYOND_THE_AIR:
                draft.claimant = draft.claimant or only


def _tells_russian_strikes(first: int, drafts: list[Draft]) -> bool:
    """Tell whether strikes by Russia were told before its ministry was named."""
    return any(
        draft.sentence < first and draft.side == "russia" and draft.kind in AIR_KINDS for draft in drafts
    )


def _quotes(one: Spoken, office: str) -> bool:
    """Tell whether a sentence quotes an administration, with its region or without: "повідомила пресслужба ОВА"."""
    return "c" in one.shape and any(
        (item.letter == "g" and item.value == OFFICE) or (item.letter == "p" and item.value == office)
        for item in one.row
    )


def _told_so(rows: list[tuple[int, list[Item]]]) -> dict[str, int]:
    """Return who alone is told to have said it all, from the first sentence on, whoever else is quoted: "X reported this"."""
    told = {
        item.value: 0
        for _, row in rows
        if any(i.value == ABOUT_THIS and (i.letter == "c" or at < ABOUT_REACH) for at, i in enumerate(row))
        for item in row
        if item.letter == "C"
    }
    return told if len(told) == 1 else {}


def _named(rows: list[tuple[int, list[Item]]], verb: str) -> dict[str, int]:
    """Return who is named in sentences with a verb of saying, or in any, each with the first sentence."""
    return {
        item.value: 0 if any(i.value == ABOUT_THIS for i in row[:ABOUT_REACH]) else at
        for at, row in reversed(rows)
        if not verb or any(other.letter == verb for other in row)
        for item in row
        if item.letter == "C"
    }


def _ukraine_says(row: list[Item]) -> bool:
    """Tell whether Ukraine speaks in a sentence: "Ukraine said"."""
    return any(
        item.letter == "S" and item.value == "ukraine" and after.letter == "c"
        for item, after in pairwise(row)
    )


def who_says(told: str, rules: list[str], placed: Placed, source: str) -> str:
    """Return who says it; whoever is quoted for a region speaks of no other one's places, nor of all the country."""
    if told in ("", source):
        return source
    if told in OBLAST_OF and OF_THE_COUNTRY in rules and not placed.places:
        return source
    codes = [place.code for place in placed.places if place.code != COUNTRY]
    if told == OCCUPATION:
        starts = [code[:OBLAST_START] for code in codes]
        told = next((OCCUPATION_OF[start] for start in starts if start in OCCUPATION_OF), told)
    home = REGION_SPOKEN_OF.get(told, "")
    is_elsewhere = bool(codes) and not any(code.startswith(home) for code in codes)
    return source if is_elsewhere else told
