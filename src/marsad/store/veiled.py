"""A store as it is shown to others: the same store, read only, with the names of private persons covered in whatever
it answers."""

# ruff: noqa: D102 — what each method answers is told in Store
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import structs
from sqlalchemy import select

from marsad.model.decision import LedgerEntry
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention
from marsad.model.naming import names_in
from marsad.store import history
from marsad.store.frames import EventRows
from marsad.store.records import DisputeQuery, DisputeRow, EventQuery, EventRow, Hit, Version
from marsad.store.schema import event_documents, events
from marsad.store.store import Store
from marsad.store.veil import Veil, together, veil_of

if TYPE_CHECKING:
    from marsad.store.searching import Meaning

_AT_ONCE = 200
_EVERYTHING = EventQuery()
T = TypeVar("T")


def shown_to_others(store: Store) -> Store:
    """The store as it is shown to others: with the names of private persons covered, unless an administrator has said
    that they are to be shown."""
    return store if store.names_shown() else VeiledStore(store)


def _portions(items: Iterable[T]) -> Iterator[list[T]]:
    rest = iter(items)
    while some := list(islice(rest, _AT_ONCE)):
        yield some


class VeiledStore(Store):
    """A store whose answers name no private person. What was read before names were looked for is covered as far as
    its mentions tell."""

    def __init__(self, plain: Store) -> None:
        self._plain = plain
        self._where, self._engine, self.path = plain._where, plain._engine, plain.path
        self.read_only = plain.read_only

    @property
    def plain(self) -> Store:
        return self._plain

    def document(self, id: str) -> Document | None:
        found = super().document(id)
        return None if found is None else self._veils([id])[id].document(found)

    def documents(
        self, *, limit: int | None = None, offset: int = 0, publisher: str | None = None
    ) -> Iterator[Document]:
        for some in _portions(super().documents(limit=limit, offset=offset, publisher=publisher)):
            veils = self._veils([document.id for document in some])
            yield from (veils[document.id].document(document) for document in some)

    def documents_by_id(self, ids: Iterable[str]) -> dict[str, Document]:
        found = super().documents_by_id(ids)
        veils = self._veils(found)
        return {id: veils[id].document(document) for id, document in found.items()}

    def document_mentions(self, id: str) -> list[Mention]:
        found = super().document_mentions(id)
        veil = self._veils([id])[id]
        return [veil.mention(mention) for mention in found]

    def mentions(self) -> Iterator[Mention]:
        for some in _portions(super().mentions()):
            yield from self._shown(some)

    def mentions_by_id(self, ids: Iterable[str]) -> dict[str, Mention]:
        found = super().mentions_by_id(ids)
        return {mention.mention: mention for mention in self._shown(list(found.values()))}

    def _shown(self, some: Sequence[Mention]) -> Iterator[Mention]:
        veils = self._veils({mention.doc for mention in some})
        return (veils[mention.doc].mention(mention) for mention in some)

    def versions(self, id: str) -> list[Version]:
        """None: what a report said before is not shown to others."""
        return []

    def dump(self) -> Iterator[str]:
        raise PermissionError("a store whose names are covered is not copied whole")

    # Events

    def shown_rows(self, rows: Sequence[EventRow]) -> Sequence[EventRow]:
        veils = self._veils_of([row.event for row in rows])
        return [
            structs.replace(row, title_ar=veil.words(row.title_ar), title_en=veil.words(row.title_en))
            if (veil := veils[row.event])
            else row
            for row in rows
        ]

    def shown_words(self, words: str, event: Event) -> str:
        return together(self._veils(event.documents).values()).words(words)

    def shown_speakers(self, speakers: Sequence[str]) -> Sequence[str]:
        return [name for name in speakers if not self.names_somewhere(name)]

    def shown_events(self, made: Sequence[Event]) -> list[Event]:
        once = {event.event: event for event in made}
        veils = self._veils({id for event in once.values() for id in event.documents})
        shown = {id: _event(event, veils) for id, event in once.items()}
        return [shown[event.event] for event in made]

    def events(self, query: EventQuery = _EVERYTHING, **narrowed: Any) -> EventRows:
        return EventRows(self.shown_rows(super().events(query, **narrowed)))

    def whole_events(self, query: EventQuery = _EVERYTHING) -> Iterator[Event]:
        for some in _portions(super().whole_events(query)):
            yield from self.shown_events(some)

    def all_events(self) -> Iterator[Event]:
        for some in _portions(super().all_events()):
            yield from self.shown_events(some)

    def event(self, id: str) -> Event | None:
        found = super().event(id)
        return None if found is None else self.shown_events([found])[0]

    def events_by_id(self, ids: Sequence[str]) -> list[Event]:
        return self.shown_events(super().events_by_id(ids))

    def disputes(self, query: DisputeQuery) -> list[DisputeRow]:
        return list(self.shown_disputes(super().disputes(query)))

    def shown_disputes(self, rows: Sequence[DisputeRow]) -> Sequence[DisputeRow]:
        shown = self.shown_events([row.event for row in rows])
        return [
            structs.replace(row, event=event, dispute=event.disputes[row.event.disputes.index(row.dispute)])
            for row, event in zip(rows, shown, strict=True)
        ]

    def search(
        self, text: str, query: EventQuery = _EVERYTHING, *, limit: int = 20, meaning: "Meaning | None" = None
    ) -> list[Hit]:
        hits = super().search(text, query, limit=limit, meaning=meaning)
        shown = self.shown_events([hit.event for hit in hits])
        told = self.mentions_by_id(hit.mention.mention for hit in hits if hit.mention is not None)
        return [
            structs.replace(hit, event=event, mention=told.get(hit.mention.mention) if hit.mention else None)
            for hit, event in zip(hits, shown, strict=True)
        ]

    # The ledger

    def decisions_on(self, event: str) -> list[LedgerEntry]:
        return self._entries(super().decisions_on(event))

    def decision(self, id: str) -> LedgerEntry | None:
        found = super().decision(id)
        return None if found is None else self._entries([found])[0]

    def decisions(self, *, open: bool | None = None) -> list[LedgerEntry]:
        return self._entries(super().decisions(open=open))

    def _entries(self, entries: list[LedgerEntry]) -> list[LedgerEntry]:
        veils = self._veils({basis.document for entry in entries for basis in entry.decision.bases})
        return [
            together(veils[basis.document] for basis in entry.decision.bases).record(entry, alone=True)
            for entry in entries
        ]

    # Whom documents name

    def _veils(self, ids: Iterable[str]) -> dict[str, Veil]:
        wanted = list(dict.fromkeys(ids))
        with self._reading() as connection:
            found = history.names_of(connection, wanted)
        veils = {id: veil_of(found[id]) for id in wanted if id in found}
        for id in wanted:
            if id not in veils:
                veils[id] = veil_of(names_in(super().document_mentions(id)))
        return veils

    def _veils_of(self, ids: Sequence[str]) -> dict[str, Veil]:
        """The veils of events."""
        held: dict[str, list[str]] = {id: [] for id in ids}
        for some in _portions(ids):
            chosen = select(events.c.event, event_documents.c.document).select_from(event_documents.join(events))
            for event, document in self.ask(chosen.where(events.c.event.in_(some))):
                held[event].append(document)
        veils = self._veils({document for named in held.values() for document in named})
        return {id: together(veils[d] for d in named) for id, named in held.items()}


def _event(event: Event, veils: dict[str, Veil]) -> Event:
    own = {id: veils[id] for id in event.documents if veils.get(id)}
    if not own:
        return event
    claims = tuple(
        veil.record(claim) if (veil := own.get(claim.mention.rpartition("#")[0])) else claim for claim in event.claims
    )
    # What one report says may name somebody whom another one shows to be a private person.
    veil = together(own.values())
    shown = veil.record(structs.replace(event, claims=()), alone=True)
    people = tuple(p for p, covered in zip(event.people, shown.people, strict=True) if p.name == covered.name)
    return structs.replace(shown, people=people, claims=tuple(veil.record(claim) for claim in claims))


