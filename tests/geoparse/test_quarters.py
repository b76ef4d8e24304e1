"""Quarters: a city's districts and neighbourhoods are the city's, whatever town or village elsewhere is called so."""

import pytest
from reading_cases import gazetteer, reading, shorts

CITIES = [
    # districts of cities that the English press calls by less than their adjective
    ("Russian guns shelled Kherson's Dnipro district nine times.", ["shelling 9 @ Kherson"]),
    ("The Dnipro district of Kherson was shelled nine times.", ["shelling 9 @ Kherson"]),
    ("The Dnipro district of the city of Kherson was shelled nine times.", ["shelling 9 @ Kherson"]),
    ("In Kyiv, four drones struck the Dnipro district.", ["drone_strike 4 @ Kyiv"]),
    ("Kyiv's Dnipro and Desna districts were struck by three missiles.", ["missile_strike 3 @ Kyiv"]),
    ("Two missiles hit the Obolon district of Kyiv.", ["missile_strike 2 @ Kyiv"]),
    ("Three bombs hit the Prymorsk district of Odesa.", ["guided_bomb 3 @ Odesa"]),
    ("Two drones hit Kyiv district of Odesa.", ["drone_strike 2 @ Odesa"]),
    ("A drone hit the Kyiv and Saltiv districts of Kharkiv.", ["drone_strike 1 @ Kharkiv"]),
    ("Two bombs hit the Shevchenko district of Kharkiv.", ["guided_bomb 2 @ Kharkiv"]),
    ("Kyiv and Saltivka districts were hit by three drones.", ["drone_strike 3 @ Saltivka"]),
    ("Drones hit Dnipro and Kherson's Dnipro district.", ["drone_strike some @ Dnipro, Kherson"]),
    ("Two districts of Kharkiv were hit by five drones.", ["drone_strike 5 @ Kharkiv"]),
    ("Three drones hit the Dniprovskyi and Dnipro districts of Kherson.", ["drone_strike 3 @ Dniprovskyi"]),
    # raions of those names stay raions
    ("The Dnipro district was struck by four drones.", ["drone_strike 4 @ Dnipro district"]),
    (
        "The Dnipro district of Dnipropetrovsk region was struck by four drones.",
        ["drone_strike 4 @ Dnipro district"],
    ),
    ("Drones hit the Shostka district of Sumy.", ["drone_strike some @ Shostka district"]),
    ("Drones hit the districts of Sumy and Konotop.", ["drone_strike some @ Sumy, Konotop"]),
    ("In Kyiv region, four drones struck the Dnipro district.", ["drone_strike 4 @ Dnipro district"]),
    # neighbourhoods that are told with their city
    ("По П'ятихатках у Харкові ворог завдав три удари.", ["unspecified 3 @ Харкові"]),
    ("По Пятихаткам в Харькове нанесено три удара.", ["unspecified 3 @ Харькове"]),
    ("Drones hit Pyatykhatky in Kharkiv three times.", ["drone_strike 3 @ Kharkiv"]),
    ("Three glide bombs hit Kharkiv's Piatykhatky neighbourhood.", ["guided_bomb 3 @ Kharkiv"]),
    ("In Kharkiv, three bombs hit Oleksiivka.", ["guided_bomb 3 @ Kharkiv"]),
    ("In Kharkiv, three bombs hit Saltivka and Oleksiivka.", ["guided_bomb 3 @ Kharkiv, Saltivka"]),
    ("У Харкові тричі обстріляно Олексіївку та П'ятихатки.", ["shelling 3 @ Харкові"]),
    ("Ворог шість разів обстріляв Острів і Таврійський у Херсоні.", ["shelling 6 @ Херсоні"]),
    ("В Херсоне шесть раз обстреляны Остров и Шуменский.", ["shelling 6 @ Херсоне"]),
    ("Russians shelled Ostriv and Shumenskyi neighbourhoods of Kherson.", ["shelling some @ Kherson"]),
    ("У Миколаєві три дрони влучили у Варварівку.", ["drone_strike 3 @ Миколаєві"]),
    # the towns and villages of those names
    ("Ворог тричі обстріляв П'ятихатки на Дніпропетровщині.", ["shelling 3 @ П'ятихатки"]),
    ("Дрони вдарили по Кам'янському та П'ятихатках.", ["drone_strike some @ Кам'янському, П'ятихатках"]),
    ("Ворог тричі вдарив по Харкову та Олексіївці.", ["unspecified 3 @ Харкову, Олексіївці"]),
    (
        "У Харкові двоє поранених, три удари по Чугуєву та Олексіївці.",
        ["unspecified 3 @ Чугуєву, Олексіївці"],
    ),
    ("Three bombs hit Oleksiivka in Kharkiv region.", ["guided_bomb 3 @ Oleksiivka"]),
    ("The mayor of Kharkiv said three bombs hit Oleksiivka.", ["guided_bomb 3 @ Oleksiivka"]),
]


@pytest.mark.parametrize(("text", "expected"), CITIES)
def test_what_is_told_of_a_quarter_is_of_its_city(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_a_quarter_makes_no_region_of_its_city() -> None:
    (claim,) = reading("Drones hit Pyatykhatky in Kharkiv three times.").claims
    assert [place.code for place in claim.places] == ["UA63120270010096107"]


def test_a_reading_of_quarters_hangs_on_no_other_read_before() -> None:
    texts = ["Two drones hit the Bucha district of Kyiv.", "Two drones hit the Desna district of Kyiv."]
    first = [shorts(text) for text in texts]
    assert [shorts(text) for text in reversed(texts)] == first[::-1]
    assert first[1] == ["drone_strike 2 @ Kyiv"]


@pytest.mark.parametrize(
    "text",
    [
        "Two drones hit Kryvyi Rih's Pokrovskyi district.",
        "Two drones hit the Pokrovskyi district of Kryvyi Rih.",
        "Два дрони влучили у Покровський район Кривого Рогу.",
    ],
)
def test_districts_of_kryvyi_rih_bear_names_of_their_own(text: str) -> None:
    (claim,) = reading(text).claims
    assert [gazetteer().place(place.code).name_en for place in claim.places] == ["Pokrovskyi district"]
    assert claim.places[0].code.startswith("UA1206017")
