"""The door to what differs between databases: settings, locks, backup, whose file it is; full text has one of its own.

SQLite here and in `fulltext`, PostgreSQL in `postgres`. Nothing outside these may use what one of them alone has.
"""

import contextlib
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Connection,
    Engine,
    Insert,
    Table,
    Text,
    create_engine,
    event,
    insert,
)
from sqlalchemy.engine import URL, make_url
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from marsad.model.addresses import shown
from marsad.store import locked, only_read, postgres
from marsad.store.errors import StoreError, library_errors
from marsad.store.postgres import SEARCH_TABLE
from marsad.store.postgres import WRITES as _WRITES

# Ids have to sort by code points on every database, whatever its language setting: the order of answers hangs on it.
KEY = Text().with_variant(Text(collation="C"), "postgresql")
_MARK = 0x6D727364  # "mrsd", in the header of the file: whose it is
_LASTS = "marsad_lasts"
_PATIENCE = 30.0  # seconds to wait for another writer
_CONNECTIONS = 60
"""Beyond the first five: as many as threads that may wait for a writer at a time, so that no reader waits for them."""


Where = Path | URL
"""Where a store is: a file, or a PostgreSQL database."""


def location(target: str | Path) -> Where:
    """The file that a path or an SQLAlchemy URL names, or the database. StoreError where it names neither."""
    if not (isinstance(target, str) and "://" in target):
        if str(target) in ("", ":memory:"):
            raise StoreError("a store is a file: give a path")
        return Path(target).expanduser()
    url = make_url(target)
    if url.get_backend_name() in ("postgresql", "postgres"):
        if not url.database:
            raise StoreError(f"{shown(target)}: name the database, as in postgresql://host/name")
        return url
    if url.get_backend_name() != "sqlite":
        raise StoreError(f"{url.get_backend_name()}: marsad keeps its store in an SQLite file or in PostgreSQL")
    if not url.database or url.database == ":memory:":
        raise StoreError("a store is a file: give a path")
    return Path(url.database)


def peek(path: Path) -> tuple[bool, str | None]:
    """Look at `path` without changing it: does a file with tables stand there, and at which revision of the schema?

    StoreError where it is anything but a marsad store or an empty file.
    """
    if not os.path.lexists(path):
        return False, None
    if not path.is_file():
        raise StoreError(f"{path} is {'a folder' if path.is_dir() else 'no ordinary file'}; a store is a file")
    head = locked.head(path)
    if head and head != locked.PLAIN and locked.key() is None:
        raise StoreError(
            f"{path} is no marsad store but some other file; it was left as it is. Name another path; where it is an "
            "encrypted store, name the file with its key in MARSAD_KEY_FILE"
        )
    with closing(_onlooker(path, only_read.mode(path))) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        (mark,) = connection.execute("PRAGMA application_id").fetchone()
        if not tables and mark in (0, _MARK):
            return False, None
        if mark != _MARK or "alembic_version" not in tables:
            raise StoreError(f"{path} is a database of another program; it was left as it is. Name another path")
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone() or (None,)
    return True, revision


def _onlooker(path: Path, allowed: str, mode: str = only_read.READING) -> Any:
    """A connection that changes nothing, but for a file whose writer was killed: only a writer can take back what that
    one left half done, as SQLite does on its own. `allowed`: how the file may be opened at most."""
    writable = allowed == only_read.WRITING
    connection = locked.connect(path, mode=mode if writable else allowed, timeout=_PATIENCE)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master")
    except library_errors() as error:
        connection.close()
        if "not a database" in str(error) and locked.looks_locked(path):
            raise StoreError(f"{path} is no store that this key opens; it was left as it is") from None
        if not writable and only_read.pending(path):
            raise only_read.left_half(path) from None
        if writable and mode == only_read.READING and "readonly" in str(error):
            return _onlooker(path, allowed, "rw")
        raise
    return connection


def file_mark(path: Path) -> tuple[tuple[int, int, int], ...]:
    """What is another value after each change of the file: SQLite writes into it or into its log."""
    found = []
    for name in (path, path.with_name(f"{path.name}-wal")):
        with contextlib.suppress(OSError):
            held = name.stat()
            found.append((held.st_ino, held.st_mtime_ns, held.st_size))
    return tuple(found)


def engine_for(where: Where) -> Engine:
    """An engine whose transactions are real ones: DDL included, writers lock when they begin."""
    return postgres.engine_for(where) if isinstance(where, URL) else _engine_for_file(where)


def _engine_for_file(path: Path) -> Engine:
    if only_read.only_read(path):
        return _engine_for_reading(path)
    encrypted = locked.looks_locked(path)
    engine = create_engine(
        URL.create("sqlite", database=str(path.absolute())),
        module=locked.module(locked=encrypted),
        connect_args={"timeout": _PATIENCE},
        max_overflow=_CONNECTIONS,
    )
    event.listen(engine, "connect", lambda _, record: record.info.update(file=locked.opened(path)))
    event.listen(engine, "close", lambda _, record: locked.closed(record.info.pop("file", None)))
    if encrypted:
        event.listen(engine, "connect", lambda connection, _: locked.unlock(connection, path))
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _engine_for_reading(path: Path) -> Engine:
    # A connection for each transaction: whether the file stands still while it is read can change from one to the next.
    engine = create_engine(
        "sqlite://",
        module=locked.module(locked=locked.looks_locked(path)),
        creator=partial(_reader, path),
        poolclass=NullPool,
    )
    event.listen(engine, "connect", lambda _, record: record.info.update(file=locked.opened(path)))
    event.listen(engine, "close", lambda _, record: locked.closed(record.info.pop("file", None)))
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _reader(path: Path) -> Any:
    return locked.connect(path, mode=only_read.mode(path), timeout=_PATIENCE, threads=True)


def _set_up(connection: Any, _: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # sqlite3's own transactions leave DDL out; `_begin` does it instead
    connection.execute("PRAGMA foreign_keys = ON")


def _begin(connection: Connection) -> None:
    # A writer that starts as a reader may find at its first write that another one was faster, and can only fail.
    options = connection.get_execution_options()
    if options.get(_WRITES):
        # With WAL a killed process loses nothing either way; for a cut of power the log has to be on the disk.
        connection.exec_driver_sql(f"PRAGMA synchronous = {'FULL' if options.get(_LASTS) else 'NORMAL'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get(_WRITES) else "BEGIN")


def for_writing(connection: Connection, *, lasting: bool = True) -> Connection:
    """The connection, its transactions locking out other writers from their start. What they wrote is on the disk when
    they end, or soon after, unless it is to be `lasting`; PostgreSQL does so always."""
    if connection.dialect.name == "postgresql":
        return postgres.for_writing(connection)
    return connection.execution_options(**{_WRITES: True, _LASTS: lasting})


def written(connection: Connection) -> object:
    """What is another value once the connection's transaction has written something."""
    if connection.dialect.name == "postgresql":
        return postgres.written(connection)
    return connection.exec_driver_sql("SELECT total_changes()").scalar()


def encrypted(where: Where) -> bool:
    """Whether the store is a file that nobody reads without its key."""
    return isinstance(where, Path) and locked.looks_locked(where)


def use_wal(path: Path, *, encrypt: bool | None = None) -> None:
    """Let readers read while one writes; the file remembers it. To be called outside any transaction. A new file is
    encrypted where there is a key, unless `encrypt` says otherwise."""
    if encrypt is None:
        encrypt = locked.key() is not None
    fresh = not path.exists() or not path.stat().st_size
    with closing(locked.connect(path, timeout=_PATIENCE, locked=encrypt if fresh else None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")


def use_one_file(path: Path) -> None:
    """Let a copy be read without files beside it, from wherever it lies."""
    with closing(locked.connect(path, timeout=_PATIENCE)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def mark(connection: Connection) -> None:
    """Write into the file that it is a marsad store."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id = {_MARK}")
    else:
        postgres.mark(connection)


def back_up(path: Path, revision: str) -> Path:
    """Copy the store to `<path>.bak-<revision>` (never over an older copy); returns where the copy is."""
    copy = Path(f"{path}.bak-{revision}")
    number = 1
    while copy.exists():
        number += 1
        copy = Path(f"{path}.bak-{revision}-{number}")
    unfinished = Path(f"{copy}.part")
    try:
        take_away(unfinished)
        copy_file(path, unfinished)
        unfinished.replace(copy)
    finally:
        take_away(unfinished)
    return copy


def take_away(unfinished: Path) -> None:
    """Delete a file that was never finished, with what SQLite laid beside it: a writer that was killed leaves both."""
    for name in ("", "-journal", "-wal", "-shm"):
        Path(f"{unfinished}{name}").unlink(missing_ok=True)


def copy_file(path: Where, target: Path) -> None:
    """Copy the store's file as it stands between two writes of others; of an encrypted one the copy is encrypted with
    the same key. StoreError where it is no file."""
    if isinstance(path, URL):
        raise StoreError("a store in PostgreSQL is no file: copy it with pg_dump, or export it as jsonl")
    with (
        closing(locked.connect(path, mode=only_read.mode(path))) as source,
        closing(locked.connect(target, locked=encrypted(path))) as copy,
    ):
        source.backup(copy)


def put_rows(
    connection: Connection, into: Table, rows: Sequence[Mapping[str, Any]], *, passing_over: bool = False
) -> None:
    """Insert rows that all have the columns of the first one, the fastest way that the database knows. `passing_over`:
    those whose key is there already are left out."""
    if not rows:
        return
    if connection.dialect.name == "postgresql" and len(rows) >= postgres.WORTH_COPY:
        postgres.copy_rows(connection, into, rows, passing_over=passing_over)
    elif connection.dialect.name == "postgresql":
        connection.execute(insert_new(connection, into) if passing_over else insert(into), list(rows))
    else:
        # SQLAlchemy's own insert looks at each value: for nothing, as SQLite takes them all as they are.
        names = list(rows[0])
        columns, places = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
        order = f'INSERT {"OR IGNORE " if passing_over else ""}INTO "{into.name}" ({columns}) VALUES ({places})'
        connection.exec_driver_sql(order, [tuple([row[name] for name in names]) for row in rows])


def insert_new(connection: Connection, into: Table) -> Insert:
    """An insert that passes over rows whose key is there already."""
    if connection.dialect.name == "sqlite":
        return insert(into).prefix_with("OR IGNORE")
    from sqlalchemy.dialects.postgresql import insert as insert_or_not

    return insert_or_not(into).on_conflict_do_nothing()


def append_only(connection: Connection, name: str) -> None:
    """Let the database refuse whatever would change or take away rows of a table."""
    if connection.dialect.name == "sqlite":
        for action in ("UPDATE", "DELETE"):
            connection.exec_driver_sql(
                f"CREATE TRIGGER {name}_no_{action.lower()} BEFORE {action} ON {name} "
                f"BEGIN SELECT RAISE(ABORT, '{name} are only ever added'); END"
            )
    else:
        postgres.append_only(connection, name)


@contextlib.contextmanager
def rewriting(connection: Connection, name: str) -> Iterator[None]:
    """Let rows of a table that is only ever added to be changed within the connection's transaction."""
    if connection.dialect.name != "sqlite":
        connection.exec_driver_sql(f"ALTER TABLE {name} DISABLE TRIGGER {name}_no_change")
        yield
        connection.exec_driver_sql(f"ALTER TABLE {name} ENABLE TRIGGER {name}_no_change")
        return
    for action in ("update", "delete"):
        connection.exec_driver_sql(f"DROP TRIGGER {name}_no_{action}")
    yield
    append_only(connection, name)


def overwrite(connection: Connection) -> None:
    """Have the database overwrite with zeros what the connection's transaction deletes."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete = ON")


def sweep(where: Where, engine: Engine) -> None:
    """Write the database's files anew, so that nothing lies in them but what it holds. The library's OperationalError
    where another program has the file open for long."""
    if not isinstance(where, Path):
        postgres.sweep(engine)
        return
    with closing(locked.connect(where, timeout=_PATIENCE)) as connection:
        connection.isolation_level = None  # VACUUM runs outside any transaction
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute(f"INSERT INTO {SEARCH_TABLE}({SEARCH_TABLE}) VALUES ('rebuild')")
        connection.execute("VACUUM")
        (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise locked.module(locked=locked.looks_locked(where)).OperationalError("database is locked")


def loaded(connection: Connection, tables: Sequence[Table]) -> None:
    """After rows came in with their numbers: number further ones behind them."""
    if connection.dialect.name == "postgresql":
        postgres.loaded(connection, tables)


def managed(name: str | None) -> bool:
    """Whether a table belongs to the schema, not to the full-text search: SQLite keeps tables of its own behind it."""
    return name is None or not name.startswith(SEARCH_TABLE)


def file_flaws(connection: Connection) -> Iterator[str]:
    """What the database itself finds wrong with what it keeps; PostgreSQL checks its pages as it reads them."""
    if connection.dialect.name != "sqlite":
        return
    pages = connection.exec_driver_sql("PRAGMA cipher_integrity_check")  # of a plain file it tells nothing
    yield from (str(told) for (told,) in pages) if pages.returns_rows else ()
    for (told,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if told != "ok":
            yield str(told)
    for child, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"row {row} of table {child} belongs to none of {parent}"
    (version,) = connection.exec_driver_sql("PRAGMA user_version").one()
    if version:
        yield f"the head of the file names version {version}: marsad writes none there"
