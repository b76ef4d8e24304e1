"""Sums in the browser follow the rules of counts: low and best add, an open high stays open, parts never join their whole."""

import json
from collections.abc import Iterator

import pytest
from browsing import Serving, drawn
from playwright.sync_api import Browser, Page
from served import FIFTY_NINE

pytestmark = pytest.mark.browser
Row = dict[str, object]
COUNT: Row = {
    "day": "2023-03-24",
    "status": "reported",
    "shared": False,
    "share": 0,
    "claims": [],
    "fate": "counted",
}
SILENT: Row = COUNT | {"low": None, "best": None, "high": None, "status": "unknown"}


def exactly(n: int, **more: object) -> Row:
    return COUNT | {"low": n, "best": n, "high": n} | more


def shared(total: int, share: int) -> Row:
    return COUNT | {"low": 0, "best": None, "high": total, "shared": True, "share": share}


MORE = COUNT | {"low": 3, "best": 3, "high": None}
NONE = exactly(0, status="zero")


@pytest.fixture(scope="module")
def page(serving: Serving, browser: Browser) -> Iterator[Page]:
    """One page whose modules are asked."""
    found = browser.new_page()
    found.goto(serving((FIFTY_NINE,), source="RFE/RL") + "/embed")
    drawn(found)
    yield found
    found.close()


CASES = [
    ([exactly(5), exactly(7)], {"low": 12, "told": 12, "share": 0, "high": 12, "figure": 12, "exact": True}),
    ([exactly(5), MORE], {"low": 8, "told": 8, "high": None, "exact": False}),
    ([shared(59, 12)], {"low": 0, "told": 0, "share": 12, "high": 59, "figure": 12, "exact": False}),
    ([shared(59, 12), exactly(4)], {"low": 4, "told": 4, "share": 12, "high": 63, "figure": 16}),
    ([NONE, NONE], {"status": "zero", "figure": 0, "high": 0}),
    ([NONE, exactly(2)], {"status": "reported", "figure": 2, "high": 2}),
    ([exactly(59), SILENT], {"status": "reported", "low": 59, "high": 59, "exact": True}),
    ([SILENT], {"status": "unknown", "figure": 0, "high": None}),
]


@pytest.mark.parametrize(("rows", "expected"), CASES)
def test_rows_add_up_as_intervals(page: Page, rows: list[Row], expected: Row) -> None:
    found = page.evaluate(
        f"import('/static/js/sums.js').then((sums) => ({{...sums.sumOf({json.dumps(rows)})}}))"
    )
    assert {key: found[key] for key in expected} == expected


def test_a_part_of_a_number_is_not_added_to_it(page: Page) -> None:
    told = [
        exactly(58, id="total"),
        exactly(20, id="part", fate="contained"),
        exactly(7, id="alone", fate="contained", day="2023-03-25"),
    ]
    kept = page.evaluate(
        f"import('/static/js/sums.js').then((sums) => sums.standing({json.dumps(told)}).map(({{id}}) => id))"
    )
    assert kept == ["total", "alone"]


ADDRESSES = [
    "",
    "?last=30",
    "?from=2023-03-19&to=2023-03-25&mode=cumulative&kind=clash,mlrs&claimant=general-staff&side=russia",
    "?at=37.72,48.42,8.8&place=UA14020010010059145&tab=why",
    "?last=all&front=bakhmut&show=fronts&view=table&lang=uk&theme=dark",
    "?kind=none&claim=abc-c1&as_of=2023-03-26T08:00Z",
]


@pytest.mark.parametrize("query", ADDRESSES)
def test_an_address_read_and_written_is_the_same(page: Page, query: str) -> None:
    written = page.evaluate(
        f"import('/static/js/state.js').then(({{parse, write}}) => write(parse({json.dumps(query)})))"
    )
    assert written == query
