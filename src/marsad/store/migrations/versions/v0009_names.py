"""Where documents name private persons. Those that are there have no row until they are read again."""

import sqlalchemy as sa
from alembic import op

from marsad.store.dialect import KEY

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "names",
        sa.Column("document", KEY, primary_key=True),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("seal", sa.String(32)),
    )
