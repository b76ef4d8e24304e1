"""List numbers, links and accounts count nothing, numbers in words are told once, what is to be noted has happened; each was misread once."""

import pytest
from reading_cases import reading, shorts

from app.model import ClaimPlace

CASES: list[tuple[str, list[str]]] = [
    (
        "1) У Сумах дрон влучив у будинок.\n2) Запоріжжя атакували сімома дронами.",
        ["drone_strike 1 @ Сумах", "drone_strike 7 @ Запоріжжя"],
    ),
    ("(2) По Херсону вдарили з РСЗВ.", ["mlrs some @ Херсону"]),
    (
        "1) на Лиманському напрямку – 4 атаки; 2) на Покровському напрямку – 13.",
        ["clash 4 on lyman", "clash 13 on pokrovsk"],
    ),
    (
        "1️⃣ У Сумах дрон влучив у будинок.\n2️⃣ Нікополь обстріляли.",
        ["drone_strike 1 @ Сумах", "shelling some @ Нікополь"],
    ),
    ("It should be noted that a drone hit a house in Sumy.", ["drone_strike 1 @ Sumy"]),
    ("It must be said that Russian forces shelled Nikopol 12 times.", ["shelling 12 @ Nikopol"]),
    ("We should add that the enemy launched three airstrikes on Torske.", ["air_strike 3 @ Torske"]),
    ("The enemy should attack Sumy with 12 drones.", []),
    ("У Сумах дрон влучив у будинок. https://t.me/abc/123", ["drone_strike 1 @ Сумах"]),
    ("По Херсону вдарили з РСЗВ (https://www.facebook.com/kherson/posts/1234567).", ["mlrs some @ Херсону"]),
    ("У Нікополі зафіксовано влучання 👉 news-site.ua/nikopol/7123-obstril/", ["unspecified 1 @ Нікополі"]),
    ("A drone hit a house in Sumy [https://t.me/x/345]; [https://t.me/y/91].", ["drone_strike 1 @ Sumy"]),
    ("У Сумах дрон влучив у будинок @some_channel12", ["drone_strike 1 @ Сумах"]),
    ("__Запоріжжя атакували сімома дронами.__", ["drone_strike 7 @ Запоріжжя"]),
    ("Дрони вдарили по Сумах, місто під наглядом 24/7.", ["drone_strike some @ Сумах"]),
    ("По Харкову випустили 12 (дванадцять) ракет.", ["missile_strike 12 @ Харкову"]),
    ("12 (двенадцать) раз враг обстрелял Никополь.", ["shelling 12 @ Никополь"]),
    ("Росіяни атакували Одесу, застосувавши одразу 12 дронів.", ["drone_strike 12 @ Одесу"]),
    ("Russians attacked Odesa with a total of 14 drones.", ["drone_strike 14 @ Odesa"]),
    ("росіяни 12 разів обстріляли нікополь.", ["shelling 12 @ нікополь"]),
    ("ВНАСЛІДОК ОБСТРІЛУ КУП'ЯНСЬКА ЗАГИНУЛА ЖІНКА.", ["shelling some @ КУП'ЯНСЬКА"]),
    ("Дрон влучив у будинок по вулиці Миру, 12 у Сумах.", ["drone_strike 1 @ Сумах"]),
    ("Ворог обстріляв Нікополь на вул. Шевченка, буд. 12.", ["shelling some @ Нікополь"]),
    ("В Херсоне снаряд попал в квартал 12.", ["shelling some @ Херсоне"]),
    ("Ворог обстріляв Нікополь у ніч із 12 на 13 березня.", ["shelling some @ Нікополь"]),
    ("Враг обстрелял Никополь с 12 на 13 марта.", ["shelling some @ Никополь"]),
    ("Ворог обстріляв квартал 12 разів у Нікополі.", ["shelling 12 @ Нікополі"]),
    ("In the Kramatorsk direction the enemy took no active action.", ["clash none on kramatorsk"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_number_of_a_list_counts_nothing(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize("mark", ["1)", "(12)", "3\ufe0f\u20e3", "3\u20e3"])
def test_a_list_number_moves_no_offset(mark: str) -> None:
    text = f"{mark} По Херсону вдарили двічі.\n{mark} Нікополь обстріляли."
    surfaces = [(text[place.span.start : place.span.stop], place.surface) for place in _places(text)]
    assert surfaces == [("Херсону", "Херсону"), ("Нікополь", "Нікополь")]


def _places(text: str) -> list[ClaimPlace]:
    return [place for claim in reading(text).claims for place in claim.places]
