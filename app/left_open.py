"""Briefings that leave names of fighting open: how each is read by itself, and by which fighting it was settled last."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from app.fronts.namesakes import undecided_day
from app.geoparse.atlas import atlas
from app.model import NO_DECISIONS, Briefing, Decisions, Reading, RecentFront
from gazetteer.index import Gazetteer

KEPT = 1_000
"""So many briefings are remembered."""

FARTHEST_KM = 45.0
"""Fighting that is farther from a place says nothing of it."""

Read = tuple[Briefing, Reading]


@dataclass(frozen=True, slots=True)
class Near:
    """How far fighting was from all that the names of a text may mean, in km, and the data version that it was settled in."""

    distances: bytes
    version: int


class LeftOpen:
    """What is remembered of such briefings while the same decisions hold; the longest unused are forgotten first."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._atlas = atlas(gazetteer)
        self._decided = NO_DECISIONS
        self._plain: OrderedDict[str, Read] = OrderedDict()
        self._settled: dict[str, Near] = {}
        self._of = ""

    def belong_to(self, ledger: str) -> None:
        """Forget in which data versions briefings were settled if that was in another ledger."""
        if ledger != self._of:
            self._settled.clear()
            self._of = ledger

    def keep(self, read: Iterable[Read], decided: Decisions) -> None:
        """Remember those that leave names open, each read by itself with these decisions."""
        if decided != self._decided:
            self._plain.clear()
            self._settled.clear()
            self._decided = decided
        for briefing, reading in read:
            if undecided_day(reading):
                self._plain[briefing.id] = briefing, reading
        while len(self._plain) > KEPT:
            name, _ = self._plain.popitem(last=False)
            self._settled.pop(name, None)

    def plain(self, ids: Iterable[str], decided: Decisions) -> dict[str, Read]:
        """Return those of the briefings that are remembered, each as it is read by itself with these decisions."""
        if decided != self._decided:
            return {}
        return {name: known for name in ids if (known := self._plain.get(name))}

    def distances(self, reading: Reading, recent: RecentFront) -> bytes:
        """Return how far the recent fighting is from each place that any name may mean: where that is the same, so is the reading."""
        codes = sorted({code for each in reading.resolutions for code in each.mention.candidates})
        places = [point for code in codes if (point := self._atlas.point(code)) is not None]
        fought = [point for code in recent.places if (point := self._atlas.point(code)) is not None]
        if not places or not fought:
            return b""
        east, north = (
            np.subtract.outer(*both) for both in zip(np.array(places).T, np.array(fought).T, strict=True)
        )
        nearest = np.sqrt((east * east + north * north).min(axis=1))
        return np.minimum(nearest, FARTHEST_KM).tobytes() if (nearest < FARTHEST_KM).any() else b""

    def note(self, distances: Iterable[tuple[str, bytes]], version: int) -> None:
        """Remember by which fighting briefings were settled, and in which data version they then stood so."""
        self._settled.update((name, Near(near, version)) for name, near in distances)

    def stands(self, name: str, distances: bytes, since: int) -> bool:
        """Tell whether a reading that holds since a data version was settled by the same fighting."""
        known = self._settled.get(name)
        return known is not None and known.distances == distances and since <= known.version
