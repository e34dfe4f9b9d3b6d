"""A store to files: one module a format, all of them streaming."""

import contextlib
import os
import tempfile
from collections.abc import Callable
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

__all__ = ["FORMATS", "Writer", "export_to"]


def export_to(path: Path, store: Store, name: str, query: EventQuery | None = None) -> int:
    """Write a format to a file, whole or not at all; returns the number of records. OSError where it cannot be."""
    handle, temporary = tempfile.mkstemp(dir=path.resolve().parent, prefix=f".{path.name}.", suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            written = FORMATS[name](store, stream, query)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    return written
