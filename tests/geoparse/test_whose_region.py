"""Whose region: the places of one who alone speaks for a region, or of where a text is written from, lie there."""

from datetime import datetime

import pytest
from reading_cases import reading

from app.model import KYIV

JUNE = datetime(2025, 6, 10, 9, tzinfo=KYIV)
REGIONS: list[tuple[str, str, str]] = [
    # who speaks for an oblast that Russia occupies tells of places in it, as a Ukrainian head does
    ("Денис Пушилин сообщил, что ВСУ обстреляли село Степное.", "Степное", "UA14"),
    ("Леонид Пасечник: по селу Марковка выпущено 4 мины.", "Марковка", "UA4414005001"),
    ("По селу Каменское выпущено 4 мины, сообщил Евгений Балицкий.", "Каменское", "UA2304003007"),
    ("Владимир Сальдо сообщил, что ВСУ обстреляли село Фёдоровка.", "Фёдоровка", "UA65"),
    ("Представительство ЛНР в СЦКК: ВСУ обстреляли Калиново.", "Калиново", "UA4402005011"),
    # a governor across the border tells of the villages of his region
    ("Гладков сообщил, что дроны атаковали Безлюдовку и Наумовку.", "Безлюдовку", "RU-BEL-BEZLYUDOVKA"),
    ("Гладков сообщил, что дроны атаковали Безлюдовку и Наумовку.", "Наумовку", "RU-BEL-NAUMOVKA"),
    ("Дрон атаковал село Любимовка, сообщил Хинштейн.", "Любимовка", "RU-KRS-LYUBIMOVKA"),
    ("Гладков: ВСУ обстреляли село Графовка.", "Графовка", "RU-BEL"),
    ("Гладков: дрон атаковал хутор Терновка.", "Терновка", "RU-BEL"),
    # the region across the border is told beside a name that two villages bear there, or one of another region
    ("В Белгородской области четыре дрона атаковали Графовку.", "Графовку", "RU-BEL"),
    ("Дрони атакували Графівку в Бєлгородській області.", "Графівку", "RU-BEL"),
    ("Россияне нанесли удар КАБом по Борисовке Курской области.", "Борисовке", "RU-KRS"),
    ("В Борисовке Белгородской области дрон ударил по дому.", "Борисовке", "RU-BEL-BORISOVKA"),
    ("В Брянской области сбили дроны, летевшие на Москву.", "Москву", "RU-MOS-MOSCOW"),
    # where an agency writes from
    ("БЕЛГОРОД, 10 июн - РИА Новости. Дрон атаковал Безлюдовку.", "Безлюдовку", "RU-BEL-BEZLYUDOVKA"),
    ("ЛУГАНСК, 10 июня. /ТАСС/. ВСУ нанесли удар по Марковке.", "Марковке", "UA4414005001"),
    # but not who comments on the whole front, or a text that names another region
    ("Марочко сообщил, что ВСУ обстреляли Крымское.", "Крымское", "UA1402011016"),
    ("КИЕВ, 10 июня. Дрон атаковал Безлюдовку.", "Безлюдовку", "UA6312001001"),
    ("Гладков о дронах. В Харьковской области дрон атаковал Безлюдовку.", "Безлюдовку", "UA6312001001"),
    ("Гладков: обстреляна Казачья Лопань.", "Казачья Лопань", "UA6312007002"),
    ("Олег Синегубов: дрон атаковал Безлюдовку.", "Безлюдовку", "UA6312001001"),
]


@pytest.mark.parametrize(("text", "name", "area"), REGIONS)
def test_names_lie_in_the_region_of_who_speaks(text: str, name: str, area: str) -> None:
    one = next(one for one in reading(text, JUNE).resolutions if one.mention.surface == name)
    assert (one.code or one.sure_area).startswith(area)


@pytest.mark.parametrize(
    "text",
    [
        "Гладков сообщил, что дроны атаковали Безлюдовку и Наумовку.",
        "БЕЛГОРОД, 10 июн - РИА Новости. Дрон атаковал Безлюдовку.",
    ],
)
def test_what_lies_across_the_border_was_struck_from_ukraine(text: str) -> None:
    assert [claim.side.value for claim in reading(text, JUNE).claims] == ["ukraine"]
