"""Where a number is explained: the address that leads from it to its sentences."""

from datetime import date
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote_plus

from app.model import EventKind, Level, Side


class Number(NamedTuple):
    """One number of a layer; without a level it is that of the area itself."""

    area: str
    day: date
    kind: EventKind
    side: Side
    claimant: str
    level: Level | None = None

    @property
    def address(self) -> str:
        """Return the address; the same few values come again and again, so each is escaped once."""
        level = f"&by={self.level.value}" if self.level else ""
        return (
            f"/api/explain?area={_escaped(self.area)}{level}&period={self.day.isoformat()}&kind={self.kind.value}"
            f"&side={self.side.value}&claimant={_escaped(self.claimant)}"
        )


_escaped = lru_cache(maxsize=50_000)(quote_plus)
