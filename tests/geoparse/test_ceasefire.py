"""What is told of a ceasefire that was or was not kept, and of small arms."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("За минулу добу зафіксовано дев'ять порушень режиму тиші.", ["shelling 9"]),
    ("За сутки зафиксировано 11 нарушений режима прекращения огня.", ["shelling 11"]),
    ("Over the past day, 14 ceasefire violations were recorded.", ["shelling 14"]),
    ("Five truce violations by the militants were recorded near Pisky.", ["shelling 5 @ Pisky"]),
    ("Біля Мар'їнки зафіксовано чотири порушення режиму припинення вогню.", ["shelling 4 @ Мар'їнки"]),
    ("Возле Марьинки зафиксировано пять нарушений перемирия.", ["shelling 5 @ Марьинки"]),
    ("Порушення перемир'я зафіксовано поблизу Мар'їнки та Пісків.", ["shelling some @ Мар'їнки, Пісків"]),
    ("Від початку доби порушень режиму тиші не зафіксовано.", ["shelling none"]),
    ("С начала суток нарушений режима прекращения огня не зафиксировано.", ["shelling none"]),
    ("No truce violations were recorded over the past day.", ["shelling none"]),
    ("Боевики 17 раз нарушили перемирие.", ["shelling 17"]),
    ("Бойовики 21 раз порушили перемир'я.", ["shelling 21"]),
    ("Rebels broke the truce 44 times.", ["shelling 44"]),
    ("The enemy violated the ceasefire six times near Pisky.", ["shelling 6 @ Pisky"]),
    ("Режим тишины был нарушен шесть раз возле Марьинки.", ["shelling 6 @ Марьинки"]),
    (
        "За добу бойовики 14 разів порушували режим тиші, обстрілявши позиції біля Мар'їнки.",
        ["shelling 14 @ Мар'їнки"],
    ),
    (
        "Боевики 14 раз нарушили режим тишины, обстреляв Марьинку и Опытное.",
        ["shelling 14 @ Марьинку, Опытное"],
    ),
    ("Росія порушила перемир'я, атакувавши Полтавщину дронами.", ["drone_strike some @ Полтавщину"]),
    ("Russia accused Ukraine of truce violations in the Luhansk region.", []),
    ("Сторони обговорили порушення режиму тиші на Луганщині.", []),
    ("Біля Мар'їнки ворог застосував кулемети.", ["shelling some @ Мар'їнки"]),
    ("В районе Опытного противник применил стрелковое оружие.", ["shelling some @ Опытного"]),
    ("The militants used small arms near Pisky.", ["shelling some @ Pisky"]),
    ("The enemy used machine guns and mortars near Pisky.", ["shelling some @ Pisky"]),
    ("Поблизу Мар'їнки ворог здійснив кілька пострілів з гранатомета.", ["shelling some @ Мар'їнки"]),
    ("Возле Марьинки боевики произвели несколько выстрелов из пулемета.", ["shelling some @ Марьинки"]),
    ("Single shots from small arms were recorded near Pisky.", ["shelling some @ Pisky"]),
    ("Біля Мар'їнки задокументовано ворожу вогневу провокацію.", ["shelling some @ Мар'їнки"]),
    ("Боевики из стрелкового оружия обстреляли Опытное.", ["shelling some @ Опытное"]),
    ("Бойовики зі стрілецької зброї обстріляли позиції біля Мар'їнки.", ["shelling some @ Мар'їнки"]),
    ("Боевики обстреляли из автоматов машину с людьми под Опытным.", []),
    ("Бойовики обстріляли з кулеметів околиці Мар'їнки.", ["shelling some @ Мар'їнки"]),
    ("По Мар'їнці вогонь вели два танки.", ["shelling some @ Мар'їнці"]),
    ("Огонь по Марьинке вели из гранатометов.", ["shelling some @ Марьинке"]),
    (
        "На Донецком направлении боевики применяли танки, гранатометы и минометы.",
        ["shelling some on donetsk"],
    ),
    ("Пожежа у Полтаві: вогонь перекинувся на склад.", []),
    ("Мобільна група збила дрон із кулемета над Черкасами.", []),
    ("У Полтаві вилучили кулемети та стрілецьку зброю.", []),
    ("The SMM observed shelling in Yasynuvata.", ["shelling some @ Yasynuvata"]),
    ("The SMM heard 20 explosions in Yasynuvata.", []),
    ("Від січня задокументовано привласнення 40 дронів.", []),
    (
        "На більшості ділянок лінії зіткнення обстрілів не зафіксовано, але біля Опитного ворог бив із мінометів.",
        ["shelling some @ Опитного"],
    ),
    (
        "На большинстве участков фронта обстрелов не было, но возле Опытного враг стрелял из гранатометов.",
        ["shelling some @ Опытного"],
    ),
    (
        "Across most of the front no shelling was recorded, but near Opytne the enemy fired mortars.",
        ["shelling some @ Opytne"],
    ),
    ("На фронті обстрілів не зафіксовано.", ["shelling none"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_what_broke_a_ceasefire(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
