"""`frontline evaluate`: the figures of a marked file; they agree with another scorer of the same format where it is at hand."""

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest
from golden.reader import BRIEFINGS, read_file
from golden.to_gold import to_gold
from typer.testing import CliRunner

from app.cli import app
from app.scoring.gold import gold_text, told
from app.scoring.scores import by_group, distance_km, score

Json = dict[str, Any]
OTHER = Path(__file__).parents[2] / "shared" / "eval"
TEXT = "Lyman saw 12 clashes. Bakhmut and Izium were shelled; no attacks at Siversk, said Kharkiv's mayor. Belgorod was hit by MLRS."
RATES = {
    "e": "places exact",
    "o": "places overlap",
    "cs": "claims strict",
    "cf": "claims family",
    "ass": "attribution strict",
    "asf": "attribution strict family",
    "acs": "attribution coarse",
    "acf": "attribution coarse family",
}


def place(
    surface: str, kind: str = "settlement", role: str = "event_location", lat: float | None = 49.0
) -> Json:
    start = TEXT.index(surface)
    lon = None if lat is None else 38.0
    return {
        "start": start,
        "end": start + len(surface),
        "name_en": surface,
        "kind": kind,
        "oblast": "Donetsk",
    } | {
        "lat": lat,
        "lon": lon,
        "role": role,
    }


PLACES = [
    place("Lyman"),
    place("Bakhmut"),
    place("Izium"),
    place("Siversk"),
    place("Kharkiv", role="reporter"),
]
PLACES += [place("Belgorod", "foreign", "other", None)]


def claim(kind: str, exact: int | None, places: list[int], **more: Any) -> Json:
    told_zero = exact == 0
    counts = {"count_exact": exact, "count_min": exact, "count_max": exact}
    return (
        {"type": kind, "places": places, "within": [], "negated": told_zero, "optional": False}
        | counts
        | more
    )


GOLD = {
    "id": "a",
    "lang": "en",
    "synthetic": True,
    "text": TEXT,
    "places": PLACES,
    "claims": [claim("clash", 12, [0]), claim("shelling", None, [1, 2]), claim("clash", 0, [3])],
}


def said(kind: str, low: int | None, high: int | None, *surfaces: str, negated: bool = False) -> Json:
    spans = [[TEXT.index(surface), TEXT.index(surface) + len(surface)] for surface in surfaces]
    return {"type": kind, "count_min": low, "count_max": high, "places": spans, "negated": negated}


def found(surface: str, kind: str = "settlement", lat: float | None = 49.0) -> Json:
    return place(surface, kind, lat=lat)


PERFECT = [
    said("clash", 12, 12, "Lyman"),
    said("shelling", None, None, "Bakhmut", "Izium"),
    said("clash", 0, 0, "Siversk", negated=True),
]


def f1(claims: list[Json], name: str) -> float:
    return score([gold_text(GOLD)], {"a": told({"claims": claims})}).rates[name].f1


def test_a_perfect_reading_has_only_right_figures() -> None:
    scores = score([gold_text(GOLD)], {"a": told({"places": PLACES, "claims": PERFECT})})
    assert {name: rate.f1 for name, rate in scores.rates.items()} == dict.fromkeys(scores.rates, 1.0)
    assert (scores.parts["linked of all"].part, scores.parts["negated claims"].part) == (1.0, 1.0)
    assert (scores.parts["foreign mapped"].right, scores.on_trap_places, scores.mistakes) == (0, 0, [])


def test_a_text_of_which_nothing_is_told_counts_as_read_empty() -> None:
    scores = score([gold_text(GOLD)], {})
    rate = scores.rates["claims strict"]
    assert (rate.right, rate.wrong, rate.missed, rate.f1) == (0, 0, 3, 0.0)
    assert [mistake.claim for mistake in scores.mistakes] == [
        "clash 12: Lyman",
        "shelling, no number: Bakhmut, Izium",
        "clash 0: Siversk",
    ]


@pytest.mark.parametrize(
    ("claims", "strict", "family", "coarse"),
    [
        ([*PERFECT, said("clash", 5, 5, "Lyman")], 6 / 7, 6 / 7, 6 / 7),  # told too much
        (
            [said("assault_repelled", 12, 12, "Lyman"), *PERFECT[1:]],
            2 / 3,
            1.0,
            1.0,
        ),  # another type of the family
        ([said("clash", 12, 12, "Bakhmut"), *PERFECT[1:]], 1.0, 1.0, 2 / 3),  # at another place
        (
            [said("shelling", None, None, "Bakhmut"), PERFECT[0], PERFECT[2]],
            1.0,
            1.0,
            1.0,
        ),  # half of its places
        (  # an unnumbered event may be told for each place
            [PERFECT[0], said("shelling", 1, 1, "Bakhmut"), said("shelling", 1, 1, "Izium"), PERFECT[2]],
            *(1.0, 1.0, 1.0),
        ),
        ([said("clash", 12, 14, "Lyman"), *PERFECT[1:]], 2 / 3, 2 / 3, 2 / 3),  # a number made vague
    ],
)
def test_claims_are_paired_by_type_count_and_place(
    claims: list[Json], strict: float, family: float, coarse: float
) -> None:
    figures = [f1(claims, name) for name in ("claims strict", "claims family", "attribution coarse family")]
    assert figures == pytest.approx([strict, family, coarse])


def test_places_abroad_and_speakers_are_traps() -> None:
    claims = [*PERFECT, said("mlrs", None, None, "Belgorod"), said("clash", None, None, "Kharkiv")]
    told_places = [*PLACES[:5], found("Belgorod", "foreign", 50.0)]
    scores = score([gold_text(GOLD)], {"a": told({"places": told_places, "claims": claims})})
    assert (scores.on_trap_places, scores.parts["foreign mapped"].right) == (2, 1)


def test_distances_are_over_the_ground() -> None:
    assert distance_km(48.0, 38.0, 49.0, 38.0) == pytest.approx(111.2, abs=0.2)


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("gold") / "gold.jsonl"
    briefings = [read_file(path) for path in sorted(BRIEFINGS.glob("*-1*.txt"))]
    file.write_text("".join(json.dumps(to_gold(one)) + "\n" for one in briefings), "utf-8")
    return file


def test_the_command_tells_figures_and_keeps_what_was_read(marked: Path, tmp_path: Path) -> None:
    kept = tmp_path / "read.jsonl"
    ran = CliRunner().invoke(app, ["evaluate", str(marked), "--predictions", str(kept), "--as", "json"])
    figures = json.loads(ran.stdout)
    assert {"en", "ru", "uk", "synthetic", "all"} == figures.keys()
    lines = [json.loads(line) for line in kept.read_text("utf-8").splitlines()]
    again = score(
        map(gold_text, map(json.loads, marked.open(encoding="utf-8"))), {o["id"]: told(o) for o in lines}
    )
    assert figures["all"]["rates"]["claims family"]["right"] == again.rates["claims family"].right > 50
    shown = CliRunner().invoke(app, ["evaluate", str(marked), "--mistakes", "1"]).stdout
    assert f"all ({len(lines)})" in shown
    assert "numbered claims" in shown


@pytest.mark.parametrize("line", ["no json", '{"id": "a"}'])
def test_what_is_no_marked_text_is_refused(line: str, tmp_path: Path) -> None:
    file = tmp_path / "gold.jsonl"
    file.write_text(line, "utf-8")
    ran = CliRunner().invoke(app, ["evaluate", str(file)])
    assert ran.exit_code
    assert "line 1" in str(ran.exception) or "lacks the key" in str(ran.exception)


@pytest.mark.skipif(not (OTHER / "score.py").exists(), reason="no other scorer at hand")
def test_the_figures_are_those_of_the_other_scorer(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("other_scorer", OTHER / "score.py")
    assert spec is not None
    assert spec.loader is not None
    other = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(other)
    docs = other.load(OTHER / "dev.jsonl")
    kept = tmp_path / "read.jsonl"
    CliRunner().invoke(app, ["evaluate", str(OTHER / "dev.jsonl"), "--predictions", str(kept)])
    lines = {line["id"]: line for line in map(json.loads, kept.read_text("utf-8").splitlines())}
    ours = by_group([gold_text(doc) for doc in docs], {name: told(line) for name, line in lines.items()})
    theirs, types, _ = other.score(docs, lines)
    for short, name in RATES.items():
        rate = ours["all"].rates[name]
        assert [rate.right, rate.wrong, rate.missed] == [
            theirs[f"{short}_{part}"] for part in ("tp", "fp", "fn")
        ], name
    assert ours["all"].parts["linked of found"].right == theirs["lk_ok"]
    assert (ours["all"].false_events, ours["all"].on_trap_places) == (theirs["neg_false"], theirs["trap"])
    assert {n: [r.right, r.wrong, r.missed] for n, r in ours["all"].types.items()} == {
        n: t for n, t in types.items() if sum(t)
    }
