"""Records that fill their slots at once are made, compared, shown and kept as frozen dataclasses are."""

import pickle
from dataclasses import FrozenInstanceError, dataclass, replace
from inspect import signature

import pytest

from app.records import filled_at_once


@dataclass(frozen=True, slots=True)
class Plain:
    """A record made by `dataclass` alone."""

    place: str
    number: int = 7
    note: str = ""


@filled_at_once
@dataclass(frozen=True, slots=True)
class Filled:
    """The same record, filled at once."""

    place: str
    number: int = 7
    note: str = ""


def test_a_record_is_what_its_dataclass_is() -> None:
    told = Filled("A", note="x")
    assert repr(told).replace("Filled", "Plain") == repr(Plain("A", note="x"))
    assert told == Filled("A", 7, "x")
    assert hash(told) == hash(Filled("A", 7, "x"))
    assert replace(told, number=8) == Filled("A", 8, "x")
    assert pickle.loads(pickle.dumps(told)) == told
    assert [*signature(Filled).parameters] == [*signature(Plain).parameters]


def test_a_record_stays_as_it_was_made() -> None:
    with pytest.raises(FrozenInstanceError):
        Filled("A").number = 8  # type: ignore[misc]
    with pytest.raises(TypeError, match="place"):
        Filled()  # type: ignore[call-arg]
