"""Kinds: which event kind a head is, by its words, what it was done with, and where."""

from app.geoparse.groups import Group
from app.geoparse.head import GROUND, Head, shape_of
from app.geoparse.heads import HOME
from app.geoparse.items import Item
from app.geoparse.othercounts import HURT
from app.geoparse.portions import is_cause
from app.geoparse.sorts import FIRED, GUNS, SPECIFIC, strike_kind, strike_of
from app.model import EventKind, Naming
from gazetteer.patterns import regex

EVIDENCE = regex(
    r"[SUCW]|(?:^|[;:])[&+a]?L?VL?P(?:[,&]{1,2}[PA])*(?:$|[.;,])|^[PA](?:[,&]{1,2}[PA])*a?L?V(?:$|[.;,])"
)
"""What shows that a sentence tells of war: an army, a window, or places attacked by nobody else: "атаковано A і B"."""
COUNTED_BY_OFFICE = regex(r"gL[aw]?N(?P<event>E)")
WERE_ATTACKED = regex(r"X[ibP][^;B]*LV$")
ON_PEOPLE = regex(r"[ao]*i[aow]{0,3}[Xg]")
HARMED, TARGET = "harmed", "target"
"""The value of positions, on which attacks are made on the ground."""
ROUNDS = regex(r"[ie]?[NaSow]{0,4}(?:[&,]{1,2}[NaSo]{1,3})?X")
HIT_BY = regex(r"E[^EKV]*V$")
"""An attack that hit something: "the attacks targeted emergency workers"."""
KILLED_IN = regex(r"[XY](?:i[so]{0,2}P(?:[,&]{1,2}P)*,?)?[i@][aS]{0,3}$")
GOES_ON = regex(r",(?:[soj]{0,2}[PAF]|@|w?f[aSow]*K|V[aSo]{0,2}K(?![^;B]*[PAD]))")
DEPLOYED = regex(r",V[aSo]{0,2}K(?![^;B]*[PAD])")
AND_WEAPON = regex(r"&[aSo]*K(?![aSo]*E)")
FIRED_TOGETHER = frozenset(["missile_strike", "drone_strike"])
WEAPON_AND = regex(r"(?<!N)(?<!Na)K[&,][aS]?$")
DEALT_IN_BOMBS = regex(r"[aSo]{0,2}[ibj]?[so]{0,2}[PA][PA&,ws]{0,6}N[aS]*K|[PAFsoijka&]{1,10}@N[aSo]{0,2}K")
SHOT_DOWN = regex(r"[aSwL(]{0,3}Y")
DEALT_BY = regex(r",[@V][aSo]?N?[aSo]*K")
ROUNDS_FLEW = regex(r"N[aSw]{0,2}X")
ROUNDS_HIT = regex(r"X[awW]{0,3}$")
REPELLED = regex(r"R[aSo]{0,2}$")
DONE_WITH = regex(r"@[aSNo]{0,3}K")
ON_TROOPS = regex(r"[ao]{0,2}so[ao]{0,2}S")
FROM_LAUNCHERS = regex(r"[f@][aSo]{0,2}K")
HEARD = regex(r":[,aSow]*E")
AHEAD = "ahead"
"""The value of English "towards", behind which a blow is an advance."""
OF_THEM = regex(r"V?N<")
"""Of what was told before: "using guided bombs, dropping more than 20 of them"."""
OF_ITS_OWN = FIRED - {"guided_bomb", "shelling"}
"""What makes a shelling a strike of its own kind: "обстріляли балістикою", "обстріляли ударні безпілотники"."""
UNDER_ATTACK_FROM = regex(
    r"(?:L[aSw]{0,3}(?P<event>E)[f@o]|b(?P<noun>E))[aS]{0,2}(?P<arms>K(?:[,&]{1,2}[aS]{0,2}K)+)(?!V)"
)
FIRED_FROM_FIRST = regex(
    r"(?:^|[;,B])[waWSM]{0,3}[f@][aSo]{0,2}(?P<arms>K(?:[,&]{1,2}f?[aSo]{0,2}K)*)[aSwX]{0,3}M?[aSw]{0,2}$"
)
STRUCK_FIRST = regex(r"(?P<arms>K(?:[,&]{1,2}K)*)i[so]{0,2}[PA](?:[,&]{1,2}i?[so]{0,2}[PA])*[aSw]{0,2}$")
"""What was struck with, before what was struck and the verb: "КАБами по Вовчанську вдарили"."""
OWN_WEAPON = regex(r"K[aS]?[-:]?$")
"""What stands before a number that goes on with what was told: "били дронами двічі, артилерією — тричі"."""
REACH = 14
"""How many words after a head, places aside, may stand before what it was done with."""


def shows_war(row: list[Item], shape: str) -> bool:
    """Tell whether a sentence shows that it tells of war: an army, a window, places attacked, or strikes that the police count."""
    counted = COUNTED_BY_OFFICE.search(shape)
    is_counted = counted is not None and row[counted.start("event")].value not in GROUND
    return is_counted or EVIDENCE.search(shape) is not None


def with_weapon(row: list[Item], shape: str, head: Head, sort: str, stop: int) -> str:
    """Let the weapon after a verb say the kind: "атакував дронами", "hit with missiles"."""
    if head.form == "counted" and (counted := _counted_sort(row, shape, head, sort)):
        return counted
    if sort not in ("attack", "strike", "shelling", "drop"):
        return _of_its_own(row, shape, head, sort, stop)
    on_people = ON_PEOPLE.match(shape, head.stop)
    is_on_things = on_people is not None and row[on_people.end() - 1].value != TARGET
    is_on_things = is_on_things or WERE_ATTACKED.search(shape[: head.stop]) is not None
    is_on_things = is_on_things or (head.form in ("noun", "counted") and is_of_harm(row, shape, head))
    is_on_things = is_on_things or HIT_BY.search(shape, head.first, head.stop) is not None
    is_on_things = is_on_things or is_cause(row, head)
    is_on_things = is_on_things or _is_on_objects(row, head)
    if sort == "attack" and is_on_things and "R" not in shape:
        sort = "strike"  # "in Odesa, an attack on a substation", "a train near Tokmak was attacked"
    if _is_by_bombs(row, shape, head, sort) or _bombs_after(row, shape, head, sort):
        return "air_strike"
    told = _by_those_before(row, shape, head, sort)
    if told:
        return told
    weapons = _weapons_after(row, shape, head, stop) or _weapons_before(row, shape, head)
    kinds = set(weapons)
    if sort == "drop":
        return _dropped(row, shape, head, kinds)
    if not kinds:
        return "clash" if sort == "attack" and _is_on_troops(row, shape, head) else sort
    if sort == "shelling":
        return _shelled_with(kinds)
    if len(kinds) > 1:
        return "shelling" if kinds <= GUNS else "strike"
    return strike_kind(weapons[0])


def _of_its_own(row: list[Item], shape: str, head: Head, sort: str, stop: int) -> str:
    """Return what a head is that has a kind of its own, unless another weapon is told with it."""
    if sort == "air_strike" and head.form == "verb":
        return _bombed_with(row, shape, head, stop)
    if head.form in ("noun", "counted") and _is_with_another(row, shape, head, sort):
        return "strike"
    return sort


def _bombed_with(row: list[Item], shape: str, head: Head, stop: int) -> str:
    """Return what "bombed" is with weapons: "бомбили A з артилерії", "bombed A with drones"."""
    kinds = {strike_kind(arm) for arm in _weapons_after(row, shape, head, stop)}
    return next(iter(kinds)) if len(kinds) == 1 and kinds <= FIRED else "air_strike"


def _shelled_with(kinds: set[str]) -> str:
    """Return what "shelled" is with weapons: bombs are dropped from the air, "обстріляли A КАБами"."""
    if kinds == {"guided_bomb"}:
        return "air_strike"
    return next(iter(kinds)) if len(kinds) == 1 and kinds <= OF_ITS_OWN else "shelling"


def _is_struck_ahead(row: list[Item], head: Head) -> bool:
    """Tell whether an army moved where it struck: "struck towards A", which "били у бік A" is not."""
    return [item.value for item in row[head.stop : head.stop + 1] if item.letter == "r"] == [AHEAD]


def _counted_sort(row: list[Item], shape: str, head: Head, sort: str) -> str:
    """Return what a number of missiles or drones is of, if of both, or of rockets from launchers; else ""."""
    if sort in FIRED_TOGETHER and _is_of_two(row, shape, head, sort):
        return "strike"
    return "mlrs" if sort == "missile_strike" and _is_from_launchers(row, shape, head) else ""


def _is_from_launchers(row: list[Item], shape: str, head: Head) -> bool:
    """Tell whether rockets were fired from multiple launchers: "20 ракет из РСЗО"."""
    match = FROM_LAUNCHERS.match(shape, head.stop)
    return match is not None and row[match.end() - 1].value == "mlrs"


def is_of_harm(row: list[Item], shape: str, head: Head) -> bool:
    """Tell whether an attack hurt somebody or something: "attacks killed one", "six were killed in attacks"."""
    after = row[head.stop] if head.stop < len(row) else None
    if after is not None and ((after.letter in "XY" and after.value == HURT) or after.value == HARMED):
        return True  # "attacks hurt three", "the attack caused a fire"
    if after is not None and after.letter == "Y" and after.value == "" and "D" not in shape:
        return True  # "в результате атаки погиб", "attacks destroyed three houses"
    killed = KILLED_IN.search(shape, 0, head.first)
    return (
        killed is not None and row[killed.start()].value == HURT and shape[head.stop : head.stop + 1] != "b"
    )


def _is_on_objects(row: list[Item], head: Head) -> bool:
    """Tell whether buildings or works are what was attacked: "атакував об'єкти інфраструктури"."""
    return head.form == "verb" and any(item.value == HOME for item in row[head.stop : head.stop + 2])


def _is_of_two(row: list[Item], shape: str, head: Head, sort: str) -> bool:
    """Tell whether one number counts drones and missiles together: "launched 99 drones and missiles"."""
    match = AND_WEAPON.match(shape, head.stop)
    if match is None or row[match.end() - 1].single:
        return False  # "126 drones and a missile"
    return row[match.end() - 1].value in FIRED_TOGETHER - {sort}


def _bombs_after(row: list[Item], shape: str, head: Head, sort: str) -> bool:
    """Tell whether bombs are what a place was struck with: "завдали удару по A п'ятьма авіабомбами"."""
    match = DEALT_IN_BOMBS.match(shape, head.stop)
    return match is not None and sort != "shelling" and row[match.end() - 1].value == "guided_bomb"


def _is_with_another(row: list[Item], shape: str, head: Head, sort: str) -> bool:
    """Tell whether strikes called by one weapon were made with another, too: "удари дронами та артилерією"."""
    if row[head.first].letter == "K" and WEAPON_AND.search(shape, 0, head.first):
        told = row[shape.rfind("K", 0, head.first)].value
        return told in FIRED_TOGETHER - {sort} and sort in FIRED_TOGETHER  # "дрони й ракети атакували"
    match = AND_WEAPON.match(shape, head.stop) if row[head.stop - 1].letter == "E" else None
    if match is None or sort not in FIRED_TOGETHER or SHOT_DOWN.match(shape, match.end()):
        return False
    return row[match.end() - 1].value not in ("", sort)


def _is_by_bombs(row: list[Item], shape: str, head: Head, sort: str) -> bool:
    """Tell whether a number of strikes was dealt with bombs: "завдав шести ударів, застосувавши 14 КАБ"."""
    match = DEALT_BY.match(shape, head.stop) if head.quantity is not None else None
    return match is not None and sort == "strike" and row[match.end() - 1].value == "guided_bomb"


PLACE_BEHIND = regex(r":[ib][so]{0,2}[PA]")


def _weapons_after(row: list[Item], shape: str, head: Head, stop: int) -> list[str]:
    """Return what something was done with: weapons told after its times, after a list of places, or as deployed."""
    weapons: list[str] = []
    left = REACH
    for at in range(head.stop, stop):
        letter = shape[at]
        is_listed = letter == "," and (bool(weapons) or GOES_ON.match(shape, at) is not None)
        is_own = at == head.number_at and "D" not in shape[shape.rfind(";", 0, at) + 1 : stop]
        is_own = is_own or shape[at : at + 2] == "Ns"  # "struck two communities with artillery"
        is_deployed = (
            letter == "V" and row[at].value == "launch" and DEPLOYED.match(shape, at - 1) is not None
        )
        if letter == ":" and head.form == "counted" and PLACE_BEHIND.match(shape, at) is not None:
            break  # "п'ять атак: в A дрон влучив у авто"
        if (letter in "EVNM+,;" and not (is_listed or is_own or is_deployed)) or not left:
            break
        left -= letter not in "PDAF,"
        if letter == "K":
            weapons.append(row[at].value)
    return weapons


def _weapons_before(row: list[Item], shape: str, head: Head) -> list[str]:
    """Return what something was done with that is told first: "з РСЗВ ворог шість разів ударив по A", "із САУ завдали ударів"."""
    is_dealt = head.form in ("noun", "counted") and shape[head.first - 1 : head.first] == "L"
    if head.form != "verb" and not is_dealt:
        return []
    stop = head.first - is_dealt
    match = FIRED_FROM_FIRST.search(shape, 0, stop) or (not is_dealt and STRUCK_FIRST.search(shape, 0, stop))
    return [i.value for i in row[match.start("arms") : match.end("arms")] if i.letter == "K"] if match else []


def _by_those_before(row: list[Item], shape: str, head: Head, sort: str) -> str:
    """Return what a strike is by the words before it, or the rounds it was of, whatever weapon follows; "" if they do not tell."""
    if sort == "strike" and head.form == "verb" and _is_struck_ahead(row, head):
        return "assault"
    own = OWN_WEAPON.search(shape, 0, max(0, head.number_at)) if head.form in ("verb", "bare") else None
    if own is not None and sort in ("attack", "strike") and (weapon := row[own.start()].value):
        return strike_kind(weapon)  # "шахеди двічі поцілили"
    flown = ROUNDS_FLEW.match(shape, head.stop) if head.form == "verb" else None
    if sort == "strike" and flown is not None and row[flown.end() - 1].value == "rounds":
        return "shelling"  # "прилетіло понад 20 снарядів"
    rounds = ROUNDS_HIT.search(shape, 0, head.first)
    if sort == "strike" and rounds is not None and row[rounds.start()].value == "rounds":
        return "shelling"  # "20 projectiles hit the town"
    is_repelled = sort == "attack" and REPELLED.search(shape, 0, head.first) is not None
    return sort if is_repelled and not DONE_WITH.match(shape, head.stop) else ""  # "with artillery support"


def _is_on_troops(row: list[Item], shape: str, head: Head) -> bool:
    """Tell whether an army is what was attacked: "attacked the positions of the Defence Forces in Donetsk region"."""
    match = ON_TROOPS.match(shape, head.stop) if head.form == "verb" else None
    return match is not None and row[match.end() - 1].value.startswith(("own", "ukraine"))


def is_undergone(row: list[Item], shape: str, head: Head) -> bool:
    """Tell whether an attack is what a place came under, or was heard as explosions."""
    before = head.first - 1
    while before >= 0 and (shape[before] in "aSoN" or row[before].value == "superlative"):
        before -= 1
    is_heard = "R" not in shape and (
        any(item.value == "blast" for item in row) or HEARD.match(shape, head.stop) is not None
    )
    return is_heard or (before >= 0 and row[before].value == "under")


def with_attackers(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Let each weapon be the strike that a place was under: "was under attack from guided bombs and drones"."""
    match = UNDER_ATTACK_FROM.search(shape)
    if match is None:
        return row, shape
    event = match.start("event") if match["event"] else match.start("noun")
    if row[event].value != "attack" or (match["event"] and row[match.start()].value != "under"):
        return row, shape
    weapons = [
        strike_of(item) if item.letter == "K" else item for item in row[match.start("arms") : match.end()]
    ]
    row = [*row[:event], *weapons, *row[match.end() :]]
    return row, shape_of(row)


def _dropped(row: list[Item], shape: str, head: Head, weapons: set[str]) -> str:
    """Return what dropping something is: bombs are an air strike, grenades and mines come from a drone."""
    if weapons == {"guided_bomb"}:
        return "guided_bomb"
    if not weapons and OF_THEM.match(shape, head.stop - 1):
        told = next((item.value for item in reversed(row[: head.first]) if item.letter == "K"), "")
        return "guided_bomb" if told == "guided_bomb" else "air_strike"
    match = ROUNDS.match(shape, head.stop)
    is_small = match is not None and row[match.end() - 1].value == "rounds"
    return "drone_strike" if weapons or is_small else "air_strike"


def kind_of(
    sort: str, own: list[Group], head: Head, is_undergone: bool, is_single: bool = False
) -> EventKind:
    """Return the event kind; an attack is a clash on the ground unless a whole region or a town itself came under it."""
    if sort in GROUND:
        return EventKind.CLASH
    if sort == "attack":
        letters = {group.letter for group in own}
        places = [group for group in own if group.letter != "A"]
        near = any(naming in (Naming.NEAR, Naming.TOWARDS) for group in places for naming in group.naming)
        near = near or (
            head.form in ("counted", "noun")
            and not (is_single and head.form == "noun")  # "in A, the attack caused a fire"
            and any(g.letter == "P" and g.stop < head.first for g in own)
        )
        is_fought = near or not own
        return (
            EventKind.CLASH if "D" in letters or (is_fought and not is_undergone) else EventKind.UNSPECIFIED
        )
    return EventKind(sort) if sort in SPECIFIC else EventKind.UNSPECIFIED


def is_one_event(row: list[Item], head: Head) -> bool:
    """Tell whether a noun stands for one event, in the singular."""
    return any(item.single for item in row[head.first : head.stop] if item.letter == "E")
