"""Months of claims: PostgreSQL keeps each in a table of its own, made when its first claim comes."""

from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy import Connection, text

MADE = text("SELECT relname FROM pg_class WHERE relname = ANY(:names)")


def make_partitions(connection: Connection, days: Iterable[date]) -> None:
    """Make the tables of the months of those days that are not there yet; SQLite has one table."""
    if connection.dialect.name != "postgresql":
        return
    months = {day.replace(day=1) for day in days}
    names = {f"claims_{month:%Y_%m}": month for month in months}
    there = set(connection.scalars(MADE, {"names": list(names)}))
    for name, month in sorted(names.items()):
        if name not in there:
            following = (month + timedelta(days=31)).replace(day=1)
            connection.exec_driver_sql(
                f"CREATE TABLE IF NOT EXISTS {name} PARTITION OF claims "
                f"FOR VALUES FROM ('{month}') TO ('{following}')"
            )
