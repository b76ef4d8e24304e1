"""Turns of phrase: rows of items written anew where a wording says the same as a plainer one."""

from app.geoparse.agents import with_what_was_dropped, without_people_too, without_side_between
from app.geoparse.allotted import ALLOTTED, ALLOTTED_BY_WORD, with_hit_there, without_rest_downed
from app.geoparse.arms import (
    AMOUNTING,
    HIT,
    USING,
    WAVE,
    WHICH,
    with_amounts,
    with_blow_behind,
    with_both_blows,
    with_each_by_its_own,
    with_hit,
    with_hits_at,
    with_kind_alone,
    with_more_rounds,
    with_one_name,
    with_one_of_those,
    with_part_that_hit,
    with_rounds,
    with_rounds_too,
    with_salvos,
    with_single,
    with_strikes_of,
    with_that_hit,
    with_tried,
    with_used,
    without_blasts,
    without_downed,
    without_flights,
    without_launched,
    without_more_launched,
    without_remark_of_arms,
    without_separate,
    without_waves,
)
from app.geoparse.asides import ASIDES, JOURNEY, without_journey
from app.geoparse.besides import BESIDES
from app.geoparse.calm import TOLD_SO, with_calm, without_heard
from app.geoparse.compared import (
    COMPARED,
    THAN,
    TWOFOLD,
    without_compared,
    without_comparison,
    without_quiet_others,
)
from app.geoparse.elsewhere import ELSEWHERE
from app.geoparse.firstsecond import LAST, SECOND, with_first_and_second, with_last
from app.geoparse.foiled import FOILED, IN_CASES, with_cases
from app.geoparse.frames import parted_off, told_between
from app.geoparse.gated import Gated
from app.geoparse.inpassing import IN_PASSING, IN_PASSING_BY_WORD
from app.geoparse.items import CAPITAL, Item, letters_of
from app.geoparse.jointarms import JOINT_ARMS
from app.geoparse.launched import LAUNCHED_ALONE, with_arms_meant, with_stopped, with_those_launched
from app.geoparse.moments import PREVIOUS
from app.geoparse.neighbours import READ_BESIDE, by_what_is_beside
from app.geoparse.newclauses import NEW_CLAUSES
from app.geoparse.quantities import is_vague
from app.geoparse.rewriting import Turn
from app.geoparse.rounds import without_rounds_each
from app.geoparse.sorts import SPECIFIC
from app.geoparse.tallies import (
    IS_BEATEN,
    with_beaten,
    with_harm_parted,
    with_more_repelled,
    with_most,
    with_repelled,
    with_repelled_from,
    with_respective,
    with_so_many,
    with_times_at,
    with_times_under,
    with_total_behind,
)
from app.geoparse.uncounted import (
    AREAS_OF,
    BY_AIR,
    FAMILY,
    ROOF,
    SIREN,
    UNSAID,
    with_none_behind,
    with_subject_behind,
    without_age,
    without_alarms,
    without_day_before,
    without_debris,
    without_family,
    without_fractions,
    without_launch_sites,
    without_mines,
    without_number_of_areas,
    without_places_behind,
    without_remark,
    without_rockets,
    without_roofs,
    without_times_aside,
    without_untold,
)
from app.geoparse.unknowns import OTHERS
from app.geoparse.unsaid import LEFT_UNSAID
from app.geoparse.volleys import (
    with_another_arm,
    with_arm_aside,
    with_arms,
    with_both_fired,
    with_both_named,
    with_guns,
    with_guns_behind,
    with_guns_named,
    with_launcher,
    with_numbers_of,
    with_own_weapons,
    with_times_each,
    with_were_fired,
)
from gazetteer.patterns import regex

NOT_WITHOUT = "not_without"
MOST = regex(r"l(?P<open>[-,])N(?P<close>[-,])(?=L|[ib][so]{0,2}[PAD])")
AT_PLACES = regex(
    r"M(?P<open>-)[bri][so]{0,2}[PAw]{1,2}(?:[,&]{1,2}[bri]?[so]{0,2}[PAw]{1,2}){0,8}(?P<close>-)(?=[aSLw]{0,3}[VT])"
)
"""Where something was done so often, between dashes: "дважды – вблизи A и B – наступал противник"."""
NO_PLACES = regex(r"(?<=[PA]),<[sj],(?=M)")
"""What only says of an area that its seat was among it: "attacked the region, including its capital, 73 times"."""
DONOR, SENT = "donor", regex(r"w[aw]{0,3}(?P<verb>V)")
REGIONS = regex(r"(?<=EL)N[aS]{0,2}(?P<region>j)(?=[,.;]|$)")
UNKNOWN = regex(r"(?<=P)(?P<unknown>,w)(?=[,&]{1,2}P)")
FIRST_WORD = regex(r"[ibs,&](?=wP)")
GO_ON = regex(r"D[^D;]*[,;][^D;]*(?P<last>D)[^D;]*;[&B+]?(?P<more>N)[aSow]{0,3}E[aw]{0,2}O")
SINCE_LONG = regex(r"(?<=[PA]),f?w(?P<told>[^,;PADF]*H[^,;PADF]*),(?=[LVSawN])")
"""What only has long been so of a town: "the town of A, which has been under shelling since July 2022, came under attack"."""
OF_A_TOWN = regex(r"(?<=P),s[aHowS]{1,4}V?(?=,)")
"""What a town is besides: "in A, a city often targeted, a drone killed a woman"."""
OF_A_TYPE = regex(r"(?<=K),[wa]{0,2}[of]?K[wK]{0,2},(?=[wL]{0,2}V)")
"""Of what type weapons were: "two attack UAVs, presumably of the "Geran-2" type, hit a farm"."""
COUNTED_IN_AREA = regex(r"(?<=P)A(?=\([MN])")
"""The area of a place that a bracket counts: "в направлении сел A громады B (4 раза)"."""
WITHOUT = regex(r"(?<=T),0w?,(?=I)")
FROM_AIRCRAFT = regex(r"(?<=K)fX(?=\(NX\))")
ASIDE_MARKS = (",0", "K,", "KfX", "(", "l", "M-", ",<s", ",<j", ",s", "A,f", "V&f", "+&f", "NE&i", "P,w")
ALSO = regex(r"(?<=V)\+?&(?=f[aSo]{0,2}K)|(?<=NE)&(?=i[aSw])")
"""An "and" that says "too": "город обстреляли и из артиллерии", "несколько ударов и по складам"."""
TWO_KINDS = regex(r"N[aSo]*E(?P<joint>&)[aS]*E")
BESIDE_A_TOWN = regex(r"(?:(?<=[ij]P)|(?<=[ib]sP)),bP(?=,[^bPAi&])")
"""Where a town lies: "in A, outside B, a missile hit a bakery"."""
APIECE = regex(r"\([ie]N\)")
NO_VERB = regex(
    r"[B+]?(?:i?[hd]{1,2}|W|i[Dw]){0,3}-?(?P<arms>f[aSo]{0,2}K(?:[,&]{1,2}[aSo]{0,2}K)*)[aS]{0,2},?(?=[irbs][aws]{0,3}[PA])"
)
HAPPENED = regex(r"[VETL]")


def with_turns(row: list[Item]) -> list[Item]:
    """Write a row in plainer words, where it holds a turn of phrase; who says it and when stands before or behind."""
    whole = letters_of(row)
    if ",bP," in whole:
        row, whole = _turned(_without_city_near, row, whole)
    if "l(N)Y" in whole:
        row, whole = _turned(without_rest_downed, row, whole)
    values = {item.value for item in row}
    first, stop = told_between(whole)
    lead, tail, row, shape = row[:first], row[stop:], row[first:stop], whole[first:stop]
    for turn in [turn for value, turn in BY_VALUE.items() if value in values]:
        row, shape = _turned(turn, row, shape)
    row, _ = GATED.turned(row, shape)
    return [*lead, *row, *parted_off(row, tail)] if lead or tail else row


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


def _with_first_words(row: list[Item], shape: str) -> list[Item]:
    """Let a word with a capital directly before a village be the first of its name: "у Черкасской Конопельки и Уланка"."""
    found = list(row)
    for match in FIRST_WORD.finditer(shape):
        at = match.end()
        if row[at].value == CAPITAL and row[at].stop == row[at + 1].first:
            found[at] = row[at]._replace(letter="s", value="")
    return found


def _without_unknown(row: list[Item], shape: str) -> list[Item]:
    """Let a name that nobody knows not part the list that it stands in: "near A, Unknown, B and C"."""
    left: set[int] = set()
    for match in UNKNOWN.finditer(shape):
        if row[match.end() - 1].value == CAPITAL:
            left.update(range(*match.span()))
    return [item for at, item in enumerate(row) if at not in left] if left else row


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


def _without_city_near(row: list[Item], shape: str) -> list[Item]:
    match = BESIDE_A_TOWN.search(shape)
    return row if match is None else [*row[: match.start()], *row[match.end() :]]


def _without_asides(row: list[Item], shape: str) -> list[Item]:
    """Leave out the marks of an aside: "больше всего – 36 – пришлось на A", and how many each of several had: "A, B (по два)"."""
    if not any(mark in shape for mark in ASIDE_MARKS):
        return row
    left = [
        at for match in APIECE.finditer(shape) for at in range(*match.span()) if "N" in shape[: match.start()]
    ]
    for aside in (COUNTED_IN_AREA, WITHOUT, NO_PLACES, OF_A_TOWN, OF_A_TYPE, FROM_AIRCRAFT, SINCE_LONG, ALSO):
        left += [at for match in aside.finditer(shape) for at in range(match.start(), match.end())]
    for aside in (MOST, AT_PLACES):
        left += [at for match in aside.finditer(shape) for at in (match.start("open"), match.start("close"))]
    return [item for at, item in enumerate(row) if at not in left] if left else row


def _with_doubled_negation(row: list[Item], shape: str) -> list[Item]:
    """Let what "did not go without" strikes be told to have had them."""
    return [item._replace(letter="w") if item.letter == "0" else item for item in row]


def _with_arms_alone(row: list[Item], shape: str) -> list[Item]:
    """Let weapons that are told with a place and no verb have been fired: "А в 2.20 – из РСЗО по самому A"."""
    match = NO_VERB.match(shape)
    if match is None or HAPPENED.search(shape) is not None:
        return row
    at = match.start("arms")
    fired = Item("V", row[at].first, row[at].first, "shelling")
    return [*row[:at], fired, *row[at:]]


BY_VALUE: dict[str, Turn] = {
    **ALLOTTED_BY_WORD,
    NOT_WITHOUT: _with_doubled_negation,
    AMOUNTING: with_amounts,
    WAVE: without_waves,
    WHICH: with_that_hit,
    DONOR: _without_donations,
    TWOFOLD: without_comparison,
    AREAS_OF: without_number_of_areas,
    HIT: with_hit,
    FAMILY: without_family,
    SIREN: without_alarms,
    ROOF: without_roofs,
    UNSAID: without_untold,
    BY_AIR: without_rockets,
    USING: with_used,
    IS_BEATEN: with_beaten,
    IN_CASES: with_cases,
    **dict.fromkeys(READ_BESIDE, by_what_is_beside),
    **dict.fromkeys(TOLD_SO, with_calm),
    SECOND: with_first_and_second,
    LAST: with_last,
    THAN: without_compared,
    PREVIOUS: without_compared,
    OTHERS: without_quiet_others,
    JOURNEY: without_journey,
    **IN_PASSING_BY_WORD,
}
"""The turns, in order, that a word tells."""
BY_MARKS: tuple[tuple[tuple[str, ...], Turn], ...] = (
    (("P,w",), _without_unknown),
    *JOINT_ARMS,
    *IN_PASSING,
    *LEFT_UNSAID,
    *ALLOTTED,
    (("wP",), _with_first_words),
    (("NfNK", "wi"), with_those_launched),
    (("NfK",), without_flights),
    (("NfK", "V"), with_one_of_those),
    (("K", "f", "F"), without_launch_sites),
    (("EZ",), without_places_behind),
    (("E", ",PS"), with_subject_behind),
    (("NoNK", "R"), with_stopped),
    (("@N<", "K"), with_arms_meant),
    (("NfN", "K", "V"), with_part_that_hit),
    (("NoN", "K", "V"), with_part_that_hit),
    (("P", "Y"), without_mines),
    (("Y", ",", "V"), without_debris),
    (("Y", "K"), without_downed),
    (("YNoN", "K"), without_launched),
    (("YNoN", "K", "NoN"), without_more_launched),
    (("E,", "K", "V"), without_separate),
    (("j",), _without_regions),
    (("D", ";", "O"), _with_own_direction),
    (("VV",), with_rounds),
    (("X", "&N"), with_more_rounds),
    (("N", "E&"), _with_two_kinds),
    (("NN", "X"), without_fractions),
    (("LNV",), with_hit_there),
    (("RN+",), with_more_repelled),
    (("=N",), with_respective),
    (("M-", "fK"), with_times_at),
    (("R",), with_repelled),
    (("R", "E", "f"), with_repelled_from),
    (("Y", "X", ",i", "E"), with_harm_parted),
    (("fK",), _with_arms_alone),
    (("-Z", "E"), with_none_behind),
    (("iNW",), without_day_before),
    (("iN&NW",), without_day_before),
    (("w,", "Z"), without_remark),
    ((",N,",), without_age),
    (("(N", "X)"), without_blasts),
    (("Z", "M"), without_times_aside),
    (("0E", "M"), without_times_aside),
    (("XZ",), without_heard),
    (("ZX",), without_heard),
    *FOILED,
    *BESIDES,
    *COMPARED,
    *ASIDES,
    *NEW_CLAUSES,
    *ELSEWHERE,
    *LAUNCHED_ALONE,
    (("NK", "K,V"), without_remark_of_arms),
    (("Na", "E"), with_kind_alone),
    (("K-E",), with_hits_at),
    (("E", "@", "K"), with_arms),
    (("M", "TV"), with_tried),
    (("K", "V", "&"), with_were_fired),
    (("KK",), with_one_name),
    (("V", "P", "K"), with_own_weapons),
    (("E", "NK", "K"), with_numbers_of),
    (("Mb", "E"), with_times_under),
    (("K", "#NE"), with_total_behind),
    ((",V", "NX", "K"), with_guns_behind),
    (("V", "N", "K&"), with_launcher),
    (("V", "K", "F"), with_arm_aside),
    (("V", "NK", "K"), with_another_arm),
    (("MV", "K"), with_times_each),
    (("Na@N", "E"), with_strikes_of),
    (("V", "K&"), with_guns),
    (("V", "K,"), with_guns),
    (("NX", "V", "P"), without_rounds_each),
    (("E", "fS"), without_side_between),
    (("V", "fK", ","), with_what_was_dropped),
    (("N", "Y", ","), without_people_too),
    (("V", "P&N", "X"), with_rounds_too),
    (("V", "F&N", "X"), with_rounds_too),
    (("E", ",K"), with_blow_behind),
    (("K&KE",), with_guns_named),
    (("V@", "K&", "E"), with_both_blows),
    (("E&", "K"), with_both_named),
    (("V", "K", "&"), with_both_fired),
    (("V", "K,"), with_both_fired),
    (("N", ",K"), with_single),
    (("V", "K"), with_each_by_its_own),
    (("E", "N", "O"), with_so_many),
    (("E", "@N"), with_so_many),
    (("lE,N,",), with_most),
    (("lK,N,",), with_most),
    ((), _without_asides),
    (("(N", "E"), with_salvos),
)
"""The turns after those, in order, each with the letters without which it is not there."""
GATED = Gated(BY_MARKS)
