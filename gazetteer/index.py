"""The gazetteer in memory: places by code, by name and by nearness, and the names in a text."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from gazetteer.compile import KINDS, LANGUAGES, NATURES, TABLES, compile_gazetteer
from gazetteer.compiled import Columns, key_of, open_or_build
from gazetteer.directions import Directions, read_directions
from gazetteer.errors import GazetteerProblem
from gazetteer.folding import fold
from gazetteer.forms import Nature, cases_of
from gazetteer.matcher import Matcher
from gazetteer.nearest import Nearest
from gazetteer.place import Place, PlaceKind, PointPrecision, UnknownPlace
from gazetteer.typos import Typos

DATA = Path(__file__).parent / "data"
_ROOMS_OF_NAMES = ("compile", "compiled", "folding", "forms", "inflection", "matcher", "names", "names_areas", "names_en",
                   "names_ru", "names_uk", "romanise")  # fmt: skip


class Hit(NamedTuple):
    """A known name in a text: code points `start` up to, not including, `stop`; `form` is its number in the gazetteer."""

    start: int
    stop: int
    form: int


class Sense(NamedTuple):
    """What a form may mean: a place, by a name in a language, in some cases (letters of `ngdail`; "" in English)."""

    code: str
    kind: PlaceKind
    language: str
    cases: str
    nature: Nature


class Gazetteer:
    """The known places and their names."""

    def __init__(self, columns: Columns, directions: Directions) -> None:
        self.directions = directions
        self._columns = columns
        self._codes = columns.texts("codes")
        self._rows = columns.texts("places")
        self._kinds = columns.raw("kinds")
        self._known = columns.integers("known")
        self._lon = columns.degrees("lon")
        self._lat = columns.degrees("lat")
        self._forms = columns.texts("forms")
        self._form_starts = columns.integers("form_starts")
        self._form_names = columns.integers("form_names")
        self._form_cases = columns.raw("form_cases")
        self._name_starts = columns.integers("name_starts")
        self._name_places = columns.integers("name_places")
        self._matcher = Matcher(columns.raw("automaton"))
        self._places: dict[int, Place] = {}
        self._senses: dict[int, tuple[Sense, ...]] = {}

    # -- by code

    def place(self, code: str) -> Place:
        """Return the place of a code."""
        number = self._number(code)
        if number is None:
            raise UnknownPlace(f"'{code}' is the code of no place")
        return self._place(number)

    def get(self, code: str) -> Place | None:
        """Return the place of a code, or None."""
        number = self._number(code)
        return None if number is None else self._place(number)

    def places(self, kind: PlaceKind | None = None) -> Iterator[Place]:
        """Give all places, or those of one kind, by code."""
        for number in range(len(self._codes)):
            if kind is None or KINDS[self._kinds[number]] is kind:
                yield self._place(number)

    def children(self, code: str) -> tuple[str, ...]:
        """Return the codes of what lies in an area, directly or not, by its administrative code."""
        number = self._number(code)
        if number is None:
            return ()
        starts = self._columns.integers("inside_starts")
        members = self._columns.integers("inside")[starts[number] : starts[number + 1]]
        return tuple(self._codes[member] for member in members)

    # -- in texts

    def find(self, text: str) -> list[Hit]:
        """Return the names in a text, in order and not overlapping; at each word the longest wins."""
        return [Hit._make(match) for match in self._matcher.find(text)]

    def senses(self, hit: Hit) -> tuple[Sense, ...]:
        """Return what a hit may mean, best known place first."""
        return self.senses_of_form(hit.form)

    def senses_of_form(self, form: int) -> tuple[Sense, ...]:
        """Return what a form may mean, best known place first."""
        if form not in self._senses:
            self._senses[form] = self._read_senses(form)
        return self._senses[form]

    # -- by name

    def named(self, name: str) -> tuple[Place, ...]:
        """Return the places that bear a name, in any form, spelling or language; best known first."""
        form = self._form(fold(name))
        if form is None:
            return ()
        return tuple(
            self.place(code) for code in dict.fromkeys(sense.code for sense in self.senses_of_form(form))
        )

    def similar(self, name: str, distance: int = 2) -> tuple[tuple[Place, int], ...]:
        """Return the places with a form that is at most so many typing errors away, nearest first, then best known."""
        found: dict[str, int] = {}
        for form, errors in self._typos.near(fold(name), distance):
            for sense in self.senses_of_form(form):
                found.setdefault(sense.code, errors)
        places = [(self.place(code), errors) for code, errors in found.items()]
        return tuple(sorted(places, key=lambda pair: (pair[1], -self.known(pair[0].code), pair[0].code)))

    def known(self, code: str) -> int:
        """Tell how well known a place is; larger is better known."""
        number = self._number(code)
        return -1 if number is None else int(self._known[number])

    # -- by nearness

    def nearest(self, lon: float, lat: float, limit: int = 1) -> list[tuple[Place, float]]:
        """Return the settlements with a point of their own that are nearest, with the distance in km."""
        return [(self._place(number), km) for number, km in self._nearest.to(lon, lat, limit)]

    # -- details

    def _number(self, code: str) -> int | None:
        number = bisect_left(self._codes, code)
        return number if number < len(self._codes) and self._codes[number] == code else None

    def _form(self, folded: str) -> int | None:
        number = bisect_left(self._forms, folded.encode(), key=str.encode)
        return number if number < len(self._forms) and self._forms[number] == folded else None

    def _place(self, number: int) -> Place:
        if number not in self._places:
            self._places[number] = self._read_place(number)
        return self._places[number]

    def _read_place(self, number: int) -> Place:
        category, uk, en, ru, others, oblast, raion, hromada, precision, source, radius, people = self._rows[
            number
        ].split("\x1f")
        lon, lat = self._lon[number], self._lat[number]
        return Place(
            code=self._codes[number],
            kind=KINDS[self._kinds[number]],
            category=category,
            name_uk=uk,
            name_en=en,
            name_ru=ru,
            other_names=tuple(other for other in others.split(";") if other),
            oblast=oblast,
            raion=raion,
            hromada=hromada,
            lon=None if lon != lon else lon,
            lat=None if lat != lat else lat,
            point_precision=PointPrecision(precision),
            point_source=source,
            radius_m=int(radius),
            population=int(people),
        )

    def _read_senses(self, form: int) -> tuple[Sense, ...]:
        senses: list[tuple[int, Sense]] = []
        languages, natures = self._columns.raw("name_languages"), self._columns.raw("name_natures")
        for entry in range(self._form_starts[form], self._form_starts[form + 1]):
            name, cases = self._form_names[entry], cases_of(self._form_cases[entry])
            language, nature = LANGUAGES[languages[name]], NATURES[natures[name]]
            for place in self._name_places[self._name_starts[name] : self._name_starts[name + 1]]:
                sense = Sense(self._codes[place], KINDS[self._kinds[place]], language, cases, nature)
                senses.append((-self._known[place], sense))
        return tuple(
            sense
            for _, sense in sorted(
                senses, key=lambda pair: (pair[0], NATURES.index(pair[1].nature), pair[1].code)
            )
        )

    @cached_property
    def _typos(self) -> Typos:
        return Typos(self._forms)

    @cached_property
    def _nearest(self) -> Nearest:
        return Nearest(self._lon, self._lat, self._columns.raw("exact"), self._kinds)


@lru_cache(maxsize=4)
def load(directory: Path | None = None, data: Path = DATA) -> Gazetteer:
    """Load the gazetteer, compiled anew if the tables, imports or rules of names have changed; once per process.

    `directory` is where imports and the compiled file are kept: beside the shipped data if None and it can be written, else
    the user's cache.
    """
    tables = [data / name for name in TABLES]
    if not tables[0].exists():
        raise GazetteerProblem(tables[0], "the gazetteer's table is missing; run `frontline gazetteer build`")
    rules = [Path(__file__).with_name(f"{room}.py") for room in _ROOMS_OF_NAMES]
    columns = open_or_build(key_of(tables + rules), _homes(directory, data), lambda: compile_gazetteer(data))
    return Gazetteer(columns, read_directions(data / "directions.csv"))


def _homes(directory: Path | None, data: Path) -> list[Path]:
    """Name the directories where a compiled file may lie, the preferred one first."""
    if directory is not None:
        return [directory / "compiled"]
    return [data / "compiled", Path.home() / ".cache" / "frontline"]
