"""Inserting many rows of a table at once."""

from collections.abc import Sequence

from sqlalchemy import Connection, Table, insert

from app.ledger.rows import Values


def insert_rows(connection: Connection, table: Table, rows: Sequence[Values]) -> None:
    """Insert rows that all name the same columns.

    Where the driver takes rows as tuples (SQLite), each column's values are turned into the driver's at once: SQLAlchemy does so
    row by row, which took as long as the database needed to store them.
    """
    dialect = connection.dialect
    statement = insert(table).compile(dialect=dialect, column_keys=list(rows[0]))
    order = getattr(statement, "positiontup", None)
    if order is None:
        connection.execute(insert(table), rows)
        return
    columns = []
    for name in order:
        values = [row[name] for row in rows]
        turn = table.c[name].type.dialect_impl(dialect).bind_processor(dialect)
        columns.append(values if turn is None else list(map(turn, values)))
    connection.exec_driver_sql(str(statement), list(zip(*columns, strict=True)))
