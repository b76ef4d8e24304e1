"""Accused: who is accused of a strike has struck, and capitals that speak or keep the hour are no places."""

import pytest
from reading_cases import reading, short

CASES: list[tuple[str, list[str]]] = [
    ("Kyiv accused Moscow of shelling Nikopol.", ["shelling some @ Nikopol by russia"]),
    ("Киев обвинил Москву в обстреле Никополя.", ["shelling some @ Никополя by russia"]),
    ("Київ звинуватив Москву в обстрілі Нікополя.", ["shelling some @ Нікополя by russia"]),
    ("Москва обвинила Киев в атаке на Белгород.", ["unspecified 1 @ Белгород by ukraine"]),
    ("Moscow accused Kyiv of attacking Belgorod with drones.", ["drone_strike some @ Belgorod by ukraine"]),
    ("Москва звинуватила Київ в атаці на Бєлгород.", ["unspecified some @ Бєлгород by ukraine"]),
    ("Кремль обвинил Киев в ударе по Курску.", ["unspecified 1 @ Курску by ukraine"]),
    ("Kyiv blamed Moscow for the missile attack on Odesa.", ["missile_strike 1 @ Odesa by russia"]),
    ("Россия обвинила Украину в обстреле Донецка.", ["shelling some @ Донецка by ukraine"]),
    ("Росія звинуватила Україну в обстрілі Донецька.", ["shelling some @ Донецька by ukraine"]),
    ("В Киеве заявили о 12 ударах по Харькову.", ["unspecified 12 @ Харькову by russia"]),
    ("У Києві заявили про 12 ударів по Харкову.", ["unspecified 12 @ Харкову by russia"]),
    ("В Москве сообщили об атаке на Курск.", ["unspecified 1 @ Курск by ukraine"]),
    ("В Харькове сообщили об ударе по Чугуеву.", ["unspecified 1 @ Чугуеву by russia"]),
    ("У Сумах повідомили про обстріл Білопілля.", ["shelling some @ Білопілля by russia"]),
    ("В Запорожье заявили о 300 ударах по области.", []),
    ("Удар по Чугуеву нанесен в 15:00 по Киеву.", ["unspecified 1 @ Чугуеву by russia"]),
    ("Атака велась с 09:00 до 15:00 по Москве.", []),
    ("Удар по Харкову завдано о 15:20 за Києвом.", ["unspecified 1 @ Харкову by russia"]),
    ("Russia shelled Kherson, which Kyiv liberated in November.", ["shelling some @ Kherson by russia"]),
    ("О 15:20 по Києву вдарили п'ять ракет.", ["missile_strike 5 @ Києву by russia"]),
    ("Удар ракетами о 15:20 по Києву.", ["missile_strike 1 @ Києву by russia"]),
    ("В 15:00 по Киеву ударили дроны.", ["drone_strike some @ Киеву by russia"]),
    ("Дрони атакували Київ о 15:20.", ["drone_strike some @ Київ by russia"]),
    ("О 15:20 за Києвом росіяни вдарили по Харкову.", ["unspecified 1 @ Харкову by russia"]),
    ("В 15:20 по Киеву россияне ударили по Харькову.", ["unspecified 1 @ Харькову by russia"]),
    ("В Херсоне сообщили о 5 обстрелах.", ["shelling 5 @ Херсоне by russia"]),
    ("У Сумах повідомили, що росіяни обстріляли Білопілля.", ["shelling some @ Білопілля by russia"]),
    ("В Киеве сообщили, что зафиксировано 5 взрывов.", []),
    ("У Харкові повідомили про удар по місту.", ["unspecified 1 @ Харкові by russia"]),
    ("Ukraine blamed Russia for shelling Nikopol.", ["shelling some @ Nikopol by russia"]),
    ("The governor accused Russian forces of shelling Nikopol.", ["shelling some @ Nikopol by russia"]),
    ("Глава ОВА обвинил россиян в обстреле Никополя.", ["shelling some @ Никополя by russia"]),
    ("Суд звинуватив чоловіка в коригуванні удару по Нікополю.", []),
    ("Both sides accused each other of shelling Donetsk.", ["shelling some @ Donetsk by unknown"]),
    (
        "Стороны взаимно обвинили друг друга в обстреле Херсона.",
        ["shelling some @ Херсона by unknown"],
    ),
    ("Сторони звинуватили одна одну в обстрілі Горлівки.", ["shelling some @ Горлівки by unknown"]),
    (
        "Обидві сторони звинувачують одна одну в ударах по Нікополю.",
        ["unspecified some @ Нікополю by unknown"],
    ),
    (
        "Kyiv and Moscow blamed each other for the shelling of Enerhodar.",
        ["shelling some @ Enerhodar by unknown"],
    ),
    (
        "Moscow and Kyiv accuse each other of striking the Kakhovka dam.",
        ["unspecified some @ Kakhovka dam by unknown"],
    ),
    ("Each side blamed the other for shelling Enerhodar.", ["shelling some @ Enerhodar by unknown"]),
    (
        "Russia and Ukraine traded accusations of shelling Enerhodar.",
        ["shelling some @ Enerhodar by unknown"],
    ),
    ("Москва и Киев обвинили друг друга в 5 атаках на Энергодар.", ["unspecified 5 @ Энергодар by unknown"]),
    (
        "Россия и Украина обменялись обвинениями в обстреле Энергодара.",
        ["shelling some @ Энергодара by unknown"],
    ),
    (
        "Росія та Україна обмінялися звинуваченнями в ударі по Бєлгороду.",
        ["unspecified 1 @ Бєлгороду by unknown"],
    ),
    (
        "Россия и Украина обвиняют друг друга в подрыве Каховской ГЭС и обстреле Херсона.",
        ["shelling some @ Херсона by unknown"],
    ),
    (
        "Kyiv accused Moscow of shelling Nikopol, and Moscow accused Kyiv of shelling Donetsk.",
        ["shelling some @ Nikopol by russia", "shelling some @ Donetsk by ukraine"],
    ),
    (
        "Україна звинуватила Росію в обстрілі Нікополя, а Росія – Україну в обстрілі Донецька.",
        ["shelling some @ Нікополя by russia", "shelling some @ Донецька by ukraine"],
    ),
    ("Kyiv condemned the strike on Kherson.", ["unspecified 1 @ Kherson by russia"]),
    ("Київ засудив удар по Херсону.", ["unspecified 1 @ Херсону by russia"]),
    ("Киев осудил обстрел Херсона.", ["shelling some @ Херсона by russia"]),
    ("Суд осудил мужчину, который навел удар по Харькову.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tells_who_is_accused(text: str, expected: list[str]) -> None:
    assert [f"{short(claim)} by {claim.side.value}" for claim in reading(text).claims] == expected
