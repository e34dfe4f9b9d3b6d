"""What verifying tells, and how it goes through a table: a portion of rows at a time, each against its seal."""

from collections.abc import Iterator, Sequence
from typing import Any, Literal, NamedTuple

import msgspec
from sqlalchemy import Connection, Row, Table, select

from marsad.store.sealing import seal_of

AT_ONCE = 400
"""Rows that pass through memory together."""
CHANGED = "it is not as it was written"


class Flaw(NamedTuple):
    """Something in a store that is not as it should be."""

    where: str
    """Which row: `document ID`, `mention ID`, `event ID`, `decision ID`, `table NAME`, `file`."""
    what: str


class Checked(msgspec.Struct):
    """How much was gone through; counted while `flaws` runs."""

    documents: int = 0
    mentions: int = 0
    events: int = 0
    claims: int = 0
    decisions: int = 0
    unsealed: int = 0
    """Rows without a seal."""
    edition: str | None = None
    """Of the store that was gone through."""


Part = Literal["events", "others"]
"""Events are half of the work; they need nothing of the rest."""


class Seals:
    """Whether the rows of a table are as they were sealed; those without a seal are counted, and let pass."""

    def __init__(self, table: Table, checked: Checked) -> None:
        names = [column.name for column in table.columns]
        self._seal, self._at, self._checked = seal_of(names), names.index("seal"), checked

    def hold(self, row: Row[Any]) -> bool:
        """Whether a row, with all columns of the table, is as it was sealed."""
        given = row[self._at]
        if given is None:
            self._checked.unsealed += 1
            return True
        return self._seal(row) == str(given)


def portions(connection: Connection, table: Table) -> Iterator[Sequence[Row[Any]]]:
    """The rows of a table in the order of its key."""
    chosen = select(table).order_by(*table.primary_key.columns)
    with connection.execution_options(yield_per=AT_ONCE).execute(chosen) as result:
        yield from result.partitions(AT_ONCE)


def within(span: Sequence[int], text: str) -> bool:
    """Whether a span lies within a text."""
    return 0 <= span[0] <= span[1] <= len(text)
