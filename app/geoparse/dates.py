"""Dates and clock times in texts: what counts nothing, and which day it is."""

import re
from datetime import date, timedelta
from functools import cache

from app.geoparse.sentences import words_of
from gazetteer.patterns import regex

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan січня січень січні января январь январе",
            "february feb лютого лютий лютому февраля февраль феврале",
            "march mar березня березень березні марта март марте",
            "april apr квітня квітень квітні апреля апрель апреле",
            "may травня травень травні мая май мае",
            "june jun червня червень червні июня июнь июне",
            "july jul липня липень липні июля июль июле",
            "august aug серпня серпень серпні августа август августе",
            "september sep sept вересня вересень вересні сентября сентябрь сентябре",
            "october oct жовтня жовтень жовтні октября октябрь октябре",
            "november nov листопада листопад листопаді ноября ноябрь ноябре",
            "december dec грудня грудень грудні декабря декабрь декабре",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "monday понеділок понеділка понедельник понедельника",
            "tuesday вівторок вівторка вторник вторника",
            "wednesday середу среду",
            "thursday четвер четверга четверг",
            "friday п'ятницю п'ятниці пятницу пятницы",
            "saturday суботу суботи субботу субботы",
            "sunday неділю неділі воскресенье воскресенья",
        )
    )
    for name in names.split()
}
WEEKDAY, MONTH = "weekday", "month"
SHORT_MONTHS = frozenset(
    ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"]
)
"""Those that a full stop may follow: "Jan. 4"."""
YEAR_WORDS = frozenset(
    ["року", "році", "рік", "року", "р", "года", "году", "год", "г", "роках", "годах", "рр"]
)
YEAR_OF_ORDER = regex(r"((?:19|20)\d{2})-(?:го|му|м|й|х|ого)$")
COUNTED = regex(
    r"обстр[іе]л|удар|атак|з[іи]ткнен|столкнов|бо[єе]|штурм|ав[іи]а|дрон|ракет|б[пе][лс]|strike|attack|shell|drone|clash"
)
"""What is counted behind a number that is no year: "1986 російських обстрілів"."""
YEAR = regex(r"(?:19|20)\d{2}$")
DAY = regex(r"([0-3]?\d)(?:st|nd|rd|th|-го|-е)?$")
DAYS = regex(r"[0-3]?\d[-–—][0-3]?\d$")
CLOCK = regex(r"([01]?\d|2[0-4])[:.]([0-5]\d)$")
FULL = regex(r"(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$")
DAY_AND_MONTH = regex(r"(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])$")
"""A day without its year: "03.09"; a share or a distance has its word behind it."""
UNITS = words_of("млн тис млрд км м % відсотка відсотків процента процентов кг га million billion percent km")
PARTS_OF_DAY = ("morning", "evening", "afternoon")
BEFORE_CLOCK = frozenset(
    [
        "о",
        "об",
        "на",
        "в",
        "до",
        "після",
        "после",
        "at",
        "by",
        "to",
        "of",
        "близько",
        "около",
        "around",
        "about",
        "с",
        "з",
        "к",
        "from",
    ]
)
BESIDE_HOURS = words_of("о об в at около близько після после around after и і й та and")
"""What stands before an hour that could be a day, too: "в 16.00 и 17.11"."""
CLOCK_WORDS = frozenset(
    [
        "годині",
        "години",
        "годину",
        "часа",
        "часов",
        "am",
        "pm",
        "a",
        "p",
        "o'clock",
        "ранку",
        "утра",
        "вечора",
        "вечера",
    ]
)
MOST_AHEAD = 60
MOST_LISTED = 200
"""So many hours of a list are looked back through for the word that the first of them stands behind."""
HALF_DAYS = (["a", ".", "m"], ["p", ".", "m"])
BEFORE_MONTH = frozenset(
    ["in", "during", "throughout", "of", "у", "в", "за", "протягом", "впродовж", "упродовж", "течение"]
)
BEFORE_YEAR = words_of(
    "the in since during throughout early late mid summer spring autumn winter у в с з від of до until from по"
)
OF_BIRTH = regex(r"(?:года |року )?(?:рожд|народж)|г\.? ?\.? ?р\b|р\.? ?\.? ?н\b")
OLD_YEAR, OLD_YEARS = regex(r"1[0-8]\d\d"), regex(r"1[0-8]\d\d[-–—](?:1[0-8]\d\d|го|му|м|й|х|ого)")
BEFORE_YEARS = frozenset(["in", "since", "from", "by", "until", "of", "у", "в", "з", "с", "до"])
AFTER_YEARS = frozenset(["", ",", ".", ")", ";", "and", "–", "-", "році", "року", "рр", "году", "года", "гг"])


def date_at(words: list[str], place: int, stop: int) -> int:
    """Return how many tokens a date, year or clock time takes that starts at a token; 0 if none starts there."""
    word = words[place]
    if not word[0].isdigit():
        return 0
    before = words[place - 1] if place else ""
    following = words[place + 1] if place + 1 < stop else ""
    if following in DAY_JOINTS and (listed := _listed_days(words, place, stop)):
        return _with_year(words, place + listed, stop) - place
    if DAYS.match(word) and (following in MONTHS or before in MONTHS):
        return _with_year(words, place + 1 + (following in MONTHS), stop) - place
    if FULL.match(word) or ":" in word or YEAR_OF_ORDER.match(word):
        return 1
    if "." in word and CLOCK.match(word) and (before in BEFORE_CLOCK or _is_listed_clock(words, place)):
        return 1
    if "." in word and is_dotted_clock(words, place):
        return 1
    if "." in word:
        return int(DAY_AND_MONTH.match(word) is not None and following not in UNITS)
    if YEAR.match(word):
        known = following in YEAR_WORDS or before in BEFORE_YEAR or before in MONTHS
        return int(
            known or (word.startswith("19") and not any(map(COUNTED.match, words[place + 1 : place + 3])))
        )
    return _day_at(words, place, stop) if DAY.match(word) else 0


def _listed_days(words: list[str], place: int, stop: int) -> int:
    """Return the length of several days before their month: "3, 5 and 7 August", "the 23, 25, and 26 of April"."""
    at, days = place, 0
    while at < stop and DAY.match(words[at]) and days < MOST_DAYS:
        days, at = days + 1, at + 1
        if at < stop and words[at] in (*MONTHS, "of"):
            break
        while at < stop and words[at] in DAY_JOINTS:
            at += 1
    at += at < stop and words[at] == "of"
    return at + 1 - place if days > 1 and at < stop and words[at] in MONTHS else 0


def _is_listed_clock(words: list[str], place: int) -> bool:
    """Tell whether an hour stands in a list of hours: "в 16.00 и 17.11"."""
    for at in range(place - 2, max(-1, place - 2 * MOST_LISTED - 1), -2):
        if words[at + 1] not in (",", *AND) or CLOCK.match(words[at]) is None:
            return False
        if ":" in words[at] or (at and words[at - 1] in BEFORE_CLOCK):
            return True
    return False


DASH_BEHIND = (["-"], ["–"], ["—"])
PLACE_WORDS = words_of(
    "населений населенный населённый населеного населенного н селище село місто поселок посёлок город пгт смт settlement village town"
)
"""Words of places that stand behind an hour and a dash in a list of what was fired at."""


def is_dotted_clock(words: list[str], place: int) -> bool:
    """Tell whether a number with a point is an hour and no day: "об 11.10", "03.40 по н.п. A", "15.15 – село A: дрон"."""
    if CLOCK.match(words[place]) is None:
        return False
    is_told_at = place > 0 and words[place - 1] in ("о", "об", "at")
    is_of_place = words[place + 1 : place + 2] in DASH_BEHIND and not PLACE_WORDS.isdisjoint(
        words[place + 2 : place + 4]
    )
    return is_told_at or is_of_place or (words[place][0] == "0" and words[place + 1 : place + 2] == ["по"])


BETWEEN = regex(r"\b(?:between|from|між|между|с|з|із)\b")
_MONTH, _JOINT = "|".join(MONTHS), "and|to|through|until|по|до|та|і|и|[-–—]"
SINCE_REACH = 5
AND_ALONE = frozenset(["and", "та", "і", "й", "и"])
AND = frozenset(["and", "та", "і", "й", "и", "-", "–", "—", "to"])
DAY_JOINTS, MOST_DAYS = frozenset([",", "and", "та", "і", "й", "и"]), 7
COUNTED_AFTER = frozenset(
    ["attacks", "clashes", "strikes", "assaults", "drones", "missiles", "times", "battles"]
)


def _second_day(words: list[str], place: int, stop: int) -> int:
    """Return where the second day of "15 and 16" ends, `place` if there is none."""
    if place + 1 < stop and words[place] in AND and DAY.match(words[place + 1]):
        following = words[place + 2] if place + 2 < stop else ""
        if following not in COUNTED_AFTER and not following[:1].isdigit() and following not in MONTHS:
            return place + 2
    return place


def _day_at(words: list[str], place: int, stop: int) -> int:
    """Return the length of "24 березня", "March 24", "4 p.m.", with the year that follows."""
    before = words[place - 1] if place else ""
    if before == "." and place > 1 and words[place - 2] in SHORT_MONTHS:
        before = words[place - 2]
    following = words[place + 1] if place + 1 < stop else ""
    if following in MONTHS and (following != "may" or before in ("on", "of", "the")):
        return _with_year(words, place + 2, stop) - place
    is_told = place > 1 and before[:1] > "z" and DAY.match(words[place - 2]) is not None
    is_told = is_told and following not in YEAR_WORDS  # "2 вересня 22 атаки"
    if (
        before in MONTHS
        and not is_told
        and (before not in ("may", "march") or following not in ("attacks", "clashes", "strikes"))
    ):
        return _with_year(words, _second_day(words, place + 1, stop), stop) - place
    if following in AND and place + 3 < stop and DAY.match(words[place + 2]) and words[place + 3] in MONTHS:
        return _with_year(words, place + 4, stop) - place
    if words[place + 1 : place + 3] == ["in", "the"] and words[place + 3 : place + 4] in (
        [p] for p in PARTS_OF_DAY
    ):
        return 4 if before in BEFORE_CLOCK else 0  # "at 7 in the morning"
    if following in CLOCK_WORDS and before in BEFORE_CLOCK:
        return 4 if words[place + 1 : place + 4] in HALF_DAYS else 2
    return 0


def _with_year(words: list[str], place: int, stop: int) -> int:
    if place < stop and words[place] == "," and place + 1 < stop and YEAR.match(words[place + 1]):
        return place + 2
    if place < stop and YEAR.match(words[place]):
        place += 1
        if place < stop and words[place] in YEAR_WORDS:
            place += 1
    return place


@cache
def spans() -> tuple[re.Pattern[str], ...]:
    """Return how stretches of days are told: over two months, before their month, after it. They are compiled when first asked for."""
    return (
        regex(
            rf"(?P<one>\d{{1,2}})(?: , \d{{1,2}})+ (?:, )?(?P<joint>and|та|і|й|и) (?P<two>\d{{1,2}}) (?:of )?(?P<month>{_MONTH})\b"
        ),
        regex(
            rf"(?P<one>\d{{1,2}}) (?P<earlier>{_MONTH}) (?P<joint>{_JOINT}) (?P<two>\d{{1,2}}) (?P<month>{_MONTH})\b"
        ),
        regex(rf"(?P<one>\d{{1,2}}) ?(?P<joint>{_JOINT}) ?(?P<two>\d{{1,2}}) (?:of )?(?P<month>{_MONTH})\b"),
        regex(rf"\b(?P<month>{_MONTH}) (?P<one>\d{{1,2}}) ?(?P<joint>{_JOINT}) ?(?P<two>\d{{1,2}})\b"),
    )


@cache
def since() -> re.Pattern[str]:
    """Return how the day or month is told from which on something is told: "since Oct. 10", "з 10 жовтня", "с начала октября"."""
    return regex(
        rf"\b(?:since|від|от|з|із|зі|с|со) (?:(?P<one>\d{{1,2}}) (?P<month>{_MONTH})|(?P<named>{_MONTH}) ?\.? (?P<day>\d{{1,2}})|"
        rf"(?:(?:the )?(?:start of|beginning of|early|початку|начала) )?(?P<whole>{_MONTH})|"
        rf"(?P<weekday>{'|'.join(WEEKDAYS)}))\b(?! ?\.? \d| (?:{_JOINT})\b| на (?:\d|{'|'.join(WEEKDAYS)}))"
    )


def read_span(words: list[str], first: int, stop: int, published: date) -> tuple[date, date] | None:
    """Return the first and last day of a stretch of days that begins at a date: "between 24 and 31 March", "April 15-21"."""
    told = " ".join(words[max(0, first - 2) : stop + 4])
    for pattern in spans():
        match = pattern.search(told)
        if match is None or (
            match["joint"] in AND_ALONE and not _are_both_days(match, told, words[first:stop])
        ):
            continue
        month = match["month"]
        ends = ([match["one"], match.groupdict().get("earlier") or month], [match["two"], month])
        start, end = (read_date(end, published) for end in ends)
        if start is not None and end is not None and start < end:
            return start, end
    return _since(" ".join(words[max(0, first - SINCE_REACH) : stop + 4]), published)


def _are_both_days(match: re.Match[str], told: str, day: list[str]) -> bool:
    """Tell whether two numbers joined by "and" are days: "between 24 and 31 March", "on January 19 and 20"."""
    return BETWEEN.search(told) is not None or (match["one"] in day and match["two"] in day)


def _since(told: str, published: date) -> tuple[date, date] | None:
    """Return the days from one told, or the first of a month, up to that before the publication: "since Oct. 10"."""
    match = since().search(told)
    if match is None:
        return None
    day, month = match["one"] or match["day"] or "1", match["month"] or match["named"] or match["whole"]
    told_day = [match["weekday"]] if match["weekday"] else [day, month]
    start, end = read_date(told_day, published), published - timedelta(days=1)
    return (start, end) if start is not None and start < end else None


def read_date(words: list[str], published: date) -> date | None:
    """Return the day that the tokens of a date tell; without a year it is the latest such day up to the publication."""
    weekday = next((WEEKDAYS[word] for word in words if word in WEEKDAYS), None)
    if weekday is not None and not any(word in MONTHS for word in words):
        return published - timedelta(days=(published.weekday() - weekday) % 7)
    full = next((FULL.match(word) for word in words if FULL.match(word)), None)
    if full:
        day, month, year = (int(part) for part in full.groups())
        return _date(year + 2000 if year < 100 else year, month, day)
    short = next((word for word in words if DAY_AND_MONTH.fullmatch(word)), None)
    if short is not None and words[0] not in BESIDE_HOURS:
        return _last_on(int(short[3:]), int(short[:2]), published)
    day_word = next((DAY.match(word) for word in words if DAY.match(word)), None)
    month = next((MONTHS[word] for word in words if word in MONTHS), 0)
    year_word = next((word for word in words if YEAR.match(word)), "")
    if day_word is None or not month:
        return None
    if year_word:
        return _date(int(year_word), month, int(day_word[1]))
    return _last_on(month, int(day_word[1]), published)


def _last_on(month: int, day: int, published: date) -> date | None:
    """Return the latest such day up to two months behind the publication."""
    found = _date(published.year, month, day)
    is_far_ahead = found is not None and (found - published).days > MOST_AHEAD
    return _date(published.year - 1, month, day) if is_far_ahead else found


def read_month(words: list[str], published: date) -> tuple[date, date] | None:
    """Return the first and last day, up to the publication, of a month told without a day: "in October", "за березень"."""
    at = next((at for at, word in enumerate(words) if word in MONTHS), -1)
    if at < 0 or not BEFORE_MONTH & set(words[max(0, at - 2) : at]) or any(map(DAY.match, words)):
        return None
    month, told = MONTHS[words[at]], words[at + 1] if at + 1 < len(words) else ""
    year = int(told) if YEAR.match(told) else published.year - (month > published.month)
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    first = last.replace(day=1)
    return (first, min(last, published)) if first <= published else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def is_of_birth(words: list[str], place: int) -> bool:
    """Tell whether a year is that of somebody's birth: "1968 г. р.", "1980 року народження", "born in 1980"."""
    is_born = words[max(0, place - 2) : place] == ["born", "in"]
    return is_born or OF_BIRTH.match(" ".join(words[place + 1 : place + 5])) is not None


def is_old_year(words: list[str], at: int) -> bool:
    """Tell whether a number is a year before 1900, or a stretch of them: "in 1709,", "1639-1709"."""
    if OLD_YEARS.fullmatch(words[at]):
        return True  # "1639-1709", "1709-го"
    before = words[at - 1] if at else ""
    after = words[at + 1] if at + 1 < len(words) else ""
    return OLD_YEAR.fullmatch(words[at]) is not None and before in BEFORE_YEARS and after in AFTER_YEARS


def is_past_year(words: list[str], year: int) -> bool:
    """Tell whether a date names a year before that of the publication."""
    return any(
        YEAR.match(word[:4]) and word[:4].isdigit() and int(word[:4]) < year
        for word in words
        if len(word) != 10
    )
