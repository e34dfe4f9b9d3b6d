"""Are the tables of an SQLite store, their indexes and triggers those that marsad makes? A flipped bit in what SQLite
keeps of them changes no row, and yet what may be written, or in which order it is found."""

from collections.abc import Iterator
from functools import cache

from sqlalchemy import Connection, create_engine

from marsad.store.dialect import managed
from marsad.store.opening import upgrade

_Made = dict[str, set[tuple[object, ...]]]


def table_flaws(connection: Connection) -> Iterator[str]:
    """What of the tables is missing or otherwise than in a new store. What somebody added is let stand."""
    if connection.dialect.name != "sqlite":
        return
    held, wanted = _made(connection), _new()
    for name, parts in wanted.items():
        if name not in held:
            yield f"{name} is missing"
        elif not parts <= held[name]:
            yield f"{name} is not made as it was: {_told(parts - held[name])} is missing"


def _told(parts: set[tuple[object, ...]]) -> str:
    return ", ".join(sorted(" ".join(str(value) for value in part if value not in (None, "")) for part in parts))


@cache
def _new() -> _Made:
    engine = create_engine("sqlite://")
    try:
        with engine.connect() as connection:
            upgrade(connection)
            return _made(connection)
    finally:
        engine.dispose()


def _made(connection: Connection) -> _Made:
    """Tables with their columns, keys and indexes as SQLite understands them, and triggers by their words: how the
    statements are laid out hangs on the library that wrote them."""
    ask = connection.exec_driver_sql
    found: _Made = {}
    for kind, name, sql in ask("SELECT type, name, sql FROM sqlite_master").all():
        if kind == "table" and managed(name):
            columns = {("column", *row[1:]) for row in ask(f'PRAGMA table_xinfo("{name}")')}
            keys = {("foreign key", *row[2:]) for row in ask(f'PRAGMA foreign_key_list("{name}")')}
            found[f"table {name}"] = columns | keys
            for _, index, unique, origin, partial in ask(f'PRAGMA index_list("{name}")').all():
                covered = {("of", *row) for row in ask(f'PRAGMA index_xinfo("{index}")')}
                found[f"index {index}"] = {("index", name, unique, origin, partial), *covered}
        elif sql and kind != "index":
            found[f"{kind} {name}"] = {(" ".join(sql.split()),)}
    return found
