"""Donbas: where all fire of a front was before 2022; that much fire told of it has no place of its own."""

from app.geoparse.items import Item, without
from app.geoparse.sorts import GUNS
from app.geoparse.unknowns import DONBAS
from gazetteer.patterns import regex

IN_DONBAS = regex(r"i(?P<where>w),?")
OF_FIGHTS = regex(r"[RTHFPAD]")


def without_donbas(row: list[Item], shape: str) -> list[Item]:
    """Leave out that so much fire was in the Donbas: "Бойовики на Донбасі 15 разів обстріляли позиції"."""
    match = next((one for one in IN_DONBAS.finditer(shape) if row[one.start("where")].value == DONBAS), None)
    if match is None or OF_FIGHTS.search(shape):
        return row
    is_counted = any(item.letter in "NM" for item in row)
    is_fire = any(item.letter in "VE" and item.value in GUNS for item in row)
    return without(row, match.span()) if is_counted and is_fire else row


DONBAS_BY_WORD = {DONBAS: without_donbas}
"""The turn by the word that tells it."""
