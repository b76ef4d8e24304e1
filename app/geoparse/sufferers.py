"""Sufferers: a country or army that came under an attack did not make it: "Україна зазнала масованої атаки дронів"."""

from app.geoparse.drafts import OURS
from app.geoparse.items import Item
from app.geoparse.rewriting import parting, read_as
from gazetteer.patterns import regex

UNDER, HINDERS = "under", "hinders"
SUFFERED = regex(r"(?P<who>S)[awWdM]{0,3}(?P<under>L)[aN]{0,4}[EK]")
HINDERED = regex(r"(?P<hinders>H)[aSwoEXisPV]{1,6}(?P<mark>,)(?=[aw]?(?:L[aSW]?N|RN|V))")


def with_sufferer(row: list[Item], shape: str) -> list[Item]:
    """Let what a country or army came under be the other side's: "Ukraine suffered a massive drone attack"."""
    match = SUFFERED.search(shape)
    if match is None or row[match.start("under")].value != UNDER:
        return row
    at = match.start("who")
    other = "russia" if row[at].value in OURS else "ukraine"
    return read_as(row, at, value=other)


with_hindered_parted = parting(HINDERED, {"hinders": HINDERS})
"""Part what an army did from what it only tries to hinder: "намагається стримати просування ЗСУ, завдав 5 авіаударів"."""

SUFFERERS_BY_WORD = {UNDER: with_sufferer, HINDERS: with_hindered_parted}
"""The turns by the words that tell them."""
