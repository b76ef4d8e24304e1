"""Singulars: whether what a text calls an event is one: "a KAB strike", "удар дроном"."""

from gazetteer.patterns import regex

SINGULAR = regex(
    r"(?:авіа|авиа)?удар(?:у|ом|і|а|е)?$|наступ(?:у)?$|наступлени[ея]$|(?:контр)?атак(?:а|у|ою|ой|е|і)$|штурм(?:у|ом|а)?$|спроб(?:а|у)$|попытк[ау]$|напад(?:у|ом)?$"
    r"|(?:ланцет|[иі]скандер|шахед-136|калибр|калібр|кинджал|кинжал)(?:а|ом|у)?$|геран(?:ь|ню|ью)$"
    r"|ав[іи]аснаряд(?:ом)?$|скид(?:у|ом)?$|сброс(?:а|ом)?$|приліт$|прильот(?:у|ом|і)$|прил[её]т(?:а|ом|е|у)?$|влуч[ае]ння$|попадание$"
    r"|(?:керован|управляем|авіа|авиа)?бомб(?:а|у|ою|ой)$|(?:авіа|авиа)?ракет(?:а|у|ою|ой)$|каб(?:а|ом)?$"
    r"|(?:fpv-)?дрон(?:а|ом|у)?(?:-камікадзе|-камикадзе)?$|б[еі][зс]п[иі]лотник(?:а|ом|у)?$|шахед(?:а|ом)?$|апарат(?:а|ом)$"
    r"|(?:attack|assault|strike|airstrike|missile|rocket|drone|uav|bomb|shahed|counterattack|attempt)$"
)
NOUN_FIRST = regex(r"удар(?!н)|атак|скид|сброс|влучан|попадан")
"""What a phrase counts if it begins with it, whatever it ends in."""
MANY = regex(r"(?:і|их|ые|ых|лися|лись|^були)$")
"""What makes hits of "влучання" that may be one or more: "прямі влучання", "відбулись влучання"."""
WERE_MANY = regex(r"(?:[ое]вані|[иеє]ні|лися|лись|були)$")
"""The same behind it: "влучання зафіксовані", "влучання сталися", but not "влучання у дві будівлі"."""
OF_MANY = regex(
    r"(?:дрон|шахед|безпілотник|ланцет|геран|апарат|каб|снаряд|уламк)ів(?:-камікадзе)?$|ракет$|(?:авіа)?бомб$"
)
"""What else makes hits of it: "влучання ворожих шахедів"."""
TOO = (["вже"], ["також"], ["теж"], ["ще"])
HITS = ("влучання", "влучення")
UNDER, WHOSE = ("під", "под", "under"), ("enemy", "russian", "ворожою", "вражеской")
GONE_ON_WITH = regex(r"(?:продовж|продолж|в[её]л[аи]?$|вели$|вів$|вед[еу])")
"""Verbs before "наступ" that tell of no single attack: "продовжили наступ на Куп'янському напрямку"."""


def is_single(words: list[str], first: int, last: int) -> bool:
    """Tell whether a noun names one event; "under attack" does not, nor "скиди КАБ"."""
    last = first if NOUN_FIRST.match(words[first]) else last
    if words[last] in HITS and last and MANY.search(words[last - 1]):
        return False
    if words[first] in HITS and (_is_of_many(words, first + 1) or _were_many(words, first + 1)):
        return False
    if first and words[first].startswith("наступ") and GONE_ON_WITH.match(words[first - 1]):
        return False
    before = last - 1 if not last or words[last - 1] not in WHOSE else last - 2  # "under enemy attack"
    return SINGULAR.match(words[last]) is not None and not (before >= 0 and words[before] in UNDER)


def _is_of_many(words: list[str], at: int) -> bool:
    """Tell whether several of something hit, behind any adjectives."""
    hitting = next((word for word in words[at:] if not word.endswith("их")), "")
    return OF_MANY.match(hitting) is not None


def _were_many(words: list[str], at: int) -> bool:
    """Tell whether what befell hits, their adverb before it or not, was told of several: "влучання вже підтверджені"."""
    at += words[at : at + 1] in TOO
    return any(WERE_MANY.search(word) for word in words[at : at + 1])
