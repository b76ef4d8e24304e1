"""Numbers told of several weapons together, of a weapon in brackets, and of no direction."""

import pytest
from reading_cases import reading, shorts

from gazetteer.place import PlaceKind

TOGETHER = [
    ("Russia carried out 16 missile and air strikes on Kharkiv.", ["unspecified 16 @ Kharkiv"]),
    ("Russian forces launched 20 drone and missile strikes on Odesa.", ["unspecified 20 @ Odesa"]),
    ("Officials counted 60 artillery, tank and drone strikes on Nikopol.", ["unspecified 60 @ Nikopol"]),
    ("They made 20 artillery, mortar and rocket strikes near Lyman.", ["shelling 20 @ Lyman"]),
    ("They made 20 artillery and mortar attacks near Lyman.", ["shelling 20 @ Lyman"]),
    ("Противник завдав 25 ракетних та авіаційних ударів по Харкову.", ["unspecified 25 @ Харкову"]),
    ("Ворог здійснив 14 артилерійських та мінометних обстрілів Очакова.", ["shelling 14 @ Очакова"]),
    ("Ворог здійснив 60 артилерійських і дронових ударів по Очакову.", ["unspecified 60 @ Очакову"]),
    ("Враг нанес 12 ракетных и артиллерийских ударов по Николаеву.", ["unspecified 12 @ Николаеву"]),
    (
        "Russia carried out two missile and 14 air strikes on Kharkiv.",
        ["missile_strike 2 @ Kharkiv", "air_strike 14 @ Kharkiv"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOGETHER, ids=[text[:40] for text, _ in TOGETHER])
def test_one_number_of_several_weapons_is_of_none_of_them_alone(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


IN_BRACKETS = [
    (
        "Росіяни застосували артилерію (12 ударів), КАБи (7 ударів) та дрони (30 ударів) по Сумах.",
        ["shelling 12 @ Сумах", "air_strike 7 @ Сумах", "drone_strike 30 @ Сумах"],
    ),
    (
        "Ворог обстрілював Суми із застосуванням КАБів (майже 20 ударів) та РСЗВ.",
        ["air_strike 18..20 @ Суми"],
    ),
    (
        "Враг применил артиллерию (12 обстрелов) и дроны (30 атак) по Никополю.",
        ["shelling 12 @ Никополю", "drone_strike 30 @ Никополю"],
    ),
    (
        "The enemy used artillery (12 attacks) and drones (30 attacks) against Nikopol.",
        ["shelling 12 @ Nikopol", "drone_strike 30 @ Nikopol"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), IN_BRACKETS, ids=[text[:40] for text, _ in IN_BRACKETS])
def test_a_number_in_brackets_is_of_the_weapon_before_it(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


DIGESTS = [
    "На Купянском направлении враг атаковал девять раз, на Лиманском - 15 раз. Российская авиация нанесла 88 ударов.",
    "На Куп'янському напрямку ворог атакував 9 разів. На Лиманському напрямку було 15 атак. Авіація завдала 88 ударів.",
    "Nine attacks were made in the Kupiansk direction, 15 in the Lyman direction. Russian aircraft carried out 88 strikes.",
]


@pytest.mark.parametrize("text", DIGESTS, ids=[text[:40] for text in DIGESTS])
def test_strikes_told_behind_several_directions_are_of_none_of_them(text: str) -> None:
    last = reading(text).claims[-1]
    assert (last.count.best, last.places, last.within, last.direction) == (88, (), "", "")


def test_strikes_told_behind_one_direction_are_along_it() -> None:
    text = "На Купянском направлении враг атаковал девять раз. Авиация противника нанесла 8 ударов."
    assert reading(text).claims[-1].direction == "kupiansk"


REGIONS = [
    ("Russian forces pressed toward the border with Donetsk on Friday.", "Donetsk"),
    ("Russia captured the last stronghold in Luhansk, the city of Lysychansk.", "Luhansk"),
    ("Shelling was heard in Kherson, the village of Lvove.", "Kherson"),
]


@pytest.mark.parametrize(("text", "name"), REGIONS, ids=[text[:40] for text, _ in REGIONS])
def test_a_city_bordered_on_or_that_holds_a_town_is_its_region(text: str, name: str) -> None:
    kinds = {r.mention.surface: r.kind for r in reading(text).resolutions}
    assert kinds[name] == PlaceKind.OBLAST


PARTS = [
    ("Fifteen of the 18 attacks took place near Robotyne.", ["clash 15 @ Robotyne"]),
    ("Robotyne saw 15 of the 18 attacks.", ["clash 15 @ Robotyne"]),
    ("Ukrainian troops repelled 15 of the 18 attacks near Robotyne.", ["clash 18 @ Robotyne"]),
    ("15 з 18 атак відбулися поблизу Роботиного.", ["clash 15 @ Роботиного"]),
    (
        "There were 26 assaults around Avdiivka, five of the 26 near Stepove.",
        ["clash 26 @ Avdiivka", "clash 5 @ Stepove (part_of)"],
    ),
    ("На Лиманському напрямку з десяти атак дев'ять відбито.", ["clash 10 on lyman"]),
    ("З десяти атак на Лиманському напрямку дев'ять уже відбито.", ["clash 10 on lyman"]),
    (
        "За добу ворог завдав 20 ударів по області: 3 авіаудари по Оріхову, 12 обстрілів та 5 атак дронів.",
        ["unspecified 20", "air_strike 3 @ Оріхову", "shelling 12", "drone_strike 5"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARTS, ids=[text[:40] for text, _ in PARTS])
def test_a_part_of_a_number_is_where_it_is_told(text: str, expected: list[str]) -> None:
    assert shorts(text, source="Zaporizhzhia OVA" if "області" in text else "Newsroom") == expected


PAIRS = [
    ("Drones hit Orikhiv twice and Huliaipole three times.", ["drone_strike 2 @ Orikhiv", "drone_strike 3 @ Huliaipole"]),
    ("Drones hit Orikhiv twice and Huliaipole as many times.", ["drone_strike 2 @ Orikhiv", "drone_strike 2 @ Huliaipole"]),
    (
        "Orikhiv was shelled five times, Huliaipole three times and Stepnohirsk once.",
        ["shelling 5 @ Orikhiv", "shelling 3 @ Huliaipole", "shelling 1 @ Stepnohirsk"],
    ),
    (
        "Russian forces attacked near Robotyne six times, near Mala Tokmachka twice and near Verbove once.",
        ["clash 6 @ Robotyne", "clash 2 @ Mala Tokmachka", "clash 1 @ Verbove"],
    ),
    ("Ворог двічі обстріляв Оріхів і стільки ж разів Гуляйполе.", ["shelling 2 @ Оріхів", "shelling 2 @ Гуляйполе"]),
    ("У районі Роботиного ворог атакував 6 разів, Вербового - 2 рази.", ["clash 6 @ Роботиного", "clash 2 @ Вербового"]),
    ("На купянском направлении отбито 5 атак, столько же - на лиманском.", ["clash 5 on kupiansk", "clash 5 on lyman"]),
    (
        "На Харківському напрямку відбулося чотири бої, на Куп'янському – удвічі більше, вісім.",
        ["clash 4 on kharkiv", "clash 8 on kupiansk"],
    ),
    (
        "На купянском направлении атаковали пять раз, на лиманском отбито 7 атак.",
        ["clash 5 on kupiansk", "clash 7 on lyman"],
    ),
    (
        "Штурм у районі Роботиного захлинувся, по Оріхову ворог бив з танків.",
        ["clash some @ Роботиного", "shelling some @ Оріхову"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PAIRS, ids=[text[:40] for text, _ in PAIRS])
def test_each_place_keeps_its_own_number(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


HARM_ELSEWHERE = [
    ("In Sumy Oblast, Russia carried out 90 attacks on 39 villages, and a man was killed in Shostka.", "Sumy Oblast"),
    ("Kherson Oblast was attacked 38 times, and two people were wounded in Antonivka.", "Kherson Oblast"),
    ("На Сумщині ворог завдав 90 ударів по 39 селах, у Шостці поранено чоловіка.", "Сумщині"),
    ("В Сумской области враг нанес 90 ударов по 39 селам, в Шостке ранен мужчина.", "Сумской области"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), HARM_ELSEWHERE, ids=[text[:40] for text, _ in HARM_ELSEWHERE])
def test_many_strikes_are_not_where_their_harm_is_told(text: str, place: str) -> None:
    (claim,) = reading(text).claims
    assert [each.surface for each in claim.places] == [place]


ASIDES = [
    ("The army beat back 21 assaults around Avdiivka, the General Staff in Kyiv said.", ["clash 21 @ Avdiivka"]),
    ("In Antonivka, a suburb of Kherson, a drone wounded a man.", ["drone_strike 1 @ Antonivka"]),
    ("In Chuhuiv, a town near Kharkiv, a missile killed two.", ["missile_strike 1 @ Chuhuiv"]),
    ("В Антоновке, пригороде Херсона, дрон ранил мужчину.", ["drone_strike 1 @ Антоновке"]),
    ("У Антонівці, передмісті Херсона, дрон поранив чоловіка.", ["drone_strike 1 @ Антонівці"]),
    ("Ракета влучила в село біля Харкова.", ["missile_strike 1 @ Харкова"]),
    (
        "Neither Marinka nor Vuhledar saw ground attacks, though the latter was shelled.",
        ["clash none @ Marinka, Vuhledar", "shelling some @ Vuhledar"],
    ),
    ("At Ivanivske, west of Bakhmut, Ukrainian troops turned back eight assaults.", ["clash 8 @ Ivanivske"]),
    ("Двох авіаударів зазнав Берислав, ще один припав на Козацьке.", ["air_strike 2 @ Берислав", "air_strike 1 @ Козацьке"]),
    ("A storm battered the coast, hitting the Odesa and Kherson regions.", []),
    ("Gusts of wind struck Chornomorsk three times.", []),
    ("Ворог продовжував завдавати ударів по мирних мешканцях Харківського та Чугуївського районів.", ["unspecified some @ Харківського, Чугуївського районів"]),
    ("Ракета влучила в Одесу, двоє поранені, один тяжко.", ["missile_strike 1 @ Одесу"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ASIDES, ids=[text[:40] for text, _ in ASIDES])
def test_places_told_beside_others_or_of_speakers_are_not_struck(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
