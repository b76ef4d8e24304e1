"""Topics: whether a text speaks of this war at all."""

from app.geoparse.sorts import SPECIFIC
from app.geoparse.spoken import Spoken

OTHER_WAR = "other_war"


def is_other_topic(spoken: list[Spoken]) -> bool:
    """Tell whether a text speaks of sports, labour or traffic more than of war, or of another war alone."""
    shapes = "".join([one.shape for one in spoken])
    topic = shapes.count("y")
    others = "H" in shapes and any(OTHER_WAR in one.values for one in spoken if "H" in one.shape)
    if not (topic or others):
        return False
    items = [item for one in spoken for item in one.row]
    war = sum(item.letter == "S" and item.value.startswith(("enemy", "russia")) for item in items)
    arms = sum(item.letter in "EKV" and item.value in SPECIFIC for item in items)
    front = sum(item.letter in "UC" for item in items)
    return topic > war + arms + front or (others and not war + front)
