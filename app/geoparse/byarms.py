"""By arms: how many of the strikes told before each weapon made: "of 300 shellings, artillery accounted for 210, MLRS for five"."""

from app.geoparse.carried import Carried
from app.geoparse.items import Item
from app.geoparse.rewriting import of_them
from gazetteer.patterns import regex

ACCOUNTED = "accounted"
BY_AIR = ("any air", "aircraft")
PAIR = r"(?:[KXS][wi]N|i[KXS][L-]{1,2}N|N[L-]{0,2}[i@f][KXS])(?:oE)?"
PAIRS = rf"(?P<arms>{PAIR}(?:[,&]{{1,2}}{PAIR})*)(?=$|[.;])"
OF_EACH_ARM = regex(rf"(?:N[aS]{{0,2}}E|M)[^;:NEKM]*(?P<mark>[,:;]&?@?){PAIRS}")
OF_ALL = regex(rf"^[BWw,]{{0,3}}[of]N[aS]{{0,2}}E[^;:NEKM]*?(?P<mark>,?){PAIRS}")
ALONE = regex(rf"^(?P<mark>){PAIRS}")
TOLD_SO, SECOND = regex(r"[KXS](?P<how>w)N|i[KXS]L"), regex(r"[^,&][,&]{1,2}.")


def with_part_of_each_arm(row: list[Item], shape: str) -> list[Item]:
    """Let what each weapon accounted for be a part: "300 обстрілів: на артилерію припало 210, на РСЗВ – п'ять"."""
    match = OF_ALL.match(shape) or OF_EACH_ARM.search(shape)
    if match is None:
        return row
    arms = row[slice(*match.span("arms"))]
    if _is_told_so(arms, match["arms"]) or ("w" not in match["arms"] and SECOND.search(match["arms"])):
        parts = _parts(arms)
        return [*row[: match.start("mark")], *parts, *row[match.end() :]] if parts else row
    return row  # "12 strikes, five with MLRS" are read as they are


def parts_told_alone(row: list[Item], shape: str, carried: Carried, sentence: int) -> list[Item] | None:
    """Return the row with parts of what the sentence before counted: "Drones accounted for 210, artillery for 85"."""
    match = ALONE.match(shape) if carried.numbered == sentence - 1 else None
    arms = row[slice(*match.span("arms"))] if match is not None else []
    if match is None or not _is_told_so(arms, match["arms"]):
        return None
    parts = _parts(arms)
    return [*parts[1:], *row[match.end() :]] if parts else None


def _is_told_so(arms: list[Item], letters: str) -> bool:
    """Tell whether it is said that weapons accounted for so many, or so many "fell to" them."""
    told = TOLD_SO.match(letters)
    return told is not None and (not told["how"] or arms[told.start("how")].value == ACCOUNTED)


def _parts(arms: list[Item]) -> list[Item]:
    """Return the numbers of weapons as those of parts: ", of them 210 - artillery, of them five - MLRS"; nothing if one is none."""
    numbers = [item for item in arms if item.letter == "N"]
    weapons = [
        item if item.letter == "K" else item._replace(letter="K", value="air_strike")
        for item in arms
        if item.letter == "K" or item.value in BY_AIR
    ]
    if len(numbers) != len(weapons):
        return []
    parts: list[Item] = []
    for number, weapon in zip(numbers, weapons, strict=True):
        comma = number._replace(letter=",", value="", quantity=None, stop=number.first)
        dash = comma._replace(letter="-", first=number.stop, stop=number.stop)
        parts += [comma, of_them(number), number, dash, weapon]
    return parts


BY_ARMS = (
    (("NE", "K"), with_part_of_each_arm),
    (("NaE", "K"), with_part_of_each_arm),
    (("M", "K"), with_part_of_each_arm),
)
"""These turns in order, each with the letters without which it is not there."""
