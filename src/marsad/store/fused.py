"""Writing events: only what differs from what is held, so that fusing the same mentions again changes nothing."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import BindParameter, Connection, bindparam, delete, func, select, update

from marsad.model.event import Event
from marsad.model.marks import Marks
from marsad.store import dialect, fulltext
from marsad.store.counted import COUNTED, put_counted
from marsad.store.rows import event_row
from marsad.store.schema import event_actors, event_disputes, event_documents, event_mentions, events, mentions

T = TypeVar("T")
Told = tuple[Event, str]
"""An event, and its record as JSON."""
InRow = tuple[Event, dict[str, Any]]
"""An event, and its row but for the number."""
_AT_ONCE = 500
"""Ids in one statement: databases limit the number of its parameters."""
_MENTIONS = 500
"""Mentions of the events written together: what passes through memory."""
_BELOW = (event_actors, event_mentions, event_documents, event_disputes)
AMONG: BindParameter[Any] = bindparam("among", expanding=True)
"""What a column is among, where it is asked often: a list that is part of the statement outlives it until garbage is
looked for."""
_KEPT = ("number", "review")
"""Columns that are not made from the event's record."""


def chunks(items: Sequence[T]) -> list[Sequence[T]]:
    """The items in portions that fit one statement."""
    return [items[i : i + _AT_ONCE] for i in range(0, len(items), _AT_ONCE)]


def numbers(connection: Connection, ids: Sequence[str] | None = None) -> dict[str, int]:
    """The row number of events by id: of all, or of those with these ids."""
    chosen = select(events.c.event, events.c.number)
    if ids is None:
        return {id: number for id, number in connection.execute(chosen)}
    found: dict[str, int] = {}
    chosen = chosen.where(events.c.event.in_(AMONG))
    for some in chunks(ids):
        found.update({id: number for id, number in connection.execute(chosen, {"among": some})})
    return found


def put_events(connection: Connection, made: Iterable[Told]) -> Container[str]:
    """Write events, each with its record, over the rows of those of the same ids; their ids. ValueError where two have
    the same id."""
    seen = Marks()
    for some in in_rows(connection, made, seen):
        put_rows(connection, some)
    return seen


def in_rows(connection: Connection, made: Iterable[Told], seen: Marks) -> Iterator[list[InRow]]:
    """Events with the rows that they are to be, a portion at a time; their ids are added to `seen`. ValueError where
    two have the same id."""
    for some in _portions(made):
        for event, _ in some:
            if event.event in seen:
                raise ValueError(f"two events have the id {event.event!r}")
            seen.add(event.event)
        evidence = _evidence(connection, [id for event, _ in some for id in event.mentions])
        yield [
            (event, event_row(event, record, [evidence[id] for id in event.mentions if id in evidence]))
            for event, record in some
        ]


def _portions(made: Iterable[Told]) -> Iterator[list[Told]]:
    portion: list[Told] = []
    held = 0
    for event, record in made:
        portion.append((event, record))
        held += len(event.mentions)
        if len(portion) >= _AT_ONCE or held >= _MENTIONS:
            yield portion
            portion, held = [], 0
    if portion:
        yield portion


def put_rows(connection: Connection, made: Sequence[InRow]) -> None:
    """Write a portion of events over the rows of those of the same ids."""
    held = _rows(connection, [row["event"] for _, row in made])
    free = (connection.execute(select(func.max(events.c.number))).scalar() or 0) + 1
    new, changed = [], []
    for event, row in made:
        old = held.get(row["event"])
        if old is None:
            new.append((event, {**row, "number": free}))
            free += 1
        elif {name: value for name, value in old.items() if name not in _KEPT} != row:
            changed.append((event, {**row, "number": old["number"]}))
    if new:
        dialect.put_rows(connection, events, [row for _, row in new])
    if changed:
        _over(connection, [row for _, row in changed])
    below = {row["number"]: event for event, row in (*new, *changed)}
    _hang(connection, below)
    put_counted(connection, below)
    found_by = {row["number"]: row["words"] for _, row in (*new, *changed)}
    if found_by:
        fulltext.put_search(connection, found_by)


def _over(connection: Connection, rows: list[dict[str, Any]]) -> None:
    _unhang(connection, [row["number"] for row in rows])
    names = {f"new_{name}": value for name, value in rows[0].items() if name != "number"}
    change = update(events).where(events.c.number == bindparam("at"))
    change = change.values({name.removeprefix("new_"): bindparam(name) for name in names})
    connection.execute(
        change, [{"at": row["number"], **{f"new_{n}": row[n] for n in row if n != "number"}} for row in rows]
    )


def _unhang(connection: Connection, at: Sequence[int]) -> None:
    for some in chunks(at):
        for table in (*_BELOW, *COUNTED):
            connection.execute(delete(table).where(table.c.number.in_(some)))
        fulltext.drop_search(connection, some)


def _hang(connection: Connection, made: Mapping[int, Event]) -> None:
    actors = [
        {"number": number, "position": i, "actor": actor.id, "name": actor.name, "role": actor.role}
        for number, event in made.items()
        for i, actor in enumerate(event.actors)
    ]
    reports = [
        {"number": number, "mention": id} for number, event in made.items() for id in dict.fromkeys(event.mentions)
    ]
    reporting = [
        {"number": number, "document": id} for number, event in made.items() for id in dict.fromkeys(event.documents)
    ]
    differing = [
        {"number": number, "position": i, "field": dispute.field, "kind": dispute.kind, "rating": dispute.rating}
        for number, event in made.items()
        for i, dispute in enumerate(event.disputes)
    ]
    below: tuple[list[dict[str, Any]], ...] = (actors, reports, reporting, differing)
    for table, rows in zip(_BELOW, below, strict=True):
        dialect.put_rows(connection, table, rows)


def drop_events(connection: Connection, ids: Iterable[str]) -> None:
    """Take events out, with all that hangs on them."""
    held = list(numbers(connection, sorted(ids)).values())
    _unhang(connection, held)
    for some in chunks(held):
        connection.execute(delete(events).where(events.c.number.in_(some)))


def _rows(connection: Connection, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    return {
        row["event"]: dict(row)
        for some in chunks(ids)
        for row in connection.execute(select(events).where(events.c.event.in_(AMONG)), {"among": some}).mappings()
    }


def _evidence(connection: Connection, ids: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    chosen = select(mentions.c.id, mentions.c.words).where(mentions.c.id.in_(AMONG))
    for some in chunks(list(dict.fromkeys(ids))):
        found.update({id: words for id, words in connection.execute(chosen, {"among": some})})
    return found
