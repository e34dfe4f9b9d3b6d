"""A store to files: one module a format, all of them streaming."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TextIO

from marsad.export.events import write_events
from marsad.export.geojson import write_geojson
from marsad.export.mentions import write_mentions
from marsad.export.table import write_table
from marsad.store import EventQuery, Store

Writer = Callable[[Store, TextIO, EventQuery | None], int]
FORMATS: dict[str, Writer] = {
    "mentions": write_mentions,
    "events": write_events,
    "csv": write_table,
    "geojson": write_geojson,
}
"""What `marsad export --format` knows."""

__all__ = ["FORMATS", "Writer", "export_to", "whole_file"]


def export_to(path: Path, store: Store, name: str, query: EventQuery | None = None) -> int:
    """Write a format to a file, whole or not at all; returns the number of records. OSError where it cannot be."""
    with whole_file(path) as stream:
        return FORMATS[name](store, stream, query)


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """A stream to a file that takes its name only when all is written; until then an older file of the name stands.

    OSError where there is no such folder or it cannot be written to.
    """
    if path.exists() and not path.is_file():  # /dev/stdout, a pipe: what has no name to take
        with path.open("w", encoding="utf-8", newline="") as stream:
            yield stream
        return
    target = path.resolve()  # behind a link stands the file that is meant
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "there is no such folder", str(target.parent))
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            yield stream
        os.chmod(temporary, _mode(target))
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def _mode(target: Path) -> int:
    """The rights of the file that is replaced, else those that the user's new files have."""
    if target.exists():
        return target.stat().st_mode & 0o777
    forbidden = os.umask(0)
    os.umask(forbidden)
    return 0o666 & ~forbidden
