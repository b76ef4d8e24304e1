"""Quarters: districts and neighbourhoods of a city that are called as towns and villages elsewhere are; the city is meant."""

from functools import lru_cache

from app.geoparse.areanouns import FEATURES
from app.geoparse.atlas import REMEMBERED
from app.geoparse.gates import VILLAGES
from app.geoparse.sentences import words_of
from app.geoparse.toponyms import JOINTS, Found, Hits
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

DISTRICTS_IN_SHORT = {
    **dict.fromkeys(("kyiv", "kiev"), "Kyivskyi"),
    **dict.fromkeys(("dnipro", "dnepr", "dnieper"), "Dniprovskyi"),
    **dict.fromkeys(("darnytsia", "darnytsya"), "Darnytskyi"),
    **dict.fromkeys(("podil", "podol"), "Podilskyi"),
    **dict.fromkeys(("holosiiv", "holosiyiv"), "Holosiivskyi"),
    **dict.fromkeys(("sviatoshyn", "svyatoshyn"), "Sviatoshynskyi"),
    **dict.fromkeys(("solomianka", "solomyanka"), "Solomianskyi"),
    **dict.fromkeys(("shevchenko", "shevchenkove"), "Shevchenkivskyi"),
    **dict.fromkeys(("prymorsk", "primorsk"), "Prymorskyi"),
    **dict.fromkeys(("khortytsia", "khortytsya"), "Khortytskyi"),
    "desna": "Desnianskyi",
    "obolon": "Obolonskyi",
    "pechersk": "Pecherskyi",
    "saltiv": "Saltivskyi",
    "osnova": "Osnovianskyi",
    "zarichne": "Zarichnyi",
}
"""Districts of cities that the English press calls by less than their adjective, and by what other places are called."""
QUARTERS_OF = (
    (
        "UA63120270010096107",
        regex(
            r"п['’ʼ]?ятихат(?:ки|ок|кам|ках|ками)|олексіїв(?:ка|ки|ці|ку|кою)|алексеевк(?:а|и|е|у|ой)|журавлівк[аиу]|журавлівці|"
            r"журавлевк(?:а|и|е|у|ой)|основ(?:і|у|е)|p['’]?[iy]a?t[yi]khatk[yi]|oleksiivka|alekseevka|zhuravlivka"
        ),
    ),
    (
        "UA65100150010064384",
        regex(
            r"остр(?:ів|ова|ову|ові|овом|ові|ов|ове)|таврійськ(?:ий|ого|ому|им)|тавр(?:ийск|ическ)(?:ий|ого|ому|им|ом)|"
            r"шуменськ(?:ий|ого|ому|им)|шуменск(?:ий|ого|ому|им|ом)|ostriv|ostrov|tavri(?:i|y)sk(?:yi|y|iy)|shumensk(?:yi|y|iy)"
        ),
    ),
    (
        "UA80000000000093317",
        regex(
            r"дарниц(?:я|і|ю|ею)|дарниц(?:а|ы|е|у|ей)|под(?:іл|олу|олі|ол|оле)|лук['’ʼ]?янівк(?:а|и|у|ою)|лук['’ʼ]?янівці|"
            r"лукьяновк(?:а|и|е|у|ой)|воскресенк(?:а|и|у|ою|е|ой)|воскресенці|русанівк(?:а|и|у|ою)|русанівці|русановк(?:а|и|е|у|ой)|"
            r"нивк(?:и|ам|ах)|оболон(?:ь|і|и|ю|ью|ню)|darnytsia|darnytsya|podil|luk[iy]anivka|voskresenka|rusanivka|nyvky"
        ),
    ),
    (
        "UA51100270010076757",
        regex(
            r"чер[её]мушк(?:и|ах|ам|ами)|черьомушк(?:и|ах|ам|ами)|пересып(?:ь|и|і|ью)|слободк(?:а|и|е|у|ой)|слобідк(?:а|и|у|ою)|слобідці"
        ),
    ),
    (
        "UA48060150010035747",
        regex(
            r"варварівк(?:а|и|у|ою)|варварівці|варваровк(?:а|и|е|у|ой)|тернівк(?:а|и|у|ою)|тернівці|терновк(?:а|и|е|у|ой)|"
            r"матвіївк(?:а|и|у|ою)|матвіївці|матвеевк(?:а|и|е|у|ой)|varvarivka|ternivka|matviivka"
        ),
    ),
)
"""Neighbourhoods of cities that villages elsewhere are called by, in all their cases, by the code of the city."""
QUARTER_NOUNS = words_of(
    "neighborhood neighborhoods neighbourhood neighbourhoods microdistrict microdistricts мікрорайон мікрорайони мікрорайоні "
    "мікрорайонах микрорайон микрорайоны микрорайоне микрорайонах"
)
DISTRICT_NOUNS, ANDS = frozenset(["district", "districts"]), frozenset(["and", "та", "і", "й", "и"])
WITHIN = frozenset(["у", "в", "во", "in"])
BETWEEN = JOINTS | WITHIN | {"of", "the", "city", "міста", "города", "місті", "городе"}
CITY, REACH, WHOSE_REACH = 100_000, 6, 4
"""A city of so many people has districts, as the capital of an oblast has; so many words of a list stand behind and before a name."""


def is_told_as_it_is(word: str) -> bool:
    """Tell whether a name may be that of a quarter: what it means hangs on the city beside it."""
    return word in DISTRICTS_IN_SHORT or quarter_of(word) != ""


@lru_cache(maxsize=REMEMBERED)
def quarter_of(word: str) -> str:
    """Return the code of the city that has a neighbourhood of a name, "" if none has."""
    return next((city for city, names in QUARTERS_OF if names.fullmatch(word)), "")


def is_of_a_city(hits: Hits, place: int) -> bool:
    """Tell whether a name is that of a city's district or neighbourhood, which the text tells with its city."""
    found = hits.found[place]
    if found.first != found.last:
        return False
    word = hits.word(found.first)
    if word in DISTRICTS_IN_SHORT and hits.word(_noun_behind(hits, found.last)) in DISTRICT_NOUNS:
        return _is_district(hits, place, DISTRICTS_IN_SHORT[word])
    city = quarter_of(word)
    return city != "" and _is_quarter(hits, place, city)


def is_quarter_beside(words: list[str], first: int, last: int) -> bool:
    """Tell whether a name is that of a town's quarter, alone or with another: "Novyi and Kanal neighborhoods"."""
    after = [*words[last + 1 : last + 4], "", "", ""]
    behind = after[2] if after[0] in ANDS else ""
    before = words[first - 1] if first else ""
    return not QUARTER_NOUNS.isdisjoint((before, after[0], behind))


def _noun_behind(hits: Hits, last: int) -> int:
    """Return where the noun stands behind a name or the list that it is in: "the Kyiv and Saltiv districts"."""
    at = last + 1
    while at < last + REACH and hits.word(at) in JOINTS:
        at += 2
    return at


def _is_district(hits: Hits, place: int, name: str) -> bool:
    """Tell whether a city is told with its district: "the Dnipro district of A", "A's Kyiv district", "in A, ... the B district"."""
    found = hits.found[place]
    behind = next((one for one in hits.found[place + 1 :] if hits.word(one.first - 1) == "of"), None)
    if _is_of_city_behind(hits, found, behind) or _is_behind_whose(hits, place):
        return True
    if any(_is_of_districts(hits, other) for other in hits.found if other is not found):
        return hits.word(_noun_behind(hits, found.last)) == "districts"
    return any(_has_district(hits, other, name) for other in hits.found[:place])


def _is_of_city_behind(hits: Hits, found: Found, behind: Found | None) -> bool:
    """Tell whether a city stands behind "district of", and no raion of its region is called so."""
    at = _noun_behind(hits, found.last)
    if [hits.word(at + n) for n in (1, 2, 3)] == ["of", "the", "city"]:
        return True
    first = at + 2 + 3 * ([hits.word(at + n) for n in (2, 3, 4)] == ["the", "city", "of"])
    if behind is None or hits.word(at + 1) != "of" or behind.first != first or not _is_city(behind):
        return False
    oblasts = behind.form.codes(PlaceKind.OBLAST)
    return not any(hits.atlas.place(code).oblast in oblasts for code in found.form.codes(PlaceKind.RAION))


def _is_behind_whose(hits: Hits, place: int) -> bool:
    """Tell whether a city stands before a name or its list with "'s": "Kyiv's Dnipro and Desna districts"."""
    first = hits.found[place].first
    whose = next((at for at in range(first - 1, first - 1 - WHOSE_REACH, -1) if hits.word(at) == "'s"), -1)
    words = [hits.word(at) for at in range(whose + 1, first)]
    others = [word for word in words if word not in JOINTS and word not in DISTRICTS_IN_SHORT]
    return len(others) < 2 and any(one.last == whose - 1 and _is_city(one) for one in hits.found[:place])


def _is_city(found: Found) -> bool:
    """Tell whether a name is that of a city with districts."""
    return found.form.population >= CITY or bool(found.form.codes(PlaceKind.OBLAST))


def _is_of_districts(hits: Hits, other: Found) -> bool:
    """Tell whether a name in the same list is a quarter's and nothing else: "Kyiv and Saltivka districts"."""
    return _is_only_quarter(other) and hits.word(_noun_behind(hits, other.last)) == "districts"


def _is_only_quarter(found: Found) -> bool:
    """Tell whether a name is a landmark's or a city district's, and no raion's."""
    is_quarter = PlaceKind.LANDMARK in found.form.names or PlaceKind.DISTRICT in found.form.adjectives
    return is_quarter and PlaceKind.RAION not in found.form.adjectives


def _has_district(hits: Hits, city: Found, name: str) -> bool:
    """Tell whether a sentence is told to be in a city that has a district of a name."""
    if hits.word(city.first - 1) != "in" or not _is_city(city) or hits.word(city.last + 1) in FEATURES:
        return False
    towns = tuple(code[:12] for code in city.form.codes(PlaceKind.SETTLEMENT))
    districts = [place for place in hits.atlas.gazetteer.named(name) if place.kind is PlaceKind.DISTRICT]
    return any(place.code.startswith(towns) for place in districts)


def _is_quarter(hits: Hits, place: int, city: str) -> bool:
    """Tell whether a neighbourhood's city is told to hold it: "A у Харкові", "у Харкові по A", "Kharkiv's A"."""
    found = hits.found[place]
    if hits.word(found.first - 1) in VILLAGES or hits.word(found.last + 1) in FEATURES:
        return False
    cities = [at for at, one in enumerate(hits.found) if city in one.form.codes(PlaceKind.SETTLEMENT)]
    after = next((at for at in cities if at > place), -1)
    before = next((at for at in reversed(cities) if at < place), -1)
    if after >= 0 and _holds_list(hits, found.last + 1, hits.found[after]):
        return True
    if before < 0 or FEATURES.get(hits.word(hits.found[before].last + 1)) is not None:
        return False
    told, nearer = hits.found[before], hits.found[before + 1 : place]
    if hits.word(told.last + 1) == "'s":
        return told.last + 2 == found.first or hits.is_joined(place)
    is_inside = hits.word(told.first - 1) in WITHIN and not hits.is_joined(before + 1)
    beyond = hits.found[place + 1].first if place + 1 < len(hits.found) else -1
    return (
        is_inside
        and beyond != found.last + 1
        and all(quarter_of(hits.word(one.first)) == city or _is_only_quarter(one) for one in nearer)
    )


def _holds_list(hits: Hits, first: int, city: Found) -> bool:
    """Tell whether only the rest of a list stands before a city that is told to hold it."""
    is_city = city.first - first < 2 * REACH and hits.word(city.last + 1) not in FEATURES
    between = range(first, city.first)
    return (
        is_city
        and hits.word(city.first - 1) in BETWEEN - JOINTS
        and all(hits.word(at) in BETWEEN or quarter_of(hits.word(at)) for at in between)
    )
