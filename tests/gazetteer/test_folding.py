"""Folding keeps every offset, whatever the text is made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer.folding import fold, fold_same_length, fold_text

SAME = [
    ("Куп’янськ", "КУП'ЯНСЬК"),
    ("Купʼянськ", "Куп`янськ"),
    ("Рай-Олександрівка", "рай–олександрівка"),
    ("Артёмовск", "Артемовск"),
    ("Ки\u0457в", "Ки\u0456\u0308в"),  # ї as one character and as two
    ("Гостомель\u00ad", "Госто\u200bмель"),
    ("Маріуполь", "Mаріупoль"),  # M and o are Latin
    ("Zaporižžia", "Zaporizzia"),
    ("Велика  Новосілка", "Велика\r\n Новосілка"),
    ("Велика\u202fНовосілка", "Велика Новосілка"),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_spellings_of_one_name_fold_to_the_same(left: str, right: str) -> None:
    assert fold(left) == fold(right)


DIFFERENT = [("Суми", "Сумы"), ("Київ", "Кіїв"), ("Велика\n\nНовосілка", "Велика,Новосілка;")]


@pytest.mark.parametrize(("left", "right"), DIFFERENT[:2])
def test_different_letters_stay_different(left: str, right: str) -> None:
    assert fold(left) != fold(right)


def test_words_that_do_not_mix_scripts_are_left_alone() -> None:
    assert fold("Coca Cola у Сумах") == "coca cola у сумах"


@given(st.text())
def test_every_code_point_gives_one_byte(text: str) -> None:
    assert len(fold_same_length(text)) == len(text)


@given(st.text(alphabet=st.sampled_from("Бах мут\u00ad\u200b\u0301\r\n\t'їi\u0308🇺🇦Zё")))
def test_folded_offsets_lead_back_to_the_text(text: str) -> None:
    folded = fold_text(text)
    origins = [folded.origin(offset) for offset in range(len(folded.text))]
    assert origins == sorted(set(origins))
    assert all(0 <= origin < len(text) for origin in origins)
    whole = fold_same_length(text)
    assert bytes(whole[origin] for origin in origins) == folded.text
