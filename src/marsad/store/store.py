"""The store as its callers see it."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

import msgspec
from sqlalchemy import Column, Connection, Select, delete, func, insert, select, tuple_, update

from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention
from marsad.store import dialect
from marsad.store import query as asking
from marsad.store.errors import DocumentConflict, StoreError, guarded
from marsad.store.fused import chunks, drop_event, numbers, put_event
from marsad.store.opening import open_store
from marsad.store.records import Counts, EventQuery, EventRow
from marsad.store.rows import document_row, mention_rows
from marsad.store.schema import documents, event_mentions, events, mentions, state

_PAGE = 200
"""Records read at once: what passes through memory, whatever the size of the store."""
_EVERYTHING = EventQuery()
_document = msgspec.json.Decoder(Document).decode
_mention = msgspec.json.Decoder(Mention).decode
_event = msgspec.json.Decoder(Event).decode


class Store:
    """Documents, their mentions and the events made of them, in one file.

    Safe to share between threads. Every method raises StoreError where the database fails, with what to do about it.
    """

    def __init__(self, target: str | Path, *, create: bool = True) -> None:
        """Open the store at a path or SQLAlchemy URL; make it where there is none, unless `create` is false.

        A store of an older version is migrated, after a copy to `<path>.bak-<revision>`. StoreError where the file is
        of a newer version or no store at all: then it is left as it is.
        """
        self.path, self._engine = open_store(target, create=create)

    def close(self) -> None:
        """Let go of the file. The store may be used again; it then opens anew."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with guarded(self.path), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with guarded(self.path), dialect.for_writing(self._engine.connect()) as connection, connection.begin():
            yield connection

    # Documents and mentions

    def add(
        self, document: Document, mentions: Sequence[Mention], *, reader: str
    ) -> Literal["added", "updated", "unchanged"]:
        """Keep a document and what the reading of version `reader` found in it, in one transaction.

        "unchanged" where the same document was read by the same version before; "updated" where its title or other
        fields or the version differ. DocumentConflict where its id has another text; ValueError where the text is not
        valid Unicode or a mention is not of this document.
        """
        row = document_row(document, reader)
        rows = mention_rows(document, mentions)
        with self._writing() as connection:
            held = _held(connection, row)
            if held == (row["record"], reader):
                return "unchanged"
            _write_document(connection, row, rows, new=held is None)
        return "updated" if held else "added"

    def has(self, document: Document, *, reader: str) -> bool:
        """Whether `add` would say "unchanged": there is no need to read the document. Raises as `add` does."""
        row = document_row(document, reader)
        with self._reading() as connection:
            return _held(connection, row) == (row["record"], reader)

    def document(self, id: str) -> Document | None:
        """The document with this id."""
        with self._reading() as connection:
            record = connection.execute(select(documents.c.record).where(documents.c.id == id)).scalar()
        return None if record is None else _document(record)

    def documents(
        self, *, limit: int | None = None, offset: int = 0, publisher: str | None = None
    ) -> Iterator[Document]:
        """Documents by id."""
        chosen = select(documents.c.id, documents.c.record).offset(offset)
        if publisher is not None:
            chosen = chosen.where(documents.c.publisher == publisher)
        for record in self._records(chosen, documents.c.id, limit=limit):
            yield _document(record)

    def document_mentions(self, id: str) -> list[Mention]:
        """The mentions of a document in their order; none where there is no such document."""
        chosen = select(mentions.c.record).where(mentions.c.document == id).order_by(mentions.c.number)
        with self._reading() as connection:
            return [_mention(record) for record in connection.execute(chosen).scalars()]

    def mentions(self) -> Iterator[Mention]:
        """All mentions by document id, then number."""
        keys = (mentions.c.document, mentions.c.number)
        for record in self._records(select(*keys, mentions.c.record), *keys):
            yield _mention(record)

    def mention(self, id: str) -> Mention | None:
        """The mention with this id."""
        return self.mentions_by_id([id]).get(id)

    def mentions_by_id(self, ids: Iterable[str]) -> dict[str, Mention]:
        """The mentions with these ids, in the order of `ids`; unknown ids are left out."""
        wanted = list(dict.fromkeys(ids))
        found: dict[str, str] = {}
        with self._reading() as connection:
            for some in chunks(wanted):
                chosen = select(mentions.c.id, mentions.c.record).where(mentions.c.id.in_(some))
                found.update((id, record) for id, record in connection.execute(chosen))
        return {id: _mention(found[id]) for id in wanted if id in found}

    def _records(self, chosen: Select[Any], *keys: Column[Any], limit: int | None = None) -> Iterator[str]:
        """The last column of `chosen` in the order of `keys`, its first columns.

        A page at a time, each in a short transaction of its own: a reader who stops halfway holds nothing.
        """
        chosen = chosen.order_by(*keys)
        while limit is None or limit > 0:
            size = _PAGE if limit is None else min(_PAGE, limit)
            with self._reading() as connection:
                page = connection.execute(chosen.limit(size)).all()
            yield from (row[-1] for row in page)
            if len(page) < size:
                return
            limit = None if limit is None else limit - size
            last = page[-1][:-1]
            following = tuple_(*keys) > tuple_(*last) if len(keys) > 1 else keys[0] > last[0]
            chosen = chosen.offset(None).where(following)

    # Events

    def stale(self) -> bool:
        """Whether documents came in since the events were last replaced."""
        with self._reading() as connection:
            return connection.execute(select(state.c.value).where(state.c.name == "stale")).scalar() == "1"

    def replace_events(self, events: Iterable[Event]) -> None:
        """Make these all the events there are, in one transaction; what has not changed is not written.

        Other writers wait from before the first of `events` is drawn until after the last: an iterable that reads the
        store as it goes sees all that the events will stand for. ValueError where two events have the same id.
        """
        with self._writing() as connection:
            held = numbers(connection)
            seen: set[str] = set()
            for event in events:
                if event.event in seen:
                    raise ValueError(f"two events have the id {event.event!r}")
                seen.add(event.event)
                put_event(connection, event, held.get(event.event))
            for id, number in held.items():
                if id not in seen:
                    drop_event(connection, number)
            _mark_stale(connection, False)

    def events(self, query: EventQuery = _EVERYTHING) -> list[EventRow]:
        """The events that match, as lines of a list. StoreError where the query makes no sense."""
        with self._reading() as connection:
            return [EventRow(**row) for row in connection.execute(asking.rows(query)).mappings()]

    def count_events(self, query: EventQuery = _EVERYTHING) -> int:
        """How many events match, whatever the query's limit."""
        with self._reading() as connection:
            return connection.execute(asking.number_of(query)).scalar_one()

    def facets(self, query: EventQuery = _EVERYTHING) -> dict[str, dict[str, int]]:
        """How many of the matching events have which value, the most frequent first.

        Facets: `kind`, `acled` (sub-event type), `admin1`, `status`, `month` (2021-02), `disputed` (yes, no), `actor`
        (id), `publisher`.
        """
        with self._reading() as connection:
            return {
                name: {value: counted for value, counted in connection.execute(chosen)}
                for name, chosen in asking.facets(query)
            }

    def event(self, id: str) -> Event | None:
        """The event with this id, or the one whose id begins so. StoreError where several do; it names them."""
        exact = select(events.c.record).where(events.c.event == id)
        begins = events.c.event.startswith(id, autoescape=True)
        with self._reading() as connection:
            record = connection.execute(exact).scalar()
            if record is not None:
                return _event(record)
            chosen = select(events.c.event, events.c.record).where(begins).order_by(events.c.event).limit(6)
            candidates = connection.execute(chosen).all() if id else []
        if len(candidates) > 1:
            more = ", …" if len(candidates) > 5 else ""
            names = ", ".join(name for name, _ in candidates[:5])
            raise StoreError(f"{id!r} is the beginning of several events: {names}{more}. Give more of the id")
        return _event(candidates[0][1]) if candidates else None

    def all_events(self) -> Iterator[Event]:
        """All events by id."""
        for record in self._records(select(events.c.event, events.c.record), events.c.event):
            yield _event(record)

    def events_of(self, document: str) -> dict[str, str]:
        """For each mention of a document that stands in an event: the event's id."""
        joined = event_mentions.join(mentions, mentions.c.id == event_mentions.c.mention).join(events)
        chosen = select(mentions.c.id, events.c.event).select_from(joined).where(mentions.c.document == document)
        with self._reading() as connection:
            return {id: event for id, event in connection.execute(chosen.order_by(mentions.c.number, events.c.event))}

    def counts(self) -> Counts:
        """How much there is."""
        with self._reading() as connection:
            return Counts(
                documents=_number_in(connection, documents.c.id),
                mentions=_number_in(connection, mentions.c.id),
                events=_number_in(connection, events.c.number),
                disputes=connection.execute(select(func.coalesce(func.sum(events.c.disputes), 0))).scalar_one(),
            )


def _number_in(connection: Connection, key: Column[Any]) -> int:
    return connection.execute(select(func.count(key))).scalar_one()


def _held(connection: Connection, row: dict[str, Any]) -> tuple[str, str] | None:
    """Record and reader of the stored document of this id; DocumentConflict where its text is another."""
    chosen = select(documents.c.sha256, documents.c.record, documents.c.reader).where(documents.c.id == row["id"])
    held = connection.execute(chosen).one_or_none()
    if held is None:
        return None
    if held.sha256 != row["sha256"]:
        raise DocumentConflict(f"a document with the id {row['id']!r} and another text is in the store already")
    return held.record, held.reader


def _write_document(connection: Connection, row: dict[str, Any], rows: list[dict[str, Any]], *, new: bool) -> None:
    if new:
        connection.execute(insert(documents).values(row))
    else:
        connection.execute(update(documents).where(documents.c.id == row["id"]).values(row))
        connection.execute(delete(mentions).where(mentions.c.document == row["id"]))
    if rows:
        connection.execute(insert(mentions), rows)
    _mark_stale(connection, True)


def _mark_stale(connection: Connection, stale: bool) -> None:
    value = "1" if stale else "0"
    connection.execute(update(state).where(state.c.name == "stale", state.c.value != value).values(value=value))
