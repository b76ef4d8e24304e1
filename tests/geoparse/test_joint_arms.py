"""Joint arms: strikes with several weapons, weapons each with its places, and what a sentence tells in passing."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Окупанти завдали ударів дронами та артилерією по Марганцю.",
        ["drone_strike some @ Марганцю", "shelling some @ Марганцю"],
    ),
    (
        "Рашисты нанесли удары ракетами и дронами по Одессе.",
        ["missile_strike some @ Одессе", "drone_strike some @ Одессе"],
    ),
    (
        "Протягом доби по Запорізькій області завдано 312 ударів із застосуванням артилерії, авіації та дронів.",
        ["unspecified 312 @ Запорізькій області"],
    ),
    ("За сутки по Никополю нанесено 14 ударов артиллерией и беспилотниками.", ["unspecified 14 @ Никополю"]),
    (
        "На Сіверському напрямку ворог завдав вогневого ураження із застосуванням РСЗВ та артилерії.",
        ["mlrs some on siverskyi", "shelling some on siverskyi"],
    ),
    (
        "Ворог цілив по Марганцю. Атакував дронами та артилерією.",
        ["shelling some @ Марганцю", "drone_strike some @ Марганцю", "shelling some @ Марганцю"],
    ),
    ("Росіяни обстріляли Нікопольщину дронами та артилерією – Лисак", ["shelling some @ Нікопольщину"]),
    (
        "За сутки произошло 61 боевое столкновение, наиболее активными действия врага были на Лиманском (19 атак) и Авдеевском (14) направлениях.",
        ["clash 61", "clash 19 on lyman (part_of)", "clash 14 on avdiivka (part_of)"],
    ),
    ("На напрямку Донецьк – Запоріжжя ворог наступав у напрямку Времівки.", ["clash some @ Времівки"]),
    (
        "На направлении Донецк – Запорожье противник атаковал в районе Нескучного.",
        ["clash some @ Нескучного"],
    ),
    (
        "На Лиманському напрямку ворог, з метою виявлення наших позицій, завдав авіаударів поблизу Торського.",
        ["air_strike some @ Торського on lyman"],
    ),
    (
        "Ворог бʼє по Нікополю з окупованого берега водосховища, зокрема з Василівського району Запорізької області.",
        ["unspecified some @ Нікополю"],
    ),
    ("A pensioner was injured by shelling while in his own yard in Avdiivka.", ["shelling some @ Avdiivka"]),
    (
        "Officials in Horlivka said a shop was wrecked as a result of Kyiv's shelling.",
        ["shelling some @ Horlivka"],
    ),
    (
        "The strikes were called a response to Kyiv's recent attacks. A Russian drone strike on Odesa injured two people.",
        ["drone_strike 1 @ Odesa"],
    ),
    (
        "A Russian strike on the Kharkiv region killed two people, as both Moscow and Kyiv reported a wave of aerial attacks.",
        ["unspecified 1 @ Kharkiv region"],
    ),
    (
        "Over the past day, Chuhuiv and 8 settlements of the Kharkiv region have been under enemy attacks.",
        ["unspecified some @ Chuhuiv"],
    ),
    ("Sumy, in the northeast, withstood Russia's full-scale advance in the early weeks of the war.", []),
    (
        "The invaders go on to terrorise people and attack Odesa and other peaceful cities.",
        ["unspecified some @ Odesa"],
    ),
    (
        "Heavy fighting continues within the village of Novovasylivka close to Pokrovsk.",
        ["clash some @ Novovasylivka"],
    ),
    (
        "В Пологовском и Васильевском районах ранены мужчина и женщина. Противник провёл 11 авиаударов.",
        ["air_strike 11"],
    ),
    ("У Василівському районі поранено двох людей. Ворог завдав 12 авіаударів по області.", ["air_strike 12"]),
    (
        "Ещё три атаки были отражены на Краснолиманском направлении. Они были предприняты в районах Ямполовки и Торского.",
        ["clash 3 @ Ямполовки, Торского on lyman"],
    ),
    (
        "Бої точаться на Харківському напрямку. На деяких напрямках тихо, а на інших вже довелося відбити кілька атак.",
        ["clash some on kharkiv"],
    ),
    (
        "Найбільше ударів було зафіксовано у Білопільській громаді – атака FPV-дронів (2 вибухи), мінометний обстріл (4 вибухи) та у Шалигинській – удар FPV-дронами (2 вибухи), мінометний обстріл (3 вибухи).",
        [
            "drone_strike 1 @ Білопільській громаді",
            "shelling some @ Білопільській громаді",
            "drone_strike 1 @ Шалигинській",
            "shelling some @ Шалигинській",
        ],
    ),
    (
        "Ворог бив артилерією по Нікополю, дронами по Марганцю та КАБами – по Межовій.",
        ["shelling some @ Нікополю", "drone_strike some @ Марганцю", "air_strike some @ Межовій"],
    ),
    (
        "Наніс авіаудар КАБами по Білогір'ю, НАРами по Малій Токмачці, дронами по Оріхову.",
        ["air_strike 1 @ Білогір'ю", "air_strike 1 @ Малій Токмачці", "drone_strike 1 @ Оріхову"],
    ),
    (
        "Росіяни обстріляли з артилерії Херсон та дронами Берислав.",
        ["shelling some @ Херсон", "drone_strike some @ Берислав"],
    ),
    (
        "Враг ударил «Искандерами» по Одессе и атаковал дронами Измаил (фото, видео)",
        ["missile_strike some @ Одессе", "drone_strike some @ Измаил"],
    ),
    ("Під час відбиття атак на Вовчанськ було знищено два російські танки.", []),
    (
        "Протягом доби по Харківській області вдарило таке озброєння:\n\nтри КАБи;\n\nБпЛА типу “Герань-2”;\n\nдва fpv-дрони;\n\nБпЛА (тип встановлюється).",
        [
            "guided_bomb 3 @ Харківській області",
            "drone_strike 1 @ Харківській області",
            "drone_strike 2 @ Харківській області",
            "drone_strike 1 @ Харківській області",
        ],
    ),
    ("Генштаб повідомив, що з початку доби на Сумщині зафіксували вже 9 атак ворога.", ["clash 9 @ Сумщині"]),
    (
        "У Нікопольському районі – 2 удари дронами; у Синельниківському – 3 авіаудари, 5 обстрілів, удар дроном.",
        [
            "drone_strike 2 @ Нікопольському районі",
            "air_strike 3 @ Синельниківському",
            "shelling 5 @ Синельниківському",
            "drone_strike 1 @ Синельниківському",
        ],
    ),
    (
        "У Білопільській громаді – удар дроном; у Шалигинській громаді – авіаудар, мінометний обстріл.",
        [
            "drone_strike 1 @ Білопільській громаді",
            "air_strike 1 @ Шалигинській громаді",
            "shelling some @ Шалигинській громаді",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_weapons_and_asides(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
