"""Nearby: "у" is "near" in a Russian sentence: "атаковал у Работино", and "in" in a Ukrainian one."""

from app.geoparse.items import Item, Text
from app.geoparse.language import RUSSIAN_LETTERS, UKRAINIAN_LETTERS
from app.geoparse.sentences import words_of

NEAR = "у"
RUSSIAN_WORDS = words_of(
    "и с из со от под возле вблизи также еще бои боев боях враг врага врагу врагом атак войска войск сутки "
    "сообщили сообщил сообщила заявили заявил заявила об боестолкновений боестолкновения "
    "направлении направления оккупанты отбито отбили отражено отразили шли идут идет была было были после здесь там"
)
RUSSIAN_ENDS = (
    "овал",
    "овала",
    "овали",
    "овало",
    "ением",
    "ение",
    "ения",
    "ские",
    "ских",
    "ский",
    "ает",
    "ают",
    "яют",
    "ует",
    "уют",
)


def with_nearby(row: list[Item], text: Text) -> list[Item]:
    """Let "у" before a place be "near" where the words beside the names are Russian."""
    words = text.tokens.words
    if NEAR not in words:
        return row
    named = {at for one in text.toponyms for at in range(one.first, one.last + 1)}
    told = [word for at, word in enumerate(words) if at not in named]
    is_ukrainian = any(not UKRAINIAN_LETTERS.isdisjoint(word) for word in told)
    if is_ukrainian or not any(map(_is_russian, told)):
        return row
    return [
        item._replace(letter="b")
        if item.letter == "i" and item.stop == item.first + 1 and words[item.first] == NEAR
        else item
        for item in row
    ]


def _is_russian(word: str) -> bool:
    return word in RUSSIAN_WORDS or word.endswith(RUSSIAN_ENDS) or not RUSSIAN_LETTERS.isdisjoint(word)
