"""Indexes over columns that no seal covers: SQLite compares each index with its table, and so finds damage there."""

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Make the indexes."""
    op.create_index("state_value", "state", ["value"])
    op.create_index("prints_origin", "prints", ["origin"])
    op.create_index("users_known", "users", ["role", "added", "used"])
    op.create_index("sessions_until", "sessions", ["until"])
    op.drop_index("event_sources_document", "event_sources")
    op.create_index("event_sources_document", "event_sources", ["document", "party"])
