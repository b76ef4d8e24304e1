"""The active fronts and the estimated contact line as a picture, for reports: outlines, named places, the line in its band."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import orjson
import shapely
from matplotlib.patches import Circle

from app.model import EventKind, Where
from app.publish.feature import Feature
from app.publish.layers import layer
from app.publish.map_content import content
from app.publish.map_picture import Drawing, Point, frame_around
from app.publish.style import style
from app.service import Service

Json = dict[str, Any]
SIGNS = {"rising": " ▲", "falling": " ▼", "steady": " ■"}
ROOM_DEGREES = 0.15
ROW = 15


def front_picture(
    service: Service, day: date | None, size: tuple[int, int] = (1000, 900), theme: str = "light"
) -> bytes:
    """Return the fronts of the fortnight up to a day, the last one if none is told, and the line of that day, as PNG."""
    told = layer("fronts").features(service, Where(day, day))
    first, last = (told[0].first_day, told[0].last_day) if told else (day, day)
    held: Json = orjson.loads(orjson.dumps(content(service, Where(first, last, kinds=(EventKind.CLASH,)))))
    held["title"] = "Active fronts and estimated contact line"
    held["told"] = [_told(front) for front in told if front.place]
    box = _box(told) or held["box"]
    frame = frame_around(box, size[0], size[1])
    return FrontDrawing(held, frame, style()["themes"][theme]).png()


class FrontDrawing(Drawing):
    """One picture of fronts while it is drawn."""

    def _content(self, shown: Json) -> None:
        self._contact_line()
        for front in self._held["fronts"]:
            self._surface(front["geometry"], "clash", front["opacity"], 1.1)
        for place in self._held["places"].values():
            self._dot(*self._at(place["lon"], place["lat"]))
        for front in self._held["told"]:
            self._name(front)
        self._remark()

    def _headline(self, shown: Json) -> str:
        line = self._held["line"]
        drawn = f"the line is that of {line['day']}, an estimate" if line and line["pieces"] else "outlines"
        return f"Reported clashes a day by direction; {drawn} from reports, not a claim of control"

    def _dot(self, x: float, y: float) -> None:
        self._axes.add_patch(Circle((x, y), 2.2, facecolor=self._theme["clash"], edgecolor="none"))
        self._taken.append((x - 2, y - 2, x + 2, y + 2))

    def _name(self, front: Json) -> None:
        """Write a front's name and what is reported of it where there is room beside it."""
        west, south, east, north = front["box"]
        right, left = self._at(east, (south + north) / 2), self._at(west, (south + north) / 2)
        wide = max(self._wide(front["name"], 12.5, strong=True), self._wide(front["said"], 11.5))
        for x, y in _spots(right, left, wide):
            box = (x, y - ROW, x + wide, y + ROW)
            if self._fits(box):
                self._text(x, y + ROW / 2, front["name"], 12.5, "ink", strong=True, halo=True)
                self._text(x, y - ROW / 2, front["said"], 11.5, "ink2", halo=True)
                self._taken.append(box)
                return


def _spots(right: Point, left: Point, wide: float) -> list[Point]:
    """Return where the words may begin: east of the front, then west of it, then a little higher or lower."""
    steps = [0, *(way * step * ROW for step in range(1, 6) for way in (1, -1))]
    return [
        spot
        for step in steps
        for spot in ((right[0] + 8, right[1] + step), (left[0] - 8 - wide, left[1] + step))
    ]


def _told(front: Feature) -> Json:
    row = front.row()
    assert front.place  # noqa: S101 - the caller asked
    return {
        "name": row["name_en"],
        "said": per_day(row) + SIGNS.get(row["trend"], ""),
        "box": front.place.box,
    }


def per_day(row: Json) -> str:
    """Return the reported clashes a day of a front in words: 34 a day, 12.7 to 19.5 a day, at least 3 a day."""
    low, best, high = row["per_day_low"], row["per_day_best"], row["per_day_high"]
    if low is None:
        return "no number told"
    if high is None:
        return f"at least {low:g} a day"
    return f"{low:g} a day" if low == best == high else f"{low:g} to {high:g} a day"


def _box(told: Sequence[Feature]) -> Json | None:
    """Return what the fronts span, with some room."""
    boxes = [shapely.box(*front.place.box) for front in told if front.place]
    if not boxes:
        return None
    west, south, east, north = shapely.union_all(boxes).bounds
    room = ROOM_DEGREES
    return {"west": west - room, "south": south - room, "east": east + room, "north": north + room}
