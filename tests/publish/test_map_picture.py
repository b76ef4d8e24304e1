"""The map as a picture: a direction is a dashed outline, an area a hatched surface, and the headline has the room there is."""

from pathlib import Path
from typing import Any

import pytest
from served import KHERSON, Line, publish, serve

from app.model import EventKind, Where
from app.publish.map_picture import Drawing, picture
from app.service import Service

DIRECTIONS = [
    Line("Nine clashes on the Bakhmut direction.", ("bakhmut",), 9, 9),
    Line("Nine clashes on the Bakhmut direction.", (), 9, 9, direction="bakhmut"),
]
SHELLING = Line("Shelling of Kherson oblast.", (KHERSON,), 3, None, EventKind.SHELLING)


@pytest.fixture
def service(tmp_path: Path) -> Service:
    return serve(tmp_path)


@pytest.mark.parametrize("told", DIRECTIONS, ids=["as its place", "without a place"])
def test_a_direction_is_dashed_and_an_area_is_hatched(
    service: Service, monkeypatch: pytest.MonkeyPatch, told: Line
) -> None:
    publish(service, told, SHELLING)
    looks: list[dict[str, Any]] = []
    monkeypatch.setattr(Drawing, "_shape", lambda self, *shape, **more: looks.append(more))
    picture(service, Where())
    assert len([look for look in looks if "hatch" in look]) == 1
    (dashed,) = [look["linestyle"] for look in looks if "linestyle" in look]
    assert dashed[1][0] / dashed[1][1] == 6 / 4


def test_the_headline_has_the_room_there_is(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(service, *DIRECTIONS[:1], SHELLING)
    written: list[str] = []
    monkeypatch.setattr(Drawing, "_text", lambda self, x, y, text, *more, **also: written.append(text))
    for width in (700, 400):
        picture(service, Where(), (width, 400))
    wide, narrow = (text for text in written if text.startswith("9 clashes"))
    assert wide.endswith("shellings (General Staff of the Armed Forces of Ukraine)")
    assert narrow.endswith(" …")
    assert wide.startswith(narrow.removesuffix(" …"))
