"""A place far from all that is told with it is left open: a misprint, or a village that the gazetteer does not know."""

from datetime import datetime

import pytest
from reading_cases import reading

from app.model import KYIV

FAR = "far_from_its_list"
AUTUMN_2024 = datetime(2024, 10, 2, 8, tzinfo=KYIV)


def rules(text: str, source: str = "Newsroom") -> dict[str, tuple[str, str]]:
    found = reading(text, source=source).resolutions
    return {each.mention.surface: (each.code[:4], each.rule) for each in found}


def test_a_community_of_another_region_in_a_list_of_one_region_is_left_open() -> None:
    read = rules(
        "Ворог обстріляв Сумську область. Обстрілу зазнали Хотинська, Білопільська, Есманська, Шалигинська та Краснопільська громади."
    )
    assert read["Хотинська"] == ("", FAR)
    assert read["Білопільська"][0] == read["Шалигинська"][0] == "UA59"


def test_a_village_far_from_the_direction_of_its_list_is_left_open() -> None:
    read = rules(
        "На Лиманському напрямку відбито 12 атак у районах Торського, Ямполівки, Зарічного, Терна та Очеретяного Гаю, Роботиного.",
        source="Генштаб",
    )
    assert read["Роботиного"] == ("", FAR)
    assert read["Торського"][0] == "UA14"


@pytest.mark.parametrize(
    "text",
    [
        # a region of its own is told for it
        "На Херсонському напрямку обстріляно Антонівку, Тягинку, Берислав, Качкарівку Херсонської області та Куцуруб Миколаївської області.",
        # too few to tell
        "На Лиманському напрямку ворог атакував біля Торського та Роботиного.",
        # a city may be told beside villages
        "На Херсонському напрямку обстріляно Антонівку, Тягинку, Берислав, Качкарівку та Очаків.",
        # each region has its own
        "Обстріляно Білопілля, Есмань, Краснопілля на Сумщині та Вовчанськ, Стрілечу, Огірцеве на Харківщині.",
    ],
)
def test_what_may_be_told_together_is_no_doubt(text: str) -> None:
    assert FAR not in {rule for _, rule in rules(text, source="Генштаб").values()}


def test_the_open_mention_keeps_its_candidate_for_the_analyst() -> None:
    text = "Ворог обстріляв Сумську область. Обстрілу зазнали Хотинська, Білопільська, Есманська та Шалигинська громади."
    (mention,) = [each for each in reading(text).resolutions if each.rule == FAR]
    assert [reason.code[:4] for reason in mention.reasons] == ["UA73"]
    (claim,) = [each for each in reading(text).claims if len(each.places) > 1]
    assert [place.ambiguous for place in claim.places] == [True, False, False, False]


def test_a_town_in_another_part_of_the_country_is_left_open_in_the_list_of_a_narrow_stretch() -> None:
    read = rules("The enemy attacked near Novokalynove, Berdychiv, Avdiivka, Umanske, Vodiane and Nevelske.")
    assert read["Berdychiv"] == ("", FAR)
    assert read["Novokalynove"][0] == read["Vodiane"][0] == "UA14"
    apart = rules(
        "Missiles hit Pavlohrad, Nikopol, Synelnykove, Marhanets, Kryvyi Rih and Starokostiantyniv."
    )
    assert apart["Starokostiantyniv"][0] == "UA68"


@pytest.mark.parametrize(
    ("text", "name", "oblast"),
    [
        (
            "Під вогнем ворожої артилерії опинилися Новоандріївка, Кам'янське та Гуляйполе.",
            "Кам'янське",
            "UA23",
        ),
        ("Під обстріл потрапили Весела Долина, Ялта та Новосілка.", "Ялта", "UA14"),
        ("Three guided bombs were dropped on Huliaipole and Kamianske.", "Kamianske", "UA23"),
        # a city beside a city
        ("Дрони атакували Гуляйполе, Дніпро та Кам'янське.", "Кам'янське", "UA12"),
        # a town not far from its list is itself
        ("Обстрілів зазнали Часів Яр, Торецьк та Костянтинівка.", "Костянтинівка", "UA14120"),
        # nothing of the front is told with it
        ("Увечері дрони атакували Павлоград і Кам'янське.", "Кам'янське", "UA12"),
    ],
)
def test_a_town_far_behind_the_front_that_its_list_tells_of_is_a_village_of_the_front(
    text: str, name: str, oblast: str
) -> None:
    found = reading(text, published=AUTUMN_2024).resolutions
    (code,) = [each.code for each in found if each.mention.surface == name]
    assert code.startswith(oblast)


def test_a_raion_of_a_direction_is_front_enough_where_one_village_alone_bears_the_name() -> None:
    text = "Під вогнем ворожої артилерії опинилися Новоандріївка, Кам'янське та Гуляйполе."
    found = reading(text, published=datetime(2023, 3, 19, 8, tzinfo=KYIV)).resolutions
    assert {each.code[:4] for each in found} == {"UA23"}


def test_a_list_ends_with_its_sentence() -> None:
    found = reading(
        "Three guided bombs were dropped on Novomykhailivka. Vuhledar saw no attacks."
    ).resolutions
    rules_told = {
        each.mention.surface: {term for reason in each.reasons for term, _ in reason.terms} for each in found
    }
    assert "near_the_list" not in rules_told["Novomykhailivka"]
