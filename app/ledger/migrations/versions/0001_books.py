"""Briefings, claims and their places, mentions, claimants."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "briefings",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("dated_only", sa.Boolean(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("replaces", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("parser_version", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["replaces"], ["briefings.id"], name=op.f("fk_briefings_replaces")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_briefings")),
        sa.UniqueConstraint("replaces", name=op.f("uq_briefings_replaces")),
    )
    op.create_index(op.f("ix_briefings_published_at_id"), "briefings", ["published_at", "id"], unique=False)
    op.create_index(op.f("ix_briefings_source_url"), "briefings", ["source", "url"], unique=False)
    op.create_table(
        "claimants",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claimants")),
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )
    op.create_table(
        "claims",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("briefing_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
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
        sa.ForeignKeyConstraint(["briefing_id"], ["briefings.id"], name=op.f("fk_claims_briefing_id")),
        sa.ForeignKeyConstraint(["claimant"], ["claimants.id"], name=op.f("fk_claims_claimant")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claims")),
        sa.UniqueConstraint("briefing_id", "ordinal", name=op.f("uq_claims_briefing_id_ordinal")),
    )
    op.create_index(op.f("ix_claims_claimant_kind_day"), "claims", ["claimant", "kind", "day"], unique=False)
    op.create_index(op.f("ix_claims_day_id"), "claims", ["day", "id"], unique=False)
    op.create_index(op.f("ix_claims_first_day_last_day"), "claims", ["first_day", "last_day"], unique=False)
    op.create_table(
        "mentions",
        sa.Column("briefing_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("stop", sa.Integer(), nullable=False),
        sa.Column("surface", sa.Text(), nullable=False),
        sa.Column("candidates", sa.JSON(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("sure_area", sa.Text(), nullable=False),
        sa.Column("ambiguous", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["briefing_id"], ["briefings.id"], name=op.f("fk_mentions_briefing_id")),
        sa.PrimaryKeyConstraint("briefing_id", "ordinal", name=op.f("pk_mentions")),
    )
    op.create_index(
        op.f("ix_mentions_ambiguous_briefing_id"), "mentions", ["ambiguous", "briefing_id"], unique=False
    )
    op.create_table(
        "claim_places",
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
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
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name=op.f("fk_claim_places_claim_id")),
        sa.PrimaryKeyConstraint("claim_id", "ordinal", name=op.f("pk_claim_places")),
    )
    op.create_index(op.f("ix_claim_places_code"), "claim_places", ["code"], unique=False)
    op.create_index(op.f("ix_claim_places_hromada"), "claim_places", ["hromada"], unique=False)
    op.create_index(op.f("ix_claim_places_oblast"), "claim_places", ["oblast"], unique=False)
    op.create_index(op.f("ix_claim_places_raion"), "claim_places", ["raion"], unique=False)
    op.execute("INSERT INTO meta (key, value) VALUES ('data_version', '0')")
