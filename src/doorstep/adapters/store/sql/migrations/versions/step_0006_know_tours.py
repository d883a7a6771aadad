"""Know what drives the slots."""

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this form of the tables."""


def downgrade() -> None:
    """Go back to the form before."""
