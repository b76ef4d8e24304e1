"""Plants: refineries, depots and posts that were struck, by whom and where: "уражено нафтобазу в A", "удар по Рязанському НПЗ"."""

from app.claimants import GENERAL_STAFF
from app.geoparse.items import Item
from app.geoparse.rewriting import Turn, leaving, read_as, struck_at
from gazetteer.patterns import regex

PLANT, DEPOT, STRUCK, HIT = "plant", "depot", "struck", "hit"
ATTACK, STRIKE = "attack", "strike"
HIT_BY_OWN = regex(r"(?:^|[;,:.&C])[CcwWdh&]{0,6}(?P<hit>[EY])(?P<what>[awA]{0,3}[Xw])(?=[^;EVKN]*[PA])")
ON_PLANTS = regex(r"(?P<event>E)i[aSwNoA]{0,5}(?P<plant>[wX])")
HIT_ITS_PLANT = regex(r"(?P<hit>Y)[aw]?A(?P<plant>w)")
STRUCK_BY_ARMS = regex(
    r"^[&WwdhB,]{0,4}(?P<hit>Y)[awXs]{0,3}i?[so]{0,2}[PAF]N[aS]?K(?=$|[.;,])|^[aw]?K[aw]?M?(?P<hit2>Y)[awX]{1,3}i[so]{0,2}[PAF]"
)
HITS_WITH_ARMS = regex(r"(?P<what>E)[awXs]{1,3}i?[so]{0,2}[PAF]N[aS]?K(?=$|[.;,])")
OF_A_BODY = regex(r"^[aw]?K(?P<told>w)(?=M[VY])")
HIT_THERE = regex(r"^[&WwdhB,]{0,4}(?P<hit>Y)(?P<what>[aw]{0,2}[Xw])(?=[^;EVKN]*[AF])")


def with_struck_by_own(row: list[Item], shape: str) -> list[Item]:
    """Let what the General Staff tells to be struck be struck by Ukraine: "Генштаб підтвердив ураження складу у A"."""
    match = HIT_BY_OWN.search(shape)
    if match is None or not _is_struck(row[match.start("hit")]) or not _is_plant(row, match.span("what")):
        return row
    at = match.start("hit")
    own = row[at]._replace(letter="S", value="own", stop=row[at].first, single=False)
    return [*row[:at], own, row[at]._replace(letter="V", value=STRIKE, single=False), *row[at + 1 :]]


def with_plants(row: list[Item], shape: str) -> list[Item]:
    """Let attacks on plants and depots be strikes, "three attacks on refineries", and plants told to be struck be so."""
    match = ON_PLANTS.search(shape)
    if match is not None and row[match.start("event")].value == ATTACK and _is_plant(row, match.span()):
        row = read_as(row, match.start("event"), value=STRIKE)
    hit = HIT_ITS_PLANT.search(shape)
    if hit is not None and row[hit.start("hit")].value == HIT and _is_plant(row, hit.span()):
        return struck_at(row, hit.start("hit"))  # "уразили Рязанський НПЗ"
    return with_struck_there(row, shape)


def with_struck_there(row: list[Item], shape: str) -> list[Item]:
    """Let a plant that is told to be struck in a region be so: "Також уражено склад БпЛА на аеродромі в Криму"."""
    match = HIT_THERE.search(shape)
    if match is None or not _is_struck(row[match.start("hit")]) or not _is_plant(row, match.span("what")):
        return row
    return struck_at(row, match.start("hit"))


def _is_struck(hit: Item) -> bool:
    return hit.value == (STRIKE if hit.letter == "E" else STRUCK)


def _is_plant(row: list[Item], told: tuple[int, int]) -> bool:
    """Tell whether a stretch of a row holds a plant or a depot."""
    return any(item.value in (PLANT, DEPOT) for item in row[slice(*told)])


def with_struck_by_arms(row: list[Item], shape: str) -> list[Item]:
    """Let what is told to be struck somewhere with so many weapons be so: "Вражено склад у A чотирма ракетами"."""
    match = STRUCK_BY_ARMS.search(shape)
    if match is None:
        return row
    at = max(match.start("hit"), match.start("hit2"))
    return struck_at(row, at) if row[at].value in (STRUCK, HIT) else row


def with_confirmed(row: list[Item], shape: str) -> list[Item]:
    """Let hits told with so many weapons be one deed: "підтвердив ураження НПЗ у A трьома дронами"."""
    match = HITS_WITH_ARMS.search(shape)
    if match is None or row[match.start("what")].value != STRIKE:
        return row
    return struck_at(row, match.start("what"))


STRUCK_BY_HAND = (
    (("E", "NK"), with_confirmed),
    (("KwM",), leaving(OF_A_BODY, {"told": "body"})),
    (("Y", "NK"), with_struck_by_arms),
    (("K", "MY"), with_struck_by_arms),
)
"""The turn, each time with the letters without which it is not there."""
PLANTS_BY_WORD: dict[str, Turn] = {
    GENERAL_STAFF: with_struck_by_own,
    PLANT: with_plants,
    DEPOT: with_plants,
}
"""The turns by the words that tell them."""
