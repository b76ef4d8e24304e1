"""People: collective numerals without their noun count those who were hurt: "гостру реакцію на стрес зазнали троє"."""

from app.geoparse.items import Item, Text
from app.geoparse.sentences import words_of

COLLECTIVES = words_of(
    "двоє троє четверо п'ятеро шестеро семеро восьмеро дев'ятеро десятеро "
    "двое трое четверо пятеро шестеро семеро восьмеро девятеро десятеро"
)
COUNTED, DASHES = "KEXaSo", frozenset("-–—")
BEFORE, BEHIND = "wLG", ",.;:)"
"""The letters of what stands before and behind such a number where it is said of nothing else."""


def without_people(row: list[Item], text: Text) -> list[Item]:
    """Let collective numerals that end their clause count people."""
    words = text.tokens.words
    if not any(word.partition("-")[0] in COLLECTIVES for word in words):
        return row
    return [
        item._replace(letter="w", value="", quantity=None) if _counts_people(row, at, words) else item
        for at, item in enumerate(row)
    ]


def _counts_people(row: list[Item], at: int, words: list[str]) -> bool:
    item = row[at]
    if (
        item.letter == "N"
        and at
        and words[row[at - 1].first] == "по"
        and _are_collective(words[item.first : item.stop])
    ):
        return at + 1 == len(row) or row[at + 1].letter not in COUNTED  # "заходили по двоє-троє"
    if item.letter != "N" or item.stop != item.first + 1 or words[item.first] not in COLLECTIVES:
        return False
    ends = at + 1 == len(row) or row[at + 1].letter in BEHIND
    return ends and at > 0 and row[at - 1].letter in BEFORE


def _are_collective(words: list[str]) -> bool:
    return all(part in COLLECTIVES or part in DASHES for word in words for part in word.split("-") if part)
