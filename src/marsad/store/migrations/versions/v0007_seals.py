"""A seal on every row that holds words, so that a damaged one is found."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from marsad.store.sealing import seal

revision = "0007"
down_revision = "0006"
_AT_ONCE = 500
_KEYS = {
    "documents": "id",
    "mentions": "id",
    "events": "number",
    "document_versions": "number",
    "redirects": "number",
    "features": "number",
    "prints": "document",
}


def upgrade() -> None:
    """Seal the rows that are there."""
    connection = op.get_bind()
    for name, key in _KEYS.items():
        op.add_column(name, sa.Column("seal", sa.String(32)))
        change = sa.text(f"UPDATE {name} SET seal = :seal WHERE {key} = :at")
        for rows in _portions(connection, name, key):
            connection.execute(change, [{"at": row[key], "seal": seal(row)} for row in rows])


def _portions(connection: sa.Connection, name: str, key: str) -> Iterator[list[dict[str, Any]]]:
    following = f"SELECT * FROM {name} {{}} ORDER BY {key} LIMIT {_AT_ONCE}"
    found = connection.execute(sa.text(following.format(""))).mappings().all()
    while found:
        yield [dict(row) for row in found]
        after = sa.text(following.format(f"WHERE {key} > :at"))
        found = connection.execute(after, {"at": found[-1][key]}).mappings().all()
