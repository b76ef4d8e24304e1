"""The tables of the ledger, and how moments are kept in them."""

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeDecorator

from app.model import KYIV

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """An aware moment: kept in UTC, also where the database knows no zones, and given back in Kyiv time."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a naive moment; turn an aware one to UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"moment {value} has no time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the moment back in Kyiv time."""
        if value is None:
            return None
        aware = value if value.tzinfo else value.replace(tzinfo=UTC)
        return aware.astimezone(KYIV)


meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

claimants = Table(
    "claimants",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
)

briefings = Table(
    "briefings",
    metadata,
    Column(
        "id", Text, primary_key=True
    ),  # a hash of source and content: the same briefing cannot be there twice
    Column("source", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("published_at", Moment, nullable=False),
    Column("dated_only", Boolean, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("text", Text, nullable=False),
    Column("content_hash", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("replaces", ForeignKey("briefings.id"), nullable=True),
    Column("status", Text, nullable=False),  # current, superseded, retracted
    Column("sample", Boolean, nullable=False),
    Column(
        "header", Text, nullable=False, server_default=""
    ),  # its heading, where that names an hour; "" else
    UniqueConstraint("replaces"),  # a version has one successor
    Index(None, "source", "url"),
    Index(None, "source", "header"),
    Index(None, "published_at", "id"),
)

readings = Table(
    "readings",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("briefing_id", ForeignKey("briefings.id"), nullable=False),
    Column("since", Integer, nullable=True),  # the data version it holds from, null while it is prepared
    Column("until", Integer, nullable=True),  # the one it no longer holds from, null while it holds
    Column("same", Integer, nullable=True),  # of a prepared one: the standing reading that it confirms
    Column("parser_version", Text, nullable=False),
    Column("gazetteer", Text, nullable=False),  # the edition it was read with
    Index(None, "briefing_id"),
    Index(None, "since"),
    Index(None, "until"),
)

changes = Table(
    "changes",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("what", Text, nullable=False),  # added, superseded, retracted, reread, decided, undone
    Column("briefing_id", ForeignKey("briefings.id"), nullable=False),
    Column("by", Text, nullable=False),  # the briefing that took its place, "" if none
    Column("reason", Text, nullable=False),
    Index(None, "at"),
    Index(None, "briefing_id"),
)

LONGER = text("first_day <> last_day")

claims = Table(
    "claims",
    metadata,
    Column("reading", ForeignKey("readings.number"), primary_key=True),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),  # its place in the briefing
    Column("id", Text, nullable=False),  # the same in each reading of a briefing
    Column("briefing_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("side", Text, nullable=False),
    Column("claimant", ForeignKey("claimants.id"), nullable=False),
    Column("low", Integer, nullable=False),
    Column("best", Integer, nullable=True),
    Column("high", Integer, nullable=True),
    Column("status", Text, nullable=False),
    Column("hedge", Text, nullable=False),
    Column("scope", Text, nullable=False),
    Column("direction", Text, nullable=False),
    Column("within", Text, nullable=False),
    Column("window_kind", Text, nullable=False),
    Column("day", Date, primary_key=True),  # in the key because PostgreSQL parts the table by month
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("as_of", Moment, nullable=False),
    Column("told", Text, nullable=False),
    Column("quotes", JSON, nullable=False),  # [[start, stop], ...]
    Column("number_start", Integer, nullable=True),
    Column("number_stop", Integer, nullable=True),
    Column("rules", JSON, nullable=False),
    Column("relation", Text, nullable=True),
    Column("related", Text, nullable=False),
    Column("parser_version", Text, nullable=False),
    Column("relayed", Boolean, nullable=False),  # its source tells what another claimant said
    UniqueConstraint("id", "reading", "day"),
    Index(None, "day", "id"),
    Index(None, "first_day", "last_day"),
    Index(None, "claimant", "kind", "day"),
    Index(
        "ix_claims_longer", "first_day", "last_day", sqlite_where=LONGER, postgresql_where=LONGER
    ),  # few windows are longer than a day
    postgresql_partition_by="RANGE (day)",
)

claim_places = Table(
    "claim_places",
    metadata,
    Column("reading", ForeignKey("readings.number"), primary_key=True),
    Column("claim", Integer, primary_key=True, autoincrement=False),  # the claim's ordinal
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("code", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("stop", Integer, nullable=False),
    Column("surface", Text, nullable=False),
    Column("precision", Text, nullable=False),
    Column("radius_m", Integer, nullable=False),
    Column("naming", Text, nullable=False),
    Column("ambiguous", Boolean, nullable=False),
    Column("oblast", Text, nullable=False),  # the areas the place lies in, "" where none
    Column("raion", Text, nullable=False),
    Column("hromada", Text, nullable=False),
    Column("lon", Float, nullable=True),
    Column("lat", Float, nullable=True),
    Index(None, "code"),
    Index(None, "oblast"),
    Index(None, "raion"),
    Index(None, "hromada"),
)

mentions = Table(
    "mentions",
    metadata,
    Column("reading", ForeignKey("readings.number"), primary_key=True),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("briefing_id", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("stop", Integer, nullable=False),
    Column("surface", Text, nullable=False),
    Column("candidates", JSON, nullable=False),
    Column("code", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("sure_area", Text, nullable=False),
    Column("ambiguous", Boolean, nullable=False),
    Index(None, "ambiguous", "briefing_id"),
    Index(None, "briefing_id"),
)

decisions = Table(
    "decisions",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),  # its id is "d" and the number
    Column("briefing_id", ForeignKey("briefings.id"), nullable=False),
    Column("start", Integer, nullable=False),  # where the mention begins in the briefing
    Column("surface", Text, nullable=False),
    Column("claimant", Text, nullable=False),  # who the source is
    Column("candidates", JSON, nullable=False),
    Column("context", JSON, nullable=False),
    Column("read_as", Text, nullable=False),  # the place it was read as before, "" if none was sure
    Column("code", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("undone_at", Moment, nullable=True),  # null while it holds
    Index(None, "briefing_id"),
)
