"""Decisions of people, earlier versions of documents, redirects, and what fusion keeps from one run to the next."""

import sqlalchemy as sa
from alembic import op

from marsad.store.dialect import KEY, append_only

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make what a store keeps of before and of people, and what fusion keeps."""
    _history()
    _ledger()
    _fusion()
    op.add_column("events", sa.Column("review", sa.Text))
    op.execute("INSERT INTO pending (document) SELECT id FROM documents")
    op.execute("INSERT INTO state (name, value) VALUES ('recipe', '')")


def _history() -> None:
    op.create_table(
        "redirects",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("old", KEY, nullable=False),
        sa.Column("new", KEY),
        sa.Column("time", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
    )
    op.create_index("redirects_old", "redirects", ["old"])
    op.create_table(
        "document_versions",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("document", KEY, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("reader", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("mentions", sa.Text, nullable=False),
        sa.Column("until", sa.Text, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("who", sa.Text),
        sa.Column("reason", sa.Text),
    )
    op.create_index("document_versions_document", "document_versions", ["document"])


def _ledger() -> None:
    op.create_table(
        "decisions",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", KEY, nullable=False, unique=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("undoes", KEY),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
    )
    append_only(op.get_bind(), "decisions")
    op.create_table(
        "bases",
        sa.Column("decision", sa.Integer, sa.ForeignKey("decisions.number"), primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("document", KEY, nullable=False),
        sa.Column("mention", KEY),
    )
    for name in ("document", "mention"):
        op.create_index(f"bases_{name}", "bases", [name])


def _fusion() -> None:
    op.create_table("pending", sa.Column("document", KEY, primary_key=True))
    op.create_table(
        "prints",
        sa.Column("document", KEY, primary_key=True),
        sa.Column("published", sa.Text),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        sa.Column("sketch", sa.LargeBinary, nullable=False),
        sa.Column("origin", KEY, nullable=False),
    )
    op.create_table(
        "features",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("document", KEY, nullable=False),
        sa.Column("mention", KEY, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("turn", sa.Integer, nullable=False),
        sa.Column("first", sa.Integer),
        sa.Column("last", sa.Integer),
        sa.Column("voice", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("rank", KEY, nullable=False),
        sa.Column("keys", sa.LargeBinary, nullable=False),
        sa.Column("feature", sa.LargeBinary, nullable=False),
    )
    for name in ("document", "mention"):
        op.create_index(f"features_{name}", "features", [name])
    op.create_table(
        "links",
        sa.Column("one", sa.Integer, primary_key=True),
        sa.Column("other", sa.Integer, primary_key=True),
    )
    op.create_index("links_other", "links", ["other"])
