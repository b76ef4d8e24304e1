"""What is struck: the words before a name that is a common word, too, which make it that of a place."""

from app.geoparse.areanouns import BULLETS
from app.geoparse.lexicon import lexicon
from app.geoparse.quantities import DASHES
from app.geoparse.sentences import words_of
from app.geoparse.toponyms import Hits

FIRE = ("shelling", "mlrs", "strike", "air_strike", "missile_strike", "drone_strike")
DEALT = words_of(
    "завдав завдала завдали завдано завдавав завдавали нанес нанесла нанесли нанесено наносил наносили"
)
SUFFERED = words_of(
    "зазнав зазнала зазнало зазнали зазнають подвергся подверглась подверглось подверглись "
    "піддалася піддалося піддалися попал попала попало попали потрапив потрапила потрапило потрапили "
    "був була було були был была было были опинився опинилася опинилося опинилися опинились опинилась "
    "оказался оказалась оказалось оказались перебував перебувала перебували находился находилась находились"
)
"""Words before what was struck; the strike is told before them."""
TIMES = words_of("двічі тричі раз рази разів дважды трижды раза")
AND_THEN = frozenset(["та", "і", "й", "и", ","])
FOUGHT_FOR = frozenset(["за", "до", "к", "for", "to"])
OUTSKIRTS = words_of(
    "околицях околиці околиць околиця окраинах окраине окраины окраину контроль контролем навколо вокруг"
)
TOWARDS_IT = frozenset(["к", "до"])
FOUGHT_AT = frozenset(["у", "под", "під", "на"])
UNDER_FIRE = frozenset(["вогонь", "вогнем", "огонь", "огнем", "огнём"])

BANKS = words_of(
    "берег березі берегу берега берегах берегом bank banks левобережье левобережья правобережье лівобережжі "
    "дельта дельти дельті дельту гирло гирлі гирла лівобережжя правобережжі правобережжя течією течения русло русла "
    "левобережью левобережьем правобережью правобережья правобережьем лівобережжю лівобережжям правобережжю правобережжям "
    "побережье побережью побережья узбережжя узбережжі узбережжю берегами берегів берегов береги"
)
BANK_REACH, RIVER_STEMS = (
    3,
    ("оскол", "oskil", "oskol", "ирпен", "ірпен", "irpin", "ингул", "інгул", "inhul", "тетер"),
)
NEVER_COUNTED = words_of(
    "середнє среднее загальне общее головне главное нове новое старе старое перше первое останнє последнее основне основное "
    "північ південь схід захід центр север юг восток запад рух движение разом вместе"
)
"""What heads a line of numbers and is no village there: "Середнє: 12 обстрілів"."""
TO_STRIKE = words_of(
    "обстрілювати обстріляти бомбити бомбардувати атакувати штурмувати обстреливать обстрелять бомбить бомбардировать "
    "атаковать штурмовать"
)
"""Verbs behind those that say that it goes on: "не припиняють обстрілювати Щастя"."""
DROPPED_ON = ("on", "against")


def acts_on_places(word: str) -> bool:
    """Tell whether a word is one of attack, after which a place stands: "штурмувати Лиман", "обстріл Мирного"."""
    phrases = lexicon().get(word)
    if word in TO_STRIKE:
        return True
    if phrases is None or phrases.alone is None:
        return False
    return phrases.alone.letter in ("V", "I") or (phrases.alone.letter == "E" and phrases.alone.value in FIRE)


def is_struck(hits: Hits, first: int, before: str) -> bool:
    """Tell whether a name behind such words is what was struck: "завдав удару по Шевченко", "обстрілів зазнали Трудове"."""
    if hits.text[hits.tokens.starts[first] : hits.tokens.stops[first]].isupper():
        return False  # "потрапила ТЕС"
    behind = hits.word(first - 2)
    if before == "по":
        is_armed = acts_on_places(behind) or lexicon().letter_of(behind) == "K"
        return is_armed or behind in DEALT or behind in DASHES or behind in TIMES
    told = (behind, hits.word(first - 3))
    if before in DROPPED_ON and lexicon().letter_of(behind) in ("E", "K"):
        return True  # "dropped bombs on Komar"
    if before in FOUGHT_AT and any(
        lexicon().letter_of(word) == "E" for word in (*told, hits.word(first + 1))
    ):
        return True  # "бои шли у Урожайного", "под Песками бои продолжаются"
    if before in TIMES and behind in AND_THEN:
        return True  # "обстріляли Мар'їнку та тричі Піски"
    if before in TOWARDS_IT and lexicon().letter_of(behind) in ("I", "T", "V"):
        return True  # "прорваться к Песчаному"
    return before in SUFFERED and any(word in UNDER_FIRE or acts_on_places(word) for word in told)


def is_fought_for(hits: Hits, first: int, before: str) -> bool:
    """Tell whether a town's name is behind words of a fight for it: "бої за Лиман", "взяти під контроль Лиман"."""
    if before in OUTSKIRTS:
        return True
    return before in FOUGHT_FOR and lexicon().letter_of(hits.word(first - 2)) in ("E", "V", "I", "T", "O")


def is_river(hits: Hits, first: int) -> bool:
    """Tell whether a city's name is that of its river: "the left bank of the Dnipro"."""
    return any(hits.word(first - step) in BANKS for step in range(1, BANK_REACH + 1))


def heads_line(hits: Hits, first: int, last: int) -> bool:
    """Tell whether a name heads its line with a number of strikes: "Піски: 12 обстрілів"."""
    before = first - 1
    before -= hits.word(before) in BULLETS
    if (
        hits.word(before) != "\n"
        or hits.word(first) in NEVER_COUNTED
        or hits.word(last + 1) not in (*DASHES, ":")
    ):
        return False
    return hits.word(last + 2).isdigit() and lexicon().letter_of(hits.word(last + 3)) in ("E", "K", "a")
