"""The command line as scripts use it: names that stay, exit codes, results on standard output, messages on standard error."""

import csv
import io
import json
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import geopandas
import pytest
from needs import shared_text

ROOT = Path(__file__).parent.parent
KEYS = {
    *("area", "area_name", "period", "kind", "side", "claimant", "claimant_name", "low", "best", "high"),
    *("shared", "share", "status", "claims"),
}
TWIN = """Kyiv Sees No Pause In Eastern Assaults

A burnt-out vehicle stands by a road outside Kreminna in the Luhansk region on March 24.

The General Staff of Ukraine counted 59 clashes over the past day along the Bakhmut front, around Lyman, Bakhmut, Avdiyivka, Maryinka and Shaktarsk.

In the south, the Kherson region's Territorial Defense Force told of numerous attacks and shelling incidents over the previous 24 hours.

Buses to Odesa took 59 civilians out of Kherson on March 24, officials said.
"""


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Shell:
    folder: Path
    url: str = "sqlite:///books.sqlite"

    def __call__(self, *arguments: str, given: bytes = b"") -> Ran:
        """Run frontline in a folder of its own; messages are joined to one line, as terminals wrap them."""
        done = subprocess.run(
            [sys.executable, "-m", "app.cli", *arguments],
            cwd=self.folder,
            input=given,
            capture_output=True,
            env={
                "PATH": "/usr/bin:/bin",
                "HOME": str(self.folder),
                "PYTHONPATH": str(ROOT),
                "FRONTLINE_DATABASE_URL": self.url,
                "FRONTLINE_GAZETTEER_DIR": str(ROOT / "gazetteer/data"),
                "COLUMNS": "200",
            },
            timeout=120,
        )
        return Ran(done.returncode, done.stdout.decode(), " ".join(done.stderr.decode().split()))

    def counts(self, *arguments: str) -> list[dict[str, object]]:
        rows: list[dict[str, object]] = json.loads(self("count", *arguments, "--as", "json").out)
        return rows


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """A ledger that holds the twin of the first briefing."""
    shell = Shell(tmp_path_factory.mktemp("told"))
    (shell.folder / "twin.txt").write_text(TWIN, "utf-8")
    ran = shell("ingest", "twin.txt", "--source", "Newsroom", "--published", "2023-03-25")
    assert ran.code == 0, ran.err
    return shell


@pytest.fixture
def empty(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


def clashes(rows: list[dict[str, object]]) -> dict[object, tuple[object, ...]]:
    return {
        row["area_name"]: (row["low"], row["best"], row["high"], row["shared"], row["share"])
        for row in rows
        if row["kind"] == "clash" and row["claimant"] == "general-staff"
    }


def assert_counts_as_a_careful_reader(shell: Shell) -> None:
    day = ("--from", "2023-03-24", "--to", "2023-03-24")
    for row in shell.counts("--by", "country", *day):
        assert set(row) >= KEYS
        assert row["period"] == "2023-03-24"
    assert clashes(shell.counts("--by", "country", *day)) == {"Ukraine": (59, 59, 59, False, 0)}
    assert clashes(shell.counts("--by", "oblast", *day)) == {"Donetsk oblast": (59, 59, 59, False, 0)}
    for level, number in (("raion", 4), ("settlement", 5), ("direction", 5)):
        rows = clashes(shell.counts("--by", level, *day))
        assert len(rows) == number
        assert all(row[:4] == (0, None, 59, True) for row in rows.values())
        assert sum(int(str(row[4])) for row in rows.values()) == 59
    kherson = [
        row
        for row in shell.counts("--by", "oblast", "--kind", "shelling")
        if row["area_name"] == "Kherson oblast"
    ]
    assert [(row["low"], row["high"], row["status"]) for row in kherson] == [(3, None, "reported")]
    assert not [row for row in kherson if row["claimant"] == "general-staff"]
    every = shell.counts("--by", "settlement")
    assert not {"Odesa", "Kherson", "Kreminna"} & {row["area_name"] for row in every}


def test_a_twin_of_the_first_briefing_counts_as_a_careful_reader(told: Shell) -> None:
    assert_counts_as_a_careful_reader(told)


def test_the_first_briefing_counts_as_a_careful_reader(empty: Shell) -> None:
    (empty.folder / "seed.txt").write_text(shared_text("seed/briefing-2023-03-25.txt"), "utf-8")
    order = ("ingest", "seed.txt", "--source", "RFE/RL", "--published", "2023-03-25")
    assert "1 new" in empty(*order).err
    assert_counts_as_a_careful_reader(empty)
    before = empty.counts("--by", "settlement", "--all")
    again = empty(*order)
    assert (again.code, "1 already known" in again.err) == (0, True)
    assert empty.counts("--by", "settlement", "--all") == before


def test_the_sample_fortnight_and_the_first_briefing_do_not_add_up(empty: Shell) -> None:
    (empty.folder / "twin.txt").write_text(TWIN, "utf-8")
    assert (
        empty(
            "ingest", "twin.txt", str(ROOT / "samples"), "--source", "RFE/RL", "--published", "2023-03-25"
        ).code
        == 0
    )
    rows = empty.counts("--by", "country", "--kind", "clash", "--from", "2023-03-24", "--to", "2023-03-24")
    assert clashes(rows) == {"Ukraine": (59, 59, 59, False, 0)}


def test_counts_come_as_table_json_and_csv_with_the_same_rows(told: Shell) -> None:
    rows = told.counts("--by", "raion")
    table = list(csv.DictReader(io.StringIO(told("count", "--by", "raion", "--as", "csv").out)))
    assert [row["area"] for row in table] == [row["area"] for row in rows]
    assert "Bakhmut raion" in told("count", "--by", "raion").out


BAD = [
    (b"", "the text is empty"),
    (b" \n\t ", "the text is empty"),
    (b"x" * 20_000_000, "more than 10,000,000 bytes"),
    (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 40, "binary"),
    ("Ворог двічі атакував.".encode("cp1251"), "cp1251, say"),
    (
        "Wojska rosyjskie ostrzelały wczoraj miasto Chersoń, są ranni i zabici, podały władze.".encode(),
        "Polish",
    ),
]


@pytest.mark.parametrize(("content", "reason"), BAD, ids=[reason for _, reason in BAD])
def test_bad_texts_are_refused_with_the_reason_and_nothing_is_stored(
    empty: Shell, content: bytes, reason: str
) -> None:
    (empty.folder / "bad.txt").write_bytes(content)
    ran = empty("ingest", "bad.txt", "--source", "Newsroom", "--published", "2023-03-25")
    assert (ran.code, reason in ran.err) == (1, True), ran.err
    assert empty.counts("--by", "country", "--all") == []


def test_a_told_encoding_is_used(empty: Shell) -> None:
    (empty.folder / "old.txt").write_bytes(
        "Ворог двічі атакував у районі Торського. Бої тривають.".encode("cp1251")
    )
    ran = empty(
        "ingest", "old.txt", "--source", "Newsroom", "--published", "2024-03-25", "--encoding", "cp1251"
    )
    assert ran.code == 0, ran.err
    assert [row["best"] for row in empty.counts("--by", "country", "--kind", "clash")] == [2]


@pytest.mark.parametrize(
    ("options", "code", "reason"),
    [
        (("--published", "2099-01-01"), 1, "'2099-01-01' is in the future"),
        (("--published", "yesterday"), 1, "'yesterday' is no day or time"),
        (("--published", "2001-01-01"), 1, "before 2014-01-01"),
        ((), 1, "no day of publication is told"),
        (("--language", "pl", "--published", "2023-03-25"), 2, "pl"),
        (("--published", "2023-03-25", "--replaces", "nothing"), 1, "'nothing'"),
    ],
)
def test_wrong_options_are_refused_with_the_value(
    empty: Shell, options: tuple[str, ...], code: int, reason: str
) -> None:
    ran = empty("ingest", "-", "--source", "Newsroom", *options, given=TWIN.encode())
    assert (ran.code, reason in ran.err) == (code, True), ran


def test_json_lines_are_answered_one_by_one(empty: Shell) -> None:
    lines = [
        {"text": TWIN, "published": "2023-03-25", "source": "Newsroom", "url": None, "shoe": 42},
        {"text": "", "published": "2023-03-25", "source": "Newsroom"},
        {
            "text": "Quiet day. Nothing was reported by the authorities.",
            "published": "2023-03-26T08:00:00+02:00",
        },
    ]
    content = "\n".join([json.dumps(lines[0]), "{broken", *map(json.dumps, lines[1:])]).encode()
    ran = empty("ingest", "-", "--source", "By option", given=content)
    assert ran.code == 1
    assert "4 read: 2 new, 0 new versions, 0 already known, 2 refused" in ran.err
    assert "line 2: not a line of JSON" in ran.err
    assert "line 3: the text is empty" in ran.err


def test_a_changed_text_at_the_same_address_is_a_new_version(empty: Shell) -> None:
    order = (
        "ingest",
        "-",
        "--source",
        "Newsroom",
        "--published",
        "2023-03-25",
        "--url",
        "https://example.org/1",
    )
    empty(*order, given=TWIN.encode())
    assert "1 new version," in empty(*order, given=TWIN.replace("59 clashes", "61 clashes").encode()).err
    assert clashes(empty.counts("--by", "country")) == {"Ukraine": (61, 61, 61, False, 0)}


def briefings_of(shell: Shell) -> set[str]:
    """Return the ids of the briefings that claims stand in."""
    return {claim.partition("-")[0] for row in shell.counts("--by", "country") for claim in claims_of(row)}


def claims_of(row: dict[str, object]) -> list[str]:
    found: list[str] = row["claims"]  # type: ignore[assignment]
    return found


def test_a_known_text_replaces_nothing_and_says_so(empty: Shell) -> None:
    order = ("ingest", "-", "--source", "Newsroom", "--published", "2023-03-25")
    assert "1 new, 0 new versions" in empty(*order, given=TWIN.encode()).err
    (old,) = briefings_of(empty)
    changed = TWIN.replace("59 clashes", "61 clashes").encode()
    empty(*order, given=changed)
    ran = empty(*order, "--replaces", old, given=changed)
    assert (ran.code, f"--replaces {old} changed nothing" in ran.err) == (0, True)
    assert f"frontline retract {old}" in ran.err


def test_a_withdrawn_briefing_no_longer_counts(empty: Shell) -> None:
    empty("ingest", "-", "--source", "Newsroom", "--published", "2023-03-25", given=TWIN.encode())
    (name,) = briefings_of(empty)
    ran = empty("retract", name, "--reason", "sent by mistake")
    assert (ran.code, ran.err) == (0, f"{name} was withdrawn: sent by mistake")
    assert empty.counts("--by", "country") == []
    assert "sent by mistake" in empty("retract", name, "--reason", "again").err
    lines = json.loads(empty("diff", "--since", "2023-03-25", "--as", "json").out)
    told = [(line["what"], line["briefing"]) for line in lines["changes"]]
    assert told == [("added", name), ("retracted", name)]
    added = lines["changes"][0]["at"]
    assert clashes(empty.counts("--by", "country", "--as-of", added)) == {"Ukraine": (59, 59, 59, False, 0)}
    assert empty.counts("--by", "country", "--as-of", "2023-03-25") == []
    shown = empty("diff", "--since", added, "--by", "country", "--kind", "clash").out
    assert f"retracted  {name}  Newsroom: sent by mistake" in shown
    assert "2023-03-24  Ukraine  clash  russia  general-staff: 59 -> nothing" in shown
    again = empty("ingest", "-", "--source", "Newsroom", "--published", "2023-03-25", given=TWIN.encode())
    assert f"stored already as {name}, which was withdrawn and stays so: sent by mistake" in again.err
    assert empty("retract", "nosuchid", "--reason", "x").code == 2
    assert empty("retract", name).code == 2


def test_a_file_as_of_a_moment_is_the_file_that_was_written_then(empty: Shell) -> None:
    empty("ingest", "-", "--source", "Newsroom", "--published", "2023-03-25", given=TWIN.encode())
    (name,) = briefings_of(empty)
    added = json.loads(empty("diff", "--since", "2023-03-25", "--as", "json").out)["changes"][0]["at"]
    assert empty("export", "claims", "then.geojson").code == 0
    empty("retract", name, "--reason", "sent by mistake")
    asked = {"now": (), "again": ("--as-of", added), "before": ("--as-of", "2023-03-25")}
    files = {}
    for file, arguments in asked.items():
        assert empty("export", "claims", f"{file}.geojson", *arguments).code == 0
        files[file] = (empty.folder / f"{file}.geojson").read_bytes()
    assert files["again"] == (empty.folder / "then.geojson").read_bytes()
    assert json.loads(files["now"])["features"] == json.loads(files["before"])["features"] == []


@pytest.mark.parametrize("ending", ["geojson", "csv", "gpkg"])
def test_layers_are_exported_by_the_ending_of_the_file(told: Shell, ending: str) -> None:
    ran = told("export", "settlements", f"out.{ending}", "--on", "2023-03-24", "--kind", "clash")
    assert ran.code == 0, ran.err
    rows = geopandas.read_file(told.folder / f"out.{ending}")
    assert {"Bakhmut", "Lyman", "Avdiivka", "Marinka", "Shakhtarske"} <= set(rows["name_en"])


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("export", "settlements", "out.docx"), ".docx"),
        (("export", "trenches", "out.csv"), "trenches"),
        (("export", "claims", "out.csv", "--bbox", "1,2,3"), "1,2,3"),
        (("count", "--from", "2023-03-25", "--to", "2023-03-24"), "is after"),
        (("count", "--from", "25.03.2023"), "25.03.2023"),
        (("export", "claims", "out.csv", "--on", "2023-03-24", "--from", "2023-03-20"), "is one day"),
        (("count", "--as", "xml"), "xml"),
        (("count", "--claimant", "bogus"), "no claimant 'bogus' is known; there are general-staff"),
        (("export", "claims", "out.csv", "--claimant", "general-stuff"), "the nearest are general-staff"),
        (("map", "out.html", "--claimant", "General Staff"), "the nearest are general-staff"),
        (("count", "--as-of", "soon"), "--as-of 'soon'"),
        (("map", "out.html", "--as-of", "soon"), "--as-of 'soon'"),
        (("map", "out.html", "--lang", "ru"), "--lang 'ru' is not one of en, uk"),
        (("diff", "--since", "soon"), "--since 'soon'"),
        (("count", "--by", "street"), "street"),
    ],
)
def test_wrong_usage_quotes_the_value_and_ends_with_2(
    told: Shell, arguments: tuple[str, ...], reason: str
) -> None:
    ran = told(*arguments)
    assert (ran.code, reason in ran.err) == (2, True), ran


def test_the_map_is_one_file_without_addresses_of_other_hosts_to_load(told: Shell) -> None:
    assert told("map", "map.html").code == 0
    page = (told.folder / "map.html").read_text("utf-8")
    assert "shared by 5 places" in page or "59" in page
    assert 'src="http' not in page
    assert '<link rel="stylesheet" href="http' not in page


def test_the_map_is_told_in_ukrainian_and_as_it_was_known(told: Shell) -> None:
    assert told("map", "map.html", "--lang", "uk").code == 0
    assert '<html lang="uk">' in (told.folder / "map.html").read_text("utf-8")
    assert told("map", "map.html", "--as-of", "2020-01-01").code == 0
    page = (told.folder / "map.html").read_text("utf-8")
    assert "as it was known on 1 January 2020" in page
    assert "nothing read yet" in page


def test_predictions_are_alone_on_standard_output(told: Shell) -> None:
    line = json.dumps({"id": "a", "text": TWIN, "published": "2023-03-25", "places": "ignored"})
    ran = told("geoparse", "-", "--as", "predictions", given=f"{line}\n".encode())
    (told_line,) = map(json.loads, ran.out.splitlines())
    assert told_line["id"] == "a"
    assert {"type": "clash", "count_min": 59, "count_max": 59}.items() <= told_line["claims"][0].items()
    for place in told_line["places"]:
        assert (place["lat"] is None) == (place["kind"] in ("oblast", "raion", "direction", "foreign"))


def test_a_line_that_cannot_be_read_predicts_nothing_and_the_others_are_read(told: Shell) -> None:
    lines = [
        json.dumps({"id": "month", "text": TWIN, "published": "2023-03"}),
        json.dumps({"id": "day", "text": TWIN, "published": "2023-03-25"}),
        json.dumps({"id": "none", "text": TWIN, "published": None}),
    ]
    ran = told("geoparse", "-", "--as", "predictions", given="\n".join(lines).encode())
    found = {line["id"]: line for line in map(json.loads, ran.out.splitlines())}
    assert list(found) == ["month", "day", "none"]
    assert (found["month"]["claims"], bool(found["day"]["claims"]), bool(found["none"]["claims"])) == (
        [],
        True,
        True,
    )
    assert "line 1 is not read: published '2023-03'" in " ".join(ran.err.split())
    assert ran.code == 1


def test_a_number_is_explained(told: Shell) -> None:
    shown = told(
        "explain", "--area", "UA", "--period", "2023-03-24", "--kind", "clash", "--claimant", "general-staff"
    )
    assert "Ukraine  clash  russia  General Staff of the Armed Forces of Ukraine: reported 59" in shown.out
    assert "own_figure: A figure of its own" in shown.out
    assert "counted 59 clashes over the past day" in shown.out
    bakhmut = told("explain", "--area", "UA14020010010059145", "--period", "2023-03", "--as", "json")
    (figure,) = [f for f in json.loads(bakhmut.out)["figures"] if f["claimant"] == "general-staff"]
    assert sum(term["amount"] for term in figure["terms"]) == figure["count"]["share"] == 12
    assert "nothing is told" in told("explain", "--area", "UA", "--period", "2024-01-01").out
    assert told("explain", "--area", "Bakhmut", "--period", "2023-03-24").code == 2


def test_what_was_read_is_told(told: Shell) -> None:
    ran = told("coverage", "--from", "2023-03-23", "--to", "2023-03-24")
    assert ran.code == 0, ran.err
    assert "Newsroom" in ran.out
    assert "not covered  2023-03-23" in ran.out
    assert "2023-03-24" not in ran.out.partition("not covered")[2]


def test_the_ledger_is_backed_up_moved_and_checked(told: Shell) -> None:
    before = told.counts("--by", "settlement")
    assert "1 briefings" in told("database", "backup", "copies/one.sqlite").err
    assert told("database", "backup", "copies/one.sqlite").code == 2
    assert "moved" in told("database", "move", "--to", "sqlite:///other.sqlite").err
    assert "holds briefings already" in told("database", "restore", "copies/one.sqlite").err
    assert told("database", "check") == Ran(0, "", "the ledger is whole")
    assert "edition" in told("database", "upgrade").err
    other = Shell(told.folder, "sqlite:///other.sqlite")
    assert other.counts("--by", "settlement") == before


def test_a_setting_that_cannot_be_read_is_named(told: Shell) -> None:
    wrong = '[{"source": "Staff", "at": ["25:00"]}]'
    for value, word in (
        (wrong, "FRONTLINE_SCHEDULE (Input should be in a valid time format"),
        ("{", '"schedule"'),
    ):
        ran = subprocess.run(
            [sys.executable, "-m", "app.cli", "coverage"],
            cwd=told.folder,
            capture_output=True,
            text=True,
            env={
                "PATH": "/usr/bin:/bin",
                "PYTHONPATH": str(ROOT),
                "FRONTLINE_SCHEDULE": value,
                "COLUMNS": "200",
            },
            timeout=120,
        )
        assert (ran.returncode, word in ran.stderr, "Traceback" in ran.stderr) == (2, True, False), ran.stderr


def test_claims_are_shown_to_people_with_their_rules(told: Shell) -> None:
    shown = told("geoparse", "twin.txt", "--published", "2023-03-25").out
    assert "59 clashes" in shown
    assert "front_names_stretch" in shown


def test_briefings_are_read_anew_with_the_same_result(told: Shell) -> None:
    before = told.counts("--by", "settlement")
    assert "1 briefing read anew" in told("reparse").err
    assert told.counts("--by", "settlement") == before


def test_names_are_looked_up_in_any_spelling(told: Shell) -> None:
    assert "UA14160010010073615" in told("gazetteer", "lookup", "Авдеевке").out
    found = told("gazetteer", "lookup", "Іванівка", "--in", "Донецька область").out
    assert found.count("UA14") == found.count("Донецька область") > 3
    assert told("gazetteer", "lookup", "Qwertzu").code == 1


def test_what_is_known_is_counted(told: Shell) -> None:
    assert "29,703 settlements" in told("gazetteer", "stats").out


def test_a_taken_port_is_said_before_anything_is_promised(empty: Shell) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ran = empty("serve", "--port", str(taken.getsockname()[1]))
    assert (ran.code, "cannot listen on 127.0.0.1:" in ran.err, "The map:" in ran.err) == (2, True, False)
