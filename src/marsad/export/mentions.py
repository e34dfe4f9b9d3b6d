"""The mention records, one JSON object a line."""

from typing import TextIO

import msgspec

from marsad.export.selection import selected
from marsad.model.mention import without_private_names
from marsad.store import EventQuery, Store


def write_mentions(store: Store, stream: TextIO, query: EventQuery | None = None) -> int:
    """All mentions, or those of the events that a query finds; the names of private persons are left out."""
    encoder = msgspec.json.Encoder()
    if query is None:
        found = store.mentions()
    else:
        found = (m for event in selected(store, query) for m in store.mentions_by_id(event.mentions).values())
    written = 0
    for mention in found:
        stream.write(encoder.encode(without_private_names(mention)).decode() + "\n")
        written += 1
    return written
