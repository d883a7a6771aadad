"""Keep events until they are delivered."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

MOMENT = sa.String(32)


def upgrade() -> None:
    """Go to this form of the tables."""
    op.create_table(
        "subscriptions",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("secret", sa.Text, nullable=False),
        sa.Column("kinds", sa.JSON, nullable=False),
        sa.Column("private", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_subscriptions"),
        sa.UniqueConstraint("name", name="uq_subscriptions_name"),
    )
    op.create_table(
        "outgoing_events",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("key", sa.String(300), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("body", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outgoing_events"),
        sa.UniqueConstraint("key", name="uq_outgoing_events_key"),
    )
    op.create_index("ix_outgoing_events_at", "outgoing_events", ["at"])
    _deliveries()


def downgrade() -> None:
    """Go back to the form before."""
    for table in ("deliveries", "outgoing_events", "subscriptions"):
        op.drop_table(table)


def _deliveries() -> None:
    op.create_table(
        "deliveries",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("event_id", sa.Integer, nullable=False),
        sa.Column("subscription_id", sa.Integer, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("holder", sa.String(200)),
        sa.Column("held_until", MOMENT),
        sa.Column("problem", sa.String(500)),
        sa.ForeignKeyConstraint(
            ["event_id"], ["outgoing_events.id"], name="fk_deliveries_event_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["subscription_id"], ["subscriptions.id"], name="fk_deliveries_subscription_id"),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sa.UniqueConstraint("event_id", "subscription_id", name="uq_deliveries_event_id_subscription_id"),
    )
    op.create_index("ix_deliveries_subscription_id_state_due_at", "deliveries", ["subscription_id", "state", "due_at"])
    op.create_index("ix_deliveries_state_id", "deliveries", ["state", "id"])
