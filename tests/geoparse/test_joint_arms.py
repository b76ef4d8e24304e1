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
        "По Бериславу окупанти б'ють із захопленого лівого берега, зокрема з Каховського району Херсонської області.",
        ["unspecified some @ Бериславу"],
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
        "A Russian strike on the Sumy region left a couple dead, as both Kyiv and Moscow spoke of mass air raids at night.",
        ["unspecified 1 @ Sumy region"],
    ),
    (
        "Izium and 11 villages of the Kharkiv region were under Russian attacks during the day.",
        ["unspecified some @ Izium"],
    ),
    (
        "Mykolaiv, in the south, stood firm against Russia's full-scale advance during the first spring of the war.",
        [],
    ),
    (
        "The invaders go on to terrorise people and attack Odesa and other peaceful cities.",
        ["unspecified some @ Odesa"],
    ),
    (
        "Fierce fighting is under way inside the settlement of Novoekonomichne close to Myrnohrad.",
        ["clash some @ Novoekonomichne"],
    ),
    (
        "В Пологовском и Васильевском районах ранены мужчина и женщина. Противник провёл 11 авиаударов.",
        ["air_strike 11"],
    ),
    ("У Василівському районі поранено двох людей. Ворог завдав 12 авіаударів по області.", ["air_strike 12"]),
    (
        "На Краснолиманском направлении отбиты ещё две атаки. Они были предприняты в районах Невского и Макеевки.",
        ["clash 2 @ Невского, Макеевки on lyman"],
    ),
    (
        "Сутички точаться на Куп'янському напрямку. На частині напрямків спокійно, а на інших уже відбито кілька атак.",
        ["clash some on kupiansk"],
    ),
    (
        "Найбільше вибухів чули у Краснопільській громаді – мінометний обстріл (7 вибухів), атака FPV-дронів (3 вибухи) та у Юнаківській – мінометний обстріл (5 вибухів), удар FPV-дронами (2 вибухи).",
        [
            "shelling some @ Краснопільській громаді",
            "drone_strike 1 @ Краснопільській громаді",
            "shelling some @ Юнаківській",
            "drone_strike 1 @ Юнаківській",
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
        "Ночью россияне били «Искандерами» по Сумам и дронами атаковали Шостку (видео)",
        ["missile_strike some @ Сумам", "drone_strike some @ Шостку"],
    ),
    ("Під час відбиття атак на Вовчанськ було знищено два російські танки.", []),
    (
        "По Сумській області за добу прилетіло таке озброєння:\n\nчотири КАБи;\n\nБпЛА типу “Молнія”;\n\nтри fpv-дрони;\n\nБпЛА (тип ще з'ясовують).",
        [
            "guided_bomb 4 @ Сумській області",
            "drone_strike 1 @ Сумській області",
            "drone_strike 3 @ Сумській області",
            "drone_strike 1 @ Сумській області",
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
