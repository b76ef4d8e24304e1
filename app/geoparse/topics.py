"""Topics: whether a text speaks of this war at all."""

from app.geoparse.items import YEAR
from app.geoparse.sorts import SPECIFIC
from app.geoparse.spoken import Spoken
from gazetteer.patterns import regex

OTHER_WAR, HISTORY, SURELY_PAST = "other_war", "history", 2
"""The values of words of other wars, and how often those of old ones tell that a text is of them."""

TOLD_OF_THIS_WAR, OLD = frozenset("UCD"), (HISTORY, YEAR)
LONG_AGO, OPENING = "old", 3
"""The value of anniversaries and the like, which speak of old wars where a text opens with them."""
WAGED = regex(r"[EV]")


def is_other_topic(spoken: list[Spoken]) -> bool:
    """Tell whether a text speaks of sports, labour or traffic more than of war, or of another war alone."""
    shapes = "".join([one.shape for one in spoken])
    topic = shapes.count("y")
    others = "H" in shapes and any(OTHER_WAR in one.values for one in spoken if "H" in one.shape)
    is_history = "H" in shapes and _is_history(spoken, shapes)
    if is_history:
        return True
    if not (topic or others):
        return False
    items = [item for one in spoken for item in one.row]
    war = sum(item.letter == "S" and item.value.startswith(("enemy", "russia")) for item in items)
    arms = sum(item.letter in "EKV" and item.value in SPECIFIC for item in items)
    front = sum(item.letter in "UC" for item in items)
    return topic > war + arms + front or (others and not war + front)


def _is_history(spoken: list[Spoken], shapes: str) -> bool:
    """Tell whether a text opens with an old war and goes on with it, and names no front, nor Russia, nor drones."""
    if not TOLD_OF_THIS_WAR.isdisjoint(shapes):
        return False
    past = [
        at for at, one in enumerate(spoken) if _is_of_old(one, OLD if at >= OPENING else (*OLD, LONG_AGO))
    ]
    told = [item for one in spoken for item in one.row]
    if len(past) < SURELY_PAST or not any(item.value == HISTORY for item in told):
        return False
    fought = [at for at, one in enumerate(spoken) if "S" in one.shape and WAGED.search(one.shape)]
    is_now = any(i.value == "drone_strike" or (i.letter == "S" and i.value == "russia") for i in told)
    return not is_now and (not fought or past[0] <= fought[0])


def _is_of_old(one: Spoken, old: tuple[str, ...]) -> bool:
    return any(item.letter == "H" and item.value in old for item in one.row)
