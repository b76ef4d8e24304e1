"""The places of the compiled gazetteer, each read from its columns when it is first asked for."""

from functools import cached_property

from gazetteer.compiled import Columns
from gazetteer.place import Place, PointPrecision
from gazetteer.senses import KINDS

NO_SEAT = 0xFFFFFFFF
"""What stands for the seat of a place that holds no settlement."""


class Rows:
    """Places by number; numbers follow the order of the codes."""

    def __init__(self, columns: Columns) -> None:
        self.columns = columns
        self.codes = columns.texts("codes")
        self.kinds = columns.raw("kinds")
        self.known = columns.integers("known")
        self._texts = columns.texts("places")
        self._lon = columns.degrees("lon")
        self._lat = columns.degrees("lat")
        self._read: dict[int, Place] = {}

    def __len__(self) -> int:
        return len(self.kinds)

    def __getitem__(self, number: int) -> Place:
        if number not in self._read:
            self._read[number] = self._place(number)
        return self._read[number]

    def number(self, code: str) -> int | None:
        """Return the number of a code, None where no place has it."""
        return self.codes.number_of(code)

    def inside(self, number: int) -> list[int]:
        """Return the numbers of the places that lie in an area."""
        starts, members = self._inside
        return list(members[starts[number] : starts[number + 1]])

    def seat(self, number: int) -> int | None:
        """Return the number of the settlement that an area is run from, by its people; None where it holds none."""
        seat = self._seats[number]
        return None if seat == NO_SEAT else seat

    @cached_property
    def _seats(self) -> "memoryview[int]":
        return self.columns.integers("seats")

    @cached_property
    def _inside(self) -> tuple["memoryview[int]", "memoryview[int]"]:
        return self.columns.integers("inside_starts"), self.columns.integers("inside")

    def _place(self, number: int) -> Place:
        category, uk, en, ru, others, oblast, raion, hromada, precision, source, radius, people = self._texts[
            number
        ].split("\x1f")
        lon, lat = self._lon[number], self._lat[number]
        return Place(
            code=self.codes[number],
            kind=KINDS[self.kinds[number]],
            category=category,
            name_uk=uk,
            name_en=en,
            name_ru=ru,
            other_names=tuple(other for other in others.split(";") if other),
            oblast=oblast,
            raion=raion,
            hromada=hromada,
            lon=lon if lon == lon else None,  # not a number: not known
            lat=lat if lat == lat else None,
            point_precision=PointPrecision(precision),
            point_source=source,
            radius_m=int(radius),
            population=int(people),
        )
