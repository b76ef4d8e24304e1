"""Sets of codes held in numbers come back as they were, and those that hold a code are found."""

from hypothesis import given
from hypothesis import strategies as st

from app.publish.code_sets import CodeSets, CodeSetsDraft

CODES = st.frozensets(st.sampled_from("abcdefgh"), max_size=5)


@given(st.lists(CODES, max_size=40), st.lists(st.sampled_from("abcdxyz"), max_size=3))
def test_sets_come_back_and_are_found_by_what_they_hold(
    some: list[frozenset[str]], wanted: list[str]
) -> None:
    draft = CodeSetsDraft()
    numbers = [draft.number(codes) for codes in some]
    sets = CodeSets(draft)
    assert [sets[number] for number in numbers] == some
    assert len(sets) == len(set(some))
    holding = sets.holding(wanted).tolist()
    assert [holding[number] for number in numbers] == [not codes.isdisjoint(wanted) for codes in some]
