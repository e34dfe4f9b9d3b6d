"""What is to be written: the events of a query with their mentions and documents, and what is noted meanwhile."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from marsad.export.report import Report
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention
from marsad.store import EventQuery, Store, VeiledStore

_MOST_HEADS = 8192
"""Heads that are held for the next event."""
_AT_ONCE = 200
"""Mentions, or documents, that are fetched together."""


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
    `arabic_areas` gives governorates their Arabic names where a format writes Arabic; without it they keep the English
    ones.
    """

    def __init__(
        self,
        store: Store,
        query: EventQuery | None = None,
        *,
        private_names: bool = False,
        report: Report | None = None,
        arabic_areas: Mapping[str, str] | None = None,
    ) -> None:
        self.store = store if private_names else VeiledStore(store)
        self.plain = store
        """The store as it is."""
        self.query = query
        self.private_names = private_names
        self.report = report or Report()
        self.arabic_areas = arabic_areas or {}
        self._heads: dict[str, Head] = {}
        self._at_hand: Sequence[Event] = ()
        """The portion of the events that is given out: what one of them wants, the next ones do."""

    def events(self) -> Iterator[Event]:
        """Every event of the selection, in the query's order."""
        for some in self._portions():
            yield from some

    def _portions(self) -> Iterator[Sequence[Event]]:
        """The events, some at a time, so that the database is asked seldom for what goes with them."""
        found = self.store.all_events() if self.query is None else self.store.whole_events(self.query)
        portion: list[Event] = []
        size = 0
        for event in found:
            portion.append(event)
            size += len(event.mentions) + 1
            if size >= _AT_ONCE:
                self._at_hand = portion
                yield portion
                portion, size = [], 0
        self._at_hand = portion
        yield portion

    def mentions(self) -> Iterator[Mention]:
        """Every mention of the selection's events; all of the store where there is no query."""
        if self.query is None:
            yield from self.store.mentions()
            return
        for some in self._portions():
            found = self.store.mentions_by_id(id for event in some for id in event.mentions)
            for event in some:
                yield from (found[id] for id in dict.fromkeys(event.mentions) if id in found)

    def documents(self) -> Iterator[Document]:
        """The documents of the selection's events, each once; all of the store where there is no query."""
        if self.query is None:
            yield from self.store.documents()
            return
        seen: set[str] = set()
        for some in self._portions():
            named = [id for event in some for id in event.documents]
            found = self.store.documents_by_id(id for id in named if id not in seen)
            seen.update(named)
            yield from found.values()

    def heads(self, event: Event) -> list[Head]:
        """What a list of sources tells of an event's documents; those that are gone are left out."""
        if any(id not in self._heads for id in event.documents):
            # Those of the portion that it stands in as well: of an event that was changed on its way, only its own.
            beside = self._at_hand if any(event.event == other.event for other in self._at_hand) else ()
            self._fetch_heads(dict.fromkeys(id for each in (event, *beside) for id in each.documents))
        return [self._heads[id] for id in event.documents if id in self._heads]

    def _fetch_heads(self, ids: Iterable[str]) -> None:
        if len(self._heads) > _MOST_HEADS:
            self._heads.clear()
        lacking = [id for id in ids if id not in self._heads]
        for start in range(0, len(lacking), _AT_ONCE):  # whole reports are read for them
            for id, held in self.store.documents_by_id(lacking[start : start + _AT_ONCE]).items():
                self._heads[id] = Head(id, held.title, held.publisher, held.published, held.url)
