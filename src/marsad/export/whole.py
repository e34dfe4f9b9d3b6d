"""The whole store, nothing left out: as JSON lines, or as a file of its own."""

from pathlib import Path
from typing import TextIO

from marsad.export.selection import Selection
from marsad.store import StoreError


def write_jsonl(selection: Selection, stream: TextIO) -> int:
    """Every row of every table; returns how many. The query of the selection does not narrow it."""
    _all_of_it(selection)
    written = 0
    for line in selection.plain.dump():
        stream.write(line)
        written += 1
    return written


def write_sqlite(selection: Selection, path: Path) -> int:
    """A store of its own at `path`, an empty file so far; returns the number of documents."""
    _all_of_it(selection)
    selection.plain.copy_to(path)
    return selection.plain.counts().documents


def _all_of_it(selection: Selection) -> None:
    """StoreError where the names of private persons are to be left out: a whole store cannot be without them."""
    if selection.query is not None:
        selection.report.note("the whole store is written: filters do not narrow this format")
    if not selection.private_names:
        raise StoreError(
            "this format holds the whole store, names of private persons included: say so with --redact nothing"
        )
