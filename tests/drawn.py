"""Claims drawn by hypothesis: of all places, kinds, windows and numbers of the small country."""

from datetime import timedelta

from hypothesis import strategies as st
from told import DAY, UNNUMBERED, number, tell

from app.model import Claim, EventKind, ReportedCount, Scope, Side

PLACES = [
    "A1",
    "A2",
    "B1",
    "B2",
    "C1",
    "C2",
    "D1",
    "W1",
    "W2",
    "X1",
    "HA",
    "RB",
    "EAST",
    "WEST",
    "RU-ONE",
    "UA",
]
DIRECTIONS = ["north", "middle", "south", "border", "beyond"]


@st.composite
def counts(draw: st.DrawFn) -> ReportedCount:
    low = draw(st.integers(0, 60))
    best = low + draw(st.integers(0, 10))
    high = draw(st.one_of(st.none(), st.integers(best, best + 10)))
    exact = st.just(number(low))
    return draw(
        st.one_of(exact, exact, st.just(number(low, best, high)), st.just(UNNUMBERED), st.just(number(0)))
    )


@st.composite
def claims(draw: st.DrawFn) -> list[Claim]:
    told = []
    for position in range(draw(st.integers(1, 14))):
        length = draw(st.sampled_from([0, 0, 0, 0, 6]))
        day = DAY + timedelta(days=draw(st.integers(0, 9)))
        told.append(
            tell(
                f"c{position}",
                draw(counts()),
                draw(st.lists(st.sampled_from([*PLACES, *DIRECTIONS]), max_size=5, unique=True)),
                draw(st.sampled_from(["", "", *DIRECTIONS])),
                briefing=f"b{draw(st.integers(0, 4))}",
                kind=draw(
                    st.sampled_from([EventKind.CLASH, EventKind.CLASH, EventKind.SHELLING, EventKind.MLRS])
                ),
                side=draw(st.sampled_from([Side.RUSSIA, Side.RUSSIA, Side.UKRAINE])),
                scope=draw(st.sampled_from(list(Scope))),
                day=day,
                first=day - timedelta(days=length),
                hour=draw(st.integers(8, 40)),
                relayed=draw(st.booleans()),
            )
        )
    return told
