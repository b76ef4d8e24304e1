"""Event kinds in the words of ACLED: the event and sub-event type that come nearest, for those who join both."""

from app.model import EventKind

BATTLE = ("Battles", "Armed clash")
ARTILLERY = ("Explosions/Remote violence", "Shelling/artillery/missile attack")
FROM_THE_AIR = ("Explosions/Remote violence", "Air/drone strike")
NEAREST: dict[EventKind, tuple[str, str]] = {
    EventKind.CLASH: BATTLE,
    EventKind.SHELLING: ARTILLERY,
    EventKind.MLRS: ARTILLERY,
    EventKind.MISSILE_STRIKE: ARTILLERY,
    EventKind.AIR_STRIKE: FROM_THE_AIR,
    EventKind.GUIDED_BOMB: FROM_THE_AIR,
    EventKind.DRONE_STRIKE: FROM_THE_AIR,
    EventKind.UNSPECIFIED: ("", ""),
}


def acled(kind: EventKind) -> dict[str, str]:
    """Return the two properties that every feature with a kind has."""
    event, sub_event = NEAREST[kind]
    return {"acled_event": event, "acled_sub_event": sub_event}
