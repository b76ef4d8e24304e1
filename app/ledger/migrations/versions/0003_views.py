"""On PostgreSQL: a generated point of each place with its index, and read-only views for GIS programs."""

from alembic import op

from app.ledger.views import make_views

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    make_views(op.get_bind())
