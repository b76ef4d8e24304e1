"""Clauses that leave out the verb, noun or number of the one before them."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "На Сіверському напрямку відбито дві атаки. Наші воїни знешкодили на цьому напрямку 87 окупантів, з них 41 – безповоротно.",
        ["clash 2 on siverskyi"],
    ),
    (
        "Авіаударів зазнали Омельник, Гуляйполе й Білогір’я, на останню скинуто три КАБ.",
        ["air_strike some @ Омельник, Гуляйполе, Білогір’я", "guided_bomb 3 @ Білогір’я (part_of)"],
    ),
    (
        "Краматорський напрямок: п’ять атак поблизу Ступочок. Торецький: чотири, Щербинівка і Клебан-Бик.",
        ["clash 5 @ Ступочок on kramatorsk", "clash 4 @ Щербинівка, Клебан-Бик on toretsk"],
    ),
    ("На Торецькому напрямку тривають три із 19 боєзіткнень.", ["clash 19 on toretsk"]),
    ("На Придніпровському напрямку атак з боку окупантів не фіксували.", ["clash none on prydniprovskyi"]),
    ("Обстановка на Лиманському напрямку станом на 16:00:\n▪️31 атака за добу", ["clash 31 on lyman"]),
    (
        "Від російської артилерії минулої доби страждали Вовчанськ та Огірцеве.",
        ["shelling some @ Вовчанськ, Огірцеве"],
    ),
    (
        "На Куп’янському напрямку захисники зупинили спробу просування ворога в районі Петропавлівки, на Лиманському – три біля Торського та Діброви.",
        ["clash 1 @ Петропавлівки on kupiansk", "clash 3 @ Торського, Діброви on lyman"],
    ),
    (
        "По Білопільській громаді ворог поцілив трьома КАБами, по Краснопільській – БпЛА.",
        ["guided_bomb 3 @ Білопільській громаді", "drone_strike some @ Краснопільській"],
    ),
    (
        "За добу ворог 22 рази атакував три райони Харківщини. Вовчанськ, Липці – дронами. Куп’янськ – артилерією.",
        ["unspecified 22 @ Харківщини", "drone_strike some @ Вовчанськ, Липці", "shelling some @ Куп’янськ"],
    ),
    (
        "Увечері росіяни чотири рази вдарили по Нікополю: двічі – з артилерії, один раз дроном й ще один раз ракетою.",
        [
            "unspecified 4 @ Нікополю",
            "shelling 2 @ Нікополю",
            "drone_strike 1 @ Нікополю",
            "missile_strike 1 @ Нікополю",
        ],
    ),
    ("Є влучання в Чугуєві, де згоріла СТО.", ["unspecified 1 @ Чугуєві"]),
    ("Синельникове: дрони, троє постраждалих.", ["drone_strike some @ Синельникове"]),
    ("Павлоград. П’ять «шахедів» за пів години.", ["drone_strike 5 @ Павлоград"]),
    (
        "Bombs fall on Kherson for third day; Lyman front sees 31 clashes.",
        ["guided_bomb some @ Kherson", "clash 31 on lyman"],
    ),
    (
        "Russian aircraft carried out seven strikes with 15 bombs in the Kursk direction.",
        ["air_strike 7 on kursk", "guided_bomb 15 on kursk (part_of)"],
    ),
    (
        "Izium and Chuhuiv were attacked by drones seven and four times respectively.",
        ["drone_strike 7 @ Izium", "drone_strike 4 @ Chuhuiv"],
    ),
    (
        "There were no combat engagements on the left bank, yet the Antonivka suburb and Beryslav were shelled with artillery all day.",
        ["shelling some @ Antonivka, Beryslav"],
    ),
    (
        "В Никополе из-за обстрела ранены двое, ещё один человек погиб в Марганце, когда дрон ударил по машине.",
        ["shelling some @ Никополе", "drone_strike 1 @ Марганце"],
    ),
    (
        "Авиация работала по Гуляйполю и Орехову, на Орехов пришлось пять бомб из восьми.",
        ["air_strike some @ Гуляйполю, Орехову", "guided_bomb 5 @ Орехов (part_of)"],
    ),
    ("Найгарячіше – на Лиманському, 21 боєзіткнення.", ["clash 21 on lyman"]),
    (
        "По Ізюму прилетів «Ланцет». По Балаклії – КАБ. По Чугуєву – одразу чотири FPV, поранено водія.",
        ["drone_strike some @ Ізюму", "air_strike 1 @ Балаклії", "drone_strike 4 @ Чугуєву"],
    ),
    (
        "У Софіївській громаді на Криворіжжі – наслідки атаки трьох FPV.",
        ["drone_strike 3 @ Софіївській громаді"],
    ),
    (
        "Артилерія рф: Берислав, Тягинка, Львове. Авіація рф: Ольгівка – 3 КАБи.",
        ["shelling some @ Берислав, Тягинка, Львове", "guided_bomb 3 @ Ольгівка"],
    ),
    (
        "41 обстріл за добу: постраждали 17 населених пунктів Харківщини\n41 обстріл зафіксовано за минулу добу на Харківщині. Окупанти гатили по житлових кварталах міст і сіл області, повідомляє поліція.",
        [
            "shelling 41 @ Харківщини",
            "shelling 41 @ Харківщині (repeats)",
            "shelling some @ Харківщині (repeats)",
        ],
    ),
    (
        "Білопільська громада: росіяни скинули на село Рижівка дві міни.",
        ["drone_strike some @ Рижівка"],
    ),
    (
        "Сначала атаки у Часова Яра, ещё по Северску, по которому нанесли три авиаудара.",
        ["clash some @ Часова Яра, Северску", "air_strike 3 @ Северску"],
    ),
    (
        "The enemy shelled the settlements of Ryzhivka and Bilopillia of the Sumy Region and 22 settlements of the Kharkiv Region.",
        ["shelling some @ Ryzhivka, Bilopillia"],
    ),
    (
        "The Defense Forces repulsed enemy attacks in Bakhmut direction, and three more in the areas of Marinka and Krasnohorivka in Marinka direction.",
        ["clash some on bakhmut", "clash 3 @ Marinka, Krasnohorivka on marinka"],
    ),
    (
        "Our troops still restrain the enemy's offensive near Avdiivka.",
        ["clash some @ Avdiivka"],
    ),
    (
        "Attacks were reported in six Ukrainian oblasts - Sumy, Kharkiv, and Donetsk.",
        ["unspecified some @ Sumy, Kharkiv, Donetsk"],
    ),
    (
        "In Kherson Oblast, 61 attacks on 12 settlements were recorded, including four from the air.",
        ["unspecified 61 @ Kherson Oblast", "air_strike 4 @ Kherson Oblast"],
    ),
    ("Russians shelled Izium with three S-300 missiles.", ["missile_strike 3 @ Izium"]),
    (
        "На Лиманському напрямку відбито 19 штурмів, найважчі бої тривають за Торське, марні спроби були поблизу Ямполівки та Невського.",
        [
            "clash 19 on lyman",
            "clash some @ Торське on lyman",
            "clash some @ Ямполівки, Невського on lyman",
        ],
    ),
    (
        "Росіяни вели обстріли:\n• на слобожанському – Липці, Уди;\n• на запорізькому – понад 20 населених пунктів вздовж лінії зіткнення.",
        ["shelling some @ Липці, Уди on slobozhanskyi", "shelling some on zaporizhzhia"],
    ),
    ("Ворог скинув по три авіабомби на Вовчанськ та Липці.", ["guided_bomb 3 @ Вовчанськ, Липці"]),
    (
        "Уночі били ракетами по Харківщині, вранці – по Сумах.",
        ["missile_strike some @ Харківщині", "missile_strike some @ Сумах"],
    ),
    ("За добу ворог атакував Суми та 7 населених пунктів Сумської області.", ["unspecified some @ Суми"]),
    (
        "Минулої доби вони атакували по чотири рази біля Торського та Невського.",
        ["clash 4 @ Торського, Невського"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_is_left_unsaid_is_taken_from_before(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
