"""Hromadas bear the usual English name: that of their centre, not its adjective."""

import pytest

from gazetteer.index import load
from gazetteer.place import PlaceKind

NAMES = {place.name_uk: place.name_en for place in load().places(PlaceKind.HROMADA)}


@pytest.mark.parametrize(
    ("adjective", "centre"),
    [("Великоновосілківська", "Velyka Novosilka"), ("Часовоярська", "Chasiv Yar"), ("Бахмутська", "Bakhmut")],
)
def test_a_hromada_is_named_after_its_centre(adjective: str, centre: str) -> None:
    assert NAMES[f"{adjective} громада"] == f"{centre} hromada"
