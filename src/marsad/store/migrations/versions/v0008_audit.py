"""The audit log."""

import sqlalchemy as sa
from alembic import op

from marsad.store.dialect import append_only

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the log; it begins with what is done from now on."""
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
    )
    append_only(op.get_bind(), "audit")
