"""Full text of events, on each database: SQLite's FTS5 here, a `tsvector` in `postgres`."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    Integer,
    Table,
    Text,
    column,
    literal_column,
    select,
    table,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler

from marsad.store import postgres
from marsad.store.postgres import SEARCH_TABLE

_search = table(SEARCH_TABLE, column("rowid", Integer), column("words", Text))
FULL_TEXT = "fts5(words, tokenize = 'unicode61 remove_diacritics 0')"
"""How SQLite's full-text tables cut words."""


def create_search(connection: Connection) -> None:
    """Make the full-text table of events."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"CREATE VIRTUAL TABLE {SEARCH_TABLE} USING {FULL_TEXT}")
    else:
        postgres.create_search(connection)


def put_search(connection: Connection, words: Mapping[int, str]) -> None:
    """Make the events with these row numbers, not found so far, found by words (stems, parted by blanks)."""
    if connection.dialect.name == "postgresql":
        postgres.put_search(connection, words)
        return
    connection.exec_driver_sql(f"INSERT INTO {SEARCH_TABLE} (rowid, words) VALUES (?, ?)", list(words.items()))


def drop_search(connection: Connection, numbers: Sequence[int]) -> None:
    """Make the events with these row numbers found no more."""
    if connection.dialect.name == "postgresql":
        postgres.drop_search(connection, numbers)
        return
    connection.execute(_search.delete().where(_search.c.rowid.in_(numbers)))


def found_by(number: ColumnElement[int], stems: list[str]) -> ColumnElement[bool]:
    """The condition that the event with row `number` holds all `stems`; they are of letters and digits only."""
    wanted = " ".join(f'"{stem}"' for stem in stems)
    here = number.in_(select(_search.c.rowid).where(literal_column(SEARCH_TABLE).op("MATCH")(wanted)))
    return _ByDatabase(here, postgres.found_by(number, stems))


def out_of_step(connection: Connection, made: Table) -> Iterator[tuple[int, str | None]]:
    """The numbers of events, and their ids, whose words full text does not hold as the table of events does; without
    an id those that it holds beyond."""
    sqlite = connection.dialect.name == "sqlite"
    held, number = (_search, _search.c.rowid) if sqlite else postgres.search_numbers()
    differs = number.is_(None) | (_search.c.words != made.c.words) if sqlite else number.is_(None)
    chosen = select(made.c.number, made.c.event).select_from(made.outerjoin(held, number == made.c.number))
    yield from ((found, id) for found, id in connection.execute(chosen.where(differs)))
    beyond = select(number).where(number.not_in(select(made.c.number)))
    yield from ((found, None) for (found,) in connection.execute(beyond))


def check_search(connection: Connection) -> None:
    """Let SQLite compare the index of full text with its words; an error is raised where they differ. Takes a
    connection for writing, as FTS5 gives this order the shape of an insert."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"INSERT INTO {SEARCH_TABLE}({SEARCH_TABLE}) VALUES ('integrity-check')")


class _ByDatabase(ColumnElement[bool]):
    """A condition that is written otherwise for each database."""

    inherit_cache = False

    def __init__(self, sqlite: ColumnElement[bool], postgresql: ColumnElement[bool]) -> None:
        self.type = Boolean()
        self.sqlite, self.postgresql = sqlite, postgresql


@compiles(_ByDatabase)
def _compile(element: _ByDatabase, compiler: SQLCompiler, **options: Any) -> str:
    return compiler.process(element.postgresql if compiler.dialect.name == "postgresql" else element.sqlite, **options)
