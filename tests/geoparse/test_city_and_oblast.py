"""A city told with its oblast, cities attacked without more, and the oblast that is called Dnipropetrovsk."""

import pytest
from reading_cases import reading, shorts

SUMY, SUMY_OBLAST = "UA59080270010036634", "UA59000000000057109"
KHARKIV, KHARKIV_OBLAST = "UA63120270010096107", "UA63000000000041885"
DNIPRO, DNIPRO_OBLAST = "UA12020010010037010", "UA12000000000090473"

WITH_ITS_OBLAST = [
    ("Росіяни вдарили дронами по Сумах та області.", "drone_strike some", [SUMY, SUMY_OBLAST]),
    ("Ударили ракетами по Сумам и области.", "missile_strike some", [SUMY, SUMY_OBLAST]),
    ("Сумы и область атаковали 20 дронами.", "drone_strike 20", [SUMY, SUMY_OBLAST]),
    ("Russian forces struck in Sumy and the oblast.", "unspecified some", [SUMY, SUMY_OBLAST]),
    ("Russian forces struck Sumy and its region with 12 drones.", "drone_strike 12", [SUMY, SUMY_OBLAST]),
    ("Обстріляно Харків та область.", "shelling some", [KHARKIV, KHARKIV_OBLAST]),
    ("Росіяни вдарили дронами по Сумах та Сумській області.", "drone_strike some", [SUMY, SUMY_OBLAST]),
    ("Ворог двічі обстріляв Харків та інші області.", "shelling 2", [KHARKIV]),
]
ATTACKED = [
    ("Атаковано Харків і Суми.", ["unspecified some @ Харків, Суми"]),
    ("Атаковано Харків.", ["unspecified some @ Харків"]),
    ("Також атаковано Харків та Суми, троє поранених.", ["unspecified some @ Харків, Суми"]),
    ("Харків, Суми та Чугуїв атаковано.", ["unspecified some @ Харків, Суми, Чугуїв"]),
    ("Были атакованы Сумы и Белополье.", ["unspecified some @ Сумы, Белополье"]),
    ("Также атакованы Харьков и Сумы.", ["unspecified some @ Харьков, Сумы"]),
    ("Also attacked were Kharkiv and Sumy.", ["unspecified some @ Kharkiv, Sumy"]),
    ("Kharkiv and Sumy were attacked.", ["unspecified some @ Kharkiv, Sumy"]),
    ("Атаковано Харків і Суми дронами.", ["drone_strike some @ Харків, Суми"]),
    ("Атаковано Нікополь і Марганець: артилерія.", ["shelling some @ Нікополь, Марганець"]),
    ("Атаковано сайт міськради Харкова.", []),
    ("Хакери атакували Харків.", []),
    ("Вовки атакували отару в Харкові.", []),
    ("Kharkiv was hit by a storm.", []),
    ("A storm hit Kharkiv and Sumy.", []),
]
DNIPROPETROVSK = [
    (
        "Russia struck Ukraine's Kharkiv, Sumy and Dnipropetrovsk.",
        [KHARKIV_OBLAST, SUMY_OBLAST, DNIPRO_OBLAST],
    ),
    ("Russia shelled Dnipropetrovsk twice.", [DNIPRO_OBLAST]),
    ("Drones hit Kharkiv, Chuhuiv and Dnipropetrovsk.", [KHARKIV, "UA63140170010036104", DNIPRO_OBLAST]),
    ("Russian forces shelled Dnipro and Dnipropetrovsk region.", [DNIPRO, DNIPRO_OBLAST]),
    ("Missiles struck Dnepropetrovsk and Kharkov.", [DNIPRO, KHARKIV]),
    ("Drones hit Kharkiv, Sumy and Poltava.", [KHARKIV, SUMY, "UA53080370010073240"]),
]


@pytest.mark.parametrize(("text", "told", "codes"), WITH_ITS_OBLAST)
def test_what_befell_a_city_and_its_oblast_is_of_both(text: str, told: str, codes: list[str]) -> None:
    (claim,) = reading(text).claims
    assert shorts(text)[0].split(" @ ")[0] == told
    assert [place.code for place in claim.places] == codes


@pytest.mark.parametrize(("text", "told"), ATTACKED)
def test_cities_attacked_are_a_claim_though_nothing_else_is_told(text: str, told: list[str]) -> None:
    assert shorts(text) == told


@pytest.mark.parametrize(("text", "codes"), DNIPROPETROVSK)
def test_dnipropetrovsk_is_an_oblast_and_so_are_those_listed_with_it(text: str, codes: list[str]) -> None:
    (claim,) = reading(text).claims
    assert [place.code for place in claim.places] == codes
