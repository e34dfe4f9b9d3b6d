"""Events by their ids, whole or begun, of today or of before."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from marsad.model.event import Event
from marsad.store.errors import NoOneEvent, StoreError, decoder
from marsad.store.records import Redirect
from marsad.store.redirects import followed
from marsad.store.schema import events

_DIGITS = len(str(2**48))
_event = decoder(Event)


def found_event(connection: Connection, id: str) -> Event | None:
    """The event with this id, or the one whose id begins so, or the one that an event with this id went into. Formats
    that want numbers have the id as one.

    NoOneEvent where there are several such events, which it names, or where an event of this id is no more.
    """
    steps: list[Redirect] = []
    record = _record(connection, id)
    if record is None and id.isascii() and id.isdigit() and len(id) <= _DIGITS:
        id = f"e-{int(id):012x}"
        record = _record(connection, id)
    if record is None:
        steps = followed(connection, id)
        if len(steps) == 1 and steps[0].new is not None:
            record = _record(connection, steps[0].new)
    if record is not None:
        return _event(record)
    if steps:
        raise NoOneEvent(_no_more(id, steps), (step.new for step in steps if step.new is not None))
    begins = events.c.event.startswith(id, autoescape=True)
    chosen = select(events.c.event, events.c.record).where(begins).order_by(events.c.event).limit(6)
    candidates = connection.execute(chosen).all() if id else []
    if len(candidates) > 1:
        more = ", …" if len(candidates) > 5 else ""
        names = [name for name, _ in candidates[:5]]
        told = f"{id!r} is the beginning of several events: {', '.join(names)}{more}. Give more of the id"
        raise NoOneEvent(told, names)
    return _event(candidates[0][1]) if candidates else None


def existing(connection: Connection, id: str) -> Event:
    """As `found_event`. StoreError where there is none."""
    found = found_event(connection, id)
    if found is None:
        raise StoreError(f"the store has no event {id!r}")
    return found


def _record(connection: Connection, id: str) -> str | None:
    return connection.execute(select(events.c.record).where(events.c.event == id)).scalar()


def _no_more(id: str, steps: Sequence[Redirect]) -> str:
    found = ", ".join(step.new for step in steps if step.new is not None)
    if found:
        return f"event {id} was parted on {steps[0].time[:10]}; what it told is told by {found}"
    return f"there is no event {id} any longer since {steps[0].time[:10]}: {steps[0].why}"
