"""Sentences and paragraphs of a text, with their offsets."""

import re
from typing import NamedTuple

from gazetteer.patterns import regex


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())


END = regex(
    r"[.!?…\n](?:(?<=\n)\n*|(?<![.!?…].)[.!?…]*[)»”\"'*_]*(?=\s|$)"
    r"|(?<=[a-zа-яіїєґ]{2}…)(?=[A-ZА-ЯІЇЄҐ])|(?<=[a-zа-яіїєґ]{2}\.)\.\.(?=[A-ZА-ЯІЇЄҐ])"
    r"|(?<=[a-zа-яіїєґ]{4}\.)(?=[A-ZА-ЯІЇЄҐ][a-zа-яіїєґ]{0,14}['’]?[a-zіїє]{0,2}[ ,]))"
)
"""Begins with what it ends, so that the search skips all other characters at once; so do the expressions below.

The space behind a full stop may be left out: "said on Saturday.Meanwhile, ...".
"""
LAST_WORD = regex(r"[^\s(«\"]+$")
SMALL_START = regex(r"\s*[\"«“(]?[^\W\d_A-ZА-ЯІЇЄҐЁ]")
SINGLE_LINE_END = regex(r"\n(?<=[^\n]\n)(?=[^\n])")
BULLET = regex(r"\s*[-–—•▪️✅🔴🔻◾⚡️❗️➡️*·●]")

ABBREVIATIONS = words_of(
    "ген ген-лейт полк п-к a.m adm approx apr aug brig capt cmdr col dec dr e.g etc feb gen i.e inc jan jul jun lt lt.col maj mar "
    "mr mrs ms no nov oct p.m rep sen sep sept sgt st u.k u.n u.s vs буд бул бульв вул г год грн д д-р дер див им "
    "кв км м мкр мкрн млн млрд н н.п напр нп о обл оз п пгт пл пос просп проц р руб с св сел см смт ст т т.д т.е т.п т.ч "
    "тис тыс ул хв чел ім ін"
)
WORD_REACH = 12
"""How many characters before a full stop are looked at for its word."""
NEVER_LAST = words_of("a.m etc p.m год грн км млн млрд обл р руб см т.д т.п тис хв ін")
OF_A_SQUARE = ("кв. м", "куб. м", "кв.м", "кв м")
HALVES = words_of("a.m p.m")
LEADING_HOUR = regex(
    r"(?:[.!?\n]\s*|\A|that )[\"“]?(?:at|on|around|today|yesterday|last|from|between|tonight|this)\b[^.!?\n]{0,40}[ap]\.m$",
    re.IGNORECASE,
)
"""A sentence that has told no more than its hour: "On Monday, at 2 a.m. Russian troops fired"."""
LONGEST = 4000
JOINING = words_of(
    "a an and at between by from in near of on or the toward towards with to against into around "
    "або в від для до з за и из или й к на о об от по при про під с та у чи і із зі "
    "біля поблизу неподалік коло возле вблизи около близ над між через під "
    "населених населенных"
)
WRAP_WIDTHS = range(55, 101)
NARROWEST, RAGGED = 38, 22
HEADLINES = 6
"""So many lines of which none opens with a small letter are no lines of a wrapped text."""


DATELINE = regex(r" \d{1,2} [^\W\d_]{3,9}\. ?[A-ZА-ЯІЇЄҐ]{2,}\.")
"""What stands behind the place of a dateline: "КИЇВ. 14 вересня. УНН."."""
TITLE_CASE = regex(r"(?<![^\W\d_])[A-ZА-ЯІЇЄҐ]['’ʼ]?[a-zа-яіїєґ]")


class Sentence(NamedTuple):
    """One sentence: code points from `start` up to, not including, `stop`, and the number of its paragraph."""

    start: int
    stop: int
    paragraph: int


def join_lines(text: str) -> str:
    """Replace the line ends that do not end a sentence by spaces; the length stays."""
    if "\n" not in text:
        return text
    wrapped = is_wrapped(text)

    def joint(match: re.Match[str]) -> str:
        is_soft = _continues(text, match.start(), match.end(), wrapped)
        return (
            "\n" if text[match.start() - 1 : match.start()] == "-" and is_soft else (" " if is_soft else "\n")
        )

    return SINGLE_LINE_END.sub(joint, text)


def split(text: str, names: list[tuple[int, int]] | None = None) -> list[Sentence]:
    """Split a text into sentences; a line end closes one unless the lines are only wrapped or it stands inside a name."""
    whole = names or []
    caseless = TITLE_CASE.search(text) is None
    sentences: list[Sentence] = []
    start, paragraph, at = 0, 0, 0
    for match in END.finditer(text):
        first, end = match.span()
        while at < len(whole) and whole[at][1] <= first:
            at += 1
        if at < len(whole) and whole[at][0] < first:
            continue  # inside a name
        mark = text[first]
        if mark == "\n":
            if start < first:
                _add(sentences, text, start, first, paragraph)
            paragraph += 1
        elif _closes(text, first, end) or (caseless and mark == "."):
            _add(sentences, text, start, end, paragraph)
        else:
            continue
        start = end
    _add(sentences, text, start, len(text), paragraph)
    return sentences


HOUR_LINE = regex(r"\d{1,2}[:.]\d{2}\b(?:\s[A-Z]{3}\b)?\s*[-–—.]?\s*[A-ZА-ЯІЇЄҐ«\"]")
LINE_OF_LIST = regex(r"\s*(?:\d{1,2}[:.]\d{2}\b|[•▪◾🔹🔸🔴🟡🟢❗⚡▫*–—-]\s?)")
"""How the lines of a blog or list begin: with an hour or a bullet."""


def is_wrapped(text: str) -> bool:
    """Tell whether the lines of a text are broken at a fixed width."""
    lines = [line for line in text.split("\n") if line]
    if len(lines) < 3 or sum(LINE_OF_LIST.match(line) is not None for line in lines) > 1:
        return False
    if len(lines) >= HEADLINES and not any(SMALL_START.match(line) for line in lines):
        return False
    widths = [len(line) for line in lines]
    if max(widths) >= WRAP_WIDTHS.stop:
        return False
    if sum(width in WRAP_WIDTHS for width in widths) * 2 > len(lines):
        return True
    open_lines = sum(line.rstrip()[-1:] not in ".!?:…" for line in lines[:-1])
    return (
        min(widths[:-1]) >= NARROWEST
        and max(widths) - min(widths[:-1]) <= RAGGED
        and open_lines * 3 > len(lines) * 2
    )


def _add(sentences: list[Sentence], text: str, start: int, stop: int, paragraph: int) -> None:
    while start < stop and text[start].isspace():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    while stop - start > LONGEST:  # no sentence: a list, a table, noise
        cut = text.rfind(" ", start, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        sentences.append(Sentence(start, cut, paragraph))
        start = cut
    if start < stop:
        sentences.append(Sentence(start, stop, paragraph))


def _continues(text: str, line_end: int, next_line: int, wrapped: bool) -> bool:
    """Tell whether a sentence goes on after a single line end."""
    before = text[max(0, line_end - 3) : line_end].rstrip()
    if not before or before[-1] in ".!?…:;" or BULLET.match(text, next_line):
        return False
    last = LAST_WORD.search(text, max(0, line_end - 12), line_end)
    joins = last is not None and last.group().lower() in JOINING
    if not joins and not wrapped and HOUR_LINE.match(text, next_line):
        return False  # the next line of a blog
    if joins:
        return True
    if text[next_line : next_line + 1].isdigit():
        return wrapped or not _is_headline(text, line_end, next_line)
    return (
        wrapped
        or before[-1] == ","
        or (before[-1] == "-" and before[-2:-1].isalpha())
        or SMALL_START.match(text, next_line) is not None
    )


def _is_headline(text: str, line_end: int, next_line: int) -> bool:
    """Tell whether a text's first line is no part of a wrapped one, for the next line is far longer."""
    stop = text.find("\n", next_line)
    return "\n" not in text[:line_end] and (stop if stop >= 0 else len(text)) - next_line > line_end + RAGGED


def _closes(text: str, first: int, end: int) -> bool:
    """Tell whether a full stop closes its sentence, and is not that of an abbreviation or initial."""
    if end - first > 1 or text[first] != ".":
        return not SMALL_START.match(text, end) or text[first] == "…"
    since = max(0, first - WORD_REACH)
    plain = text[since:first].rpartition(" ")[2]
    if plain.isalpha() and not plain.isupper() and plain.lower() not in ABBREVIATIONS:
        return SMALL_START.match(text, end) is None
    before = LAST_WORD.search(text, since, first)
    word = before.group().lower() if before else ""
    if word in HALVES and LEADING_HOUR.search(text, max(0, first - 60), first):
        return text[end : end + 1] == "\n"
    if word in ABBREVIATIONS:
        is_unit = word in NEVER_LAST or text.endswith(OF_A_SQUARE, 0, first)  # "площа 400 кв. м. В Одесі"
        return is_unit and not SMALL_START.match(text, end) and _starts_anew(text, end)
    if DATELINE.match(text, end) and before is not None and before.group().isupper():
        return text[before.start() - 1 : before.start()] not in ("", "\n")
    if len(word) == 1 and word.isalpha() and before is not None and before.group().isupper():
        return False
    return SMALL_START.match(text, end) is None


def _starts_anew(text: str, place: int) -> bool:
    """Tell whether what follows looks like the first word of a sentence, not like a name."""
    following = text[place : place + 2].strip()
    return not following or text[place : place + 1] == "\n" or following[0].isupper()
