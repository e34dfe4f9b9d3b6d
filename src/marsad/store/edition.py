"""Which contents a store holds: a word that is another one after each change, by whichever program, and outlasts them.

What was worked out of a store may be kept under it, beside the store, until the next start.
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


@contextmanager
def renewed(connection: Connection) -> Iterator[None]:
    """Give the store a new edition at the end, where it was written to meanwhile in the connection's transaction."""
    before = dialect.written(connection)
    yield
    if dialect.written(connection) == before:
        return
    # By chance, not by counting: a backup put back and written to must not come upon a number that it had before.
    word = secrets.token_hex(8)
    if not connection.execute(update(state).where(state.c.name == EDITION).values(value=word)).rowcount:
        connection.execute(insert(state), {"name": EDITION, "value": word})
