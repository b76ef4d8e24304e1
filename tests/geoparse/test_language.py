"""The language of a text."""

import pytest

from app.geoparse.language import detect, language_name

CASES = {
    "Ворог завдав авіаударів по Торецьку.": "uk",
    "Противник нанёс авиаудары по Торецку, были бои.": "ru",
    "The enemy carried out air strikes near the town.": "en",
    "Der Feind hat die Stadt mit Raketen und Drohnen angegriffen und ist nicht weit von der Grenze.": "de",
    "L'ennemi a attaqué la ville et les villages dans le nord.": "fr",
    "敵は町を攻撃した": "ja",
    "12345 !!!": "und",
    "": "und",
}


@pytest.mark.parametrize(("text", "expected"), CASES.items())
def test_tells_the_language(text: str, expected: str) -> None:
    assert detect(text) == expected


def test_names_the_language() -> None:
    assert (language_name("de"), language_name("xx")) == ("German", "xx")
