"""Bases: the one place of several that an air base or a port bears the name of: "аеродром Озерне", "порт у Приморську"."""

from app.geoparse.ports import port_at
from app.geoparse.sentences import words_of
from app.geoparse.toponyms import AREAS, JOINTS, Found, Hits, Toponym
from gazetteer.place import PlaceKind

AIRFIELDS = words_of(
    "аеродром аеродрому аеродрома аеродромі аеродромом аеродроми аеродромів аеродромам аеродромах "
    "аэродром аэродрома аэродрому аэродроме аэродромом аэродромы аэродромов аэродромам аэродромах "
    "авіабаза авіабазу авіабазі авіабази авіабаз авіабазам авіабазах авиабаза авиабазу авиабазе авиабазы авиабаз авиабазам "
    "авиабазах летовище летовища летовищу летовищі airfield airfields airbase airbases base bases"
)
PORTS = words_of(
    "порт порту порта порті порте порти портів портам портах порты портов термінал терміналу термінала терміналі термінали "
    "терминал терминалу терминала терминале терминалы port ports terminal terminals harbour harbor"
)
SITES = {
    "UA18040350030097353": AIRFIELDS,  # Озерне by Zhytomyr
    "UA01160010010017082": AIRFIELDS,  # Гвардійське of Crimea
    "UA01180230010088856": AIRFIELDS,  # Кіровське of Crimea, Islam-Terek today
    "RU-LEN-PRIMORSK": PORTS,
}
"""What is told as that of places whose namesakes have none."""
BETWEEN = words_of('у в in at of the near біля поблизу возле місті городе city town of . « " “ „')
BEHIND = words_of("air military oil sea naval військовий нафтовий ” »")


def base_at(hits: Hits, place: int) -> Toponym | None:
    """Read a name as that of the place whose air base or port is told, where others bear it, too."""
    found = hits.found[place]
    codes = (*found.form.names.get(PlaceKind.SETTLEMENT, ()), *found.form.names.get(PlaceKind.ABROAD, ()))
    for code in SITES.keys() & codes:
        if _is_called_so(hits, place, SITES[code]) and not _is_in_an_area(hits, place):
            kind = PlaceKind.SETTLEMENT if code.startswith("UA") else PlaceKind.ABROAD
            return Toponym(*found[:4], kind, (code,))
    port = port_at(hits.tokens, found.first, hits.atlas) if found.first == found.last else None
    return port or at_home(hits, found)


def _is_called_so(hits: Hits, place: int, nouns: frozenset[str]) -> bool:
    """Tell whether the noun stands before a name, or before the list that it is in, or behind it: "Ozerne air base"."""
    found = hits.found[place]
    at, after = found.first - 1, found.last + 1
    while at >= 0 and hits.word(at) in BETWEEN:
        at -= 1
    if at >= 0 and hits.word(at) in nouns:
        return True
    after += hits.word(after) in BEHIND
    if hits.word(found.first)[0].isascii() and hits.word(after) in nouns:
        return True
    is_next = place > 0 and hits.is_joined(place) and hits.word(found.first - 1) in JOINTS
    return is_next and nouns is AIRFIELDS and _is_called_so(hits, place - 1, nouns)


def _is_in_an_area(hits: Hits, place: int) -> bool:
    """Tell whether the area that a name lies in follows it at once: "порт у Приморську Запорізької області"."""
    following = hits.found[place + 1 : place + 2]
    if not following or following[0].first != hits.found[place].last + 1:
        return False
    return any(kind in following[0].form.adjectives for kind in AREAS)


def at_home(hits: Hits, found: Found) -> Toponym | None:
    """Read "по Самару" as Samar: the dative is no case of Samara, which is struck "по Самаре"."""
    names = found.form.names
    abroad = [hits.atlas.place(code) for code in names.get(PlaceKind.ABROAD, ())]
    if not abroad or PlaceKind.SETTLEMENT not in names or found.first == 0:
        return None
    is_dative = hits.word(found.first - 1) == "по" and hits.word(found.last).endswith("у")
    if not is_dative or not all(place.name_uk.endswith("а") for place in abroad):
        return None
    return Toponym(*found[:4], PlaceKind.SETTLEMENT, names[PlaceKind.SETTLEMENT], old=found.form.old)
