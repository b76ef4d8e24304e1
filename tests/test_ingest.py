"""Ingestion: a text becomes claims on the ledger, or is refused with its reason and leaves nothing behind."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from needs import shared_text

from app.counts import counts
from app.errors import InvalidParameter, NotFound, NothingToReplace, TooLarge, UnreadableBriefing
from app.ingest import Ingest
from app.ledger.identity import briefing_id
from app.ledger.records import Outcome, Stored
from app.ledger.store import Ledger, open_ledger
from app.model import KYIV, AreaCount, EventKind, Language, Level, Period, Where
from app.reading import NewBriefing, Refused
from app.settings import Settings
from gazetteer.index import Gazetteer, load

NOW = datetime(2023, 3, 25, 18, tzinfo=KYIV)
TEXT = "Over the past day there were 12 clashes in the area of Bakhmut, the General Staff said."
UK = "Протягом минулої доби на Бахмутському напрямку відбулося 12 бойових зіткнень."
RU = "За минувшие сутки на Бахмутском направлении произошло 12 боевых столкновений, сообщил Генштаб ВСУ."
POLISH = (
    "Siły ukraińskie odparły w ciągu ostatniej doby dwanaście ataków w rejonie miasta Bachmut, podał w sobotę Sztab "
    "Generalny. Nie jest jasne, czy walki trwają nadal, ale według wojska sytuacja na froncie się nie zmieniła."
)
GERMAN = (
    "In der vergangenen Nacht wurden nach Angaben des Generalstabs zwölf Angriffe im Raum Bachmut abgewehrt, und die "
    "Lage ist nicht ruhig."
)


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load()


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = open_ledger(f"sqlite:///{tmp_path}/ledger.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def ingest(ledger: Ledger, gazetteer: Gazetteer) -> Ingest:
    return Ingest(ledger, gazetteer, Settings(), lambda: NOW)


def new(text: str = TEXT, source: str = "RFE/RL", published: str = "2023-03-25", **more: str) -> NewBriefing:
    return NewBriefing(text, source, published, **more)  # type: ignore[arg-type]


def test_a_text_becomes_claims_on_the_ledger(ingest: Ingest, ledger: Ledger) -> None:
    stored = ingest.take(new(url="https://example.org/1", title="Clashes\nnear Bakhmut"))
    assert stored.status is Outcome.NEW
    assert stored.claims
    assert list(stored.claims) == sorted(ledger.claims(), key=lambda claim: int(claim.id.rpartition("c")[2]))
    for claim in stored.claims:
        assert claim.briefing_id == stored.id
        assert claim.quotes
        assert claim.rules
    found = ledger.briefing(stored.id)
    assert found.briefing.text == TEXT
    assert found.briefing.title == "Clashes near Bakhmut"
    assert found.received_at == NOW


def test_the_same_text_twice_changes_nothing(ingest: Ingest, ledger: Ledger) -> None:
    first = ingest.take(new())
    version = ledger.data_version()
    again = ingest.take(new(published="2023-03-24", url="https://elsewhere.example"))
    assert again.status is Outcome.KNOWN
    assert (again.id, again.claims) == (first.id, first.claims)
    assert ledger.data_version() == version


def test_other_content_under_the_same_address_is_a_version(ingest: Ingest) -> None:
    ingest.take(new(url="https://example.org/1"))
    changed = ingest.take(new(TEXT.replace("12", "13"), url="https://example.org/1"))
    assert changed.status is Outcome.VERSION


def test_replaces_names_the_briefing_that_is_changed(ingest: Ingest) -> None:
    first = ingest.take(new())
    assert ingest.take(new(TEXT.replace("12", "13"), replaces=first.id)).status is Outcome.VERSION
    with pytest.raises(NothingToReplace, match="'nosuchid'"):
        ingest.take(new(TEXT.replace("12", "14"), replaces="nosuchid"))


def test_a_briefing_is_withdrawn_with_its_reason_once(ingest: Ingest, ledger: Ledger) -> None:
    name = ingest.take(new()).id
    with pytest.raises(InvalidParameter, match="no reason"):
        ingest.retract(name, " \n ")
    first = ingest.retract(name, "sent\nby mistake")
    assert (first.what.value, first.reason, first.at) == ("retracted", "sent by mistake", NOW)
    assert ledger.claims() == []
    assert ingest.retract(name, "again") == first
    assert ingest.take(new()).status is Outcome.KNOWN
    with pytest.raises(NotFound, match="'nosuchid'"):
        ingest.retract("nosuchid", "why not")


def test_a_text_without_claims_is_stored(ingest: Ingest, ledger: Ledger) -> None:
    assert ingest.take(new("The weather in London was fine, and the shops were open on Sunday.")).claims == ()
    assert len(ledger.briefings()) == 1


def test_rereading_keeps_ids_and_claims(ingest: Ingest, ledger: Ledger) -> None:
    stored = ingest.take(new())
    assert list(ingest.reread()) == [stored.id]
    assert ledger.claims_in(stored.id) == stored.claims


REFUSED = [
    (new(""), UnreadableBriefing, "empty"),
    (new(" \n\t "), UnreadableBriefing, "empty"),
    (new("word " * 4_000_000), TooLarge, "20,000,000 bytes.*10,000,000"),
    (new("text \0 with NUL"), UnreadableBriefing, "binary"),
    (new("\x01\x02\x03\x04 a"), UnreadableBriefing, "binary"),
    (new("\ud800 half a character"), UnreadableBriefing, "surrogate"),
    (new("12345 !!!"), UnreadableBriefing, "'12345 !!!' has no words"),
    (new(source="  "), UnreadableBriefing, "no source is told"),
    (new(published=""), UnreadableBriefing, "no day of publication is told"),
    (new(published="tomorrow"), UnreadableBriefing, "'tomorrow' is no day or time"),
    (
        new(published="2023-03-26"),
        UnreadableBriefing,
        "'2023-03-26' is in the future; now it is 2023-03-25 18:00",
    ),
    (new(published="2023-03-25T19:01"), UnreadableBriefing, "'2023-03-25T19:01' is in the future"),
    (new(published="2013-12-31"), UnreadableBriefing, "'2013-12-31' is before 2014-01-01"),
    (new(POLISH), UnreadableBriefing, "looks like Polish"),
    (new(GERMAN), UnreadableBriefing, "looks like German"),
    (new(language="pl"), UnreadableBriefing, "'pl' is none we read"),
]


@pytest.mark.parametrize(("briefing", "error", "message"), REFUSED)
def test_what_cannot_be_read_is_refused_and_nothing_is_stored(
    ingest: Ingest, ledger: Ledger, briefing: NewBriefing, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        ingest.take(briefing)
    assert (ledger.briefings(), ledger.claims(), ledger.data_version()) == ([], [], 0)


@pytest.mark.parametrize(
    "published", ["2014-01-01", "2023-03-25", "2023-03-25T18:59", "2023-03-25T16:30:00Z", "2023-03-25 06:00"]
)
def test_any_day_of_the_record_up_to_an_hour_ahead_is_taken(ingest: Ingest, published: str) -> None:
    assert ingest.take(new(published=published)).status is Outcome.NEW


def test_shortly_before_midnight_the_next_day_may_have_begun_for_a_source(
    ledger: Ledger, gazetteer: Gazetteer
) -> None:
    late = Ingest(ledger, gazetteer, Settings(), lambda: datetime(2023, 3, 25, 23, 30, tzinfo=KYIV))
    assert late.take(new(published="2023-03-26")).status is Outcome.NEW


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        (TEXT, "", Language.ENGLISH),
        (UK, "", Language.UKRAINIAN),
        (RU, "", Language.RUSSIAN),
        (TEXT, "uk", Language.UKRAINIAN),
        (POLISH, "en", Language.ENGLISH),
        ("Бахмут", "", None),
        ("Bakhmut 12", "", Language.ENGLISH),
        (f"{GERMAN} {GERMAN}\n{TEXT}", "", Language.ENGLISH),
        (f"{TEXT}\n\n{UK}", "", None),
    ],
)
def test_the_language_is_told_or_shows_itself(
    ingest: Ingest, ledger: Ledger, text: str, told: str, expected: Language | None
) -> None:
    stored = ingest.take(new(text, language=told))
    found = ledger.briefing(stored.id).briefing.language
    assert found is expected or (expected is None and found in list(Language))


# From a text to the counts of the map: the briefing that the project starts from, and a twin in our own words.

TWIN = (
    "Kherson region came under numerous shellings in the past 24 hours, its military administration reported.\n\n"
    "Ukraine's General Staff counted 59 clashes over the past day, near Lyman, Bakhmut, Avdiivka, Marinka and "
    "Shakhtarske.\n\n"
    "Buses took 59 residents to Odesa."
)


def seed() -> str:
    return shared_text("seed/briefing-2023-03-25.txt")


def told(ledger: Ledger, gazetteer: Gazetteer, level: Level, kind: EventKind) -> list[AreaCount]:
    found = counts(ledger, gazetteer, level, Period.DAY, Where(kinds=(kind,)))
    return [row for row in found if kind is not EventKind.CLASH or row.claimant == "general-staff"]


@pytest.mark.parametrize("text", [seed, lambda: TWIN], ids=["seed", "twin"])
def test_fifty_nine_clashes_are_shared_by_five_areas(
    ingest: Ingest, ledger: Ledger, gazetteer: Gazetteer, text: object
) -> None:
    content = text()  # type: ignore[operator]
    for _ in range(2):
        ingest.take(new(content))
    for level in (Level.COUNTRY, Level.OBLAST):
        (row,) = told(ledger, gazetteer, level, EventKind.CLASH)
        assert (row.low, row.best, row.high, row.shared) == (59, 59, 59, False)
        assert row.area_name in ("Ukraine", "Donetsk oblast")
        assert row.period == date(2023, 3, 24)
    for level in (Level.RAION, Level.SETTLEMENT, Level.DIRECTION):
        rows = told(ledger, gazetteer, level, EventKind.CLASH)
        assert all((row.low, row.best, row.high, row.shared) == (0, None, 59, True) for row in rows)
        assert sum(row.share for row in rows) == 59
    assert len(told(ledger, gazetteer, Level.SETTLEMENT, EventKind.CLASH)) == 5
    assert len(told(ledger, gazetteer, Level.DIRECTION, EventKind.CLASH)) == 5


@pytest.mark.parametrize("text", [seed, lambda: TWIN], ids=["seed", "twin"])
def test_kherson_region_has_an_open_number_of_shellings_as_an_area(
    ingest: Ingest, ledger: Ledger, gazetteer: Gazetteer, text: object
) -> None:
    ingest.take(new(text()))  # type: ignore[operator]
    (row,) = told(ledger, gazetteer, Level.OBLAST, EventKind.SHELLING)
    assert (row.area_name, row.low, row.high) == ("Kherson oblast", 3, None)
    for level in (Level.RAION, Level.HROMADA, Level.SETTLEMENT):
        (row,) = told(ledger, gazetteer, level, EventKind.SHELLING)
        assert (row.area, row.area_name) == ("unplaced", "unplaced in Kherson oblast")


def test_the_seed_and_its_twin_do_not_add_up(ingest: Ingest, ledger: Ledger, gazetteer: Gazetteer) -> None:
    ingest.take(new(TWIN, source="Sample"))
    ingest.take(new(seed()))
    (row,) = told(ledger, gazetteer, Level.COUNTRY, EventKind.CLASH)
    assert row.best == 59


def test_batch_after_batch_is_taken_as_each_would_be_alone(
    ingest: Ingest, ledger: Ledger, gazetteer: Gazetteer, tmp_path: Path
) -> None:
    first, again = new(), new(published="2023-03-24")
    changed = new(TEXT.replace("12", "13"), replaces=briefing_id("RFE/RL", TEXT))
    lost = new(TEXT.replace("12", "14"), replaces="nosuchid")
    other = new(TEXT, source="Example Wire")
    batches = [[first, new("")], [again, changed], [lost, other], []]
    alone = open_ledger(f"sqlite:///{tmp_path}/alone.sqlite")
    one_by_one = Ingest(alone, gazetteer, Settings(), lambda: NOW)
    taken = list(ingest.take_each(batches))
    assert [batch for batch, _ in taken] == batches
    for (_, answers), batch in zip(taken, batches, strict=True):
        outcomes = [answer.status if isinstance(answer, Stored) else None for answer in answers]
        alike = one_by_one.take_all(batch)
        assert outcomes == [answer.status if isinstance(answer, Stored) else None for answer in alike]
    assert taken[1][1][0] == one_by_one.take_all([again])[0]
    assert [type(answer) for answer in taken[2][1]] == [Refused, Stored]
    assert ledger.claims() == alone.claims()
    alone.close()


def test_a_batch_is_on_disk_when_it_is_given(ingest: Ingest, ledger: Ledger) -> None:
    taken = ingest.take_each([[new()], [new(source="Example Wire")], [new(source="Other Wire")]])
    for number, (_, (stored,)) in enumerate(taken, start=1):
        assert isinstance(stored, Stored)
        assert stored.id in ledger.current()
        assert len(ledger.current()) == number
