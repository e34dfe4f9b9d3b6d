"""The store as its callers see it."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
from msgspec import structs
from sqlalchemy import Column, Connection, Row, Select, func, select

from marsad.model.event import Event
from marsad.model.kept import Kept
from marsad.store import dialect, fulltext, postgres, searching
from marsad.store import dump as whole
from marsad.store import query as asking
from marsad.store.accounts import Accounts
from marsad.store.audit import AuditLog
from marsad.store.disclosing import Disclosing
from marsad.store.documents import PAGE, Documents
from marsad.store.drafting import Draft
from marsad.store.edition import edition
from marsad.store.errors import StoreError, StoreFull, decoder, guarded, no_room
from marsad.store.expunging import Removing
from marsad.store.filling import Filling
from marsad.store.finding import found_event
from marsad.store.frames import EventRows
from marsad.store.fused import chunks, drop_events, numbers, put_events
from marsad.store.fusing import FusionShelf, put_state
from marsad.store.opening import REVISIONS
from marsad.store.records import (
    Counts,
    DisputeQuery,
    DisputeRow,
    EventQuery,
    EventRow,
    Hit,
    Progress,
    Redirect,
)
from marsad.store.redirects import followed
from marsad.store.rows import encode
from marsad.store.schema import decisions, documents, event_mentions, events, mentions, state
from marsad.store.searching import Meaning
from marsad.store.turns import turn
from marsad.store.verified import Checked, Flaw, Part
from marsad.store.verifying import flaws

_EVERYTHING = EventQuery()
_event = decoder(Event)
_packed = msgspec.msgpack.Encoder().encode
_ids = msgspec.msgpack.Decoder(list[str]).decode


class Store(Documents, Disclosing, Removing):
    """Documents, their mentions and the events made of them, in one SQLite file or PostgreSQL database.

    Safe to share between threads. Every method raises StoreError where the database fails, with what to do about it.
    """

    @property
    def plain(self) -> "Store":
        """The store as it is, whatever of it is covered here."""
        return self

    # The whole of it

    def dump(self) -> Iterator[str]:
        """Every row as a line of JSON, for `load` on whatever database; what is written meanwhile stays out."""
        with self._reading() as connection:
            yield from whole.dump(connection, REVISIONS[-1])

    def load(self, lines: Iterable[bytes | str]) -> int:
        """Take in the lines of `dump`, all or nothing; returns the number of rows. StoreError where this store is not
        empty, or a line is damaged."""
        with self._writing() as connection:
            if any(connection.execute(select(table).limit(1)).first() for table in (documents, decisions)):
                raise StoreError(f"{self.path} holds documents already: load into a new store")
            connection.execute(state.delete())
            return whole.load(connection, lines, REVISIONS[-1])

    @contextmanager
    def filling(self, recipe: str) -> Iterator[Filling]:
        """Take in what was read and fused elsewhere, all or nothing. StoreError where this store is not empty."""
        with self._writing() as connection:
            shelf = Filling(connection)
            shelf.begin(self.path, recipe)
            yield shelf

    def copy_to(self, path: Path) -> None:
        """A copy of the store as one file at `path`, whatever is being written to it meanwhile. What stands there is
        replaced."""
        try:
            with guarded(self.path, OSError):
                dialect.copy_file(self._where, path)
        except StoreFull as error:  # it is the copy that finds no room
            raise no_room(path) from error

    def verify(self, checked: Checked | None = None, *, only: Part | None = None) -> Iterator[Flaw]:
        """What is not as it was written or does not hold together, as it is found; nothing where all is sound. What
        was gone through is counted in `checked`. Others may write meanwhile: it is the store of one moment. `only`:
        one of the two parts of the work, for two that share it."""
        with self._reading() as connection:
            yield from flaws(connection, checked or Checked(), only)
        if only == "events":
            return
        try:
            with self._writing_aside() as connection:
                fulltext.check_search(connection)
        except StoreError as error:
            if "cannot be written" not in str(error) and "another program" not in str(error):
                yield Flaw("full text", f"its index is not in step with its words: {error}")

    def ask(self, chosen: Select[*tuple[Any, ...]]) -> Sequence[Row[*tuple[Any, ...]]]:
        """The rows that a statement over the tables of `schema` chooses."""
        with self._reading() as connection:
            return connection.execute(chosen).all()

    def mark(self) -> Hashable:
        """What is another value after each change of the store, by whichever process: answers kept under it hold."""
        if isinstance(self._where, Path):
            return dialect.file_mark(self._where)
        with self._reading() as connection:
            return postgres.state_of(connection)

    def edition(self) -> str | None:
        """As `mark`, of a change of documents, events or decisions alone, and the same when the store is opened again;
        None where no version that tells has written to it."""
        with self._reading() as connection:
            return edition(connection)

    @property
    def accounts(self) -> Accounts:
        """Who may read and write over the web."""
        return Accounts(self._reading, self._writing_aside)

    @property
    def audit(self) -> AuditLog:
        """Who did what, in a log that only grows."""
        return AuditLog(self._reading, self._writing_aside)

    # Events

    def stale(self) -> bool:
        """Whether documents came in since the events were last replaced."""
        with self._reading() as connection:
            return connection.execute(select(state.c.value).where(state.c.name == "stale")).scalar() == "1"

    @contextmanager
    def fusing(self) -> Iterator[FusionShelf]:
        """What fusion keeps here, in one transaction that locks other writers out and happens wholly or not at all."""
        with self._writing() as connection:
            yield FusionShelf(connection)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Be the only one who works out events here: others wait for their turn, for a minute at most. Whoever writes
        waits for nobody's."""
        with guarded(self.path), turn(self._where, self._engine):
            yield

    @contextmanager
    def drafting(self) -> Iterator[Draft]:
        """What fusion keeps here as it is at this moment; what is written to it is kept for `carry_out`. Nobody waits
        for it."""
        with self._reading() as connection:
            yield Draft(connection)

    def carry_out(self, draft: Draft) -> bool:
        """Write what a draft holds, in one transaction; false, with nothing written, where the store has changed since
        in a way that makes it wrong."""
        with self._writing() as connection:
            return draft.carry_out(connection)

    def replace_events(self, events: Iterable[Event]) -> None:
        """Make these all the events there are, in one transaction; what has not changed is not written.

        Other writers wait from before the first of `events` is drawn until after the last: an iterable that reads the
        store as it goes sees all that the events will stand for. ValueError where two events have the same id.
        """
        with self._writing() as connection:
            held = numbers(connection)
            seen = put_events(connection, ((event, encode(event)) for event in events))
            drop_events(connection, (id for id in held if id not in seen))
            put_state(connection, "stale", "0")
            put_state(connection, "recipe", "")  # fusion did not make these

    def events(self, query: EventQuery = _EVERYTHING, **narrowed: Any) -> EventRows:
        """The events that match, as lines of a list that turns into a data frame (`.to_pandas()` and others).

        What is asked for may be given by name instead of a query: `store.events(place="Kirkuk", since="2021-01-01")`.
        StoreError where it makes no sense, TypeError where a query has no such field.
        """
        asked = structs.replace(query, **narrowed) if narrowed else query
        with self._reading() as connection:
            return EventRows(EventRow(**row) for row in connection.execute(asking.rows(asked)).mappings())

    def shown_rows(self, rows: Sequence[EventRow]) -> Sequence[EventRow]:
        """Rows that were read past this store's own questions, as it shows them."""
        return rows

    def shown_words(self, words: str, event: Event) -> str:
        """As `shown_rows`, of words about an event."""
        return words

    def shown_speakers(self, speakers: Sequence[str]) -> Sequence[str]:
        """Those of some names of speakers that may be told."""
        return speakers

    def shown_disputes(self, rows: Sequence[DisputeRow]) -> Sequence[DisputeRow]:
        """As `shown_rows`, of disputes."""
        return rows

    def whole_events(self, query: EventQuery = _EVERYTHING) -> Iterator[Event]:
        """All events that match, whatever the query's limit, in its order. Which they are is settled when the first is
        asked for; one that is gone when its turn comes is left out."""
        # They are sorted once: a page that begins behind the last one sorts what is left again each time. Ids are held
        # some fifteen bytes each, and no transaction stays open that others' writing would pile up behind.
        with self._reading() as connection:
            found = connection.execute(asking.ids(query), execution_options={"yield_per": PAGE}).scalars().partitions()
            pages = [_packed(some) for some in found]
        for page in pages:
            yield from self._by_event(_ids(page))

    def search(
        self, text: str, query: EventQuery = _EVERYTHING, *, limit: int = 20, meaning: Meaning | None = None
    ) -> list[Hit]:
        """The events that answer best to the words of a question, Arabic or English, among those of the query; the
        best first. `meaning` turns texts into vectors of length 1: then what words found is ordered by it too."""
        with self._reading() as connection:
            return searching.search(connection, text, query, limit, meaning)

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

    def progress(self, query: EventQuery = _EVERYTHING) -> Progress:
        """How far reviewers came with the events that match."""
        with self._reading() as connection:
            rows = {review: counted for review, *counted in connection.execute(asking.progress(query))}
        open = rows.get(None, [0, 0, 0])
        accepted, rejected = (rows.get(name, [0])[0] for name in ("accepted", "rejected"))
        return Progress(open=open[0], disputed=open[1], doubtful=open[2], accepted=accepted, rejected=rejected)

    def disputes(self, query: DisputeQuery) -> list[DisputeRow]:
        """Disputes with their events, in the events' order; limit and offset count disputes."""
        with self._reading() as connection:
            rows = connection.execute(asking.disputes(query)).all()
        found = [(_event(record), review, position) for record, review, position in rows]
        return [DisputeRow(event=e, review=review, dispute=e.disputes[position]) for e, review, position in found]

    def dispute_counts(self, query: DisputeQuery) -> dict[tuple[str, str], int]:
        """How many disputes of the query's events there are, by rating and kind."""
        with self._reading() as connection:
            found = connection.execute(asking.number_of_disputes(query)).all()
        return {(rating, kind): counted for rating, kind, counted in found}

    def event(self, id: str) -> Event | None:
        """The event with this id, or the one whose id begins so, or the one that an event with this id went into.

        StoreError where there are several such events, which it names, or where an event of this id is no more.
        """
        with self._reading() as connection:
            return found_event(connection, id)

    def events_by_id(self, ids: Sequence[str]) -> list[Event]:
        """The events with these very ids, in their order; unknown ids are left out."""
        return list(self._by_event(ids))

    def _by_event(self, ids: Sequence[str]) -> Iterator[Event]:
        records: dict[str, str] = {}
        with self._reading() as connection:
            for some in chunks(ids):
                chosen = select(events.c.event, events.c.record).where(events.c.event.in_(some))
                records.update((id, record) for id, record in connection.execute(chosen).all())
        for id in ids:
            if id in records:
                yield _event(records[id])

    def redirects(self, id: str) -> list[Redirect]:
        """Where the event that had this id went, through all that happened since; empty where none had it."""
        with self._reading() as connection:
            return followed(connection, id)

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

    # What fusion keeps

    def events_of_mentions(self, ids: Sequence[str]) -> dict[str, str]:
        """For each of these mentions that stands in an event: the event's id."""
        with self._reading() as connection:
            return FusionShelf(connection).events_of(ids)

    def kept(self, ids: Sequence[str]) -> list[Kept]:
        """What fusion keeps of these mentions; none of those that were not fused since they were read."""
        with self._reading() as connection:
            shelf = FusionShelf(connection)
            return shelf.features(list(shelf.numbers_of(ids).values()))

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
