"""The gazetteer as a geopy Geocoder, so that geopy's tools (rate limiters, pandas recipes, distances) work with it offline."""

from dataclasses import asdict

from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location
from geopy.point import Point

from gazetteer.index import Gazetteer, load
from gazetteer.lookup import name_in
from gazetteer.names_areas import without_noun
from gazetteer.place import Place

_MOST_ANSWERS = 10


class GazetteerGeocoder(Geocoder):  # type: ignore[misc]  # geopy has no types
    """Geocodes names of Ukrainian places in Ukrainian, English or Russian, in any spelling, without internet.

    `raw` of a Location holds the fields of the place: read `point_precision` and `radius_m` before trusting the point.
    Areas (oblasts, raions, hromadas, directions) have no point and are never answered.
    """

    def __init__(self, gazetteer: Gazetteer | None = None) -> None:
        super().__init__()
        self.gazetteer = gazetteer or load()

    def geocode(
        self,
        query: str,
        *,
        exactly_one: bool = True,
        timeout: object = DEFAULT_SENTINEL,
        limit: int | None = None,
        language: str = "uk",
    ) -> Location | list[Location] | None:
        """Return the place of a name (`Avdiivka`; `Іванівка, Донецька область`), the best known first; None if there is none.

        What follows a comma narrows the answer to places inside it. `timeout` is geopy's and has nothing to wait for here.
        """
        name, *areas = (part.strip() for part in str(query).split(","))
        found = self.gazetteer.named(name) or self.gazetteer.alike(name)
        inside = [place for place in found if place.lon is not None and self._lies_in(place, areas)]
        places = inside[: 1 if exactly_one else limit or _MOST_ANSWERS]
        return self._answer([self._location(place, language) for place in places], exactly_one)

    def reverse(
        self,
        query: Point | tuple[float, float] | str,
        *,
        exactly_one: bool = True,
        timeout: object = DEFAULT_SENTINEL,
        limit: int | None = None,
        language: str = "uk",
    ) -> Location | list[Location] | None:
        """Return the settlement nearest to a point (latitude first, as everywhere in geopy); `raw["distance_km"]` says how far."""
        point = query if isinstance(query, Point) else Point(query)
        wanted = 1 if exactly_one else limit or _MOST_ANSWERS
        near = self.gazetteer.nearest(point.longitude, point.latitude, wanted)
        return self._answer([self._location(place, language, km) for place, km in near], exactly_one)

    def _lies_in(self, place: Place, areas: list[str]) -> bool:
        """Tell whether a place lies in every one of the named areas; "Україна" always holds."""
        around = {place.oblast, place.raion, place.hromada}
        return all(
            not area
            or area.lower() in ("україна", "ukraine", "украина")
            or any(found.code in around for found in self.gazetteer.named(without_noun(area)))
            for area in areas
        )

    def _location(self, place: Place, language: str, distance_km: float | None = None) -> Location:
        """Show a place as geopy does."""
        codes = dict.fromkeys(code for code in (place.code, place.hromada, place.raion, place.oblast) if code)
        address = ", ".join(name_in(self.gazetteer, code, language) for code in codes)
        raw = asdict(place) | ({} if distance_km is None else {"distance_km": round(distance_km, 3)})
        return Location(address, Point(place.lat, place.lon), raw)

    def _answer(self, locations: list[Location], exactly_one: bool) -> Location | list[Location] | None:
        """Answer as geopy's geocoders do: None where nothing was found."""
        if not locations:
            return None
        return locations[0] if exactly_one else locations
