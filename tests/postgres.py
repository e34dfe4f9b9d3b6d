"""A PostgreSQL server for tests: the one that MARSAD_TEST_POSTGRES names (the URL of a database in which databases may
be made), else one that is started for the run and thrown away, where the programs of one are installed."""

import getpass
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

_TRIES, _PAUSE = 100, 0.1
_FOLDERS = ("/usr/lib/postgresql/*/bin", "/opt/homebrew/opt/postgresql*/bin", "/usr/local/pgsql/bin")


def program(name: str) -> str | None:
    """Where a program of the server is; None where it is not installed."""
    roots = sorted((p for f in _FOLDERS for p in Path("/").glob(f[1:])), reverse=True)
    return shutil.which(name) or next((str(p / name) for p in roots if (p / name).exists()), None)


def missing() -> str | None:
    """What is missing for tests on PostgreSQL."""
    if find_spec("psycopg") is None:
        return "psycopg is not installed: pip install 'marsad[postgres]'"
    if "MARSAD_TEST_POSTGRES" not in os.environ and not (program("initdb") and program("postgres")):
        return "no PostgreSQL server is installed, and MARSAD_TEST_POSTGRES names none"
    return None


@contextmanager
def server(folder: Path) -> Iterator[str]:
    """The URL of a server's first database; it listens on a socket in `folder` only."""
    given = os.environ.get("MARSAD_TEST_POSTGRES")
    if given:
        yield given
        return
    initdb, start = program("initdb"), program("postgres")
    assert initdb is not None
    assert start is not None
    user = _other_user()
    data, sockets = folder / "data", folder / "s"
    for made in (data, sockets):
        made.mkdir()
        if user:
            shutil.chown(made, user)
    if user:
        _let_through(folder)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "user": user}
    subprocess.run([initdb, "-D", data, "-U", "marsad", "-A", "trust", "-E", "UTF8", "-N"], check=True, **quiet)
    running = subprocess.Popen([start, "-D", data, "-k", sockets, "-h", "", "-F"], **quiet)
    url = f"postgresql://marsad@/postgres?host={sockets}"
    try:
        _await(url)
        yield url
    finally:
        running.terminate()
        running.wait()


def _other_user() -> str | None:
    """The server refuses to run as root."""
    if getpass.getuser() != "root" and os.geteuid() != 0:
        return None
    import pwd

    return next((u.pw_name for u in pwd.getpwall() if u.pw_name == "postgres"), "nobody")


def _let_through(folder: Path) -> None:
    for at in (folder, *folder.parents):
        if at.stat().st_uid == os.geteuid() and at != Path("/"):
            at.chmod(at.stat().st_mode | 0o011)


def _await(url: str) -> None:
    import psycopg

    for tried in range(_TRIES):
        try:
            psycopg.connect(url).close()
            return
        except psycopg.OperationalError:
            if tried == _TRIES - 1:
                raise
            time.sleep(_PAUSE)


def run(url: str, *statements: str) -> None:
    """Run statements, each for itself."""
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement)  # type: ignore[call-overload]


def made(first: str, name: str, options: str = "") -> str:
    """The URL of a new database."""
    import sqlalchemy

    dropped(first, name)
    run(first, f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' {options}")
    url: Any = sqlalchemy.make_url(first).set(database=name)
    return str(url.render_as_string(hide_password=False))


def dropped(first: str, name: str) -> None:
    """Take a database away, whoever uses it."""
    run(first, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def empty(url: str) -> None:
    """Make a store as good as new."""
    from marsad.store.schema import metadata

    tables = ", ".join(name for name in [*metadata.tables, "event_search"] if name != "state")
    run(
        url,
        "SET session_replication_role = replica",  # the ledger refuses otherwise
        f"TRUNCATE {tables} RESTART IDENTITY CASCADE",
        "DELETE FROM state",
        "INSERT INTO state VALUES ('stale', '0'), ('recipe', '')",
    )
