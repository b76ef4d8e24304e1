"""Items: a sentence as a row of letters, one for each word, number, place or phrase that the grammar knows.

The letters are those of `app.geoparse.lexicon`, and besides them: N quantity, M quantity of times, P settlement or
landmark, D direction, A oblast, raion or hromada, F place abroad, p place of the one who speaks, d date, h clock time,
`,` `;` `:` `-` `(` `)` marks, w any other word.
"""

from typing import NamedTuple

from app.authorities import AUTHORITIES
from app.claimants import ADMINISTRATION_OF
from app.geoparse.conventions import CONVENTIONS, Conventions
from app.geoparse.dates import date_at, is_dotted_clock, is_of_birth, is_old_year, is_past_year
from app.geoparse.lexicon import Entry, Lexicon, Phrases
from app.geoparse.numerals import matches, numeral
from app.geoparse.quantities import Quantity, compose, hedged, is_pair, who_counts
from app.geoparse.sentences import words_of
from app.geoparse.signs import is_calibre, is_only_a_sign
from app.geoparse.singulars import is_single
from app.geoparse.tokens import Tokens
from app.geoparse.toponyms import BESIDE, Toponym, area_of, elsewhere, is_region_abroad
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

PARTED = "parted"
"""The value of a semicolon that the grammar itself puts between two clauses."""
CAPITAL = "capital"
YEAR, IT, AFTERNOON = "year", "it", "afternoon"
AROUND, THE_AREA, WITH_OBLAST = "around", "the_area", "with_oblast"
FOUGHT = (["fighting"], ["battles"], ["combat"], ["clashes"])
PEOPLE, ENDS = frozenset(["військових", "военных"]), frozenset([",", ".", ";", ")", ""])
BEING = [
    [w]
    for w in ["is", "are", "has", "have", "had", "will", "would", "remain", "can", "may", "'s", "was", "were"]
]
STRIKING = ("attack", "strike")
NO_OBJECT = frozenset(["", "on", "against", "in", "at", "near", ".", ",", "of", "was", "has"])
CURRENCIES = ("$", "€", "£")
TYPED = frozenset(["shahed", "shaheds", "geran", "шахед", "герань", "шахеди", "шахеды"])
PLURALS = frozenset(["russians", "invaders", "occupiers", "troops", "forces"])
CALIBRE = regex(r"(?:mm|мм|міліметр\w*|миллиметр\w*|millimet(?:er|re)s?)$")
"""The unit of a gun's bore: "82 міліметрових мінометів"."""
JOINED = (["и"], ["та"], ["і"], ["й"], ["and"], [","])
PRICES = tuple([mark] for mark in CURRENCIES)
OF_NAMES = words_of(
    "роман романа романом романе романові романові романа мороз мороза морозом морозу гроза грозы грози грозою грозой "
    "шторм шторма штормом буря бури бурі бурею марш марша маршем парад фестиваль музей"
)
"""Words that people are called by, too."""
MARKS = {",": ",", ";": ";", ":": ":", "-": "-", "–": "-", "—": "-", "(": "(", ")": ")", "%": "X"}
LETTER_OF_KIND = {
    PlaceKind.SETTLEMENT: "P",
    PlaceKind.DISTRICT: "P",
    PlaceKind.LANDMARK: "P",
    PlaceKind.HROMADA: "A",
    PlaceKind.RAION: "A",
    PlaceKind.OBLAST: "A",
    PlaceKind.DIRECTION: "D",
    PlaceKind.ABROAD: "F",
}
IT_IS = (["was"], ["is"], ["would"], ["will"])
HALF_DAY = 4  # the length of "4 p.m."
OF_UKRAINE = words_of("himars atacms storm scalp атакмс хаймарс хаймарсом хаймарсами хаймарсы хаймарси")
"""What begins the names of weapons that Ukraine alone has."""
SETTLEMENT_MARKS = frozenset(
    ["с", "м", "х", "п"]
)  # of "с. Борова", a village, which are prepositions elsewhere
DID_ONCE = [["tried"], ["attempted"], ["stormed"], ["assaulted"]]
BOTH = frozenset(["both", "обидва", "обидві", "обох", "оба", "обе"])
AT_EACH = [[word] for word in words_of("на у в біля поблизу возле около под під – — -")]
UPON_THEM = ("ах", "ях", "ам", "ям")  # of "ППО спрацювала по 12 дронах"
TIMES = frozenset(["раз", "рази", "разів", "раза", "разов", "time", "times", "разу", "occasions"])


class Item(NamedTuple):
    """One letter of a sentence: tokens `first` up to, not including, `stop`; what it means; the place or quantity it is.

    `single` tells of an event or weapon that it stands in the singular.
    """

    letter: str
    first: int
    stop: int
    value: str
    quantity: Quantity | None = None
    place: int = -1  # the number of the toponym
    single: bool = False


def without(row: list[Item], told: tuple[int, int]) -> list[Item]:
    """Leave out a stretch of a sentence, told as the span of what a pattern found in its letters."""
    return [*row[: told[0]], *row[told[1] :]]


def parted(joint: Item) -> Item:
    """Return what joins two clauses as the semicolon that the grammar puts between them."""
    return joint._replace(letter=";", value=PARTED)


def letters_of(row: list[Item]) -> str:
    """Return the letters of a row, a blank for what says nothing."""
    return "".join([item.letter or " " for item in row])


class Text(NamedTuple):
    """What the grammar reads: the tokens of a text, the toponym that starts at each token, the lexicon."""

    original: str
    tokens: Tokens
    toponyms: list[Toponym]
    by_token: dict[int, int]
    lexicon: Lexicon
    year: int = 0
    table: Conventions = CONVENTIONS


def items(text: Text, first: int, stop: int) -> list[Item]:
    """Return the items of the tokens from `first` up to, not including, `stop`."""
    row: list[Item] = []
    words, by_token, lexicon = text.tokens.words, text.by_token, text.lexicon
    place = first
    while place < stop:
        if place in by_token:
            place = _add_toponym(row, text, place, by_token[place])
            continue
        word = words[place]
        phrases = lexicon.get(word)
        if phrases is not None:
            place = _add_known(row, text, place, (first, stop), phrases)
        elif word[0].isdigit() or ("-" in word and is_pair(word)):
            place = _add_number(row, text, place, (first, stop))
        else:
            _add_unknown(row, text, place, word)
            place += 1
    return row


def _add_unknown(row: list[Item], text: Text, place: int, word: str) -> None:
    if (
        word == "it"
        and row
        and row[-1].letter == "c"
        and text.tokens.words[place + 1 : place + 2] not in IT_IS
    ):
        row.append(Item("S", place, place + 1, "its"))  # "the military said it hit a depot"
    elif word == "it" and row and row[-1].letter == "V" and not any(i.value == CAPITAL for i in row[1:]):
        row.append(Item("j", place, place + 1, IT))  # "they shelled it with artillery"
    elif word[0].isalpha():
        is_capital = text.original[text.tokens.starts[place]].isupper()
        value = elsewhere(text.tokens.words, place, is_capital) or (CAPITAL if is_capital else "")
        row.append(Item("w", place, place + 1, value))
    elif word in MARKS:
        row.append(Item(MARKS[word], place, place + 1, ""))


def _add_known(row: list[Item], text: Text, place: int, bounds: tuple[int, int], phrases: Phrases) -> int:
    if text.tokens.words[place] in SETTLEMENT_MARKS and text.tokens.words[place + 1 : place + 2] == ["."]:
        row.append(Item("s", place, place + 1, ""))
        return place + 1
    following = text.tokens.words[place + 1 : place + 2]
    if text.tokens.words[place] == "may" and (
        (following and following[0][0].isdigit()) or text.tokens.words[place - 1 : place] == ["in"]
    ):
        row.append(Item("d", place, place + 1, ""))
        return place + 1
    entry, length = _longest(text.tokens.words, place, bounds[1], phrases)
    if phrases.longer and text.tokens.words[place + 1 : place + 2] == ["("]:
        entry, length = _around_brackets(text, place, phrases) or (entry, length)
    if entry is None and text.tokens.words[place][0].isdigit():
        return _add_number(row, text, place, bounds)
    if entry is None:
        _add_unknown(row, text, place, text.tokens.words[place])
        return place + 1
    letter, value, _ = entry
    if letter == "n":
        return _add_number(row, text, place, bounds)
    if entry.letter in ("", "i") and any(at in text.by_token for at in range(place + 1, place + length)):
        entry, length = phrases.alone or Entry("", ""), 1  # "in the North Slobozhanskyi direction"
    letter, value = _by_those_before(row, text.tokens.words, place, entry)
    letter = "w" if letter == "K" and is_calibre(text.tokens.words, place) else letter
    letter = "i" if letter == "f" and _drives_out(row) else letter
    if length == 1 and text.tokens.words[place] in OF_NAMES and _is_name(text, place):
        letter, value = "w", CAPITAL
    if letter:
        single = letter in "EK" and is_single(text.tokens.words, place, place + length - 1)
        _distribute(row, text.tokens.words, place, letter)
        _tell_whose(row, text.tokens.words[place], place, letter)
        row.append(Item(letter, place, place + length, value, _fixed(text, entry, place, length), -1, single))
    return place + length


def _is_name(text: Text, place: int) -> bool:
    """Tell whether a word with a capital stands beside another, as "Роман Мрочко" does and a novel does not."""
    starts, original = text.tokens.starts, text.original
    if not original[starts[place]].isupper() or not original[starts[place] + 1].islower():
        return False
    beside = [at for at in (place - 1, place + 1) if 0 <= at < len(starts) and at not in text.by_token]
    return any(
        original[starts[at]].isupper() and original[starts[at] + 1 : starts[at] + 2].islower()
        for at in beside
    )


def _by_those_before(row: list[Item], words: list[str], place: int, entry: Entry) -> tuple[str, str]:
    """Return what a word of two meanings is behind the items before it."""
    word, letter, value = words[place], entry.letter, entry.value
    if (
        letter == "M"
        and word == "once"
        and not any(item.letter in "VEPTI" for item in row[-2:])
        and words[place + 1 : place + 2] not in DID_ONCE
        and "M" not in [item.letter for item in row]
    ):
        return "w", value  # "Bakhmut, once home to 70,000"
    if word == "рф" and letter == "a" and (not row or row[-1].letter in ",;"):
        return "S", "russia"  # "РФ вдарила по Харкову", which "ракети РФ" is not
    if word == "strike" and letter == "E" and words[place - 1] == "to":
        return ("w", "") if len(row) > 1 and row[-2].letter == "K" else ("V", "strike")
    if word == "there" and letter == "j" and words[place + 1 : place + 2] in BEING:
        return "w", ""  # "there are battles near A"
    if word == "daily" and row and row[-1].letter in "PAFX":
        return "H", value  # "shell the region daily"
    if letter == "V" and word == "hits" and "".join([i.letter for i in row[-2:]]).endswith(("N", "Nw")):
        return "E", value  # "there were 12 hits", which "a drone hits Kherson" is not
    if word == "attack" and letter == "E" and row and row[-1].letter == "S" and words[place - 1] in PLURALS:
        return "V", value  # "Russians attack Nikopol"
    if word in STRIKING and letter == "E" and row and row[-1].letter == "K" and _is_verb(words, place):
        return "V", value  # "Shahed drones attack Kharkiv"
    return _of_shells(row, words, place, (letter, value))


def _of_shells(row: list[Item], words: list[str], place: int, entry: tuple[str, str]) -> tuple[str, str]:
    """Return what "fire", "shell", "shells" and a few more are behind the items before them."""
    word, letter = words[place], entry[0]
    if word == "heaviest" and words[place + 1 : place + 2] in FOUGHT:
        return "l", ""  # "heaviest fighting near A"
    if word in PEOPLE and row and row[-1].letter == "N" and "".join(words[place + 1 : place + 2]) in ENDS:
        return "X", "people"  # "близько 1500 військових, ..."
    if word == "fire" and letter == "V" and "under" in words[max(0, place - 4) : place]:
        return "E", "shelling"  # "A and B came under occupant fire"
    is_begun = len(row) > 1 and row[-2].letter == "O"
    if word == "shell" and row and (row[-1].letter in "SMZ" or row[-1].value == "foe" or is_begun):
        return "V", "shelling"  # "Russians shell Nikopol", "continue to shell"
    if letter == "V" and word == "shells" and any(item.letter in "N@" for item in row[-2:]):
        return "X", "rounds"  # "353 shells", which "Russia shells Kherson" is not
    return entry


def _drives_out(row: list[Item]) -> bool:
    """Tell whether "from" says where fighting is: "to dislodge our units from A", which "to attack ours from A" is not."""
    return any(i.value == "dislodge" for i in row[-4:]) or [i.value for i in row[-2:-1]] == ["push"]


def _is_verb(words: list[str], place: int) -> bool:
    """Tell whether "attack" behind several weapons says what they do, and is not "a drones attack on A"."""
    return words[place - 1].endswith("s") and NO_OBJECT.isdisjoint(words[place + 1 : place + 2] or [""])


def _tell_whose(row: list[Item], word: str, place: int, letter: str) -> None:
    """Let a weapon that Ukraine alone has say whose it is: "a HIMARS strike"."""
    if word in OF_UKRAINE and letter in "EK":
        row.append(Item("a", place, place, "own"))


def _distribute(row: list[Item], words: list[str], place: int, letter: str) -> None:
    """Let "по" before the number of an event say that each place has so many: "було по 11 боїв"."""
    at = len(row) - 1 if letter in "EK" and not words[place].endswith(UPON_THEM) else 0
    while at > 0 and row[at].letter in "aS":
        at -= 1
    if (
        at > 0
        and row[at].letter in "NM"
        and row[at - 1].letter == "i"
        and words[row[at - 1].first] == "по"
        and (letter == "E" or at == 1 or row[at - 2].letter == "V")
    ):
        row[at - 1] = row[at - 1]._replace(letter="e")


def _around_brackets(text: Text, place: int, phrases: Phrases) -> tuple[Entry, int] | None:
    """Read a phrase around a word in brackets: "наступальних (штурмових) дій"."""
    words = text.tokens.words[place : place + 8]
    if len(words) < 5 or words[3] != ")":
        return None
    entry, length = _longest([words[0], *words[4:]], 0, len(words) - 3, phrases)
    return (entry, length + 3) if entry is not None and length > 1 else None


def _add_toponym(row: list[Item], text: Text, place: int, number: int) -> int:
    toponym = text.toponyms[number]
    letter = "w" if toponym.role == BESIDE else LETTER_OF_KIND[toponym.kind]
    if letter == "F" and is_region_abroad(toponym.codes[0]):
        letter = "A"
    if toponym.role == "reporter":
        entry, length = phrase_at(text, place)
        if entry is not None and (entry.letter == "C" or entry.value in AUTHORITIES):
            letter = "C" if entry.letter == "C" else "p"
            row.append(Item(letter, place, place + length, entry.value, None, number))
            return place + length
        letter = "p"
        speaker = ADMINISTRATION_OF.get(toponym.codes[0][:4], "") if toponym.kind is PlaceKind.OBLAST else ""
        row.append(Item(letter, place, toponym.last + 1, speaker, None, number))
        return toponym.last + 1
    value = area_of(toponym) if letter == "A" or toponym.kind is PlaceKind.DISTRICT else ""
    row.append(Item(letter, place, toponym.last + 1, value, None, number))
    return toponym.last + 1


def _add_number(row: list[Item], text: Text, place: int, bounds: tuple[int, int]) -> int:
    words = text.tokens.words
    if _is_type_too(row, text, text.tokens.starts[place]):
        return place + 1
    if is_only_a_sign(text.original, text.tokens, place):
        row.append(Item("w", place, place + 1, ""))
        return place + 1
    date = date_at(words, place, bounds[1])
    if date:
        half = words[place + 1] if date == HALF_DAY else ""
        is_clock = ":" in words[place] or half in ("a", "p") or is_dotted_clock(words, place)
        letter = "h" if is_clock else "d"
        is_past = letter == "d" and is_past_year(words[place : place + date], text.year)
        if is_past and is_of_birth(words, place):
            letter, is_past = "X", False
        is_late = half == "p" or (not half and words[place] >= "12")
        value = AFTERNOON if letter == "h" and is_late else ""
        row.append(
            Item("H", place, place + date, YEAR) if is_past else Item(letter, place, place + date, value)
        )
        return place + date
    if words[place] in BOTH and (_names_pair(text, place) or "and" in words[place + 1 : place + 5]):
        return place + 1
    if is_old_year(words, place):
        row.append(Item("H", place, place + 1, YEAR))
        return place + 1
    quantity = compose(words, place, bounds, text.lexicon, text.table)
    if quantity is None:
        end = max(place + 1, numeral(words, place, bounds[1], text.lexicon).stop)
        row.append(
            Item("X" if end > place + 1 else "w", place, end, "")
        )  # "700 million" is too much for an event
        return end
    end = quantity.stop
    unit = CALIBRE.match("".join(words[end : end + 1]))
    if unit or (words[end : end + 1] in JOINED and CALIBRE.match("".join(words[end + 2 : end + 3]))):
        return end + (unit is not None)  # "a 120 mm mortar", "из минометов 120 и 82 мм"
    if (place and words[place - 1] in CURRENCIES) or words[quantity.stop : quantity.stop + 1] in PRICES:
        row.append(Item("X", place, quantity.stop, ""))
        return quantity.stop
    return _add_quantity(row, words, quantity, bounds[1])


def _is_type_too(row: list[Item], text: Text, start: int) -> bool:
    """Tell whether a number is a type of the weapon before: "Shahed 136", "Shahed-136/131", "Shahed-131/-136"."""
    if row and row[-1].letter == "-" and text.original[start - 2 : start] == "/-":
        row.pop()
        return True
    if not row or row[-1].letter != "K":
        return False
    is_type = text.tokens.words[row[-1].stop - 1] in TYPED and text.original[start : start + 3].isdigit()
    return is_type or text.original[start - 1] == "/"


def _names_pair(text: Text, place: int) -> bool:
    """Tell whether "both" stands before places: "both the Kupiansk and Lyman axes"."""
    return any(step in text.by_token for step in range(place + 1, place + 4))


def _add_quantity(row: list[Item], words: list[str], quantity: Quantity, stop: int) -> int:
    while row and row[-1].first >= quantity.hedge_first:
        row.pop()
    end = quantity.stop
    is_times = end < stop and words[end] in TIMES
    is_upon = row and row[-1].letter == "i" and words[row[-1].first] == "по"
    if is_upon and ((is_times and row[-2:-1] and row[-2].letter in "VTE") or words[end : end + 1] in AT_EACH):
        row[-1] = row[-1]._replace(letter="e")  # "по сім на A і B", "по три рази"
    if is_times:
        row.append(Item("M", quantity.hedge_first, end + 1, "", quantity))
        return end + 1
    row.append(Item("N", quantity.hedge_first, end, who_counts(words[end - 1]), quantity))
    return end


def _fixed(text: Text, entry: Entry, place: int, length: int) -> Quantity | None:
    """Return the quantity of "twice" and its like."""
    return hedged(text.tokens.words, place, place + length, int(entry.value)) if entry.letter == "M" else None


def phrase_at(text: Text, place: int) -> tuple[Entry | None, int]:
    """Return the longest phrase of the lexicon that starts at a token, and its length in tokens."""
    words = text.tokens.words
    phrases = text.lexicon.get(words[place])
    return (None, 1) if phrases is None else _longest(words, place, len(words), phrases)


def _longest(words: list[str], place: int, stop: int, phrases: Phrases) -> tuple[Entry | None, int]:
    if place + 1 < stop and phrases.longer:
        for phrase in phrases.longer.get(words[place + 1], ()):
            if matches(words, place + 1, phrase.rest) and place + 1 + len(phrase.rest) <= stop:
                return phrase.entry, 1 + len(phrase.rest)
    return phrases.alone, 1
