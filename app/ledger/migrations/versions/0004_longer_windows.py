"""An index of the claims whose windows are longer than a day."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    longer = sa.text("first_day <> last_day")
    op.create_index(
        "ix_claims_longer", "claims", ["first_day", "last_day"], sqlite_where=longer, postgresql_where=longer
    )
