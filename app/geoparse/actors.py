"""Actors: capitals that stand for their governments, and offices that stand for the administration of their region."""

from collections.abc import Iterator

from app.authorities import AUTHORITIES, MAYORS
from app.claimants import ADMINISTRATION_OF
from app.geoparse.items import CAPITAL, Item, Text, letters_of
from app.geoparse.sentences import words_of
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

ARMIES = frozenset(
    [
        "troops",
        "forces",
        "air",
        "defense",
        "defence",
        "foreign",
        "men",
        "army",
        "military",
        "soldiers",
        "units",
        "artillery",
        "aviation",
        "militants",
        "terrorists",
        "nationalists",
    ]
)
LEADERS = frozenset(
    [
        "top",
        "commander",
        "commanders",
        "general",
        "generals",
        "allies",
        "minister",
        "leaders",
        "counteroffensive",
    ]
)
SUFFERED = regex(
    r"(?:was|were|is|came|suffered|saw|endured|sustained|had|has|був|был|став|стал|зазна(?:в|ла)|підпав|підпала|подверг[а-я]+"
    r"|[а-яіїєґё]+(?:ли|но|ний|ан|на|ны|ні|ють|ут|ют|ят))$"
)
"""Verbs after a capital's name that make a place of it: "Kyiv was attacked", "Київ атакували дронами"."""
MOSCOW = "RU-MOS-MOSCOW"
GOVERNMENTS = {MOSCOW: "russia", "UA80000000000093317": "ukraine"}
NOMINATIVES = frozenset(["киев", "київ", "москва"])
BOTH = ("both", "as")
OF_MOSCOW = regex(r"[aWw]{0,3}[EK]")
OF_KYIV = regex(r"[aw]{0,2}E(?!:)|[aWw]{1,3}E(?=[aw]{0,2}i[so]{0,2}[FS])")
"""What is a government's, and no town's that was struck: "Kyiv's attacks", "Kyiv's overnight strike on Belgorod"."""
TRIED = regex(r"[WMdh]{1,3}(?:T|V(?![aSKN@]))")
"""What a capital does that is no town: "Киев за неделю пытался"."""
POLICIES = words_of(
    "tactics strategy war aggression invasion campaign demands claims goals aims plans ambitions attempts efforts position "
    "proposals full-scale assault onslaught"
)
"""What is a government's and no town's: "a hallmark of Moscow's tactics"."""
OF_GOVERNMENTS = LEADERS | POLICIES
FORTUNES = words_of(
    "area sector axis direction news setback blow victory defeat success win loss headache challenge"
)
"""What is good or bad for a government, and no town."""
REGIMES = (["regime"], ["forces"], ["troops"], ["army"], ["militants"], ["terrorists"], ["nationalists"])
SPEAKS_FIRST = regex(r":(?:[aw]?S|[aw]E[^;P]*b[so]{0,2}[PD])")
ALLIES = regex(r"(?:and|та|і|й|и) (?:\S+ ){0,2}(?:allies|partners|союзник[^ ]*|партнер[^ ]*)(?: |$)")
ENDS, STRUCK_BEFORE = regex(r"$|[;.,)]"), regex(r"[EV][^;]*[PAF]|[PAF][^;]*[EV]")
STRUCK_BEHIND = regex(r"[aSw]{0,3}V[^;,]*i[so]?[PAF]")
OFFICE, ACCUSED, RELATIVE = "office", "accused", "relative"
SAID_BEFORE = regex(r"c@?[aiowgsjdW,]{0,4}$|-$")
SAID_BEHIND = regex(r"[wgoaipjA&]{0,6}c|[oip]{0,3},w{1,3},c")
"""What makes an authority the one who speaks: "повідомила пресслужба Нацполіції", "у поліції Київщини додали", "... – ДСНС"."""


def with_actors(row: list[Item], text: Text) -> list[Item]:
    """Let capitals and offices stand for those who act and speak there."""
    if not text.by_token:
        return row
    told = _with_capitals_told(_without_speaker(row, text), text)
    return with_office(with_governments(told, text), text)


def _capitals(row: list[Item], text: Text) -> Iterator[tuple[int, Item, str]]:
    """Give the capitals of a row as it stands, each with its index and the government that it may stand for."""
    for index, item in enumerate(row):
        if item.place >= 0 and item.letter in "PF":
            who = GOVERNMENTS.get(text.toponyms[item.place].codes[0])
            if who is not None:
                yield index, item, who


def with_governments(row: list[Item], text: Text) -> list[Item]:
    """Let a capital that acts stand for its government: "Moscow launched", "Kyiv said"."""
    for index, item, who in _capitals(row, text):
        if _are_two(row, index, text):
            row[index] = item._replace(letter="w", value="")
            row[index + 2] = row[index + 2]._replace(letter="w", value="")
        elif ALLIES.match(" ".join(text.tokens.words[item.stop : item.stop + 4])):
            row[index] = item._replace(letter="w", value="")  # "Kyiv and its allies"
            continue
        before = row[index - 1].letter if index else " "
        if before not in "bi" and text.tokens.words[item.stop : item.stop + 1] in REGIMES:
            row[index] = item._replace(letter="S", value=who)  # "the Kiev regime fired"
            continue
        is_owner = text.tokens.words[item.stop : item.stop + 1] == ["'s"] and index + 1 < len(row)
        if is_owner:
            _let_possess(row, index, who, text)
        if is_owner or before in "birfsoVE":
            continue
        if before in "&," and not _has_lost(row, index):
            continue
        if index + 1 < len(row) and _acts(row, index, text) and not _suffers(row, index, text):
            row[index] = item._replace(letter="S", value=who)
    return row


def _with_capitals_told(row: list[Item], text: Text) -> list[Item]:
    """Let a capital whose hour is told be no place, and one that is accused, took a town or speaks be its government."""
    for index, item, who in _capitals(row, text):
        if _is_time_zone(row, index, text):
            row[index] = item._replace(letter="w", value="")
        elif _is_named_by_its_verb(row, index) or (who == "russia" and _holds_those_who_speak(row, index)):
            row[index] = item._replace(letter="S", value=who)
    return row


def _is_time_zone(row: list[Item], index: int, text: Text) -> bool:
    """Tell whether an hour is that of a capital: "о 15:20 за Києвом", "удар по A нанесен в 15:00 по Киеву"."""
    if index < 3 or row[index - 1].letter != "i" or row[index - 2].letter != "h":
        return False
    word, shape = text.tokens.words[row[index].first - 1], letters_of(row)
    if word == "за" or word != "по":
        return word == "за"
    if ENDS.match(shape, index + 1) is None:
        return STRUCK_BEHIND.match(shape, index + 1) is not None
    told = "".join([item.value for item in row[:index] if item.letter in "EV"])
    return STRUCK_BEFORE.search(shape, 0, index - 2) is not None or told == "attack"


def _is_named_by_its_verb(row: list[Item], index: int) -> bool:
    """Tell whether a capital accuses or is accused, or is told to have taken a town behind a relative word."""
    before = row[index - 1].value if index else ""
    behind = row[index + 1] if index + 1 < len(row) else row[index]
    accuses = behind.value == ACCUSED and index > 0 and row[index - 1].letter in "&,B"
    return accuses or before == ACCUSED or (before == RELATIVE and behind.letter == "Y")


def _holds_those_who_speak(row: list[Item], index: int) -> bool:
    """Tell whether a sentence opens with those who speak in the capital: "У Москві заявили, що ракети влучили в A"."""
    return index == 1 and row[0].letter == "i" and [item.letter for item in row[2:3]] == ["c"]


def _without_speaker(row: list[Item], text: Text) -> list[Item]:
    """Let a capital that only speaks be no place: "Kyiv: Ukrainian forces halted an attack near A", "Kyiv's commander said".

    Nor one for whom things go so: "the hardest area for Kyiv is that of A".
    """
    words = text.tokens.words
    for at, item in enumerate(row[:-1]):
        if item.place < 0 or item.letter not in "PF" or text.toponyms[item.place].codes[0] not in GOVERNMENTS:
            continue
        speaks = at == 0 and SPEAKS_FIRST.match("".join([other.letter for other in row[1:10]])) is not None
        leads = words[item.stop : item.stop + 1] == ["'s"] and words[row[at + 1].first] in OF_GOVERNMENTS
        fares = item.first > 1 and words[item.first - 1] == "for" and words[item.first - 2] in FORTUNES
        row[at] = item._replace(letter="w", value="") if speaks or leads or fares else item
    return row


def _let_possess(row: list[Item], index: int, who: str, text: Text) -> None:
    """Let a capital whose something is told stand for its government: "Moscow's deadliest attack", "Kyiv's troops"."""
    item = row[index]
    done = (OF_MOSCOW if who == "russia" else OF_KYIV).match(letters_of(row[index + 1 : index + 9]))
    if done is not None and all(i.value != CAPITAL for i in row[index + 1 : index + 1 + done.end()]):
        row[index] = item._replace(letter="S", value=who)
    elif not ARMIES.isdisjoint(text.tokens.words[row[index + 1].first : row[index + 1].first + 2]):
        row[index] = item._replace(letter="S", value=who)
        row[index + 1] = row[index + 1]._replace(letter="w", value="")


def _may_act(word: str) -> bool:
    """Tell whether a capital's name is in the nominative, as those who act are, and not "в небе Киева"."""
    return word.isascii() or word in NOMINATIVES


def _are_two(row: list[Item], index: int, text: Text) -> bool:
    """Tell whether two capitals stand for their governments: "Kyiv and Moscow accuse each other"."""
    if len(row) < index + 4 or row[index + 1].letter != "&" or row[index + 3].letter not in "wVLcNH":
        return False
    other = row[index + 2]
    is_capital = other.place >= 0 and text.toponyms[other.place].codes[0] in GOVERNMENTS
    before = row[index - 1] if index else None
    opens = before is None or before.letter in ";,B" or text.tokens.words[before.first] in BOTH
    return is_capital and opens


def _acts(row: list[Item], index: int, text: Text) -> bool:
    """Tell whether a verb follows a capital; after "while" and its like any small word is taken for one."""
    if not _may_act(text.tokens.words[row[index].first]):
        return False
    following = next((item for item in row[index + 1 :] if item.letter != "+"), row[index + 1])
    opens = index == 0 or row[index - 1].letter == "B" or text.tokens.words[row[index].first - 1] == "as"
    is_plain = following.letter == "w" and following.value != CAPITAL
    behind = "".join([item.letter for item in row[index + 1 : index + 7]])
    told = TRIED.match(behind)
    has_tried = told is not None and not SUFFERED.match(text.tokens.words[row[index + told.end()].first])
    goes_on = opens and (is_plain or following.letter == "O")
    return following.letter in "VLcGHT" or has_tried or _has_lost(row, index) or goes_on


def _has_lost(row: list[Item], index: int) -> bool:
    """Tell whether a capital lost so many: "Kyiv lost 300 soldiers"."""
    return "".join([item.letter for item in row[index + 1 : index + 4]]) == "YNX"


def _suffers(row: list[Item], index: int, text: Text) -> bool:
    """Tell whether a capital is the town that was struck, and no government: "Kyiv attacked with 40 drones"."""
    verb = row[index + 1]
    if text.tokens.words[verb.stop : verb.stop + 1] == ["behind"]:
        return False  # "Moscow was behind two attacks on the A region"
    if text.toponyms[row[index].place].codes[0] == MOSCOW and index and row[index - 1].letter == "c":
        return False  # "the president said Moscow had suffered losses"
    struck = verb.letter == "V" and index + 2 < len(row) and row[index + 2].letter == "@"
    return struck or (verb.letter in "VL" and SUFFERED.match(text.tokens.words[verb.first]) is not None)


def with_office(row: list[Item], text: Text) -> list[Item]:
    """Let the administration that speaks be that of its sentence's only oblast: "In Sumy Oblast, ..., the governor said"."""
    at = next((index for index, item in enumerate(row) if item.value == OFFICE and item.letter == "g"), -1)
    if at < 0 or not any(item.letter == "c" for item in row):
        return row
    oblasts = {
        text.toponyms[i.place].codes[0][:4]: i
        for i in row
        if i.letter == "A" and i.value == PlaceKind.OBLAST.value
    }
    if len(oblasts) != 1:
        return row
    ((code, oblast),) = oblasts.items()
    speaker = ADMINISTRATION_OF.get(code, "")
    return [*row[:at], row[at]._replace(letter="p", value=speaker, place=oblast.place), *row[at + 1 :]]


def is_only_beside(shape: str) -> bool:
    """Tell whether the only claimant of a sentence is one with whom something is done, and says nothing: "agreed with A"."""
    return "fC" in shape and shape.count("C") == 1 and "c" not in shape


def authority_of(row: list[Item], shape: str) -> str:
    """Return the authority that speaks in a sentence, "" where none does: "уточнили в Нацполіції"."""
    for at, item in enumerate(row):
        if item.value in AUTHORITIES and item.letter in "gp" and _says(shape, at, item.value != MAYORS):
            return item.value
    return ""


def _says(shape: str, at: int, is_office: bool) -> bool:
    """Tell whether who stands at a place of a sentence speaks in it; an office does where it records, too."""
    said = SAID_BEFORE.search(shape, 0, at)
    if said is not None and (said.group()[0] == "c" or at + 1 == len(shape)):
        return True
    records = (
        is_office
        and shape[at + 1 : at + 2] == "L"
        and shape[at - 1 : at] not in ("i", "b", "r", "E", "V", "o", "X")
    )
    return records or SAID_BEHIND.match(shape, at + 1) is not None
