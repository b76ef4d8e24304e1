"""By Russia: what Russia says of strikes on what it holds, and where others than its ministry go on to tell what it did."""

from app.geoparse.drafts import TOLD_BY_RUSSIA, Draft
from app.geoparse.spoken import Spoken
from app.geoparse.whose import HELD
from gazetteer.patterns import regex

SPEAKS = regex(
    r"(?:^|[,;:-])[BWdh,]{0,4}i?(?P<who>S|a(?=[gXwp])|X|p(?=g))[gXwpa]{0,3}c(?!S)|^c[iw]{0,2}(?P<by>S|a(?=[gXwp]))[gXwp]{0,3},"
    r"|,(?P<last>S|a(?=[gXwp]))[gXwp]{0,3}c[WdhB]{0,2}$|,c[iw]{0,2}(?P<end>S|a(?=[gXwp]))[gXwp]{0,3}$"
)
"""Who speaks and is no claimant: "Moscow says", "за даними Росії", "Russian officials said", "separatists said"."""
OF_RUSSIA = frozenset([("S", "russia"), ("a", "theirs"), ("X", "foe")])
OF_UKRAINE = frozenset([("S", "ukraine"), ("a", "own"), ("p", "")])
ACTS, ITS_WEAPON = regex(r"S(?=[aMWdhw]{0,3}[VLET])(?![a-z]{0,2}c)"), regex(r"a(?=K[aSw]{0,2}[VEX])")
AS_OTHERS_CALL_IT = regex(
    r"росі[яіїйює]{1,2}$|росіян|росси[яиюейй]{1,2}$|россиян|russia$|russians|рф$|москв|moscow|окк?упант|загарбник|захватчик|invader|occupier|рашист"
)
"""How those call Russia and its army who do not speak for them, and not "российские войска", "Russian forces"."""
HARM = regex(r"Y[aL]{0,2}N?[aL]{0,2}X|N[XL]{0,2}Y|X[wL]{0,2}Y|NXL[XY]|[KE]XNX")
OF_THINGS = frozenset(["hit", "downed", "depot"])
"""What is hit or shot down, where nobody is told to be hurt."""
SOLDIERS = regex(
    r"во[єе]н|військов|солдат|боевик|бойовик|на[её]мник|soldier|troop|servicem|fighters|militants|всу|зсу"
)


def let_russia_tell(drafts: list[Draft], one: Spoken) -> None:
    """Mark what Russia says in a sentence, where nobody is told to have done it: "Moscow says two rockets hit A"."""
    if "c" not in one.shape or "C" in one.shape or all(draft.side for draft in drafts):
        return
    if _speaks(one, OF_RUSSIA):
        for draft in drafts:
            draft.rules += [TOLD_BY_RUSSIA] * (not draft.side)


def others_tell(one: Spoken, codes: list[str]) -> bool:
    """Tell whether no ministry of Russia's goes on speaking: "Ukraine said", "Russia hit A", "a drone killed two in A"."""
    if "C" in one.shape:
        return False
    if "c" in one.shape and ("g" not in one.shape or _speaks(one, OF_RUSSIA)):
        return _speaks(one, OF_UKRAINE)
    if _speaks(one, OF_UKRAINE):
        return True
    return _names_russia(one) or _harms_ukraine(one, codes)


def _speaks(one: Spoken, side: frozenset[tuple[str, str]]) -> bool:
    """Tell whether somebody of a side says a sentence."""
    who = [one.row[match.start(match.lastgroup or 0)] for match in SPEAKS.finditer(one.shape)]
    return any((item.letter, item.value) in side for item in who)


def _names_russia(one: Spoken) -> bool:
    """Tell whether a sentence says what Russia did as those do who do not speak for it: "Росія вдарила", "Russian drones struck"."""
    if any(one.row[match.start()].value == "theirs" for match in ITS_WEAPON.finditer(one.shape)):
        return True
    if one.plan is None:
        return False
    words = one.plan.tokens.words
    acts = [one.row[match.start()] for match in ACTS.finditer(one.shape)]
    return any(i.stop - i.first == 1 and AS_OTHERS_CALL_IT.match(words[i.first]) for i in acts)


def _harms_ukraine(one: Spoken, codes: list[str]) -> bool:
    """Tell whether a sentence tells who was hurt, and no soldiers, in a place that Ukraine holds."""
    harm = [one.row[match.start() : match.end()] for match in HARM.finditer(one.shape)]
    if all(any(item.value in OF_THINGS for item in told) for told in harm):
        return False
    if one.plan is None or any(SOLDIERS.match(word) for word in one.plan.tokens.words):
        return False
    told = [codes[item.place] for item in one.row if item.letter in "PA" and 0 <= item.place < len(codes)]
    return any(code.startswith("UA") and not code.startswith(HELD) for code in told)
