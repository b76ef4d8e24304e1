"""Other side: strikes told beside an army that did not make them: it was struck, left ground after them, or hit who made them."""

from app.geoparse.drafts import OURS
from app.geoparse.items import PARTED, Item
from app.geoparse.rewriting import read_as
from app.geoparse.sorts import SPECIFIC
from gazetteer.patterns import regex

AFTER, RETREAT, LOST, WHICH, THAT, ANSWER, DEFEND = (
    "after",
    "retreat",
    "lost_ground",
    "which",
    "that",
    "answer",
    "defend",
)
GUNS_TAKEN = ("mlrs", "shelling")
"""Weapons that strike again and again, which a drone or a missile that was shot down does not."""
ENDURED = regex(r"(?P<who>S)[aw]{0,2}(?P<did>[wY])[^;:EKV]*?(?P<how>[wb])N[aS]?(?P<what>E)")
HIT_WHAT = regex(r"(?P<who>S)[aw]{0,2}Y(?P<what>[awXofsibPKN]{1,6}),?(?P<which>w)M?[aw]?V")
POSITIONS_OF = regex(r"(?P<verb>V)[iw]?X(?P<who>S)(?=[aN]{0,2}K)")
STRIKE_OF = regex(r"(?<!N)(?P<what>E)(?P<who>S)i[so]{0,2}[PA](?P<arm>[@f]?N?[aS]?K)?")
ANSWERED = regex(r"(?P<who>S)[^;S]*,[Bw]?(?P<did>w)[aw]?N?[aS]?[KE]")


def _other(item: Item) -> str:
    return "russia" if item.value.partition(" ")[0] in OURS else "ukraine"


def with_endured(row: list[Item], shape: str) -> list[Item]:
    """Let strikes after which an army left ground, or under which it holds it, be the other's: "відступили після 60 авіаударів"."""
    match = ENDURED.search(shape)
    if match is None or row[match.start("what")].value not in SPECIFIC:
        return row
    told = {row[at].value for at in range(match.start("did"), match.start("what"))}
    is_lost = AFTER in told and bool({RETREAT, LOST} & told)
    is_held = DEFEND in told and shape[match.start("how")] == "b"
    return (
        read_as(row, match.start("who"), value=_other(row[match.start("who")])) if is_lost or is_held else row
    )


def with_weapon_hit(row: list[Item], shape: str) -> list[Item]:
    """Let what an army hit be what struck: "ЗСУ збили Су-34, який скинув чотири КАБи", "destroyed a battery that shelled A"."""
    match = HIT_WHAT.search(shape)
    if match is None or row[match.start("which")].value not in (WHICH, THAT):
        return row
    hit = row[slice(*match.span("what"))]
    if any(item.letter == "K" and item.value not in GUNS_TAKEN for item in hit):
        return row
    return read_as(row, match.start("which"), letter="S", value=_other(row[match.start("who")]))


def with_positions_struck(row: list[Item], shape: str) -> list[Item]:
    """Let whose positions are attacked not be who attacked them: "атакували позиції українських бійців 188 безпілотниками"."""
    match = POSITIONS_OF.search(shape)
    if match is None or "S" in shape[: match.start()]:
        return row
    at, verb = match.start("who"), match.start("verb")
    token = row[verb].first
    doer = row[at]._replace(value=_other(row[at]), first=token, stop=token)
    return [*row[:verb], doer, *row[verb:at], *row[at + 1 :]]


def with_strike_of(row: list[Item], shape: str) -> list[Item]:
    """Let a strike be that of the army behind it, whoever speaks or goes on: "Після удару ЗСУ по A росіяни випустили ракету"."""
    match = STRIKE_OF.search(shape)
    if match is None or row[match.start("who")].value != "ukraine":
        return row
    if shape.count("S") == 1 and not match["arm"]:
        return row  # nobody else is named
    at, what = match.start("who"), match.start("what")
    token = row[what].first
    doer = row[at]._replace(first=token, stop=token)
    mark = Item(";", token, token, PARTED)
    return [*row[:what], mark, doer, row[what], *row[at + 1 :]]


def with_answer(row: list[Item], shape: str) -> list[Item]:
    """Let those who answer be the other side: "Авіація вдарила по росіянах, ті відповіли 14 КАБами"."""
    match = ANSWERED.search(shape)
    if match is None or row[match.start("did")].value != ANSWER:
        return row
    did = row[match.start("did")]
    doer = did._replace(letter="S", value=_other(row[match.start("who")]), stop=did.first)
    at = match.start("did")
    return [*row[:at], doer, did._replace(letter="V", value="strike"), *row[at + 1 :]]


OTHER_SIDE = (
    (("S", "E", "N"), with_endured),
    (("SY", "w", "V"), with_weapon_hit),
    (("XS", "V", "K"), with_positions_struck),
    (("ESi",), with_strike_of),
)
"""The turns in order, each with the letters without which it is not there."""
OTHER_SIDE_BY_WORD = {ANSWER: with_answer}
