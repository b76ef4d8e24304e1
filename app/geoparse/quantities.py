"""Quantities: digits and number words, their hedges and ranges, as intervals."""

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
from app.geoparse.lexicon import Entry, Lexicon
from app.geoparse.tokens import SPACES

LARGEST = 1_000_000
CASE_ENDINGS = ("-ти", "-ма", "-х", "-ох", "-ми", "-тьох", "-м")

HEDGES: dict[str, str] = {
    "more": "more than; over; upwards of; in excess of; above; понад; більше; більш; більше ніж; більш як; більше як; более; более чем; больше; "
    "свыше; больше чем; не один; exceeding",
    "at least": "at least; no fewer than; not less than; no less than; a minimum of; minimum; щонайменше; не менше; не менш; принаймні; "
    "мінімум; як мінімум; не менше ніж; не менш як; не менее; по меньшей мере; как минимум; минимум; не меньше; по крайней мере; от",
    "about": "about; around; approximately; roughly; some; circa; approx; близько; приблизно; біля; орієнтовно; десь; з; около; примерно; "
    "порядка; приблизительно; где-то; ориентировочно; в районе; close to",
    "nearly": "nearly; almost; just under; close on; майже; без малого; почти; без малого",
    "up to": "up to; as many as; no more than; at most; not more than; a maximum of; maximum; до; щонайбільше; не більше; не більш; "
    "не більше ніж; максимум; не более; не больше; максимум",
    "less": "fewer than; less than; under; менше; менше ніж; менш як; менш ніж; менее; меньше; менее чем",
}
LATER_HEDGES = {"more": "більше|более|больше|more|over", "about": "приблизно|примерно|орієнтовно"}
NEVER_AFTER_GROWTH = frozenset(["до", "to", "up to", "з", "от", "from"])
GROWTH = frozenset(
    [
        "зросла",
        "зросло",
        "зріс",
        "збільшилась",
        "збільшилася",
        "збільшилося",
        "збільшилось",
        "дійшла",
        "досягла",
        "виросла",
        "выросло",
        "выросла",
        "увеличилось",
        "увеличилась",
        "увеличилось",
        "возросло",
        "возросла",
        "вырос",
        "rose",
        "risen",
        "grew",
        "grown",
        "increased",
        "climbed",
        "increasing",
        "rising",
        "дошло",
        "зросли",
        "збільшилися",
    ]
)


def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, forms in HEDGES.items():
        for form in forms.split("; "):
            words = tuple(form.split())
            found.setdefault(words[-1], []).append((words, name))
    return {last: sorted(pairs, key=lambda pair: -len(pair[0])) for last, pairs in found.items()}


VAGUE_HEDGES = frozenset(word for words in VAGUE_WORDS.values() for word in words.split("; "))
HEDGES_BY_LAST_WORD = _by_first_word()


class Quantity(NamedTuple):
    """A quantity in a text: tokens `first` up to, not including, `stop`; `hedge_first` is where its hedge starts."""

    first: int
    stop: int
    interval: Interval
    hedge: str
    hedge_first: int


def is_vague(quantity: Quantity) -> bool:
    """Tell whether a quantity is a vague word ("several"), and no number with a bound."""
    return quantity.hedge in VAGUE_HEDGES


def number_of(word: str) -> float | None:
    """Return the value of a token of digits: "10 588", "1,5", "5-ти"; None if it counts nothing."""
    for ending in CASE_ENDINGS:
        word = word.removesuffix(ending)
    digits = word
    for space in SPACES:
        digits = digits.replace(space, "")
    if len(digits) > 12:
        return None
    head, mark, tail = digits.replace(",", ".").rpartition(".")
    if mark and len(tail) == 3 and head not in ("", "0"):  # 10,588
        digits, mark = digits.replace(",", "").replace(".", ""), ""
    try:
        return float(digits.replace(",", ".")) if mark else float(int(digits))
    except ValueError:
        return None


def words_value(words: list[str], at: int, stop: int, lexicon: Lexicon) -> tuple[int, float, str]:
    """Read number words and digits from a token on: where they end, their value, and the vague word's convention."""
    total, current, place, name, last = 0.0, 0.0, at, "", 1e12
    while place < stop:
        entry, length = number_at(words, place, lexicon)
        value = (
            None if entry is not None else (number_of(words[place]) if words[place][0].isdigit() else None)
        )
        if entry is None and value is None:
            if words[place] == "and" and place > at and current and current % 100 == 0 and place + 1 < stop:
                entry, length = number_at(words, place + 1, lexicon)
                if (
                    entry is not None
                    and entry.number is not None
                    and not entry.number.vague
                    and entry.number.value < 100
                ):
                    place += 1
                    continue
            break
        if entry is not None and entry.number is not None:
            if entry.number.vague:
                if place > at:
                    break
                return place + length, 0, entry.number.vague
            if entry.number.scale:
                scale = entry.number.value
                if scale >= 1000:
                    total, current, last = total + (current or 1) * scale, 0, scale
                else:
                    current, last = (current or 1) * scale, scale
                place += length
                continue
            value = entry.number.value
        assert value is not None  # noqa: S101  either an entry or digits stands here
        if place > at and (
            entry is None or value >= last or (last < 20 and value < 20) or (last < 100 and value >= 10)
        ):
            break
        current, last = current + value, value if value >= 1 else 1
        if entry is None:
            last = 1
        place += length
    return place, total + current, name


def number_at(words: list[str], place: int, lexicon: Lexicon) -> tuple[Entry | None, int]:
    """Return the number word or phrase that starts at a token, and its length in tokens."""
    phrases = lexicon.get(words[place])
    if phrases is None:
        return None, 1
    for phrase in phrases.longer.get(words[place + 1], ()) if place + 1 < len(words) else ():
        if phrase.entry.letter == "n" and matches(words, place + 1, phrase.rest):
            return phrase.entry, 1 + len(phrase.rest)
    alone = phrases.alone
    return (alone, 1) if alone is not None and alone.letter == "n" else (None, 1)


def matches(words: list[str], place: int, rest: tuple[frozenset[str], ...]) -> bool:
    """Tell whether the tokens from a place on are the words of a phrase."""
    if place + len(rest) > len(words):
        return False
    return all(words[place + index] in shapes for index, shapes in enumerate(rest))


def hedge_before(words: list[str], first: int, start: int) -> tuple[str, int]:
    """Return the hedge that stands before a number and the token where it starts."""
    if first > start and words[first - 1] in ("a", "an") and first - 1 > start:
        hedge, begin = hedge_before(words, first - 1, start)
        return (hedge, begin) if hedge else ("", first)
    if first > start:
        for form, name in HEDGES_BY_LAST_WORD.get(words[first - 1], ()):
            begin = first - len(form)
            if begin >= start and tuple(words[begin:first]) == form:
                return name, begin
    return "", first


def compose(
    words: list[str], at: int, bounds: tuple[int, int], lexicon: Lexicon, table: Conventions = CONVENTIONS
) -> Quantity | None:
    """Return the quantity that starts at a token, with its hedge and range; None if no number stands there."""
    start, stop = bounds
    end, value, name = words_value(words, at, stop, lexicon)
    if end == at:
        return _range_token(words, at)
    if name:
        hedge, first = hedge_before(words, at, start)
        if name in ("several", "a few") and end < stop:  # кілька десятків, several dozen
            wider, _ = number_at(words, end, lexicon)
            if wider is not None and wider.number is not None and (wider.number.scale or wider.number.vague):
                return _several_of(words, at, end, wider, table)
        return Quantity(
            at,
            end,
            vague(name, table),
            " ".join(words[at:end]),
            at if hedge in ("about", "up to", "") else first,
        )
    if not isfinite(value) or value > LARGEST * 100:
        return None
    number = round(value)
    range_ = _range(words, at, end, number, bounds, lexicon)
    if range_ is not None:
        return range_
    hedge, first = hedge_before(words, at, start)
    if hedge and _is_growth(words, first, at, start):
        hedge, first = "", at
    end, hedge = _later_hedge(words, end, stop, hedge)
    return Quantity(at, end, _interval(hedge, number, table), " ".join(words[first:at]) or hedge, first)


def _several_of(words: list[str], at: int, end: int, wider: Entry, table: Conventions) -> Quantity:
    number = wider.number
    scale = vague(number.vague, table).low if number and number.vague else int(number.value if number else 1)
    unit = {24: 10}.get(scale, 100 if scale == 200 else scale)
    low, high = unit * 3, unit * 9 + unit - 1
    return Quantity(at, end + 1, between(low, high), " ".join(words[at : end + 1]), at)


def _is_growth(words: list[str], first: int, at: int, start: int) -> bool:
    """Tell whether "до 67" follows "зросла": then it is a result, no bound."""
    if " ".join(words[first:at]) not in NEVER_AFTER_GROWTH:
        return False
    return any(word in GROWTH for word in words[max(start, first - 7) : first])


def _later_hedge(words: list[str], end: int, stop: int, hedge: str) -> tuple[int, str]:
    """Read "40 or more", "40 і більше", "40+"."""
    if end < stop and words[end] == "+":
        return end + 1, "at least"
    if end + 1 < stop and words[end] in ("or", "і", "или", "і", "та", "и", "чи") and words[end + 1] in (
        "more", "більше", "более", "больше", "over",
    ):  # fmt: skip
        return end + 2, "at least"
    return end, hedge


def _interval(hedge: str, number: int, table: Conventions) -> Interval:
    if hedge == "about":
        return about(number, table)
    if hedge == "nearly":
        return nearly(number, table)
    return {"more": more_than, "at least": at_least, "up to": up_to, "less": less_than}.get(hedge, exactly)(
        number
    )


RANGE_STARTS = {"between": "and", "from": "to", "від": "до", "от": "до", "з": "до", "с": "до", "із": "до"}


def _range(
    words: list[str], at: int, end: int, number: int, bounds: tuple[int, int], lexicon: Lexicon
) -> Quantity | None:
    """Read "between 10 and 12", "від 10 до 12", "10 to 12"; a growth from 57 to 67 is 67."""
    start, stop = bounds
    before = words[at - 1] if at > start else ""
    joint = words[end] if end < stop else ""
    wanted = RANGE_STARTS.get(before)
    if joint not in (wanted, "to", "–", "-", "—") or end + 1 >= stop:
        return None
    if wanted is None and joint != "to" and not (words[at][0].isdigit() and words[end + 1][0].isdigit()):
        return None
    second_end, second, name = words_value(words, end + 1, stop, lexicon)
    if second_end == end + 1 or name:
        return None
    first = at - 1 if wanted else at
    if any(word in GROWTH for word in words[max(start, at - 8) : at]):
        return Quantity(end + 1, second_end, exactly(round(second)), "", first)
    if joint in ("–", "-", "—") and (second <= number or number == 0 or second > 5 * number):
        return None
    return Quantity(
        first, second_end, between(number, round(second)), " ".join(words[first:second_end]), first
    )


def _range_token(words: list[str], at: int) -> Quantity | None:
    """Read "10-12" that is one token."""
    word = words[at]
    if not word[0].isdigit():
        return None
    low, mark, high = word.replace("–", "-").replace("—", "-").partition("-")
    if (
        not mark
        or not low.isdigit()
        or not high.isdigit()
        or len(high) > 7
        or len(low) > 7
        or int(high) <= int(low)
    ):
        return None
    return Quantity(at, at + 1, between(int(low), int(high)), word, at)
