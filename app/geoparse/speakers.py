"""Speakers: who says a sentence that no known claimant says, so that what is told there is given to no other."""

from collections.abc import Iterable
from re import Match

from app.authorities import AUTHORITIES
from app.claimants import OBLAST_OF, RUSSIAN_MINISTRY
from app.geoparse.actors import authority_of, is_only_beside
from app.geoparse.byrussia import let_russia_tell, others_tell
from app.geoparse.carried import Carried
from app.geoparse.drafts import Draft
from app.geoparse.items import CAPITAL, Item, letters_of
from app.geoparse.rewriting import place_of, read_as
from app.geoparse.shapes import remembered
from app.geoparse.spoken import Spoken
from gazetteer.patterns import regex

BODY_THAT_SPEAKS, PEOPLE, QUOTED, THE_SAME = "speaker", "people", "quoted", "the_same"
REPORTING = regex(
    r"(?:[gpC][opwag]{0,4}(?:,w{1,3},)?|,j?gw{1,3})(?P<said>L)(?!Y)|[,;](?P<before>L)(?=[gpC])|w(?P<by>L)(?=@[wo]{0,3}[gpC])"
)
"""Who reports: "Mayor X reported three strikes", "..., reported the head of", "This was reported by the mayor"."""
SIDE_REPORTS = regex(r"(?<!&)S(?P<said>L)(?=N?[aS]?E)")
ZONE, SAID = "zone", "said"
is_of_speaker = remembered(regex(r"[Cgp]").search)
WHO_SAID = regex(r"(?:^|^[WBdh]{1,2},?|[,:-])(?P<who>[awgA]{0,6}[wX])c|^cw?(?P<by>[awX]{1,4}),")
SPEAKS_ON = frozenset([*OBLAST_OF, RUSSIAN_MINISTRY])
"""Whom "the governor" and "the spokesman" mean where they spoke before."""
EACH_WHO_SAYS = regex(
    r"[gpa]{0,3}(?<!f)C|[gp][gpwa]{0,3}(?=c)|S(?=[wa]?c)|(?<=[B;,]c)w{1,2}(?=[-,])|(?<=[B;,])(?P<body>w)(?=[-c])"
)
ANEW = regex(r"[B;]&?c?[iw]{0,2}$")
OF_THOSE = ("subset", "outcome")
"""The rules of what is a part of what was told before, which another's number is not."""
OF_A_STRANGER = "of_a_stranger"
"""The rule of what somebody says whom nobody knows, in a sentence where another speaks, too."""
LEAST_NAMES = 2
"""So many words with a capital are a name."""


def enter_voice(carried: Carried, one: Spoken, is_of_stranger: bool) -> None:
    """Let who is told to say a sentence speak from here on; nobody knows the one who says what `is_of_stranger`."""
    row, shape, values, _ = one
    carried.authority = authority_of(row, shape) if "g" in shape or "p" in shape else ""
    if carried.claimant == RUSSIAN_MINISTRY and others_tell(one, carried.codes):
        carried.claimant = carried.voice = ""
    if is_of_stranger:
        carried.claimant = ""
        return
    if "C" in shape and not is_only_beside(shape):
        carried.claimant = [item.value for item in row if item.letter == "C"][-1]
    elif "p" in shape and "c" in shape:
        speakers = [i.value for i in row if i.letter == "p" and i.value and i.value not in AUTHORITIES]
        carried.claimant = speakers[-1] if speakers else carried.claimant
    elif "g" in shape and "c" in shape and not carried.authority:
        is_same = THE_SAME in values and carried.claimant in SPEAKS_ON
        carried.claimant = carried.claimant if is_same else ""  # an office holder whom nobody knows
    elif not carried.claimant and QUOTED in values:
        carried.claimant = carried.voice  # "..., сказано в публикации"
    carried.voice = carried.claimant or carried.voice


def with_reporting(row: list[Item]) -> list[Item]:
    """Let who reports say so, and the grouping in whose zone something is told not, where another speaks."""
    shape = letters_of(row)
    if "L" in shape:
        for match in REPORTING.finditer(shape):
            at = max(match.start(name) for name in ("said", "before", "by"))
            if row[at].value == SAID:
                row = read_as(row, at, letter="c")
    at = place_of(row, ZONE)
    if 0 <= at < len(row) - 1 and row[at + 1].letter == "C" and shape.count("C") > 1:
        row = read_as(row, at + 1, letter="w", value="")
    return row


def with_side_reporting(row: list[Item]) -> list[Item]:
    """Let a side that reports strikes not have done them: "Kyiv reported five missile strikes on A"."""
    match = SIDE_REPORTS.search(letters_of(row))
    if match is None or row[match.start("said")].value != SAID:
        return row
    return read_as(row, match.start("said"), letter="c")


def give_to_speakers(drafts: list[Draft], one: Spoken) -> None:
    """Give what a sentence tells to those who say it: each number of several speakers to its own."""
    let_russia_tell(drafts, one)
    told = (
        [match for match in EACH_WHO_SAYS.finditer(one.shape) if _may_say(one.row, match)] if drafts else []
    )
    if len(told) < 2 or not any(_speaks_anew(drafts, match.start(), one.shape) for match in told):
        return
    leads = told[0].start() < drafts[0].head.first
    for draft in drafts:
        near = [match for match in told if (match.start() < draft.head.first) is leads]
        if not near:
            continue
        who = near[-1] if leads else near[0]
        draft.claimant = _name_of(one.row[who.start() : who.end()])
        draft.rules += [OF_A_STRANGER] * (not draft.claimant)
        if who.start() > drafts[0].head.first:
            draft.rules = [rule for rule in draft.rules if rule not in OF_THOSE]


def _may_say(row: list[Item], who: Match[str]) -> bool:
    """Tell whether what stands where one speaks may be one: "DeepState – про 40"."""
    return who["body"] is None or row[who.start()].value == BODY_THAT_SPEAKS


def _speaks_anew(drafts: list[Draft], at: int, shape: str) -> bool:
    """Tell whether another than before speaks behind what was told: "..., while the air force said seven"."""
    if drafts[0].head.first > at:
        return False
    return ANEW.search(shape, 0, at) is not None or drafts[-1].head.first > at


def _name_of(who: list[Item]) -> str:
    """Return the claimant or authority that the items of one who speaks tell; "" for one whom nobody knows."""
    named = [item.value for item in who if item.letter == "C" or item.value in AUTHORITIES]
    return next(iter(named or [item.value for item in who if item.letter == "p"]), "")


def said_by_strangers(spoken: list[Spoken]) -> set[int]:
    """Return the sentences that somebody says whom nobody knows: "UN monitors said"; who is named elsewhere, too, is known."""
    told = {at: _speaker_words(one) for at, one in enumerate(spoken) if is_of_speaker(one.shape)}
    found = set()
    for at, one in enumerate(spoken):
        if "c" in one.shape and "C" not in one.shape:
            known = {word for other, words in told.items() if other != at for word in words}
            found |= {at} if _has_unknown_speaker(one, known) else set()
    return found


def _speaker_words(one: Spoken) -> set[str]:
    """Return the words of a sentence that may be names of those who speak in it."""
    if one.plan is None:
        return set()
    words = one.plan.tokens.words
    return {word for item in one.row if _is_name(item) for word in words[item.first : item.stop]}


def _has_unknown_speaker(one: Spoken, known: Iterable[str]) -> bool:
    """Tell whether somebody says a sentence whom nobody knows: "UN monitors said", "residents said", "за даними DeepState"."""
    match = WHO_SAID.search(one.shape)
    if match is None:
        return False
    said = one.row[slice(*match.span("who" if match["who"] else "by"))]
    if any(item.value == BODY_THAT_SPEAKS or (item.letter == "X" and item.value == PEOPLE) for item in said):
        return True
    names = [item for item in said if item.letter == "w" and item.value == CAPITAL]
    if len(names) < LEAST_NAMES or one.plan is None:
        return False
    words = one.plan.tokens.words
    return {word for item in names for word in words[item.first : item.stop]}.isdisjoint(known)


def _is_name(item: Item) -> bool:
    return (item.letter == "w" and item.value == CAPITAL) or item.letter in "Cgp"
