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
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tells_who_is_accused(text: str, expected: list[str]) -> None:
    assert [f"{short(claim)} by {claim.side.value}" for claim in reading(text).claims] == expected
