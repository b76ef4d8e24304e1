"""Said at: where somebody spoke, at a briefing or abroad, is not where anything happened: "he said in Washington"."""

from app.geoparse.items import CAPITAL, Item, letters_of
from app.geoparse.rewriting import read_as
from gazetteer.patterns import regex

BRIEFING, REGIONS = "briefing", ("region", "oblast", "raion")
SPOKE_IN = regex(r"[,;:.-][wCgpSa]{0,6}c[wCgpWacbidX]{0,9}i(?P<place>[wPF])(?=$|[.;])")
"""Who spoke and where behind what was told: "..., he said in Washington", "..., сказав він на брифінгу в Києві"."""
PLACED = regex(r"[PAD]")
SPOKE_FIRST = regex(r"^[wCgpSao]{0,6}c[wCgp]{0,4}i?[wac]{0,3}i(?P<place>[wPF])(?=,|w?[SCNU]|$)")
"""The same at the head: "Генштаб повідомив у Брюсселі, що відбулося 60 зіткнень"."""
SPEAKER_ABROAD = regex(r"^[wCgpSao]{1,5}i(?P<place>[wF])[wd]?c(?=,|w|$)")
"""One who spoke abroad: "Шольц у Берліні заявив, що"."""
AT_THE_HEAD = regex(r"^[wWd]{0,2}i?w{1,2}i(?P<place>[wPF])(?=,|[wCgpaS])")
"""A sentence that opens with a briefing: "На брифінгу в Києві речник сказав"."""

OFFICIALS_IN = regex(
    r"^[WwdhB,]{0,3}i(?P<place>[PF])[aw]?c(?=[wi]{0,2}N?[aS]{0,2}E[aS]?[bi]?[so]{0,2}(?:[PADF]|(?P<area>j))|,?w?[Sw]{0,2}V[aS]?[bi]?[so]{0,2}[PADF])"
)
"""Officials of a town who tell of another: "В A сообщили об ударе по B", "У A повідомили про обстріл B"."""


def without_place_of_speech(row: list[Item]) -> list[Item]:
    """Let the town or network where somebody spoke be no place: "За добу 23 бої, сказав він на брифінгу в Києві"."""
    shape = letters_of(row)
    if "c" not in shape or "i" not in shape:
        return row
    for pattern in (SPOKE_IN, SPOKE_FIRST, SPEAKER_ABROAD, AT_THE_HEAD, OFFICIALS_IN):
        match = pattern.search(shape)
        if match is None:
            continue
        at = match.start("place")
        is_abroad = match.re is not AT_THE_HEAD and (row[at].value == CAPITAL or row[at].letter == "F")
        is_beside = pattern is SPOKE_IN and PLACED.search(shape, 0, match.start()) is not None
        is_told = "N" in shape or PLACED.search(shape, match.end()) is not None
        is_briefing = is_told and any(item.value == BRIEFING for item in row[match.start() : at])
        is_of_others = pattern is OFFICIALS_IN and not (
            match["area"] and row[match.start("area")].value not in REGIONS
        )
        if is_abroad or is_beside or is_briefing or is_of_others:
            row = read_as(row, at, letter="w", value="")
    return row
