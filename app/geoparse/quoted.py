"""Quoted names: in quotation marks a name is a ship's, a club's or a firm's, but an airfield, port or village bears its own."""

from app.geoparse.gates import VILLAGES
from app.geoparse.sentences import words_of
from app.geoparse.toponyms import ANDS, Hits

OPENING, CLOSING = ("«", "“", "„", '"'), ("»", "”", "“", '"')
GROUNDS = VILLAGES | words_of(
    "аеродром аеродрому аеродрома аеродромі аеродромом аеродроми аеродромів аеродромам аеродромах "
    "аэродром аэродрома аэродрому аэродроме аэродромом аэродромы аэродромов аэродромам аэродромах "
    "авіабаза авіабазу авіабазі авіабази авіабаз авиабаза авиабазу авиабазе авиабазы авиабаз летовище летовища летовищу летовищі "
    "порт порту порта порті порте порти портів портам портах порты портов "
    "селище селища селищу селищі селищем смт пгт хутір хутора хутору хуторі хутор хуторе станиця станицю станиці станица станицу "
    "станице станицы поселок посёлок поселка посёлка поселку посёлку поселке посёлке місто місту місті місте город городу городе "
    "населений населеного пункт пункту пункті пункте"
)
BEHIND = words_of("airfield airfields airbase airbases port ports airport")


def is_quoted(hits: Hits, place: int) -> bool:
    """Tell whether a name stands in quotation marks of its own."""
    start, stop = hits.found[place].start, hits.found[place].stop
    return bool(start) and hits.text[start - 1] in OPENING and hits.text[stop : stop + 1] in CLOSING


def is_of_ground(hits: Hits, place: int) -> bool:
    """Tell whether a quoted name is that of a place, alone or in a list: "аеродроми «Саки» та «Бельбек»", "the "Saky" airfield"."""
    found = hits.found[place]
    if hits.word(found.first - 2) in GROUNDS or hits.word(found.last + 2) in BEHIND:
        return True
    before = hits.found[place - 1] if place else None
    is_next = before is not None and hits.word(found.first - 2) in ANDS | {","}
    return is_next and hits.found[place - 1].last == found.first - 4 and is_of_ground(hits, place - 1)
