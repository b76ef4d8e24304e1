"""Crimea: its former raions are parts of larger ones, and no districts of cities called like them."""

import pytest
from reading_cases import gazetteer, reading

KURMAN, KERCH, FEODOSIIA = "Kurman raion", "Kerch raion", "Feodosiia raion"
OF_CRIMEA = [
    ("Дрони вдарили по Червоногвардійському району Криму.", [KURMAN]),
    ("Дроны ударили по Красногвардейскому району Крыма.", [KURMAN]),
    ("Drones hit the Krasnohvardiiske district of Crimea.", [KURMAN]),
    ("Drones hit Krasnogvardeysky district in Crimea.", [KURMAN]),
    ("Дрони вдарили по Ленінському району Криму.", [KERCH]),
    ("У Криму дрони вдарили по Ленінському району.", [KERCH]),
    ("Дроны ударили по Ленинскому району Крыма.", [KERCH]),
    ("Drones hit Leninske district of Crimea.", [KERCH]),
    ("Дроны ударили по Кировскому району Крыма и по Ленинскому району.", [FEODOSIIA, KERCH]),
    (
        "Дрони вдарили по Нижньогірському, Ленінському, Советському районах Криму.",
        ["Bilohirsk raion", KERCH, FEODOSIIA],
    ),
    (
        "Drones hit Saky, Kirovske and Nyzhnohirskyi districts of Crimea.",
        ["Yevpatoriia raion", FEODOSIIA, "Bilohirsk raion"],
    ),
    # districts of cities
    ("По Ленинскому району Донецка нанесено четыре удара.", ["Oleksandrivskyi district"]),
    ("Дрон попал в дом в Ленинском районе Севастополя.", ["Leninskyi district"]),
    (
        "Обстреляны Советский и Червоногвардейский районы Макеевки.",
        ["Khanzhonkivskyi district", "Berestovskyi district"],
    ),
    # towns
    ("Drones hit Saky and Chornomorske in Crimea.", ["Saky", "Chornomorske"]),
]


@pytest.mark.parametrize(("text", "names"), OF_CRIMEA)
def test_former_raions_of_crimea(text: str, names: list[str]) -> None:
    (claim,) = reading(text).claims
    assert [gazetteer().place(place.code).name_en for place in claim.places] == names


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ВСУ двумя дронами ударили по Красногвардейскому району Белгородской области.", "RU-BEL"),
        ("Дроны атаковали Кировский район Санкт-Петербурга.", "RU-LEN"),
    ],
)
def test_districts_of_russia_called_so_are_not_in_crimea(text: str, code: str) -> None:
    (claim,) = reading(text).claims
    assert all(place.code.startswith(code) for place in claim.places)
