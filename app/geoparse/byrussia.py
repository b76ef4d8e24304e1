"""By Russia: what Russia says of strikes on what it holds, where nobody is told to have done it."""

from app.geoparse.drafts import TOLD_BY_RUSSIA, Draft
from app.geoparse.spoken import Spoken
from gazetteer.patterns import regex

SPEAKS = regex(
    r"(?:^|[,;:-])[BWdh,]{0,4}i?(?P<who>S|a(?=[gXwp])|X|p(?=g))[gXwpa]{0,3}c(?!S)|^c[iw]{0,2}(?P<by>S|a(?=[gXwp]))[gXwp]{0,3},"
    r"|,(?P<last>S|a(?=[gXwp]))[gXwp]{0,3}c[WdhB]{0,2}$|,c[iw]{0,2}(?P<end>S|a(?=[gXwp]))[gXwp]{0,3}$"
)
"""Who speaks and is no claimant: "Moscow says", "за даними Росії", "Russian officials said", "separatists said"."""
OF_RUSSIA = frozenset([("S", "russia"), ("a", "theirs"), ("X", "foe")])


def let_russia_tell(drafts: list[Draft], one: Spoken) -> None:
    """Mark what Russia says in a sentence, where nobody is told to have done it: "Moscow says two rockets hit A"."""
    if "c" not in one.shape or "C" in one.shape or all(draft.side for draft in drafts):
        return
    if _speaks(one, OF_RUSSIA):
        for draft in drafts:
            draft.rules += [TOLD_BY_RUSSIA] * (not draft.side)


def _speaks(one: Spoken, side: frozenset[tuple[str, str]]) -> bool:
    """Tell whether somebody of a side says a sentence."""
    who = [one.row[match.start(match.lastgroup or 0)] for match in SPEAKS.finditer(one.shape)]
    return any((item.letter, item.value) in side for item in who)
