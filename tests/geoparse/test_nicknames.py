"""Nicknames: bridges by their adjectives, half a town's name, quarters of cities, and towns told for what lies beside them."""

from datetime import datetime

import pytest
from reading_cases import reading

from app.model import KYIV

YEAR_2023 = datetime(2023, 6, 10, 9, tzinfo=KYIV)
BRIDGE, NOVA_KAKHOVKA, KYIV_CITY = "LM-antonivskyi-bridge", "UA65060170010075325", "UA80000000000093317"
STRUCK: list[tuple[str, list[list[str]]]] = [
    ("ВСУ нанесли удары по Антоновскому и Каховскому мостам.", [[BRIDGE, NOVA_KAKHOVKA]]),
    ("ЗСУ завдали ударів по Антонівському та Каховському мостах.", [[BRIDGE, NOVA_KAKHOVKA]]),
    ("ВСУ нанесли удары по Антоновскому и Дарьевскому мостам.", [[BRIDGE, "UA65100070010084602"]]),
    ("ВСУ нанесли 3 удара по Дарьевскому мосту.", [["UA65100070010084602"]]),
    ("ВСУ выпустили 14 снарядов по Каховке и Новой.", [["UA65060110010021041", NOVA_KAKHOVKA]]),
    ("ВСУ выпустили 15 снарядов: 8 — по Каховке, 7 — по Новой.", [["UA65060110010021041"], [NOVA_KAKHOVKA]]),
    ("ДнепрОВА: по Никополю нанесено 4 удара.", [["UA12080050010010114"]]),
    ("Никополь: по Днепру нанесено 4 удара.", [["UA12080050010010114", "UA12020010010037010"]]),
    ("Ракета упала на Оболони в Киеве.", [[KYIV_CITY]]),
    ("На Черемушках и Пересыпи в Одессе – 2 попадания.", [["UA51100270010076757"]]),
    ("Россияне ударили по Вольнянску – пригороду Запорожья.", [["UA23060030010056906"]]),
    ("Росіяни вдарили по Чугуєву – передмістю Харкова.", [["UA63140170010036104"]]),
    ("A missile hit Vyshneve, a suburb of Kyiv.", [["UA32080090010037585"]]),
    ("В пригороде Харькова упала ракета.", [["UA63120270010096107"]]),
    (
        "Бои идут на участке Работино — Вербовое Запорожского фронта.",
        [["UA23100270150025192", "UA23100190050038798"]],
    ),
    ("ВСУ обстреляли Грайворонский горокруг.", [["RU-BEL-GRAYVORON-DISTRICT"]]),
    (
        "По Валуйскому и Волоконовскому округам нанесены удары 19 БПЛА.",
        [["RU-BEL-VALUYKI-DISTRICT", "RU-BEL-VOLOKONOVKA-DISTRICT"]],
    ),
    ("ВСУ обстреляли село Садовое Токмакского муниципального округа.", [["UA23100270160053947"]]),
]


@pytest.mark.parametrize(("text", "places"), STRUCK)
def test_names_that_stand_for_places(text: str, places: list[list[str]]) -> None:
    assert [[place.code for place in claim.places] for claim in reading(text, YEAR_2023).claims] == places
