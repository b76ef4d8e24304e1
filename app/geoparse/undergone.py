"""Undergone: attacks that a town suffered, or that were made on a whole country, its plants or from the air, are no fights there."""

from app.geoparse.drafts import THE_COUNTRY, Draft
from app.geoparse.items import Item, Text, letters_of
from app.geoparse.rewriting import read_as
from app.geoparse.wholes import AIR_FORCE
from app.model import EventKind
from gazetteer.patterns import regex

HURT, SUFFER, UNDER, AFFECTED, AIM, TARGETS = "hurt", "suffer", "under", "affected", "aim", "targets"
ATTACK, STRIKE, POSITIONS = "attack", "strike", "positions"
FELT = regex(
    r"(?<!b)(?<!bs)[PAXs],?[WMwdh]{0,2}L?(?P<felt>[Lw])(?P<by>[f@o]?)[aSoN]{0,3}(?P<event>E)(?![XK])"
)
TOWN_ATTACKED = regex(
    r"(?P<verb>V)[aw]?(?P<what>s{1,2}|j)(?=M|$|[.,;]|[aS]?K)|M(?P<verb2>V)[aw]?(?P<what2>s{1,2}|j)(?=$|[.,;])"
)
COUNTED_ON = regex(r"NE(?:[aSW]{0,2})i$")


def with_felt(row: list[Item], shape: str) -> list[Item]:
    """Let attacks that towns suffered be strikes, no fights there: "A suffered from attacks", "A була ціллю атак"."""
    match = FELT.search(shape)
    if match is None or row[match.start("event")].value != ATTACK or "D" in shape:
        return row  # along a direction there are fights
    felt = row[match.start("felt")]
    told = (AFFECTED, AIM, TARGETS) if felt.letter == "w" else (HURT, SUFFER, UNDER) if match["by"] else ()
    return read_as(row, match.start("event"), value=STRIKE) if felt.value in told else row


def with_country_attacked(row: list[Item], text: Text) -> list[Item]:
    """Let what counted attacks were on be the country, and no army: "dozens of attacks on Ukraine overnight"."""
    words, shape = text.tokens.words, letters_of(row)
    for at, item in enumerate(row):
        if item.letter != "S" or words[item.first : item.stop] != ["ukraine"]:
            continue
        is_owner = words[item.stop : item.stop + 1] == ["'s"]
        if not is_owner and COUNTED_ON.search(shape, 0, at) is not None:
            return read_as(row, at, letter="w", value=THE_COUNTRY)
    return row


def keep_in_the_air(drafts: list[Draft]) -> None:
    """Let attacks of which the Air Force tells be none on the ground: "Dozens of attacks were recorded, the Air Force said"."""
    for draft in drafts:
        is_of_air = draft.claimant == AIR_FORCE and draft.kind is EventKind.CLASH and draft.sort == ATTACK
        if is_of_air and not draft.directions:
            draft.kind = EventKind.UNSPECIFIED


def with_town_attacked(row: list[Item], shape: str) -> list[Item]:
    """Let a town or community that is attacked with no name be struck: "Ворог атакував громаду 15 разів"."""
    match = TOWN_ATTACKED.search(shape)
    if match is None or "D" in shape:
        return row
    at = max(match.start("verb"), match.start("verb2"))
    what = max(match.start("what"), match.start("what2"))
    is_town = (row[what].letter == "s" and row[what].value != POSITIONS) or row[what].value == "town"
    return read_as(row, at, value=STRIKE) if is_town and row[at].value == ATTACK else row


UNDERGONE = (
    (("Vs",), with_town_attacked),
    (("Vj",), with_town_attacked),
    (("L", "E"), with_felt),
    (("w", "E"), with_felt),
)
"""The turn, each time with the letters without which it is not there."""
