"""The records themselves, one JSON object a line: mentions, events with claims and disputes, documents."""

from collections.abc import Iterable
from typing import TextIO

import msgspec

from marsad.export.selection import Selection


def write_mentions(selection: Selection, stream: TextIO) -> int:
    """The mentions; the names of private persons are left out unless the selection keeps them."""
    return _write(selection.mentions(), stream)


def write_events(selection: Selection, stream: TextIO) -> int:
    """The events."""
    return _write(selection.events(), stream)


def write_documents(selection: Selection, stream: TextIO) -> int:
    """The documents; the names of private persons are masked in them unless the selection keeps them."""
    return _write(selection.documents(), stream)


def _write(records: Iterable[msgspec.Struct], stream: TextIO) -> int:
    encoder = msgspec.json.Encoder()
    written = 0
    for record in records:
        stream.write(encoder.encode(record).decode() + "\n")
        written += 1
    return written
