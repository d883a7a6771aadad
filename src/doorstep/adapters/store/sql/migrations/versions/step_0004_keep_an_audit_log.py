"""Keep a log of what has to be shown later."""

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this form of the tables."""


def downgrade() -> None:
    """Go back to the form before."""
