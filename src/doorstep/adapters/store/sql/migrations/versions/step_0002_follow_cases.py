"""Follow a case over several attempts."""

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this form of the tables."""


def downgrade() -> None:
    """Go back to the form before."""
