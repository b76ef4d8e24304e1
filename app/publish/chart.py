"""Where a place is drawn: a settlement with a point of its own as a point, all else as its outline."""

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from app.publish.geojson import Geometry, geometry, point, points
from app.reconcile.atlas import Atlas
from app.reconcile.placing import ABROAD
from gazetteer.areas import Areas
from gazetteer.directions import Direction
from gazetteer.index import Gazetteer
from gazetteer.place import COUNTRY, Place, PlaceKind, PointPrecision

Told = dict[str, str]
MOST_TOGETHER = 2_000
"""Sets of points that are known again: there are nearly as many different ones as claims."""

PCODE_LENGTHS: dict[str, int] = {
    PlaceKind.OBLAST: 4,
    PlaceKind.RAION: 6,
    PlaceKind.HROMADA: 9,
    PlaceKind.SETTLEMENT: 12,
}


@dataclass(frozen=True, slots=True)
class Chart:
    """The gazetteer with its outlines, as the layers draw them; `atlas` knows what lies in what.

    Layers ask of few places often, so answers are kept.
    """

    gazetteer: Gazetteer
    areas: Areas
    atlas: Atlas
    _places: dict[str, Place | None] = field(default_factory=dict)
    _told: dict[str, Told] = field(default_factory=dict)
    _points: dict[str, Geometry | None] = field(default_factory=dict)
    _together: dict[tuple[str, ...], Geometry] = field(default_factory=dict)
    _outlines: dict[str, Geometry | None] = field(default_factory=dict)
    _approximate: dict[str, bool] = field(default_factory=dict)
    _around: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)

    def place(self, code: str) -> Place | None:
        """Return the place of a code, None for the country and for what is in no gazetteer."""
        if code not in self._places:
            self._places[code] = self.gazetteer.get(code) if code and code != COUNTRY else None
        return self._places[code]

    def told(self, code: str) -> Told:
        """Return what is told of a place wherever it is named."""
        if code not in self._told:
            self._told[code] = {
                "code": code,
                "pcode": self.pcode(code),
                "name_uk": self.name_uk(code),
                "name_en": self.name_en(code),
                "name_ru": self.name_ru(code),
                "kind": self.kind(code),
            }
        return self._told[code]

    def name_en(self, code: str) -> str:
        """Return the English name of a place or direction, "" if there is none."""
        named = self._named(code)
        return "Ukraine" if code == COUNTRY else named.name_en if named else ""

    def name_uk(self, code: str) -> str:
        """Return the Ukrainian name of a place or direction, "" if there is none."""
        named = self._named(code)
        return "Україна" if code == COUNTRY else named.name_uk if named else ""

    def name_ru(self, code: str) -> str:
        """Return the Russian name of a place or direction, "" if there is none."""
        named = self._named(code)
        return "Украина" if code == COUNTRY else named.name_ru if named else ""

    def pcode(self, code: str, level: str = "") -> str:
        """Return the p-code of OCHA COD-AB, "" for what has none: it is the KATOTTG code up to the level of the place.

        Kyiv and Sevastopol are settlements and oblasts: there `level` says which is meant.
        """
        place = self.place(code)
        if code == COUNTRY or place is None:
            return code if code == COUNTRY else ""
        return code[: PCODE_LENGTHS.get(level or place.kind, 0)] if code.startswith("UA") else ""

    def kind(self, code: str) -> str:
        """Return what a code stands for: a kind of place, "direction" or "country"."""
        if code == COUNTRY:
            return "country"
        place = self.place(code)
        return place.kind.value if place else "direction" if self.atlas.is_direction(code) else ""

    def position(self, code: str) -> tuple[float, float] | None:
        """Return (lon, lat) of a place whose own point is known."""
        place = self.place(code)
        if place is None or place.lon is None or place.lat is None:
            return None
        return (place.lon, place.lat) if place.point_precision is PointPrecision.SETTLEMENT else None

    def point(self, code: str) -> Geometry | None:
        """Return the point of a place whose own point is known."""
        if code not in self._points:
            position = self.position(code)
            self._points[code] = point(*position) if position else None
        return self._points[code]

    def points(self, codes: tuple[str, ...]) -> Geometry:
        """Return the points of places whose own points are known."""
        together = self._together.get(codes)
        if together is None:
            if len(self._together) >= MOST_TOGETHER:
                self._together.clear()
            together = points([position for code in codes if (position := self.position(code))])
            self._together[codes] = together
        return together

    def outline(self, code: str) -> Geometry | None:
        """Return the outline in which a place is drawn: its own, else that of its hromada, raion or oblast.

        The country has none: what is told of the whole front is no surface on the map.
        """
        if code not in self._outlines:
            self._outlines[code] = self._outline(code)
        return self._outlines[code]

    def is_approximate(self, code: str) -> bool:
        """Tell whether the outline is derived, or that of a larger area."""
        if code not in self._approximate:
            self._approximate[code] = self.outline(code) is not None and self.areas.is_approximate(code)
        return self._approximate[code]

    def around(self, code: str, day: date) -> frozenset[str]:
        """Return the codes under which a place is asked for: its own, its areas, its direction on that day."""
        key = (code, self.atlas.direction(code, day))
        if key not in self._around:
            self._around[key] = self._holding(*key)
        return self._around[key]

    def _holding(self, code: str, direction: str) -> frozenset[str]:
        if self.atlas.is_abroad(code):
            place = self.place(code)
            return frozenset({code, ABROAD, place.oblast if place else ""} - {""})
        return frozenset({code, COUNTRY, direction, *self.atlas.chain(code)} - {""})

    def _named(self, code: str) -> Place | Direction | None:
        return self.place(code) or self.gazetteer.directions.get(code)

    def _outline(self, code: str) -> Geometry | None:
        place = self.place(code)
        for area in (code, place.oblast if place else ""):
            try:
                return geometry(self.areas.outline(area)) if area not in ("", COUNTRY) else None
            except KeyError:
                continue  # a town across the border: its region has an outline
        return None


@lru_cache(maxsize=2)
def chart_of(gazetteer: Gazetteer, areas: Areas) -> Chart:
    """Return the chart of a gazetteer, with the answers that it was asked for before."""
    return Chart(gazetteer, areas, Atlas(gazetteer))
