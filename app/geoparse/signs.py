"""Signs: words and numbers that only look like those that count something."""

from app.geoparse.tokens import Tokens
from gazetteer.patterns import regex

WORKSHOP = "сто"
"""A hundred, and in capitals a garage: "згоріла СТО"."""
NUMBERED = regex(r"(?:№ |\b[Nn]o\. ?)$")
"""What a number stands behind that names a school or a bus: "School No. 5"."""
MINES = ("шахт",)
CALIBRE, UNITS = ("калибр", "калібр"), ("мм", "mm")


def is_only_a_sign(original: str, tokens: Tokens, place: int) -> bool:
    """Tell whether a number only names something: "тролейбус №9", "школа № 14", "Flash Update #3", "згоріла СТО"."""
    start = tokens.starts[place]
    if original[start - 1 : start] in ("№", "#") or NUMBERED.search(original, max(0, start - 5), start):
        return True
    of = place - 1 - (original[start - 1 : start] == "/")
    if of >= 0 and tokens.words[of].startswith(MINES):
        return True  # "поселок шахты 6/7"
    return tokens.words[place] == WORKSHOP and _is_workshop(original, tokens, place)


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
