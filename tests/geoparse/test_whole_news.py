"""What holds from sentence to sentence of news: who speaks, which area is meant, and what explosions were of."""

import pytest
from reading_cases import reading, short

OFFICES = [
    (
        "Russian troops shelled four communities in Sumy region nine times, the regional military administration has reported.\n\n"
        '"All nine attacks were by artillery. The communities of Esman and Bilopillia were shelled," it said.\n\n'
        "In Bilopillia, there was mortar shelling (three explosions).",
        "sumy-administration",
    ),
    (
        "Окупанти 9 разів обстріляли громади Сумської області, повідомила ОВА.\n\n"
        "Обстрілу зазнала Білопільська громада.\n\nУ Миропіллі зафіксовано обстріл з міномета.",
        "sumy-administration",
    ),
    (
        "Оккупанты 9 раз обстреляли общины Сумской области, сообщила ОВА.\n\n"
        "Под обстрелом была Белопольская община.\n\nВ Краснополье зафиксирован обстрел из миномета.",
        "sumy-administration",
    ),
]


@pytest.mark.parametrize(("text", "voice"), OFFICES, ids=["en", "uk", "ru"])
def test_an_administration_named_by_its_region_once_speaks_for_the_rest(text: str, voice: str) -> None:
    told = [claim.claimant for claim in reading(text).claims]
    assert len(told) >= 3
    assert set(told) == {voice}


def test_there_have_been_names_no_area_told_before() -> None:
    text = (
        "Aircraft were active over the border areas of Sumy region.\n\n"
        "In the Lyman sector, the enemy attacked near Nevske, Torske, Dibrova, and Yampolivka. "
        "There have been seven clashes since the morning, two of them are ongoing."
    )
    counted = [claim for claim in reading(text).claims if claim.count.best == 7]
    assert [(claim.direction, claim.places) for claim in counted] == [("lyman", ())]


def test_a_list_without_an_area_leaves_none_from_before() -> None:
    text = (
        "The enemy shelled the Sumy region.\n\n"
        "The army attacked near Nevske, Torske, Dibrova, and Yampolivka. Three air strikes hit the area."
    )
    assert all("Sumy" not in short(claim) for claim in reading(text).claims[1:])


SEATS = [
    "The Esman community was shelled in Sumy region. In Esman, FPV drone strikes were recorded.",
    "Обстріляли Есманську громаду Сумської області. В Есмані зафіксовано удари дронів.",
]


@pytest.mark.parametrize("text", SEATS, ids=["en", "uk"])
def test_a_name_is_that_of_the_seat_whose_hromada_was_named(text: str) -> None:
    *_, last = reading(text).resolutions
    assert last.code == "UA59100070010055907"


BLASTS = [
    ("Observers heard 20 explosions (presumably, 120 mm mortar shells) near Sopych.", "Sopych"),
    ("Twenty explosions, presumably of 152 mm shells, were recorded near Sopych.", "Sopych"),
    ("Зафіксовано 20 вибухів (ймовірно, снарядів 152 мм) поблизу Сопича.", "Сопича"),
    ("Зафиксировано 20 взрывов (вероятно, снарядов 152 мм) вблизи Сопыча.", "Сопыча"),
]


@pytest.mark.parametrize(("text", "place"), BLASTS, ids=["en", "en-comma", "uk", "ru"])
def test_explosions_of_shells_are_a_shelling_without_a_number(text: str, place: str) -> None:
    assert [short(claim) for claim in reading(text).claims] == [f"shelling some @ {place}"]


def test_shells_told_apart_from_explosions_are_no_shelling() -> None:
    assert reading("There were 20 explosions near Sopych; no shells were found.").claims == ()


def test_who_speaks_tells_no_region_where_a_text_names_three() -> None:
    text = (
        "Russian troops struck Kharkiv Oblast's village of Cherneshchyna on May 12, reported Governor Oleh Syniehubov.\n\n"
        "The community of Kostiantynivka in Ukraine's eastern Donetsk Oblast was under Russian fire for an hour.\n\n"
        "Russian forces have also shelled southern Kherson Oblast."
    )
    (code,) = [r.code for r in reading(text).resolutions if r.mention.surface == "Kostiantynivka"]
    assert code == "UA14120070010085843"


def test_strikes_told_with_what_they_were_made_with_are_counted() -> None:
    text = "На Сіверському напрямку авіація противника завдала трьох ударів некерованими ракетами по району Сопича."
    (claim,) = reading(text).claims
    assert (claim.kind.value, claim.count.best, claim.direction) == ("air_strike", 3, "siverskyi")
