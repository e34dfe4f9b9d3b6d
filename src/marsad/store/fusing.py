"""What fusion keeps in a store from one run to the next; how it asks for it stands in `marsad.fusion.shelf`."""

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Select, and_, bindparam, delete, func, or_, select, update

from marsad.model.decision import LedgerEntry
from marsad.model.event import Event
from marsad.model.kept import Entry, Kept, Print, Voice
from marsad.store import dialect
from marsad.store.fused import AMONG, InRow, chunks, numbers, put_events, put_rows
from marsad.store.ledger import bind_again, mark_reviews, standing
from marsad.store.redirects import retire
from marsad.store.schema import documents, event_mentions, events, features, links, mentions, pending, prints, state
from marsad.store.sealing import sealed

_event = msgspec.json.Decoder(Event).decode
_PRINT = [prints.c[name] for name in Print._fields]
_KEPT = [features.c[name] for name in Kept._fields]
_ENTRY = [features.c[name] for name in Entry._fields]


_ROWS = 1_000
"""Rows fetched at a time."""


class FusionShelf:
    """The store's side of fusion, within one transaction that writes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def _rows(
        self, chosen: Select[Any], column: Column[Any], among: Sequence[Any], *then: Column[Any]
    ) -> Iterator[Any]:
        # In an order that hangs on nothing but the rows: numbers are given by it, and a build that was killed and
        # taken up again has to give the same ones. PostgreSQL's own order is that in which rows lie on its pages.
        ordered = chosen.where(column.in_(AMONG)).order_by(column, *then)
        for some in chunks(among):
            yield from self._connection.execute(ordered, {"among": some}).all()

    def _streamed(self, chosen: Select[Any]) -> Iterator[Sequence[Any]]:
        """The rows a portion at a time: the rest stays in the database."""
        yield from self._connection.execute(chosen, execution_options={"yield_per": _ROWS}).partitions()

    def recipe(self) -> str:
        """What `start_over` was last called with; "" if never."""
        return self._connection.execute(select(state.c.value).where(state.c.name == "recipe")).scalar() or ""

    def start_over(self, recipe: str) -> None:
        """Forget all that was kept; every document has changed."""
        for table in (links, features, prints):
            self._connection.execute(delete(table))
        put_state(self._connection, "recipe", recipe)
        everything = select(documents.c.id)
        self._connection.execute(dialect.insert_new(self._connection, pending).from_select(["document"], everything))

    def changed(self) -> Iterable[str]:
        """The documents that came, changed or went since `done`, and those that new decisions rest on, sorted."""
        chosen = select(pending.c.document).order_by(pending.c.document).limit(_ROWS)
        rows = chosen
        while found := self._connection.execute(rows).scalars().all():
            bind_again(self._connection, found)
            yield from found
            rows = chosen.where(pending.c.document > found[-1])

    def done(self) -> None:
        """Nothing has changed any longer."""
        self._connection.execute(delete(pending))
        put_state(self._connection, "stale", "0")
        mark_reviews(self._connection)

    def done_with(self, worked_in: Sequence[str]) -> None:
        """These documents have changed no longer."""
        for some in chunks(worked_in):
            self._connection.execute(delete(pending).where(pending.c.document.in_(some)))
        if self._connection.execute(select(pending.c.document).limit(1)).first() is None:
            put_state(self._connection, "stale", "0")
        mark_reviews(self._connection)

    def documents(self, ids: Sequence[str]) -> list[str]:
        """The documents with these ids, as JSON."""
        return [record for (record,) in self._rows(select(documents.c.record), documents.c.id, ids)]

    def mentions_of(self, documents: Sequence[str]) -> list[tuple[str, str]]:
        """The mentions of these documents: each the document's id and the mention as JSON."""
        chosen = select(mentions.c.document, mentions.c.record)
        return [(id, record) for id, record in self._rows(chosen, mentions.c.document, documents, mentions.c.number)]

    def mentions(self, ids: Sequence[str]) -> list[str]:
        """The mentions with these ids, as JSON."""
        return [record for (record,) in self._rows(select(mentions.c.record), mentions.c.id, ids)]

    def prints(self) -> Iterator[Print]:
        """The prints of all documents."""
        for some in self._streamed(select(*_PRINT)):
            yield from map(Print._make, some)

    def prints_of(self, documents: Sequence[str]) -> list[Print]:
        """The prints of these documents."""
        return [Print(*row) for row in self._rows(select(*_PRINT), prints.c.document, documents)]

    def put_prints(self, new: Sequence[Print]) -> None:
        """Keep prints, in the place of older ones of the same documents."""
        self.drop_prints([p.document for p in new])
        for some in chunks(new):
            rows = [sealed({**p._asdict(), "origin": p.document}) for p in some]
            dialect.put_rows(self._connection, prints, rows)

    def drop_prints(self, documents: Sequence[str]) -> None:
        """Forget the prints of these documents."""
        for some in chunks(documents):
            self._connection.execute(delete(prints).where(prints.c.document.in_(AMONG)), {"among": some})

    def put_origins(self, origins: Mapping[str, str]) -> list[str]:
        """Keep the origins of documents; those whose origin was another one."""
        held = dict(self._pairs(select(prints.c.document, prints.c.origin), prints.c.document, list(origins)))
        changed = [id for id, origin in origins.items() if held.get(id) != origin]
        if changed:
            change = update(prints).where(prints.c.document == bindparam("id")).values(origin=bindparam("leader"))
            self._connection.execute(change, [{"id": id, "leader": origins[id]} for id in changed])
        return changed

    def _pairs(self, chosen: Select[Any], column: Column[Any], among: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
        return ((one, other) for one, other in self._rows(chosen, column, among))

    def voices(self, documents: Sequence[str]) -> dict[str, Voice]:
        """What these documents are copies of."""
        chosen = select(prints.c.document, prints.c.origin, prints.c.published)
        return {id: Voice(*rest) for id, *rest in self._rows(chosen, prints.c.document, documents)}

    def features_of(self, documents: Sequence[str]) -> list[Kept]:
        """The features of these documents' mentions."""
        return [Kept(*row) for row in self._rows(select(*_KEPT), features.c.document, documents, features.c.number)]

    def features(self, numbers: Sequence[int]) -> list[Kept]:
        """The features with these numbers."""
        return [Kept(*row) for row in self._rows(select(*_KEPT), features.c.number, numbers)]

    def add_features(self, rows: Sequence[tuple[Kept, Entry]]) -> list[int]:
        """Keep features under new numbers, whatever number they bear; those numbers."""
        free = (self._connection.execute(select(func.max(features.c.number))).scalar() or 0) + 1
        given = list(range(free, free + len(rows)))
        made = [
            sealed({**kept._asdict(), **entry._asdict(), "number": number})
            for number, (kept, entry) in zip(given, rows, strict=True)
        ]
        dialect.put_rows(self._connection, features, made)
        return given

    def drop_features(self, numbers: Sequence[int]) -> None:
        """Forget features, with their links."""
        for some in chunks(numbers):
            self._connection.execute(delete(links).where(or_(links.c.one.in_(some), links.c.other.in_(some))))
            self._connection.execute(delete(features).where(features.c.number.in_(some)))

    def entries(self) -> Iterator[Entry]:
        """The blocks of all mentions, in the order of their ranks."""
        for some in self._streamed(select(*_ENTRY).order_by(features.c.rank)):
            yield from map(Entry._make, some)

    def links(self) -> Iterator[tuple[int, int]]:
        """All pairs worth joining."""
        for some in self._streamed(select(links.c.one, links.c.other)):
            yield from ((one, other) for one, other in some)

    def add_links(self, new: Sequence[tuple[int, int]]) -> None:
        """Keep pairs; those kept already are passed over."""
        rows = [{"one": one, "other": other} for one, other in map(sorted, new)]
        dialect.put_rows(self._connection, links, rows, passing_over=True)

    def drop_links(self, old: Sequence[tuple[int, int]]) -> None:
        """Forget pairs."""
        if old:
            gone = delete(links).where(and_(links.c.one == bindparam("first"), links.c.other == bindparam("second")))
            rows = [{"first": one, "second": other} for one, other in map(sorted, old)]
            self._connection.execute(gone, rows)

    def ledger(self) -> list[LedgerEntry]:
        """The decisions that count, in their order."""
        return [entry for entry in standing(self._connection) if entry.undone_by is None]

    def numbers_of(self, mentions: Sequence[str]) -> dict[str, int]:
        """The numbers of mentions."""
        return dict(self._pairs(select(features.c.mention, features.c.number), features.c.mention, mentions))

    def events_of(self, mentions: Sequence[str]) -> dict[str, str]:
        """For each of these mentions that stands in an event: the event's id."""
        chosen = select(event_mentions.c.mention, events.c.event).select_from(event_mentions.join(events))
        return dict(self._pairs(chosen, event_mentions.c.mention, mentions))

    def sizes_of(self, ids: Sequence[str]) -> dict[str, int]:
        """How many mentions these events have."""
        counted = select(events.c.event, func.count()).select_from(events.join(event_mentions)).group_by(events.c.event)
        return dict(self._pairs(counted, events.c.event, ids))

    def all_events(self) -> set[str]:
        """The ids of all events."""
        return set(numbers(self._connection))

    def put_events(self, made: Iterable[bytes]) -> Container[str]:
        """Write events, given as JSON, over those of the same ids; their ids."""
        return put_events(self._connection, ((_event(record), record.decode()) for record in made))

    def put_rows(self, made: Sequence[InRow]) -> None:
        """Write events, given as rows, over those of the same ids."""
        put_rows(self._connection, made)

    def retire(self, gone: Iterable[str], kept: Collection[str]) -> None:
        """Take events out, each leaving a redirect to those that tell now what it told. `kept`: those that stayed."""
        retire(self._connection, sorted(gone), kept)


def put_state(connection: Connection, name: str, value: str) -> None:
    """Note what the store knows of itself; nothing is written where it stands so already."""
    connection.execute(update(state).where(state.c.name == name, state.c.value != value).values(value=value))


def mark_changed(connection: Connection, ids: Iterable[str]) -> None:
    """Note that the events are no longer up to date with these documents."""
    rows = [{"document": id} for id in dict.fromkeys(ids)]
    if rows:
        dialect.put_rows(connection, pending, rows, passing_over=True)
        put_state(connection, "stale", "1")
