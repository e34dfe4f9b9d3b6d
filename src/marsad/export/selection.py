"""What is to be written: the events of a query with their mentions and documents, and what is noted meanwhile."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from marsad.export.report import Report
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention
from marsad.store import EventQuery, Store, VeiledStore


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
        self._head = lru_cache(maxsize=8192)(self._read_head)

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
            for id in event.documents:
                document = None if id in seen else self.store.document(id)
                seen.add(id)
                if document is not None:
                    yield document

    def heads(self, event: Event) -> list[Head]:
        """What a list of sources tells of an event's documents; those that are gone are left out."""
        return [head for id in event.documents if (head := self._head(id)) is not None]

    def _read_head(self, id: str) -> Head | None:
        document = self.store.document(id)
        if document is None:
            return None
        return Head(id, document.title, document.publisher, document.published, document.url)
