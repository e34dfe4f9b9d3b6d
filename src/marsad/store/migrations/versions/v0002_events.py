"""Events, what they are found by, and their full text."""

import sqlalchemy as sa
from alembic import op

from marsad.store.dialect import KEY
from marsad.store.fulltext import create_search

revision = "0002"
down_revision = "0001"


def _row_number() -> sa.Column[int]:
    return sa.Column("number", sa.Integer, sa.ForeignKey("events.number", ondelete="CASCADE"), primary_key=True)


def upgrade() -> None:
    """Make the tables of events and their full text."""
    op.create_table(
        "events",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("event", KEY, nullable=False, unique=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("acled_type", sa.Text),
        sa.Column("sub_type", sa.Text),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("start", sa.Text),
        sa.Column("end", sa.Text),
        sa.Column("month", sa.Text),
        sa.Column("precision", sa.Text),
        sa.Column("place", sa.Text),
        sa.Column("place_ar", sa.Text),
        sa.Column("admin1", sa.Text),
        sa.Column("country", sa.Text),
        sa.Column("lat", sa.Float),
        sa.Column("lon", sa.Float),
        sa.Column("geo_precision", sa.Integer),
        sa.Column("killed_best", sa.BigInteger),
        sa.Column("killed_low", sa.BigInteger),
        sa.Column("killed_high", sa.BigInteger),
        sa.Column("reports", sa.Integer, nullable=False),
        sa.Column("origins", sa.Integer, nullable=False),
        sa.Column("disputes", sa.Integer, nullable=False),
        sa.Column("title_ar", sa.Text, nullable=False),
        sa.Column("title_en", sa.Text, nullable=False),
        sa.Column("place_words", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
    )
    for name in ("start", "kind", "admin1"):
        op.create_index(f"events_{name}", "events", [name])
    op.create_table(
        "event_actors",
        _row_number(),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("actor", sa.Text),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
    )
    op.create_index("event_actors_actor", "event_actors", ["actor"])
    for name in ("mention", "document"):
        op.create_table(f"event_{name}s", _row_number(), sa.Column(name, KEY, primary_key=True))
        op.create_index(f"event_{name}s_{name}", f"event_{name}s", [name])
    create_search(op.get_bind())
