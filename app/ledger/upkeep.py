"""Bringing a ledger up to date by hand."""

from app.ledger.engine import edition_of, open_engine, writing
from app.ledger.views import make_views


def upgrade(url: str) -> str:
    """Bring the tables to the newest form and make the views anew; return in a sentence what was done."""
    before = edition_of(url)
    engine = open_engine(url)
    try:
        with writing(engine) as connection:
            has_points = make_views(connection)
            is_sqlite = connection.dialect.name == "sqlite"
    finally:
        engine.dispose()
    now = edition_of(url)
    told = (
        f"the tables are of edition {now}"
        if before == now
        else f"the tables were of edition {before or 'none'} and are of {now}"
    )
    if is_sqlite:
        return told
    return (
        f"{told}; the views {'have points' if has_points else 'have no points, for PostGIS is not installed'}"
    )
