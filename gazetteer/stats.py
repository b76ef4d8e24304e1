"""What the gazetteer knows, counted: settlements by precision, oblast and source, and names by language."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from gazetteer.place import Place, PlaceKind, PointPrecision


@dataclass(frozen=True, slots=True)
class OblastStats:
    """The settlements of one oblast, and how many have their own point."""

    code: str
    name: str
    settlements: int
    located: int


@dataclass(frozen=True, slots=True)
class GazetteerStats:
    """The counts of a gazetteer; `names` counts places with a name in a language, and all other names."""

    kinds: dict[str, int]
    settlements: int
    located: int
    precisions: dict[str, int]
    sources: dict[str, int]
    oblasts: tuple[OblastStats, ...]
    names: dict[str, int]


def stats(places: Iterable[Place]) -> GazetteerStats:
    """Count the places of a gazetteer."""
    known = list(places)
    settlements = [place for place in known if place.kind is PlaceKind.SETTLEMENT]
    return GazetteerStats(
        kinds=_counted(place.kind.value for place in known),
        settlements=len(settlements),
        located=sum(map(is_located, settlements)),
        precisions=_counted(place.point_precision.value for place in settlements),
        sources=_counted(place.point_source for place in settlements),
        oblasts=_oblasts(known, settlements),
        names={
            "uk": sum(bool(place.name_uk) for place in known),
            "en": sum(bool(place.name_en) for place in known),
            "ru": sum(bool(place.name_ru) for place in known),
            "other": sum(len(place.other_names) for place in known),
        },
    )


def is_located(place: Place) -> bool:
    """Tell whether a settlement's own point is known."""
    return place.point_precision is PointPrecision.SETTLEMENT


def _oblasts(places: list[Place], settlements: list[Place]) -> tuple[OblastStats, ...]:
    names = {place.code: place.name_uk for place in places if place.kind is PlaceKind.OBLAST}
    total = Counter(place.oblast for place in settlements)
    located = Counter(place.oblast for place in settlements if is_located(place))
    return tuple(OblastStats(code, names.get(code, ""), total[code], located[code]) for code in sorted(total))


def _counted(values: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(values).items(), key=lambda item: (-item[1], item[0])))
