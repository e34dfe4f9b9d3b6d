"""The event records with their claims and disputes, one JSON object a line."""

from typing import TextIO

import msgspec

from marsad.export.selection import selected
from marsad.store import EventQuery, Store


def write_events(store: Store, stream: TextIO, query: EventQuery | None = None) -> int:
    """All events, or those that a query finds."""
    encoder = msgspec.json.Encoder()
    written = 0
    for event in selected(store, query):
        stream.write(encoder.encode(event).decode() + "\n")
        written += 1
    return written
