"""Writing events: only what differs from what is held, so that fusing the same mentions again changes nothing."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from marsad.model.event import Event
from marsad.store import dialect
from marsad.store.rows import event_row
from marsad.store.schema import event_actors, event_documents, event_mentions, events, mentions

_AT_ONCE = 500
"""Ids in one statement: databases limit the number of its parameters."""


def chunks(ids: Sequence[str]) -> list[Sequence[str]]:
    """The ids in portions that fit one statement."""
    return [ids[i : i + _AT_ONCE] for i in range(0, len(ids), _AT_ONCE)]


def numbers(connection: Connection) -> dict[str, int]:
    """The row number of every event by its id."""
    return {id: number for id, number in connection.execute(select(events.c.event, events.c.number))}


def put_event(connection: Connection, event: Event, number: int | None) -> None:
    """Write an event, over the row with `number` where it has one already."""
    row = event_row(event, _evidence(connection, event.mentions))
    if number is None:
        number = connection.execute(insert(events).values(row)).inserted_primary_key[0]  # type: ignore[index]
    elif _row(connection, number) == row:
        return
    else:
        connection.execute(update(events).where(events.c.number == number).values(row))
        for table in (event_actors, event_mentions, event_documents):
            connection.execute(delete(table).where(table.c.number == number))
    for table, below in _rows_below(event, number):
        if below:
            connection.execute(insert(table), below)
    dialect.put_search(connection, number, row["words"])


def drop_event(connection: Connection, number: int) -> None:
    """Take an event out, with all that hangs on it."""
    connection.execute(delete(events).where(events.c.number == number))
    dialect.drop_search(connection, number)


def _row(connection: Connection, number: int) -> dict[str, Any]:
    held = dict(connection.execute(select(events).where(events.c.number == number)).mappings().one())
    del held["number"]
    return held


def _evidence(connection: Connection, ids: Sequence[str]) -> list[str]:
    found: list[str] = []
    for some in chunks(ids):
        found += connection.execute(select(mentions.c.words).where(mentions.c.id.in_(some))).scalars()
    return found


def _rows_below(event: Event, number: int) -> tuple[tuple[Table, list[dict[str, Any]]], ...]:
    actors = [
        {"number": number, "position": i, "actor": actor.id, "name": actor.name, "role": actor.role}
        for i, actor in enumerate(event.actors)
    ]
    reports = [{"number": number, "mention": mention} for mention in dict.fromkeys(event.mentions)]
    reporting = [{"number": number, "document": document} for document in dict.fromkeys(event.documents)]
    return (event_actors, actors), (event_mentions, reports), (event_documents, reporting)
