"""Sorts: what the words of an event call it, in the words of the lexicon."""

from app.geoparse.items import Item

FROM_THE_AIR = ("missile_strike", "drone_strike")
SPECIFIC = ("missile_strike", "drone_strike", "mlrs", "air_strike", "guided_bomb", "shelling")
GUNS = frozenset(["shelling", "mlrs"])
FIRED = frozenset([*FROM_THE_AIR, "guided_bomb", "air_strike", *GUNS])
"""What may be fired together."""
DID, HOLDING = "did", "holding"
"""The values of verbs of those who repel: "відбили", which "відбито" is not, and of those who still do: "стримують"."""
BLOWS = ("attack", "strike")
"""What says of no blow what it was dealt with."""
STRIKING = (*BLOWS, "shelling")
LOOSE = ("attack", "strike", "launch", "launches", "drop")
KIND_OF_MODIFIER = {
    "strike_air": "air_strike",
    "strike_missile": "missile_strike",
    "strike_drone": "drone_strike",
    "strike_shell": "shelling",
    "strike_mlrs": "mlrs",
}


def sort_of(row: list[Item], first: int, stop: int, form: str) -> str:
    """Return what the items of a head call it."""
    if form in ("attempt", "try", "steady"):
        return "assault"
    if form in ("times", "bare", "none"):
        return ""
    if form in ("elliptic", "trailing", "twin"):
        return _elliptic_sort(row, first, stop)
    events = [item.value for item in row[first:stop] if item.letter in "EV"]
    details = [KIND_OF_MODIFIER[item.value] for item in row[first:stop] if says_kind(item)]
    weapons = [item.value for item in row[first:stop] if item.letter == "K"]
    if not events:
        return weapons[0] if weapons else ""
    return finer(events, details + weapons)


def finer(events: list[str], details: list[str]) -> str:
    """Let the weapon or adjective of "drone attack", "ракетний удар" say the kind."""
    head = events[0]
    if head == "assault" and events[-1] in FROM_THE_AIR:
        return events[-1]  # "попытки атак беспилотников"
    for detail in details:
        if head == "assault" and detail in FROM_THE_AIR:  # "a drone assault"
            return detail
        if head in LOOSE or (head == "shelling" and detail in ("mlrs", "missile_strike", "drone_strike")):
            return strike_kind(detail)
    if head in LOOSE:
        return next((event for event in events if event in SPECIFIC), head)
    return head


def _elliptic_sort(row: list[Item], first: int, stop: int) -> str:
    """Return the kind of "two missile" in "two missile and five air strikes"."""
    details = [
        KIND_OF_MODIFIER.get(item.value, item.value)
        for item in row[first:stop]
        if says_kind(item) or (item.letter == "K" and item.value)
    ]
    near = [*row[stop : stop + 8], *reversed(row[max(0, first - 4) : first])]
    return details[0] if details else next((item.value for item in near if item.letter == "E"), "")


def says_kind(item: Item) -> bool:
    """Tell whether an adjective says the kind: "ракетних", "drone"."""
    return item.letter == "a" and item.value in KIND_OF_MODIFIER


def is_twin(row: list[Item], shape: str, first: int) -> bool:
    """Tell whether a weapon shares the noun of the next: "ракетні та артилерійські обстріли", "missile and drone strikes"."""
    item, stop = row[first], shape.index("E", first)
    if any(says_kind(other) for other in row[first + 1 : stop]):
        return says_kind(item) or (item.letter == "K" and item.value != "")
    is_one_word = item.letter == "K" and (item.single or item.value in GUNS)
    kind = KIND_OF_MODIFIER.get(item.value, "") if item.letter == "a" else item.value * is_one_word
    return kind in SPECIFIC and row[stop].value in set(SPECIFIC) - {kind}


def strike_kind(weapon: str) -> str:
    """Return the kind of strike that a weapon is used for: guided bombs make air strikes."""
    return "air_strike" if weapon == "guided_bomb" else weapon


def strike_of(weapon: Item) -> Item:
    """Return the strike that a weapon is used for."""
    kind = strike_kind(weapon.value)
    return weapon._replace(letter="E", value=kind, single=False)


def fired_arms(row: list[Item]) -> list[Item]:
    """Return the weapons among items if they are of several kinds, all of them fired; else none."""
    arms = [item for item in row if item.letter == "K"]
    kinds = {item.value for item in arms}
    return arms if len(kinds) > 1 and kinds <= FIRED else []


def strikes_of(arms: list[Item], joint: Item) -> list[Item]:
    """Return the strike of each weapon, with what joins them between."""
    return [one for item in arms for one in (strike_of(item), joint)][:-1]
