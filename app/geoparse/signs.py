"""Signs: words and numbers that only look like those that count something."""

from app.geoparse.dates import MONTHS
from app.geoparse.sentences import words_of
from app.geoparse.tokens import Tokens
from gazetteer.patterns import regex

WORKSHOP = "сто"
"""A hundred, and in capitals a garage: "згоріла СТО"."""
NUMBERED = regex(r"(?:№ |\b[Nn]o\. ?)$")
"""What a number stands behind that names a school or a bus: "School No. 5"."""
MINES = ("шахт",)
HOUSES = words_of(
    "буд будинок будинку будинком будинка дом доме дому д кв квартал квартала квартале квартали квартирі квартиру корпус блок"
)
STREETS = words_of(
    "вул вулиця вулиці вулицю вулицею ул улица улице улицу улицы просп проспект проспекті проспекту проспекте пр бульвар бульварі "
    "бульваре провулок провулку провулком переулок переулке переулку площа площі площу площадь площади"
)
STREET_REACH = 5
BEHIND_HOUSES = frozenset(["", ",", ".", ")", ";", "у", "в", "на", "міста", "города", "м", "г"])
"""What may stand behind the number of a house: "по вулиці Миру, 12 у Сумах"; not "у квартал 12 разів"."""
CALIBRE, UNITS = ("калибр", "калібр"), ("мм", "mm")


def is_only_a_sign(original: str, tokens: Tokens, place: int) -> bool:
    """Tell whether a number only names something: "тролейбус №9", "школа № 14", "Flash Update #3", "згоріла СТО"."""
    start = tokens.starts[place]
    if original[start - 1 : start] in ("№", "#") or NUMBERED.search(original, max(0, start - 5), start):
        return True
    of = place - 1 - (original[start - 1 : start] == "/")
    if of >= 0 and tokens.words[of].startswith(MINES):
        return True  # "поселок шахты 6/7"
    if _is_of_house(tokens.words, place) or _is_of_night(tokens.words, place):
        return True
    return tokens.words[place] == WORKSHOP and _is_workshop(original, tokens, place)


def _is_of_house(words: list[str], place: int) -> bool:
    """Tell whether a number is that of a house or quarter: "по вулиці Миру, 12", "буд. 12", "у квартал 12"."""
    if not words[place].isdigit() or "".join(words[place + 1 : place + 2]) not in BEHIND_HOUSES:
        return False
    before = place - 1 - (words[place - 1 : place] == ["."])
    if before >= 0 and words[before] in HOUSES:
        return True
    told = words[max(0, place - STREET_REACH) : place]
    return words[place - 1 : place] == [","] and any(word in STREETS for word in told)


def _is_of_night(words: list[str], place: int) -> bool:
    """Tell whether a number is the first day of a night: "із 12 на 13 березня"."""
    following = words[place + 1 : place + 4]
    return len(following) > 2 and following[0] == "на" and following[1].isdigit() and following[2] in MONTHS


def _is_workshop(original: str, tokens: Tokens, place: int) -> bool:
    """Tell whether a hundred stands in capitals and the words beside it do not."""
    if not original[tokens.starts[place] : tokens.stops[place]].isupper():
        return False
    beside = [
        at for at in (place - 1, place + 1) if 0 <= at < len(tokens.words) and tokens.words[at].isalpha()
    ]
    return any(original[tokens.starts[at] : tokens.stops[at]].islower() for at in beside)


def is_calibre(words: list[str], place: int) -> bool:
    """Tell whether a calibre is told, and no missile of that name: "калибра 155 мм", "155-мм калибра"."""
    if not words[place].startswith(CALIBRE):
        return False
    return "".join(words[place + 1 : place + 2])[:1].isdigit() or words[place - 1].endswith(UNITS)
