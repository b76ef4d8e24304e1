"""Compared: numbers of another time, and shares of a number, that stand beside what is counted."""

from app.geoparse.conventions import exactly
from app.geoparse.items import Item, parted, without
from app.geoparse.moments import PREVIOUS
from app.geoparse.rewriting import place_of, read_as, rereading
from app.geoparse.uncounted import DAYS_BEFORE
from app.geoparse.unknowns import OTHERS
from gazetteer.patterns import regex

THAN, TWOFOLD, PORTION = "than", "twofold", "portion"
TWOFOLD_COUNT = regex(r"w,(?=N)")
TWOFOLD_THERE = regex(r"[,;B]{1,2}[bio]{0,2}[DPA]-?w(?=[,;.)]|$)")
OTHER_TIME = regex(r"[wW][@foaSwWdih-]*?N[^,;.()PADEK]*\)?(?=$|[,;.()])")
OTHER_PLACE = regex(r"w[so]{0,2}[PAD](?:,|(?=[PADi]))")
"""Another place that is compared with, before what is told: "по сравнению с A B обстреляли пять раз"."""
NOTHING_NEW = regex(r"w[^;PADNMV]*[zZ][^;PADNMV]*(?=$|;)")
FELL_TO, DROP = regex(r"Q[^;KPAD]{0,4}E[^;KV]*(?P<fell>V)N(?=$|[.,;])"), "drop"
DAY_ASIDE = regex(
    r"N[aS]{0,2}E[^;:(]*(?P<told>\((?:N(?P<behind>W)|(?P<day>W)[-:]?N)\)|,B(?P<then>W)-N(?=$|[.;,]))"
)
SHARE_OF = regex(
    r"(?P<share>l)[fo]{0,2}[aSow]{0,3}(?P<number>N)[aS]{0,2}(?P<event>E)"
    r"(?=[^;:R]*[LV][^;:R]*[PDA][^;:R]*(?:$|[;:])|-?[ib][so]{0,2}[DP](?:[,&]{1,2}[DP]){0,5}(?:$|[.;:]))"
)
OUT_OF = ("з", "із", "зо")
"""Hedges that only say of how many a share is: "половина з 60 боїв"."""
OF_ALL_TOLD = regex(r"l[aoSw]{0,3}E(?P<fell>V?)[^;:EV]*[PDA][,:(-](?P<number>N)(?P<all>[fo]N)(?=$|[,.;)])")


def without_compared(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many there were at another time: "14 assaults, compared with nine the day before"."""
    at = place_of(row, THAN)
    at = at if at >= 0 else place_of(row, PREVIOUS)
    if at >= 0 and (place := OTHER_PLACE.match(shape, at)) is not None:
        return without(row, place.span())
    match = OTHER_TIME.match(shape, at) if at >= 0 else None
    if match is None or not {"E", "V"} & {*shape[:at]}:
        return row
    return without(row, (at - (shape[at - 1] in ",(-"), match.end()))


def without_quiet_others(row: list[Item], shape: str) -> list[Item]:
    """Leave out that nothing happened on other directions: "на A напрямку атаковали 12 разів, решта напрямків – без змін".

    What did happen there is parted from what was told before.
    """
    first = at = place_of(row, OTHERS)
    while first > 0 and shape[first - 1] in "ib&B,":
        first -= 1
    if first <= 0:
        return row
    match = NOTHING_NEW.match(shape, at)
    if match is not None:
        return without(row, (first, match.end()))
    return [*row[:first], parted(row[first]), *row[first + 1 :]] if shape[first] == "," else row


def without_comparison(row: list[Item], shape: str) -> list[Item]:
    """Leave out where it was only twice as much: "на A атаковали 38 раз, на B – вдвое меньше"."""
    counted = next((m.start() for m in TWOFOLD_COUNT.finditer(shape) if row[m.start()].value == TWOFOLD), -1)
    if counted >= 0:  # "удвічі більше, вісім"
        return [*row[:counted], *row[counted + 2 :]]
    match = TWOFOLD_THERE.search(shape)
    if match is None or row[match.end() - 1].value != TWOFOLD:
        return row
    return [*row[: match.start()], *row[match.end() :]]


with_fall = rereading(FELL_TO, "fell", "G", "", where={"fell": DROP})
"""Let a number that dropped be what it dropped to: "the number of assaults had dropped from nine to four"."""


def without_day_aside(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many there were the day before: "45 атак (напередодні – 30)", "45 атак, тоді як учора – 30"."""
    match = DAY_ASIDE.search(shape)
    if match is None:
        return row
    day = max(match.start("behind"), match.start("day"), match.start("then"))
    return without(row, match.span("told")) if row[day].value in DAYS_BEFORE else row


def with_share(row: list[Item], shape: str) -> list[Item]:
    """Let places of a share of all have some of them: "half of the 120 assaults targeted A", "1/3 усіх 90 боїв – на A"."""
    match = SHARE_OF.search(shape)
    if match is None or row[match.start("share")].value != PORTION:
        return row
    share, number, event = match.start("share"), match.start("number"), match.start("event")
    of = row[share]._replace(letter="o", value="", first=row[share].stop)
    rest = row[event + 1 :]
    if rest[0].letter in ("V", "-"):
        rest[0] = rest[0]._replace(letter="L", value="")
    elif rest[0].letter != "L":
        rest = [of._replace(letter="L", first=rest[0].first, stop=rest[0].first), *rest]
    return [*row[: share + 1], of, _all_of(row[number]), *row[number + 1 : event + 1], *rest]


def _all_of(number: Item) -> Item:
    """Return the number that a share is of, where the word before it is no hedge."""
    quantity = number.quantity
    if quantity is None or quantity.hedge not in OUT_OF or quantity.interval.best is None:
        return number
    return number._replace(quantity=quantity._replace(interval=exactly(quantity.interval.best)))


def with_number_of_all(row: list[Item], shape: str) -> list[Item]:
    """Leave out of how many a number is: "кожна третя атака – на A: 51 зі 153", "a third of all attacks fell on A: 51 of 153"."""
    match = OF_ALL_TOLD.search(shape)
    if match is None:
        return row
    left = without(row, match.span("all"))
    return read_as(left, match.start("fell"), "L", "") if match["fell"] else left


COMPARED = (
    (("Q", "VN"), with_fall),
    (("(", "NE"), without_day_aside),
    ((",BW-N", "NE"), without_day_aside),
    (("l", "NE"), with_share),
    (("lE", "N"), with_number_of_all),
    (("laE", "N"), with_number_of_all),
    (("lo", "E", "NoN"), with_number_of_all),
)
