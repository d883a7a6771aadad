"""Keep the keys of the HTTP interface."""

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this form of the tables."""


def downgrade() -> None:
    """Go back to the form before."""
