"""Small stores as every earlier revision of the schema left them, laid out on SQLite and PostgreSQL.

Each file of `stores/` was written by `tools/keep_store.py` from a store that the version of that time had made of
composed reports; once there, a file does not change. (That of 0001, which was never given out alone, holds rows of
0002.)
"""

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, MetaData

from marsad.store import dialect, fulltext
from marsad.store.opening import upgrade

FOLDER = Path(__file__).parent / "stores"


def fixtures() -> list[Path]:
    """The files, those of older revisions first."""
    return sorted(FOLDER.glob("*.jsonl"))


def laid_out(kept: Path, target: str) -> None:
    """Make the store that a file tells of at an empty place: its tables by the steps up to its revision, its rows."""
    where = dialect.location(target)
    if isinstance(where, Path):
        dialect.use_wal(where)
    engine = dialect.engine_for(where)
    with dialect.for_writing(engine.connect()) as connection, connection.begin():
        upgrade(connection, kept.stem)
        _fill(connection, list(rows(kept)))
    engine.dispose()


def lines(kept: Path) -> Iterator[dict[str, Any]]:
    with kept.open(encoding="utf-8") as stream:
        yield from map(json.loads, stream)


def rows(kept: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows, each with the name of its table."""
    for line in lines(kept):
        if "table" in line:
            yield line["table"], {name: _value(value) for name, value in line["row"].items()}


def _value(told: Any) -> Any:
    return base64.b64decode(told["base64"]) if isinstance(told, dict) else told


def _fill(connection: Connection, told: list[tuple[str, dict[str, Any]]]) -> None:
    held = MetaData()
    held.reflect(connection)
    for table in held.sorted_tables:
        given = [row for name, row in told if name == table.name]
        if table.name == "state":
            connection.execute(table.delete())
        if given:
            connection.execute(table.insert(), given)
        if table.name == "events" and given:
            fulltext.put_search(connection, {row["number"]: row["words"] for row in given})
    dialect.loaded(connection, [t for t in held.sorted_tables if dialect.managed(t.name) and t.primary_key.columns])

