"""Antecedents: which place "the region", "the area", "the city" and "there" stand for."""

from app.claimants import OBLAST_OF
from app.geoparse.atlas import OBLAST_START
from app.geoparse.carried import ADMINISTRATION, SMALL_AREAS, Carried, note_places
from app.geoparse.drafts import SOME_REGION
from app.geoparse.head import shape_of
from app.geoparse.items import AROUND, CAPITAL, IT, THE_AREA, WITH_OBLAST, Item
from app.geoparse.seats import DISTRICT, REGIONAL, seat_meant
from app.geoparse.unknowns import OTHER_DIRECTION
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

TOWN, IN_TOWN = "town", "in_town"
"""The values of "the city", "the town", "the village", and of "по місту"."""
AREA = "area"
HERE = "here"
"""The value of "here" where its sentence names no place."""
FURTHER, REST_REACH = "further", 4
"""The value of "other", and how many items before "the region" it may stand: "other settlements in the region"."""
SEVERAL = 2
LISTED = {"latter": -1, "former": -2}
TOO_SMALL = {"region": (PlaceKind.HROMADA.value,), "oblast": (PlaceKind.HROMADA.value, PlaceKind.RAION.value)}
"""What "the region" and "область" never are."""
OF_A_NAME = ("oA", "oP", "A")
"""What makes "the region" only say what the name after it is."""
SPEAK_THERE = regex(r"[&+w]?c")
IN_A_PLACE = ("iP", "iA")
JOINTS_BEFORE = ",&B;R"
"""What stands before an area that opens a part of its sentence, or says where something was done."""
TOWN_AND_AREA = regex(r"(?<![PA][,&])iP&[ks]{0,2}A[^PAD]*$")
"""A district told beside a town, which is not of it: "strikes on A and the B district ... in the city"."""
LIST_BEFORE = regex(r"P(?:[,&]{1,2}P)+(?=[^P]*$)")


def with_antecedents(row: list[Item], carried: Carried) -> list[Item]:
    """Let "the region" and "the area" stand for the region or place named last."""
    found: list[Item] = []
    if carried.town is None:  # "the city was hit, said the mayor of A"
        carried.town = next((item._replace(letter="P") for item in row if _is_speakers(item)), None)
    _turn_to_speakers(row, carried)
    for index, item in enumerate(row):
        if _is_speakers(item):
            carried.town = item._replace(letter="P")  # "the mayor of A said the city was hit"
        if item.letter != "j":
            note_places(carried, [item], found[-1].letter if found else "")
            found.append(item)
            continue
        following = row[index + 1 :]
        is_of_office = bool(following) and following[0].letter == "g"
        if is_of_office and item.value not in (TOWN, IN_TOWN):  # "the region's military administration said"
            found.append(item._replace(letter="s", value=""))
            continue
        if item.value in (TOWN, IN_TOWN):
            found += [item._replace(letter="i", value="")] * (item.value == IN_TOWN)
            meant = [_town(item, carried, following[:1], found)]
        elif item.value in (REGIONAL, DISTRICT):
            meant = [seat_meant(item, carried, found, following)]
        elif item.value == OTHER_DIRECTION:
            meant = _direction_meant(item, carried)
        elif (there := _around_towns(item, found, carried) or _there(item, found, carried)) is not None:
            meant = [there]
        else:
            meant = _area_meant(item, found, following, carried)
        note_places(carried, meant)
        found += meant
    return found


def _turn_to_speakers(row: list[Item], carried: Carried) -> None:
    """Let "the city" be no town of another oblast than that of the administration that speaks, but the last told in it."""
    told = next((start for item in row if (start := _oblast_of_speaker(item, carried))), "")
    here = _oblast_at(carried.town, carried)
    if not told or not here or told == here:
        return
    speaker = [item._replace(letter="P") for item in row if _is_speakers(item)]
    near = [*speaker, carried.spot, *reversed(carried.named)]
    carried.town = next(
        (one for one in near if one and one.letter == "P" and _oblast_at(one, carried) == told), None
    )


def _oblast_of_speaker(item: Item, carried: Carried) -> str:
    """Return the start of the codes of the oblast whose administration an item is, or whose town's head; "" else."""
    if item.letter == "C":
        return OBLAST_OF.get(item.value, "")
    return _oblast_at(item, carried) if _is_speakers(item) else ""


def _is_speakers(item: Item) -> bool:
    """Tell whether an item is the town of one who speaks: "said the mayor of A"."""
    return item.letter == "p" and not item.value


def _oblast_at(item: Item | None, carried: Carried) -> str:
    is_known = item is not None and 0 <= item.place < len(carried.codes)
    return carried.codes[item.place][:OBLAST_START] if item is not None and is_known else ""


def _area_meant(item: Item, found: list[Item], following: list[Item], carried: Carried) -> list[Item]:
    """Return what "the region", "the area" and "there" stand for behind what was found before; nothing where they add nothing."""
    if found and item.value in TOO_SMALL and found[-1].letter == "N":
        return [item._replace(letter="X", value="")]  # "під ударом опинилися дві області"
    if found and item.value in TOO_SMALL and found[-1].value in SMALL_AREAS:
        return []  # "у Чугуївському районі області"
    if item.value in TOO_SMALL and following[:1] and following[0].letter == "s" and _names_region(following):
        return []  # "attacks on the oblast's settlements were recorded in Kherson Oblast"
    ahead = "".join([one.letter for one in following[:2]])
    if item.value == AREA and (ahead[:1] == "b" or ahead in IN_A_PLACE):
        return []  # "in the area south of Dibrova", "in an industrial area in Kharkiv"
    if ahead in OF_A_NAME:
        return [item._replace(letter="s", value="")]  # "the region of Odesa"
    if found and found[-1].letter in "PADF":
        found[-1] = found[-1]._replace(value=AROUND)  # "the Bakhmut area"
        return []
    if _is_idle(item, found, following, ahead):
        return []
    if carried.is_along and carried.directions and item.value in (AREA, IT) and not _is_inside(found):
        return _directions_meant(item, carried)
    if item.value in LISTED:
        return _of_the_list(item, found, carried)
    is_there = item.value == IT or (item.value == AREA and bool(found) and found[-1].letter in JOINTS_BEFORE)
    listed = _listed_before(found) if is_there else []
    is_told = any(one.letter in "PADF" for one in found)
    return listed or ([] if is_told else _all_named(item, carried)) or [_antecedent(item, carried)]


def _all_named(item: Item, carried: Carried) -> list[Item]:
    """Return the settlements, or areas of one kind, that "there" means, if the sentence before told several: "in A and B. There"."""
    named = [one for one in carried.named if one.letter == "P"]
    if not named and len({one.value for one in carried.named}) == 1:
        named = carried.named
    if item.value not in (AREA, IT) or len(named) < SEVERAL:
        return []
    return _listed(item, named[0].letter, named)


def _is_idle(item: Item, found: list[Item], following: list[Item], ahead: str) -> bool:
    """Tell whether "there" says no place: "Там уточнили", "There the enemy shelled A"."""
    if item.value in (AREA, IT) and SPEAK_THERE.match(ahead):
        return True
    return item.value == IT and not found and any(one.letter in "PADF" for one in following)


def _names_region(row: list[Item]) -> bool:
    """Tell whether items name an oblast."""
    return any(item.letter == "A" and item.value not in SMALL_AREAS for item in row)


def _is_inside(found: list[Item]) -> bool:
    """Tell whether "the area" follows "in": that around a place, and no direction."""
    return bool(found) and found[-1].letter == "i"


def _directions_meant(item: Item, carried: Carried) -> list[Item]:
    """Return what "there" is behind a sentence of directions: all of them."""
    return _listed(item, "D", carried.directions)


def _listed(item: Item, letter: str, meant: list[Item]) -> list[Item]:
    """Return a word that means several places as the list of them."""
    told = [
        item._replace(letter=letter, place=one.place, value=one.value if letter == "A" else "")
        for one in meant
    ]
    between = item._replace(letter=",", value="")
    return [one for each in told for one in (each, between)][:-1]


def _of_the_list(item: Item, found: list[Item], carried: Carried) -> list[Item]:
    """Return the place that "the latter" or "the former" is, of those told in this sentence or else in the one before."""
    named = ([one for one in each if one.letter == "P"] for each in (found, carried.named))
    here, before = ({one.place: one for one in each} for each in named)
    told = list((here if len(here) > 1 else before).values())
    if len(told) < 2:
        return [item._replace(letter="w", value="")]
    return [item._replace(letter="P", place=told[LISTED[item.value]].place, value="")]


def _listed_before(row: list[Item]) -> list[Item]:
    """Return the list of places that "there" means: "fighting for A and B, and 20 attacks were repelled there"."""
    match = LIST_BEFORE.search(shape_of(row))
    return row[match.start() : match.end()] if match is not None else []


def _town(item: Item, carried: Carried, following: list[Item], before: list[Item]) -> Item:
    """Return the settlement that "the city" is; before a name it only says what that is, behind an area it is one of that."""
    named = bool(following) and (following[0].letter in "PAF" or following[0].value == CAPITAL)
    told = next((one for one in reversed(before) if one.letter in "PAD"), None)
    is_listed = TOWN_AND_AREA.search(shape_of(before)) is not None
    is_of_area = told is not None and not is_listed and (told.value in SMALL_AREAS or told.letter == "D")
    if carried.town is None or named or is_of_area:
        return item._replace(letter="s", value="")
    return item._replace(letter="P", place=carried.town.place, value="")


def _there(item: Item, before: list[Item], carried: Carried) -> Item | None:
    """Return the only place of the sentence before for "here", unless a direction was named since; None for other words.

    "The region" of a town's officials is none that was named before: "A officials counted 12 in the region's B".
    """
    if item.value in TOO_SMALL:
        told = next((one for one in reversed(before) if one.letter in "pCAD"), None)
        is_theirs = told is not None and told.letter == "p" and not told.value
        if told is not None and told.letter == "C" and told.place < 0 and told.value.endswith(ADMINISTRATION):
            is_theirs = {one.letter for one in carried.named} == {
                "P"
            }  # "A: a house burned. Kim said the region was hit"
        is_of_heading = told is None and [one.letter for one in carried.places] == [
            "P"
        ]  # "Запорожье. ... области"
        return item._replace(letter="w", value=SOME_REGION) if is_theirs or is_of_heading else None
    if item.value == AREA and shape_of(before[-2:]) in ("D-", "D,"):
        return item._replace(letter="x", value="")  # "на A направлении – там бои шли в районе B"
    if item.value != HERE:
        return None
    if len(carried.named) != 1 or carried.named[0].letter != "P" or carried.directions:
        return item._replace(letter="w", value="")
    return item._replace(letter="P", place=carried.named[0].place, value="")


def _around_towns(item: Item, before: list[Item], carried: Carried) -> Item | None:
    """Return the oblast of the towns named last for its other settlements: "hit A. It shelled other villages of the region"."""
    is_besides = item.value in TOO_SMALL and any(one.value == FURTHER for one in before[-REST_REACH:])
    if not is_besides or carried.area is not None or any(one.letter in "PADF" for one in before):
        return None
    oblasts = {_oblast_at(one, carried) if one.letter == "P" else "" for one in carried.named}
    if len(oblasts) != 1 or "" in oblasts:
        return None
    return item._replace(letter="P", place=carried.named[-1].place, value=WITH_OBLAST)


def _direction_meant(item: Item, carried: Carried) -> list[Item]:
    """Return the direction that "this sector" is, or both of one that is called by two: "на Лимано-Куп'янському напрямку"."""
    if not carried.front:
        return [item._replace(letter="w", value=CAPITAL)]  # a place that is not known
    return _listed(item, "D", carried.front)


def _antecedent(item: Item, carried: Carried) -> Item:
    too_small = TOO_SMALL.get(item.value)
    meant = carried.area if too_small is not None else carried.spot
    if meant is None or (too_small is not None and meant.value in too_small):
        return item._replace(letter="w", value=SOME_REGION if item.value in TOO_SMALL else item.value)
    value = meant.value if item.value == IT else THE_AREA
    return item._replace(letter=meant.letter, place=meant.place, value=value)
