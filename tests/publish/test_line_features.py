"""The contact line as layers: pieces that keep their names, refusals as features without a geometry, nobody's claim of control."""

from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

import orjson
import pytest
import shapely
from front_places import PLACES
from served import DAY, Line, publish, serve

from app.fronts.method import VERSION
from app.model import EventKind, Where
from app.publish.cql import parse
from app.publish.feature import Feature
from app.publish.layers import LAYERS
from app.publish.selection import Wanted
from app.service import Service

NAMED = {
    "bakhmut": [("Бахмут", "UA1402"), ("Іванівське", "UA1402"), ("Оріхово-Василівка", "UA1402"), ("Предтечине", "UA1412")],
    "marinka": [("Мар’їнка", "UA1416"), ("Новомихайлівка", "UA1416013"), ("Перемога", "UA1416013"), ("Красногорівка", "UA1416013")],
}  # fmt: skip
STRAY = ("Умань", "UA71")
FIRST = DAY - timedelta(days=9)


def lines_of(days: Iterable[date], directions: Iterable[str] = NAMED) -> list[Line]:
    return [
        Line(
            f"{day}: nine clashes along {direction}.",
            [PLACES.code(*name) for name in NAMED[direction]],
            9,
            9,
            direction=direction,
            day=day,
        )
        for day in days
        for direction in directions
    ]


def days(first: date, number: int) -> list[date]:
    return [first + timedelta(days=n) for n in range(number)]


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Service:
    made = serve(tmp_path_factory.mktemp("lines"))
    stray = Line("A clash in another place.", [PLACES.code(*STRAY)], 1, 1, direction="bakhmut", day=DAY)
    publish(made, *lines_of(days(FIRST, 10)), stray)
    return made


def found(service: Service, layer: str, first: date | None = None, last: date | None = None) -> list[Feature]:
    return list(LAYERS[layer].features(service, Where(first, last)))


def drawn(service: Service, first: date | None = None, last: date | None = None) -> list[Feature]:
    return [each for each in found(service, "contact_line", first, last) if each.place]


def test_the_latest_day_is_given_unless_days_are_asked_for(service: Service) -> None:
    assert {each.row()["date"] for each in found(service, "contact_line")} == {DAY.isoformat()}
    asked = found(service, "contact_line", DAY - timedelta(days=2), DAY)
    assert {each.row()["date"] for each in asked} == {str(day) for day in days(DAY - timedelta(days=2), 3)}


def test_a_day_after_the_last_report_has_a_line_until_it_is_old(service: Service) -> None:
    def said(days_later: int) -> set[str]:
        day = DAY + timedelta(days=days_later)
        rows = [each.row() for each in found(service, "contact_line", day, day)]
        assert {row["date"] for row in rows} == {str(day)}
        return {row["refused"] for row in rows if row["piece"]} or {row["refused"] for row in rows}

    assert said(1) == {""}
    assert "too_few_days" in said(15)
    assert said(400) == {"too_few_days"}
    assert said(-400) == {"too_few_days"}


def test_open_ends_are_those_of_the_record(service: Service) -> None:
    first = min(each.row()["date"] for each in found(service, "contact_line", None, DAY))
    assert first == str(FIRST)
    assert {each.row()["date"] for each in found(service, "contact_line", DAY, None)} == {str(DAY)}
    far = found(service, "contact_line", DAY, DAY + timedelta(days=10_000))
    assert max(each.row()["date"] for each in far) == str(DAY + timedelta(days=21))


def test_a_piece_says_what_it_is_and_what_it_stands_on(service: Service) -> None:
    rows = [each.row() for each in drawn(service)]
    assert {row["piece"] for row in rows} == {"bakhmut", "marinka"}
    for row in rows:
        assert row["note"] == "estimate from reports, not a claim of control"
        assert (row["method"], row["parameters"]["gap_km"]) == (VERSION, 18.0)
        assert set(row["places"]) <= {PLACES.code(*name) for name in NAMED[row["piece"]]}
        assert row["number_of_places"] == len(row["places"]) >= 3
        assert (row["reports_from"], row["reports_to"]) == (str(FIRST), str(DAY))
        assert (row["covered_days"], row["recent_covered_days"], row["of_days"]) == (10, 10, 42)
        assert row["left_out"] == [PLACES.code(*STRAY)]
        assert row["drawn"] in ("solid", "dashed")


def test_no_property_speaks_of_sides_or_control(service: Service) -> None:
    for layer in ("contact_line", "contact_band"):
        for each in found(service, layer):
            names = set(each.row())
            assert not names & {"side", "controlled_by", "occupied", "area_km2"}
            assert each.side is None


def test_pieces_keep_their_names_from_day_to_day(service: Service) -> None:
    by_day: dict[str, set[str]] = {}
    for each in drawn(service, FIRST, DAY):
        by_day.setdefault(each.row()["date"], set()).add(each.row()["piece"])
    assert len(by_day) == 7  # the first three days have too little behind them
    assert set(map(frozenset, by_day.values())) == {frozenset({"bakhmut", "marinka"})}


def test_what_is_refused_has_its_reason_and_no_geometry(service: Service) -> None:
    refused = [each for each in found(service, "contact_line") if each.row()["refused"]]
    by_reason = {each.row()["refused"]: each.row() for each in refused}
    assert all(each.place is None for each in refused)
    assert by_reason["gap"]["gap_km"] > 18
    assert [place["name_en"] for place in by_reason["far_from_its_direction"]["place_names"]] == ["Uman"]


def test_a_day_with_too_little_behind_it_is_refused_as_a_whole(service: Service) -> None:
    early = found(service, "contact_line", FIRST, FIRST)
    assert not [each for each in early if each.place]
    assert "too_few_days" in {each.row()["refused"] for each in early}
    assert found(service, "contact_band", FIRST, FIRST) == []


def test_the_band_holds_its_piece(service: Service) -> None:
    bands = {each.row()["piece"]: each.place.shape for each in found(service, "contact_band") if each.place}
    for each in drawn(service):
        assert each.place
        assert shapely.buffer(bands[each.row()["piece"]], 0.001).covers(each.place.shape)


def test_the_geometry_is_no_finer_than_ten_metres(service: Service) -> None:
    (one, *_) = drawn(service)
    assert one.place
    told = orjson.loads(one.place.body)["coordinates"]
    assert all(round(number, 4) == number for part in told for pair in part for number in pair)


def test_only_ground_fighting_draws_a_line(tmp_path: Path) -> None:
    made = serve(tmp_path)
    codes = [PLACES.code(*name) for name in NAMED["bakhmut"]]
    publish(
        made,
        *(
            Line(f"{day}: shelling.", codes, 3, 3, EventKind.SHELLING, direction="bakhmut", day=day)
            for day in days(FIRST, 10)
        ),
    )
    assert found(made, "contact_line") == []


def test_the_order_of_arrival_makes_no_difference(service: Service, tmp_path: Path) -> None:
    other = serve(tmp_path)
    stray = Line("A clash in another place.", [PLACES.code(*STRAY)], 1, 1, direction="bakhmut", day=DAY)
    publish(other, stray, url="https://example.org/0")
    for number, each in enumerate(reversed(lines_of(days(FIRST, 10)))):
        publish(other, each, url=f"https://example.org/{number + 1}")
    ours, theirs = drawn(service), drawn(other)
    assert [(a.id, a.place and a.place.body) for a in ours] == [
        (b.id, b.place and b.place.body) for b in theirs
    ]


def test_an_old_piece_says_that_it_is_old(tmp_path: Path) -> None:
    made = serve(tmp_path)
    old = lines_of(days(DAY - timedelta(days=30), 4), ["marinka"])
    publish(made, *old, *lines_of(days(DAY - timedelta(days=4), 5), ["bakhmut"]))
    said = {each.row()["piece"]: each.row()["refused"] for each in drawn(made)}
    assert said == {"bakhmut": "", "marinka": "too_old"}


def analysts(folder: Path, drawn_for: date, east: float = 0.0) -> Path:
    file = folder / "line.geojson"
    shape = {
        "type": "LineString",
        "coordinates": [[38.02 + east, 48.75], [38.0 + east, 48.4], [37.5 + east, 47.75]],
    }
    line = {
        "type": "Feature",
        "properties": {"date": str(drawn_for), "name": "Example Desk"},
        "geometry": shape,
    }
    file.write_bytes(orjson.dumps({"type": "FeatureCollection", "features": [line]}))
    return file


def test_an_analysts_fresh_line_is_given_as_theirs(tmp_path: Path) -> None:
    made = serve(tmp_path, analyst_line=analysts(tmp_path, DAY - timedelta(days=3)))
    publish(made, *lines_of(days(FIRST, 10)))
    (own,) = found(made, "analyst_line")
    assert (own.row()["name"], own.row()["date"]) == ("Example Desk", str(DAY - timedelta(days=3)))
    assert {each.row()["by_analyst"] for each in drawn(made)} == {"Example Desk"}
    assert own.last_day > DAY


def test_an_analysts_old_line_is_left_out(tmp_path: Path, service: Service) -> None:
    made = serve(tmp_path, analyst_line=analysts(tmp_path, DAY - timedelta(days=200)))
    publish(made, *lines_of(days(FIRST, 10)))
    assert {each.row()["by_analyst"] for each in drawn(made)} == {""}
    assert [e.place and e.place.box for e in drawn(made)] == [e.place and e.place.box for e in drawn(service)]


def test_claims_say_how_far_they_are_from_the_analysts_line(tmp_path: Path, service: Service) -> None:
    made = serve(tmp_path, analyst_line=analysts(tmp_path, DAY - timedelta(days=3)))
    publish(made, *lines_of(days(FIRST, 10)))
    told = {
        (each.first_day, each.row()["direction"]): each.row()["analyst_km"] for each in found(made, "claims")
    }
    assert told[FIRST, "bakhmut"] is None, "the line was drawn later"
    assert 0 < told[DAY, "bakhmut"] < 15
    assert told[DAY, "marinka"] == told[DAY - timedelta(days=3), "marinka"]
    assert all("analyst_km" not in each.row() for each in found(service, "claims"))


def test_claims_can_be_filtered_by_that_distance(tmp_path: Path) -> None:
    made = serve(tmp_path, analyst_line=analysts(tmp_path, FIRST))
    publish(made, *lines_of(days(FIRST, 2)))
    near = Wanted(filters=(parse("analyst_km < 1000"),))
    assert len(LAYERS["claims"].found(made, near)) == 4
