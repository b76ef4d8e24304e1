"""Out of many: fights that go on out of so many, directions without a number beside those with one, and who repelled."""

import pytest
from reading_cases import reading, short, shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Бойові дії тривали на Лиманському та Краматорському напрямках, на Слов’янському тривають три сутички з восьми.",
        [
            "clash some @ Лиманському, Краматорському напрямках",
            "clash 8 on sloviansk",
            "clash 3 on sloviansk (part_of)",
        ],
    ),
    (
        "Точаться бої на Краматорському напрямку, на Лиманському відбулося шість боєзіткнень.",
        ["clash some on kramatorsk", "clash 6 on lyman"],
    ),
    (
        "Бої точаться на Лиманському напрямку, на Краматорському противник атакував шість разів.",
        ["clash some on lyman", "clash 6 on kramatorsk"],
    ),
    (
        "Бои идут на Краматорском направлении, на Лиманском произошло шесть боестолкновений.",
        ["clash some on kramatorsk", "clash 6 on lyman"],
    ),
    (
        "Fighting continues in the Lyman direction, in the Kramatorsk direction six clashes took place.",
        ["clash some on lyman", "clash 6 on kramatorsk"],
    ),
    (
        "Бої тривають на Лиманському напрямку, на Покровському – сім атак.",
        ["clash some on lyman", "clash 7 on pokrovsk"],
    ),
    (
        "На Слов'янському напрямку тривають дві сутички з семи.",
        ["clash 7 on sloviansk", "clash 2 on sloviansk (part_of)"],
    ),
    (
        "На Слов'янському напрямку три сутички з восьми ще тривають.",
        ["clash 8 on sloviansk", "clash 3 on sloviansk (part_of)"],
    ),
    (
        "На Славянском направлении продолжаются три боя из восьми.",
        ["clash 8 on sloviansk", "clash 3 on sloviansk (part_of)"],
    ),
    (
        "In the Sloviansk direction, three of eight clashes are ongoing.",
        ["clash 8 on sloviansk", "clash 3 on sloviansk (part_of)"],
    ),
    (
        "На Лиманському, на Краматорському напрямках відбулося шість боїв.",
        ["clash 6 @ Лиманському, Краматорському напрямках"],
    ),
    (
        "За добу відбулося 110 боєзіткнень. На Харківському напрямку відбулося дев'ять бойових зіткнень. "
        "Підрозділи Сил оборони відбили п'ять штурмових дій у районах Липців та Глибокого.",
        [
            "clash 110",
            "clash 9 on kharkiv (part_of)",
            "clash 5 @ Липців, Глибокого on kharkiv (part_of)",
        ],
    ),
    (
        "Найбільше атак було на Покровському напрямку – 44 наступальні дії біля Гришиного. Чотири зіткнення тривають досі.",
        ["clash 44 @ Гришиного on pokrovsk", "clash 4 on pokrovsk (part_of)"],
    ),
    (
        "Most attacks were on the Lyman sector: 31 assaults near Torske.",
        ["clash 31 @ Torske on lyman"],
    ),
    (
        "On the Pokrovsk front 48 assaults were recorded, out of a total of 150 clashes along the front.",
        ["clash 150", "clash 48 on pokrovsk (part_of)"],
    ),
    (
        "На Покровському напрямку відбулося 48 штурмів із загальної кількості 150 боєзіткнень на фронті.",
        ["clash 150", "clash 48 on pokrovsk (part_of)"],
    ),
    (
        "На Покровском направлении 48 атак из общего числа 150 на всем фронте.",
        ["clash 150", "clash 48 on pokrovsk (part_of)"],
    ),
    (
        "20 of a total of 150 clashes took place on the Lyman front.",
        ["clash 150", "clash 20 on lyman (part_of)"],
    ),
]
REPELLED: list[tuple[str, list[str]]] = [
    (
        "На Покровском направлении 31 атаку украинские защитники уже отбили.",
        ["clash 31 on pokrovsk by russia"],
    ),
    ("31 атаку українські захисники вже відбили.", ["clash 31 by russia"]),
    ("21 атаку Сили оборони успішно відбили.", ["clash 21 by russia"]),
    ("18 атак українські воїни відбили.", ["clash 18 by russia"]),
    ("Три атаки ЗСУ російські війська вже відбили.", ["clash 3 by ukraine"]),
    ("ВСУ смогли успешно отразить четыре штурма врага у Торского.", ["clash 4 @ Торского by russia"]),
    ("Ukrainian defenders prevented seven assaults near Torske.", ["clash 7 @ Torske by russia"]),
    ("Три атаки украинских войск уже отбиты.", ["clash 3 by ukraine"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tells_fights_out_of_many(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize(("text", "expected"), REPELLED)
def test_tells_whose_attacks_were_repelled(text: str, expected: list[str]) -> None:
    assert [f"{short(claim)} by {claim.side.value}" for claim in reading(text).claims] == expected
