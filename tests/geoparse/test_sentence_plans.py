"""What was read before changes no reading: a text read first and the same text read after many others are read alike."""

import random
from functools import cache

import pytest
from golden.reader import BRIEFINGS, read_file
from reading_cases import briefing, gazetteer

from app.geoparse.atlas import Atlas, atlas
from app.geoparse.lexicon import Lexicon, build, pack
from app.geoparse.pipeline import read
from app.model import Reading

NUMBERS = "0123456789"


@cache
def texts() -> list[str]:
    """Return the golden texts, and each with other numbers and in capitals, so that wordings come again."""
    dice = random.Random(5)
    found = [read_file(path).text for path in sorted(BRIEFINGS.glob("*.txt"))]
    others = ["".join(dice.choice(NUMBERS) if c in NUMBERS else c for c in text) for text in found]
    return [*found, *others, *(text.upper() for text in found[::4])]


def read_alone(text: str) -> Reading:
    """Read a text with nothing remembered."""
    atlas.cache_clear()
    return read(briefing(text), gazetteer())


def known_plans(known: Atlas) -> int:
    """Tell how many plans are remembered."""
    return len(known.plans) + sum(len(skeleton.plans) for skeleton in known.skeletons.values())


def test_a_reading_does_not_depend_on_what_was_read_before() -> None:
    alone = [read_alone(text) for text in texts()]
    atlas.cache_clear()
    for text in reversed(texts()):
        read(briefing(text), gazetteer())
    for text, expected in zip(texts(), alone, strict=True):
        assert read(briefing(text), gazetteer()) == expected, text


def test_sentences_that_differ_in_names_and_numbers_share_a_plan() -> None:
    atlas.cache_clear()
    known = atlas(gazetteer())
    read(briefing("На Лиманському напрямку ворог атакував 12 разів поблизу Терни та Невське."), gazetteer())
    plans = known_plans(known)
    other = "На Куп'янському напрямку ворог атакував 153 рази поблизу Загризове та Піщане."
    found = read(briefing(other), gazetteer())
    read(briefing(other.replace("153", "54")), gazetteer())
    assert known_plans(known) <= plans + 2
    assert [
        (claim.count.best, other[claim.number.start : claim.number.stop])
        for claim in found.claims
        if claim.number
    ] == [(153, "153")]


@pytest.mark.parametrize("mark", ["\0", "\uf8f1", "\uf8f2", "\uf8f3", "\ue000"])
def test_characters_that_stand_for_names_may_stand_in_a_text(mark: str) -> None:
    text = "Поблизу Авдіївки відбито 12 атак."
    plain = read(briefing(text), gazetteer())
    for place in (0, 8, 17, 25, len(text)):
        other = read(briefing(text[:place] + mark + text[place:]), gazetteer())
        for resolution in other.resolutions:
            assert resolution.mention.surface == "Авдіївки"
    assert read(briefing(text), gazetteer()) == plain


def test_the_lexicon_is_the_same_compiled_and_built() -> None:
    made, packed = build(), Lexicon(pack(build()))
    assert set(packed) == set(made)
    assert all(packed.get(word) == phrases for word, phrases in made.items())
    assert packed.get("немає такого") is None


@pytest.mark.parametrize("sign", ["\uf8f1", "\uf8f2", "\uf8f3", "\0"])
def test_signs_that_stand_for_numbers_and_names_are_read_as_they_are(sign: str) -> None:
    for text in ("5", "500", "5 5", "Бахмут", "Ворог атакував 5 разів поблизу Бахмута."):
        read(briefing(text), gazetteer())
        for taken in ("500", "5", "Бахмута", "Бахмут"):
            found = read(briefing(text.replace(taken, sign)), gazetteer())
            assert all(claim.count.best in (None, 5) for claim in found.claims)


GROUPED = "Минулої доби ворог завдав 34 000 ударів, зокрема 5 ударів дронами поблизу Терни."


@pytest.mark.parametrize(
    "other",
    [GROUPED.replace("34 000", "12 345"), GROUPED.replace("5", "3"), GROUPED.replace("5", "24")],
)
def test_numbers_in_groups_and_those_that_phrases_hold_share_a_plan(other: str) -> None:
    atlas.cache_clear()
    known = atlas(gazetteer())
    alone = read(briefing(other), gazetteer())
    plans = known_plans(known)
    read(briefing(GROUPED), gazetteer())
    assert known_plans(known) == plans
    assert read(briefing(other), gazetteer()) == alone


def test_a_number_of_a_phrase_is_no_other_number() -> None:
    atlas.cache_clear()
    known = atlas(gazetteer())
    read(briefing("За останні 24 години ворог атакував 12 разів поблизу Терни."), gazetteer())
    plans = known_plans(known)
    read(briefing("За останні 36 години ворог атакував 12 разів поблизу Терни."), gazetteer())
    assert known_plans(known) == plans + 1


def assert_read_as_alone(told: list[str]) -> None:
    """Check that texts read one after another are read as each is alone."""
    alone = [read_alone(text) for text in told]
    atlas.cache_clear()
    for text, expected in zip(told, alone, strict=True):
        assert read(briefing(text), gazetteer()) == expected, text


def test_what_the_sentence_before_spoke_of_is_asked_anew() -> None:
    drones = "Ворог атакував Терни 12 дронами. На Лиманському напрямку – 9."
    clashes = "Поблизу Терни відбулося 12 боєзіткнень. На Лиманському напрямку – 9."
    assert_read_as_alone([drones, clashes, drones])


def test_numbers_that_are_compared_are_compared_in_each_text() -> None:
    told = "Three missiles hit a plant in Myrne, while the Air Force said that it had shot down {} of {} missiles."
    assert_read_as_alone([told.format(*pair) for pair in ((15, 3), (5, 6), (153, 3), (4, 18))])
