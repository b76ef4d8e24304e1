"""By Russia: what nobody is told to have done behind the line of 2014 is open, by Russia's words Ukraine did it, and others tell the rest."""

import pytest
from reading_cases import reading, short

OPEN = [
    ("Shelling of Donetsk killed two people.", ["shelling some @ Donetsk unknown"]),
    ("В результате обстрела Горловки погиб мирный житель.", ["shelling some @ Горловки unknown"]),
    ("Макіївка зазнала обстрілу.", ["shelling some @ Макіївка unknown"]),
    ("A missile hit a market in Makiivka.", ["missile_strike 1 @ Makiivka unknown"]),
    ("Алчевськ атакували дрони.", ["drone_strike some @ Алчевськ unknown"]),
    ("Четыре ракеты попали в склад в Донецке.", ["missile_strike 4 @ Донецке unknown"]),
    ("Ukraine said missiles hit Donetsk.", ["missile_strike some @ Donetsk unknown"]),
    ("Обстріл Торецька: двоє загиблих.", ["shelling some @ Торецька russia"]),
    ("Shelling of Pokrovsk killed two people.", ["shelling some @ Pokrovsk russia"]),
    ("Обстріляли Донецьк і Авдіївку.", ["shelling some @ Донецьк, Авдіївку russia"]),
    ("Генштаб: обстрілів зазнали Авдіївка та Горлівка.", ["shelling some @ Авдіївка, Горлівка russia"]),
    (
        "Голова Донецької ОВА повідомив про обстріл Торецька та Авдіївки.",
        ["shelling some @ Торецька, Авдіївки russia"],
    ),
    ("Росіяни обстріляли Донецьк.", ["shelling some @ Донецьк russia"]),
    ("ВСУ обстреляли Донецк.", ["shelling some @ Донецк ukraine"]),
    ("Бої тривають поблизу Горлівки.", ["clash some @ Горлівки russia"]),
    ("Власти ДНР сообщили об обстреле Донецка.", ["shelling some @ Донецка ukraine"]),
    ("Moscow said missiles hit Mariupol.", ["missile_strike some @ Mariupol russia"]),
]
BY_RUSSIA = [
    (
        "Ukraine has not commented on the strike on Donetsk. Moscow says two rockets hit the city.",
        ["unspecified 1 @ Donetsk ukraine", "missile_strike 2 @ Donetsk ukraine"],
    ),
    (
        "Україна не прокоментувала удар по Донецьку. Москва заявляє, що в місто влучили дві ракети.",
        ["missile_strike 2 @ Донецьку ukraine"],
    ),
    (
        "Украина не комментировала удар по Донецку. Москва заявляет, что в город попали две ракеты.",
        ["missile_strike 2 @ Донецку ukraine"],
    ),
    (
        "Kyiv has neither confirmed nor denied the strike on Donetsk. Moscow said three missiles hit the city.",
        ["missile_strike 3 @ Donetsk ukraine"],
    ),
    (
        "Киев не подтвердил и не опроверг удар по Донецку. Россия заявила, что в город попали две ракеты.",
        ["missile_strike 2 @ Донецку ukraine"],
    ),
    ("Two rockets hit Donetsk, Moscow said.", ["missile_strike 2 @ Donetsk ukraine"]),
    (
        "A missile hit a market in Makiivka, according to Russia.",
        ["missile_strike 1 @ Makiivka ukraine"],
    ),
    ("По Горлівці випустили п'ять снарядів, стверджує Росія.", ["shelling some @ Горлівці ukraine"]),
    ("У Москві заявили, що дві ракети влучили в Донецьк.", ["missile_strike 2 @ Донецьк ukraine"]),
    ("В Москве заявили, что по Донецку ударили двумя ракетами.", ["missile_strike 2 @ Донецку ukraine"]),
    ("Russian officials said a missile hit Donetsk.", ["missile_strike 1 @ Donetsk ukraine"]),
    ("The Kremlin said two drones struck Horlivka.", ["drone_strike 2 @ Horlivka ukraine"]),
    ("Separatists said Donetsk was shelled.", ["shelling some @ Donetsk ukraine"]),
    ("Russia said 10 shells hit Makiivka.", ["shelling some @ Makiivka ukraine"]),
    ("Russia said missiles hit Kharkiv.", ["missile_strike some @ Kharkiv russia"]),
    ("Kyiv says Russia hit Horlivka.", ["unspecified some @ Horlivka russia"]),
    ("У Києві сказали, що по столиці випустили 10 ракет.", ["missile_strike 10 @ Києві russia"]),
]
SILENT = [
    "Kyiv has yet to comment on the strike on Luhansk.",
    "Ukraine made no comment on the strike on Horlivka.",
    "Україна не прокоментувала удар по Донецьку.",
    "Україна не підтверджувала і не спростовувала удар по Луганську.",
    "Київ не взяв на себе відповідальність за удар по Донецьку.",
    "Украина не брала на себя ответственность за удар по Горловке.",
]
OTHERS = [
    (
        "Russia's Defence Ministry said it had shot down 30 drones. Ukrainian officials said Russian missiles hit Kharkiv. "
        "Two people were killed in Odesa by a drone.",
        ["newsroom", "newsroom"],
    ),
    (
        "The Russian Defence Ministry said its forces captured Avdiivka. A Russian missile killed two people in Kharkiv. "
        "Three missiles struck Odesa.",
        ["newsroom", "newsroom"],
    ),
    (
        "Минобороны РФ заявило, что за ночь сбито 30 беспилотников. Россия ночью ударила по Одессе тремя ракетами. "
        "В Харькове дрон попал в жилой дом, двое погибли.",
        ["newsroom", "newsroom"],
    ),
    (
        "Міноборони РФ повідомило про атаку на Бєлгород. Тим часом російські дрони атакували Суми, поранено чотирьох людей.",
        ["russian-mod", "newsroom"],
    ),
    (
        "Минобороны РФ сообщило о захвате Авдеевки. Украинские власти сообщили о ракетном ударе по Одессе. Ракеты попали в Харьков.",
        ["newsroom", "newsroom"],
    ),
    (
        "The Russian Defence Ministry said 40 drones were downed. Russia attacked Kyiv with 20 missiles, the mayor said. Drones hit Lviv.",
        ["town-mayors", "newsroom"],
    ),
    (
        "Минобороны РФ: нанесены удары по аэродрому в Староконстантинове. Российская авиация нанесла удар по Харькову.",
        ["russian-mod", "russian-mod"],
    ),
    (
        "The Russian Defence Ministry said that its forces hit a depot in Odesa. The strikes also hit a base near Mykolaiv.",
        ["russian-mod", "russian-mod"],
    ),
    (
        "Минобороны РФ сообщило о поражении 130 районов. ВКС России сбили три самолета. Артиллерия поразила склад в Купянске.",
        ["russian-mod"],
    ),
    (
        "Міноборони РФ заявило про удар по Харкову. Російські війська вдарили по Одесі трьома ракетами.",
        ["russian-mod", "russian-mod"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OPEN + BY_RUSSIA)
def test_tells_whose_strike_it_was_by_who_speaks(text: str, expected: list[str]) -> None:
    assert [f"{short(claim)} {claim.side.value}" for claim in reading(text).claims] == expected


@pytest.mark.parametrize("text", SILENT)
def test_a_strike_of_which_somebody_says_nothing_is_no_claim(text: str) -> None:
    assert not reading(text).claims


@pytest.mark.parametrize(("text", "claimants"), OTHERS)
def test_others_tell_of_strikes_by_russia(text: str, claimants: list[str]) -> None:
    assert [claim.claimant for claim in reading(text).claims] == claimants
