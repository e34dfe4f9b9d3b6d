"""Users and their sessions, keys of decisions, and disputes as rows of their own."""

import json

import sqlalchemy as sa
from alembic import op

from marsad.store.dialect import KEY

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make users and sessions, and tell disputes from the events that are there."""
    op.add_column("decisions", sa.Column("key", sa.String(80)))
    op.create_index("decisions_key", "decisions", ["key"], unique=True)
    op.create_index("decisions_undoes", "decisions", ["undoes"])
    _people()
    _disputes()


def _people() -> None:
    op.create_table(
        "users",
        sa.Column("name", KEY, primary_key=True),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("token", sa.String(64), nullable=False, unique=True),
        sa.Column("added", sa.Text, nullable=False),
        sa.Column("used", sa.Text),
    )
    op.create_table(
        "sessions",
        sa.Column("secret", sa.String(64), primary_key=True),
        sa.Column("user", KEY, sa.ForeignKey("users.name", ondelete="CASCADE"), nullable=False),
        sa.Column("until", sa.Text, nullable=False),
    )
    op.create_index("sessions_user", "sessions", ["user"])


def _disputes() -> None:
    disputes = op.create_table(
        "event_disputes",
        sa.Column("number", sa.Integer, sa.ForeignKey("events.number", ondelete="CASCADE"), primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("field", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("rating", sa.Text, nullable=False),
    )
    op.create_index("event_disputes_kind", "event_disputes", ["rating", "kind"])
    held = op.get_bind().execute(sa.text("SELECT number, record FROM events WHERE record LIKE '%\"disputes\":[{%'"))
    for number, record in held.all():
        rows = [
            {"number": number, "position": at, "field": d["field"], "kind": d["kind"], "rating": d["rating"]}
            for at, d in enumerate(json.loads(record)["disputes"])
        ]
        op.bulk_insert(disputes, rows)
