"""Heads: what is said to have happened in a sentence, each with its number, found by one expression over its letters."""

import re
from functools import lru_cache

from app.geoparse.head import GROUND, ONE, Head
from app.geoparse.hits import are_hits_of, are_hits_of_blow
from app.geoparse.items import Item
from app.geoparse.othercounts import HURT, OF_PEOPLE, is_of_next_doing, is_of_other_doing, stands_alone
from app.geoparse.quantities import is_loose, reached
from app.geoparse.sorts import LOOSE, SPECIFIC, is_twin, says_kind, sort_of
from gazetteer.patterns import regex

HEAD = regex(
    r"(?=[N1aSEKTMVzZ])(?:"  # most letters begin nothing
    r"(?P<part>N\+?[-:,]{0,2}(?:<L@|[<fi@-]{1,3})(?:[aS]*E)?[aS]*K|(?:N<-|(?<=<)N-)[aS]*E|(?<=<)M[-@f]{0,3}[aS]*K)"
    r"|(?P<one>1[-:,]?(?:[<@f]?[aS]*K|(?=[ib][awsX]{0,4}o?[PA])))"
    r"|(?P<some>No[aS]*E)"
    r"|(?P<elliptic>(?<![YXf])N[aS]+(?=,?&?N[aSw]{0,3}E)|(?<![YXf])N[aS]+(?=&[aS]+E))"
    r"|(?P<twin>[aK](?=[&,][aS]*E))"
    r"|(?P<counted>N\+?L?(?:<(?=E))?[aS]*w{0,2}[aS]*[EK](?:[aSo]*[EK])*(?:&[aS]*E)?)"
    r"|(?P<trailing>(?<![YXf])N[aS]+(?=[,;&)]|$)(?!&N[aS]*X))"
    r"|(?P<times>M)"
    r"|(?P<attempt>T[^,;:BEKVNMDPAF]{0,4}I)"
    r"|(?P<try>T)"
    r"|(?P<noun>[aS]*[EK](?:[aSo]*[EK])*)"
    r"|(?P<verb>V)"
    r"|(?P<steady>z)"
    r"|(?P<none>(?<=[-:])Z(?![aSo]{0,2}[XY])|(?<=[&,])Z(?=[ibo])|(?<=B)Z(?=[ibo]{1,2}s{0,2}P)|(?<=i[PA])Z(?=$|[,;])|(?<=[&B,][PAD])Z(?=$|[,;])|(?<=[PAD],)Z$)"
    r"|(?P<bare>N))"
)
REMEMBERED, REMEMBERED_LENGTH = 20_000, 120
"""How many shapes of sentences are remembered, and up to which length."""
GROWN = regex(r"[^;BENKVMZ]{0,9}(?:[-:]#?i?|G[^;BENKVM,(]{0,6})$")
HARMS = regex(r"\+?Y[oa]{0,2}N?[aw]{0,2}[Xwsq]")
"""What follows a weapon that hurts somebody or something: "a bomb damaged a farm"."""
HARMED_BY = regex(r"[XY]@[aS]{0,2}$")
HOME = "home"
STRUCK = (HURT, HOME, "people", "target", "depot")
"""What an event is of, and no troops that are called by it: "обстрел домов", which "assault units" is not."""
DESTROYED_BY = regex(r"[Xq][^EKVT;]{0,6}Y@[aS]{0,2}$")
GO = "go"
"""The sort of "йшли": fighting where it is said how often, or whither."""
M_OF_NEXT = regex(r"[,+&]M[aS]{0,2}(?:V|L[aS]?E)|[+]M-[irb][so]{0,2}[PA]")  # "hit A, three times shelled B"
FIRED_FROM = regex(r"f[awosk]{0,5}[PAF]?")
ONE_MORE = regex(r"[V@][aS]?(?:N[aSK]*K[,&]+)+[aS]{0,2}$")
"""What makes a single weapon one of those used: "was hit by three bombs and a missile"."""
DEALT_WITH = regex(
    r"N?[PADFsoijka,&wX]{0,20}@|W?[ijb]?[so]{0,2}[PA](?:s?[PA]|iA){0,2}(?:[,&]{1,2}i?[so]{0,2}[PA]A{0,2}){0,6}W?-?"
)
MEANS_AT = regex(r"[@ifo]?|[ij][so]{0,2}[PAF]?(?:[,&i]{1,2}[so]{0,2}[PAF]){0,6}@?")
"""What stands between a strike and what it was made with: "удар по A шестью ракетами"."""
WITH_OTHERS = regex(r"[awS]{0,3}[,&]{1,2}N[aS]*K")
DEALT_BLOWS = regex(r"i?[awso]{0,6}[PA]@[aw]{0,2}")
"""What joins a verb with the strikes that it tells of: "pounded the city of A with one of its largest drone attacks"."""
DROPPED_AT = regex(r"[ib][so]{0,2}[PAF](?:[,&i]{1,2}[so]{0,2}[PAF]){0,6}(?:&w?s)?W?")
"""Where bombs were dropped that are told behind their places: "сбросили на город три авиабомбы"."""
ARM_BEFORE = regex(r"[f@][aSo]{0,2}K[,&]{1,2}[aSo]{0,2}$")
"""What makes a weapon the last of those that a verb behind them was done with: "з артилерії та РСЗВ обстріляв A"."""
AT_A_PLACE = regex(r"(?:[ir]s{0,2}[PA])?")
GROWN_TO = regex(r",?G[^;BEKV]{0,8}Q[aSo]{0,2}$")
DID_HARM = regex(r",[aSw]{0,2}[XY][^;]*,")
PAUSE = regex(r"[;B]|-(?!b[aS]{0,2}$)")
"""What parts a number of times from its event, but not in "17 разів — під артобстріл"."""
SET_AT = regex(r"[aSCciwoW]{0,5}i$")
OF_LOSS = regex(r"[XY][^EKVN,;]{0,6}$")


def heads(row: list[Item], shape: str) -> list[Head]:
    """Return the heads of a sentence in order, with their numbers."""
    found: list[Head] = []
    for form, first, stop in _forms(shape) if len(shape) < REMEMBERED_LENGTH else _read_forms(shape):
        if form == "twin" and not is_twin(row, shape, first):
            continue
        if form in ("part", "one") and first and shape[first - 1] == "Y":
            continue  # "уламки одного з безпілотників"
        if form == "none" and shape[first - 1] in "&,PAD" and row[first].value != "none":
            continue
        if (
            form == "part"
            and "K" not in shape[first:stop]
            and sort_of(row, first, stop, form) not in SPECIFIC
        ):
            form, stop = "bare", first + 1  # "97 clashes, 33 of them assaults"
        if form in ("counted", "noun"):
            stop = _without_troops(row, shape, first, _without_second(row, shape, first, stop))
            if stop == first:
                continue
        quantity = (
            row[first].quantity
            if form in ("part", "elliptic", "counted", "trailing", "times", "bare")
            or (form == "some" and not is_loose(row[first].quantity))
            else None
        )
        if form == "one":
            quantity = ONE
        if form == "bare" and not stands_alone(row, shape, first):
            continue
        found.append(
            Head(first, stop, sort_of(row, first, stop, form), form, quantity, first if quantity else -1)
        )
    joined = [_with_harm(row, head, shape) for head in _join_verbs(row, found, shape)]
    joined = [head for head in joined if not _is_idle_weapon(row, head)]
    return _join_hits(_join_growth(_join_times(joined, shape), shape), shape)


@lru_cache(maxsize=REMEMBERED)
def _forms(shape: str) -> tuple[tuple[str, int, int], ...]:
    """Return the forms that the expression finds in a row of letters; sentences of one shape are many."""
    return _read_forms(shape)


def _read_forms(shape: str) -> tuple[tuple[str, int, int], ...]:
    return tuple((match.lastgroup or "", *match.span()) for match in HEAD.finditer(shape))


def _with_harm(row: list[Item], head: Head, shape: str) -> Head:
    """Take a weapon that hurts somebody or something for used."""
    if head.form not in ("noun", "counted"):
        return head
    behind = [item.value for item in row[head.stop : head.stop + 2]]
    is_downed = behind[:1] == ["downed"] or "air_defence" in behind
    hurts = (
        (HARMS.match(shape, head.stop) is not None and not is_downed)
        or behind[:1] == ["harmed"]
        or _is_hurt(row, head.stop)
    )
    hurts = hurts or (row[head.stop - 1].single and ONE_MORE.search(shape, 0, head.first) is not None)
    hurts = hurts or (
        HARMED_BY.search(shape, 0, head.first) is not None and _is_hurt(row, _cause(shape, head))
    )
    is_destroyed = DESTROYED_BY.search(shape, 0, head.first) is not None
    at = max(shape.rfind("X", 0, head.first), shape.rfind("q", 0, head.first)) if is_destroyed else -1
    hurts = hurts or (at >= 0 and (shape[at] == "q" or row[at].value == HOME))
    return head._replace(used=True) if hurts and _is_weapon(row, head) else head


def _is_hurt(row: list[Item], at: int) -> bool:
    """Tell whether an item says that somebody was hurt or something damaged."""
    return at < len(row) and row[at].letter in "XY" and row[at].value == HURT


def _cause(shape: str, head: Head) -> int:
    """Return where the harm stands that a weapon is told for: "was damaged by a drone"."""
    return shape.rfind("@", 0, head.first) - 1


def _is_idle_weapon(row: list[Item], head: Head) -> bool:
    """Tell whether a weapon is only named, as in "from tanks and artillery"."""
    return head.form == "noun" and not head.used and _is_weapon(row, head)


def _without_second(row: list[Item], shape: str, first: int, stop: int) -> int:
    """Keep "numerous attacks and shellings" as one, but only where the first word does not say the kind."""
    joint = shape.find("&", first, stop)
    if joint < 0:
        return stop
    loose = all(item.value in LOOSE for item in row[first:joint] if item.letter in "EK")
    plain = not any(says_kind(item) for item in row[first:joint])
    return stop if loose and plain else joint


def _without_troops(row: list[Item], shape: str, first: int, stop: int) -> int:
    """Leave out the noun of "assault units", but not that of "the strike killed three"; return `first` if nothing is left."""
    while stop < len(shape) and shape[stop] == "X" and row[stop].value not in STRUCK and stop > first:
        stop -= 1
        while stop > first and shape[stop - 1] not in "EK":
            stop -= 1
    return stop


def _join_verbs(row: list[Item], found: list[Head], shape: str) -> list[Head]:
    """Join a weapon or event with the verb beside it: "drones hit", "dropped two bombs", "the shelling struck"."""
    joined: list[Head] = []
    for head in found:
        before = joined[-1] if joined else None
        gap = shape[before.stop : head.first].replace("S&", "S") if before is not None else ";"
        if before is not None and before.form == "bare" and head.form == "verb" and not gap:
            joined[-1] = before._replace(stop=head.stop)
        elif before is not None and _is_waged(before, head, gap):
            joined[-1] = head._replace(first=before.first)
        elif (
            before is not None
            and not _is_first_of_several(before, head, shape)
            and _is_dealt_with(row, before, head, gap)
        ):
            joined[-1] = head._replace(first=before.first, used=True)
        elif before is not None and _is_fired_from(before, head, gap):
            joined[-1] = before._replace(stop=head.stop, used=True)
        elif before is None or re.search(r"[;B,N&HUc(]", gap) or len(gap) > 5:
            joined.append(head._replace(used=_is_used_too(row, before, head, gap)))
        elif _is_means(before, head, gap) and _is_weapon(row, head):
            joined[-1] = head._replace(first=before.first, used=True)
        elif (
            before.form in ("noun", "counted")
            and head.form == "verb"
            and not re.search(r"[PDAFY]", gap)
            and not ARM_BEFORE.search(shape, 0, before.first)
        ):
            joined[-1] = before._replace(stop=head.stop, used=True)
        elif before.form == "verb" and _is_weapon(row, head) and _is_object(before, head, gap):
            joined[-1] = head._replace(first=before.first, used=True)
        else:
            joined.append(head)
    return joined


def _is_waged(verb: Head, fight: Head, gap: str) -> bool:
    """Tell whether a noun is what the verb before it says: "идут бои"."""
    if verb.form != "verb" or fight.form not in ("noun", "counted") or gap.strip("a"):
        return False
    return verb.sort in ("clash", GO) and fight.sort in GROUND


def _is_dealt_with(row: list[Item], verb: Head, means: Head, gap: str) -> bool:
    """Tell whether something is what a place was struck with: "attacked Kyiv with four missiles", "was hit by artillery fire"."""
    if verb.form != "verb" or verb.quantity is not None:
        return False
    if _is_weapon(row, means):
        is_counted = means.form == "counted" and means.sort != "guided_bomb"
        return is_counted and ("P" in gap or "A" in gap) and DEALT_WITH.fullmatch(gap) is not None
    is_dealt = gap == "@" and verb.sort in LOOSE
    is_dealt = is_dealt or (verb.sort in (*LOOSE, "shelling") and DEALT_BLOWS.fullmatch(gap) is not None)
    return is_dealt and means.form in ("noun", "counted") and means.sort in SPECIFIC


def _is_first_of_several(verb: Head, weapon: Head, shape: str) -> bool:
    """Tell whether so many attacks were made with weapons of several kinds: "attacked A three times with 15 drones and 8 missiles"."""
    return shape[verb.first - 1 : verb.first] == "M" and WITH_OTHERS.match(shape, weapon.stop) is not None


def _is_fired_from(fired: Head, strike: Head, gap: str) -> bool:
    """Tell whether weapons told with where they were fired from are what struck: "missiles fired from Crimea hit A"."""
    if strike.form != "verb":
        return False
    is_fired = (fired.form == "counted" or (fired.used and fired.form == "noun")) and fired.sort in SPECIFIC
    return is_fired and strike.sort == "strike" and FIRED_FROM.fullmatch(gap) is not None


def _is_used_too(row: list[Item], used: Head | None, weapon: Head, gap: str) -> bool:
    """Tell whether a weapon stands beside one that was used: "used drones and guided bombs"."""
    if used is None or gap not in ("&", ",", ",&"):
        return weapon.used
    verb = row[used.first]
    is_used = used.used and verb.letter == "V" and verb.value == "launch"
    return weapon.used or (is_used and weapon.form == "noun" and _is_weapon(row, weapon))


def _is_means(strike: Head, weapon: Head, gap: str) -> bool:
    """Tell whether a counted weapon is what strikes were made with: "нанесены удары четырьмя дронами"."""
    is_loose = strike.form == "noun" and strike.quantity is None and strike.sort in LOOSE
    return is_loose and weapon.form == "counted" and MEANS_AT.fullmatch(gap) is not None


def _is_object(verb: Head, weapon: Head, gap: str) -> bool:
    """Tell whether a weapon is what the verb fired: with its number, or told alone after "used"."""
    if weapon.form == "counted":
        is_dropped = verb.sort in ("drop", "launch") and DROPPED_AT.fullmatch(gap) is not None
        return is_dropped or re.search(r"[<MPDA]", gap) is None
    return verb.sort == "launch" and AT_A_PLACE.fullmatch(gap) is not None and weapon.form != "times"


def _is_weapon(row: list[Item], head: Head) -> bool:
    return not any(item.letter in "EV" for item in row[head.first : head.stop])


def _join_times(found: list[Head], shape: str) -> list[Head]:
    """Give "18 times" to its verb or noun: the next in the clause, else the one before."""
    joined: list[Head] = []
    waiting: Head | None = None
    for head in found:
        if waiting is not None:
            between = shape[waiting.stop : head.first]
            is_done = head.form == "noun" and DID_HARM.search(between) is not None
            if head.form == "noun" and is_of_other_doing(between):
                waiting = None
            elif _takes(head) and not PAUSE.search(between) and not is_done:
                head = head._replace(quantity=waiting.quantity, number_at=waiting.first)
            else:
                joined.append(waiting._replace(form="bare"))
            waiting = None
        if head.form != "times" or shape[head.first - 1 : head.stop + 1] == "(M)":
            joined.append(head._replace(form="bare") if head.form == "times" else head)
            continue
        before = joined[-1] if joined else None
        gap = shape[before.stop : head.first] if before is not None else ";"
        if (
            before is not None
            and _takes(before)
            and not re.search(r"[;B]", gap)
            and gap.count(",") <= 1
            and not re.search(r",[SVNx]", gap)
            and not (
                M_OF_NEXT.match(shape, head.first - 1)
                or ("," in gap and shape[head.stop : head.stop + 1] == "V")
            )
            and not is_of_next_doing(shape, before.stop, head.stop + 1)
        ):
            joined[-1] = before._replace(quantity=head.quantity, number_at=head.first)
        else:
            is_idle = ",N" in gap[max(gap.rfind(";"), gap.rfind("B")) + 1 :]
            waiting = None if is_idle else head  # "battles, some villages changed hands twice"
    if waiting is not None:
        joined.append(waiting._replace(form="bare"))
    return joined


def _takes(head: Head) -> bool:
    return head.quantity is None and head.form in ("noun", "verb", "attempt", "try")


def _join_growth(found: list[Head], shape: str) -> list[Head]:
    """Give the number of "the number of attacks rose to 64", "clashes: 51", "N атак – 12" to its noun."""
    joined: list[Head] = []
    for head in found:
        before = joined[-1] if joined else None
        if before is not None and _is_grown_to(before, head, shape):
            joined[-1] = head._replace(
                quantity=reached(before.quantity), number_at=before.first, form="grown"
            )
            continue
        if (
            head.form == "bare"
            and before is not None
            and before.form == "noun"
            and before.quantity is None
            and head.stop == head.first + 1
        ):
            gap = shape[before.stop : head.first]
            led = shape[: before.first]
            of_events = OF_PEOPLE.search(led) is None and not OF_LOSS.search(led) and "=" not in shape
            if of_events and (GROWN.match(gap) or ("Q" in led and SET_AT.match(gap))):
                joined[-1] = before._replace(quantity=head.quantity, number_at=head.first, form="grown")
                continue
        if (
            head.form == "bare"
            and before is not None
            and before.form == "grown"
            and _grows_on(shape, before, head)
        ):
            joined[-1] = before._replace(quantity=head.quantity, number_at=head.first)
            continue
        joined.append(head)
    return joined


def _join_hits(found: list[Head], shape: str) -> list[Head]:
    """Give hits to what made them, "ударили ракетами: шесть попаданий"; counted fire keeps its number: "5 shellings with 17 hits"."""
    joined: list[Head] = []
    for head in found:
        before = joined[-1] if joined else None
        if before is None or head.form != "counted" or head.sort != "strike":
            joined.append(head)
            continue
        gap, fire = shape[before.stop : head.first], (before.form, before.sort, before.quantity is not None)
        if before.form == "verb" and before.quantity is None and are_hits_of_blow(shape, gap, head.stop):
            joined[-1] = before._replace(quantity=head.quantity, number_at=head.first)
        elif are_hits_of(fire, shape, gap, head.stop):
            joined[-1] = before._replace(stop=head.stop)
        else:
            joined.append(head)
    return joined


def _is_grown_to(number: Head, noun: Head, shape: str) -> bool:
    """Tell whether a number comes before what it counts: "з 91 до 128 зросла кількість боєзіткнень"."""
    if number.form != "bare" or noun.form != "noun":
        return False
    return GROWN_TO.match(shape[number.stop : noun.first]) is not None


def _grows_on(shape: str, before: Head, head: Head) -> bool:
    """Tell whether a second number is the one that was reached: "grew by 17, to 72"."""
    gap = shape[before.stop : head.first]
    if shape[before.number_at - 1] == "r" and not gap.endswith("r"):
        return False  # "rose to eight, three still go on"
    return "G" in shape[before.first : head.first] and not {"D", "<"} & {*gap} and not gap.endswith("f")
