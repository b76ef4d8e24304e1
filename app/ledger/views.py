"""Views for GIS programs: on PostgreSQL with PostGIS, standing claims and their places as points, read-only."""

from sqlalchemy import Connection, text

AVAILABLE = text("SELECT 1 FROM pg_available_extensions WHERE name = 'postgis'")
INSTALLED = text("SELECT 1 FROM pg_extension WHERE extname = 'postgis'")
MAY_INSTALL = text("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
HAS_POINT = text(
    "SELECT 1 FROM information_schema.columns "
    "WHERE table_schema = current_schema() AND table_name = 'claim_places' AND column_name = 'point'"
)
POINT = (
    "ALTER TABLE claim_places ADD COLUMN point geometry(Point, 4326) GENERATED ALWAYS AS "
    "(CASE WHEN lon IS NOT NULL AND lat IS NOT NULL THEN ST_SetSRID(ST_MakePoint(lon, lat), 4326) END) STORED",
    "CREATE INDEX ix_claim_places_point ON claim_places USING gist (point)",
)
TOLD = """
    c.id AS claim, c.briefing_id AS briefing, c.day, c.first_day, c.last_day, c.as_of, c.kind, c.side, c.claimant,
    n.name AS claimant_name, c.low, c.best, c.high, c.status, c.hedge, c.scope, c.direction, c."within",
    b.source, b.url, b.title, b.published_at,
    substr(b.text, (c.quotes -> 0 ->> 0)::int + 1, (c.quotes -> 0 ->> 1)::int - (c.quotes -> 0 ->> 0)::int) AS quote
"""
STANDING = """
    FROM claims c
    JOIN readings r ON r.number = c.reading AND r.since IS NOT NULL AND r.until IS NULL
    JOIN briefings b ON b.id = c.briefing_id
    JOIN claimants n ON n.id = c.claimant
"""
PLACES = f"""
    CREATE OR REPLACE VIEW standing_claim_places AS
    SELECT c.id || '-' || p.ordinal AS key, {TOLD}, p.code, p.surface, p.precision, p.radius_m, p.naming, p.ambiguous,
      p.oblast, p.raion, p.hromada, {{point}}
    {STANDING} JOIN claim_places p ON p.reading = c.reading AND p.claim = c.ordinal
"""
CLAIMS = f"""
    CREATE OR REPLACE VIEW standing_claims AS
    SELECT {TOLD}, {{points}}
    {STANDING}
"""
BRIEFINGS = """
    CREATE OR REPLACE VIEW standing_briefings AS
    SELECT b.id AS briefing, b.source, b.url, b.title, b.language, b.published_at, b.received_at, b.version, b.sample,
      (SELECT count(*) FROM claims c WHERE c.reading = r.number) AS claims
    FROM briefings b JOIN readings r ON r.briefing_id = b.id AND r.since IS NOT NULL AND r.until IS NULL
"""
MULTIPOINT = """
    (SELECT ST_Multi(ST_Collect(p.point)) FROM claim_places p
     WHERE p.reading = c.reading AND p.claim = c.ordinal)::geometry(MultiPoint, 4326) AS points
"""
NAMES = ("standing_claim_places", "standing_claims", "standing_briefings")


def make_views(connection: Connection) -> bool:
    """Make the views, with points where PostGIS is there or may be installed; tell whether they have points.

    A view counts nothing: what is told again and superseded stands in it beside what counts.
    """
    if connection.dialect.name != "postgresql":
        return False
    has_points = _has_points(connection)
    for name in NAMES:
        connection.execute(text(f"DROP VIEW IF EXISTS {name}"))
    point = "p.point" if has_points else "p.lon, p.lat"
    points = MULTIPOINT if has_points else "NULL::text AS points"
    for view in (PLACES.format(point=point), CLAIMS.format(points=points), BRIEFINGS):
        connection.exec_driver_sql(view)
    return has_points


def _has_points(connection: Connection) -> bool:
    if not connection.scalar(INSTALLED):
        if not (connection.scalar(AVAILABLE) and connection.scalar(MAY_INSTALL)):
            return False
        connection.execute(text("CREATE EXTENSION postgis"))
    if not connection.scalar(HAS_POINT):
        for step in POINT:
            connection.exec_driver_sql(step)
    return True
