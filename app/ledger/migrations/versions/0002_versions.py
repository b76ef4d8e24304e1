"""Readings with the data versions they hold in, the diary of changes, headings, relayed claims."""

import sqlalchemy as sa
from alembic import op

from app.claimants import of_source

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

KEPT = ("claims", "claim_places", "mentions")


def upgrade() -> None:
    connection = op.get_bind()
    op.add_column("briefings", sa.Column("header", sa.Text(), nullable=False, server_default=""))
    _make_readings()
    _fill_readings(connection)
    for table in KEPT:
        op.execute(f"CREATE TABLE old_{table} AS SELECT * FROM {table}")
    for table in reversed(KEPT):
        op.drop_table(table)
    _make_claims(connection)
    _fill_claims(connection)
    for table in KEPT:
        op.execute(f"DROP TABLE old_{table}")
    op.execute("ALTER TABLE briefings DROP COLUMN parser_version")
    op.create_index(op.f("ix_briefings_source_header"), "briefings", ["source", "header"])


def _make_readings() -> None:
    op.create_table(
        "readings",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("briefing_id", sa.Text(), nullable=False),
        sa.Column("since", sa.Integer(), nullable=True),
        sa.Column("until", sa.Integer(), nullable=True),
        sa.Column("same", sa.Integer(), nullable=True),
        sa.Column("parser_version", sa.Text(), nullable=False),
        sa.Column("gazetteer", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["briefing_id"], ["briefings.id"], name=op.f("fk_readings_briefing_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_readings")),
    )
    for column in ("briefing_id", "since", "until"):
        op.create_index(op.f(f"ix_readings_{column}"), "readings", [column])
    op.create_table(
        "changes",
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("briefing_id", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["briefing_id"], ["briefings.id"], name=op.f("fk_changes_briefing_id")),
        sa.PrimaryKeyConstraint("version", "ordinal", name=op.f("pk_changes")),
    )
    for column in ("at", "briefing_id"):
        op.create_index(op.f(f"ix_changes_{column}"), "changes", [column])


def _fill_readings(connection: sa.Connection) -> None:
    """Give each stored briefing the reading it has; the diary begins with the order in which they were received."""
    rows = connection.execute(
        sa.text("SELECT id, replaces, received_at, parser_version FROM briefings ORDER BY received_at, version, id")
    ).all()
    numbers = {row.id: number for number, row in enumerate(rows, start=1)}
    followers = {row.replaces: row for row in rows if row.replaces}
    for row in rows:
        later = followers.get(row.id)
        connection.execute(
            sa.text("INSERT INTO readings VALUES (:number, :id, :number, :until, NULL, :parser, '')"),
            {
                "number": numbers[row.id],
                "id": row.id,
                "until": numbers[later.id] if later else None,
                "parser": row.parser_version,
            },
        )
        _note(connection, numbers[row.id], 1, row.received_at, "added", row.id, "")
        if row.replaces:
            _note(connection, numbers[row.id], 2, row.received_at, "superseded", row.replaces, row.id)
    raised = sa.text("UPDATE meta SET value = :value WHERE key = 'data_version' AND CAST(value AS INTEGER) < :least")
    connection.execute(raised, {"value": str(len(rows)), "least": len(rows)})


def _note(
    connection: sa.Connection, version: int, ordinal: int, at: object, what: str, briefing: str, by: str
) -> None:
    connection.execute(
        sa.text("INSERT INTO changes VALUES (:version, :ordinal, :at, :what, :briefing, :by, '')"),
        {"version": version, "ordinal": ordinal, "at": at, "what": what, "briefing": briefing, "by": by},
    )


def _make_claims(connection: sa.Connection) -> None:
    op.create_table(
        "claims",
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("briefing_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("claimant", sa.Text(), nullable=False),
        sa.Column("low", sa.Integer(), nullable=False),
        sa.Column("best", sa.Integer(), nullable=True),
        sa.Column("high", sa.Integer(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("hedge", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("within", sa.Text(), nullable=False),
        sa.Column("window_kind", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("as_of", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("quotes", sa.JSON(), nullable=False),
        sa.Column("number_start", sa.Integer(), nullable=True),
        sa.Column("number_stop", sa.Integer(), nullable=True),
        sa.Column("rules", sa.JSON(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=True),
        sa.Column("related", sa.Text(), nullable=False),
        sa.Column("parser_version", sa.Text(), nullable=False),
        sa.Column("relayed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["reading"], ["readings.number"], name=op.f("fk_claims_reading")),
        sa.ForeignKeyConstraint(["claimant"], ["claimants.id"], name=op.f("fk_claims_claimant")),
        sa.PrimaryKeyConstraint("reading", "ordinal", "day", name=op.f("pk_claims")),
        sa.UniqueConstraint("id", "reading", "day", name=op.f("uq_claims_id_reading_day")),
        postgresql_partition_by="RANGE (day)",
    )
    for columns in (["day", "id"], ["first_day", "last_day"], ["claimant", "kind", "day"]):
        op.create_index(op.f(f"ix_claims_{'_'.join(columns)}"), "claims", columns)
    op.create_table(
        "claim_places",
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("claim", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("stop", sa.Integer(), nullable=False),
        sa.Column("surface", sa.Text(), nullable=False),
        sa.Column("precision", sa.Text(), nullable=False),
        sa.Column("radius_m", sa.Integer(), nullable=False),
        sa.Column("naming", sa.Text(), nullable=False),
        sa.Column("ambiguous", sa.Boolean(), nullable=False),
        sa.Column("oblast", sa.Text(), nullable=False),
        sa.Column("raion", sa.Text(), nullable=False),
        sa.Column("hromada", sa.Text(), nullable=False),
        sa.Column("lon", sa.Float(), nullable=True),
        sa.Column("lat", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["reading"], ["readings.number"], name=op.f("fk_claim_places_reading")),
        sa.PrimaryKeyConstraint("reading", "claim", "ordinal", name=op.f("pk_claim_places")),
    )
    for column in ("code", "oblast", "raion", "hromada"):
        op.create_index(op.f(f"ix_claim_places_{column}"), "claim_places", [column])
    op.create_table(
        "mentions",
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("briefing_id", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("stop", sa.Integer(), nullable=False),
        sa.Column("surface", sa.Text(), nullable=False),
        sa.Column("candidates", sa.JSON(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("sure_area", sa.Text(), nullable=False),
        sa.Column("ambiguous", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["reading"], ["readings.number"], name=op.f("fk_mentions_reading")),
        sa.PrimaryKeyConstraint("reading", "ordinal", name=op.f("pk_mentions")),
    )
    op.create_index(op.f("ix_mentions_ambiguous_briefing_id"), "mentions", ["ambiguous", "briefing_id"])
    op.create_index(op.f("ix_mentions_briefing_id"), "mentions", ["briefing_id"])
    if connection.dialect.name == "postgresql":
        months = connection.scalars(sa.text("SELECT DISTINCT to_char(day, 'YYYY-MM') FROM old_claims"))
        for month in sorted(months):
            name = f"claims_{month.replace('-', '_')}"
            op.execute(
                f"CREATE TABLE {name} PARTITION OF claims FOR VALUES FROM ('{month}-01') "
                f"TO ('{_following(month)}-01')"
            )


def _following(month: str) -> str:
    year, number = map(int, month.split("-"))
    return f"{year + number // 12:04}-{number % 12 + 1:02}"


COLUMNS = (
    "id, briefing_id, kind, side, claimant, low, best, high, status, hedge, scope, direction, within, window_kind, day, "
    "first_day, last_day, as_of, told, quotes, number_start, number_stop, rules, relation, related, parser_version"
)
PLACE_COLUMNS = "code, start, stop, surface, precision, radius_m, naming, ambiguous, oblast, raion, hromada, lon, lat"
MENTION_COLUMNS = "start, stop, surface, candidates, code, kind, rule, sure_area, ambiguous"


def _listed(columns: str, of: str) -> str:
    return ", ".join(f"{of}.{name.strip()}" for name in columns.split(","))


def _fill_claims(connection: sa.Connection) -> None:
    op.execute(
        f"INSERT INTO claims (reading, ordinal, relayed, {COLUMNS}) "
        f"SELECT r.number, c.ordinal, {'false' if connection.dialect.name == 'postgresql' else '0'}, {_listed(COLUMNS, 'c')} "
        "FROM old_claims c JOIN readings r ON r.briefing_id = c.briefing_id"
    )
    op.execute(
        f"INSERT INTO claim_places (reading, claim, ordinal, {PLACE_COLUMNS}) "
        f"SELECT r.number, c.ordinal, p.ordinal, {_listed(PLACE_COLUMNS, 'p')} FROM old_claim_places p "
        "JOIN old_claims c ON c.id = p.claim_id JOIN readings r ON r.briefing_id = c.briefing_id"
    )
    op.execute(
        f"INSERT INTO mentions (reading, ordinal, briefing_id, {MENTION_COLUMNS}) "
        f"SELECT r.number, m.ordinal, m.briefing_id, {_listed(MENTION_COLUMNS, 'm')} FROM old_mentions m "
        "JOIN readings r ON r.briefing_id = m.briefing_id"
    )
    relayed = sa.text(
        "UPDATE claims SET relayed = :yes WHERE claimant <> :own AND briefing_id IN "
        "(SELECT id FROM briefings WHERE source = :source)"
    )
    for source in list(connection.scalars(sa.text("SELECT DISTINCT source FROM briefings"))):
        connection.execute(relayed, {"yes": True, "own": of_source(source).id, "source": source})
