"""Words: names that are no places where they stand, but adjectives and nouns of something else."""

from app.geoparse.areanouns import FEATURES
from app.geoparse.atlas import OBLAST_START
from app.geoparse.features import ADMINISTRATIVE, noun_place
from app.geoparse.gates import LANDS_ABROAD, PLACE_WORDS, VILLAGES_AND_LANDS
from app.geoparse.lexicon import lexicon
from app.geoparse.nicknames import is_office
from app.geoparse.persons import is_first_name, is_of_teller, is_surname
from app.geoparse.sentences import words_of
from app.geoparse.sifting import CITY_SIZE, TOWN_SIZE
from app.geoparse.struck import acts_on_places
from app.geoparse.toponyms import JOINTS, Found, Hits
from gazetteer.place import PlaceKind

SAID = words_of(
    "said says noted added wrote stated clarified emphasized reported counts counted lists listed"
)
BEFORE_SAID = frozenset(["", ".", "\n", ",", ";", ":", '"', "”", "and", "-", "–"])
CITIES_ABROAD = words_of(
    "berlin poznan athens paris берлин берлина берлине берлину берлином берлін берліна берліні париж парижа париже парижу "
    "парижем парижі женева женевы женеве женеву женевой женеві женеви женевою рига риги риге ригу ригой ригою ризі мюнхен мюнхена "
    "мюнхене мюнхену мюнхеном мюнхені афины афин афинах афинам афіни афін афінах афінам каир каира каире каиром каїр каїра каїрі "
    "каїром дамаск дамаска дамаске дамаском дамаску люблин люблина люблине люблином люблін любліна любліні познань познани познани "
    "познанью познані делі дели белосток белостока белостоке білосток білостока білостоку білостоці"
) | {"new york"}
"""Cities abroad that villages are called by, and the forms of their names."""
NEAR = PLACE_WORDS - {"city", "города", "городе", "город", "міста", "місті", "місто"}
IN_LIST = frozenset(["і", "та", ",", "й", "и"])
OF_DIRECTIONS = ("ском", "цком", "ському", "цькому")
OF_AREAS = (
    "ском",
    "цком",
    "ского",
    "цкого",
    "скому",
    "цкому",
    "ский",
    "цкий",
    "ским",
    "цким",
    *OF_DIRECTIONS,
)
STRUCK_AT = ("on", "at", "по")
FOUGHT = ("clash", "combat", "move")
ARMIES, TROOPS = ("ukrainian", "russian", "enemy"), ("forces", "troops", "units", "soldiers")
OF_QUARTERS = (*OF_AREAS, "ський", "цький", "ського", "цького")
QUARTERS = ("микрорайон", "мікрорайон", "жилмассив", "житломасив")
CROSSINGS = ("мост", "міст", "переправ")
DASHES = frozenset(["-", "–", "—"])
AHEAD, PLURAL_AREAS = frozenset([":", "–", "-", "—", "("]), frozenset(["районах", "округах"])
INSIDE_OR_LIST = IN_LIST | {"в", "во", "у"}
OPENING = frozenset('«“„"')
STREETS = frozenset(["streets", "avenues", "boulevards", "lanes"])
STREETS_BEFORE = words_of(
    "вулицях вулицям вулицями вулиць проспектах проспектам улицах улицам улицами улиц проспектов проспектам проспектах"
)
MOST_STREETS = 8
STAROSTAS = ("старостат", "старостинськ", "старостинск")
POINTS_OF_COMPASS = words_of(
    "skhid pivnich pivden zakhid vostok sever yug zapad схід північ південь захід восток север юг запад"
)
OF_TROOPS = words_of("task grouping group tactical operational operational-tactical force forces command")
INSIDE, INSTRUMENTAL = frozenset(["в", "во", "на", "о", "об", "при"]), ("ском", "цком")


def is_only_a_word(hits: Hits, found: Found) -> bool:
    """Tell whether a name is no place: an adjective of what nobody knows, the noun of areas, a person's, or that of a city abroad."""
    return (
        is_of_unknown_directions(hits, found)
        or is_city_abroad(hits, found)
        or is_one_who_says(hits, found)
        or is_of_unknown_area(hits, found)
        or is_noun_of_areas(hits, found)
        or is_of_quarters(hits, found)
        or is_crossed(hits, found)
        or is_of_airport(hits, found)
        or is_of_club(hits, found)
        or is_office(hits, found)
        or is_of_areas_ahead(hits, found)
        or is_of_teller(hits, found)
        or is_surname(hits, found)
        or is_first_name(hits, found)
        or is_of_streets(hits, found)
        or is_of_starosta(hits, found)
        or is_of_task_force(hits, found)
    )


def is_of_club(hits: Hits, found: Found) -> bool:
    """Tell whether an adjective is that of a club or a firm with a name of its own: "донецкий «Шахтер» пробил 23 раза"."""
    is_adjective = hits.word(found.last).endswith(
        ("ский", "цкий", "ський", "цький", "ского", "цкого", "ського", "цького")
    )
    return is_adjective and hits.word(found.last + 1) in OPENING


def is_of_task_force(hits: Hits, found: Found) -> bool:
    """Tell whether a village's name is a point of the compass that troops are called after: "the Skhid (East) task force"."""
    at = found.last + 1
    if hits.word(at) == "(" and hits.word(at + 2) == ")":
        at += 3
    return hits.word(found.first) in POINTS_OF_COMPASS and hits.word(at) in OF_TROOPS


def is_of_streets(hits: Hits, found: Found) -> bool:
    """Tell whether streets bear a name, one or several: "along A and B streets", "на вулицях A та B"."""
    starts = hits.tokens.starts

    def is_name(at: int) -> bool:
        return 0 <= at < len(starts) and hits.text[starts[at]].isupper()

    at, stop = found.last + 1, found.last + 1 + MOST_STREETS
    while at < stop and (hits.word(at) in JOINTS or is_name(at)) and hits.word(at) not in STREETS:
        at += 1
    if hits.word(at) in STREETS:
        return True
    at, stop = found.first - 1, found.first - 1 - MOST_STREETS
    while at > stop and (hits.word(at) in JOINTS or is_name(at)):
        at -= 1
    return hits.word(at) in STREETS_BEFORE


def is_of_starosta(hits: Hits, found: Found) -> bool:
    """Tell whether an adjective is that of a part of a community: "у Піщанському старостаті"."""
    at = found.last + 1
    while hits.word(at) in JOINTS and hits.word(at + 1).endswith(OF_AREAS):
        at += 2
    return hits.word(at).startswith(STAROSTAS)


def is_crossed(hits: Hits, found: Found) -> bool:
    """Tell whether a city's name is that of the river that a bridge is over: "по мосту через Днепр"."""
    return hits.word(found.first - 1) == "через" and hits.word(found.first - 2).startswith(CROSSINGS)


def is_one_who_says(hits: Hits, found: Found) -> bool:
    """Tell whether a village's name is that of somebody quoted in English: "Chaus said", "according to Chaus"."""
    after = hits.word(found.last + 1)
    is_name = hits.text[found.start].isascii() and found.first == found.last and after != "'s"
    if not is_name or found.form.population >= TOWN_SIZE or found.form.codes(PlaceKind.OBLAST):
        return False
    if hits.word(found.first - 1) == "to" and hits.word(found.first - 2) == "according":
        return True
    return (hits.word(found.last + 2) if after == "also" else after) in SAID and (
        hits.word(found.first - 1) in BEFORE_SAID
    )


def is_city_abroad(hits: Hits, found: Found) -> bool:
    """Tell whether a name is a city's abroad, where nothing of its village's oblast is told besides: "the UN in New York"."""
    name = hits.text[found.start : found.stop].lower()
    if name not in CITIES_ABROAD or hits.word(found.first - 1) in NEAR or _is_under_fire(hits, found):
        return False
    oblasts = tuple({code[:OBLAST_START] for code in found.form.codes(PlaceKind.SETTLEMENT)})
    return not any(
        PlaceKind.DIRECTION in other.form.adjectives
        or any(
            code.startswith(oblasts)
            for kind in (PlaceKind.SETTLEMENT, PlaceKind.OBLAST, PlaceKind.RAION, PlaceKind.HROMADA)
            for code in other.form.codes(kind)
        )
        for other in hits.found
        if hits.text[other.start : other.stop].lower() not in CITIES_ABROAD
    )


def _is_under_fire(hits: Hits, found: Found) -> bool:
    """Tell whether weapons are told to have struck at what a name means: "dropped four bombs on New York"."""
    if acts_on_places(hits.word(found.first - 1)):
        return True  # "shelled New York"
    if hits.word(found.first - 1) == "in":
        return _is_fought_in(hits, found)
    if hits.word(found.first - 1) not in STRUCK_AT:
        return False
    return lexicon().letter_of(hits.word(found.first - 2)) in ("K", "V", "E")


def _is_fought_in(hits: Hits, found: Found) -> bool:
    """Tell whether armies are told to fight inside: "advanced in New York", "in New York, Ukrainian forces counterattacked"."""
    known = lexicon().get(hits.word(found.first - 2))
    if known is not None and known.alone is not None and known.alone.value in FOUGHT:
        return True
    at = found.last + 1 + (hits.word(found.last + 1) == ",")
    return hits.word(at) in ARMIES and hits.word(at + 1) in TROOPS


def is_noun_of_areas(hits: Hits, found: Found) -> bool:
    """Tell whether a word is the noun of areas, or a land abroad, and no village of that name: "Громади прикордоння"."""
    if found.first != found.last:
        return False
    word = hits.word(found.first)
    is_else = word in FEATURES or word in VILLAGES_AND_LANDS
    return word in LANDS_ABROAD or (is_else and hits.word(found.first - 1) not in PLACE_WORDS)


def is_of_airport(hits: Hits, found: Found) -> bool:
    """Tell whether a small village's name is that of an airport: "аэропорты Внуково и Домодедово"."""
    is_small = found.form.population < TOWN_SIZE
    return is_small and hits.word(found.first - 1).startswith(("аэропорт", "аеропорт"))


def is_of_quarters(hits: Hits, found: Found) -> bool:
    """Tell whether an adjective is that of a town's quarter: "Таврический и Шуменский микрорайоны"."""
    if not hits.word(found.last).endswith(OF_QUARTERS):
        return False
    is_pair = hits.word(found.last + 1) in IN_LIST and hits.word(found.last + 1) != ","
    return hits.word(found.last + (3 if is_pair else 1)).startswith(QUARTERS)


def is_of_district(hits: Hits, found: Found) -> bool:
    """Tell whether a city's name is that of another city's district: "the Kyiv district of Kharkiv", "Kharkiv's Kyiv District"."""
    if hits.word(found.last + 1) != "district" or found.form.population < CITY_SIZE:
        return False
    before = hits.word(found.first - 1)
    return before == "the" or before.endswith("'s") or hits.word(found.first - 2).endswith("'s")


def is_of_unknown_directions(hits: Hits, found: Found) -> bool:
    """Tell whether an adjective is that of a direction, or one of a pair: "на Волчанском и Липцовском направлениях"."""
    if FEATURES.get(hits.word(found.last + 1)) is PlaceKind.DIRECTION:
        return not _ends_line(hits, found)
    is_pair = (
        hits.word(found.last + 1) in IN_LIST
        and FEATURES.get(hits.word(found.last + 3)) is PlaceKind.DIRECTION
    )
    return is_pair and hits.word(found.last).endswith(("ому", "ом", "ім", "ий", "ое", "ой"))


def _ends_line(hits: Hits, found: Found) -> bool:
    """Tell whether a village is the second of two between which a direction runs: "on the Sinkovka-Petropavlovka direction".

    One of them must bear a name of its own, for nothing else may tell where they are.
    """
    if hits.word(found.first - 1) not in DASHES or hits.text[found.start].islower():
        return False
    before = next((other for other in hits.found if other.last == found.first - 2), None)
    if before is None or PlaceKind.SETTLEMENT not in found.form.names:
        return False
    return 1 in [len(one.form.names.get(PlaceKind.SETTLEMENT, ())) for one in (before, found)]


def is_of_unknown_area(hits: Hits, found: Found) -> bool:
    """Tell whether an adjective is that of a district which nobody knows, and no village: "в Кировском районе Донецка"."""
    if not hits.word(found.last).endswith(OF_AREAS) or any(
        kind in found.form.adjectives for kind in ADMINISTRATIVE
    ):
        return False
    at = noun_place(hits, found.last)
    if hits.word(at) in IN_LIST:
        at += 2
    return FEATURES.get(hits.word(at)) in (PlaceKind.RAION, PlaceKind.OBLAST)


def is_of_areas_ahead(hits: Hits, found: Found) -> bool:
    """Tell whether an adjective is that of one of the districts told before it: "в двух районах: в Славянском и Калининском"."""
    if not hits.word(found.last).endswith(OF_DIRECTIONS) or PlaceKind.RAION in found.form.adjectives:
        return False
    at = found.first - 1
    while at > 0 and (hits.word(at) in INSIDE_OR_LIST or hits.word(at).endswith(OF_DIRECTIONS)):
        at -= 1
    return hits.word(at) in AHEAD and hits.word(at - 1) in PLURAL_AREAS


def is_of_something(hits: Hits, found: Found) -> bool:
    """Tell whether a town's name in the instrumental is no town behind "in", but its adjective: "в Иловайском котле"."""
    if hits.word(found.first - 1) not in INSIDE or not hits.word(found.last).endswith(INSTRUMENTAL):
        return False
    codes = found.form.names.get(PlaceKind.SETTLEMENT, ())
    return all(hits.atlas.place(code).name_uk.endswith(("ськ", "цьк")) for code in codes)


def is_beside_place(hits: Hits, place: int) -> bool:
    """Tell whether a name goes on a list whose one before is a settlement's and no direction's: "Каховку и Таврийский"."""
    if not hits.is_joined(place):
        return False
    before = hits.found[place - 1].form
    return PlaceKind.SETTLEMENT in before.names and PlaceKind.DIRECTION not in before.adjectives
