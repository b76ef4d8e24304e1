"""Fire on the front without a place, who strikes by a short name, and the offices that tell of it."""

import pytest
from reading_cases import reading, shorts

ON_NO_PLACE = [
    (
        "Ворог завдав семи ракетних ударів по містах Ізюм та Суми, 30 авіаударів і здійснив 41 обстріл із РСЗВ "
        "по позиціях наших військ і населених пунктах.",
        ["missile_strike 7 @ Ізюм, Суми", "air_strike 30", "mlrs 41"],
    ),
    (
        "Враг нанес три ракетных удара по Сумам, 17 авиаударов, 25 обстрелов из РСЗО по позициям наших войск и "
        "населенным пунктам.",
        ["missile_strike 3 @ Сумам", "air_strike 17", "mlrs 25"],
    ),
    (
        "The enemy launched three missile strikes on Sumy, 17 air strikes and 25 MLRS attacks on the positions of "
        "our troops and settlements.",
        ["missile_strike 3 @ Sumy", "air_strike 17", "mlrs 25"],
    ),
    (
        "Ворог завдав двох ударів по Нікополю, 6 обстрілів по передмістю.",
        ["unspecified 2 @ Нікополю", "shelling 6 @ Нікополю"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ON_NO_PLACE, ids=[text[:40] for text, _ in ON_NO_PLACE])
def test_fire_on_the_front_is_not_at_the_towns_told_before_it(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


STRUCK_BY_THE_COUNTRY = [
    ("РФ вдарила по Сумах.", ["unspecified some @ Сумах"]),
    ("РФ ударила по Сумам.", ["unspecified some @ Сумам"]),
    ("Вночі, РФ атакувала Суми.", ["unspecified some @ Суми"]),
    ("Ракети РФ влучили у склад в Сумах.", ["missile_strike some @ Сумах"]),
]


@pytest.mark.parametrize(
    ("text", "expected"), STRUCK_BY_THE_COUNTRY, ids=[text[:40] for text, _ in STRUCK_BY_THE_COUNTRY]
)
def test_the_short_name_of_the_country_strikes(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_where_it_was_struck_from_without_a_capital_is_not_the_region_told_before() -> None:
    text = (
        "Увечері було гучно. У Сумській обласній прокуратурі розповіли про удар. Військові рф завдали удару по "
        "місту з курської області рф."
    )
    assert "Сумській" not in " ".join(shorts(text))


def test_a_strike_on_the_city_with_a_bomb_called_by_letters_is_not_in_its_region() -> None:
    text = "Про це повідомили в Сумській обласній прокуратурі. Війська рф завдали удару по місту УМПБ-5."
    assert "Сумській" not in " ".join(shorts(text))


def test_an_office_named_in_the_accusative_is_of_the_oblast() -> None:
    found = reading("Про це пише видання з посиланням на Сумську обласну прокуратуру. У Сумах впала бомба.")
    assert found.resolutions[0].code == "UA59000000000057109"


TIMES_AFTER_A_COMMA = [
    (
        "По Сумах армія рф ударила бомбою, двічі обстріляла місто з артилерії, п'ять разів спрямувала FPV-дрони.",
        ["air_strike 1 @ Сумах", "shelling 2 @ Сумах", "drone_strike 5 @ Сумах"],
    ),
    (
        "Ворог ударив по Нікополю ракетою, тричі обстріляв Марганець.",
        ["missile_strike 1 @ Нікополю", "shelling 3 @ Марганець"],
    ),
    (
        "Враг ударил по Никополю ракетой, трижды обстрелял Марганец.",
        ["missile_strike 1 @ Никополю", "shelling 3 @ Марганец"],
    ),
    ("Ворог обстріляв Нікополь, тричі.", ["shelling 3 @ Нікополь"]),
]


@pytest.mark.parametrize(
    ("text", "expected"), TIMES_AFTER_A_COMMA, ids=[text[:40] for text, _ in TIMES_AFTER_A_COMMA]
)
def test_a_number_of_times_before_the_next_verb_is_of_that(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


SAME_DAY = [
    ("3 березня ворог обстріляв Нікополь.\n\nТого ж дня авіація вдарила по Вовчанську.", 3),
    ("3 марта враг обстрелял Никополь.\n\nВ тот же день авиация ударила по Волчанску.", 3),
    ("3 березня ворог обстріляв Нікополь.\n\nАвіація вдарила по Вовчанську.", 4),
]


@pytest.mark.parametrize(("text", "day"), SAME_DAY, ids=[text[-40:] for text, _ in SAME_DAY])
def test_the_same_day_is_that_of_the_paragraph_before(text: str, day: int) -> None:
    assert reading(text).claims[-1].window.start.day == day
