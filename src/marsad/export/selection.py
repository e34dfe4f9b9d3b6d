"""What is to be written: the events of a query with their mentions and documents, and what is noted meanwhile."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from marsad.export.report import Report
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention
from marsad.store import EventQuery, Store, VeiledStore

_MOST_HEADS = 8192
"""Heads that are held for the next event."""


class Head(NamedTuple):
    """What a list of sources tells of a document."""

    id: str
    title: str | None
    publisher: str | None
    published: str | None
    url: str | None


class Selection:
    """The events of a query (its limit and offset aside), or all where there is none.

    `private_names` keeps the names of private persons, which are otherwise covered in whatever is written.
    """

    def __init__(
        self,
        store: Store,
        query: EventQuery | None = None,
        *,
        private_names: bool = False,
        report: Report | None = None,
    ) -> None:
        self.store = store if private_names else VeiledStore(store)
        self.plain = store
        """The store as it is."""
        self.query = query
        self.private_names = private_names
        self.report = report or Report()
        self._heads: dict[str, Head] = {}

    def events(self) -> Iterator[Event]:
        """Every event of the selection, in the query's order."""
        if self.query is None:
            yield from self.store.all_events()
        else:
            yield from self.store.whole_events(self.query)

    def mentions(self) -> Iterator[Mention]:
        """Every mention of the selection's events; all of the store where there is no query."""
        if self.query is None:
            found: Iterable[Mention] = self.store.mentions()
        else:
            found = (m for event in self.events() for m in self.store.mentions_by_id(event.mentions).values())
        return iter(found)

    def documents(self) -> Iterator[Document]:
        """The documents of the selection's events, each once; all of the store where there is no query."""
        if self.query is None:
            yield from self.store.documents()
            return
        seen: set[str] = set()
        for event in self.events():
            found = self.store.documents_by_id(id for id in event.documents if id not in seen)
            seen.update(event.documents)
            yield from found.values()

    def heads(self, event: Event) -> list[Head]:
        """What a list of sources tells of an event's documents; those that are gone are left out."""
        lacking = [id for id in event.documents if id not in self._heads]
        if lacking:
            if len(self._heads) > _MOST_HEADS:
                self._heads.clear()
                lacking = list(event.documents)
            for id, held in self.store.documents_by_id(lacking).items():
                self._heads[id] = Head(id, held.title, held.publisher, held.published, held.url)
        return [self._heads[id] for id in event.documents if id in self._heads]
