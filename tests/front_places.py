"""The shipped places as fronts ask for them, without the automaton of their names."""

from gazetteer.areas import DIRECTORY
from gazetteer.directions import read_directions
from gazetteer.place import Place, PointPrecision
from gazetteer.sources.table import read_places


class Tables:
    """The shipped places, without their names' automaton."""

    directions = read_directions()

    def __init__(self) -> None:
        files = ("settlements", "divisions", "abroad", "landmarks")
        found = [place for file in files for place in read_places(DIRECTORY.parent / f"{file}.csv")]
        self._places = {place.code: place for place in found}

    def get(self, code: str) -> Place | None:
        return self._places.get(code)

    def children(self, code: str) -> tuple[str, ...]:
        return tuple(p.code for p in self._places.values() if code in (p.oblast, p.raion, p.hromada))

    def code(self, name_uk: str, within: str) -> str:
        return next(
            p.code for p in self._places.values() if p.name_uk == name_uk and p.code.startswith(within)
        )

    def inexact(self, within: str) -> str:
        held = (p.code for p in self._places.values() if p.code.startswith(within) and p.category == "C")
        return next(code for code in held if self._places[code].point_precision is PointPrecision.HROMADA)


PLACES = Tables()
