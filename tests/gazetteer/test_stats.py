"""What the gazetteer knows, counted."""

from gazetteer.home import DATA
from gazetteer.sources.table import read_places
from gazetteer.stats import stats

PLACES = [*read_places(DATA / "settlements.csv"), *read_places(DATA / "divisions.csv")]


def test_counts_add_up() -> None:
    known = stats(PLACES)
    assert known.settlements == 29_703
    assert known.kinds["hromada"] == 1_772
    assert sum(known.precisions.values()) == sum(known.sources.values()) == known.settlements
    assert known.located == known.precisions["settlement"] >= 18_000
    assert sum(oblast.settlements for oblast in known.oblasts) == known.settlements
    assert sum(oblast.located for oblast in known.oblasts) == known.located
    assert known.names["ru"] > 3_000


def test_oblasts_come_by_code_with_their_name() -> None:
    oblasts = {oblast.code[:4]: oblast.name for oblast in stats(PLACES).oblasts}
    assert len(oblasts) == 27
    assert oblasts["UA14"] == "Донецька область"
