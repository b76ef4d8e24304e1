"""How often each of several places was struck, and what else was there."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "На Лиманському напрямку росіяни дев'ять разів ішли на штурм біля Торського; три з цих боїв ще не завершено.",
        ["clash 9 @ Торського on lyman", "clash 3 on lyman (part_of)"],
    ),
    (
        "На Покровском направлении зафиксировано 41 атаку, из них 37 силы обороны отразили у Никаноровки и Родинского.",
        ["clash 41 on pokrovsk", "clash 37 @ Никаноровки, Родинского on pokrovsk (part_of)"],
    ),
    (
        "У Лубенському районі зафіксовано влучання двох БпЛА в адмінбудівлю, в Кременчуцькому — падіння уламків.",
        ["drone_strike 2 @ Лубенському районі"],
    ),
    ("Днепр, ночь. Семь «Гераней» по промзоне, пожар на 900 кв. м.", ["drone_strike 7 @ Днепр"]),
    (
        "Никопольский район враг атаковал пятью дронами и трижды — из тяжелой артиллерии.",
        ["drone_strike 5 @ Никопольский район", "shelling 3 @ Никопольский район"],
    ),
    (
        "За сутки ВСУ обстреляли Горловку 5 раз, Александровку — дважды, всего выпущено 19 снарядов.",
        ["shelling 5 @ Горловку", "shelling 2 @ Александровку"],
    ),
    (
        "Отбиты штурмы на трёх направлениях. Жарче всего было под Бахмутом и Клещеевкой; у Спорного враг пробовал наступать дважды.",
        ["clash some @ Бахмутом, Клещеевкой", "clash 2 @ Спорного"],
    ),
    (
        "Sumy region: 24 shellings in 24 hours, with 11 in Krasnopillia, two each in Bilopillia and Hlukhiv.",
        [
            "shelling 24 @ Sumy region",
            "shelling 11 @ Krasnopillia (part_of)",
            "shelling 2 @ Bilopillia, Hlukhiv (part_of)",
        ],
    ),
    (
        "The enemy fired on Ukrainian positions 97 times, including four times from multiple launch rocket systems.",
        ["shelling 97", "mlrs 4 (part_of)"],
    ),
    (
        "Eleven enemy attacks were halted near Rodynske; two others, near Myrnohrad, were continuing.",
        ["clash 11 @ Rodynske", "clash 2 @ Myrnohrad"],
    ),
    (
        "Russians carried out 63 attacks on 29 settlements of the Sumy region. The largest number, 18, fell on the Krasnopillia community.",
        ["unspecified 63 @ Sumy region", "unspecified 18 @ Krasnopillia community (part_of)"],
    ),
    (
        "Two missiles struck the Zaporizhzhia district overnight and a firm in Kushuhum burned after a drone strike.",
        ["missile_strike 2 @ Zaporizhzhia district", "drone_strike 1 @ Kushuhum"],
    ),
    (
        "Russian troops stormed Nadiia twice and Novoiehorivka four times.",
        ["clash 2 @ Nadiia", "clash 4 @ Novoiehorivka"],
    ),
    (
        "Drones hit Orikhiv twice and Huliaipole four times.",
        ["drone_strike 2 @ Orikhiv", "drone_strike 4 @ Huliaipole"],
    ),
    (
        "Artillery fire was directed at Hlukhiv; more than 12 settlements were affected in Kharkiv region, including Strilecha and Ohirtseve.",
        ["shelling some @ Hlukhiv", "shelling some @ Strilecha, Ohirtseve"],
    ),
    (
        "Росіяни вдарили по Харкову чотирма КАБами.",
        ["air_strike some @ Харкову (repeats)", "guided_bomb 4 @ Харкову"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_each_place_has_how_often(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
