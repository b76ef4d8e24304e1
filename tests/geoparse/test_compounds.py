"""Compounds: an adjective that is made of the names of two directions means both."""

import pytest
from reading_cases import shorts

BOTH = [
    ("На Лимано-Куп'янському напрямку загарбники вісім разів штурмували.", "clash 8"),
    ("На Лимансько-Куп’янському напрямку загарбники вісім разів штурмували.", "clash 8"),
    ("На лимано-куп'янському напрямку відбулося 11 боїв.", "clash 11"),
    (
        "На Куп'янсько-Лиманському напрямку окупанти 340 разів обстріляли позиції наших військ.",
        "shelling 340",
    ),
    ("Лимано-Куп'янський напрямок: 14 штурмів.", "clash 14"),
    ("У смузі Лимано-Куп'янського напрямку 14 штурмів.", "clash 14"),
    ("На Лимано-Купянском направлении противник шесть раз штурмовал.", "clash 6"),
    ("На купянско-лиманском направлении отражено 17 атак.", "clash 17"),
    ("The enemy stormed six times on the Lyman-Kupiansk direction.", "clash 6"),
]
FURTHER = [
    (
        "На Авдіївсько-Мар'їнському напрямку відбито 21 атаку.",
        ["clash 21 @ Авдіївсько, Мар'їнському напрямку"],
    ),
    (
        "На Авдеевско-Марьинском направлении отражена 21 атака.",
        ["clash 21 @ Авдеевско, Марьинском направлении"],
    ),
    (
        "На Лимано-Куп'янському, Бахмутському та Авдіївсько-Мар'їнському напрямках відбито 40 атак.",
        ["clash 40 @ Лимано, Куп'янському, Бахмутському, Авдіївсько, Мар'їнському напрямках"],
    ),
    (
        "На Бахмутському напрямку відбито 13 атак, на Лимано-Куп'янському – 10.",
        ["clash 13 on bakhmut", "clash 10 @ Лимано, Куп'янському"],
    ),
    (
        "Обстановка на Лимано-Куп'янському напрямку напружена. Окупанти 12 разів штурмували і завдали трьох авіаударів.",
        ["clash 12 @ Лимано, Куп'янському напрямку", "air_strike 3 @ Лимано, Куп'янському напрямку"],
    ),
]
OF_ONE = [
    ("На Херсонсько-Бериславському напрямку ворог завдав шість авіаударів.", "air_strike 6 on kherson"),
    ("На Херсонско-Бериславском направлении враг нанес шесть авиаударов.", "air_strike 6 on kherson"),
    ("На Покровско-Мирноградском направлении отражены 33 атаки.", "clash 33 on pokrovsk"),
    ("На Південно-Слобожанському напрямку було дев'ять боїв.", "clash 9 on pivdenno-slobozhanskyi"),
    ("На Южно-Донецком направлении отражены шесть атак.", "clash 6 on pivdenno-donetskyi"),
    ("На Красно-Лиманском направлении отражены шесть атак.", "clash 6 on lyman"),
]


@pytest.mark.parametrize(("text", "told"), BOTH)
def test_tells_of_both_directions(text: str, told: str) -> None:
    (claim,) = shorts(text)
    what, _, where = claim.partition(" @ ")
    assert what == told
    assert len(where.split(", ")) == 2


@pytest.mark.parametrize(("text", "told"), FURTHER)
def test_reads_compounds_among_others(text: str, told: list[str]) -> None:
    assert shorts(text) == told


@pytest.mark.parametrize(("text", "told"), OF_ONE)
def test_keeps_what_only_one_direction_is_called(text: str, told: str) -> None:
    assert shorts(text) == [told]


def test_makes_no_direction_of_what_is_none() -> None:
    assert shorts("На Северо-Донецком направлении отражены шесть атак.") == []
    assert shorts("Удар припав по Слов'янсько-Краматорській агломерації.") == []
