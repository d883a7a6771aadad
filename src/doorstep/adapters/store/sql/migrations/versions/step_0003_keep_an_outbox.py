"""Keep events until they are delivered."""

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this form of the tables."""


def downgrade() -> None:
    """Go back to the form before."""
