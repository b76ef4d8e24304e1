"""Clean text: accents composed, invisible characters dropped, look-alike letters put right, with the way back to the original."""

import re
import unicodedata
from collections.abc import Callable

from app.geoparse.number_words import NUMBER_WORDS
from app.geoparse.sentences import join_lines
from gazetteer.patterns import regex

INVISIBLE = "[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u0300-\u036f\u202a-\u202e\ufe0f]"
SPACE_AGAIN = r"(?<= ) "
DIRTY = regex(INVISIBLE)
DROPPED = regex(
    r"(?<=[^\W\d_]-)\n(?=[^\W\d_])|" + SPACE_AGAIN + "|" + INVISIBLE
)  # "Оріхово-\nВасилівка" is one name
OTHER_SPACES = "\t\u00a0\u2007\u2009\u202f"
FOOTNOTE = regex(r"(?<=[\w.,;:!?\"'”’»)\]])\[\d{1,4}\]")
"""The mark of a footnote behind what it is for: "near Stavky.[32]"."""
DISTANCE = regex(r"\[(\d[\d.,]* ?(?:km|kilomet|mile|км|километр|кілометр)[^\[\]\n]{0,60})\]")
"""A distance in square brackets: "near Zaitseve [67km north-east of Donetsk]"."""
LIST_NUMBER = regex(r"(?m)(?:^|(?<=[;:] ))\(?\d{1,2}\)(?= ?[«\"“]?[^\W\d_])")
KEYCAP = regex("[0-9]\ufe0f?\u20e3")
"""The numbers of a list: "1) У Сумах ...", also in the squares of a messenger; they count nothing."""
LINK = regex(
    r"(?i)(?:\bhttps?://|\bwww\.|\bt\.me/|\b(?:[a-z0-9-]{1,40}\.){1,3}(?:com|ua|org|net|ru|info|media|news|tv|uk|io)/)"
    r"[^\s<>«»\"]*[^\s<>«»\".,;:!?)\]]|(?<![\w@.])@[a-z][a-z0-9_]{3,}|\b24/7\b"
)
"""An address, the name of an account or "24/7", whose digits count nothing."""
UNDERLINED = regex(r"(?<![^\W_])_+|_+(?![^\W_])")
"""The marks of italics: "__Запоріжжя атакували__"."""
IN_WORDS = regex(r"(?<=\d) \(([^\W\d_]+(?:[ -][^\W\d_]+)?)\)(?= )")
"""What may be a number again in words: "12 (дванадцять) обстрілів"."""
BROKEN_NAME = regex(
    r"(?P<first>Новгород|Середино|Зноб|Хутір|Хутор|Комиш|Камыш|Кам['’ʼ]?янсько|Каменско|[ІИ]вано|Корсунь|Б[іе]лгород|Могил[іе]в|"
    r"Кам['’ʼ]?янець|Каменец|Рава)(?P<dash> {1,2}[-–—‑] {0,2}|[–—‑] {0,2}|- {1,2})"
    r"(?=С[іе]верс|Будс|Новгородс|Михайл[іо]вс|Зор?[яа]нс|Зарянс|Дн[іе]провс|Франк[іо]вс|Шевченк[іо]вс|Дн[іе]стровс|Под[іо]льс|Русь?к)"
)
"""A name whose hyphen is written as a dash or with spaces: "Новгород -Сіверська", "Середино – Будська"."""
DROP = "\u200b"
LATIN_IN_CYRILLIC = r"[a-zA-Z](?:(?=[а-яіїєґА-ЯІЇЄҐ])|(?<=[а-яіїєґА-ЯІЇЄҐ].))"
MIXED = regex(LATIN_IN_CYRILLIC)
CYRILLIC = regex("[а-яА-Я]")
MIXED_WORD = regex(r"[^\W\d_]+")
LOOKALIKE = str.maketrans("ABCEHIKMOPTXYaceiopxyHT", "АВСЕНІКМОРТХУасеіорхуНТ")


def clean(text: str) -> tuple[str, Callable[[int], int]]:
    """Return a text fit to be read and the function from its offsets back to those of the original."""
    text = _without_marks(join_lines(_with_plain_spaces(text)))
    if "-\n" not in text and "  " not in text:
        if text.isascii():
            return text, same
        if DIRTY.search(text) is None:
            return _put_right(text), same
    letters: list[str] = []
    origins: list[int] = []
    dropped = {match.start() for match in DROPPED.finditer(text)}
    for place, letter in enumerate(text):
        if place in dropped:
            if unicodedata.combining(letter) and letters:
                composed = unicodedata.normalize("NFC", letters[-1] + letter)
                if len(composed) == 1:
                    letters[-1] = composed
            continue
        letters.append(letter)
        origins.append(place)
    origins.append(len(text))

    def restore(offset: int) -> int:
        return origins[offset] if offset < len(origins) else len(text)

    return _put_right("".join(letters)), restore


def _with_plain_spaces(text: str) -> str:
    """Write each space and tab as the one that everybody types; the length stays."""
    for space in OTHER_SPACES:
        if space in text:
            text = text.replace(space, " ")
    return text


def _without_marks(text: str) -> str:
    """Leave out links, footnotes, italics and list numbers, write distances in round brackets, mend hyphens; the length stays."""
    if "/" in text or "@" in text:
        text = LINK.sub(_as_spaces, text)
    if "_" in text:
        text = UNDERLINED.sub(_as_spaces, text)
    if "[" in text:
        text = DISTANCE.sub(r"(\1)", FOOTNOTE.sub(_as_spaces, text))
    if ")" in text:
        text = IN_WORDS.sub(_without_words, LIST_NUMBER.sub(_as_bullet, text))
    if "-" in text or "–" in text or "—" in text:
        text = BROKEN_NAME.sub(_joined, text)
    return KEYCAP.sub(_as_bullet, text) if "\u20e3" in text else text


def _joined(match: re.Match[str]) -> str:
    """Write the hyphen of a broken name, and what is dropped for its spaces."""
    return f"{match['first']}-{DROP * (len(match['dash']) - 1)}"


def _as_spaces(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _without_words(match: re.Match[str]) -> str:
    is_number = all(word in NUMBER_WORDS for word in re.split("[ -]", match[1].lower()))
    return _as_spaces(match) if is_number else match[0]


def _as_bullet(match: re.Match[str]) -> str:
    return "•" + " " * (len(match[0]) - 1)


def same(offset: int) -> int:
    """Return an offset as it is: nothing was dropped before it."""
    return offset


def _put_right(text: str) -> str:
    """Replace Latin letters that stand inside Cyrillic words; the length stays."""
    if CYRILLIC.search(text) is None or MIXED.search(text) is None:
        return text
    return MIXED_WORD.sub(_word, text)


def _word(match: re.Match[str]) -> str:
    word = match.group()
    return word.translate(LOOKALIKE) if MIXED.search(word) else word
