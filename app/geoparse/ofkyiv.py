"""Of Kyiv: words for those who fight that mean Ukraine's where they fire or attack, as Russian texts of 2014-22 tell of them."""

from app.geoparse.items import Item
from app.geoparse.rewriting import read_as
from gazetteer.patterns import regex

SILOVYKY = "silovyky"
FIRES = regex(r"[wWMd]{0,3}[MN]?[wWMd]{0,2}(?:L[aw]{0,2}(?:N[aS]?)?[EK]|M?V)")
ATTACK_OF = regex(r"[EK](?:[fo@]|fw)?$")
UKRAINE = "ukraine"


def with_silovyky(row: list[Item], shape: str) -> list[Item]:
    """Let "силовики" who fire or attack be Ukraine's: "силовики обстріляли A", "відбили дві атаки силовиків"."""
    for at, item in enumerate(row):
        if item.value != SILOVYKY:
            continue
        if FIRES.match(shape, at + 1) or ATTACK_OF.search(shape, 0, at):
            row = read_as(row, at, "S", UKRAINE)
        if shape[at + 1 : at + 2] == "S" and row[at + 1].value == UKRAINE:
            row = [*row[:at], *row[at + 1 :]]  # "силовики Украины нарушили перемирие"
            break
    return row


OF_KYIV_BY_WORD = {SILOVYKY: with_silovyky}
"""The turn by the word that tells it."""
