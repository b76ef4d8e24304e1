"""Reading what comes in: every form of input, and a clear reason for each that cannot be read."""

import codecs
import io
import json
from datetime import datetime
from pathlib import Path

import pytest

from app.errors import TooLarge, UnreadableBriefing
from app.model import KYIV
from app.reading import (
    Given,
    NewBriefing,
    Refused,
    decode,
    from_fields,
    moment,
    read_lines,
    read_path,
    read_stream,
)

TEXT = "Ворог тричі атакував поблизу Роботиного."
GIVEN = Given(source="Test", published="2023-08-20", url="https://example.org/1", language="uk")
PAGE = """<!doctype html><html><head><meta charset="{charset}"><title>Бої під Роботиним</title>
<meta property="article:published_time" content="2023-08-21T07:00:00+03:00"></head>
<body><nav><a href="/">Головна</a></nav><article><h1>Бої під Роботиним</h1>
<p>Ворог тричі атакував поблизу Роботиного, повідомив Генеральний штаб. Усі атаки відбито, бої тривали до вечора.</p>
<p>На Мелітопольському напрямку протягом доби відбулося дванадцять боєзіткнень, повідомили військові у зведенні.</p>
</article><footer>Усі права застережено</footer></body></html>"""


def only(found: object) -> NewBriefing:
    (read,) = list(found)  # type: ignore[call-overload]
    assert isinstance(read, NewBriefing), read.reason
    return read


def reason(found: object) -> str:
    (read,) = list(found)  # type: ignore[call-overload]
    assert isinstance(read, Refused)
    return str(read.reason)


def test_a_text_file_is_one_briefing_with_what_is_given(tmp_path: Path) -> None:
    file = tmp_path / "one.txt"
    file.write_text(TEXT, "utf-8")
    expected = NewBriefing(TEXT, "Test", "2023-08-20", "https://example.org/1", "", "uk", name=str(file))
    assert only(read_path(file, GIVEN)) == expected


@pytest.mark.parametrize("charset", ["utf-8", "windows-1251"])
def test_of_a_page_the_article_is_read_with_title_and_day(tmp_path: Path, charset: str) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(PAGE.format(charset=charset).encode(charset))
    page = only(read_path(file, Given(source="Test")))
    assert "тричі атакував поблизу Роботиного" in page.text
    assert "Головна" not in page.text
    assert "права застережено" not in page.text
    assert (page.title, page.published) == ("Бої під Роботиним", "2023-08-21")


def test_what_is_given_wins_over_what_a_page_says(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(PAGE.format(charset="utf-8"), "utf-8")
    assert only(read_path(file, GIVEN)).published == "2023-08-20"


def test_a_page_without_an_article_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text("<html><body></body></html>", "utf-8")
    assert "no article" in reason(read_path(file, GIVEN))


def test_each_line_is_read_or_refused_for_itself() -> None:
    lines = [
        {
            "text": TEXT,
            "published": "2023-08-21",
            "source": "Own",
            "lang": "uk",
            "url": None,
            "kind": "ignored",
        },
        {"text": TEXT, "published": None, "source": None, "language": "ru", "sample": True},
        {"text": None},
        {"text": TEXT, "published": 1692600000},
        [1, 2],
    ]
    raw = [json.dumps(line).encode() for line in lines] + [b"{broken", b"", b'{"text": "x", "url": ["a"]}']
    found = list(read_lines(raw, GIVEN, "f"))
    assert found[0] == NewBriefing(TEXT, "Own", "2023-08-21", GIVEN.url, "", "uk", name="f, line 1")
    assert found[1] == NewBriefing(TEXT, "Test", "2023-08-20", GIVEN.url, "", "ru", "", True, "f, line 2")
    assert [(refused.name, str(refused.reason)) for refused in found[2:] if isinstance(refused, Refused)] == [
        ("f, line 3", "there is no text; a line needs text, published and source"),
        ("f, line 4", "published is 1692600000; it must be a string"),
        ("f, line 5", "the line is [1, 2], not a JSON object with text, published and source"),
        ("f, line 6", found[5].reason.args[0]),  # type: ignore[union-attr]
        ("f, line 8", "url is ['a']; it must be a string"),
    ]
    assert "not a line of JSON" in str(found[5].reason)  # type: ignore[union-attr]


def test_a_sample_is_one_only_if_it_says_so_truly() -> None:
    assert not from_fields({"text": TEXT, "sample": "true"}).sample


def test_a_folder_is_read_in_the_order_of_names(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("b.txt", "a.txt", "sub/c.txt", "notes.md"):
        (tmp_path / name).write_text(f"{TEXT} {name}", "utf-8")
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": "line"}) + "\n", "utf-8")
    names = [read.name.removeprefix(f"{tmp_path}/") for read in read_path(tmp_path, GIVEN)]
    assert names == ["a.jsonl, line 1", "a.txt", "b.txt", "sub/c.txt"]


def test_standard_input_is_a_text_or_json_lines() -> None:
    assert only(read_stream(io.BytesIO(TEXT.encode()), GIVEN)).text == TEXT
    line = json.dumps({"text": TEXT}).encode()
    assert [r.text for r in read_stream(io.BytesIO(line + b"\n" + line), GIVEN)] == [TEXT, TEXT]  # type: ignore[union-attr]


def test_json_lines_on_a_stream_may_be_longer_in_all_than_one_text() -> None:
    line = json.dumps({"text": "word " * 20}).encode() + b"\n"
    found = list(read_stream(io.BytesIO(line * 50), Given(max_bytes=300)))
    assert [type(read) for read in found] == [NewBriefing] * 50


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        (TEXT.encode(), ""),
        (codecs.BOM_UTF8 + TEXT.encode(), ""),
        (TEXT.encode("utf-16"), ""),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), ""),
        (TEXT.encode("cp1251"), "cp1251"),
        (TEXT.encode("koi8-u"), "koi8-u"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
    ],
)
def test_text_is_utf_8_or_what_its_mark_or_the_caller_says(raw: bytes, encoding: str) -> None:
    assert decode(raw, encoding) == TEXT


@pytest.mark.parametrize(
    ("raw", "encoding", "message"),
    [
        (TEXT.encode("cp1251"), "", "not UTF-8.*which encoding"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "", "binary.*NUL"),
        (bytes(range(128, 160)) * 9 + bytes(range(1, 32)) * 9, "", "binary"),
        (TEXT.encode(), "klingon", "'klingon' is not known"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(raw: bytes, encoding: str, message: str) -> None:
    with pytest.raises(UnreadableBriefing, match=message):
        decode(raw, encoding)


def test_too_large_a_file_is_refused_without_reading_it_whole(tmp_path: Path) -> None:
    file = tmp_path / "large.txt"
    file.write_bytes(b"word " * 4_000_000)
    (read,) = read_path(file, GIVEN)
    assert isinstance(read, Refused)
    assert isinstance(read.reason, TooLarge)
    assert "10,000,000" in str(read.reason)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    for name in ("none.txt", "none.jsonl", "none.html"):
        assert "cannot be opened: No such file" in reason(read_path(tmp_path / name, GIVEN))


@pytest.mark.parametrize(
    ("told", "expected", "dated_only"),
    [
        ("2023-03-25", datetime(2023, 3, 25, 12, tzinfo=KYIV), True),
        ("2023-03-25T08:00", datetime(2023, 3, 25, 8, tzinfo=KYIV), False),
        ("2023-03-25 08:00:30", datetime(2023, 3, 25, 8, 0, 30, tzinfo=KYIV), False),
        ("2023-07-25T08:00Z", datetime(2023, 7, 25, 11, tzinfo=KYIV), False),
        ("2023-03-25T08:00+02:00", datetime(2023, 3, 25, 8, tzinfo=KYIV), False),
        ("2023-03-24T23:30:00Z", datetime(2023, 3, 25, 1, 30, tzinfo=KYIV), False),
    ],
)
def test_published_is_a_day_or_a_kyiv_time(told: str, expected: datetime, dated_only: bool) -> None:
    found, only_day = moment(told)
    assert (found, only_day) == (expected, dated_only)
    assert found.date() == expected.date()


@pytest.mark.parametrize(
    "told", ["yesterday", "25.03.2023", "2023-02-30", "2023-03-25T25:00", "", "0000-01-01"]
)
def test_a_day_that_is_none_is_quoted(told: str) -> None:
    with pytest.raises(UnreadableBriefing, match=f"published '{told}' is no day or time"):
        moment(told)
