"""What is told long after fire, or because of it, is no event: payments, repairs, farewells, buses that do not run."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("Слідчі відкрили справу щодо обстрілу Нікополя, загинули дві людини.", ["shelling some @ Нікополя"]),
    ("Мешканцям Нікополя, які постраждали від обстрілів, виплатять компенсації.", []),
    ("Жителям Шебекино, пострадавшим от обстрелов, выплатят компенсации.", []),
    ("Residents of Nikopol hurt by shelling will receive compensation.", []),
    ("У Харкові відновили 20 будинків, пошкоджених під час атаки дронів.", []),
    ("В Курске восстановили 20 домов, поврежденных при атаке БПЛА.", []),
    ("In Kharkiv, 20 houses damaged in a drone attack were rebuilt.", []),
    ("У Херсоні через обстріли скасували чотири автобусні маршрути.", []),
    ("В Херсоне из-за обстрелов отменили четыре автобусных маршрута.", []),
    ("In Kherson, four bus routes were cancelled because of shelling.", []),
    ("У Харкові прощаються із загиблими під час обстрілу ринку.", []),
    ("В Харькове прощаются с погибшими при обстреле рынка.", []),
    ("Kharkiv bids farewell to those killed in the shelling of a market.", []),
    ("З початку року на Херсонщині від обстрілів загинули 90 людей.", []),
    ("С начала года в Белгородской области от обстрелов погибли 90 человек.", []),
    ("Since the start of the year, 90 people have been killed by shelling in Kherson region.", []),
    ("«Днепр» нанес 14 ударов по воротам соперника в Киеве.", []),
    ("Через ранковий обстріл у Херсоні скасували рух тролейбусів.", ["shelling some @ Херсоні"]),
    ("У Херсоні через п'ять обстрілів скасували рух.", ["shelling 5 @ Херсоні"]),
    ("Від обстрілів Херсонщини загинули двоє людей.", ["shelling some @ Херсонщини"]),
    ("In Kherson, bus routes were cancelled due to a missile strike.", ["missile_strike 1 @ Kherson"]),
    ("З початку року в Херсонській області було 120 обстрілів.", ["shelling 120 @ Херсонській області"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_reads_no_event_in_what_came_afterwards(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
