"""How SQLite finds what is asked for: claims of some days by their days, never by walking through all."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.dialects import sqlite

from app.ledger.engine import open_engine, reading
from app.ledger.select import select_claims, select_places, select_windows, standing_at
from app.ledger.settling import SettlingBook
from app.model import Where

DAY = date(2024, 1, 5)
MONTH = Where(DAY, date(2024, 2, 5))


@pytest.mark.parametrize(
    "asked",
    [
        select_claims(MONTH, standing_at(9)),
        select_places(MONTH, standing_at(9)),
        select_claims(Where(DAY, DAY), standing_at(9)),
        select_windows(standing_at(9), {(DAY, DAY)}),
    ],
    ids=["claims", "places", "day", "windows"],
)
def test_claims_of_days_are_found_by_their_days(tmp_path: Path, asked: object) -> None:
    question = str(asked.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))  # type: ignore[attr-defined]
    engine = open_engine(f"sqlite:///{tmp_path}/books.sqlite")
    with reading(engine) as connection:
        steps = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {question}")]
    engine.dispose()
    by_days(steps, "ix_claims_first_day_last_day", "ix_claims_longer")


def by_days(steps: list[str], *indexes: str) -> None:
    """See that claims are searched by one of these indexes alone."""
    about = [step for step in steps if " claims " in f"{step} "]
    assert about
    for step in about:
        assert "SEARCH claims USING" in step, steps
        assert any(index in step for index in indexes), steps


@pytest.mark.parametrize("question", ["left_open", "fought"])
def test_recent_fighting_is_found_by_its_days(tmp_path: Path, question: str) -> None:
    engine = open_engine(f"sqlite:///{tmp_path}/books.sqlite")
    asked: list[tuple[str, Sequence[object]]] = []
    event.listen(
        engine, "before_cursor_execute", lambda _c, _cursor, sql, told, *_: asked.append((sql, told))
    )
    getattr(SettlingBook(engine, ""), question)(DAY, DAY)
    (sql, told) = next(each for each in asked if "FROM claims" in each[0])
    with reading(engine) as connection:
        steps = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", tuple(told))]
    engine.dispose()
    by_days(steps, "ix_claims_day_id")
