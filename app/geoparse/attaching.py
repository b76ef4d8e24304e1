"""Attaching: which head each group of places belongs to."""

import re

from app.geoparse import clauses
from app.geoparse.groups import Group
from app.geoparse.head import GROUND, Head
from app.geoparse.quantities import is_of_many
from app.geoparse.sorts import GUNS, SPECIFIC
from gazetteer.patterns import regex

BESIDE_A_PLACE = ("P&", "P,")
"""What makes an area one of a list of places, and not what all of its sentence is told of: "A and the B community – 6 attacks"."""
BESIDE, STRIKES = 3, (*SPECIFIC, "strike")
OF_A_VILLAGE = ("s,w", "isw", "isww", "bsw", "bsww", "&sw")
"""How what stands before a place ends where only the noun of a village or a name unknown here does: "у селі Х та A"."""
LISTED = regex(r"(?:[f@][aS]*K)?(?:\(NX\))?[aS]*(?:&|,&?\+?)[aS]*(?:w?L[aSo]*)?")
"""What joins events told in one list: "came under drone strikes, air strikes and shelling"."""
ROUNDS_AND = regex(r"N[aS]*X[,&]{1,2}L[aSo]{0,2}")
"""What stands between rounds fired and what was used besides: "выпущено 10 снарядов и нанесено семь ударов"."""
WHERE = regex(r"[,-]?w?x[aSwLoRWOcMZ]{0,6}")
"""What joins a place with what is told of it: "around Avdiivka, where a dozen assaults were repelled"."""
MOST_OF_WHICH = regex(r"l<[^,;]*[RVL][^,;]*,")
"""A remark between a number and its place: "70 attacks, most of which were repelled, on the Lyman axis"."""
HAS_ITS_OWN = regex(
    r"[-:]{0,2}(?:[birs]{0,3}|i[aw]{1,2}[birs]{1,2})[PAD]|-[birs]{1,3}w|V?[iawX]{1,7}[birs]{1,2}[PA]"
)
"""A number told with a place of its own: "near A and one more west of B"."""
HEADED = regex(r"[A,s]{0,4}P(?:[,s]{0,2}[PA])*:")
"""A place that heads all that its line tells: "A, B district: a drone hit a roof, two more fell"."""
STILL_ON = regex(r"N[+aSoLG]{0,2}O")
"""A number of those that go on, and no places of its own: "27 attacks near A and B, with seven more under way"."""
OF_OTHER_THINGS = regex(r"N[aSw]{0,2}X[^,;PA]{0,4},[ibrs]{0,2}P")
"""What is told of a place before the event is told of another: "in A there were 10 blasts, in B 20 hits"."""
STRUCK = regex(r"[aSo]{0,2}i[awsXU&]{1,6}")
"""What was struck, and whose it is: "влучання по портовій інфраструктурі Ізмаїльського району"."""
MOST_THERE = regex(r"Pl|<[^E]*l|l[^E]*<|[,:;(-][^,:;E]*l")
"""What parts a number from a place that has only most of it: "138 clashes: hardest near A", "60 attacks, most of them near B"."""
NONE_OF_IT = regex(r"[Z0][aSoiLw]{0,3}$")
HOTTEST_AT = regex(r"l[-:][bir]?[os]{0,2}$")
"""What makes a place only that of the hardest fighting: "the hottest - near A, which the enemy tries to encircle"."""
NEW_SUBJECT = regex(r"[^,;]{0,4},S[aw]{1,3}[ib]")
"""What makes places those of what another does: "сталося 56 зіткнень, ворог зберігає активність на A"."""
PURPOSE = regex(r",[wS]{0,2}H[^,]*$")
"""What makes a place that of what is only meant or may be: "тривають бої, щоб не дати ворогу просунутись у бік A"."""
OTHER_AREA, OPENS_CONTRAST = regex(r"B[io]{0,2}[AD]|;[&+]?[io]{0,2}[AD]-"), regex(r"B[io]{0,2}$")
"""What makes another area that of what follows: "A was shelled, while B was subjected to mortar attacks"."""
PREDICATES, VERBS = ("drop", "launch"), ("verb", "attempt", "try")
"""Verbs that go on where the one before them struck: "hit A with mortars and dropped munitions from drones"."""
OF_WHICH_DOWNED = regex(r",<N?[aLw]{0,3}Y,")
"""A remark between weapons and what they struck: "an attack by 38 drones, of which 29 were downed, hit A and B"."""
OF_ANOTHER = regex(r"-?[wLO]")
"""What is told of directions behind a contrast, and of no event: "пытались наступать на A, а на B – обороняются"."""
OF_THE_FRONT = regex(r",[wao]{0,2}[#W][^VPDA]{0,12}$")
"""What begins the number of the whole front: "активны на A и B направлениях, с полуночи было 111 столкновений"."""
OF_NO_PLACE = regex(r"[aS]{0,2}O|i?[aSo]{0,2}U")  # what goes on, "187 боїв на фронті"
NONE_BEFORE = regex(r"^[^,;PAD]{0,8}Z[^,;PAD]{0,4},[^,;PAD]*[KVEXY]")
"""What makes a place that of what was done after nothing was: "контратак не отмечала, артиллерией нанесено поражение у A"."""
OTHERS_STOPPED = regex(r"[,&]{1,2}[aSL]{0,2}RN[^E;]*$")
"""What makes a place that of others who were stopped: "repelled eight assaults near A and stopped three columns outside B"."""
OF_A_PART, GOES_ON = regex(r"<[aSo:&L-]{0,3}$"), regex(r"[^;]*[,&][aSW]{0,2}[VL]")
"""What a number of a part is told behind, and what goes on with the whole."""
OF_NOTHING = regex(r"w[wH][^EVKTRNMXY,;:]*(?=[,;.]|$)")
"""What is said of a place and is no event: "у A зникло світло"."""
TWINS = ("&", ",&")
"""What joins two events of the same place, which the first has before it."""
HOTTEST = regex(r"[wLO]{0,3}l")
"""What is said of a direction besides a number of the front: "157 clashes, Pokrovsk sector remains hottest"."""


def attach(shape: str, heads: list[Head], groups: list[Group]) -> list[list[Group]]:
    """Give each group to a head; a leading direction or region is given to every head without its own."""
    owned: list[list[Group]] = [[] for _ in heads]
    leading: list[Group] = []
    told = [i for i, head in enumerate(heads) if not clauses.is_bracketed(shape, head.first, head.stop)]
    for group in groups:
        before = max((i for i in told if heads[i].first < group.first), default=None)
        after = next((i for i, head in enumerate(heads) if head.first >= group.stop), None)
        is_listed = group.letter == "A" and shape[max(0, group.first - 2) : group.first] in BESIDE_A_PLACE
        if before is None and group.letter in "AD" and not is_listed:
            leading.append(group)
            continue
        number = clauses.number_behind(shape, group.stop) if group.letter == "P" else -1
        after = next((i for i, head in enumerate(heads) if head.first == number), after)
        owner = _owner(shape, heads, group, before, after)
        if owner is not None:
            owned[owner].append(group)
        if after is not None and owner != after and WHERE.fullmatch(shape[group.stop : heads[after].first]):
            owned[after].append(group)
    if any(_is_of_lead(shape, g, heads) for g in leading):
        leading = []
    _drop_other_objects(shape, heads, owned)
    _share(shape, heads, owned)
    for index, own in enumerate(owned):
        if index and re.search(r"U|#[^V]*W|W[^V]*#", shape[heads[index - 1].stop : heads[index].first]):
            continue
        if index and "<" in shape[heads[index - 1].stop : heads[index].first]:
            own.extend(g for g in owned[index - 1] if g.letter == "D" and all(o.letter != "D" for o in own))
        if index and not own and shape[heads[index - 1].stop : heads[index].first] in TWINS:
            first = heads[index - 1].first  # "A endured drone and missile strikes"
            own.extend(g for g in owned[index - 1] if g.stop <= first and g not in leading)
        have = {group.letter for group in own}
        own.extend(
            g
            for g in leading
            if g.letter not in have
            and not (g.letter == "A" and _is_left(shape, g, heads[index], have))
            and not (heads[index].form == "bare" and "P" in have and shape[: g.first].endswith("Po"))
            and not (g.letter == "D" and clauses.FOLLOWED.search(shape, g.stop, heads[index].first))
        )
    _go_on(shape, heads, owned)
    _drop_harmed(shape, heads, owned)
    return owned


def _drop_harmed(shape: str, heads: list[Head], owned: list[list[Group]]) -> None:
    """Leave numbers to their own places, without those that were only harmed: "дважды обстреляли A, повредили дом в B"."""
    for head, own in zip(heads, owned, strict=True):
        harmed = [g for g in own if g.letter == "P" and clauses.is_only_harmed(shape, head.stop, g.first)]
        kept = [group for group in own if group not in harmed]
        led = bool(harmed) and harmed[-1].stop <= head.first
        is_own = any(group.letter == "P" or (led and group.first >= head.stop) for group in kept)
        if harmed and is_own and head.quantity is not None:
            own[:] = kept


def _is_of_lead(shape: str, group: Group, heads: list[Head]) -> bool:
    """Tell whether a direction is what a sentence opens with, and the number of the front follows."""
    if group.letter != "D" or not heads or heads[0].form != "counted":
        return False
    told = re.search(r"[SU]", shape[: group.first]) is not None
    return told and OF_THE_FRONT.search(shape[group.stop : heads[0].first]) is not None


def _is_left(shape: str, area: Group, head: Head, have: set[str]) -> bool:
    """Tell whether a leading region holds no more: a direction is told, or another clause has places of its own."""
    between = shape[area.stop : head.first]
    return (
        "D" in have
        or ("P" in have and re.search(";|,B", between) is not None)
        or OTHER_AREA.search(between) is not None
    )


def _drop_other_objects(shape: str, heads: list[Head], owned: list[list[Group]]) -> None:
    """Leave out places that another verb acts on: "blocks A, shells B"."""
    for head, own in zip(heads, owned, strict=True):
        if head.form in VERBS and any(group.first >= head.stop for group in own):
            own[:] = [
                g
                for g in own
                if g.stop > head.first
                or g.letter != "P"
                or not clauses.is_of_another(g.before, shape[g.stop : head.first], head.form)
            ]


def _go_on(shape: str, heads: list[Head], owned: list[list[Group]]) -> None:
    """Let a head without places go on with those of the head before it: "shelled the region 71 times, 3 air strikes"."""
    for index in range(1, len(heads)):
        source = index - 1
        while (
            source and heads[source].sort == "launch" and heads[source].form == "verb" and not owned[source]
        ):
            source -= 1  # "attacked twice on D, launched 12 air strikes"
        between = shape[heads[source].stop : heads[index].first]
        if _is_told_with(between, heads[source]) and all(group in owned[source] for group in owned[index]):
            owned[index] = list(owned[source])
        if (
            not owned[index]
            and not clauses.are_of_a_day(shape, heads, index)
            and (
                heads[index].quantity is not None
                or LISTED.fullmatch(between) is not None
                or (heads[index].sort in PREDICATES and between.endswith(("&", ",")))
            )
            and not re.search(
                r"[;U=lp]|Y[aS]?N[fo]{1,2}$|,SR|P[^;]*,&L|#[^V]*W|W[^V]*#|[,&B]i[aw]{0,2}s|^[^(]*\)", between
            )
        ):
            is_part = "<" in shape[heads[source].first : heads[source].stop + 1]
            is_part = (
                is_part
                or heads[source].form == "one"
                or OF_A_PART.search(shape, 0, heads[source].first) is not None
            )
            if is_part and (
                GOES_ON.match(shape, heads[source].stop, heads[index].first + 1)
                or (heads[index].form == "counted" and heads[index].sort != heads[source].sort)
            ):
                source -= 1  # "67 strikes, 38 of them on A, and used 5 missiles"
            of = heads[source]  # "19 times, 18 of them with drones, one more with a bomb"
            is_all = "+" not in between or heads[index].quantity is None or HEADED.match(shape) is not None
            is_all = is_all or "<" in shape[max(0, of.first - 1) : of.stop + 1]
            is_all = is_all or (of.sort != heads[index].sort and {of.sort, heads[index].sort} <= {*SPECIFIC})
            is_all = is_all and not clauses.is_of_breakdown(shape, heads[index - 1].first, between)
            is_all = is_all and not OF_NO_PLACE.match(shape, heads[index].stop)
            is_all = is_all and ("P" not in between or not clauses.are_on_no_place(shape, heads, index))
            from_it = owned[source] if source >= 0 else []
            if not clauses.is_from_all_over(shape, heads[index]):
                colon = shape.rfind(":", 0, heads[index].first)
                # "420 ударів по A: 9 авіаударів, 240 атак дронів": what stands before the colon is the place of all
                owned[index] = [g for g in from_it if g.letter != "P" or is_all or g.stop <= colon]


def _is_told_with(between: str, head: Head) -> bool:
    """Tell whether one event is told with the one before it: "shells fell and", "біля A на напрямку авіаудари та обстріли"."""
    return ROUNDS_AND.fullmatch(between) is not None or (between == "&" and head.form == "noun")


def _owner(shape: str, heads: list[Head], group: Group, before: int | None, after: int | None) -> int | None:
    if before is None:
        return after if after is None or _leads(shape, group, heads[after]) else None
    between = shape[heads[before].stop : group.first]
    if (
        "l" in between
        and heads[before].quantity is not None
        and not MOST_OF_WHICH.search(between)
        and (group.letter != "P" or MOST_THERE.search(between))
    ):
        is_next = (
            after is not None
            and not re.search("[;BD]", shape[group.stop : heads[after].first])
            and (OPENS_CONTRAST.search(between) or not _is_of_portion(shape, between, group, heads[after]))
        )
        return after if is_next else None
    if _is_of_another_clause(shape, heads[before], group, between):
        return after
    if after is None:
        is_aside = group.letter == "D" and "," in between and HOTTEST.match(shape, group.stop)
        return before if not is_aside and _follows(between, heads[before]) else None
    beyond = shape[group.stop : heads[after].first]
    if (re.search(r"[;B]", between) and not re.search(r"[;B]", beyond)) or clauses.is_harmed_by_next(
        between, beyond
    ):
        return after
    if re.search(r"[;B]", beyond):
        return before if _follows(between, heads[before]) else None
    if heads[after].form in ("bare", "none") and re.fullmatch(r"[-:wlGLo]{0,3}", beyond):
        tried = (
            heads[before].quantity is not None
            and heads[before].form != "bare"
            and shape[heads[after].first] == "M"
        )
        return before if tried and not re.search(r"[,:M-]", between) else after
    if heads[after].form == "bare" and re.fullmatch(r",?@\+?|,?\+", beyond):  # "near A, with another nine"
        stays = HAS_ITS_OWN.match(shape, heads[after].stop) or STILL_ON.match(shape, heads[after].first)
        return before if stays else after
    if clauses.opens_clause(group.before, between, beyond):
        return after
    return before if _follows(between, heads[before]) else None


def _is_of_another_clause(shape: str, head: Head, group: Group, between: str) -> bool:
    """Tell whether a place stands behind a semicolon, or is where somebody else does something."""
    if group.letter in "PA" and clauses.is_told_elsewhere(between, shape, head.first, group.stop):
        return True
    if "XB" in between or (group.letter in "DA" and "B" in between and OF_ANOTHER.match(shape, group.stop)):
        return True  # "the strikes came hours after they met in A"
    if PURPOSE.search(between) is not None or _is_other_subject(shape, head, group, between):
        return True
    if NONE_BEFORE.search(between) is not None:
        return True
    if OTHERS_STOPPED.search(between) is not None and head.quantity is not None:
        return True
    if NEW_SUBJECT.match(between) and head.form in ("noun", "counted"):
        return True
    if group.letter == "P" and is_of_many(head.quantity) and clauses.is_of_harm(shape, between, group.stop):
        return True
    return ";" in between and not clauses.is_list_of_regions(shape, group.stop, between)


def _is_other_subject(shape: str, head: Head, group: Group, between: str) -> bool:
    """Tell whether something else befell a town behind what is counted of its region: "в A 3 попадания, город B остался без воды"."""
    is_behind = group.letter == "P" and between.rstrip("LROw") in (",", ",s") and "A" in shape[: head.first]
    return is_behind and len(group.places) == 1 and OF_NOTHING.match(shape, group.stop) is not None


def _is_of_portion(shape: str, between: str, group: Group, after: Head) -> bool:
    """Tell whether a place is that of a portion: "61 clashes, half of them near A, and that 26 were repelled near B"."""
    return "l<" in between and re.search(r"[,;B]", shape[group.stop : after.first]) is not None


def _leads(shape: str, group: Group, head: Head) -> bool:
    """Tell whether places before a head belong to it and are not those of another clause."""
    between = shape[group.stop : head.first]
    if (
        head.quantity is None
        and head.form in ("attempt", "try", "verb")
        and HOTTEST_AT.search(shape, 0, group.first)
    ):
        return False
    if group.letter == "P" and (
        clauses.is_of_its_clause(between, shape, head.stop) or clauses.is_harmed_alone(between)
    ):
        return False
    return clauses.is_one_list(shape, group.first, between) and not OF_OTHER_THINGS.search(between)


def _follows(between: str, head: Head) -> bool:
    """Tell whether places after a head belong to it: a preposition or nothing strange stands between."""
    if not between or between[-1] in "birosD(,-:&L<":
        return True
    if between.endswith("YX"):
        return False  # "attacked the south of A region, the infrastructure of B was damaged"
    if between[-1] == "w" and "b" not in between[-BESIDE:] and not between.endswith(OF_A_VILLAGE):
        struck = head.sort in STRIKES and head.form in ("noun", "counted") and STRUCK.fullmatch(between)
        return bool(struck) or (head.form in ("verb", "attempt") and len(between) <= 2)
    return True


def _is_other_fire(shape: str, head: Head, after: Head) -> bool:
    """Tell whether so much fire is told apart from what another verb says behind it: "34 обстріли, скинули чотири КАБ на A"."""
    return (
        head.sort in GUNS and after.sort in SPECIFIC and after.sort not in GUNS and shape[after.first] == "V"
    )


def _share(shape: str, heads: list[Head], owned: list[list[Group]]) -> None:
    """Give a head without places those of the next: "завдав 3 ракетних та 12 авіаударів по P"."""
    for index in range(len(heads) - 2, -1, -1):
        between = shape[heads[index].stop : heads[index + 1].first]
        if heads[index + 1].form == "bare" and STILL_ON.match(shape, heads[index + 1].first):
            continue  # "33 clashes, five are ongoing near A"
        if not owned[index] and heads[index + 1].form == "verb" and OF_WHICH_DOWNED.fullmatch(between):
            owned[index], owned[index + 1] = owned[index + 1], []
            continue
        same = (
            "," in between
            and heads[index].sort == heads[index + 1].sort
            and not clauses.are_weapons(shape, heads, index)
        )
        same = same or ("," in between and heads[index].sort in SPECIFIC and heads[index + 1].sort in GROUND)
        is_blow = heads[index].sort == "attack" and heads[index + 1].sort in STRIKES and "L" in between
        same = same or ("," in between and is_blow)  # "repelled 9 attacks, delivered a strike on A"
        same = same or ("," in between and NONE_OF_IT.search(shape, 0, heads[index].first) is not None)
        same = same or (heads[index + 1].form == "bare" and shape[heads[index + 1].stop :][:1] == "<")
        same = same or ("," in between and _is_other_fire(shape, heads[index], heads[index + 1]))
        if heads[index + 1].form == "verb":
            same = same or ("," in between and heads[index].quantity is not None)
            same = same or (heads[index].form == "verb" and "wS" in between)
        other = heads[index + 1].form == "one" or (
            heads[index + 1].form == "bare"
            and ("+" in between or "V" in shape[heads[index + 1].first : heads[index + 1].stop])
        )
        if (
            not owned[index]
            and owned[index + 1]
            and not (same or other)
            and re.fullmatch(r"K?[,&LSaw+ihd]{0,6}", between)
        ):
            owned[index] = [
                group for group in owned[index + 1] if group.letter != "D" or heads[index + 1].form != "bare"
            ]
