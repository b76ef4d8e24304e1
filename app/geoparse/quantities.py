"""Quantities: numbers with their hedges and ranges, as intervals."""

from collections.abc import Callable
from functools import lru_cache
from math import isfinite
from typing import NamedTuple

from app.geoparse.conventions import (
    CONVENTIONS,
    VAGUE_WORDS,
    Conventions,
    Interval,
    about,
    at_least,
    between,
    exactly,
    less_than,
    more_than,
    nearly,
    up_to,
    vague,
)
from app.geoparse.lexicon import Lexicon
from app.geoparse.number_words import NUMBER_WORDS, NumberWord
from app.geoparse.numerals import Numeral, number_at, numeral
from app.geoparse.sentences import words_of

LARGEST = 100_000_000
HEDGES: dict[str, str] = {
    "more": (
        "more than; over; upwards of; in excess of; above; понад; більше; більш; більше ніж; більш як; більше як; більш ніж; "
        "более; более чем; больше; свыше; больше чем; не один; exceeding"
    ),
    "at least": (
        "at least; no fewer than; not less than; no less than; a minimum of; minimum; щонайменше; не менше; не менш; "
        "принаймні; мінімум; як мінімум; не менше ніж; не менш як; не менш ніж; не менее; не менее чем; по меньшей мере; "
        "как минимум; минимум; "
        "не меньше; не меньше чем; щонайменш; по крайней мере; от"
    ),
    "about": (
        "about; around; approximately; roughly; some; circa; approx; близько; приблизно; біля; орієнтовно; десь; з; зо; "
        "около; примерно; порядка; приблизительно; где-то; ориентировочно; в районе; close to"
    ),
    "nearly": "nearly; almost; just under; close on; майже; без малого; почти",
    "up to": (
        "up to; no more than; at most; not more than; a maximum of; maximum; до; щонайбільше; не більше; "
        "не більш; не більше ніж; не більш як; не більш ніж; максимум; не более; не больше; не более чем; не больше чем"
    ),
    "just": "as many as; exactly; precisely",
    "less": "fewer than; less than; under; менше; менше ніж; менш як; менш ніж; менее; меньше; менее чем",
}
INTERVALS: dict[str, Callable[[int], Interval]] = {
    "more": more_than,
    "at least": at_least,
    "up to": up_to,
    "less": less_than,
}
NEVER_AFTER_GROWTH = frozenset(["до", "to", "up to", "з", "от", "from"])
GROWTH = words_of(
    "подвоїлася подвоїлась подвоїлося подвоїлось подвоїлися потроїлася потроїлась удвоилось удвоилась удвоились "
    "удвоился утроилось утроилась утроились збільшив збільшили збільшила увеличил увеличили увеличила increased "
    "raised зросла зросло зросли зріс збільшилась збільшилася збільшилося збільшилось збільшилися дійшла дійшло "
    "досягла выросла выросло вырос увеличилось увеличилась возросло возросла дошло rose risen grew grown increased "
    "increasing climbed rising gone went jumped surged swelled soared "
    "знизилась знизилася знизилося знизилось скоротилась скоротилася скоротилося "
    "скоротилось зменшилась зменшилася зменшилося зменшилось впало впала снизилось снизилась снизился сократилось "
    "сократилась уменьшилось уменьшилась упало упала fell fallen declined decreased shrank"
)
GROWTH_REACH = 8
RANGE_STARTS = {"between": "and", "from": "to", "від": "до", "от": "до", "з": "до", "с": "до", "із": "до"}
COME = frozenset(
    ["came", "come", "comes", "coming", "was", "were", "been", "be", "is", "are", "itself", "fell"]
)
OF_AGE = frozenset(["aged", "ages", "віком", "віці", "возрасте", "возрастом"])
BETWEEN_AGES = frozenset(
    ["and", "to", "from", "between", "of", "і", "та", "від", "до", "и", "от", ",", "-", "–"]
)
AGE_REACH = 8
GENITIVES = ("ьми", "еми", "ти", "ох", "ині", "рока")
"""How numbers end that something is of: "з восьми", "з дев'яти", "з двох"."""
WITH_THEM = ("ома", "ьма", "рма")
"""How numbers end that stand with another: "включно з трьома ударами" is no "about three"."""
TOGETHER = frozenset(["включно", "разом", "спільно", "поряд", "порівняно"])
ENDS_OF_PEOPLE, OF_PEOPLE = ("воє", "роє", "веро", "теро", "меро", "шестеро", "вое", "рое"), "of_people"
"""How numbers end that are of people: "двоє", "пятеро"."""
SUFFERED = ("пострада", "погиб", "горит", "горел", "поврежд", "разруш", "уничтож")
OF_A_NUMBER = (("з",), ("із",))
ENDS = (".", ",", ";", ")")
DASHES = ("–", "-", "—")
JOINTS = ("or", "і", "или", "та", "и", "чи")
MORE = ("more", "більше", "более", "больше", "over")


def _by_last_word() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, forms in HEDGES.items():
        for form in forms.split("; "):
            words = tuple(form.split())
            found.setdefault(words[-1], []).append((words, name))
    return {last: sorted(pairs, key=lambda pair: -len(pair[0])) for last, pairs in found.items()}


HEDGES_BY_LAST_WORD = _by_last_word()
PLURALS = {"сотні": "hundreds", "сотни": "hundreds", "тисячі": "thousands", "тысячи": "thousands"}
"""Numbers that are many of themselves where no other number or hedge stands before them: "сотні", not "понад сотні"."""
VAGUE_HEDGES = frozenset([*PLURALS, *(word for words in VAGUE_WORDS.values() for word in words.split("; "))])


class Quantity(NamedTuple):
    """A quantity in a text: tokens `first` up to, not including, `stop`; `hedge_first` is where its hedge starts."""

    first: int
    stop: int
    interval: Interval
    hedge: str
    hedge_first: int


class Place(NamedTuple):
    """Where a quantity is read: all tokens, the first of the sentence and the one after its last, the lexicon."""

    words: list[str]
    start: int
    stop: int
    lexicon: Lexicon


def compose(
    words: list[str], at: int, bounds: tuple[int, int], lexicon: Lexicon, table: Conventions = CONVENTIONS
) -> Quantity | None:
    """Return the quantity that starts at a token, with its hedge and range; None if no number stands there."""
    place = Place(words, *bounds, lexicon)
    number = numeral(words, at, place.stop, lexicon)
    if number.stop == at:
        return _range_token(words, at)
    if _is_age(words, at, place.start):
        return None
    if number.vague:
        return _vague(place, at, number, table)
    if not isfinite(number.value) or number.value > LARGEST:
        return None
    return _range(place, at, number) or _hedged(place, at, number, table)


def hedge_of(words: list[str], quantity: Quantity, start: int = 0) -> str | None:
    """Return the hedge of a quantity that is one plain number ("" for none); None for any other quantity."""
    at = quantity.first
    if quantity.stop != at + 1 or not words[at].replace(" ", "").isdecimal():
        return None
    hedge, first = _hedge_before(words, at, start)
    if hedge and _is_growth(words, first, at, start):
        hedge = ""
    return hedge if interval_of(hedge, number_in(words[at])) == quantity.interval else None


def number_in(digits: str) -> int:
    """Return the number of digits, which blanks may group: "34 000"."""
    return int(digits.replace(" ", ""))


def hedged(words: list[str], place: int, stop: int, value: int) -> Quantity:
    """Return the quantity of a word that is a number of times, with the hedge before it: "щонайменше тричі"."""
    hedge, first = _hedge_before(words, place, 0)
    return Quantity(place, stop, interval_of(hedge, value), hedge, first)


@lru_cache(maxsize=10_000)
def interval_of(hedge: str, value: int) -> Interval:
    """Return what a plain number with a hedge counts, by our conventions."""
    return _interval(hedge, value, CONVENTIONS)


def is_vague(quantity: Quantity) -> bool:
    """Tell whether a quantity is a vague word ("several"), and no number with a bound."""
    return quantity.hedge in VAGUE_HEDGES


def is_of_many(quantity: Quantity | None) -> bool:
    """Tell whether a quantity is more than one."""
    return quantity is not None and quantity.interval.low > 1


FEW, ROUND = 20, 5


def _hedged(place: Place, at: int, number: Numeral, table: Conventions) -> Quantity:
    words, value = place.words, round(number.value)
    hedge, first = _hedge_before(words, at, place.start)
    if hedge and _is_growth(words, first, at, place.start):
        hedge, first = "", at
    if not hedge and number.stop == at + 1 and words[at] in PLURALS:
        return Quantity(at, number.stop, vague(PLURALS[words[at]], table), words[at], at)
    if value > FEW and value % ROUND and words[at - 1] == "some":
        hedge, first = "", at  # "some 357 UAVs" were counted
    stop = number.stop
    if stop < place.stop and words[stop] == "+":
        hedge, stop = "at least", stop + 1
    elif stop + 1 < place.stop and _is_or_more(words, stop):
        hedge, stop = "at least", stop + 2
    return Quantity(at, stop, _interval(hedge, value, table), " ".join(words[first:at]) or hedge, first)


def _is_or_more(words: list[str], stop: int) -> bool:
    """Tell whether "or more" stands behind a number, and no other number, as in "11 и более 20"."""
    is_more = words[stop] in JOINTS and words[stop + 1] in MORE
    return is_more and not (stop + 2 < len(words) and _is_number(words[stop + 2]))


def _is_of_so_many(words: list[str], begin: int, start: int, first: int) -> bool:
    """Tell whether "з" before a number is "of" or "with", and no "about": "89 з 94", "з восьми", "включно з трьома ударами"."""
    before, number = words[begin - 1] if begin > start else "", words[first]
    if (before and _is_number(before)) or before in TOGETHER or number.endswith((*WITH_THEM, *GENITIVES)):
        return True
    ends = first + 1 == len(words) or words[first + 1] in ENDS  # "дві сутички з 11"
    return number.isdecimal() and (ends or _is_from(words, begin, start, first))


def _interval(hedge: str, value: int, table: Conventions) -> Interval:
    if hedge == "about":
        return about(value, table)
    if hedge == "nearly":
        return nearly(value, table)
    return INTERVALS.get(hedge, exactly)(value)


def _is_number(word: str) -> bool:
    return word.isdecimal() or (word in NUMBER_WORDS and not NUMBER_WORDS[word].vague)


def _hedge_before(words: list[str], first: int, start: int) -> tuple[str, int]:
    """Return the hedge that stands before a number and the token where it starts."""
    if first <= start:
        return "", first
    if words[first - 1] in ("a", "an"):
        hedge, begin = _hedge_before(words, first - 1, start)
        return (hedge, begin) if hedge else ("", first)
    for form, name in HEDGES_BY_LAST_WORD.get(words[first - 1], ()):
        begin = first - len(form)
        if begin >= start and tuple(words[begin:first]) == form:
            if form in OF_A_NUMBER and _is_of_so_many(words, begin, start, first):
                return "", first
            if form == ("under",) and begin > start and words[begin - 1] in COME:
                return "", first  # "came under two air strikes"
            if form == ("от",) and begin > start and words[begin - 1].startswith(SUFFERED):
                return "", first  # "пострадала от двух ударов"
            return name, begin
    return "", first


def _is_from(words: list[str], begin: int, start: int, first: int) -> bool:
    """Tell whether a number is one that others are of or begin with: "З 11 ракет збито 8", "з 22 по 28 травня"."""
    return begin == start or words[first + 1 : first + 2] in (["по"], ["до"])


def _is_age(words: list[str], at: int, start: int) -> bool:
    """Tell whether a number is how old people are: "boys aged 11 and 14", "діти віком від 6 до 14 років"."""
    if not words[at].isdecimal():
        return False
    before, start = at - 1, max(start, at - AGE_REACH)
    while before >= start and (words[before].isdecimal() or words[before] in BETWEEN_AGES):
        before -= 1
    return before >= start and words[before] in OF_AGE


def _is_growth(words: list[str], first: int, at: int, start: int) -> bool:
    """Tell whether "до 67" follows "зросла": then it is a result, no bound."""
    if " ".join(words[first:at]) not in NEVER_AFTER_GROWTH:
        return False
    return any(word in GROWTH for word in words[max(start, first - GROWTH_REACH) : first])


def _vague(place: Place, at: int, number: Numeral, table: Conventions) -> Quantity:
    words, stop = place.words, number.stop
    if number.vague in ("several", "a few") and stop < place.stop:  # кілька десятків, several dozen
        wider, length = number_at(words, stop, place.lexicon)
        if wider is not None and (wider.scale or wider.vague):
            return Quantity(at, stop + length, _several(wider), " ".join(words[at : stop + length]), at)
    hedge, first = _hedge_before(words, at, place.start)
    first = first if hedge not in ("", "about", "up to") else at
    return Quantity(at, stop, vague(number.vague, table), " ".join(words[at:stop]), first)


def _several(wider: NumberWord) -> Interval:
    """Several tens: 30 to 99."""
    unit = {"tens": 10, "dozens": 12, "hundreds": 100, "thousands": 1000}.get(
        wider.vague, int(wider.value) or 1
    )
    return between(unit * 3, unit * 10 - 1)


OR = ("or", "или", "чи", "або")


def _range(place: Place, at: int, number: Numeral) -> Quantity | None:
    """Read "between 10 and 12", "від 10 до 12", "10 to 12"; a growth from 57 to 67 is 67, a fall from 60 to 45 is 45."""
    words, stop = place.words, number.stop
    if stop + 1 >= place.stop:
        return None
    joint = words[stop]
    wanted = RANGE_STARTS.get(words[at - 1]) if at > place.start else None
    if joint not in (wanted, "to", *DASHES, *OR) or not _is_range(words, at, stop, wanted):
        return None
    second = numeral(words, stop + 1, place.stop, place.lexicon)
    if second.stop == stop + 1 or second.vague:
        return None
    low, high = round(number.value), round(second.value)
    first = at - 1 if wanted else at
    is_change = low > high and wanted in ("до", "to")  # "снизилось с 60 до 45"
    if is_change or any(word in GROWTH for word in words[max(place.start, at - GROWTH_REACH) : at]):
        return Quantity(stop + 1, second.stop, exactly(high), "", first)
    if joint in (*DASHES, *OR) and not 0 < low < high <= 5 * low:
        return None
    return Quantity(first, second.stop, between(low, high), " ".join(words[first : second.stop]), first)


def _is_range(words: list[str], at: int, stop: int, wanted: str | None) -> bool:
    """Tell whether a joint may join: after "from" and "between", or between digits."""
    return (
        wanted is not None
        or words[stop] in ("to", *OR)
        or (words[at][0].isdigit() and words[stop + 1][0].isdigit())
    )


def is_pair(word: str) -> bool:
    """Tell whether a token is a range of number words: "два-три", "пять-шесть"."""
    low, mark, high = word.partition("-")
    if not mark or low not in NUMBER_WORDS or high not in NUMBER_WORDS:
        return False
    return 0 < NUMBER_WORDS[low].value < NUMBER_WORDS[high].value <= 5 * NUMBER_WORDS[low].value


def _range_token(words: list[str], at: int) -> Quantity | None:
    """Read "10-12" that is one token."""
    word = words[at].replace("–", "-").replace("—", "-")
    low, mark, high = word.partition("-")
    if is_pair(word):
        return Quantity(
            at, at + 1, between(int(NUMBER_WORDS[low].value), int(NUMBER_WORDS[high].value)), word, at
        )
    if not mark or not low.isdecimal() or not high.isdecimal() or max(len(low), len(high)) > 7:
        return None
    if int(high) <= int(low):
        return None
    return Quantity(at, at + 1, between(int(low), int(high)), word, at)


def is_loose(quantity: Quantity | None) -> bool:
    """Tell whether "of the attacks" follows a vague word, and no number: "some of the attacks", "five of the attacks"."""
    return quantity is None or is_vague(quantity)


def is_under(quantity: Quantity | None, bound: int) -> bool:
    """Tell whether a number is told that is surely less than a bound."""
    return quantity is not None and (quantity.interval.high or bound) < bound


def reached(quantity: Quantity | None) -> Quantity | None:
    """Return the end of a growth told as a range: "from 91 to 128"."""
    if quantity is None or quantity.interval.high in (None, quantity.interval.low):
        return quantity
    return quantity._replace(interval=exactly(quantity.interval.high or 0))


def who_counts(word: str) -> str:
    """Return what the last word of a number says of what it counts: "of_people" for "двоє", "" for most."""
    return OF_PEOPLE if word.endswith(ENDS_OF_PEOPLE) else ""
