"""Texts in pictures are as wide as their letters: they are cut behind a word where the room ends, and not before."""

import pytest
from matplotlib.font_manager import FontProperties

from app.assets import picture_fonts
from app.publish.lettering import cut, folded, measure

TOLD = "9 clashes (General Staff of the Armed Forces of Ukraine) · at least 6 shellings (administration of Kherson oblast)"
WIDTH = measure(FontProperties(fname=str(picture_fonts()[0])), 13)


def test_a_text_is_as_wide_as_its_letters() -> None:
    assert WIDTH("illicit") * 1.8 < WIDTH("WWWWWWW")
    assert measure(FontProperties(fname=str(picture_fonts()[0])), 26)(TOLD) == pytest.approx(2 * WIDTH(TOLD))


@pytest.mark.parametrize("room", [40, 150, 333, 500, 600])
def test_a_line_takes_as_many_words_as_fit(room: int) -> None:
    line = cut(TOLD, room, WIDTH)
    begun = line.removesuffix(" …")
    more = TOLD[: TOLD.index(" ", len(begun) + 1)] if " " in TOLD[len(begun) + 1 :] else TOLD
    assert TOLD.startswith(begun)
    assert WIDTH(line) <= room
    assert WIDTH(f"{more} …") > room or more.endswith("·")


def test_what_fits_is_not_cut_and_what_never_fits_is_left_out() -> None:
    assert cut(TOLD, WIDTH(TOLD), WIDTH) == TOLD
    assert cut("Verkhnodniprovskyi", 30, WIDTH) == "…"


def test_a_text_is_folded_and_its_last_line_cut() -> None:
    whole = folded(TOLD, 420, 2, WIDTH)
    assert " ".join(whole) == TOLD
    assert len(whole) == 2
    short = folded(TOLD, 150, 2, WIDTH)
    assert (len(short), short[1][-1]) == (2, "…")
    assert max(WIDTH(line) for line in [*whole, *short]) <= 420
    assert folded("", 420, 2, WIDTH) == []
