"""Which place an English name means, and which names are no places."""

from datetime import datetime

import pytest
from reading_cases import reading

from app.model import KYIV

DAY = datetime(2024, 8, 4, 9, 0, tzinfo=KYIV)

MEANT: list[tuple[str, str, str]] = [
    ("Drones hit a depot in Russia's Volgograd region.", "Volgograd region", "RU-VGG"),
    ("In Russia's Kursk region, troops pushed on.", "Kursk region", "RU-KRS"),
    ("The Russian border region of Belgorod was shelled.", "Belgorod", "RU-BEL"),
    ("Russia shelled the regions of Kharkiv, Sumy and Chernihiv.", "Sumy", "UA59000000000057109"),
    ("Fighting went on in the Donetsk-Zaporizhia Oblast border area.", "Donetsk", "UA14000000000091971"),
    ("Russia hit Khmelnytskyi and Lviv regions, as well as Lutsk and Rivne.", "Rivne", "UA56060470010041018"),
    ("In Kupiansk district, people from Lviv and Poltava hand out bread.", "Poltava", "UA53080370010073240"),
    ("In the Luhansk region there was shelling. Sloviansk was quiet.", "Sloviansk", "UA14120210010032554"),
    ("Attacks were repelled toward Korenevo and Martynovka.", "Martynovka", "RU-KRS-MARTYNOVKA"),
    (
        "On the Shakhtarske axis Vuhledar, Prechystivka & Novoukrayinka were fired upon.",
        "Novoukrayinka",
        "UA14040050080061341",
    ),
    ("Russia attacked the town of Oskil.", "Oskil", "UA63040130010024034"),
]
NO_PLACES: list[tuple[str, str]] = [
    ("Drones came from the Sea of Azov.", "Azov"),
    ("A crossing of the Oskil was foiled.", "Oskil"),
    ("Troops crossed the Inhulets, the staff said.", "Inhulets"),
    ("A source told the Kyiv Independent of it.", "Kyiv"),
    ("Berlin said it would follow.", "Berlin"),
    ("A man from Odessa, Texas, sent aid.", "Odessa"),
    ("Shakhtar drew with Kryvbas.", "Kryvbas"),
    ("Fog lay over the Oskil River.", "Oskil"),
]


@pytest.mark.parametrize(("text", "surface", "code"), MEANT, ids=[surface for _, surface, _ in MEANT])
def test_an_english_name_means_the_place_that_is_told_of(text: str, surface: str, code: str) -> None:
    assert [r.code for r in reading(text, DAY).resolutions if r.mention.surface == surface] == [code]


@pytest.mark.parametrize(("text", "surface"), NO_PLACES, ids=[text[:40] for text, _ in NO_PLACES])
def test_what_only_bears_the_name_of_a_place_is_none(text: str, surface: str) -> None:
    assert [r.mention.surface for r in reading(text, DAY).resolutions] == [], surface
