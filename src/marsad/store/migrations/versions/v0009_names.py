"""Where documents name private persons, and marks of what was expunged. Documents that are there have no row until they
are read again."""

import sqlalchemy as sa
from alembic import op

from marsad.store.dialect import KEY

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "names",
        sa.Column("document", KEY, primary_key=True),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("seal", sa.String(32)),
    )
    op.create_table(
        "expunged",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("mark", sa.String(64), nullable=False),
        sa.Column("entry", KEY, nullable=False),
    )
