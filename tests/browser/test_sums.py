"""Sums in the browser follow the rules of counts: low and best add, an open high stays open, shares never join what is told."""

import json
from collections.abc import Iterator

import pytest
from browsing import Serving, drawn
from playwright.sync_api import Browser, Page
from served import FIFTY_NINE

pytestmark = pytest.mark.browser
Json = dict[str, object]
REPORTED, UNNUMBERED, WITHHELD, ZERO, UNKNOWN = range(5)
SHARED = 8
OPEN = -1


@pytest.fixture(scope="module")
def page(serving: Serving, browser: Browser) -> Iterator[Page]:
    """One page whose modules are asked."""
    found = browser.new_page()
    found.goto(serving((FIFTY_NINE,), source="RFE/RL") + "/embed")
    drawn(found)
    found.evaluate("import('/static/js/style.js').then((style) => style.loadStyle())")
    yield found
    found.close()


def chunk(*rows: tuple[int, int, int, int, int], first: str = "2023-03-24") -> Json:
    """Return one series of rows (low, told beyond it, high beyond it, share, status), a day each."""
    columns = [list(values) for values in zip(*rows, strict=True)]
    names = ("low", "told", "high", "share", "status")
    table = dict(zip(names, columns, strict=True)) | {
        "subject": 0,
        "voice": [0],
        "rows": len(rows),
        "day": [0] + [1] * (len(rows) - 1),
        "claims": 1,
    }
    return {
        "from": first,
        "to": "2023-03-31",
        "voices": [["clash", "russia", "x", "X"]],
        "totals": {"table": table},
    }


def summed(page: Page, *chunks: Json, days: tuple[int, int] = (0, 99)) -> Json:
    asked = """([chunks, [first, last]]) => Promise.all([import('/static/js/tables.js'), import('/static/js/days.js')]).then(
      ([tables, days]) => {
        const [series] = tables.joinTables(chunks, "totals", () => "UA");
        const start = days.dayNumber("2023-03-24");
        return tables.sumBetween(series, start + first, start + last);
      })"""
    found: Json = page.evaluate(asked, [list(chunks), list(days)])
    return found


CASES = [
    (
        [(5, 0, 0, 0, REPORTED), (7, 0, 0, 0, REPORTED)],
        {"low": 12, "told": 12, "high": 12, "figure": 12, "exact": True},
    ),
    (
        [(5, 0, 0, 0, REPORTED), (3, 0, OPEN, 0, REPORTED)],
        {"low": 8, "told": 8, "high": None, "exact": False},
    ),
    (
        [(0, 0, 59, 12, SHARED)],
        {"low": 0, "told": 0, "share": 12, "high": 59, "figure": 12, "exact": False, "shared": True},
    ),
    (
        [(0, 0, 59, 12, SHARED), (4, 0, 0, 0, REPORTED)],
        {"low": 4, "told": 4, "share": 12, "high": 63, "figure": 16},
    ),
    ([(0, 0, 0, 0, ZERO), (0, 0, 0, 0, ZERO)], {"status": "zero", "figure": 0, "high": 0}),
    (
        [(0, 0, 0, 0, ZERO), (2, 0, 0, 0, REPORTED)],
        {"status": "reported", "figure": 2, "high": 2, "rows": 2},
    ),
    ([(59, 0, 0, 0, REPORTED), (0, 0, OPEN, 0, UNKNOWN)], {"low": 59, "high": 59, "rows": 1, "exact": True}),
    ([(24, 25, 75, 0, REPORTED)], {"low": 24, "told": 49, "high": 99, "exact": False}),
    ([(0, 0, OPEN, 0, WITHHELD)], {"status": "withheld", "figure": 0, "high": None}),
]


@pytest.mark.parametrize(("rows", "expected"), CASES)
def test_rows_add_up_as_intervals(page: Page, rows: list[tuple[int, ...]], expected: Json) -> None:
    found = summed(page, chunk(*rows))  # type: ignore[arg-type]
    assert {key: found[key] for key in expected} == expected


def test_a_window_takes_the_days_that_lie_in_it(page: Page) -> None:
    three = chunk((1, 0, 0, 0, REPORTED), (10, 0, 0, 0, REPORTED), (100, 0, 0, 0, REPORTED))
    assert [summed(page, three, days=(n, n))["low"] for n in range(3)] == [1, 10, 100]
    assert summed(page, three, days=(1, 2))["low"] == 110
    assert summed(page, three, days=(5, 9)) is None


def test_months_that_come_one_by_one_are_one_series(page: Page) -> None:
    earlier = chunk((1, 0, 0, 0, REPORTED), first="2023-02-24")
    later = chunk((2, 0, 0, 0, REPORTED))
    assert summed(page, earlier, later, days=(-40, 9))["low"] == 3


def test_a_column_of_one_value_stands_for_all_rows(page: Page) -> None:
    same = chunk((4, 0, 0, 0, REPORTED), (4, 0, 0, 0, REPORTED))
    same["totals"]["table"]["low"] = 4  # type: ignore[index]
    assert summed(page, same)["low"] == 8


ADDRESSES = [
    "",
    "?last=30",
    "?from=2023-03-19&to=2023-03-25&mode=cumulative&kind=clash,mlrs&claimant=general-staff&side=russia",
    "?at=37.72,48.42,8.8&place=UA14020010010059145&tab=why",
    "?last=all&front=bakhmut&show=fronts&view=table&lang=uk&theme=dark",
    "?kind=none&claim=abc-c1&as_of=2023-03-26T08:00Z",
    "?compare=general-staff,mod-russia&precision=own&level=raion",
]


@pytest.mark.parametrize("query", ADDRESSES)
def test_an_address_read_and_written_is_the_same(page: Page, query: str) -> None:
    written = page.evaluate(
        f"import('/static/js/state.js').then(({{parse, write}}) => write(parse({json.dumps(query)})))"
    )
    assert written == query


@pytest.mark.parametrize(
    ("figures", "count", "ends"),
    [
        ([1, 2, 3, 20, 21, 90], 3, [3, 21, 90]),
        ([5], 1, [5]),
        ([1, 1, 9, 9], 2, [1, 9]),
        ([2, 16, 32, 141, 216], 5, [2, 16, 32, 141, 216]),
    ],
)
def test_natural_breaks_part_what_differs(
    page: Page, figures: list[int], count: int, ends: list[int]
) -> None:
    found = page.evaluate(
        f"import('/static/js/map/choropleth.js').then(({{jenks}}) => jenks({figures}, {count}))"
    )
    assert found == ends


def test_a_window_that_is_dragged_adds_up_as_one_that_rests(page: Page) -> None:
    table = chunk((3, 1, 4, 0, REPORTED), (5, 0, 0, 2, REPORTED + SHARED), (1, 0, OPEN, 0, UNNUMBERED))
    same = page.evaluate(
        """(chunk) => Promise.all([import('/static/js/tables.js'), import('/static/js/sums.js'), import('/static/js/days.js')]).then(
          ([tables, sums, days]) => {
            const series = tables.joinTables([chunk], "totals", () => "UA");
            const start = days.dayNumber("2023-03-24");
            return [[0, 0], [0, 2], [1, 2], [5, 9], [0, 1]].map(([first, last]) => {
              const [still, moving] = [false, true].map((light) => sums.voices(series, [start + first, start + last], light));
              return JSON.stringify(still.map(({sum}) => sum)) === JSON.stringify(moving.map(({sum}) => sum));
            });
          })""",
        table,
    )
    assert same == [True] * 5
