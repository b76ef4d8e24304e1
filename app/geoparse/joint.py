"""Joint numbers: one of several weapons, one in brackets behind its weapon, a part of a number told before."""

from app.geoparse.conventions import exactly
from app.geoparse.drafts import Draft
from app.geoparse.head import shape_of
from app.geoparse.items import Item
from app.geoparse.quantities import Quantity
from app.geoparse.sorts import GUNS, KIND_OF_MODIFIER, LOOSE, SPECIFIC, strike_of
from gazetteer.patterns import regex

OF_SEVERAL_ARMS = regex(r"N[aSo]{0,3}?(?P<arms>[Ka](?:,[Ka])*,?&[Ka]?)E")
ARM_WITH_ITS_NUMBER = regex(r"K[aS]{0,2}\((?P<number>N[aSow]{0,2})E\)")
OUTCOME_OF_A_NUMBER = regex(r"(?P<whole>N)[aS]{0,3}E[^NEV;:,B]{0,8}(?P<part>N)w{0,2}R")
PART_OF_A_NUMBER = regex(r"N[of]N(?P<what>[aS]{0,3}E)?")
ONE_OF = regex(r"N[fo](?=E(?:L[ib]|V))")
OF = ("з", "із")
SAME = {"same": "N", "same_times": "M"}


def with_joint(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Let each number of a sentence be that of what it was told of."""
    if any(item.value in SAME for item in row):
        row, shape = with_same(row)
    if "NfE" in shape or "NoE" in shape:
        row, shape = with_one_of(row, shape)
    if "NoN" in shape or "NfN" in shape:
        row, shape = with_parts(row, shape)
    if "R" in shape:
        row, shape = without_outcome(row, shape)
    if "(N" in shape and "K" in shape:
        row, shape = with_numbers_behind(row, shape)
    return with_mixed(row, shape) if "&" in shape and "N" in shape else (row, shape)


def with_one_of(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Let one of the strikes told before be one strike: "один из ракетных ударов пришелся по A"."""
    match = ONE_OF.search(shape)
    number = row[match.start()].quantity if match is not None else None
    if match is None or number is None or number.interval != exactly(1):
        return row, shape
    at = match.start() + 1
    return [*row[:at], *row[at + 1 :]], shape[:at] + shape[at + 1 :]


def with_same(row: list[Item]) -> tuple[list[Item], str]:
    """Let "as many times" and "стільки ж" be the number told last before them."""
    found: list[Item] = []
    for item in row:
        told = next((one.quantity for one in reversed(found) if one.letter in "NM" and one.quantity), None)
        if item.value in SAME and told is not None:
            item = _so_many(item, told)
        found.append(item)
    return found, shape_of(found)


def same_as_before(row: list[Item], drafts: list[Draft], sentence: int) -> list[Item] | None:
    """Return a row of no number in which "столько же" is the last of the sentence before; None where there is no such."""
    if not drafts or drafts[-1].sentence != sentence - 1 or all(item.value not in SAME for item in row):
        return None
    told = drafts[-1].head.quantity
    if told is None or any(item.letter in "NM" for item in row):
        return None
    return [
        _so_many(item, told) if item.value in SAME else item
        for before, item in zip([None, *row], row, strict=False)
        if before is None or before.value not in SAME or item.letter != "o"
    ]


def _so_many(item: Item, told: Quantity) -> Item:
    """Let a word be a number that was told before; it stands where the word stands."""
    here = told._replace(first=item.first, stop=item.stop, hedge_first=item.first)
    return item._replace(letter=SAME[item.value], value="", quantity=here)


def without_outcome(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Let "з десяти атак дев'ять відбито" be ten attacks, and not about ten."""
    match = OUTCOME_OF_A_NUMBER.search(shape)
    if match is None:
        return row, shape
    at, part = match.start("whole"), match.start("part")
    whole = row[at].quantity
    if whole is None or not (shape[at - 1 : at] in ("o", "f") or whole.hedge in OF):
        return row, shape
    if whole.hedge in OF and whole.interval.best is not None:
        row = [
            *row[:at],
            row[at]._replace(quantity=whole._replace(interval=exactly(whole.interval.best))),
            *row[at + 1 :],
        ]
    return [*row[:part], *row[part + 1 :]], shape[:part] + shape[part + 1 :]


def with_parts(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Let "15 of the 18 attacks" be 15, unless they are those repelled, and "five of the 26" five of those told before."""
    for match in reversed(list(PART_OF_A_NUMBER.finditer(shape))):
        first, stop = match.span()
        if match["what"] is None:
            whole = row[stop - 1].quantity
            told = [
                item.quantity.interval
                for item in row[:first]
                if item.letter == "N" and item.quantity is not None
            ]
            if whole is not None and whole.interval in told:
                row = [*row[: first + 1], row[first + 1]._replace(letter="<", value=""), *row[stop:]]
        elif "R" not in shape and "O" not in shape:
            row = [*row[: first + 1], *row[match.start("what") :]]
        elif shape[first - 1 : first] == "R":
            row = [*row[:first], *row[first + 2 :]]  # "beat back 41 of 53 assaults"
    return row, shape_of(row)


def with_mixed(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Let a number told of several weapons be one of all their fire: "20 artillery, mortar and rocket attacks"."""
    match = OF_SEVERAL_ARMS.search(shape)
    if match is None:
        return row, shape
    event = row[match.end() - 1]
    told = [KIND_OF_MODIFIER.get(item.value, "") if item.letter == "a" else item.value
            for item in row[match.start("arms") : match.end("arms")] if item.letter in "aK"]  # fmt: skip
    arms = told if event.value in LOOSE else [*told, event.value]
    if not set(arms) <= set(SPECIFIC):
        return row, shape
    guns = sum(arm in GUNS for arm in arms)
    is_fire = guns == len(arms) or (guns > 1 and arms.count("missile_strike") == 1 and guns + 1 == len(arms))
    is_one = len(set(arms)) == 1
    event = event._replace(value="shelling" if is_fire else event.value if is_one else "strike")
    row = [*row[: match.start("arms")], event, *row[match.end() :]]
    return row, shape_of(row)


def with_numbers_behind(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Let a number in brackets be one of the weapon before them: "застосували КАБи (7 ударів) та дрони (30 атак)"."""
    for match in reversed(list(ARM_WITH_ITS_NUMBER.finditer(shape))):
        weapon, event = row[match.start()], row[match.end() - 2]
        if weapon.value in SPECIFIC and (event.value in LOOSE or event.value == "shelling"):
            number = row[match.start("number") : match.end("number")]
            told = event._replace(value=strike_of(weapon).value)
            row = [*row[: match.start()], *number, told, *row[match.end() :]]
    return row, shape_of(row)
