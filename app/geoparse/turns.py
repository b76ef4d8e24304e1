"""Turns of phrase: rows of items written anew where a wording says the same as a plainer one."""

from collections.abc import Callable
from itertools import pairwise

from app.geoparse.heads import ONE
from app.geoparse.items import CAPITAL, Item, letters_of
from app.geoparse.quantities import is_vague
from app.geoparse.sorts import LOOSE, SPECIFIC, strike_of
from gazetteer.patterns import regex

NOT_WITHOUT, AMOUNTING, WAVE, WHICH = "not_without", "amounting", "wave", "which"
Turn = Callable[[list[Item], str], list[Item]]
"""What writes a row anew, given its letters, or returns it as it is."""
AMOUNT = regex(r"K(?P<told>[,(]?wo?)N")
WAVES = regex(r"N?X[aof]*(?=N?[aK]*[KE])")
THAT_HIT = regex(r"N[aSw]{0,3}[EK]+[aw]{0,3}(?P<told>(?:,w[aS]{0,2}K)?,w)(?=V)")
"""What was counted, and behind a comma what it did: "460 атак дронами, преимущественно FPV, которые ударили по A"."""
EACH_BY_ITS_OWN = regex(r"(?P<verb>V)f[aSo]{0,2}K(?:,[+&si]{0,2}[PA](?P<dash>-)f[aSo]{0,2}K)+")
BY_ANOTHER = regex(r"(?P<verb>V)[^VLRTHY;]{0,12},B[Wdh]{0,3}N?[aS]{0,2}K(?P<dash>-)(?=i[so]{0,2}[PA])")
MOST = regex(r"l(?P<open>[-,])N(?P<close>[-,])(?=L)")
SALVOS = regex(r"(?P<verb>V)[aS]?(?P<means>f[aSo]{0,2}K)(?P<open>\()N[aSo]*(?P<event>E)(?P<close>\))")
AT_PLACES = regex(
    r"M(?P<open>-)[bri][so]{0,2}[PAw]{1,2}(?:[,&]{1,2}[bri]?[so]{0,2}[PAw]{1,2}){0,8}(?P<close>-)(?=[aSLw]{0,3}[VT])"
)
"""Where something was done so often, between dashes: "дважды – вблизи A и B – наступал противник"."""
NO_PLACES = regex(r"(?<=[PA]),<s,(?=M)")
"""What only says of an area that its seat was among it: "attacked the region, including its capital, 73 times"."""
DONOR, TWOFOLD = "donor", "twofold"
SENT = regex(r"w[aw]{0,3}(?P<verb>V)")
COMPARED = regex(r"[,;B]{1,2}[io]{0,2}[DPA]-?w(?=[,;.)]|$)")
AREAS_OF, NOTHING = "areas", Item("", 0, 0, "")
FIRED = frozenset(["missile_strike", "drone_strike", "guided_bomb", "shelling", "mlrs"])
BOTH_FIRED = regex(r"V(?P<arms>[fa@S]{0,2}K{1,2}(?:[,&]{1,2}(?:a&)?[fa@S]{0,2}K)+)(?=[is]{0,2}[PAF]|[.;]?$)")
ARMS_LAST = regex(
    r"V(?P<places>[iso]{0,3}[PAF](?:[,&]{1,2}[iso]{0,2}[PAF]){0,5}),?(?P<arms>[f@]?[aS]{0,2}K(?:[,&]{1,2}(?:a&)?[f@aS]{0,2}K)+)"
    r"(?=[,.;]|$)"
)
"""Weapons behind the places that they struck: "атаковали Харьков ракетами и дронами"."""
DOWNED = regex(r"(?P<listed>K\(N\)[aSw]{0,2}L?Y)|(?P<one>Nf)(?=[aSo]{0,2}K(?:[aSw]|[ib]P){0,3}L?[aw]{0,2}Y)")
REGIONS = regex(r"(?<=EL)N[aS]{0,2}(?P<region>j)(?=[,.;]|$)")
FIRST_WORD = regex(r"[ibs,&](?=wP)")
FLEW = regex(r"NfK(?=[^VEYLRTKN-]*(?:N[^VEYLRTKN-]*)?$)")
FLYING = ("missile_strike", "drone_strike")
ONE_HIT = regex(r"(?P<one>Nf)(?P<those>[aSo]{0,2}K)[aw]{0,2}V")
TROD = regex(r"[EV][^;]*[,B;&][ib][so]{0,2}(?P<place>P)[aSXNw]{0,4}(?P<mined>Y)")
DEBRIS, FELL = "debris", regex(r"[fwaKNXSo]{0,8},[^,V]{0,12},[aw]{0,2}V")
GO_ON = regex(r"D[^D;]*[,;][^D;]*(?P<last>D)[^D;]*;[&B+]?(?P<more>N)[aSow]{0,3}E[aw]{0,2}O")
OF_A_TOWN = regex(r"(?<=P),s[aHowS]{1,4}V?(?=,)")
"""What a town is besides: "in A, a city often targeted, a drone killed a woman"."""
ASIDE_MARKS = ("(", "l", "M-", ",<s", ",s", "V&f")
BOTH_NAMED = regex(r"(?<!N)(?<!Na)(?P<event>E)&[aSf@]{0,2}(?P<weapon>K)(?=i|[.;]?$)")
MORE_ROUNDS = regex(r"X(?:[,&]{1,2}NX|f[aSo]{0,2}K)*&(?P<more>N)(?=f[aSo]{0,2}K)")
FRACTION = regex(r"NN{1,2}X")
ALSO = regex(r"(?<=V)&(?=f[aSo]{0,2}K)")
"""An "and" that says "too": "город обстреляли и из артиллерии"."""
ONE_OF_ARMS = regex(r"N[aSwo]{0,3}K+[aSw]{0,2},(?P<one>K)(?=[,&+])")
TWO_KINDS = regex(r"N[aSo]*E(?P<joint>&)[aS]*E")
APIECE = regex(r"\([ie]N\)")


def with_turns(row: list[Item]) -> list[Item]:
    """Write a row in plainer words, where it holds a turn of phrase."""
    values, shape = {item.value for item in row}, letters_of(row)
    for turn in [turn for value, turn in BY_VALUE.items() if value in values]:
        row, shape = _turned(turn, row, shape)
    for marks, turn in BY_MARKS:
        if all(mark in shape for mark in marks):
            row, shape = _turned(turn, row, shape)
    return row


def _turned(turn: Turn, row: list[Item], shape: str) -> tuple[list[Item], str]:
    turned = turn(row, shape)
    return (row, shape) if turned is row else (turned, letters_of(turned))


def _without_regions(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many regions were struck, and that it was regions: "под ударом оказались три региона"."""
    match = REGIONS.search(shape)
    if match is None or row[match.start("region")].value not in ("region", "oblast"):
        return row
    return [*row[: match.start()], *row[match.end() :]]


def _without_donations(row: list[Item], shape: str) -> list[Item]:
    """Let weapons that donors send be no strikes: "волонтеры направили в A 15 дронов"."""
    match = SENT.search(shape)
    if match is None or row[match.start()].value != DONOR or row[match.start("verb")].value != "launch":
        return row
    at = match.start("verb")
    sent = [one._replace(letter="X", value="") if one.letter == "K" else one for one in row[at + 1 :]]
    return [*row[:at], row[at]._replace(letter="w", value=""), *sent]


def _without_comparison(row: list[Item], shape: str) -> list[Item]:
    """Leave out where it was only twice as much: "на A атаковали 38 раз, на B – вдвое меньше"."""
    match = COMPARED.search(shape)
    if match is None or row[match.end() - 1].value != TWOFOLD:
        return row
    return [*row[: match.start()], *row[match.end() :]]


def _without_number_of_areas(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many areas were struck: "ten drones attacked two areas of the A region"."""
    return [
        item._replace(letter="w", quantity=None)
        if item.letter == "N" and before.letter == "V" and after.value == AREAS_OF
        else item
        for before, item, after in zip([NOTHING, *row], row, [*row[1:], NOTHING], strict=False)
    ]


def _without_fractions(row: list[Item], shape: str) -> list[Item]:
    """Let how long something took be no number of it: "pummeled the city for 7 1/2 hours"."""
    match = FRACTION.search(shape)
    if match is None or row[match.end() - 1].value != "hours":
        return row
    told = [item._replace(letter="w", quantity=None) for item in row[match.start() : match.end() - 1]]
    return [*row[: match.start()], *told, *row[match.end() - 1 :]]


def _with_both_named(row: list[Item], shape: str) -> list[Item]:
    """Let strikes that are named by two weapons be of each: "удари дронами та ракетами по A"."""
    match = BOTH_NAMED.search(shape)
    if match is None:
        return row
    event, weapon = row[match.start("event")], row[match.start("weapon")]
    if not {event.value, weapon.value} <= FIRED or event.value == weapon.value:
        return row
    return [*row[: match.start("weapon")], strike_of(weapon), *row[match.end() :]]


def _with_both_fired(row: list[Item], shape: str) -> list[Item]:
    """Let each weapon that was fired together be a strike: "fired drones and ballistic and cruise missiles at A"."""
    last = ARMS_LAST.search(shape) if "N" not in shape else None
    if last is not None and row[last.start()].value in LOOSE:
        (first, stop), (begin, end) = last.span("places"), last.span("arms")
        row = [*row[:first], *row[begin:end], *row[first:stop], *row[end:]]
        shape = letters_of(row)
    match = BOTH_FIRED.search(shape)
    if match is None or row[match.start()].value not in LOOSE or "M" in shape:
        return row
    first, stop = match.span("arms")
    arms = [item for item in row[first:stop] if item.letter == "K"]
    if len({item.value for item in arms}) < 2 or not {item.value for item in arms} <= FIRED:
        return row
    joints = [item for item in row[first:stop] if item.letter in ",&"]
    between = next((item for item in joints if item.letter == "&"), joints[0]._replace(letter="&"))
    verb = row[match.start()]._replace(letter="L", value="")
    events = [one for item in arms for one in (strike_of(item), between)][:-1]
    return [*row[: match.start()], verb, *events, *row[stop:]]


def _without_downed(row: list[Item], shape: str) -> list[Item]:
    """Let weapons that were shot down be no strikes: "больше всего дронов (16) сбито над A, 14 – над B", "одна из ракет сбита"."""
    match = DOWNED.search(shape)
    if match is None or (match["listed"] and ("V" in shape or "E" in shape)):
        return row
    if match["listed"]:
        return [item._replace(letter="w") if item.letter == "N" else item for item in row]
    return [*row[: match.end("one") - 1], *row[match.end("one") :]]


def _with_first_words(row: list[Item], shape: str) -> list[Item]:
    """Let a word with a capital directly before a village be the first of its name: "у Черкасской Конопельки и Уланка"."""
    found = list(row)
    for match in FIRST_WORD.finditer(shape):
        at = match.end()
        if row[at].value == CAPITAL and row[at].stop == row[at + 1].first:
            found[at] = row[at]._replace(letter="s", value="")
    return found


def _without_flights(row: list[Item], shape: str) -> list[Item]:
    """Let one of the weapons that did nothing told here be no strike: "одна из ракет на три минуты залетела в Польшу"."""
    match = FLEW.search(shape)
    if match is None or row[match.start() + 2].value not in FLYING:
        return row
    return [
        *row[: match.start()],
        *(i._replace(letter="w") for i in row[match.start() : match.start() + 3]),
        *row[match.start() + 3 :],
    ]


def _with_one_of_those(row: list[Item], shape: str) -> list[Item]:
    """Let "одна из ракет попала в дом" be one rocket that hit."""
    match = ONE_HIT.search(shape)
    if match is None or row[match.end("those") - 1].value not in FLYING:
        return row
    return [*row[: match.end("one") - 1], *row[match.end("one") :]]


def _without_mines(row: list[Item], shape: str) -> list[Item]:
    """Leave out where somebody trod on a mine, told beside a strike: "дрон ударил по A, а в B мужчина подорвался на мине"."""
    match = TROD.search(shape)
    if match is None or row[match.start("mined")].value != "mined":
        return row
    at = match.start("place")
    return [*row[:at], row[at]._replace(letter="w", value=""), *row[at + 1 :]]


def _without_debris(row: list[Item], shape: str) -> list[Item]:
    """Let debris that fell be no strike, whatever is said between: "обломки, по словам мэра, упали на A"."""
    at = next((at for at, item in enumerate(row) if item.value == DEBRIS), -1)
    match = FELL.match(shape, at + 1) if at >= 0 else None
    if match is None or row[match.end() - 1].value != "strike":
        return row
    return [*row[: match.end() - 1], row[at]._replace(value=""), *row[match.end() :]]


def _with_own_direction(row: list[Item], shape: str) -> list[Item]:
    """Let fights that go on be of the direction told last: "на A - две атаки, на B - пять; три боя продолжаются"."""
    match = GO_ON.search(shape)
    if match is None:
        return row
    first = match.start("more")
    at = row[first]
    where = row[match.start("last")]._replace(first=at.first, stop=at.first)
    dash = at._replace(letter="-", value="", stop=at.first)
    return [*row[:first], at._replace(letter="i", value="", stop=at.first), where, dash, *row[first:]]


def _with_single(row: list[Item], shape: str) -> list[Item]:
    """Count a weapon told in the singular among others with numbers: "2 КАБи, 22 «Герані», FPV-дрон і ще три БпЛА"."""
    match = ONE_OF_ARMS.search(shape)
    if match is None or not row[match.start("one")].single:
        return row
    at = match.start("one")
    return [*row[:at], Item("N", row[at].first, row[at].first, "", ONE), *row[at:]]


def _with_rounds(row: list[Item], shape: str) -> list[Item]:
    """Let "shells" be rounds where a verb of its own follows: "shells fell on A"."""
    for at, (item, after) in enumerate(pairwise(row)):
        if item.letter == after.letter == "V" and item.value == "shelling" and after.value == "strike":
            return [*row[:at], item._replace(letter="X", value="rounds"), *row[at + 1 :]]
    return row


def _with_more_rounds(row: list[Item], shape: str) -> list[Item]:
    """Let a number told of another gun be of rounds, too: "20 мін, 60 снарядів та ще 12 зі ствольної артилерії"."""
    match = MORE_ROUNDS.search(shape)
    if match is None or row[match.start()].value != "rounds":
        return row
    at = match.start("more")
    return [*row[:at], row[at]._replace(letter="X", value="rounds", quantity=None), *row[at + 1 :]]


def _with_two_kinds(row: list[Item], shape: str) -> list[Item]:
    """Let a vague number hold for both kinds that it is told of: "численних артобстрілів та авіаударів"."""
    match = TWO_KINDS.search(shape)
    if match is None:
        return row
    number, joint = row[match.start()], match.start("joint")
    kinds = {row[joint - 1].value, row[match.end() - 1].value}
    if number.quantity is None or not is_vague(number.quantity) or len(kinds) < 2 or not kinds <= {*SPECIFIC}:
        return row
    return [*row[: joint + 1], number, *row[joint + 1 :]]


def _without_asides(row: list[Item], shape: str) -> list[Item]:
    """Leave out the marks of an aside: "больше всего – 36 – пришлось на A", and how many each of several had: "A, B (по два)"."""
    if not any(mark in shape for mark in ASIDE_MARKS):
        return row
    left = [
        at for match in APIECE.finditer(shape) for at in range(*match.span()) if "N" in shape[: match.start()]
    ]
    for aside in (NO_PLACES, OF_A_TOWN, ALSO):
        left += [at for match in aside.finditer(shape) for at in range(match.start(), match.end())]
    for aside in (MOST, AT_PLACES):
        left += [at for match in aside.finditer(shape) for at in (match.start("open"), match.start("close"))]
    return [item for at, item in enumerate(row) if at not in left] if left else row


def _with_salvos(row: list[Item], shape: str) -> list[Item]:
    """Let what fired be told by how often: "били из РСЗО (три залпа)" reads "произвели три залпа"."""
    match = SALVOS.search(shape)
    if match is None:
        return row
    weapon, event = row[match.end("means") - 1], row[match.start("event")]
    if event.value not in (weapon.value, "strike", "shelling"):
        return row
    told = row[match.end("open") : match.start("event")]
    verb = row[match.start("verb")]._replace(letter="L", value="")
    return [*row[: match.start()], verb, *told, event._replace(value=weapon.value), *row[match.end() :]]


def _with_doubled_negation(row: list[Item], shape: str) -> list[Item]:
    """Let what "did not go without" strikes be told to have had them."""
    return [item._replace(letter="w") if item.letter == "0" else item for item in row]


def _with_amounts(row: list[Item], shape: str) -> list[Item]:
    """Let a number behind a weapon be of it: "ударных дронов общим количеством 15" reads "15 ударных дронов"."""
    match = AMOUNT.search(shape)
    if (
        match is None
        or row[match.start("told") + ("," in match["told"] or "(" in match["told"])].value != AMOUNTING
    ):
        return row
    at, number = match.start(), match.end() - 1
    before = row[:at]
    while before and before[-1].letter == "a":
        before = before[:-1]
    if len(before) > 1 and before[-1].value == WAVE:
        before = before[: -2 if before[-2].letter == "N" else -1]
    return [*before, row[number], row[at], *row[number + 1 :]]


def _without_waves(row: list[Item], shape: str) -> list[Item]:
    """Leave out in how many waves weapons came: "несколько волн дронов" tells of drones."""
    for match in reversed(list(WAVES.finditer(shape))):
        wave = match.end() - 1
        while row[wave].letter != "X":
            wave -= 1
        if row[wave].value == WAVE:
            row = [*row[: match.start()], *row[match.end() :]]
    return row


def _with_that_hit(row: list[Item], shape: str) -> list[Item]:
    """Let what was counted do what is told behind it: "15 дронов, которые ударили по A" reads "15 дронов ударили по A"."""
    match = THAT_HIT.search(shape)
    if match is None or row[match.end() - 1].value != WHICH:
        return row
    return [*row[: match.start("told")], *row[match.end() :]]


def _with_each_by_its_own(row: list[Item], shape: str) -> list[Item]:
    """Let a verb hold for each place with a weapon of its own: "A обстріляли з РСЗВ, B – з мінометів"."""
    match = BY_ANOTHER.search(shape)
    if match is not None:  # "по A ударили дронами, а ракетами – по B"
        verb, dash = row[match.start("verb")], match.start("dash")
        row = [*row[:dash], verb._replace(first=row[dash].first, stop=row[dash].stop), *row[dash + 1 :]]
    if "-f" not in shape:
        return row
    for match in EACH_BY_ITS_OWN.finditer(shape):
        verb = row[match.start("verb")]
        row = [
            verb._replace(first=item.first, stop=item.stop)
            if item.letter == "-" and match.start() < at < match.end()
            else item
            for at, item in enumerate(row)
        ]
    return row


BY_VALUE: dict[str, Turn] = {
    NOT_WITHOUT: _with_doubled_negation,
    AMOUNTING: _with_amounts,
    WAVE: _without_waves,
    WHICH: _with_that_hit,
    DONOR: _without_donations,
    TWOFOLD: _without_comparison,
    AREAS_OF: _without_number_of_areas,
}
"""The turns, in order, that a word tells."""
BY_MARKS: tuple[tuple[tuple[str, ...], Turn], ...] = (
    (("wP",), _with_first_words),
    (("NfK",), _without_flights),
    (("NfK", "V"), _with_one_of_those),
    (("P", "Y"), _without_mines),
    (("Y", ",", "V"), _without_debris),
    (("Y", "K"), _without_downed),
    (("j",), _without_regions),
    (("D", ";", "O"), _with_own_direction),
    (("VV",), _with_rounds),
    (("X", "&N"), _with_more_rounds),
    (("N", "E&"), _with_two_kinds),
    (("NN", "X"), _without_fractions),
    (("E&", "K"), _with_both_named),
    (("V", "K", "&"), _with_both_fired),
    (("V", "K,"), _with_both_fired),
    (("N", ",K"), _with_single),
    (("V", "K"), _with_each_by_its_own),
    ((), _without_asides),
    (("(N", "E"), _with_salvos),
)
"""The turns after those, in order, each with the letters without which it is not there."""
