"""Make the tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

MOMENT = sa.String(32)


def upgrade() -> None:
    """Go to this form of the tables."""
    _campaigns()
    _contacts()
    _orders()
    _slots()
    _attempts()
    _promises()
    _words()


def downgrade() -> None:
    """Go back to the form before."""
    for table in (
        "suppressions",
        "turns",
        "events",
        "promises",
        "attempts",
        "places",
        "slots",
        "orders",
        "contacts",
        "campaigns",
    ):
        op.drop_table(table)


def _campaigns() -> None:
    op.create_table(
        "campaigns",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("template", sa.Text, nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("runner", sa.String(200)),
        sa.PrimaryKeyConstraint("id", name="pk_campaigns"),
        sa.UniqueConstraint("name", name="uq_campaigns_name"),
    )


def _contacts() -> None:
    op.create_table(
        "contacts",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("campaign_id", sa.Integer, nullable=False),
        sa.Column("recipient", sa.Text, nullable=False),
        sa.Column("phone", sa.String(20), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaigns.id"], name="fk_contacts_campaign_id"),
        sa.PrimaryKeyConstraint("id", name="pk_contacts"),
    )
    op.create_index("ix_contacts_campaign_id_phone", "contacts", ["campaign_id", "phone"])
    op.create_index("ix_contacts_campaign_id_state_id", "contacts", ["campaign_id", "state", "id"])


def _orders() -> None:
    op.create_table(
        "orders",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("campaign_id", sa.Integer, nullable=False),
        sa.Column("contact_id", sa.Integer, nullable=False),
        sa.Column("order_id", sa.String(500), nullable=False),
        sa.Column("parcel", sa.JSON, nullable=False),
        sa.Column("notes", sa.JSON, nullable=False),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaigns.id"], name="fk_orders_campaign_id"),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_orders_contact_id"),
        sa.PrimaryKeyConstraint("id", name="pk_orders"),
        sa.UniqueConstraint("campaign_id", "order_id", name="uq_orders_campaign_id_order_id"),
    )
    op.create_index("ix_orders_contact_id", "orders", ["contact_id"])


def _slots() -> None:
    op.create_table(
        "slots",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("pool", sa.String(250), nullable=False),
        sa.Column("slot_id", sa.String(500), nullable=False),
        sa.Column("starts", MOMENT, nullable=False),
        sa.Column("ends", MOMENT, nullable=False),
        sa.Column("written", sa.JSON, nullable=False),
        sa.Column("capacity", sa.Integer, nullable=False),
        sa.Column("taken", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_slots"),
        sa.UniqueConstraint("pool", "slot_id", name="uq_slots_pool_slot_id"),
    )
    op.create_index("ix_slots_pool_starts", "slots", ["pool", "starts"])
    op.create_table(
        "places",
        sa.Column("call_id", sa.String(200), nullable=False),
        sa.Column("slot", sa.Integer, nullable=False),
        sa.Column("claim", sa.String(600), nullable=False),
        sa.ForeignKeyConstraint(["slot"], ["slots.id"], name="fk_places_slot"),
        sa.PrimaryKeyConstraint("call_id", "slot", "claim", name="pk_places"),
    )


def _attempts() -> None:
    op.create_table(
        "attempts",
        sa.Column("call_id", sa.String(200), nullable=False),
        sa.Column("contact_id", sa.Integer),
        sa.Column("pool", sa.String(250), nullable=False),
        sa.Column("phone", sa.String(20)),
        sa.Column("dialled_at", MOMENT, nullable=False),
        sa.Column("answered_at", MOMENT),
        sa.Column("ended_at", MOMENT),
        sa.Column("cause", sa.String(40)),
        sa.Column("disposition", sa.String(40)),
        sa.Column("outcome", sa.JSON),
        sa.Column("recording", sa.Text),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_attempts_contact_id"),
        sa.PrimaryKeyConstraint("call_id", name="pk_attempts"),
        sa.UniqueConstraint("contact_id", name="uq_attempts_contact_id"),
    )
    op.create_index("ix_attempts_ended_at", "attempts", ["ended_at"])


def _promises() -> None:
    op.create_table(
        "promises",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("call_id", sa.String(200), nullable=False),
        sa.Column("key", sa.String(200), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("parcel", sa.String(500)),
        sa.Column("effect", sa.JSON, nullable=False),
        sa.Column("done", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_promises"),
        sa.UniqueConstraint("call_id", "key", name="uq_promises_call_id_key"),
    )
    op.create_table(
        "suppressions",
        sa.Column("phone", sa.String(20), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("call_id", sa.String(200)),
        sa.PrimaryKeyConstraint("phone", name="pk_suppressions"),
    )


def _words() -> None:
    op.create_table(
        "events",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("call_id", sa.String(200), nullable=False),
        sa.Column("entry", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_events"),
    )
    op.create_index("ix_events_call_id", "events", ["call_id"])
    op.create_table(
        "turns",
        sa.Column("call_id", sa.String(200), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("assistant", sa.Boolean, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("gap", sa.Float),
        sa.PrimaryKeyConstraint("call_id", "number", name="pk_turns"),
    )
