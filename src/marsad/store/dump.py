"""A whole store as lines of JSON, and back: nothing is lost, on whatever database it came from."""

import base64
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, LargeBinary, Table, select

from marsad.model.decision import Decision
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention
from marsad.store import dialect, fulltext
from marsad.store.edition import EDITION
from marsad.store.errors import StoreError
from marsad.store.schema import decisions, documents, events, mentions, metadata, state

_PAGE = 1000
_JSON = frozenset({"record", "mentions"})
"""Columns of JSON text: they stand in the line as they are, so that what was hashed keeps its bytes."""

_RECORDS = {
    table.name: msgspec.json.Decoder(kind).decode
    for table, kind in ((documents, Document), (mentions, Mention), (events, Event), (decisions, Decision))
}
_BEYOND = 1 << 63
"""The first number that no column holds."""


class _Head(msgspec.Struct):
    marsad: str
    schema: str


class _Line(msgspec.Struct):
    table: str
    row: dict[str, msgspec.Raw]


def dump(connection: Connection, revision: str) -> Iterator[str]:
    """The lines: a head with the revision of the schema, then every row of every table, parents before children."""
    yield msgspec.json.encode(_Head("store", revision)).decode() + "\n"
    for table in metadata.sorted_tables:
        keys = list(table.primary_key.columns)
        rows = connection.execution_options(yield_per=_PAGE).execute(select(table).order_by(*keys))
        for row in rows.mappings():
            if table is state and row["name"] == EDITION:
                continue  # the copy has its own: it is another store once either is written to
            told = {str(name): _told(table, name, value) for name, value in row.items()}
            yield msgspec.json.encode({"table": str(table.name), "row": told}).decode() + "\n"


def load(connection: Connection, lines: Iterable[bytes | str], revision: str) -> int:
    """Write the lines of `dump` into an empty store; returns the number of rows. StoreError where a line is none of
    its lines, or comes from another revision of the schema."""
    numbered = enumerate(lines, 1)
    first = next(numbered, (1, ""))[1]
    try:
        head = msgspec.json.decode(first, type=_Head)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise StoreError("line 1: this is no store written by marsad export --format jsonl") from None
    if head.marsad != "store" or head.schema != revision:
        raise StoreError(
            f"it was written from a store of schema {head.schema}; this version of marsad has {revision}. "
            "Open that store with this version, then export it again"
        )
    waiting: list[dict[str, Any]] = []
    table: Table | None = None
    loaded = 0
    for number, line in numbered:
        found, row = _read(line, number)
        if found is not table or len(waiting) >= _PAGE:
            _write(connection, table, waiting)
            table, waiting = found, []
        waiting.append(row)
        loaded += 1
    _write(connection, table, waiting)
    dialect.loaded(connection, metadata.sorted_tables)
    return loaded


def _told(table: Table, name: str, value: Any) -> Any:
    if value is None:
        return None
    if name in _JSON and isinstance(value, str):
        return msgspec.Raw(value.encode())
    return base64.b64encode(value).decode() if isinstance(table.c[name].type, LargeBinary) else value


def _read(line: bytes | str, number: int) -> tuple[Table, dict[str, Any]]:
    try:
        held = msgspec.json.decode(line, type=_Line)
        table = metadata.tables[held.table]
        if missing := set(table.c.keys()) ^ set(held.row):
            raise ValueError(f"columns: {', '.join(sorted(missing))}")
        if held.table in _RECORDS:
            _RECORDS[held.table](held.row["record"])
        return table, {name: _held(table, name, raw) for name, raw in held.row.items()}
    except (msgspec.DecodeError, UnicodeDecodeError, KeyError, ValueError, TypeError, RecursionError) as error:
        raise StoreError(f"line {number}: it is cut short or changed ({error}); nothing was loaded") from None


def _held(table: Table, name: str, raw: msgspec.Raw) -> Any:
    written = bytes(raw)
    if written == b"null":
        return None
    if name in _JSON:
        return written.decode()
    value = msgspec.json.decode(written)
    if isinstance(value, int) and abs(value) >= _BEYOND:
        raise ValueError(f"{name} is no number that a database holds")
    return base64.b64decode(value, validate=True) if isinstance(table.c[name].type, LargeBinary) else value


def _write(connection: Connection, table: Table | None, rows: list[dict[str, Any]]) -> None:
    if table is None or not rows:
        return
    names = table.c.keys()
    dialect.put_rows(connection, table, [{name: row.get(name) for name in names} for row in rows])
    if table is events:
        fulltext.put_search(connection, {row["number"]: row["words"] for row in rows})
