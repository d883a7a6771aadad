"""Keep the keys of the HTTP interface and what it answered, and read orders page by page."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this form of the tables."""
    op.create_table(
        "api_keys",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("scopes", sa.JSON, nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("used_at", sa.String(32)),
        sa.Column("revoked_at", sa.String(32)),
        sa.PrimaryKeyConstraint("id", name="pk_api_keys"),
        sa.UniqueConstraint("name", name="uq_api_keys_name"),
        sa.UniqueConstraint("digest", name="uq_api_keys_digest"),
    )
    op.create_table(
        "api_answers",
        sa.Column("owner", sa.String(100), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("request", sa.String(64), nullable=False),
        sa.Column("begun_at", sa.String(32), nullable=False),
        sa.Column("status", sa.Integer),
        sa.Column("media", sa.String(60)),
        sa.Column("body", sa.Text),
        sa.PrimaryKeyConstraint("owner", "name", name="pk_api_answers"),
    )
    op.create_index("ix_api_answers_begun_at", "api_answers", ["begun_at"])
    op.create_index("ix_orders_campaign_id_id", "orders", ["campaign_id", "id"])


def downgrade() -> None:
    """Go back to the form before."""
    op.drop_index("ix_orders_campaign_id_id", "orders")
    op.drop_table("api_answers")
    op.drop_table("api_keys")
