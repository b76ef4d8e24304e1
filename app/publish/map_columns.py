"""What the live map draws of some days, in columns: places with their points, claimed areas, numbers that places share, totals."""

from datetime import date, timedelta
from functools import cached_property

from app.model import AreaCount, Claim, Level, Period, Precision, Relation, Status
from app.publish.columns import Json, Numbered, Row, Table, Voice
from app.publish.geojson import Box
from app.publish.standing import Standing, standing
from app.publish.told import (
    Codes,
    area_codes,
    by_day,
    claimed,
    is_area_claim,
    is_told_together,
    place_codes,
)
from app.reconcile.counting import Ask, count
from app.reconcile.placing import ABROAD, UNPLACED
from app.service import Service
from app.shelf import REACH

RADIUS_UNIT_M = 100
NOWHERE = (31.0, 48.4, 31.0, 48.4)
"""The middle of the country, for what has no outline."""


def map_columns(
    service: Service, first: date, last: date, level: Level = Level.SETTLEMENT, past: int | None = None
) -> Json:
    """Return what the map draws of the days from first to last; of a level above settlements, the counts of its areas alone."""
    now = standing(service, past)
    key = ("columns", first, last, level)
    return service.memory_of(past).recall(now.version, key, lambda: _Sheet(now, first, last).filled(level))


def totals_columns(service: Service, first: date, last: date, past: int | None = None) -> Json:
    """Return the country's totals by day, and which days were read ("1") or not ("0")."""
    now = standing(service, past)
    key = ("totals", first, last)
    return service.memory_of(past).recall(now.version, key, lambda: _Sheet(now, first, last).totals())


class _Sheet:
    """The tables of some days while they are filled."""

    def __init__(self, now: Standing, first: date, last: date) -> None:
        self._now = now
        self._chart = now.chart
        self._first, self._last = first, last
        self._books = now.books(first, last)
        self._voices = Numbered()
        self._names = Numbered()
        self._hedges = Numbered()
        self._hedges.number("")

    def filled(self, level: Level) -> Json:
        """Return places, areas and sets of places, or the areas of one level."""
        if level is not Level.SETTLEMENT:
            return self._written({"places": self._areas_of(level)})
        tables = {"places": self._places(), "areas": self._areas(), "sets": self._sets()}
        return self._written(tables)

    def totals(self) -> Json:
        """Return the totals; a row that rests on one claim says which, and how its window was told."""
        table = Table("one")
        for row in self._rows(Level.COUNTRY):
            table.add(0, self._voice(row), counted(row, self._one(row)))
        days = range((self._last - self._first).days + 1)
        covered = "".join("01"[self._first + timedelta(n) in self._now.covered] for n in days)
        return self._written({"totals": {"table": table.columns(self._first)}}) | {"covered": covered}

    def _written(self, tables: Json) -> Json:
        names = self._names.things
        return {
            "version": self._now.version,
            "from": self._first,
            "to": self._last,
            "voices": [
                [voice.kind, voice.side, voice.claimant, self._now.claimants.get(voice.claimant, "")]
                for voice in self._voices.things
            ],
            "names": [[code, self._chart.name_en(code), self._chart.name_uk(code)] for code in names],
            "hedges": self._hedges.things,
        } | tables

    def _rows(self, level: Level) -> list[AreaCount]:
        return count(self._books, Ask(level, Period.DAY, self._first, self._last), self._now.claimants)

    def _voice(self, of: AreaCount | Claim) -> int:
        return self._voices.number(Voice(of.kind, of.side, of.claimant))

    def _places(self) -> Json:
        radii = self._radii()
        places, table = Numbered(), Table("radius")
        for row in self._rows(Level.SETTLEMENT):
            if self._chart.position(row.area):
                radius = max((radii.get((claim, row.area), 0) for claim in row.claims), default=0)
                table.add(places.number(row.area), self._voice(row), counted(row, radius))
        points = [self._chart.position(code) or (0.0, 0.0) for code in places.things]
        return {
            **self._described(places.things),
            "lon": [round(lon, 4) for lon, _ in points],
            "lat": [round(lat, 4) for _, lat in points],
            "table": table.columns(self._first),
        }

    def _areas_of(self, level: Level) -> Json:
        areas, table = Numbered(), Table()
        for row in self._rows(level):
            if row.area not in (UNPLACED, ABROAD):
                table.add(areas.number(row.area), self._voice(row), counted(row))
        return {
            **self._described(areas.things),
            "box": [self._box((code,)) for code in areas.things],
            "table": table.columns(self._first),
        }

    def _described(self, codes: list[str]) -> Json:
        kept = [self._chart.place(code) for code in codes]
        return {
            "code": codes,
            "en": [self._chart.name_en(code) for code in codes],
            "uk": [self._chart.name_uk(code) for code in codes],
            "raion": [self._names.number(place.raion if place else "") for place in kept],
            "oblast": [self._names.number(place.oblast if place else "") for place in kept],
        }

    def _areas(self) -> Json:
        told = [claim for claim in self._claims() if is_area_claim(claim, self._chart)]
        areas, table = Numbered(), Table("hedge")
        for key, voice, own in by_day(told, area_codes, self._contained):
            table.add(areas.number(key), self._voices.number(voice), claimed(own, self._hedge(own)))
        keys = areas.things
        return {
            "codes": [[self._names.number(code) for code in key] for key in keys],
            "kinds": [[self._chart.kind(code) for code in key] for key in keys],
            "points": [[self._chart.position(code) for code in key] for key in keys],
            "box": [self._box(key) for key in keys],
            "table": table.columns(self._first),
        }

    def _box(self, codes: Codes) -> Box:
        """Return what the places of an area claim span."""
        points = [
            (lon, lat, lon, lat)
            for code in codes
            if (point := self._chart.position(code))
            for lon, lat in [point]
        ]
        shapes = (self._chart.outline(code) for code in codes if not self._chart.position(code))
        boxes = [*points, *(shape.box for shape in shapes if shape)]
        boxes = boxes or [NOWHERE]
        return (
            min(box[0] for box in boxes),
            min(box[1] for box in boxes),
            max(box[2] for box in boxes),
            max(box[3] for box in boxes),
        )

    def _sets(self) -> Json:
        together = [claim for claim in self._claims() if is_told_together(claim, self._chart)]
        inside = {claim.id for claim in together}
        sets, table = Numbered(), Table("id")
        for key, voice, own in by_day(together, place_codes, self._contained):
            is_part = all(claim.relation is Relation.PART_OF and claim.related in inside for claim in own)
            table.add(sets.number(key), self._voices.number(voice), claimed(own, own[0].id, is_part=is_part))
        return {
            "codes": [[self._names.number(code) for code in key] for key in sets.things],
            "table": table.columns(self._first),
        }

    def _claims(self) -> list[Claim]:
        return list(self._now.of_days(self._first, self._last))

    @cached_property
    def _by_id(self) -> dict[str, Claim]:
        """Return the claims that numbers of the days may rest on: a relay may be told of a day beside its own."""
        return {
            claim.id: claim
            for claim in self._now.of_days(_moved(self._first, -REACH), _moved(self._last, REACH))
        }

    def _radii(self) -> dict[tuple[str, str], int]:
        """Return how near each claim is told to be to each place that it is told near, in units of a hundred metres."""
        return {
            (claim.id, place.code): place.radius_m // RADIUS_UNIT_M
            for claim in self._by_id.values()
            for place in claim.places
            if place.precision is Precision.VICINITY
        }

    def _contained(self, claim: Claim) -> bool:
        return claim.id in self._now.contained

    def _hedge(self, claims: list[Claim]) -> int:
        words = {claim.count.hedge for claim in claims}
        return self._hedges.number(words.pop() if len(words) == 1 else "")

    def _one(self, row: AreaCount) -> str:
        """Return id, window and as-of moment of the only claim that a total rests on, "" if there are more."""
        own = [self._by_id[name] for name in row.claims if name in self._by_id]
        told = [
            claim for claim in own if (claim.count.best or claim.count.low) and not self._contained(claim)
        ]
        if len(told) != 1:
            return ""
        window = told[0].window
        ends = [window.start, window.stop] if window.start != window.stop else []
        return "|".join(str(part) for part in (told[0].id, window.kind, window.as_of.isoformat(), *ends))


def counted(row: AreaCount, note: int | str = 0) -> Row:
    """Return a count as a row; of a shared number the share is what is drawn beyond the part that is sure."""
    low = row.low or 0
    told = low if row.best is None else row.best
    share = max(0, row.share - low) if row.shared else 0
    high = 0 if row.status is Status.ZERO else row.high
    return Row(row.period, low, told, high, share, row.status, row.shared, len(row.claims), note)


def _moved(day: date, by: timedelta) -> date:
    """Return a day so much later, or the last that there is."""
    return date.fromordinal(min(max(day.toordinal() + by.days, 1), date.max.toordinal()))
