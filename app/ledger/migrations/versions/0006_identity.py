"""A random id of the ledger, so that another one of the same data version is not taken for it."""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    named = sa.text("INSERT INTO meta (key, value) VALUES ('ledger_id', :value)")
    op.get_bind().execute(named, {"value": secrets.token_hex(8)})
