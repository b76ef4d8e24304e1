"""The briefing that the project starts from, and a twin of it in our own words."""

from datetime import date, datetime
from pathlib import Path

import pytest
from reading_cases import briefing, gazetteer, shorts

from app.geoparse.pipeline import read
from app.model import KYIV, Claim, EventKind, Precision, Relation, Side

SEED = Path(__file__).parents[3] / "shared" / "seed" / "briefing-2023-03-25.txt"
NOON = datetime(2023, 3, 25, 12, 0, tzinfo=KYIV)
TWIN = """Kyiv Says No Letup On Bakhmut Front As Talk Of A Stall Spreads

On March 24, a burnt-out personnel carrier lies by the road near Kreminna, a town in the east of
Luhansk region.

Heavy fighting goes on near the city of Bakhmut: Russia has launched dozens of assaults there over
the last 24 hours, the Ukrainian military said in its update of March 25.

According to the Ukrainian General Staff, 59 clashes took place along the Bakhmut front, around
Lyman, Bakhmut, Avdiyivka, Maryinka and Shaktarsk, places that have known fierce battles over the
last several weeks.

On March 24 a general told a British admiral in London about the battle for Bakhmut.

"The Bakhmut direction is the hardest," he said.

A think tank in Washington wrote that "the offensive appears to be culminating."

Ukrainian aircraft carried out air strikes on Russian positions in the area, and a helicopter was
downed.

In an interview with a paper in Japan, the president said that his country could not begin
offensives yet.

In the south, the Kherson region's Territorial Defense Force said on March 25 that the area had
seen numerous attacks and shelling incidents over the previous 24 hours.

Homes were struck by some of the shelling, which killed two civilians, according to the statement.

The Kherson city council asked residents near the Dnieper River to leave. "Due to constant
attacks, heat and water cannot be supplied there," it wrote.

Officials said that buses ran from Kherson to the port of Odesa and took away 59 civilians on
March 24.
"""


def claims(text: str) -> tuple[Claim, ...]:
    return read(briefing(text, NOON, "RFE/RL", dated_only=True), gazetteer()).claims


def check(found: tuple[Claim, ...]) -> None:
    dozens, clashes, strikes, shelling, some = found
    assert (clashes.kind, clashes.count.low, clashes.count.high) == (EventKind.CLASH, 59, 59)
    assert (clashes.claimant, clashes.window.day) == ("general-staff", date(2023, 3, 24))
    assert clashes.direction == ""
    assert "front_names_stretch" in clashes.rules
    names = [gazetteer().place(place.code).name_en for place in clashes.places]
    assert names == ["Lyman", "Bakhmut", "Avdiivka", "Marinka", "Shakhtarske"]
    assert gazetteer().place(clashes.places[4].code).raion.startswith("UA1404")
    assert (dozens.relation, dozens.related) == (Relation.REPEATS, clashes.id)
    assert (strikes.kind, strikes.side, strikes.count.best) == (EventKind.AIR_STRIKE, Side.UKRAINE, None)
    assert [(place.surface, place.precision) for place in strikes.places] == [("Bakhmut", Precision.VICINITY)]
    assert (shelling.kind, shelling.count.low, shelling.count.high) == (EventKind.SHELLING, 3, None)
    assert [(place.code, place.precision) for place in shelling.places] == [
        ("UA65000000000030969", Precision.AREA)
    ]
    assert (some.relation, some.related) == (Relation.PART_OF, shelling.id)


@pytest.mark.skipif(not SEED.exists(), reason="the seed briefing is not here")
def test_the_seed_gives_what_the_design_says() -> None:
    check(claims(SEED.read_text("utf-8")))


def test_its_twin_gives_the_same() -> None:
    check(claims(TWIN))


def test_nothing_is_claimed_elsewhere() -> None:
    told = " ".join(shorts(TWIN, NOON))
    assert not any(name in told for name in ("Odesa", "Kreminna", "Dnieper", "London", "Japan", "Washington"))
