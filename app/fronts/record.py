"""The record of where fighting was named, by day: what the estimates of all days are made from."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from app.fronts.places import Sighting, sightings
from app.model import Claim
from app.reconcile.atlas import Atlas


@dataclass(frozen=True, slots=True)
class Record:
    """Sightings by day, in the order of days."""

    by_day: Mapping[date, tuple[Sighting, ...]]

    def window(self, last_day: date, days: int) -> tuple[Sighting, ...]:
        """Return what was named on the days up to one; equal windows give equal estimates."""
        first = last_day - timedelta(days=days - 1)
        wanted = (first + timedelta(days=number) for number in range(days))
        return tuple(each for day in wanted for each in self.by_day.get(day, ()))

    def standing(self, last_day: date) -> dict[str, int]:
        """Return how many places and days each direction was named with up to a day."""
        named = (each for day, told in self.by_day.items() if day <= last_day for each in told)
        return dict(Counter(each.direction for each in named))

    @property
    def days(self) -> tuple[date, ...]:
        """Return the days on which anything was named."""
        return tuple(self.by_day)


def record(claims: Iterable[Claim], atlas: Atlas) -> Record:
    """Return the record of some claims, in whatever order they come."""
    seen = sorted(sightings(claims, atlas), key=lambda each: (each.day, each))
    return Record({day: tuple(told) for day, told in groupby(seen, key=lambda each: each.day)})
