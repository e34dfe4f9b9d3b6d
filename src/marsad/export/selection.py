"""The events of a query, all of them, in its order."""

from collections.abc import Iterator

import msgspec

from marsad.model.event import Event
from marsad.store import EventQuery, Store

_PAGE = 500


def selected(store: Store, query: EventQuery | None) -> Iterator[Event]:
    """Every event that a query finds (its limit and offset aside); all events where there is no query."""
    if query is None:
        yield from store.all_events()
        return
    offset = 0
    while rows := store.events(msgspec.structs.replace(query, limit=_PAGE, offset=offset)):
        for row in rows:
            event = store.event(row.event)
            if event is not None:
                yield event
        offset += len(rows)
