"""Nothings: words of an event that tell of none: titles of works, the weather, repairs after a strike, attacks that all failed."""

import re

from app.geoparse.items import Item, Text, letters_of
from app.geoparse.sorts import LOOSE
from app.geoparse.standins import with_stand_ins
from app.governors import OCCUPATION
from gazetteer.patterns import regex

WEATHER, STORM, DOER, VAIN, NOT = "weather", "storm", "doer", "vain", "not"
DOERS = frozenset([WEATHER, STORM, DOER])
MENDED, AFTER, CONFIRMED, HERE, SHOWN = "mended", "after", "confirmed", "here", "shown"
LIGHTNING = "молни"
OPENING, CLOSING = frozenset('«"“„'), frozenset('»"”“')
TITLE = regex(r"[aS]*E[aSoibrsw]{0,4}[PFAD],?")
TITLE_REACH = 10
CAN_DO = regex(r"w[awoN]{0,4}K,?w[aw]{0,2}V")
OPENING_ITEMS, ARMED = 2, regex(r"[SKCE]")
STRUCK = regex(r"(?:[aoWdhMw]|i[wX]){0,4}V")
OF_ALL = regex(r"Z(?:[foaS]{0,3}E)?[aSfoL]{0,2}$")
"""What stands before a word of failure or success where it is said of all attacks: "none of the attacks" succeeded."""
AFTER_EVENT = regex(r"[aSod]{0,4}E")
THING_AFTER = regex(r"N[aS]*w?w$")
DENIED = regex(r"Z[io]{0,2}s?[PA]")
PLACED = regex(r"[PADFp]")
NOT_SEEN = regex(r"Z[Lwaoi]{0,3}$")


def with_plain_words(row: list[Item], text: Text) -> list[Item]:
    """Leave out what is no event, and write out what stands for something told before."""
    return with_stand_ins(without_nothings(row, text))


def without_nothings(row: list[Item], text: Text) -> list[Item]:
    """Let what is no event be any word."""
    if not OPENING.isdisjoint(text.original):
        row = _with_quoted_drones(_without_titles(row, text), text)
    values = {item.value for item in row}
    row = _without_weather(row) if not DOERS.isdisjoint(values) else row
    row = _without_promises(row) if SHOWN in values else row
    row = _with_failures(row) if VAIN in values else row
    row = _without_denied(row) if NOT in values else row
    row = _without_repairs(row) if AFTER in values else row
    row = _with_unseen(row) if CONFIRMED in values else row
    row = _without_silent(row) if OCCUPATION in values else row
    return _with_here(row) if HERE in values else row


def _plain(row: list[Item], places: set[int]) -> list[Item]:
    """Let some items of a row be any word."""
    return [item._replace(letter="w", value="") if at in places else item for at, item in enumerate(row)]


def _without_titles(row: list[Item], text: Text) -> list[Item]:
    """Leave out the title of a work: 'opened "Assault on A", a play', "показали фільм «Штурм A»"."""
    words, original = text.tokens.words, text.original
    left: set[int] = set()
    for at in range(1, len(row)):
        first = row[at].first
        if row[at].letter not in "aSEo" or row[at - 1].letter in "c:" or row[at - 1].stop > first:
            continue
        opened = next((w for w in words[row[at - 1].stop : first] if w in OPENING), "")
        if not opened or not original[text.tokens.starts[first]].isupper():
            continue
        reach = range(first + 1, min(first + TITLE_REACH, len(words)))
        close = next((token for token in reach if words[token] in CLOSING), -1)
        told = [index for index in range(at, len(row)) if first <= row[index].first < close]
        if TITLE.fullmatch("".join([row[index].letter for index in told])):
            left.update(told)
    return _plain(row, left) if left else row


def _with_quoted_drones(row: list[Item], text: Text) -> list[Item]:
    """Let lightning in quotation marks be the drone called so: "«Молния» попала в крышу"."""
    words, starts = text.tokens.words, text.tokens.starts
    return [
        item._replace(letter="K", value="drone_strike", single=True)
        if item.value == WEATHER
        and words[item.first].startswith(LIGHTNING)
        and text.original[starts[item.first] - 1 : starts[item.first]] in OPENING
        else item
        for item in row
    ]


def _without_weather(row: list[Item]) -> list[Item]:
    """Let what the weather or prices struck be no event: "стихія двічі вдарила по A", "удар негоди", "вибухнув бойлер"."""
    shape = letters_of(row)
    left: set[int] = set()
    opens = any(item.value in DOERS and item.letter == "w" for item in row[:OPENING_ITEMS])
    if opens and ARMED.search(shape) is None:  # "a storm battered the coast, hitting A"
        left.update(at for at, item in enumerate(row) if item.letter == "V")
    for at, item in enumerate(row):
        if item.value not in DOERS or item.letter != "w":
            continue
        struck = STRUCK.match(shape, at + 1)
        if struck is not None:
            left.update(range(at + 1, struck.end()))
        before = row[at - 1] if at else item
        if before.letter == "V" or (before.letter == "E" and item.value == WEATHER and before.value in LOOSE):
            left.add(at - 1)
    return _plain(row, left)


def _without_promises(row: list[Item]) -> list[Item]:
    """Let what a new weapon can do be no event: "презентували дрон, який вражає цілі"."""
    shape = letters_of(row)
    found = [CAN_DO.match(shape, at) for at, item in enumerate(row) if item.value == SHOWN]
    return _plain(row, {match.end() - 1 for match in found if match is not None})


def _with_failures(row: list[Item]) -> list[Item]:
    """Let attacks of which none succeeded be told to have been, and to have failed: "шість атак, жодна не вдалася"."""
    shape = letters_of(row)
    for at, item in enumerate(row):
        match = OF_ALL.search(shape, 0, at) if item.value == VAIN else None
        if match is not None:
            row = _plain(row, set(range(match.start(), at)))
            row[at] = item._replace(letter="R", value="")
    return row


def _without_denied(row: list[Item]) -> list[Item]:
    """Leave out a place that was not struck: "обстріляв не A, а B", "shelled A, but not B"."""
    shape = letters_of(row)
    for match in DENIED.finditer(shape):
        first = max(shape.rfind(mark, 0, match.start()) for mark in ";:") + 1
        if row[match.start()].value == NOT and re.search("[VE]", shape[first : match.start()]):
            row = _plain(row, {match.start(), match.end() - 1})
    return row


def _without_repairs(row: list[Item]) -> list[Item]:
    """Let what was mended after a strike be things: "відремонтували 74 дахи після удару"."""
    shape = letters_of(row)
    is_mended = any(item.value == MENDED for item in row)
    left: set[int] = set()
    for at, item in enumerate(row):
        if item.value != AFTER:
            continue
        thing = THING_AFTER.search(shape, 0, at)
        if thing is not None:
            row = [*row[: at - 1], row[at - 1]._replace(letter="X", value=""), *row[at:]]
        event = AFTER_EVENT.match(shape, at + 1)
        if event is not None and is_mended:
            left.add(event.end() - 1)
    return _plain(row, left) if left else row


def _with_unseen(row: list[Item]) -> list[Item]:
    """Let "no confirmed attacks" be none: nobody says here what was confirmed."""
    shape = letters_of(row)
    return [
        item._replace(letter="a", value="")
        if item.value == CONFIRMED
        and NOT_SEEN.search(shape, 0, at)
        and re.match(r"[aw]{0,2}E", shape[at + 1 :])
        else item
        for at, item in enumerate(row)
    ]


def _without_silent(row: list[Item]) -> list[Item]:
    """Let occupation authorities who say nothing be anybody: "окупаційна влада вивозить зерно"."""
    shape = letters_of(row)
    if "c" in shape or "C:" in shape:
        return row
    return _plain(row, {at for at, item in enumerate(row) if item.value == OCCUPATION})


def _with_here(row: list[Item]) -> list[Item]:
    """Let "here" be the place of the sentence before where its own names none, and say nothing else: "штурмів тут не було"."""
    shape = letters_of(row)
    is_placed = PLACED.search(shape) is not None
    found: list[Item] = []
    for at, item in enumerate(row):
        if item.value != HERE:
            found.append(item)
        elif not is_placed:
            there = item._replace(letter="j")
            found = [*found, there] if shape[at + 1 : at + 2] != "Z" else [there, *found]
        elif not (shape[at - 1 : at] in ("E", "V") and shape[at + 1 : at + 2] == "Z"):
            found.append(item)
    return found
