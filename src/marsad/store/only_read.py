"""Stores that nobody here may write to: whether a file is one, and how SQLite reads it all the same.

SQLite lays a log and a shared table beside a store of ours even to read it. Where it may not, and there is no log whose
changes the file still lacks, it can be told that the file does not change (`immutable`). Whether that was so is looked
at afterwards, as somebody with more rights may have written meanwhile.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from marsad.store.errors import StoreBusy, StoreForbidden

WRITING, READING, _IMMUTABLE = "rwc", "ro", "ro&immutable=1"
"""How SQLite is to open a file, as it stands in the file's address."""
_EFFECTIVE = os.access in os.supports_effective_ids


def only_read(path: Path) -> bool:
    """Whether a file is there that cannot be written to: by its rights, those of its folder, or its medium."""
    file = path.resolve()
    if not file.is_file():
        return False
    if not _writable(file):
        return True
    return not _writable(file.parent) and not all(_writable(beside) for beside in _beside(file, "-wal", "-shm"))


def mode(path: Path) -> str:
    """How to open a file that is there: for writing where that is allowed."""
    if not only_read(path):
        return WRITING
    return READING if pending(path) else _IMMUTABLE


def pending(path: Path) -> bool:
    """Whether changes lie beside the file that are not in it yet."""
    for beside in _beside(path.resolve(), "-wal", "-journal"):
        with suppress(OSError):
            if beside.stat().st_size:
                return True
    return False


def left_half(path: Path) -> StoreForbidden:
    """What to tell where changes lie beside a file that cannot be worked into it."""
    return StoreForbidden(
        f"{path} cannot be written to, and what was written last is not in the file itself: a program was stopped, or "
        f"is at work. Let somebody who may write to it open it once (`marsad verify --store {path}`), or copy the file "
        f"with {path.name}-wal beside it to a folder of your own"
    )


@contextmanager
def unchanged(path: Path) -> Iterator[None]:
    """Read a file as one that does not change. StoreBusy where somebody wrote to it meanwhile: what was read may be
    half of the old and half of the new."""
    if pending(path):  # then SQLite takes care itself
        yield
        return
    before = _mark(path)
    try:
        yield
    except Exception as error:
        if _mark(path) != before:
            raise _busy(path) from error
        raise
    if _mark(path) != before:
        raise _busy(path)


def _busy(path: Path) -> StoreBusy:
    return StoreBusy(f"{path}: another program wrote to it while it was read. Try again")


def _mark(path: Path) -> tuple[int, int, int] | None:
    with suppress(OSError):
        held = path.stat()
        return held.st_ino, held.st_mtime_ns, held.st_size
    return None


def _beside(file: Path, *endings: str) -> list[Path]:
    return [file.with_name(f"{file.name}{ending}") for ending in endings]


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=_EFFECTIVE)
