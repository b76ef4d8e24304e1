"""Gold: marked texts, and what was predicted for them, as records read from JSON lines."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from app.errors import InvalidParameter

Key = tuple[str, str]
"""What tells a place from others of its text: name and kind."""
Numbers = tuple[int, ...]
CORE = ("settlement", "raion", "oblast", "direction")
COUNTRIES = re.compile(
    r"(?:the )?(?:ukraine?\b|ukrainian|russia|belarus|poland|german|britain|japan|china|iran|france|romania|europe"
    r"|u\.?s\.?a?\.?$|(?:uk|eu|сша|рф)$|росси[июяй]|росі[їйюя]|украин[аеоуы]|україн[аиоуі]|[єе]вроп|білорус[ьі]|беларус[ьи])",
    re.IGNORECASE,
)
"""What begins like a country's name is no place that is looked for."""


@dataclass(frozen=True, slots=True)
class GoldPlace:
    """A place as people marked it; `role` says what it does in its sentence."""

    start: int
    stop: int
    name: str
    kinds: tuple[str, ...]
    oblast: str
    lat: float | None
    lon: float | None
    role: str

    @property
    def key(self) -> Key:
        """Return what tells the place from others of its text."""
        return self.name, self.kinds[0]


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """A claim as people marked it. Places are numbers of the text's places; `sets` are the sets of them that are right."""

    types: tuple[str, ...]
    exact: int | None
    low: int | None
    high: int | None
    other_exact: Numbers
    is_implicit: bool
    sets: tuple[Numbers, ...]
    within: Numbers
    is_zero: bool
    is_optional: bool
    is_each: bool


@dataclass(frozen=True, slots=True)
class GoldText:
    """A text with all its places and claims."""

    id: str
    group: str
    is_synthetic: bool
    text: str
    places: tuple[GoldPlace, ...]
    claims: tuple[GoldClaim, ...]


@dataclass(frozen=True, slots=True)
class ToldPlace:
    """A place as it was predicted."""

    start: int
    stop: int
    kind: str
    lat: float | None
    lon: float | None


@dataclass(frozen=True, slots=True)
class ToldClaim:
    """A claim as it was predicted; `spans` are the places that its one count is for."""

    type: str
    low: int | None
    high: int | None
    spans: tuple[tuple[int, int], ...]
    is_zero: bool


@dataclass(frozen=True, slots=True)
class Told:
    """All that was predicted for a text."""

    places: tuple[ToldPlace, ...] = ()
    claims: tuple[ToldClaim, ...] = ()


NOTHING_TOLD = Told()


def gold_text(fields: dict[str, Any]) -> GoldText:
    """Return a marked text; a key that is missing is named."""
    try:
        return GoldText(
            fields["id"],
            fields["lang"],
            bool(fields.get("synthetic")),
            fields["text"],
            tuple(_gold_place(place) for place in fields["places"]),
            tuple(_gold_claim(claim) for claim in fields["claims"]),
        )
    except KeyError as error:
        raise InvalidParameter(f"the gold text '{fields.get('id', '?')}' lacks the key {error}") from error


def told(fields: dict[str, Any]) -> Told:
    """Return what was predicted for a text; places without offsets are left out."""
    places = [place for place in fields.get("places", ()) if place.get("start") is not None]
    return Told(tuple(map(_told_place, places)), tuple(map(_told_claim, fields.get("claims", ()))))


def is_country(surface: str) -> bool:
    """Tell whether a predicted place is a country."""
    return COUNTRIES.match(surface.strip()) is not None


def _gold_place(fields: dict[str, Any]) -> GoldPlace:
    kinds = (fields["kind"], *fields.get("kind_alt", ()))
    return GoldPlace(
        fields["start"],
        fields["end"],
        fields["name_en"],
        kinds,
        fields.get("oblast") or "",
        fields["lat"],
        fields["lon"],
        fields["role"],
    )


def _gold_claim(fields: dict[str, Any]) -> GoldClaim:
    return GoldClaim(
        (fields["type"], *fields.get("alt_types", ())),
        fields["count_exact"],
        fields["count_min"],
        fields["count_max"],
        tuple(fields.get("alt_exact", ())),
        bool(fields.get("implicit")),
        tuple(tuple(numbers) for numbers in _sets(fields)),
        tuple(fields.get("within", ())),
        fields["negated"],
        fields["optional"],
        fields.get("scope") == "each",
    )


def _sets(fields: dict[str, Any]) -> Iterable[Iterable[int]]:
    return [fields["places"], *fields.get("alt_places", ())]


def _told_place(fields: dict[str, Any]) -> ToldPlace:
    return ToldPlace(
        fields["start"], fields["end"], fields.get("kind") or "", fields.get("lat"), fields.get("lon")
    )


def _told_claim(fields: dict[str, Any]) -> ToldClaim:
    low, high = fields.get("count_min"), fields.get("count_max")
    spans = tuple((start, stop) for start, stop in fields.get("places") or ())
    return ToldClaim(
        fields.get("type") or "", low, high, spans, bool(fields.get("negated")) or low == high == 0
    )
