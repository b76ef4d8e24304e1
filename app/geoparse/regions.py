"""Regions told by a city's name: "near Bakhmut, in Donetsk", "southern Donetsk", "Donetsk's Pokrovsk"."""

from app.geoparse.areanouns import FEATURES
from app.geoparse.gates import VILLAGES
from app.geoparse.quarters import QUARTER_NOUNS, is_of_a_city
from app.geoparse.sentences import words_of
from app.geoparse.sifting import CITY_SIZE
from app.geoparse.toponyms import COMPASS, JOINTS, Found, Hits, Toponym, is_oblast_abroad
from gazetteer.place import PlaceKind

BEFORE_REGION = ((",",), ("in",), (",", "in"), ("(", "in"), ("(", "also", "in"), ("(", "both", "in"), ("(",))
AFTER_REGION = (",", ".", ";", "")
BEHIND_REGION = words_of(
    "with on at using by during overnight from killing killed injuring when after while ( ) \n"
)
"""What may follow besides, where a place stands with its region's bare name: "shelled Lyptsi, Kharkiv with mortars"."""
OF_REGION = (("village", "of"), ("town", "of"), ("settlement", "of"))
ONE_PLACE = ("village", "town", "city", "settlement", "hamlet")
BESIDE_PLACES = ("near", "of", "outside", "around", "towards", "toward", "village", "town", "city")
"""What tells that a place stands alone and no list begins: "near Bakhmut, in Donetsk"."""
OF_BORDER = words_of(
    "village villages town towns city settlement settlements community communities hromada hromadas district districts raion area "
    "areas region regions zone hamlet hamlets"
)
"""What a region's bare name stands before with "border" between: "the Sumy border town of A"."""
NOUNS_OF_QUARTERS = QUARTER_NOUNS | {"district", "districts"}
"""What tells that a name behind "Kharkiv's" is that of a quarter."""
BORDERS = ("border", "borders", "boundary")
ONLY_A_REGION = "dnipropetrovsk"
"""The oblast kept the name that its city lost in 2016."""
OF_THE_COUNTRY = ("in", "of", "across")
IS_ITS_TOWN = tuple((",", "the", sort, "of") for sort in ("city", "town", "village"))


def region_behind(hits: Hits, place: int) -> Toponym | None:
    """Read "near Bakhmut, in Donetsk," and "Bakhmut (also in Donetsk)": the region that a place lies in, and not its city."""
    if not place:
        return None
    found, told = hits.found[place], hits.found[place - 1]
    codes = found.form.codes(PlaceKind.OBLAST)
    between = tuple(hits.tokens.words[told.last + 1 : found.first])
    closers = AFTER_REGION if between[:1] == (",",) else () if between == ("in",) else (")",)
    if between in OF_REGION and hits.text[found.start].isascii() and _has_town(hits, told, codes):
        return Toponym(*found[:4], PlaceKind.OBLAST, codes)
    is_closed = not closers or hits.word(found.last + 1) in closers
    is_closed = is_closed or (between == (",",) and hits.word(found.last + 1) in BEHIND_REGION)
    if not codes or not is_closed or between not in BEFORE_REGION or told.form.codes(PlaceKind.OBLAST):
        return None
    if PlaceKind.LANDMARK in told.form.names or not told.form.codes(PlaceKind.SETTLEMENT):
        return None  # "the Dnipro plant in Zaporizhzhia"
    if is_of_a_city(hits, place - 1):
        return None  # "Pyatykhatky in Kharkiv"
    if told.form.common or hits.word(told.first - 1) in ("from", "the"):
        return None  # "people from Kramatorsk in Kharkiv", "the Maidan in Kyiv"
    if found.form.codes(PlaceKind.SETTLEMENT) and not _bears_its_name(hits, found, codes[0]):
        return None
    if between == (",",):
        is_one = _is_of_one(hits, place, codes[0]) or _stands_with_its_region(hits, place, codes[0])
        return Toponym(*found[:4], PlaceKind.OBLAST, codes) if is_one else None
    if between[0] == "," and hits.word(told.first - 1) not in BESIDE_PLACES:
        return None
    return Toponym(*found[:4], PlaceKind.OBLAST, codes)


def _stands_with_its_region(hits: Hits, place: int, region: str) -> bool:
    """Tell whether one place stands with its region's bare name, as in tables, and no list: "shelled near Bachivsk, Sumy."."""
    found, told = hits.found[place], hits.found[place - 1]
    words = hits.tokens.words[told.last + 1 : found.first]
    goes_on = (
        hits.word(found.last + 1) in JOINTS and hits.is_joined(place + 1)
        if place + 1 < len(hits.found)
        else False
    )
    goes_on = goes_on or (hits.word(found.last + 1) == "," and hits.word(found.last + 2) in ("and", "or"))
    if goes_on or words != [","] or hits.is_joined(place - 1) or not hits.text[found.start].isascii():
        return False
    return any(hits.atlas.place(code).oblast == region for code in told.form.codes(PlaceKind.SETTLEMENT))


def _has_town(hits: Hits, told: Found, regions: tuple[str, ...]) -> bool:
    """Tell whether a region has a town of some name: "the Tsyrkuny village of Kharkiv"."""
    return bool(regions) and any(
        hits.atlas.place(code).oblast == regions[0] for code in told.form.codes(PlaceKind.SETTLEMENT)
    )


def _is_of_one(hits: Hits, place: int, region: str) -> bool:
    """Tell whether a region's bare name follows the one place told that lies in it: "the village of Ocheretyne, Donetsk, ..."."""
    found, told = hits.found[place], hits.found[place - 1]
    is_one = hits.word(told.first - 1) == "of" and hits.word(told.first - 2) in ONE_PLACE
    goes_on = hits.word(found.last + 1) == "," and hits.word(found.last + 2) in ("and", "or")
    if not is_one or goes_on:
        return False
    return any(hits.atlas.place(code).oblast == region for code in told.form.codes(PlaceKind.SETTLEMENT))


def _bears_its_name(hits: Hits, found: Found, region: str) -> bool:
    """Tell whether a town of a region bears its name; Kyiv is in no region."""
    return any(hits.atlas.place(town).oblast == region for town in found.form.codes(PlaceKind.SETTLEMENT))


def region_around(hits: Hits, place: int, before: str) -> Toponym | None:
    """Read "southern Donetsk" and "Donetsk's Pokrovsk": the region that bears its city's name."""
    found = hits.found[place]
    codes = found.form.codes(PlaceKind.OBLAST)
    if not hits.text[found.start].isascii():
        return None
    if hits.word(found.last + 1) == "border" and hits.word(found.last + 2) in OF_BORDER:
        return _region_at_border(found, codes)
    if not codes:
        return None
    if not _bears_its_name(hits, found, codes[0]):
        return None
    following = hits.found[place + 1] if place + 1 < len(hits.found) else None
    is_whose = (
        following is not None
        and hits.word(found.last + 1) == "'s"
        and following.first == found.last + 2
        and PlaceKind.SETTLEMENT in following.form.names
        and hits.word(following.last + 1) not in NOUNS_OF_QUARTERS
        and not is_of_a_city(hits, place + 1)
    )
    if before == "of" and hits.word(found.first - 2) in ("governor", "governors"):
        return Toponym(*found[:4], PlaceKind.OBLAST, codes, "reporter")
    is_part = before in COMPASS and hits.word(found.first - 1) == before
    is_bordered = before == "with" and hits.word(found.first - 2) in BORDERS
    is_whose = is_whose or (following is not None and _holds_the_town(hits, found, following))
    is_whose = is_whose or _is_of_the_country(hits, place) or _is_listed_with_regions(hits, place)
    return Toponym(*found[:4], PlaceKind.OBLAST, codes) if is_whose or is_part or is_bordered else None


def _region_at_border(found: Found, codes: tuple[str, ...]) -> Toponym | None:
    """Return the region that a border village is told to be of: "the Kharkiv border village of A"."""
    if codes:
        return Toponym(*found[:4], PlaceKind.OBLAST, codes)
    abroad = tuple(filter(is_oblast_abroad, found.form.codes(PlaceKind.ABROAD)))
    return Toponym(*found[:4], PlaceKind.ABROAD, abroad) if abroad else None


def _is_of_the_country(hits: Hits, place: int) -> bool:
    """Tell whether a region is called by its country's behind what lies in it: "a village in Ukraine's Sumy"."""
    first = hits.found[place].first
    if [hits.word(first - step) for step in (2, 1)] != ["ukraine", "'s"]:
        return False
    if hits.word(first - 3) not in OF_THE_COUNTRY:
        return False
    ends = [hits.found[place - 1].last, hits.found[place - 1].last + 1] if place else []
    return first - 4 in ends or hits.word(first - 4).removesuffix("s") in (*ONE_PLACE, "community")


def _is_listed_with_regions(hits: Hits, place: int) -> bool:
    """Tell whether a name is Dnipropetrovsk, which no city bears any more, or one of a list with it: "Sumy and Dnipropetrovsk"."""
    if hits.word(hits.found[place].first) == ONLY_A_REGION:
        return hits.word(hits.found[place].last + 1) != "city"
    first = last = place
    while hits.is_joined(first):
        first -= 1
    while last + 1 < len(hits.found) and hits.is_joined(last + 1):
        last += 1
    listed = hits.found[first : last + 1]
    is_of_regions = all(one.form.codes(PlaceKind.OBLAST) for one in listed)
    is_plain = hits.word(hits.found[last].last + 1) not in FEATURES  # "Dnipro and Dnipropetrovsk region"
    return is_of_regions and is_plain and any(hits.word(one.first) == ONLY_A_REGION for one in listed)


def _holds_the_town(hits: Hits, found: Found, following: Found) -> bool:
    """Tell whether a town behind a region's name lies in it: "the last stronghold in Luhansk, the city of Lysychansk"."""
    between = tuple(hits.tokens.words[found.last + 1 : following.first])
    return between in IS_ITS_TOWN and hits.word(found.first - 1) == "in"


def last_but_region(hits: Hits, place: int, found: list[Toponym]) -> Toponym:
    """Return the toponym before, or the direction whose region it tells: "на Лиманському на Донеччині, Гуляйпільському ..."."""
    region, named = found[-1], hits.found[place]
    is_told = region.kind is PlaceKind.OBLAST and hits.word(region.first - 1) in ("на", "в", "у")
    is_next = region.last + 2 == named.first and hits.word(region.last + 1) in JOINTS
    if len(found) > 1 and is_told and is_next and found[-2].kind is PlaceKind.DIRECTION:
        return found[-2]._replace(last=region.last)
    return region


def village(hits: Hits, found: Found, before: str) -> Toponym | None:
    """Read "у села Запорожье": the villages that bear a city's name."""
    if before not in VILLAGES or found.form.population < CITY_SIZE:
        return None
    told = found.form.names.get(PlaceKind.SETTLEMENT, ())
    codes = tuple([code for code in told if hits.atlas.place(code).population < CITY_SIZE])
    old = found.form.old.intersection(codes)
    return Toponym(*found[:4], PlaceKind.SETTLEMENT, codes, old=old) if codes else None
