"""The record of where fighting was named, by day: what the estimates of all days are made from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import groupby

from app.fronts.places import Sighting, sightings
from app.model import Claim
from app.reconcile.atlas import Atlas


@dataclass(frozen=True, slots=True)
class Record:
    """Sightings by day, in the order of days."""

    by_day: Mapping[date, tuple[Sighting, ...]]
    first_named: Mapping[str, date] = field(init=False)

    def __post_init__(self) -> None:
        """Note when each direction is named first: every day's line asks for it."""
        first: dict[str, date] = {}
        for day, told in self.by_day.items():
            for each in told:
                first.setdefault(each.direction, day)
        object.__setattr__(self, "first_named", first)

    def window(self, last_day: date, days: int) -> tuple[Sighting, ...]:
        """Return what was named on the days up to one; equal windows give equal estimates."""
        first = last_day - timedelta(days=days - 1)
        wanted = (first + timedelta(days=number) for number in range(days))
        return tuple(each for day in wanted for each in self.by_day.get(day, ()))

    def since(self, last_day: date) -> dict[str, date]:
        """Return the day on which each direction was first named, of those named up to a day."""
        return {direction: day for direction, day in self.first_named.items() if day <= last_day}

    @property
    def days(self) -> tuple[date, ...]:
        """Return the days on which anything was named."""
        return tuple(self.by_day)


def record(claims: Iterable[Claim], atlas: Atlas) -> Record:
    """Return the record of some claims, in whatever order they come."""
    seen = sorted(sightings(claims, atlas), key=lambda each: (each.day, each))
    return Record({day: tuple(told) for day, told in groupby(seen, key=lambda each: each.day)})
