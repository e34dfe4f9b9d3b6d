"""Stores whose file is encrypted (SQLCipher), and the key to them. Plain files are opened as they always were.

The key is a passphrase: `MARSAD_KEY`, the first line of the file that `MARSAD_KEY_FILE` names, or what `use_key` was
given. Where there is one, new stores are encrypted with it.
"""

import hashlib
import importlib
import os
import secrets
import sqlite3
from functools import lru_cache
from pathlib import Path
from threading import Lock
from types import ModuleType
from typing import Any

from marsad.store.errors import CIPHER, StoreError

PLAIN = b"SQLite format 3\0"
"""How a file begins that is not encrypted."""
_SALT, _ROUNDS = len(PLAIN), 256_000
"""As SQLCipher 4 makes a key of a passphrase, with the first bytes of the file: whatever knows it opens the file."""
_given: list[str] = []


def use_key(passphrase: str) -> None:
    """Open, and make, stores with this passphrase from now on; an empty one ends that."""
    _given[:] = [passphrase] if passphrase else []


def key() -> str | None:
    """The passphrase; None where none was given. StoreError where the file that is to hold it cannot be read."""
    if _given:
        return _given[0]
    file = os.environ.get("MARSAD_KEY_FILE")
    if not file:
        return os.environ.get("MARSAD_KEY") or None
    try:
        found = Path(file).read_text(encoding="utf-8").partition("\n")[0].strip()
    except (OSError, UnicodeDecodeError) as error:
        raise StoreError(f"MARSAD_KEY_FILE: {file} cannot be read: {error}") from error
    if not found:
        raise StoreError(f"MARSAD_KEY_FILE: the first line of {file} is empty")
    return found


def looks_locked(path: Path) -> bool:
    """Whether a file is there that does not begin as one of SQLite does: it may be encrypted, or anything else."""
    try:
        found = head(path)
    except OSError:
        return False
    return bool(found) and found != PLAIN


_File = tuple[int, int]
_in_use: dict[_File, tuple[bytes, int]] = {}
"""The files that connections of this process have open, with how each begins and how many connections they are."""
_lock = Lock()


def head(path: Path) -> bytes:
    """How a file begins. OSError where it cannot be read.

    One that SQLite has open in this process is not opened a second time: to close it would take SQLite's locks off it,
    another process would take the file for left, put its log away, and the file would be destroyed.
    """
    held = path.stat()
    with _lock:
        known = _in_use.get((held.st_dev, held.st_ino))
        if known is not None:
            return known[0]
        with path.open("rb") as stream:
            return stream.read(len(PLAIN))


def opened(path: Path) -> _File:
    """Note that a connection to the file is made, before it asks anything; what `closed` has to be given."""
    begins, held = head(path), path.stat()
    file = held.st_dev, held.st_ino
    with _lock:
        known, number = _in_use.get(file, (begins, 0))
        _in_use[file] = known, number + 1
    return file


def closed(file: _File | None) -> None:
    """Note that such a connection is no more."""
    with _lock:
        if file not in _in_use:
            return
        begins, number = _in_use[file]
        if number > 1:
            _in_use[file] = begins, number - 1
        else:
            del _in_use[file]


def module(*, locked: bool) -> ModuleType:
    """The program library that opens such files. StoreError where the package is not installed."""
    if not locked:
        return sqlite3
    try:
        return importlib.import_module(CIPHER)
    except ImportError as error:
        raise StoreError("encrypted stores need one more package: pip install 'marsad[encrypted]'") from error


def connect(
    path: Path, *, mode: str = "rwc", timeout: float = 5.0, locked: bool | None = None, threads: bool = False
) -> Any:
    """A connection to the file. `locked`: whether it is, or is to be, encrypted; without it the file tells. `threads`:
    others than the one that made it may use it, one at a time."""
    encrypted = looks_locked(path) if locked is None else locked
    where = f"{path.absolute().as_uri()}?mode={mode}"
    connection = module(locked=encrypted).connect(where, uri=True, timeout=timeout, check_same_thread=not threads)
    if encrypted:
        try:
            unlock(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def unlock(connection: Any, path: Path) -> None:
    """Give a new connection the key of its file. StoreError where there is none."""
    passphrase = key()
    if passphrase is None:
        raise StoreError(f"{path} is encrypted: name the file with its key in MARSAD_KEY_FILE")
    salt = head(path) if path.exists() else b""
    raw, salt = _key_of(passphrase, salt or secrets.token_bytes(_SALT))
    connection.execute(f"""PRAGMA key = "x'{raw.hex()}{salt.hex()}'" """)


@lru_cache(maxsize=16)
def _key_of(passphrase: str, salt: bytes) -> tuple[bytes, bytes]:
    # Once for all connections: it takes a fifth of a second, so that nobody tries many.
    return hashlib.pbkdf2_hmac("sha512", passphrase.encode(), salt, _ROUNDS, 32), salt
