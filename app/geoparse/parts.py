"""Parts: where one clause of a sentence ends and the next begins that has its own place and tells of its own event."""

from app.geoparse.head import GROUND
from app.geoparse.items import Item, parted
from gazetteer.patterns import regex

FOUGHT = (*GROUND, "attack", "go")
NEXT_BOUNDARY, HARM = regex(r"[;B]|,(?=[&B])"), regex(r"[XY]")
BOUNDARY = regex(r",(?=&|B|)&?|&|(?<=[PADEXS])o(?=a?[SNKV]|[PA]L)")
AND = "and"
"""The value of "and the", which joins a name or opens a clause: "on the A community and the B community was attacked"."""
TOLD = regex(r"(?=.*(?:[VERTLYOZ]|Sw|K[aw]*X))(?=.*[PAD])")
"""What makes a clause whole: something that happened, and where."""
PLACE = r"[soa]{0,2}[PA]"
PLACES = rf"{PLACE}(?:[,&]{{1,2}}[ib]?{PLACE}){{0,3}}"
OWN_PLACE = regex(
    r"[Bwao]{0,3}(?:"
    rf"[ib]{PLACES}(?:[ib]{PLACE})?[aSwNLMW]{{0,6}}b?(?:[VRYET]|K[aw]{{0,2}}[VYXw])"  # "у A дрон поранив", "по B вдарили"
    rf"|[ib]{PLACE}Lw"  # "у A було тихо"
    rf"|[ib]{PLACE}[aw]{{1,3}}(?:X|N[sX]|iNw)"  # "у A горіла школа"
    rf"|[ib]{PLACES}N[aS]?X[aw]?[XY]"  # "in A four people died"
    rf"|[ib]{PLACES}(?:{PLACE})?L?[XY]"  # "в A погибли двое"
    rf"|[ib]{PLACES}[aw]{{0,2}}LN?[aw]{{0,2}}X"  # "у A пролунали вибухи"
    rf"|[ib]{PLACE}-[aS]{{0,2}}N[aS]{{0,2}}[XEK]"  # "по B – девять мин"
    r"|iD(?:[,&i]{1,3}D)*[Waoh]{0,2}:?[SRMNVTQEZLO]"
    r"|bEL?[aw]{0,2}[PA]"  # "під вогнем опинилися A та B"
    r")"
)
OWN_DOING = regex(
    r"[Bwao]{0,3}(?:"
    r"[aS]{1,2}[waL]{0,3}M?[waL]{0,2}[VT][^,;&B]*[PA]"  # "ворог обстріляв A"
    rf"|\+?M[ibj][so]{{0,2}}{PLACE}[aSw]{{0,3}}V"  # "ще шість разів по A стріляли"
    rf"|M[aw]{{0,2}}T[^,;&B]*[ibr]{PLACE}"  # "трижды пытался наступать у A"
    rf"|[aS]{{1,2}}[waL]{{0,4}}R?N?[aS]{{0,2}}E[ibr]?{PLACE}"  # "росіяни завдали 3 авіаударів по A"
    # "A was hit", "A атакували 7 дронів", "A itself was not hit"
    rf"|{PLACE}(?:[,&]{{1,2}}{PLACE}){{0,8}}(?:[aw]?M?[aw]?V[^,;&B]*[NK]|L[aw]{{0,2}}[VbE]|[aw]{{0,2}}L?ZL?V)"
    rf"|(?:N[aS]{{0,2}}|a)?K[aw]{{0,2}}(?:(?:V|L[aw]?V?)(?:i?X?[ir])?{PLACE}|[YX][^,;&B]*[ib]{PLACE}|wX[^,;&B]*[ib]{PLACE})"
    r"|N[aS]{0,2}E[aw]{0,2}L[^,;&BEV]*[WU#]"  # "18 clashes took place along the front over the day"
    rf"|N[aS]{{0,2}}E[aw]{{0,2}}[LRO]{{1,2}}[^,;&B]*[ib](?:{PLACE}|D)"  # "11 attacks were repelled near A"
    rf"|[LR][aw]{{0,2}}N[aS]{{0,2}}E[ib]{PLACE}"
    rf"|[aS]{{0,2}}E[ib]{PLACES}[Lw]{{0,2}}R"  # "attacks near A and in B were repelled"
    r"|[OL][aw]{0,2}E[ibr][so]{0,2}[PA]"  # "тривають бої за A"
    rf"|[aS]{{0,2}}E[Lw]{{1,3}}[ib]?{PLACE}"  # "авіаударів зазнали A та B"
    rf"|[aS]{{0,2}}E(?:[LOXY][^,;&BEKVN]*[ibr]|V){PLACE}"  # "fighting continued near A", "shelling killed a woman in A"
    rf"|[aS]{{0,2}}Eo{PLACE}L?[XY]"  # "shelling of A damaged a school"
    rf"|(?:N[aS]?)?X?L[aw]?[XY][^,;&BEKVN]*[ib]{PLACE}"  # "two people were wounded in A"
    rf"|(?:N[aS]?[XY]|(?:N[aS]?)?w?X[XY])[^,;&BEKVN]*[ib]{PLACE}"  # "man injured in A"
    rf"|wLw[ib]{PLACE}(?=$|[,;&B@])"  # "it was quiet in A"
    r"|[f@]K(?:[,&]{1,2}f?K)*[aS]{0,2}M?[aw]{0,2}V[^,;&B]*[PA]"  # "з РСЗВ ворог двічі вдарив по A"
    rf"|\+?NL[ibr]?{PLACE}"  # "ще один припав на B"
    rf"|{PLACE}[aw]?R[aw]?N"  # "біля B відбито дві атаки"
    r"|Z[aw]{0,2}E[^,;&B]*[PAD]"  # "no clashes were recorded near A"
    r")"
)
OPENED = regex(r"[,;B&](?:B|&)?iD$")
LATER_JOINT = regex(rf"{PLACE}(?:[,&]{PLACE}){{0,8}},&{PLACE}")
HEADED = ("A:", "D:")
"""What heads a clause: "Kharkiv region: 11 settlements shelled, three killed in A"."""
NO_HARM = ("rounds", "blast")
"""What is heard or fired, and hurts nobody by itself."""
FINITE = regex(r"[VRTLYOZ]")
WEAPON = regex(r"[aSo]{0,2}K")
CAME_UNDER = regex(
    rf"B?{PLACES}[aw]?L?[aw]?b?E(?=$|[,;@&BW])|[Bwo]?[ib]?{PLACES},[aS]{{1,2}}[waL]{{0,3}}M?[TV]"
)
"""What only stands behind a comma and a joint: "..., and A and B came under fire", "..., and near A, the enemy tried"."""


def with_clauses_parted(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Part clauses that each tell what happened where: no place goes from one to the other."""
    begin = 0
    for match in BOUNDARY.finditer(shape):
        at, stop = match.span()
        begin = max(begin, shape.rfind(";", 0, at) + 1, shape.rfind(":", 0, at) + 1)
        left = shape[begin:at]
        if left.endswith("K") and WEAPON.match(shape, stop):
            continue  # a list of what something was done with
        if match[0] == "o" and shape[stop] in "PA" and row[at].value != AND:
            continue  # "the A area of B region was hit"
        is_list = OWN_PLACE.match(shape, stop) or (left.endswith("P") and shape[stop : stop + 1] == "P")
        if match[0] == "&" and is_list and _is_unfinished(left):
            continue  # "attacks near A and in B were repelled"
        if match[0] != ",&" and (LATER_JOINT.match(shape, stop) or OPENED.search(left)):
            continue  # "struck A and B, and C was shelled", "..., while in the D direction, the enemy attacked"
        headed = shape[begin - 2 : at] if shape[max(0, begin - 2) : begin] in HEADED else left
        if TOLD.match(headed) and _is_own(shape, at, stop) and not _goes_on_with(row, shape, left, stop):
            row = [*row[:at], parted(row[at]), *row[at + 1 :]]
            shape = f"{shape[:at]};{shape[at + 1 :]}"
            begin = stop
    return row, shape


def _is_unfinished(left: str) -> bool:
    """Tell whether nothing was done yet, or nothing in the last clause, which an event opens."""
    last = left[left.rfind(",") + 1 :]
    return FINITE.search(left) is None or ("E" in last and FINITE.search(last) is None)


def _is_own(shape: str, at: int, stop: int) -> bool:
    """Tell whether a clause of its own begins behind a boundary."""
    if OWN_PLACE.match(shape, stop) or OWN_DOING.match(shape, stop):
        return True
    return stop > at + 1 and "," in shape[at:stop] and CAME_UNDER.match(shape, stop) is not None


def _goes_on_with(row: list[Item], shape: str, left: str, stop: int) -> bool:
    """Tell whether a clause only says where the one before it was, or what came of it.

    "5 боїв на D, ворог наступав біля A"; "атакували область, у A поранено двох".
    """
    if "P" in left or "D" in shape[stop : stop + 3]:
        return False
    clause = NEXT_BOUNDARY.split(shape[stop:], maxsplit=1)[0]
    event = next((at for at, letter in enumerate(clause) if letter in "EVKTR"), None)
    if event is None:
        harm = HARM.search(clause)
        is_counted = "M" in left or "N" in left  # what is counted of a region is at no place in it
        return (
            "A" in left
            and not is_counted
            and harm is not None
            and row[stop + harm.start()].value not in NO_HARM
        )
    return (
        "A" not in left and "K" not in clause and (clause[event] in "TR" or row[stop + event].value in FOUGHT)
    )
