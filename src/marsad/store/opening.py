"""From a path to an engine over a store of this version's schema: made, migrated after a backup, or refused."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from marsad.store import dialect
from marsad.store.errors import StoreError, guarded

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006")
"""The schema's revisions that this version knows, the newest last (so that opening a store need not load Alembic)."""
_MIGRATIONS = Path(__file__).parent / "migrations"


def open_store(target: str | Path, *, create: bool) -> tuple[Path, Engine]:
    """The file behind `target` and an engine over it. StoreError where it is not, and cannot become, a store."""
    with guarded(target):
        path = dialect.location(target)
    with guarded(path, OSError):
        exists, revision = dialect.peek(path)
        if not exists and not create:
            raise StoreError(f"there is no store at {path}. `marsad build FILES --store {path}` makes one")
        if not exists and not path.absolute().parent.is_dir():
            raise StoreError(
                f"{path}: there is no folder {path.absolute().parent}. Make it first, or name another path"
            )
        _known(path, revision)
        if not exists:
            dialect.use_wal(path)
        engine = dialect.engine_for(path)
        try:
            with engine.begin() as connection:  # also takes away the -wal and -shm that the look may have left
                revision = _revision(connection)
            if revision != REVISIONS[-1]:
                _migrate(path, engine)
        except BaseException:
            engine.dispose()
            raise
    return path, engine


def _known(path: Path, revision: str | None) -> None:
    if revision is not None and revision not in REVISIONS:
        raise StoreError(
            f"{path} was made by a newer version of marsad (schema {revision}; this one knows up to {REVISIONS[-1]}); "
            "it was left as it is. Update marsad, or name another path"
        )


def _migrate(path: Path, engine: Engine) -> None:
    with dialect.for_writing(engine.connect()) as connection, connection.begin():
        held = _revision(connection)  # another process may have been faster
        if held == REVISIONS[-1]:
            return
        _known(path, held)
        if held is not None:
            dialect.back_up(path, held)
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
