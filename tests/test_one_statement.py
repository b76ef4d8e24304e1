"""One statement in three languages: whatever outlets tell it, in whatever order and how often, it counts once."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from app.geoparse.pipeline import read
from app.ledger.identity import briefing_id
from app.ledger.write import as_stored
from app.model import KYIV, Briefing, Claim, Language, Level, Period
from app.reconcile import Ask, books, count
from gazetteer.index import load

MORNING = datetime(2025, 5, 6, 8, tzinfo=KYIV)
TOLD = {
    Language.ENGLISH: "Ukraine's General Staff counted {front} combat clashes along the front over the past day, {part} of them in the "
    "Pokrovsk direction.",
    Language.RUSSIAN: "Генштаб ВСУ сообщил о {front} боевых столкновениях за минувшие сутки. На Покровском направлении оккупанты "
    "атаковали {part} раз.",
    Language.UKRAINIAN: "За минулу добу на фронті відбулося {front} бойових зіткнень, ідеться у зведенні Генерального штабу. На Покровському "
    "напрямку ворог атакував {part} разів.",
}
OUTLETS = ("Kyiv Daily", "Вести дня", "Новини", "Front Wire")


def claims_of(outlet: str, language: Language, hour: int, front: int, part: int) -> list[Claim]:
    text = TOLD[language].format(front=front, part=part)
    briefing = Briefing(briefing_id(outlet, text), outlet, MORNING + timedelta(hours=hour), language, text)
    return [as_stored(claim, briefing) for claim in read(briefing, load()).claims]


tellings = st.lists(
    st.tuples(st.sampled_from(OUTLETS), st.sampled_from(list(TOLD)), st.integers(0, 8)),
    min_size=1,
    max_size=6,
)


@settings(max_examples=40, deadline=None)
@given(st.integers(20, 300), st.integers(5, 19), tellings)
def test_a_statement_counts_once_in_any_language_order_and_number(
    front: int, part: int, told: list[tuple[str, Language, int]]
) -> None:
    found = [
        claim for outlet, language, hour in told for claim in claims_of(outlet, language, hour, front, part)
    ]
    settled = books(found, load())
    (country,) = count(settled, Ask(Level.COUNTRY, Period.DAY), {})
    assert (country.low, country.best, country.high, country.claimant) == (
        front,
        front,
        front,
        "general-staff",
    )
    assert country.period.isoformat() == "2025-05-05"
    directions = count(settled, Ask(Level.DIRECTION, Period.DAY), {})
    assert [row.best for row in directions if row.area == "pokrovsk"] == [part]
