"""From a path to an engine over a store of this version's schema: made, migrated after a backup, or refused."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.engine import URL

from marsad.model.addresses import shown
from marsad.store import dialect, postgres
from marsad.store.errors import NoStore, StoreError, StoreForbidden, guarded
from marsad.store.only_read import only_read

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010")
"""The schema's revisions that this version knows, the newest last (so that opening a store need not load Alembic)."""
_MIGRATIONS = Path(__file__).parent / "migrations"


def open_store(target: str | Path, *, create: bool, encrypt: bool | None = None) -> tuple[dialect.Where, Engine]:
    """Where `target` is and an engine over it. StoreError where it is not, and cannot become, a store."""
    with guarded(shown(target)):
        where = dialect.location(target)
    name = named(where)
    with guarded(name, OSError):
        if not isinstance(where, Path):
            return where, _open_database(where, name, create)
        exists, revision = dialect.peek(where)
        if not exists and not create:
            raise NoStore(f"there is no store at {where}. `marsad build FILES --store {where}` makes one")
        if not exists and not where.absolute().parent.is_dir():
            raise StoreError(
                f"{where}: there is no folder {where.absolute().parent}. Make it first, or name another path"
            )
        _known(name, revision)
        if only_read(where) and revision != REVISIONS[-1]:
            _migration_forbidden(where, revision)
        if not exists:
            dialect.use_wal(where, encrypt=encrypt)
        return where, _brought_up(where, name, dialect.engine_for(where))


def named(where: dialect.Where) -> str:
    """Where a store is, as it may be shown: without a password."""
    return str(where) if isinstance(where, Path) else shown(where.render_as_string(hide_password=True))


def _open_database(where: URL, name: str, create: bool) -> Engine:
    engine = dialect.engine_for(where)
    try:
        exists, revision = postgres.peek(engine, name)
        if not exists and not create:
            raise NoStore(f"there is no store in {name}. `marsad build FILES --store {name}` makes one")
        _known(name, revision)
    except BaseException:
        engine.dispose()
        raise
    return _brought_up(where, name, engine)


def _brought_up(where: dialect.Where, name: str, engine: Engine) -> Engine:
    try:
        with engine.begin() as connection:  # also takes away the -wal and -shm that the look may have left
            revision = _revision(connection)
        if revision != REVISIONS[-1]:
            _migrate(where, name, engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _known(path: str, revision: str | None) -> None:
    if revision is not None and revision not in REVISIONS:
        raise StoreError(
            f"{path} was made by a newer version of marsad (schema {revision}; this one knows up to {REVISIONS[-1]}); "
            "it was left as it is. Update marsad, or name another path"
        )


def _migration_forbidden(path: Path, revision: str | None) -> None:
    held = "holds nothing yet" if revision is None else f"was made by an older version of marsad (schema {revision})"
    raise StoreForbidden(
        f"{path} {held} and has to be brought to schema {REVISIONS[-1]} before it can be read here; that cannot be "
        "done, as it cannot be written to. Copy it to a folder of your own and name the copy, or let somebody who may "
        "write to it open it once"
    )


def _migrate(where: dialect.Where, name: str, engine: Engine) -> None:
    with dialect.for_writing(engine.connect()) as connection, connection.begin():
        held = _revision(connection)  # another process may have been faster
        if held == REVISIONS[-1]:
            return
        _known(name, held)
        if held is not None and isinstance(where, Path):  # PostgreSQL takes a step back by itself, its keeper backs up
            dialect.back_up(where, held)
        upgrade(connection)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Bring the schema to `revision` within the connection's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, revision)
