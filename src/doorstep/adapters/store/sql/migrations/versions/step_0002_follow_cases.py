"""Follow a case over several attempts."""

from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

MOMENT = sa.String(32)
CASES = sa.table("contacts", sa.column("id", sa.Integer), sa.column("case_id", sa.String))


def upgrade() -> None:
    """Go to this form of the tables."""
    with op.batch_alter_table("campaigns") as campaigns:
        campaigns.add_column(sa.Column("purpose", sa.String(20), nullable=False, server_default="delivery"))
        campaigns.drop_column("runner")
    _contacts()
    _orders()
    _attempts()
    for table, columns in (
        ("campaigns", ("purpose",)),
        ("contacts", ("number", "feed", "fed", "priority", "urgency", "reason")),
        ("orders", ("calling",)),
        ("attempts", ("number", "line", "boot")),
    ):
        with op.batch_alter_table(table) as changed:
            for column in columns:
                changed.alter_column(column, server_default=None)
    _consents()
    _workforce()


def downgrade() -> None:
    """Go back to the form before, which knows one attempt a contact: who was dialled counts as called."""
    for table in ("line_gates", "leases", "workers", "consents"):
        op.drop_table(table)
    op.execute("update contacts set state = 'called' where state in ('given_up', 'person', 'blocked', 'cancelled')")
    op.execute("update contacts set state = 'called' where state = 'waiting' and number > 0")
    op.execute("delete from orders where cancelled is not null")
    op.execute(
        "update attempts set contact_id = null where number < "
        "(select contacts.number from contacts where contacts.id = attempts.contact_id)"
    )
    with op.batch_alter_table("attempts") as attempts:
        for index in ("phone_dialled_at", "line_ended_at", "boot_ended_at"):
            attempts.drop_index(f"ix_attempts_{index}")
        attempts.drop_constraint("uq_attempts_contact_id_number", type_="unique")
        attempts.create_unique_constraint("uq_attempts_contact_id", ["contact_id"])
        for column in ("number", "line", "boot", "spot"):
            attempts.drop_column(column)
    with op.batch_alter_table("orders") as orders:
        orders.drop_index("ix_orders_order_id")
        orders.drop_column("calling")
        orders.drop_column("cancelled")
    with op.batch_alter_table("contacts") as contacts:
        for index in ("phone", "redial", "state_fed_due_at"):
            contacts.drop_index(f"ix_contacts_{index}")
        contacts.drop_constraint("uq_contacts_case_id", type_="unique")
        for column in ("case_id", "number", "feed", "fed", "due_at", "priority", "urgency"):
            contacts.drop_column(column)
        for column in ("deadline", "reason", "redial", "country"):
            contacts.drop_column(column)
    with op.batch_alter_table("campaigns") as campaigns:
        campaigns.drop_column("purpose")
        campaigns.add_column(sa.Column("runner", sa.String(200)))


def _contacts() -> None:
    """Give every contact a case; one that was dialled had its first attempt."""
    with op.batch_alter_table("contacts") as contacts:
        contacts.add_column(sa.Column("case_id", sa.String(32)))
        contacts.add_column(sa.Column("number", sa.Integer, nullable=False, server_default="0"))
        contacts.add_column(sa.Column("feed", sa.Integer, nullable=False, server_default="0"))
        contacts.add_column(sa.Column("fed", sa.Boolean, nullable=False, server_default=sa.false()))
        contacts.add_column(sa.Column("due_at", MOMENT))
        contacts.add_column(sa.Column("priority", sa.Integer, nullable=False, server_default="10"))
        contacts.add_column(sa.Column("urgency", sa.Integer, nullable=False, server_default="10"))
        contacts.add_column(sa.Column("deadline", MOMENT))
        contacts.add_column(sa.Column("reason", sa.Text, nullable=False, server_default=""))
        contacts.add_column(sa.Column("redial", sa.String(20)))
        contacts.add_column(sa.Column("country", sa.String(2)))
    connection = op.get_bind()
    made = [{"contact": key, "case": uuid4().hex} for key in connection.scalars(sa.select(CASES.c.id)).all()]
    if made:
        mine = sa.update(CASES).where(CASES.c.id == sa.bindparam("contact"))
        connection.execute(mine.values(case_id=sa.bindparam("case")), made)
    op.execute("update contacts set number = 1 where id in (select contact_id from attempts)")
    with op.batch_alter_table("contacts") as contacts:
        contacts.alter_column("case_id", existing_type=sa.String(32), nullable=False)
        contacts.create_unique_constraint("uq_contacts_case_id", ["case_id"])
    op.create_index("ix_contacts_phone", "contacts", ["phone"])
    op.create_index("ix_contacts_redial", "contacts", ["redial"])
    op.create_index("ix_contacts_state_fed_due_at", "contacts", ["state", "fed", "due_at"])


def _orders() -> None:
    with op.batch_alter_table("orders") as orders:
        orders.add_column(sa.Column("calling", sa.JSON, nullable=False, server_default="{}"))
        orders.add_column(sa.Column("cancelled", sa.Text))
    op.create_index("ix_orders_order_id", "orders", ["order_id"])


def _attempts() -> None:
    with op.batch_alter_table("attempts") as attempts:
        attempts.add_column(sa.Column("number", sa.Integer, nullable=False, server_default="1"))
        attempts.add_column(sa.Column("line", sa.String(100), nullable=False, server_default=""))
        attempts.add_column(sa.Column("boot", sa.String(200), nullable=False, server_default=""))
        attempts.add_column(sa.Column("spot", sa.JSON))
        attempts.drop_constraint("uq_attempts_contact_id", type_="unique")
        attempts.create_unique_constraint("uq_attempts_contact_id_number", ["contact_id", "number"])
    op.create_index("ix_attempts_phone_dialled_at", "attempts", ["phone", "dialled_at"])
    op.create_index("ix_attempts_line_ended_at", "attempts", ["line", "ended_at"])
    op.create_index("ix_attempts_boot_ended_at", "attempts", ["boot", "ended_at"])


def _consents() -> None:
    op.create_table(
        "consents",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("phone", sa.String(20), nullable=False),
        sa.Column("purpose", sa.String(20), nullable=False),
        sa.Column("given", sa.Boolean, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("proof", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_consents"),
    )
    op.create_index("ix_consents_phone", "consents", ["phone"])


def _workforce() -> None:
    op.create_table(
        "workers",
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("boot", sa.String(200), nullable=False),
        sa.Column("began_at", MOMENT, nullable=False),
        sa.Column("beat_at", MOMENT, nullable=False),
        sa.Column("calls", sa.Integer, nullable=False),
        sa.Column("calls_at_once", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("name", "boot", name="pk_workers"),
    )
    op.create_table(
        "leases",
        sa.Column("duty", sa.String(200), nullable=False),
        sa.Column("holder", sa.String(200), nullable=False),
        sa.Column("held_until", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("duty", name="pk_leases"),
    )
    op.create_table(
        "line_gates",
        sa.Column("line", sa.String(100), nullable=False),
        sa.Column("free_at", sa.Float, nullable=False),
        sa.PrimaryKeyConstraint("line", name="pk_line_gates"),
    )
