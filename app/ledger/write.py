"""What a write does to the tables, step by step; the transaction around it is the store's."""

from datetime import UTC, datetime

from sqlalchemy import Connection, delete, insert, select, update

from app.claimants import known, of_source
from app.errors import NotFound
from app.ledger.identity import content_hash
from app.ledger.records import BriefingStatus
from app.ledger.rows import Places, briefing_values, claim_values, mention_values, place_values
from app.ledger.tables import briefings, claim_places, claimants, claims, mentions, meta
from app.model import Briefing, Reading


def predecessor(connection: Connection, briefing: Briefing, replaces: str) -> tuple[str, int] | None:
    """Return id and version of the text that the briefing takes the place of, None if it stands alone."""
    if replaces:
        return _newest_version(connection, replaces)
    if not briefing.url:
        return None
    found = connection.execute(
        select(briefings.c.id, briefings.c.version)
        .where(
            briefings.c.source == briefing.source,
            briefings.c.url == briefing.url,
            briefings.c.status == BriefingStatus.CURRENT.value,
        )
        .order_by(briefings.c.version.desc(), briefings.c.id)
        .limit(1)
    ).one_or_none()
    return (found.id, found.version) if found else None


def _newest_version(connection: Connection, wanted: str) -> tuple[str, int]:
    """Follow the versions from the wanted one to the newest."""
    columns = select(briefings.c.id, briefings.c.version)
    newest = connection.execute(columns.where(briefings.c.id == wanted)).one_or_none()
    if newest is None:
        raise NotFound(f"no briefing bears the id '{wanted}' that this one is to replace")
    while later := connection.execute(columns.where(briefings.c.replaces == newest.id)).one_or_none():
        newest = later
    return newest.id, newest.version


def insert_briefing(
    connection: Connection, briefing: Briefing, earlier: tuple[str, int] | None, received_at: datetime | None
) -> None:
    """Insert the briefing itself, as current, and mark the text before it as superseded."""
    if earlier:
        connection.execute(
            update(briefings)
            .where(briefings.c.id == earlier[0], briefings.c.status == BriefingStatus.CURRENT.value)
            .values(status=BriefingStatus.SUPERSEDED.value)
        )
    connection.execute(
        insert(briefings),
        {
            **briefing_values(briefing),
            "received_at": received_at or datetime.now(UTC),
            "content_hash": content_hash(briefing.text),
            "version": earlier[1] + 1 if earlier else 1,
            "replaces": earlier[0] if earlier else None,
            "status": BriefingStatus.CURRENT.value,
            "parser_version": "",
        },
    )


def insert_reading(connection: Connection, briefing: Briefing, read: Reading, places: Places) -> None:
    """Insert what was read in a briefing: claimants, claims, their places, mentions."""
    _insert_claimants(connection, briefing, read)
    rows = [claim_values(claim, briefing.id, ordinal) for ordinal, claim in enumerate(read.claims)]
    named = [row for claim in read.claims for row in place_values(claim, briefing.id, places)]
    noted = [mention_values(found, briefing.id, ordinal) for ordinal, found in enumerate(read.resolutions)]
    for table, values in ((claims, rows), (claim_places, named), (mentions, noted)):
        if values:
            connection.execute(insert(table), values)
    parser = read.claims[0].parser_version if read.claims else ""
    connection.execute(update(briefings).where(briefings.c.id == briefing.id).values(parser_version=parser))


def _insert_claimants(connection: Connection, briefing: Briefing, read: Reading) -> None:
    wanted = sorted({claim.claimant for claim in read.claims})
    there = set(connection.scalars(select(claimants.c.id).where(claimants.c.id.in_(wanted))))
    fresh = [{"id": code, "name": _name(code, briefing.source)} for code in wanted if code not in there]
    if fresh:
        connection.execute(insert(claimants), fresh)


def _name(code: str, source: str) -> str:
    """Return the name of a claimant: the table's, or that of the source that speaks for itself."""
    claimant = known(code)
    if claimant is None and of_source(source).id == code:
        claimant = of_source(source)
    return claimant.name_en if claimant else code


def forget_reading(connection: Connection, briefing_id: str) -> None:
    """Take away what was read in a briefing, to read it anew; the briefing itself stays."""
    of_it = select(claims.c.id).where(claims.c.briefing_id == briefing_id)
    connection.execute(delete(claim_places).where(claim_places.c.claim_id.in_(of_it)))
    connection.execute(delete(claims).where(claims.c.briefing_id == briefing_id))
    connection.execute(delete(mentions).where(mentions.c.briefing_id == briefing_id))


def move_on(connection: Connection) -> None:
    """Raise the data version: what readers have kept is out of date."""
    version = int(connection.scalars(select(meta.c.value).where(meta.c.key == "data_version")).one())
    connection.execute(update(meta).where(meta.c.key == "data_version").values(value=str(version + 1)))
