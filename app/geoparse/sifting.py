"""Sifting: whether a capitalised word that bears a place's name is meant as the place."""

from app.geoparse.adjectival import is_adjective_alone, is_of_other
from app.geoparse.areanouns import BENEATH, FEATURES
from app.geoparse.datelines import is_dateline
from app.geoparse.gates import (
    AGENCIES,
    AGENCY_ADJECTIVES,
    HEADS_BEFORE,
    NAMES_OF_OTHERS,
    NOT_PLACES_BEFORE,
    PLACE_WORDS,
    RIVERS,
    STATES_ABROAD,
    TITLES_AFTER,
    VILLAGES,
    WEAK_PLACE_WORDS,
    is_country,
    is_thing,
    names_person,
)
from app.geoparse.grammarwords import is_first_of_phrase, is_known_word
from app.geoparse.lexicon import lexicon
from app.geoparse.quantities import DASHES
from app.geoparse.quarters import QUARTER_NOUNS, is_quarter_beside
from app.geoparse.quoted import is_of_ground, is_quoted
from app.geoparse.sentences import words_of
from app.geoparse.struck import (
    NEVER_COUNTED,
    RIVER_STEMS,
    acts_on_places,
    heads_line,
    is_fought_for,
    is_river,
    is_struck,
)
from app.geoparse.toponyms import JOINTS, Found, Hits
from gazetteer.patterns import regex

CAPITAL_BEFORE = regex(r"(?<!\w)[A-ZА-ЯІЇЄҐ](?![A-ZА-ЯІЇЄҐ])[\w'’ʼ-]+(?<!['’]s)\s$")
CAPITAL_AFTER = regex(r"\s[A-ZА-ЯІЇЄҐ](?![A-ZА-ЯІЇЄҐ])[\w'’ʼ-]+")
"""A name beside a name; "ДНР" is none."""
CALLED = frozenset(["village", "town", "city", "settlement", "hromada", "community"])
"""What may follow a name with a capital: "Viroliubivka Village"."""
SHORT, LONG = 4, 6
HOLDERS = HEADS_BEFORE | words_of(
    "спікер речник спикер полковник генерал генерал-майор підполковник капітан майор президент міністр министр"
)
SURNAMES = ("ов", "ев", "єв", "ёв", "ін", "їн", "ин", "ко", "ук", "юк", "ький", "ич", "ян", "ман", "ій", "ын")
SURNAME = regex(
    r"(?:[оеєё]в|[иіїы]н|ко|[ую]к|[цс]ь?к[иі]й|[иі]ч|ян|ман)(?:[аеуюіы]|[ыио]м|о[йю]|ого|ому|ові)?$"
)
FIRST_NAME = regex(
    r"(?:александр|антон|богдан|борис|вадим|виктор|владимир|владислав|вячеслав|денис|іван|иван|кирилл|константин|леонид|максим|"
    r"михаил|олег|роман|руслан|семен|степан|станислав|тарас|тимур|федор|ярослав|артем|артём|олександр|віктор|володимир|"
    r"в'ячеслав|денис|євген|михайл|богдан|ростислав|святослав)(?:|а|у|ом|е|ові|і)"
    r"|(?:алексе|анатоли|андре|васили|витали|геннади|георги|григори|дмитри|евгени|никола|серге|юри|валери|олексі|анатолі|андрі|"
    r"віталі|геннаді|сергі|юрі|валері)(?:й|я|ю|ем|ём|єм|єві|е|и)|(?:пав(?:ел|л)|пет(?:р|ро)|павл|петр|микол|дмитр|васил|ігор|игор)"
    r"(?:|ь|о|а|я|у|ю|ом|ем|ем|ю)|(?:анн|елен|ирин|ольг|светлан|олен|ірин)(?:а|ы|е|у|ой|и|і|ою)|"
    r"(?:мари|натали|юли|анастаси|марі|наталі|юлі|наталь|татьян)(?:я|и|ю|ей|єю|а|ы|ой|е)"
)
SURNAMES_IN_CASES = (
    "ского",
    "скому",
    "ским",
    "ском",
    "цкого",
    "цкому",
    "цким",
    "ського",
    "ському",
    "ським",
    "цького",
    "цьким",
)
AGREEING = (
    *(("ского", "ого"), ("цкого", "ого"), ("ському", "ому"), ("ського", "ого"), ("цького", "ого")),
    *(("ском", "ом"), ("цком", "ом"), ("ский", "ый"), ("цкий", "ый"), ("ский", "кий"), ("ський", "ий")),
)
"""How adjectives end that stand together before a noun."""
FEATURE_ADJECTIVES = words_of(
    "городского муниципального городском муниципальном городской муниципальный муниципальному муниципальным міського міському"
)
SPEECHES = words_of(
    "словам словами сообщению повідомленням данным даними информации інформацією заявлению заявою мнению думкою"
)
"""Words of saying after which the one who speaks stands."""
SPOKE = ("в", "ла", "л", "є", "ет")
TOWN_SIZE, CITY_SIZE = 5_000, 100_000
TOWARDS = frozenset(["направлении", "направлениях", "напрямку", "напрямках"])
STRETCHES = frozenset(["ділянці", "відтинку", "відрізку", "участке", "отрезке", "рубежі", "рубеже"])
ENDS_OF_WORDS = ("ed", "ing", "ly", "by", "side", "ern", "led", "held", "line", "ous", "ive", "ful", "time")
"""How English words end that may open a sentence before a village's name: "Embattled Toretsk", "Nearby Stepove"."""
NAMED_AFTER, NAMED_REACH = frozenset(["им", "имени", "ім", "імені"]), 7
INITIAL = regex(r"(?<![\w.])[АБВГҐДЕЄЖЗІЇЙКЛНОРТУФЦЧШЮЯ]\. ?$")
"""What stands before a surname; "М.", "С." and "П." are towns and villages, too."""
FIRST_NAMES = frozenset(
    ["Володимир", "Владимир", "Павло", "Петро", "Назар", "Тарас", "Данило", "Роман", "Мирослав"]
)
INSIDE = frozenset(["в", "во", "у", "in"])
RIVER_WORDS = words_of("берегу берег берега березі bank banks across через за of over along вздовж")
LONGEST_ABBREVIATION = 4
ALSO = frozenset(["також", "теж", "тоже", "также"])
SURE_BEFORE = PLACE_WORDS | WEAK_PLACE_WORDS - {"на", "of"}
SURE_AFTER = frozenset([",", ".", ";", "and", "та", "і", "й", "и", ""])
BEFORE_COMMON = WEAK_PLACE_WORDS | {
    "(",
    "–",
    "—",
    "-",
    ":",
    ";",
    "зокрема",
    "також",
    "также",
    "ще",
    "еще",
    "яких",
    "частности",
    "включая",
    "которых",
    *("території", "територію", "территории", "территорию"),
}
FROM, BEARINGS = (
    frozenset(["від", "от", "of"]),
    frozenset(
        [
            *("північ", "південь", "схід", "захід", "північніше", "південніше", "східніше", "західніше"),
            *("север", "юг", "восток", "запад", "северо-восток", "северо-запад", "юго-восток", "юго-запад"),
            *("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"),
        ]
    ),
)
"""What makes a place of a common word: "на північний схід від Урожайного"."""
APPROACHES = ("подступах", "підступах")
COMMUNITIES, LIST_MARKS = frozenset(["громади", "громады", "общины"]), frozenset([";", ":", ","])
AREAS_BEHIND = words_of("області области oblast region району района громади громады общины")
"""The nouns of areas in the case in which they follow a place at once: "Садове Херсонської області"."""
WORDS_OF = frozenset(["словами", "словам", "слів", "слов"])
BEFORE_CITY = WEAK_PLACE_WORDS - RIVER_WORDS


def neighbours(hits: Hits, place: int) -> tuple[str, str]:
    """Return the words before and after a hit, articles and opening marks skipped."""
    first, last = hits.found[place].first, hits.found[place].last
    before = hits.word(first - 1)
    if before == "." and len(hits.word(first - 2)) > LONGEST_ABBREVIATION:
        return "", hits.word(last + 1)
    if before == "." and hits.word(first - 2) == "п" and hits.word(first - 4) == "н":
        return "нп", hits.word(last + 1)  # "н.п.Глубокое"
    if before in (".", "the", '"', "«", "“", "a"):
        before = hits.word(first - 2)
    return before, hits.word(last + 1)


def is_sure(hits: Hits, place: int) -> bool:
    """Tell at a glance that a village's plain name stands where only a place can stand."""
    found = hits.found[place]
    if not found.form.is_plain or found.first == 0:
        return False
    before = hits.word(found.first - 1)
    if is_country(hits.word(found.first), before) or (before == "of" and hits.word(found.first - 2) == "sea"):
        return False
    if hits.word(found.last + 3) in QUARTER_NOUNS or (
        before in VILLAGES and found.form.population >= CITY_SIZE
    ):
        return False
    return hits.word(found.last + 1) in SURE_AFTER and before in SURE_BEFORE


def is_name_of_other(hits: Hits, place: int, before: str, after: str) -> bool:
    """Tell whether a street, ship, club, brigade or dateline bears the name."""
    start, stop, first, last, _ = hits.found[place]
    is_other = is_thing(after, hits.word(last + 2)) or is_country(hits.word(first), before)
    if before in NOT_PLACES_BEFORE or is_other or _is_holder(hits, place, before):
        return True
    if (
        _is_namesake(hits, first)
        or _is_of_person(hits, place)
        or is_quarter_beside(hits.tokens.words, first, last)
    ):
        return True
    if INITIAL.search(hits.text, max(0, start - 5), start):
        return True  # "за І. Котляревським"
    if before == "by" and hits.text[start:stop].isupper() and not hits.is_caseless:
        return True  # "By ILLIA NOVAK"
    if _is_speaker(hits, place, before) or _is_adjective(hits, last) or is_of_other(hits, place):
        return True
    if hits.word(first).startswith(("донец", "донц", "donets")) and hits.word(first - 1).startswith(
        ("северск", "сіверськ", "siversk", "seversk")
    ):
        return True  # the river
    if (before == "of" and hits.word(first - 2) == "sea") or (
        after == "," and hits.word(last + 2) in STATES_ABROAD
    ):
        return True  # "the Sea of Azov", "Odessa, Texas"
    if is_quoted(hits, place) and not is_of_ground(hits, place):
        return True
    opens = hits.word(first - 1) in ("", "\n") or hits.text[start - 1 : start] == "/"
    return opens and is_dateline(hits, start, stop)


def _is_namesake(hits: Hits, first: int) -> bool:
    """Tell whether something is named after somebody: "завод им. С. Орджоникидзе"."""
    at = first - 1
    while first - at < NAMED_REACH and (hits.word(at) == "." or len(hits.word(at)) == 1):
        at -= 1
    return hits.word(at) in NAMED_AFTER


def _is_of_person(hits: Hits, place: int) -> bool:
    """Tell whether a name is a person's, beside the other: "Алексеем Лихачевым", "Владимиром Путиным"."""
    start, stop, first, last, form = hits.found[place]
    if hits.text[start].isascii():
        return names_person(hits.tokens.words, last)
    if hits.word(last + 1) in FEATURES:
        return False
    if hits.text[start - 1 : start] == " " and FIRST_NAME.fullmatch(hits.word(first - 1)):
        is_surname = SURNAME.search(hits.word(last)) or hits.word(last).endswith(SURNAMES_IN_CASES)
        return hits.text[hits.tokens.starts[first - 1]].isupper() and bool(is_surname)
    if form.adjectives:
        return False
    is_first = FIRST_NAME.fullmatch(hits.word(first)) is not None and first == last
    return (
        is_first
        and CAPITAL_AFTER.match(hits.text, stop) is not None
        and bool(SURNAME.search(hits.word(last + 1)))
    )


def _is_adjective(hits: Hits, last: int) -> bool:
    """Tell whether a name is an adjective before another: "Львовского академического театра"."""
    word, after = hits.word(last), hits.word(last + 1)
    if after in AGENCY_ADJECTIVES or after in FEATURE_ADJECTIVES:
        return False
    return any(word.endswith(own) and after.endswith(other) and len(after) > SHORT for own, other in AGREEING)


REGION = regex(r"щин(?:а|и|і|у|ою|е|ы|ой)$")


def _is_speaker(hits: Hits, place: int, before: str) -> bool:
    """Tell whether a name is that of one who speaks: "по словам Гладкова", "заявил Красноярский", "за словами Орла,"."""
    if before in WORDS_OF and hits.word(hits.found[place].last + 1) == ",":
        return True
    form, word = hits.found[place].form, hits.word(hits.found[place].last)
    if form.population >= TOWN_SIZE or REGION.search(word) or not SURNAME.search(word):
        return False  # "про атаку на Чернігівщину повідомив голова"
    if before in SPEECHES or says(hits.word(hits.found[place].last + 1)):
        return True  # "по району міста Терехов повідомив"
    return lexicon().letter_of(before) == "c"


def _is_holder(hits: Hits, place: int, before: str) -> bool:
    """Tell whether a name is that of the one who holds an office: "мер Терехов", but not "мер Сум"."""
    if (
        says(before)
        and hits.found[place].form.population < TOWN_SIZE
        and hits.word(hits.found[place].last + 1) in ("", ".", ",", ":")
    ):
        return True  # "зазначив Калашник"
    if before not in HOLDERS or hits.found[place].form.population >= TOWN_SIZE:
        return False
    return hits.word(hits.found[place].last).endswith(SURNAMES)


def says(word: str) -> bool:
    """Tell whether a word is a verb of saying of one person: "зазначив", "добавил"."""
    return word.endswith(SPOKE) and lexicon().letter_of(word) == "c"


def is_meant(hits: Hits, place: int, before: str) -> bool:
    """Tell whether a settlement's name is meant as one, and is no common word, person or start of a sentence."""
    found = hits.found[place]
    word, form = hits.word(found.first), found.form
    if _is_plain_word(hits, found, before):
        return False
    if (form.population >= CITY_SIZE or word.startswith(RIVER_STEMS)) and is_river(hits, found.first):
        return False
    is_on_way = _is_towards(hits, found.first, before) or _ends_way(hits, place)
    is_on_way = is_on_way or (before in FROM and hits.word(found.first - 2) in BEARINGS)
    is_on_way = is_on_way or (before in ("к", "до") and hits.word(found.first - 2) in APPROACHES)
    if before in PLACE_WORDS or found.last > found.first or is_on_way:
        return True
    is_before_city = before in BEFORE_CITY or before in HEADS_BEFORE  # "міський голова Сум"
    if form.population >= CITY_SIZE and is_before_city and hits.word(found.first - 1) != "the":
        return True
    is_listed = hits.is_listed(place)
    opens = is_sentence_start(hits, found.start)
    if opens and (is_first_of_phrase(hits, place) or (not is_listed and is_known_word(word))):
        return False
    if form.common and form.population >= TOWN_SIZE and _is_town(hits, found, before, opens):
        return True
    if form.common or word in NAMES_OF_OTHERS or len(word) < SHORT:
        is_adjective = not opens and is_adjective_alone(hits, found, before)
        if _is_struck_or_of_oblast(hits, place, before) or is_adjective:
            return True
        is_place = is_listed and (before in BEFORE_COMMON or before in JOINTS)
        is_person = hits.text[found.start].isascii() and is_beside_capital(hits, place)
        return is_place and not is_person and (hits.is_caseless or not opens)
    if hits.is_caseless:
        is_struck_so = form.population >= TOWN_SIZE and lexicon().letter_of(before) in ("E", "V")
        return is_listed or before in WEAK_PLACE_WORDS or (len(word) >= LONG and opens) or is_struck_so
    return form.population >= TOWN_SIZE or not is_beside_capital(hits, place)


def _is_town(hits: Hits, found: Found, before: str, opens: bool) -> bool:
    """Tell whether a town is what a common word means: "в Лимане", "Прилуки атакували дронами"."""
    after = found.last + 1 + (hits.word(found.last + 1) in ALSO)
    stands = opens or before in LIST_MARKS or before in JOINTS
    letter = lexicon().letter_of(hits.word(after))
    is_struck_behind = stands and (letter == "L" or (letter == "V" and opens))
    is_by_it = before in BENEATH and hits.word(found.last).endswith(("ом", "ем", "єм"))  # "під Лиманом"
    is_counted = hits.word(found.last + 1) in (*DASHES, ":") and hits.word(found.last + 2).isdigit()
    is_counted = is_counted and (opens or before in LIST_MARKS)  # "Торецьк – 7, Лиман – 22"
    is_counted = is_counted or (before in DASHES and hits.word(found.first - 2).isdigit())
    is_meant_so = before in INSIDE or before in ("на", "по") or is_by_it or is_struck_behind or is_counted
    return not hits.is_caseless and (is_meant_so or is_fought_for(hits, found.first, before))


def _is_struck_or_of_oblast(hits: Hits, place: int, before: str) -> bool:
    """Tell whether something befell what a common word means, or its area follows at once: "; Садове Херсонської області"."""
    found = hits.found[place]
    if (
        acts_on_places(before)
        or is_struck(hits, found.first, before)
        or heads_line(hits, found.first, found.last)
        or (before in BENEATH and hits.word(found.last).endswith(("ами", "ями")))  # "під Пісками"
    ):
        return True
    nouns: frozenset[str] = AREAS_BEHIND if before in LIST_MARKS or before in JOINTS else frozenset()
    nouns = COMMUNITIES if not nouns and (before in INSIDE or before == "по") else nouns
    after = hits.found[place + 1] if place + 1 < len(hits.found) else None
    return after is not None and after.first == found.last + 1 and hits.word(after.last + 1) in nouns


def _is_plain_word(hits: Hits, found: Found, before: str) -> bool:
    """Tell whether a name is that of a river, "the Oskil", or a word in capitals that the grammar knows: "ОТБИЛИ 60 АТАК"."""
    word = hits.word(found.first)
    if word in RIVERS:
        return hits.word(found.first - 1) == "the" and hits.word(found.last + 1) != "city"
    if word in NEVER_COUNTED and hits.word(found.last + 1) == ":":
        return True  # "Середнє: 12 обстрілів"
    is_shouted = hits.text[found.start : found.stop].isupper() and not hits.is_caseless
    return is_shouted and before not in PLACE_WORDS and is_known_word(word)


def _is_towards(hits: Hits, first: int, before: str) -> bool:
    """Tell whether somebody goes towards what a name means: "в направлении Невского"."""
    return before in TOWARDS and hits.word(first - 2) in INSIDE


def _ends_way(hits: Hits, place: int) -> bool:
    """Tell whether a name is where those go to who come from the one before: "в направлении Орехово – Золотое"."""
    first, others = hits.found[place].first, hits.found[:place]
    if not others or hits.word(first - 1) not in DASHES or others[-1].last != first - 2:
        return False
    return any(hits.word(other.first - 1) in TOWARDS | STRETCHES for other in others)


def is_beside_capital(hits: Hits, place: int) -> bool:
    """Tell whether another capitalised word stands directly beside a name, as in the names of people."""
    start, stop = hits.found[place].start, hits.found[place].stop
    is_followed = place + 1 < len(hits.found) and hits.found[place + 1].start == stop + 1
    is_followed = is_followed and not (hits.text[start].isascii() and hits.text[stop] == " ")
    is_called = hits.word(hits.found[place].last + 1) in CALLED
    if not is_followed and not is_called and CAPITAL_AFTER.match(hits.text, stop):
        return True
    if place and hits.found[place - 1].stop == start - 1:
        before = hits.text[hits.found[place - 1].start : start - 1]
        return hits.text[start - 1] == " " and (_is_first_name(before) or before in FIRST_NAMES)
    match = CAPITAL_BEFORE.search(hits.text, max(0, start - 30), start)
    if match is None:
        return False
    return not is_sentence_start(hits, match.start()) or _is_first_name(match.group().strip())


def _is_first_name(word: str) -> bool:
    """Tell whether a Latin word that opens a sentence before a name is no word of ours, as the names of people are: "Serhii Kruk"."""
    small = word.lower()
    known = lexicon().get(small)
    return word.isascii() and (known is None or known.alone is None) and not small.endswith(ENDS_OF_WORDS)


def is_sentence_start(hits: Hits, start: int) -> bool:
    """Tell whether a sentence starts at an offset."""
    before = hits.text[max(0, start - 4) : start].rstrip(' "«“(*_')
    return not before or before[-1] in ".!?\n…•▪"


def role(hits: Hits, place: int, before: str, after: str) -> str:
    """Return "reporter" for "the mayor of Kharkiv", "Запорізька міська рада", "Kherson Mayor"."""
    first = hits.found[place].first
    head = hits.word(first - 2) if before == "of" else before
    is_agency = head in AGENCIES and (before == "of" or hits.word(first - 2) in AGENCY_ADJECTIVES)
    return "reporter" if is_agency or head in HEADS_BEFORE or after in TITLES_AFTER else ""
