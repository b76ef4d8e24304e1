"""Namesakes told apart by what they are told to be, by the clause that names their region, and by names of before."""

from datetime import datetime

from reading_cases import reading

from app.model import KYIV


def code_of(text: str, surface: str) -> str:
    """Return the code that the first mention so spelt has."""
    return next(one.code for one in reading(text).resolutions if one.mention.surface == surface)


def test_the_noun_before_a_name_speaks_for_the_place_that_is_one() -> None:
    settlement, city = "UA63020050010064235", "UA46040070010068975"
    news = "Удар по Харкову. Надвечір росіяни вдарили по {} Золочів."
    assert code_of(news.format("селищу"), "Золочів") == settlement
    assert code_of("Надвечір сталася пожежа у місті Золочів.", "Золочів") == city


def test_a_region_after_a_semicolon_does_not_hold_the_places_before_it() -> None:
    text = (
        "На Запорожском направлении под огнем были Орехов и Гуляйполе; враг обстрелял и Никополь "
        "Днепропетровской области."
    )
    assert code_of(text, "Гуляйполе") == "UA23100070010036682"


def test_a_border_of_two_regions_holds_no_place_in_the_second_alone() -> None:
    text = "Отражены шесть атак в районе Урожайного и Старомайорского на границе Донецкой и Запорожской областей."
    assert code_of(text, "Урожайного") == "UA14040010280021312"


def test_a_regional_capital_is_not_told_by_a_name_of_before_that_a_village_bears() -> None:
    assert (
        code_of("Russian troops struck Stanislav, Kherson was shelled, too.", "Stanislav")
        == "UA65100130010098730"
    )
    assert code_of("Во Львове упали обломки дрона.", "Львове") == "UA46060250010015970"


def test_what_was_renamed_in_2024_was_told_by_its_name_before() -> None:
    text = "The defence forces repelled eight assaults near Stepove and three columns were stopped outside Pervomaiske."
    before, after = (datetime(year, 1, 23, 9, tzinfo=KYIV) for year in (2024, 2025))
    told = [one.code for one in reading(text, before).resolutions if one.mention.surface == "Pervomaiske"]
    assert told == ["UA14160190230078552"]
    weighed = next(one for one in reading(text, after).resolutions if one.mention.surface == "Pervomaiske")
    assert ("once_called_so", -25) in [t for r in weighed.reasons for t in r.terms if r.code == told[0]]


def test_a_village_that_nobody_knows_is_not_one_of_its_name_far_from_the_direction() -> None:
    text = "На Краснолиманском направлении отбиты две атаки, в районах Червоной Дибровы и Макеевки (ЛНР)."
    assert code_of(text, "Червоной Дибровы") == ""


def test_namesakes_at_one_spot_are_on_the_map() -> None:
    text = "Группировка Запад отразила атаку у населенного пункта Новоегоровка Луганской области."
    one = next(one for one in reading(text).resolutions if one.mention.surface == "Новоегоровка")
    assert (one.code[:4], one.rule) == ("UA44", "same_spot")


def test_a_town_of_before_is_no_village_that_an_atlas_once_spelt_so() -> None:
    for name in ("Krasnoarmeysk", "Krasnoarmeisk"):
        assert (
            code_of(f"Eight attacks were repelled near Dimitrov and {name}.", name) == "UA14160210010099403"
        )


def test_a_city_beside_its_list_is_no_village_of_the_direction() -> None:
    text = (
        "На Донецькому напрямку ворог зосереджений на взятті під контроль населених пунктів Попасна, Рубіжне."
    )
    assert code_of(text, "Рубіжне") == "UA44120090010096548"


def test_a_city_before_an_army_that_speaks_is_where_the_report_is_written() -> None:
    text = "KYIV: The Ukrainian air force said Russia launched 32 drones overnight."
    assert [place.surface for claim in reading(text).claims for place in claim.places] == []
