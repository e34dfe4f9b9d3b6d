"""An index that holds all that reviewers' queues are counted and sorted by."""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the index."""
    columns = ["review", "disputes", "origins", "geo_precision", "precision", "lat", "start", "event"]
    op.create_index("events_review", "events", columns)
