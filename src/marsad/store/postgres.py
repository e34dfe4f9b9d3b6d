"""What PostgreSQL does its own way: the door to it is `dialect`, which see for what each of these is for."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    FromClause,
    Integer,
    Table,
    Text,
    bindparam,
    cast,
    column,
    create_engine,
    delete,
    event,
    func,
    insert,
    inspect,
    select,
    table,
    text,
)
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from marsad.store.errors import StoreError

SEARCH_TABLE = "event_search"
WRITES = "marsad_writes"
WORTH_COPY = 20
"""Rows from which on COPY costs less than INSERT."""
_MARK = "marsad"
"""Comment on the table `state`: whose database it is."""
_LOCK = 0x6D727364
"""The lock that writers of a store wait for."""
_search = table(SEARCH_TABLE, column("number", Integer), column("words", TSVECTOR))


def engine_for(url: URL) -> Engine:
    """An engine whose readers see one state throughout a transaction, and whose writers wait for each other."""
    try:
        engine = create_engine(url.set(drivername="postgresql+psycopg"), isolation_level="REPEATABLE READ")
    except ModuleNotFoundError as error:
        raise StoreError("a store in PostgreSQL needs one more package: pip install 'marsad[postgres]'") from error
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get(WRITES):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")


def for_writing(connection: Connection) -> Connection:
    """The connection, its transactions locking out other writers from their start."""
    # Not "repeatable read": the state seen would be that of before the wait for the lock.
    return connection.execution_options(isolation_level="READ COMMITTED", **{WRITES: True})


def peek(engine: Engine, where: str) -> tuple[bool, str | None]:
    """Whether the database holds tables, and at which revision. StoreError where they are not a marsad store's."""
    with engine.connect() as connection:
        found = inspect(connection)
        tables = found.get_table_names()
        if not tables:
            return False, None
        ours = "state" in tables and found.get_table_comment("state").get("text") == _MARK
        if not ours or "alembic_version" not in tables:
            raise StoreError(f"{where} is a database of another program; it was left as it is. Name another one")
        return True, connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def state_of(connection: Connection) -> str:
    """What is another value after each change of the database."""
    return str(connection.exec_driver_sql("SELECT pg_current_snapshot()").scalar())


def written(connection: Connection) -> object:
    """What is another value once the connection's transaction has written something."""
    return connection.exec_driver_sql("SELECT pg_current_xact_id_if_assigned()::text").scalar()


def mark(connection: Connection) -> None:
    """Write into the database that it is a marsad store."""
    connection.exec_driver_sql(f"COMMENT ON TABLE state IS '{_MARK}'")


def copy_rows(
    connection: Connection, into: Table, rows: Sequence[Mapping[str, Any]], *, passing_over: bool = False
) -> None:
    """Insert rows that all have the columns of the first one by COPY; `passing_over`: but those whose key is there."""
    target = "arriving" if passing_over else into.name
    names = list(rows[0])
    columns = ", ".join(f'"{name}"' for name in names)
    if passing_over:
        connection.exec_driver_sql(f'CREATE TEMPORARY TABLE {target} (LIKE "{into.name}") ON COMMIT DROP')
    _copy(connection, f'COPY "{target}" ({columns}) FROM STDIN', ([row[name] for name in names] for row in rows))
    if passing_over:
        chosen = f"SELECT {columns} FROM {target} ON CONFLICT DO NOTHING"
        connection.exec_driver_sql(f'INSERT INTO "{into.name}" ({columns}) {chosen}')
        connection.exec_driver_sql(f"DROP TABLE {target}")


def _copy(connection: Connection, order: str, rows: Iterable[Sequence[Any]]) -> None:
    from psycopg import Error

    driver: Any = connection.connection.driver_connection
    try:
        with driver.cursor() as cursor, cursor.copy(order) as copy:
            for row in rows:
                copy.write_row(row)
    except Error as error:  # as SQLAlchemy would, had it been asked
        raise DBAPIError(order, None, error) from error


def append_only(connection: Connection, name: str) -> None:
    """Let the database refuse whatever would change or take away rows of a table."""
    connection.exec_driver_sql(
        f"CREATE FUNCTION {name}_only_added() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{name} are only ever added'; END $$"
    )
    connection.exec_driver_sql(
        f"CREATE TRIGGER {name}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {name} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION {name}_only_added()"
    )


def sweep(engine: Engine) -> None:
    """Write every table anew; its former pages are given back to the system."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for name in inspect(connection).get_table_names():
            connection.exec_driver_sql(f'VACUUM (FULL, ANALYZE) "{name}"')
        connection.exec_driver_sql("CHECKPOINT")


def create_search(connection: Connection) -> None:
    """Make the full-text table of events."""
    connection.exec_driver_sql(f"CREATE TABLE {SEARCH_TABLE} (number integer PRIMARY KEY, words tsvector NOT NULL)")
    connection.exec_driver_sql(f"CREATE INDEX {SEARCH_TABLE}_words ON {SEARCH_TABLE} USING gin (words)")


def put_search(connection: Connection, words: Mapping[int, str]) -> None:
    """Make the events with these row numbers found by words."""
    if len(words) < WORTH_COPY:
        lexemes = func.array_to_tsvector(func.string_to_array(bindparam("said", type_=Text), " "))
        into = insert(_search).values(number=bindparam("at"), words=lexemes)
        connection.execute(into, [{"at": number, "said": said} for number, said in words.items()])
        return
    connection.exec_driver_sql("CREATE TEMPORARY TABLE arriving (number integer, words text) ON COMMIT DROP")
    _copy(connection, "COPY arriving (number, words) FROM STDIN", words.items())
    lexemes_of_all = "SELECT number, array_to_tsvector(string_to_array(words, ' ')) FROM arriving"
    connection.exec_driver_sql(f"INSERT INTO {SEARCH_TABLE} (number, words) {lexemes_of_all}")
    connection.exec_driver_sql("DROP TABLE arriving")


def drop_search(connection: Connection, numbers: Sequence[int]) -> None:
    """Make the events with these row numbers found no more."""
    connection.execute(delete(_search).where(_search.c.number.in_(numbers)))


def search_numbers() -> tuple[FromClause, ColumnElement[int]]:
    """The full-text table and its column of events' row numbers."""
    return _search, _search.c.number


def found_by(number: ColumnElement[int], stems: Sequence[str]) -> ColumnElement[bool]:
    """The condition that the event with row `number` holds all `stems`."""
    wanted = cast(" & ".join(f"'{stem}'" for stem in stems), TSQUERY)
    return number.in_(select(_search.c.number).where(_search.c.words.op("@@")(wanted)))


def loaded(connection: Connection, tables: Sequence[Table]) -> None:
    """After rows came in with their numbers: number further ones behind them."""
    for into in tables:
        (key, *further) = into.primary_key.columns
        if not further and isinstance(key.type, Integer):
            connection.exec_driver_sql(
                f"SELECT setval(pg_get_serial_sequence('{into.name}', '{key.name}'), "
                f"(SELECT coalesce(max({key.name}), 0) + 1 FROM {into.name}), false)"
            )
