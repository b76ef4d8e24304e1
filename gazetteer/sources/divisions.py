"""The divisions as places: oblasts, raions, hromadas and city districts, which have no point of their own."""

from collections import defaultdict

from gazetteer.place import Place, PlaceKind, PointPrecision
from gazetteer.romanise import romanise
from gazetteer.sources.codifier import Unit

KINDS = {
    "O": PlaceKind.OBLAST,
    "K": PlaceKind.OBLAST,
    "P": PlaceKind.RAION,
    "H": PlaceKind.HROMADA,
    "B": PlaceKind.DISTRICT,
}
DISTRICT_RADIUS_M = 10_000

OBLASTS = {
    "UA01": ("Автономна Республіка Крим", "Autonomous Republic of Crimea", "Автономная Республика Крым"),
    "UA05": ("Вінницька область", "Vinnytsia oblast", "Винницкая область"),
    "UA07": ("Волинська область", "Volyn oblast", "Волынская область"),
    "UA12": ("Дніпропетровська область", "Dnipropetrovsk oblast", "Днепропетровская область"),
    "UA14": ("Донецька область", "Donetsk oblast", "Донецкая область"),
    "UA18": ("Житомирська область", "Zhytomyr oblast", "Житомирская область"),
    "UA21": ("Закарпатська область", "Zakarpattia oblast", "Закарпатская область"),
    "UA23": ("Запорізька область", "Zaporizhzhia oblast", "Запорожская область"),
    "UA26": ("Івано-Франківська область", "Ivano-Frankivsk oblast", "Ивано-Франковская область"),
    "UA32": ("Київська область", "Kyiv oblast", "Киевская область"),
    "UA35": ("Кіровоградська область", "Kirovohrad oblast", "Кировоградская область"),
    "UA44": ("Луганська область", "Luhansk oblast", "Луганская область"),
    "UA46": ("Львівська область", "Lviv oblast", "Львовская область"),
    "UA48": ("Миколаївська область", "Mykolaiv oblast", "Николаевская область"),
    "UA51": ("Одеська область", "Odesa oblast", "Одесская область"),
    "UA53": ("Полтавська область", "Poltava oblast", "Полтавская область"),
    "UA56": ("Рівненська область", "Rivne oblast", "Ровненская область"),
    "UA59": ("Сумська область", "Sumy oblast", "Сумская область"),
    "UA61": ("Тернопільська область", "Ternopil oblast", "Тернопольская область"),
    "UA63": ("Харківська область", "Kharkiv oblast", "Харьковская область"),
    "UA65": ("Херсонська область", "Kherson oblast", "Херсонская область"),
    "UA68": ("Хмельницька область", "Khmelnytskyi oblast", "Хмельницкая область"),
    "UA71": ("Черкаська область", "Cherkasy oblast", "Черкасская область"),
    "UA73": ("Чернівецька область", "Chernivtsi oblast", "Черновицкая область"),
    "UA74": ("Чернігівська область", "Chernihiv oblast", "Черниговская область"),
    "UA80": ("Київ (місто)", "Kyiv (city)", "Киев (город)"),
    "UA85": ("Севастополь (місто)", "Sevastopol (city)", "Севастополь (город)"),
}
"""The oblast-level units by the first four characters of their code: the codifier has the bare adjective."""

_CENTRES = {
    "UA1206000": "Кривий Ріг",
    "UA1206017": "Кривий Ріг",
    "UA3202000": "Біла Церква",
    "UA3202001": "Біла Церква",
    "UA3508000": "Олександрія",
    "UA3508005": "Олександрія",
}
"""The centres that the letters alone do not show, by the first nine characters of the code."""

_NOUNS = {"P": ("район", "raion"), "H": ("громада", "hromada"), "B": ("район", "district")}
_SUFFIXES = ("ський", "цький", "зький", "ська", "цька", "зька", "ий", "а")


def division_places(units: list[Unit], old_names: dict[str, str], settlements: list[Place]) -> list[Place]:
    """Return the divisions; a city district stands at its city."""
    cities = {place.code: place for place in settlements}
    inside: dict[str, list[Place]] = defaultdict(list)
    for place in settlements:
        inside[place.hromada].append(place)
        if place.category in "MX":
            inside[place.raion].append(place)
    return [
        _place(unit, old_names.get(unit.code, ""), cities, inside) for unit in units if unit.category in KINDS
    ]


def _place(unit: Unit, old_name: str, cities: dict[str, Place], inside: dict[str, list[Place]]) -> Place:
    name_uk, name_en, name_ru = _names(unit, inside[unit.code])
    city = cities.get(unit.parents[-1]) if unit.category == "B" else None
    return Place(
        code=unit.code,
        kind=KINDS[unit.category],
        category=unit.category,
        name_uk=name_uk,
        name_en=name_en,
        name_ru=name_ru,
        other_names=(f"{old_name} {_NOUNS[unit.category][0]}",) if old_name else (),
        oblast=unit.oblast,
        raion=unit.raion,
        hromada=unit.hromada,
        lon=city.lon if city else None,
        lat=city.lat if city else None,
        point_precision=PointPrecision.SETTLEMENT if city else PointPrecision.NONE,
        point_source="city" if city else "",
        radius_m=DISTRICT_RADIUS_M if city else 0,
        population=0,
    )


def division_name(unit: Unit) -> str:
    """Return the Ukrainian name of a division with its noun: "Донецька область"."""
    return OBLASTS[unit.code[:4]][0] if unit.category in "OK" else f"{unit.name} {_NOUNS[unit.category][0]}"


def _names(unit: Unit, settlements: list[Place]) -> tuple[str, str, str]:
    """Return the name with its noun in Ukrainian, English and, for an oblast, Russian."""
    if unit.category in "OK":
        return OBLASTS[unit.code[:4]]
    noun_en = _NOUNS[unit.category][1]
    centre = "" if unit.category == "B" else _CENTRES.get(unit.code[:9]) or _centre(unit.name, settlements)
    return division_name(unit), f"{romanise(centre or unit.name)} {noun_en}", ""


def _centre(adjective: str, settlements: list[Place]) -> str:
    """Return the settlement that a raion or hromada is named after: "Бахмутський" -> "Бахмут"; "" if none is plain."""
    stem = _stem(adjective)
    ranked = sorted(
        settlements,
        key=lambda place: (-_likeness(place.name_uk, stem), "MXC".find(place.category), len(place.name_uk)),
    )
    if not ranked:
        return ""
    best = ranked[0].name_uk
    enough = any(len(stem) - 2 <= _shared(form, stem) >= len(form) - 4 for form in (best, _joined(best)))
    return best if enough else ""


def _likeness(name: str, stem: str) -> int:
    return max(_shared(name, stem), _shared(_joined(name), stem))


def _joined(name: str) -> str:
    """Return a name of two words as its adjective has it in one: "Велика Новосілка" -> "Великоновосілка"."""
    first, gap, rest = name.partition(" ")
    return f"{first.rstrip('аеийіяєї')}о{rest.lower()}" if gap else name


def _stem(adjective: str) -> str:
    return next((adjective.removesuffix(end) for end in _SUFFIXES if adjective.endswith(end)), adjective)


def _shared(left: str, right: str) -> int:
    """Count the letters with which both begin, a changed vowel (Харків, Харківський; Лиман, Лиманський) aside."""
    same = 0
    for one, other in zip(left, right, strict=False):
        if one != other and {one, other} not in ({"і", "о"}, {"і", "е"}, {"ї", "є"}, {"ї", "й"}):
            break
        same += 1
    return same
