"""One at a time: two programs that work out the events of a store at once would only make each other's work worthless.

Nothing hangs on it but time. It is gone with the program that had it, and nobody waits for it for ever.
"""

import hashlib
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.exc import SQLAlchemyError

from marsad.store.dialect import Where

_PATIENCE, _LOOK = 60.0, 0.05
"""Seconds for which one waits, and from one look to the next."""
_LOCK = 0x6D72_7365
"""PostgreSQL's lock: another one than that of writers."""


@contextmanager
def turn(where: Where, engine: Engine) -> Iterator[None]:
    """Wait until no other program on this machine, or at this database, has its turn at the store; then have it."""
    with _of_file(where) if isinstance(where, Path) else _of_database(engine):
        yield


@contextmanager
def _of_file(path: Path) -> Iterator[None]:
    try:
        found = path.stat()
        name = hashlib.blake2b(f"{found.st_dev} {found.st_ino}".encode(), digest_size=12).hexdigest()
        # Not beside the store: what lies there is copied with it.
        place = Path(tempfile.gettempdir()) / f"marsad-{os.getuid()}-{name}"
    except (OSError, AttributeError):  # no such locks here
        yield
        return
    held: list[int] = []

    def taken() -> bool:
        with suppress(OSError, ImportError):
            return _locked(place, held)
        return True  # no such locks here

    _wait(taken)
    try:
        yield
    finally:
        for lock in held:
            with suppress(OSError):
                place.unlink()
            os.close(lock)


def _locked(place: Path, held: list[int]) -> bool:
    """Whether the file could be had; then it is added to those that are `held`."""
    import fcntl

    lock = os.open(place, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if os.path.samestat(os.fstat(lock), place.stat()):  # else who had it has taken it away
            held.append(lock)
            return True
    except OSError:
        pass
    os.close(lock)
    return False


@contextmanager
def _of_database(engine: Engine) -> Iterator[None]:
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:

        def taken() -> bool:
            with suppress(SQLAlchemyError):
                return bool(connection.execute(text(f"SELECT pg_try_advisory_lock({_LOCK})")).scalar())
            return True  # what is wrong is told by what follows

        had = _wait(taken)
        try:
            yield
        finally:
            if had:
                with suppress(SQLAlchemyError):
                    connection.execute(text(f"SELECT pg_advisory_unlock({_LOCK})"))


def _wait(taken: Callable[[], bool]) -> bool:
    until = time.monotonic() + _PATIENCE
    while not taken():
        if time.monotonic() > until:
            return False
        time.sleep(_LOOK)
    return True
