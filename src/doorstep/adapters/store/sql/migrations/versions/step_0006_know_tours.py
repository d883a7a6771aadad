"""Know what drives the slots, where they go, and until when a place is held."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_HOLDERS = """
update places set holder = coalesce(
    (select 'contact ' || attempts.contact_id from attempts
     where attempts.call_id = places.call_id and attempts.contact_id is not null),
    'call ' || places.call_id
)
"""
"""Before this step a contact had one call."""

_UNTIL_NOW = "update places set held_until = '1970-01-01T00:00:00.000000+00:00' where claim = 'hold'"
"""What was held before this step goes to whoever needs it; its call is over."""


def upgrade() -> None:
    """Go to this form of the tables."""
    op.create_table(
        "tours",
        sa.Column("pool", sa.String(250), nullable=False),
        sa.Column("depot", sa.JSON),
        sa.Column("vehicles", sa.Integer, nullable=False),
        sa.Column("shift", sa.JSON),
        sa.Column("speed", sa.Float, nullable=False),
        sa.PrimaryKeyConstraint("pool", name="pk_tours"),
    )
    op.add_column("slots", sa.Column("area", sa.JSON))
    op.add_column("places", sa.Column("holder", sa.String(250), nullable=False, server_default=""))
    op.add_column("places", sa.Column("held_until", sa.String(32)))
    op.add_column("places", sa.Column("spot", sa.JSON))
    op.execute(_HOLDERS)
    op.execute(_UNTIL_NOW)
    with op.batch_alter_table("places") as places:
        places.alter_column("holder", server_default=None)
    op.create_index("ix_places_held_until", "places", ["held_until"])
    op.create_index("ix_places_slot_holder", "places", ["slot", "holder"])
    booked = sa.text("held_until is null")
    op.create_index(
        "uq_places_holder_claim",
        "places",
        ["holder", "claim"],
        unique=True,
        sqlite_where=booked,
        postgresql_where=booked,
    )


def downgrade() -> None:
    """Go back to the form before."""
    for index in ("uq_places_holder_claim", "ix_places_slot_holder", "ix_places_held_until"):
        op.drop_index(index, "places")
    for column in ("spot", "held_until", "holder"):
        op.drop_column("places", column)
    op.drop_column("slots", "area")
    op.drop_table("tours")
