"""Keep what people haggle over."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

MOMENT = sa.String(32)


def upgrade() -> None:
    """Go to this form of the tables."""
    op.create_table(
        "listings",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("market", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("due_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_listings"),
        sa.UniqueConstraint("name", name="uq_listings_name"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_listings_at", "listings", ["at"])
    op.create_index("ix_listings_due_at", "listings", ["due_at"])
    op.create_table(
        "market_threads",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("listing_id", sa.Integer, nullable=False),
        sa.Column("buyer", sa.String(200), nullable=False),
        sa.Column("thread", sa.Text),
        sa.Column("said", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(
            ["listing_id"], ["listings.id"], name="fk_market_threads_listing_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_market_threads"),
        sa.UniqueConstraint("listing_id", "buyer", name="uq_market_threads_listing_id_buyer"),
    )
    op.create_table(
        "market_events",
        sa.Column("listing_id", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("buyer", sa.String(200)),
        sa.Column("message", sa.String(200)),
        sa.Column("content", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(
            ["listing_id"], ["listings.id"], name="fk_market_events_listing_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("listing_id", "number", name="pk_market_events"),
        sa.UniqueConstraint("listing_id", "buyer", "message", name="uq_market_events_listing_id_buyer_message"),
    )
    op.create_table(
        "market_told",
        sa.Column("listing_id", sa.Integer, nullable=False),
        sa.Column("buyer", sa.String(200), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["listing_id"], ["listings.id"], name="fk_market_told_listing_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("listing_id", "buyer", "number", name="pk_market_told"),
    )


def downgrade() -> None:
    """Go back to the form before."""
    for table in ("market_told", "market_events", "market_threads", "listings"):
        op.drop_table(table)
