"""Golden briefings as lines for a scorer of places and claims: `python -m golden.to_gold OUT.jsonl` from tests/."""

import csv
import json
import sys
from functools import cache
from pathlib import Path

from golden.marks import WORDS, GoldenPlace
from golden.reader import GoldenBriefing, GoldenClaim, read_all

from app.model import EventKind, Relation, Status, WindowKind

DATA = Path(__file__).parents[2] / "gazetteer" / "data"
TABLES = ("divisions", "settlements", "directions", "abroad", "landmarks")
Row = dict[str, str]
Json = dict[str, object]

TYPES = {
    EventKind.AIR_STRIKE: "airstrike",
    EventKind.GUIDED_BOMB: "airstrike",
    EventKind.MISSILE_STRIKE: "missile",
    EventKind.DRONE_STRIKE: "drone",
}
ACTORS = {"russia": "ru", "ukraine": "ua", "unknown": "unknown"}


@cache
def gazetteer_rows() -> dict[str, Row]:
    """Return the rows of the gazetteer's tables by code; a table that is not there yet adds none."""
    rows: dict[str, Row] = {}
    for table in TABLES:
        path = DATA / f"{table}.csv"
        if path.exists():
            with path.open(encoding="utf-8", newline="") as lines:
                rows |= {row["code"]: row | {"table": table} for row in csv.DictReader(lines)}
    return rows


def kind_of(code: str) -> str:
    """Return the scorer's kind of a code."""
    row = gazetteer_rows().get(code, {})
    table = row.get("table", "")
    if table == "divisions":
        return row["kind"] if row["kind"] in ("oblast", "raion") else "other"
    kinds = {"settlements": "settlement", "directions": "direction", "abroad": "foreign"}
    return kinds.get(table, code if code in WORDS else "other")


def to_gold(briefing: GoldenBriefing) -> Json:
    """Return one briefing in the scorer's format."""
    kept = [index for index, place in enumerate(briefing.places) if place.code != "none"]
    where = {index: position for position, index in enumerate(kept)}
    used = {index for claim in briefing.claims for index in (*claim.places, claim.direction, claim.within)}
    return {
        "id": briefing.id,
        "lang": briefing.language.value,
        "text": briefing.text,
        "published": briefing.published_at.isoformat(),
        "synthetic": True,
        "places": [_place(briefing.places[index], index in used) for index in kept],
        "claims": [_claim(briefing, claim, where) for claim in briefing.claims],
        "source": briefing.source,
        "url": None,
        "title": briefing.title,
        "notes": briefing.notes,
        "split": "golden",
    }


def _place(place: GoldenPlace, used: bool) -> Json:
    row, kind = gazetteer_rows().get(place.code, {}), kind_of(place.code)
    pointed = kind == "settlement" and row.get("lat", "") != ""
    return {
        "start": place.start,
        "end": place.stop,
        "surface": place.surface,
        "name_en": _name(place, row, kind),
        "name_uk": row.get("name_uk", place.surface),
        "oblast": _oblast(row),
        "kind": kind,
        "lat": float(row["lat"]) if pointed else None,
        "lon": float(row["lon"]) if pointed else None,
        "role": place.role or (kind if kind == "direction" else "event_location" if used else "other"),
    }


def _name(place: GoldenPlace, row: Row, kind: str) -> str:
    """Return a name that is the place's own within a briefing: namesakes are told apart by their code."""
    if kind == "oblast":
        return f"{_oblast(row)} Oblast"
    return f"{row['name_en']} ({place.code})" if row else place.surface


def _oblast(row: Row) -> str | None:
    oblast = gazetteer_rows().get(row.get("oblast", ""), {}).get("name_en", "")
    return oblast.removesuffix(" Oblast").removesuffix(" oblast").removesuffix(" region") or None


def _claim(briefing: GoldenBriefing, claim: GoldenClaim, where: dict[int, int]) -> Json:
    places = [where[index] for index in claim.places]
    around = [where[index] for index in (claim.direction, claim.within) if index >= 0]
    national = not places and not around
    exact = claim.low if claim.low == claim.high else None
    unnumbered = claim.status is Status.UNNUMBERED
    is_bombs_of_strikes = claim.kind is EventKind.GUIDED_BOMB and claim.relation is Relation.PART_OF
    return {
        "type": TYPES.get(claim.kind, claim.kind.value),
        "alt_types": _other_types(claim),
        "count_exact": exact,
        "count_min": None if unnumbered else claim.low,
        "count_max": claim.high,
        "implicit": exact == 1,  # a bare singular: "an air strike"
        "vague_word": claim.hedge or None,
        "scope": claim.scope.value,
        "places": places or around[:1],
        "within": around if places else around[1:],
        "negated": claim.status is Status.ZERO,
        "window_hours": 24 if claim.window.kind is WindowKind.PAST_DAY else None,
        "window_kind": claim.window.kind.value,
        "attributed_to": claim.claimant,
        "evidence": {"start": claim.quote_start, "end": _line_end(briefing.text, claim.quote_start)},
        "optional": claim.optional or national or is_bombs_of_strikes or claim.relation is Relation.REPEATS,
        "national": national,
        "actor": ACTORS[claim.side.value],
        "note": None,
    }


def _other_types(claim: GoldenClaim) -> list[str]:
    others = [TYPES.get(kind, kind.value) for kind in claim.other_kinds]
    return others + ["assault_repelled"] * (claim.kind is EventKind.CLASH)


def _line_end(text: str, start: int) -> int:
    stop = text.find("\n", start)
    return len(text) if stop < 0 else stop


def main() -> None:
    """Write all golden briefings to the file named on the command line, or to standard output."""
    lines = "".join(json.dumps(to_gold(briefing), ensure_ascii=False) + "\n" for briefing in read_all())
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(lines, encoding="utf-8")
    else:
        sys.stdout.write(lines)


if __name__ == "__main__":
    main()
