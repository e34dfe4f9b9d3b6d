"""Documents and their mentions."""

import sqlalchemy as sa
from alembic import op

from marsad.store.dialect import KEY, mark

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables of documents and mentions, and how the store stands."""
    op.create_table(
        "state",
        sa.Column("name", sa.String(40), primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.execute("INSERT INTO state (name, value) VALUES ('stale', '0')")
    op.create_table(
        "documents",
        sa.Column("id", KEY, primary_key=True),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("publisher", sa.Text),
        sa.Column("published", sa.Text),
        sa.Column("reader", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
    )
    op.create_index("documents_publisher", "documents", ["publisher"])
    op.create_table(
        "mentions",
        sa.Column("id", KEY, primary_key=True),
        sa.Column("document", KEY, sa.ForeignKey("documents.id", ondelete="CASCADE"), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.UniqueConstraint("document", "number", name="mentions_of_document"),
    )
    mark(op.get_bind())
