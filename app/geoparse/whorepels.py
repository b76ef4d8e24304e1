"""Who repels: whose attacks they were that were repelled, by who is told to have repelled them."""

from app.geoparse.head import Head
from app.geoparse.items import Item
from app.geoparse.sorts import DID, HOLDING
from gazetteer.patterns import regex

OWN, ITS = "own", "its"
BESIDE_EVENT = regex(r"[EKabi]$")
ATTACKED = regex(r"[awW]{0,2}(?:L[aw]{0,2}(?:N[aS]*)?[ET]|M?[aw]?[VT])")
"""What makes an army before those who repel it the one that attacked."""
ACTIVE = regex(
    r"(?:[wWaGX]{0,3}(?:c,?w?S?)?[wWaG]{0,3}|(?:c,?w)?[aw]{0,2}(?:[LVYw][^;,BSCRT]{1,8}|Y[aw]?X[^;,BSCRT]{0,8})&[wW]{0,2})R[wW]{0,2}[NaE]"
)
"""An army, what it did and to how many: "російські війська відбили п'ять атак", "... захопили A і відбили п'ять атак"."""
LOST = regex(r"[wW]{0,2}Y[wW]{0,3}N[aw]{0,2}X[^;SCB]*,[wW]{0,2}$")
"""What an army lost in attacks that were repelled, as Russian reports tell: "ВСУ потеряли 500 военных, отражено восемь атак"."""


def side_of_repelled(row: list[Item], shape: str, head: Head, clause: tuple[int, int]) -> str:
    """Return who attacked, where a clause tells that attacks were repelled; "repelled" where nobody is named."""
    if _russia_repels(row, shape, head, *clause):
        return "ukraine"
    who = _named_as_active(row, shape, *clause)
    if who == "ukraine":
        return "russia"
    return OWN if who == "enemy" else "repelled"  # "боевики отбили две атаки"


def _russia_repels(row: list[Item], shape: str, head: Head, first: int, stop: int) -> bool:
    """Tell whether the attacks repelled were Ukraine's: "российские бойцы отразили пять атак", "отражены атаки ВСУ"."""
    at = shape.find("R", first, stop)
    whose = next((i.value for i in _of_whom(row, shape, head, stop) if i.letter == "S"), "")
    if any(item.letter == "a" and item.value == OWN for item in row[head.first : head.stop]):
        return True  # "repel a Ukrainian missile attack"
    if whose.startswith("ukraine") and head.form not in ("attempt", "try"):
        return True  # "отражены две контратаки подразделений 92-й бригады ВСУ", not "tried to break Ukraine's defences"
    for place in range(at - 1, first - 1, -1):
        if shape[place] == "S" and not BESIDE_EVENT.search(shape, first, place):
            if row[place].value == ITS:
                continue  # "Russia claims it repelled"
            if row[place].value.startswith("ukraine") and LOST.fullmatch(shape, place + 1, at):
                return row[at].value != DID
            if row[place].value.startswith("ukraine") and ATTACKED.match(shape, place + 1, at):
                return head.first < at  # "ВСУ предприняли три попытки атаковать A, все отбиты"
            is_active = ACTIVE.match(shape, place + 1) is not None
            return is_active and row[place].value.startswith("russia")
    return any(
        item.letter == "S" and item.value.startswith("ukraine")
        for item in row[max(at, head.first) : head.stop + 1]
    )


def _named_as_active(row: list[Item], shape: str, first: int, stop: int) -> str:
    """Return the army that is named as the one that repelled, whoever speaks: "Ukrainian forces repelled attacks"; "" else."""
    at = shape.find("R", first, stop)
    for place in range(at - 1, first - 1, -1):
        if shape[place] == "S" and row[place].value != ITS:
            is_active = ACTIVE.match(shape, place + 1) is not None
            return row[place].value.partition(" ")[0] if is_active else ""
    return ""


def _of_whom(row: list[Item], shape: str, head: Head, stop: int) -> list[Item]:
    """Return the items behind an event up to where, how or with what it was."""
    end = head.stop
    while end < stop and shape[end] in "aSwoX@":
        end += 1
    if end < len(row) and row[end].value in (
        DID,
        HOLDING,
    ):  # "одну атаку ЗСУ відбили", "... захисники вже відбили"
        end = next((at for at in range(end - 1, head.stop - 1, -1) if shape[at] == "S"), end)
    return row[head.first : end]
