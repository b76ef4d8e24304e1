"""The gazetteer in memory: places by code, by name and by nearness, and the names in a text."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from gazetteer.compiled import Columns, open_or_build, remembered_key_of
from gazetteer.directions import Directions, read_directions
from gazetteer.errors import GazetteerProblem
from gazetteer.folding import fold
from gazetteer.home import DATA, compiled_homes, import_files, imports_home
from gazetteer.matcher import Matcher
from gazetteer.names_en import key_en
from gazetteer.place import Place, PlaceKind, UnknownPlace
from gazetteer.rows import Rows
from gazetteer.senses import FORM_ENCODING, KINDS, LANGUAGES, NATURES, Hit, Nature, Sense, cases_of

__all__ = ["DATA", "Gazetteer", "Hit", "Nature", "Sense", "load"]

TABLES = (
    "settlements.csv",
    "divisions.csv",
    "abroad.csv",
    "landmarks.csv",
    "directions.csv",
    "press_names.csv",
    "renamed.csv",
    "common_words.txt",
)

RULES = ("common_words", "compile", "compiled", "folding", "forms", "inflection", "matcher", "names", "names_areas",
         "names_en", "names_ru", "names_uk", "renamed", "romanise", "senses")  # fmt: skip


class Gazetteer:
    """The known places and their names."""

    def __init__(self, columns: Columns, directions: Directions, edition: str = "") -> None:
        self.directions = directions
        self.edition = edition
        self.rows = Rows(columns)
        self.forms = columns.texts("forms", FORM_ENCODING)
        self._matcher = Matcher(columns.raw("automaton"))
        columns.forget("automaton")  # the matcher has a copy
        self._common = columns.raw("form_common")
        self._form_starts = columns.integers("form_starts")
        self._form_names = columns.integers("form_names")
        self._form_cases = columns.raw("form_cases")
        self._name_starts = columns.integers("name_starts")
        self._name_places = columns.integers("name_places")
        self._languages = columns.raw("name_languages")
        self._natures = columns.raw("name_natures")
        self._keys = columns.texts("keys")
        self._key_starts = columns.integers("key_starts")
        self._key_places = columns.integers("key_places")
        self._senses: dict[int, tuple[Sense, ...]] = {}

    # by code

    def place(self, code: str) -> Place:
        """Return the place of a code."""
        number = self.rows.number(code)
        if number is None:
            raise UnknownPlace(f"'{code}' is the code of no place")
        return self.rows[number]

    def get(self, code: str) -> Place | None:
        """Return the place of a code, or None."""
        number = self.rows.number(code)
        return None if number is None else self.rows[number]

    def places(self, kind: PlaceKind | None = None) -> Iterator[Place]:
        """Give all places, or those of one kind, by code."""
        wanted = None if kind is None else KINDS.index(kind)
        return (self.rows[n] for n in range(len(self.rows)) if wanted is None or self.rows.kinds[n] == wanted)

    def children(self, code: str) -> tuple[str, ...]:
        """Return the codes of what lies in an area, directly or not, by its administrative code."""
        number = self.rows.number(code)
        return () if number is None else tuple(self.rows.codes[inside] for inside in self.rows.inside(number))

    def seat(self, code: str) -> Place | None:
        """Return the settlement with most people in an area; None for what holds no settlement."""
        number = self.rows.number(code)
        seat = None if number is None else self.rows.seat(number)
        return None if seat is None else self.rows[seat]

    def known(self, code: str) -> int:
        """Tell how well known a place is; larger is better known."""
        number = self.rows.number(code)
        return -1 if number is None else self.rows.known[number]

    # in texts

    def find(self, text: str) -> list[Hit]:
        """Return the names in a text, in order and not overlapping; at each word the longest wins."""
        return [
            Hit(start, stop, form, text[start].isupper(), bool(self._common[form]))
            for start, stop, form in self._matcher.find(text)
        ]

    def senses(self, hit: Hit) -> tuple[Sense, ...]:
        """Return what a hit may mean: the best known place first, places that once bore the name last."""
        return self.senses_of(hit.form)

    def senses_of(self, form: int) -> tuple[Sense, ...]:
        """Return what a form may mean, best known place first."""
        if form not in self._senses:
            self._senses[form] = self._read_senses(form)
        return self._senses[form]

    def is_common(self, surface: str) -> bool:
        """Tell whether a word is also a common word or a person's name: it needs more than a capital to be a place."""
        form = self.form(surface)
        return form is not None and bool(self._common[form])

    # by name

    def form(self, surface: str) -> int | None:
        """Return the number of a form as it is written in a text, None where it is no known form."""
        return self.forms.number_of(fold(surface))

    def named(self, name: str) -> tuple[Place, ...]:
        """Return the places that bear a name, in any form, spelling or language; best known first."""
        form = self.form(name)
        if form is None:
            return ()
        return tuple(self.place(code) for code in dict.fromkeys(sense.code for sense in self.senses_of(form)))

    def alike(self, name: str) -> tuple[Place, ...]:
        """Return the places whose Latin name is the same but for the romanisation; best known first."""
        number = self._keys.number_of(key_en(name))
        if number is None:
            return ()
        bearers = self._key_places[self._key_starts[number] : self._key_starts[number + 1]]
        return tuple(self.rows[place] for place in sorted(bearers, key=lambda place: -self.rows.known[place]))

    def similar(self, name: str, distance: int = 2) -> tuple[tuple[Place, int], ...]:
        """Return the places with a form at most so many typing errors away, nearest first, then best known."""
        from gazetteer.typos import typos_in

        found: dict[str, int] = {}
        for form, errors in typos_in(self.forms).near(fold(name), distance):
            for sense in self.senses_of(form):
                found.setdefault(sense.code, errors)
        ordered = sorted(found.items(), key=lambda pair: (pair[1], -self.known(pair[0]), pair[0]))
        return tuple((self.place(code), errors) for code, errors in ordered)

    def search(self, query: str, limit: int = 10) -> list[Place]:
        """Return the places that somebody who types may mean: by name, by its beginning, by sound, with a typing error."""
        from gazetteer.search import search

        return search(self, query, limit)

    # by nearness

    def nearest(self, lon: float, lat: float, limit: int = 1) -> list[tuple[Place, float]]:
        """Return the settlements with a point of their own that are nearest, with the distance in km."""
        from gazetteer.nearest import nearness_of

        return [(self.rows[number], km) for number, km in nearness_of(self.rows).to(lon, lat, limit)]

    # details

    def _read_senses(self, form: int) -> tuple[Sense, ...]:
        senses: list[tuple[bool, int, int, Sense]] = []
        for entry in range(self._form_starts[form], self._form_starts[form + 1]):
            name = self._form_names[entry]
            nature, cases = self._natures[name], cases_of(self._form_cases[entry])
            for place in self._name_places[self._name_starts[name] : self._name_starts[name + 1]]:
                kind = KINDS[self.rows.kinds[place]]
                sense = Sense(
                    self.rows.codes[place], kind, LANGUAGES[self._languages[name]], cases, NATURES[nature]
                )
                senses.append((sense.nature is Nature.OLD, -self.rows.known[place], nature, sense))
        return tuple(sense for *_, sense in sorted(senses))


@lru_cache(maxsize=4)
def load(directory: Path | None = None, data: Path = DATA) -> Gazetteer:
    """Load the gazetteer, compiled anew if the tables, the imports or the rules of names have changed; once per process.

    `directory` is where imports and the compiled file are kept: beside the shipped data if None and it can be written, else
    the user's cache.
    """
    tables = [data / name for name in TABLES]
    if not tables[0].exists():
        raise GazetteerProblem(
            tables[0], "the table of settlements is missing; run `frontline gazetteer build`"
        )
    imports = imports_home(directory, data)
    rules = [Path(__file__).with_name(f"{room}.py") for room in RULES]
    compiled = compiled_homes(directory, data)
    key = remembered_key_of([*tables, *import_files(imports), *rules], compiled)
    columns = open_or_build(key, compiled, lambda: _compile(data, imports))
    return Gazetteer(columns, read_directions(data / "directions.csv"), key)


def _compile(data: Path, imports: Path) -> bytes:
    """Compile the tables; the rules of names are only loaded when they are needed."""
    from gazetteer.compile import compile_gazetteer

    return compile_gazetteer(data, imports)
