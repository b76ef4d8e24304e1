"""Query values: read, or refused with the value quoted."""

from datetime import date

import pytest

from app.api import asked
from app.errors import InvalidParameter
from app.model import EventKind


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("", None, None),
        ("2023-03-24", "2023-03-24", "2023-03-24"),
        ("2023-03-24T12:00:00Z", "2023-03-24", "2023-03-24"),
        ("2023-03-24T22:30:00Z", "2023-03-25", "2023-03-25"),  # half past midnight in Kyiv
        ("2023-07-24T21:30:00Z", "2023-07-25", "2023-07-25"),  # summer time
        ("2023-03-24T01:00", "2023-03-24", "2023-03-24"),
        ("2023-03-25T00:30:00+02:00", "2023-03-25", "2023-03-25"),
        ("2023-03-25T00:30:00 02:00", "2023-03-25", "2023-03-25"),  # a plus sign that nobody escaped
        ("2023-03-18/2023-03-24", "2023-03-18", "2023-03-24"),
        ("2023-03-18T00:00:00Z/2023-03-24T23:00:00Z", "2023-03-18", "2023-03-25"),
        ("2023-03-18/..", "2023-03-18", None),
        ("2023-03-18/", "2023-03-18", None),
        ("../2023-03-24", None, "2023-03-24"),
        ("/2023-03-24", None, "2023-03-24"),
    ],
)
def test_datetime_is_kyiv_days(text: str, first: str | None, last: str | None) -> None:
    expected = tuple(date.fromisoformat(end) if end else None for end in (first, last))
    assert asked.days(text) == expected


@pytest.mark.parametrize(
    "text",
    ["..", "../..", "/", "yesterday", "2023-3-24", "20230324", "2023-W12-5", "2023-02-30", "2023", "2023-03",
     "2023-03-24/2023-03-18", "a/b/c", "2023-03-24T25:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59Z"],
)  # fmt: skip
def test_other_datetimes_are_refused_and_quoted(text: str) -> None:
    with pytest.raises(InvalidParameter, match=r"datetime|ends before") as refused:
        asked.days(text)
    assert text in str(refused.value)


@pytest.mark.parametrize(
    ("text", "box"),
    [
        ("", None),
        ("37,48,38,49", (37, 48, 38, 49)),
        (" 37.5 , 48 , 38 , 49 ", (37.5, 48, 38, 49)),
        ("37,48,0,38,49,100", (37, 48, 38, 49)),
        ("170,48,-170,49", (170, 48, -170, 49)),
        ("1e1,48,38,49", (10, 48, 38, 49)),
    ],
)
def test_boxes(text: str, box: tuple[float, ...] | None) -> None:
    assert asked.box(text) == box


@pytest.mark.parametrize(
    "text",
    [
        "1,2,3",
        "a,b,c,d",
        "37,49,38,48",
        "181,0,182,1",
        "0,-91,1,0",
        "nan,0,1,1",
        "inf,0,1,1",
        "1,2,3,4,5",
        ",,,",
    ],
)
def test_other_boxes_are_refused_and_quoted(text: str) -> None:
    with pytest.raises(InvalidParameter) as refused:
        asked.box(text)
    assert text in str(refused.value)


def test_limits_are_clipped_and_nothing_else_is_a_limit() -> None:
    assert [asked.limit(text) for text in ("", "1", "10000", "999999999")] == [100, 1, 10_000, 10_000]
    for text in ("0", "-1", "1.5", "ten", "１０", "1" * 19, " 5"):
        with pytest.raises(InvalidParameter, match="limit"):
            asked.limit(text)


def test_choices() -> None:
    assert asked.choices("kind", "clash, shelling,", EventKind) == (EventKind.CLASH, EventKind.SHELLING)
    with pytest.raises(InvalidParameter, match="kind 'battle' is unknown; it is one of clash"):
        asked.choices("kind", "clash,battle", EventKind)
