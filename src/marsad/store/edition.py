"""Which contents a store holds: a word that is another one after each change, by whichever program, and outlasts them.

What was worked out of a store may be kept under it, beside the store, until the next start. Its second half is another
one only where more was written than reports and decisions, which fusion has yet to work in.
"""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, insert, select, update

from marsad.store import dialect
from marsad.store.schema import state

EDITION = "edition"
"""Its name among what the store knows of itself."""


def edition(connection: Connection) -> str | None:
    """The store's edition; None where nothing was written since there are editions."""
    return connection.execute(select(state.c.value).where(state.c.name == EDITION)).scalar()


def fused(connection: Connection) -> str:
    """What stays the same as long as reports and decisions alone are added."""
    return half(edition(connection))


def half(edition: str | None) -> str:
    """The half of an edition that stays the same as long as reports and decisions alone are added."""
    return (edition or "").rpartition(".")[2]


@contextmanager
def renewed(connection: Connection, *, adding: bool = False) -> Iterator[None]:
    """Give the store a new edition at the end, where it was written to meanwhile in the connection's transaction.
    `adding`: what fusion made and keeps was left as it is."""
    before = dialect.written(connection)
    yield
    if dialect.written(connection) == before:
        return
    # By chance, not by counting: a backup put back and written to must not come upon a number that it had before.
    word = f"{secrets.token_hex(8)}.{fused(connection) if adding else secrets.token_hex(8)}"
    if not connection.execute(update(state).where(state.c.name == EDITION).values(value=word)).rowcount:
        connection.execute(insert(state), {"name": EDITION, "value": word})
