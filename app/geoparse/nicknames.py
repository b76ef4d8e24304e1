"""Nicknames: names that stand for others or say only what a place is near: "Новая", "ДнепрОВА", "пригород Запорожья"."""

from app.geoparse.sentences import words_of
from app.geoparse.toponyms import Found, Hits, Toponym
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

OFFICE = regex(r"[а-яіїєґ]О[ВД]А$")
"""How an administration is called in one word: "ДнепрОВА", "ДніпроОВА"."""
NOVA_KAKHOVKA, NOVA = (
    "UA65060170010075325",
    frozenset(["новая", "новой", "новую", "нова", "нову", "нової", "новій"]),
)
KAKHOVKA = "UA65060110010021041"
OFFICES = frozenset(["днепрова", "дніпрова", "дніпроова", "днепроова"])
OF_A_TOWN = regex(
    r"пригород(?:а|у|е|ом|ы|ов|ами)?$|передміст(?:я|ю|і|ям)$|suburb$|satellite$"
    r"|(?:город|міст)[а-яіо]{0,2}-(?:спутник|супутник)[а-яі]{0,3}$"
)
"""What a place is told to be of a town or plant that is not struck itself."""
BEFORE_IT = words_of("of the a an town city satellite suburb")
APPOSED = frozenset([",", "–", "—", "-", "("])


def is_nickname(word: str) -> bool:
    """Tell whether what a name means hangs on its case or on a town told beside it."""
    return word in NOVA or word in OFFICES


def is_office(hits: Hits, found: Found) -> bool:
    """Tell whether a name is that of an administration: "ДнепрОВА"."""
    return OFFICE.search(hits.text[found.start : found.stop]) is not None


def is_only_beside(hits: Hits, place: int) -> bool:
    """Tell whether a name is that of what a place told beside it is a suburb or satellite of: "Вольнянск – пригород Запорожья"."""
    found = hits.found[place]
    at = found.first - 1
    while at > 0 and hits.word(at) in BEFORE_IT and OF_A_TOWN.match(hits.word(at)) is None:
        at -= 1
    if at < 0 or OF_A_TOWN.match(hits.word(at)) is None:
        return False
    following = hits.found[place + 1 : place + 2]
    if following and following[0].first == found.last + 1:
        return True  # "мэр города-спутника Запорожской АЭС Энергодара"
    while at > 0 and hits.word(at - 1) in BEFORE_IT:
        at -= 1
    return place > 0 and hits.word(at - 1) in APPOSED and hits.found[place - 1].last == at - 2


def called_in_short(hits: Hits, place: int) -> Toponym | None:
    """Read "по Каховке и Новой" as Nova Kakhovka: beside Kakhovka it goes by half of its name."""
    found = hits.found[place]
    is_half = found.first == found.last and hits.word(found.first) in NOVA
    if not is_half or not any(KAKHOVKA in one.form.codes(PlaceKind.SETTLEMENT) for one in hits.found):
        return None
    return Toponym(*found[:4], PlaceKind.SETTLEMENT, (NOVA_KAKHOVKA,))
