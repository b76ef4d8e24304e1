"""Mentions: the place names of a text, found by the gazetteer and sifted by the words around them."""

from app.geoparse.adjectival import kind_of_plant, undergoes_as_oblast
from app.geoparse.areanouns import BENEATH, DASHES, FEATURES
from app.geoparse.athome import may_be_at_home
from app.geoparse.atlas import Atlas, Form
from app.geoparse.bases import base_at
from app.geoparse.crimea import former_raion
from app.geoparse.digests import opens_with_oblast
from app.geoparse.featured import is_struck_republic, is_where, republic, with_feature
from app.geoparse.features import OF_A_TOWN, codes_of, continues_directions, feature_kinds, is_of_no_area
from app.geoparse.gates import (
    AGENCIES,
    AGENCY_ADJECTIVES,
    HEADS_BEFORE,
    PLACE_WORDS,
    RESIDENTS,
    TOWN_HEADS_BEFORE,
)
from app.geoparse.lands import land_not_village
from app.geoparse.lexicon import lexicon
from app.geoparse.nicknames import called_in_short, is_only_beside
from app.geoparse.onlywords import is_beside_place, is_of_district, is_of_something, is_only_a_word
from app.geoparse.quarters import is_of_a_city
from app.geoparse.regions import last_but_region, region_around, region_behind, village
from app.geoparse.sifting import (
    is_beside_capital,
    is_meant,
    is_name_of_other,
    is_sure,
    neighbours,
    role,
)
from app.geoparse.struck import acts_on_places
from app.geoparse.tokens import lower, tokenise
from app.geoparse.toponyms import BESIDE, Found, Hits, Toponym, hits_in
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

NAMED_KINDS = (
    PlaceKind.LANDMARK,
    PlaceKind.SETTLEMENT,
    PlaceKind.ABROAD,
    PlaceKind.DISTRICT,
    PlaceKind.DIRECTION,
    PlaceKind.RAION,
    PlaceKind.HROMADA,
    PlaceKind.OBLAST,
)
"""What a name without a noun is, where it may be several things."""
LAND = regex(r"щин(?:а|и|і|у|ою|е|ы|ой)$")
CITY_ABROAD, PLAIN = 50_000, ("plain", "feature")
"""The recipes that hold for all names that are alike."""
BARE_BEFORE = frozenset(
    ["", ",", ".", "-", "–", "—", ":", ";", ")", "\n", "та", "і", "й", "и", "and", "відповідно"]
)
"""What may follow an adjective that stands for name and noun: "На Мар'їнському – 13 атак"."""
FEMININE = (
    *("ська", "цька", "зька", "ську", "цьку", "зьку", "ській", "цькій", "зькій"),
    *("ская", "цкая", "скую", "цкую", "ской", "цкой"),
    *("ska", "zka", "skaya"),
)
OF_IT, GROUNDS = ("ської", "цької", "зької"), frozenset(["території", "територію", "територією"])
ENDS, IN_LIST = frozenset(["", ";", ",", ".", "\n"]), frozenset(["і", "та", ",", "й", "и"])
CLOSED, PERSONS = ENDS | IN_LIST | {"а"}, ("голова", "глава", "начальник", "head", "command")
IN_PLACE, NO_LETTERS = frozenset(["у", "в", "in", "по"]), frozenset(["", "g", "X", "s"])
REGIONAL = ("обл", "region", "oblast", "ова", "ода", "ога", "rma", "rsa", "ova", "oda")
HEADING_NOUNS, HEAD_REACH = frozenset(["напрямки", "напрями", "напрямків", "направления", "направлений"]), 5
HEADED_BY = DASHES | {"є", "це", "это", "залишаються", "залишилися", "остаются", "були", "были", "стали"}
HEADING_DIRECTION = ("ський", "цький", "ский", "цкий", "ское", "цкое")
OF_DIRECTIONS = ("ском", "цком", "ському", "цькому")
OF_RAIONS = ("ский", "цкий", "ський", "цький")
"""How adjectives end that are those of raions: a direction is neuter in Russian."""
PRESS = "press"
OF_TOWNS = (PlaceKind.DISTRICT, PlaceKind.HROMADA)
OF_OBLAST_FIRST = (PlaceKind.OBLAST, *OF_TOWNS)
OF_OBLASTS = ("ской", "цкой", "ській", "цькій", "ская", "цкая", "ська", "цька")
AREAS_OF_NAMES = frozenset([PlaceKind.OBLAST, PlaceKind.RAION])
AROUND_THE_CAPITAL, CAPITAL = "UA32", "UA80000000000093317"
"""Kyiv oblast, and the city that lies in none."""
REPUBLICS = ("днр", "лнр", "dpr", "dnr", "lpr", "lnr")
HELD_BY = ("территори", "територі", "пункт", "район")
OF_A_CITY = ("міськ", "город", "city", "горсовет", "мер", "мэр", "мва", "mva")


def recognise(hits: Hits) -> list[Toponym]:
    """Return the place names of a text or sentence in order."""
    found: list[Toponym] = []
    for place, kind in enumerate(feature_kinds(hits)):
        if kind is None and found and continues_directions(hits, place, last_but_region(hits, place, found)):
            kind = PlaceKind.DIRECTION
        one = hits.found[place]
        known = former_raion(hits, place) or base_at(hits, place) or land_not_village(hits, one)
        toponym = known or called_in_short(hits, place) or _toponym(hits, place, kind)
        if toponym is not None:
            found.append(toponym._replace(role=BESIDE) if is_only_beside(hits, place) else toponym)
    return found


def source_regions(source: str, atlas: Atlas) -> tuple[str, ...]:
    """Return the oblasts in the name of a source: "Запорізька ОВА"."""
    known = atlas.sources.get(source)
    if known is None:
        found = recognise(hits_in(source, tokenise(lower(source)), atlas))
        oblasts = (toponym.codes[0] for toponym in found if toponym.kind is PlaceKind.OBLAST)
        known = atlas.sources[source] = tuple(dict.fromkeys(oblasts))
    return known


def _toponym(hits: Hits, place: int, kind: PlaceKind | None) -> Toponym | None:
    """Make a toponym of a hit, or nothing where the words around it say that it is none."""
    found = hits.found[place]
    if is_of_a_city(hits, place) or (kind is None and _is_of_no_place(hits, place)):
        return None
    if kind is None and is_sure(hits, place):
        return _plain(found, PlaceKind.SETTLEMENT, "")
    before, after = neighbours(hits, place)
    if is_name_of_other(hits, place, before, after):
        return None
    if kind is PlaceKind.DIRECTION and not codes_of(found.form, kind):
        return None  # "Kupiansk, Lymany and Bakhmut directions"
    if kind is not None:
        return with_feature(hits, place, kind)
    special = (
        republic(hits, place)
        or region_behind(hits, place)
        or region_around(hits, place, before)
        or _agency(hits, place)
        or village(hits, found, before)
    )
    if special is not None:
        return special
    kind = (
        PlaceKind.OBLAST if undergoes_as_oblast(hits, hits.found[place]) else _kind_alone(hits, place, before)
    )
    if kind is None or (kind is PlaceKind.ABROAD and is_beside_capital(hits, place)):
        return None
    if kind is PlaceKind.SETTLEMENT and (
        not is_meant(hits, place, before) or is_of_district(hits, found) or is_of_something(hits, found)
    ):
        return None
    for_region = _stands_for_region(hits, place, before)
    city = _city_of_the_name(hits, found) if kind is PlaceKind.OBLAST and not for_region else ""
    if city:
        whose = role(hits, place, before, after)
        return Toponym(*found[:4], PlaceKind.SETTLEMENT, (city,), whose)
    is_of_town = before in TOWN_HEADS_BEFORE and kind is PlaceKind.SETTLEMENT
    return _plain(found, kind, "reporter" if is_of_town else role(hits, place, before, after))


def _is_of_no_place(hits: Hits, place: int) -> bool:
    """Tell whether a name is only a word, or the adjective of a raion that is no more."""
    found = hits.found[place]
    return is_only_a_word(hits, found) or (bool(found.form.names) and is_of_no_area(hits, place))


def _is_region_of(hits: Hits, place: int, before: str) -> bool:
    """Tell whether the short name of a so-called republic says where a place is: "Калиново ДНР", "в ЛНР"."""
    is_behind = place > 0 and hits.found[place - 1].last == hits.found[place].first - 1
    is_behind = is_behind or (
        before in IN_LIST and FEATURES.get(hits.word(hits.found[place].first - 2)) is PlaceKind.OBLAST
    )
    is_held = before in IN_PLACE or before.startswith(HELD_BY) or is_struck_republic(hits, hits.found[place])
    return is_behind or is_held or acts_on_places(before) or before in HEADS_BEFORE or before in RESIDENTS


def _city_of_the_name(hits: Hits, found: Found) -> str:
    """Return the chief city of a region if it bears the very name: "Запорожье" without "на" is the city."""
    code = found.form.names[PlaceKind.OBLAST][0] if PlaceKind.OBLAST in found.form.names else ""
    seat = hits.atlas.get(hits.atlas.seat(code)) if code else None
    if seat is None:
        return ""
    if seat.code == code:  # Kyiv and Sevastopol are cities of their own
        return code
    stem = hits.word(found.first)[:-1]
    return seat.code if stem in (seat.name_uk.lower()[:-1], seat.name_ru.lower()[:-1]) else ""


def _plain(found: Found, kind: PlaceKind, whose: str) -> Toponym:
    start, stop, first, last, form = found
    return Toponym(start, stop, first, last, kind, form.named(kind), whose, False, form.old, "plain")


def _agency(hits: Hits, place: int) -> Toponym | None:
    """Read "Kherson city council", "Запорізька обласна прокуратура": the place of the one who speaks."""
    start, stop, first, last, form = hits.found[place]
    end = last + 1
    while end < last + 4 and (hits.word(end) in AGENCY_ADJECTIVES or hits.word(end) == "'s"):
        end += 1
    ahead = hits.tokens.words[last + 1 : end + 1]
    is_besides = end == last + 1 and (hits.word(end) in PERSONS or is_where(hits, first, last))
    if hits.word(end) not in AGENCIES or is_besides:
        return None
    kinds = [PlaceKind.SETTLEMENT, PlaceKind.HROMADA, PlaceKind.RAION, PlaceKind.OBLAST]
    if PlaceKind.HROMADA in form.adjectives and any(word.startswith(OF_A_CITY) for word in ahead):
        kinds = [PlaceKind.HROMADA, PlaceKind.RAION, PlaceKind.SETTLEMENT]
    if any(word.startswith(REGIONAL) for word in ahead) or hits.word(end).startswith("governor"):
        kinds = [PlaceKind.OBLAST, PlaceKind.SETTLEMENT]
    if PlaceKind.ABROAD in form.names and _is_better_known_abroad(hits, form):
        kinds = [PlaceKind.ABROAD]
    kind = next((kind for kind in kinds if form.codes(kind)), None)
    if kind is None:
        return None
    codes = codes_of(form, kind)
    seats = tuple(seat for seat in map(hits.atlas.seat, codes) if seat)
    if codes and codes[0].startswith(AROUND_THE_CAPITAL):
        seats = (CAPITAL,)
    if (
        kind in (PlaceKind.HROMADA, PlaceKind.RAION, PlaceKind.OBLAST)
        and seats
        and any(word.startswith(OF_A_CITY) for word in ahead)
        and not any(word.startswith(REGIONAL) for word in ahead)
    ):
        kind, codes = PlaceKind.SETTLEMENT, seats
    if hits.atlas.place(codes[0]).kind is PlaceKind.SETTLEMENT:
        kind = PlaceKind.SETTLEMENT  # Kyiv and Sevastopol are cities of their own
    return Toponym(start, stop, first, last, kind, codes, "reporter")


def _kind_alone(hits: Hits, place: int, before: str) -> PlaceKind | None:
    """Return the kind of a hit without a noun of its own; None if it is an adjective of nothing."""
    form = hits.found[place].form
    if hits.word(hits.found[place].first) in REPUBLICS:
        return PlaceKind.OBLAST if _is_region_of(hits, place, before) else None
    if before == "на" and PlaceKind.DIRECTION in form.adjectives:
        return PlaceKind.DIRECTION
    if PlaceKind.RAION in form.adjectives and _is_raion_too(hits, place, before):
        return PlaceKind.RAION
    if PlaceKind.DIRECTION in form.adjectives and before in IN_PLACE and _stands_for_direction(hits, place):
        return PlaceKind.DIRECTION
    if PlaceKind.OBLAST in form.names and (
        _stands_for_region(hits, place, before) or LAND.search(hits.word(hits.found[place].last))
    ):
        return PlaceKind.OBLAST  # "на Запоріжжі", "Харківщини"
    if PlaceKind.RAION in form.names and _stands_for_region(hits, place, before):
        return PlaceKind.RAION  # "на Криворіжжі"
    if PlaceKind.ABROAD in form.names and _is_better_known_abroad(hits, form):
        return PlaceKind.SETTLEMENT if may_be_at_home(hits, place, before) else PlaceKind.ABROAD
    if PlaceKind.DIRECTION in form.adjectives and _is_listed_direction(hits, place):
        return PlaceKind.DIRECTION
    if PlaceKind.DISTRICT in form.adjectives and _tells_of_districts(hits):
        return PlaceKind.DISTRICT
    named = next((kind for kind in NAMED_KINDS if kind in form.names), None)
    return named or kind_of_plant(hits, hits.found[place]) or _kind_of_adjective(hits, place, before)


def _is_listed_direction(hits: Hits, place: int) -> bool:
    """Tell whether an adjective has its number in a list of directions: "Покровское направление – 48, Торецкое – 19"."""
    if _is_headed(hits, place):
        return True
    if (
        hits.word(hits.found[place].last + 1) not in DASHES
        or hits.word(hits.found[place].first - 1) in BENEATH
    ):
        return False
    return any(
        PlaceKind.DIRECTION in found.form.adjectives
        and FEATURES.get(hits.word(found.last + 1)) is PlaceKind.DIRECTION
        and hits.word(found.last + 2) in DASHES
        for found in hits.found[:place]
    )


def _is_headed(hits: Hits, place: int) -> bool:
    """Tell whether an adjective is one of what a plural heads: "найгарячіші напрямки – Покровський (33) та Лиманський (18)"."""
    words, found = hits.tokens.words, hits.found[place]
    if not words[found.last].endswith(HEADING_DIRECTION):
        return False
    at = next((at for at in range(found.first - 1, -1, -1) if words[at] in HEADING_NOUNS), -1)
    begin = next((one.first for one in hits.found if one.first > at), 0)
    return at >= 0 and begin - at <= HEAD_REACH and any(word in HEADED_BY for word in words[at + 1 : begin])


def _tells_of_districts(hits: Hits) -> bool:
    """Tell whether a sentence names a city's district with its noun: "у Шевченківському районі та в Дарницькому"."""
    return any(
        PlaceKind.DISTRICT in found.form.adjectives
        and FEATURES.get(hits.word(found.last + 1)) is PlaceKind.RAION
        for found in hits.found
    )


def _is_raion_too(hits: Hits, place: int, before: str) -> bool:
    """Tell whether an adjective is that of a raion like one before: "12 раз — Никопольский район, четыре раза — Синельниковский"."""
    if before in IN_PLACE:
        return _goes_on_by_raions(hits, place)
    found = hits.found[place]
    is_told = before in DASHES and hits.word(found.last).endswith(OF_RAIONS) and place > 0
    nouns = [FEATURES.get(hits.word(other.last + 1)) for other in hits.found[:place]] if is_told else []
    return PlaceKind.RAION in nouns and PlaceKind.DIRECTION not in nouns


def _goes_on_by_raions(hits: Hits, place: int) -> bool:
    """Tell whether a sentence goes on from raion to raion without the noun: "у Куп'янському районі — два, в Ізюмському — три"."""
    last = hits.found[place].last
    if not hits.word(last).endswith(OF_DIRECTIONS) or hits.word(last + 1) not in DASHES:
        return False
    nouns = [FEATURES.get(hits.word(found.last + 1)) for found in hits.found[:place]]
    return PlaceKind.RAION in nouns and PlaceKind.DIRECTION not in nouns


def _stands_for_direction(hits: Hits, place: int) -> bool:
    """Tell whether an adjective before a dash means a direction: "В Купянском — огнем артиллерии"."""
    last = hits.found[place].last
    return hits.word(last).endswith(OF_DIRECTIONS) and hits.word(last + 1) in DASHES


def _stands_for_region(hits: Hits, place: int, before: str) -> bool:
    """Tell whether "на" makes a region of a city's name: "на Запорожье", but not in "удар на Запорожье"."""
    if before in IN_LIST and place and hits.is_joined(place):
        other = hits.found[place - 1]  # "на Донеччині та Запоріжжі"
        return PlaceKind.OBLAST in other.form.names and hits.word(other.first - 1) == "на"
    if before.startswith(("пункт", "громад")) and not AREAS_OF_NAMES.isdisjoint(hits.found[place].form.names):
        return True  # "по 18 населених пунктах Запоріжжя", "Грушівська громада Криворіжжя"
    if before != "на":
        return False
    return lexicon().letter_of(hits.word(hits.found[place].first - 2)) not in ("E", "V")


def _is_better_known_abroad(hits: Hits, form: Form) -> bool:
    """Tell whether a city abroad bears the name of villages: Voronezh, Belgorod."""
    known = [hits.atlas.get(code) for code in form.names[PlaceKind.ABROAD]]
    abroad = max((place.population for place in known if place is not None), default=0)
    return abroad >= CITY_ABROAD and abroad > 10 * form.population


def _kind_of_adjective(hits: Hits, place: int, before: str) -> PlaceKind | None:
    """Return what an adjective without its noun means: "по сёлам Изюмского, Лозовского"."""
    found = hits.found[place]
    adjectives, after = found.form.adjectives, hits.word(found.last + 1)
    is_apart = (before == "(" and after == ")") or (before in DASHES and after in CLOSED)  # "A, B – Сумской;"
    if PlaceKind.OBLAST in adjectives and (is_apart or opens_with_oblast(hits, found)):
        return PlaceKind.OBLAST
    is_raion = PlaceKind.RAION in adjectives and not _is_of_the_staff(hits, found)
    if is_raion and after == ":" and hits.word(found.last).endswith(OF_RAIONS):
        return PlaceKind.RAION  # a line of a digest: "Волновахский: обстрелов не было"
    is_headed = before in (",", ";") and after in DASHES  # "Сумская область: 47 обстрелов, Черниговская – 18"
    if (
        (before in IN_PLACE or is_headed)
        and not hits.tells_communities
        and _goes_on_with_oblasts(hits, place)
    ):
        return PlaceKind.OBLAST if PlaceKind.OBLAST in adjectives else PlaceKind.ABROAD
    if PlaceKind.DIRECTION in adjectives and _heads_alone(hits, found):
        return PlaceKind.DIRECTION
    if after not in BARE_BEFORE:
        return _community_again(hits, found)
    if PlaceKind.DIRECTION in adjectives and before in IN_LIST and not is_beside_place(hits, place):
        return PlaceKind.DIRECTION
    if PlaceKind.RAION in adjectives and (before in PLACE_WORDS or before in IN_LIST or before in IN_PLACE):
        return PlaceKind.RAION
    if (
        place and hits.found[place - 1].last == found.first - 1
    ):  # "Печенеги Чугуевского", "Раківка Херсонської"
        return next((kind for kind in (PlaceKind.OBLAST, PlaceKind.RAION) if kind in adjectives), None)
    if before in IN_PLACE:
        areas = (
            OF_TOWNS if hits.tells_communities else OF_OBLAST_FIRST
        )  # "обстреляны A и B. В Харьковской – C"
        return next((kind for kind in areas if kind in adjectives), None)
    return _community_again(hits, found)


def _is_of_the_staff(hits: Hits, found: Found) -> bool:
    """Tell whether an adjective is that of a direction that armies name, and not only an administration's or the press's."""
    directions = map(hits.atlas.gazetteer.directions.get, found.form.adjectives.get(PlaceKind.DIRECTION, ()))
    return any(direction is not None and direction.named_by != PRESS for direction in directions)


def _heads_alone(hits: Hits, found: Found) -> bool:
    """Tell whether an adjective heads what follows, in its own line or behind a semicolon: "Лиманський: 11 атак; Сіверський: дві"."""
    if not hits.word(found.last).endswith(HEADING_DIRECTION):
        return False
    before, at = hits.word(found.first - 1), hits.found.index(found)
    if before in DASHES:  # "на Покровському напрямку, на другому місці – Лиманський, 19"
        return any(FEATURES.get(hits.word(one.last + 1)) is PlaceKind.DIRECTION for one in hits.found[:at])
    is_line = found.first == 0 and found.last + 1 == len(hits.tokens.words)
    return is_line or (before == ";" and hits.word(found.last + 1) in DASHES)


def _goes_on_with_oblasts(hits: Hits, place: int) -> bool:
    """Tell whether an adjective is that of an oblast like one before: "17 в Брянской области, семь — в Смоленской"."""
    found = hits.found[place]
    if place == 0 or not hits.word(found.last).endswith(OF_OBLASTS):
        return False
    if place + 1 < len(hits.found) and hits.found[place + 1].first == found.last + 1:
        return False  # "у Черкасской Конопельки"
    adjectives = found.form.adjectives
    is_oblast = any(FEATURES.get(hits.word(one.last + 1)) is PlaceKind.OBLAST for one in hits.found[:place])
    return is_oblast and (PlaceKind.OBLAST in adjectives or PlaceKind.ABROAD in adjectives)


def _community_again(hits: Hits, found: Found) -> PlaceKind | None:
    """Read a community's adjective alone where the text has told of communities: "Глухівська — один залп"."""
    word, after = hits.word(found.last), hits.word(found.last + 1)
    is_told = word.endswith(FEMININE) or (word.endswith(OF_IT) and hits.word(found.first - 1) in GROUNDS)
    if PlaceKind.HROMADA not in found.form.adjectives or not is_told:
        return None
    is_of_thing = after.isalpha() and after not in OF_A_TOWN and lexicon().letter_of(after) in NO_LETTERS
    return PlaceKind.HROMADA if hits.tells_communities and not is_of_thing else None  # "Дніпровська панорама"
