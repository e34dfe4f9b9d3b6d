"""What fusion keeps from one run to the next, as it asks for it: the store is where it is kept."""

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from marsad.model.decision import LedgerEntry
from marsad.model.kept import Entry, Kept, Print, Voice


class Shelf(Protocol):
    """All of it within one transaction: it happens or it does not. Ids that are not there are left out of answers."""

    def recipe(self) -> str:
        """What `start_over` was last called with; "" if never."""

    def start_over(self, recipe: str) -> None:
        """Forget all that was kept; every document has changed."""

    def changed(self) -> Iterable[str]:
        """The documents that came, changed or went since `done`, and those that new decisions rest on, sorted."""

    def done(self) -> None:
        """Nothing has changed any longer."""

    def documents(self, ids: Sequence[str]) -> list[str]:
        """The documents with these ids, as JSON."""

    def mentions_of(self, documents: Sequence[str]) -> list[tuple[str, str]]:
        """The mentions of these documents: each the document's id and the mention as JSON."""

    def mentions(self, ids: Sequence[str]) -> list[str]:
        """The mentions with these ids, as JSON."""

    def prints(self) -> Iterator[Print]:
        """The prints of all documents."""

    def prints_of(self, documents: Sequence[str]) -> list[Print]:
        """The prints of these documents."""

    def put_prints(self, prints: Sequence[Print]) -> None:
        """Keep prints, in the place of older ones of the same documents."""

    def drop_prints(self, documents: Sequence[str]) -> None:
        """Forget the prints of these documents."""

    def put_origins(self, origins: Mapping[str, str]) -> list[str]:
        """Keep the origins of documents; those whose origin was another one."""

    def voices(self, documents: Sequence[str]) -> dict[str, Voice]:
        """What these documents are copies of."""

    def features_of(self, documents: Sequence[str]) -> list[Kept]:
        """The features of these documents' mentions."""

    def features(self, numbers: Sequence[int]) -> list[Kept]:
        """The features with these numbers."""

    def add_features(self, rows: Sequence[tuple[Kept, Entry]]) -> list[int]:
        """Keep features under new numbers, whatever number they bear; those numbers."""

    def drop_features(self, numbers: Sequence[int]) -> None:
        """Forget features, with their links."""

    def entries(self) -> Iterator[Entry]:
        """The blocks of all mentions, in the order of their ranks."""

    def links(self) -> Iterator[tuple[int, int]]:
        """All pairs worth joining."""

    def add_links(self, links: Sequence[tuple[int, int]]) -> None:
        """Keep pairs; those kept already are passed over."""

    def drop_links(self, links: Sequence[tuple[int, int]]) -> None:
        """Forget pairs."""

    def ledger(self) -> list[LedgerEntry]:
        """The decisions that count, in their order."""

    def numbers_of(self, mentions: Sequence[str]) -> dict[str, int]:
        """The numbers of mentions."""

    def events_of(self, mentions: Sequence[str]) -> dict[str, str]:
        """For each of these mentions that stands in an event: the event's id."""

    def sizes_of(self, events: Sequence[str]) -> dict[str, int]:
        """How many mentions these events have."""

    def all_events(self) -> set[str]:
        """The ids of all events."""

    def put_events(self, made: Iterable[bytes]) -> Container[str]:
        """Write events, given as JSON, over those of the same ids; their ids."""

    def retire(self, gone: Iterable[str], kept: Collection[str]) -> None:
        """Take events out, each leaving a redirect to those that tell now what it told. `kept`: those that stayed."""
