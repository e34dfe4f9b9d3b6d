"""Fusion worked out beside a store that others go on writing to, then written in one short transaction.

A draft reads the store as it was at one moment, and keeps what is written to it. It is carried out only where nothing
that it was made from has become another since: reports that came meanwhile and have no part in it wait for the next
time, as if they had come after it, and so do decisions on reports that it only looked at.
"""

from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence
from heapq import merge
from typing import Any, Concatenate, ParamSpec

import msgspec
from sqlalchemy import Connection, func, select

from marsad.model.decision import LedgerEntry
from marsad.model.event import Event
from marsad.model.kept import Entry, Kept, Print, Voice
from marsad.model.marks import Marks
from marsad.store.edition import fused
from marsad.store.fused import chunks, in_rows
from marsad.store.fusing import FusionShelf
from marsad.store.ledger import Moved, bind_again, found_elsewhere, head, standing, touched_since
from marsad.store.schema import documents, features, mentions, pending

P = ParamSpec("P")
_event = msgspec.json.Decoder(Event).decode
_MOST = 2_000
"""Changed documents that a draft takes: it lies in memory."""


class TooMuch(Exception):
    """More has changed than a draft takes."""


class Draft(FusionShelf):
    """The shelf of a store as it was at one moment, with what fusion writes to it laid over what is there."""

    def __init__(self, connection: Connection) -> None:
        """`connection`: a transaction that reads."""
        super().__init__(connection)
        self._since = fused(connection)
        self._head = head(connection)
        self._steps: list[Callable[[FusionShelf], object]] = []
        self._changed: set[str] = set()
        self._looked_at: set[str] = set()
        self._stood: dict[str, Any] = {}
        self._moved: list[Moved] = []
        self._prints: dict[str, Print | None] = {}
        self._origins: dict[str, str] = {}
        self._added: dict[int, tuple[Kept, Entry]] = {}
        self._numbers: dict[str, int] = {}
        self._dropped: set[int] = set()

    def carry_out(self, connection: Connection) -> bool:
        """Write it, in a transaction that locks other writers out; false where something else came to be meanwhile."""
        if fused(connection) != self._since:
            return False
        decided = touched_since(connection, self._head)
        later = set(connection.execute(select(pending.c.document)).scalars()).difference(self._changed, decided)
        # What was only looked at and is decided on waits as it was: its events are made again when its turn comes.
        same = sorted(self._changed | (decided & self._looked_at))
        now = _standing_of(connection, same)
        later.update(id for id in same if now.get(id) != self._stood.get(id))
        later.update(decided & self._changed)
        if not later.isdisjoint(self._looked_at):
            return False
        bind_again(connection, sorted(self._changed))
        shelf = FusionShelf(connection)
        for step in self._steps:
            step(shelf)
        return True

    def _then(self, step: Callable[Concatenate[FusionShelf, P], object], *args: P.args, **named: P.kwargs) -> None:
        self._steps.append(lambda shelf: step(shelf, *args, **named))

    def start_over(self, recipe: str) -> None:
        """TooMuch: that is everything."""
        raise TooMuch

    def changed(self) -> list[str]:
        """As on the shelf itself. TooMuch where they are many."""
        chosen = select(pending.c.document).order_by(pending.c.document).limit(_MOST + 1)
        found = list(self._connection.execute(chosen).scalars())
        if len(found) > _MOST:
            raise TooMuch
        self._changed.update(found)
        self._looked_at.update(found)
        self._moved = found_elsewhere(self._connection, found)
        return found

    def done(self) -> None:
        """What `changed` told is worked in, and all that is looked at has been."""
        self._stood = _standing_of(self._connection, sorted(self._looked_at))
        self._then(FusionShelf.done_with, sorted(self._changed))

    # What is read in documents: it has to be the same when the draft is carried out

    def documents(self, ids: Sequence[str]) -> list[str]:
        """The documents with these ids, as JSON."""
        self._looked_at.update(ids)
        return super().documents(ids)

    def mentions_of(self, documents: Sequence[str]) -> list[tuple[str, str]]:
        """The mentions of these documents: each the document's id and the mention as JSON."""
        self._looked_at.update(documents)
        return super().mentions_of(documents)

    def mentions(self, ids: Sequence[str]) -> list[str]:
        """The mentions with these ids, as JSON."""
        chosen = select(mentions.c.document, mentions.c.record)
        rows = list(self._rows(chosen, mentions.c.id, ids))
        self._looked_at.update(document for document, _ in rows)
        return [record for _, record in rows]

    def ledger(self) -> list[LedgerEntry]:
        """The decisions that count, in their order."""
        return [entry for entry in standing(self._connection, moved=self._moved) if entry.undone_by is None]

    # Prints

    def prints(self) -> Iterator[Print]:
        """The prints of all documents."""
        yield from (found for found in super().prints() if found.document not in self._prints)
        yield from (found for found in self._prints.values() if found is not None)

    def prints_of(self, documents: Sequence[str]) -> list[Print]:
        """The prints of these documents."""
        held = super().prints_of([id for id in documents if id not in self._prints])
        new = (self._prints.get(id) for id in documents)
        return [*held, *(found for found in new if found is not None)]

    def put_prints(self, new: Sequence[Print]) -> None:
        """Keep prints, in the place of older ones of the same documents."""
        self._prints.update((found.document, found) for found in new)
        self._origins.update((found.document, found.document) for found in new)
        self._then(FusionShelf.put_prints, new)

    def drop_prints(self, documents: Sequence[str]) -> None:
        """Forget the prints of these documents."""
        self._prints.update((id, None) for id in documents)
        self._then(FusionShelf.drop_prints, documents)

    def put_origins(self, origins: Mapping[str, str]) -> list[str]:
        """Keep the origins of documents; those whose origin was another one."""
        held = {id: voice.origin for id, voice in self.voices(list(origins)).items()}
        changed = {id: origin for id, origin in origins.items() if held.get(id) != origin}
        self._origins.update(changed)
        self._then(FusionShelf.put_origins, changed)
        return list(changed)

    def voices(self, documents: Sequence[str]) -> dict[str, Voice]:
        """What these documents are copies of."""
        held = super().voices([id for id in documents if id not in self._prints])
        new = {id: found for id in documents if (found := self._prints.get(id)) is not None}
        told = held | {id: Voice(id, found.published) for id, found in new.items()}
        return {id: voice._replace(origin=self._origins.get(id, voice.origin)) for id, voice in told.items()}

    # Features and links

    def features(self, numbers: Sequence[int]) -> list[Kept]:
        """The features with these numbers."""
        new = [self._added[number][0] for number in numbers if number in self._added]
        return super().features([number for number in numbers if number not in self._added]) + new

    def add_features(self, rows: Sequence[tuple[Kept, Entry]]) -> list[int]:
        """Keep features under new numbers, whatever number they bear; those numbers."""
        last = max(self._added, default=0) or self._connection.execute(select(func.max(features.c.number))).scalar()
        given = list(range((last or 0) + 1, (last or 0) + 1 + len(rows)))
        for number, (kept, entry) in zip(given, rows, strict=True):
            self._added[number] = kept._replace(number=number), entry._replace(number=number)
            self._numbers[kept.mention] = number
        self._then(FusionShelf.add_features, rows)
        return given

    def drop_features(self, numbers: Sequence[int]) -> None:
        """Forget features, with their links."""
        self._dropped.update(numbers)
        self._then(FusionShelf.drop_features, numbers)

    def numbers_of(self, mentions: Sequence[str]) -> dict[str, int]:
        """The numbers of mentions."""
        held = {id: number for id, number in super().numbers_of(mentions).items() if number not in self._dropped}
        return held | {id: self._numbers[id] for id in mentions if id in self._numbers}

    def entries(self) -> Iterator[Entry]:
        """The blocks of all mentions, in the order of their ranks."""
        new = sorted((entry for _, entry in self._added.values()), key=_rank)
        yield from merge(super().entries(), new, key=_rank)

    def add_links(self, new: Sequence[tuple[int, int]]) -> None:
        """Keep pairs; those kept already are passed over."""
        self._then(FusionShelf.add_links, new)

    def drop_links(self, old: Sequence[tuple[int, int]]) -> None:
        """Forget pairs."""
        self._then(FusionShelf.drop_links, old)

    # Events

    def put_events(self, made: Iterable[bytes]) -> Container[str]:
        """Write events, given as JSON, over those of the same ids; their ids."""
        seen = Marks()
        for some in in_rows(self._connection, ((_event(record), record.decode()) for record in made), seen):
            self._then(FusionShelf.put_rows, some)
        return seen

    def retire(self, gone: Iterable[str], kept: Collection[str]) -> None:
        """Take events out, each leaving a redirect to those that tell now what it told. `kept`: those that stayed."""
        self._then(FusionShelf.retire, list(gone), kept)


def _rank(entry: Entry) -> str:
    return entry.rank


def _standing_of(connection: Connection, ids: Sequence[str]) -> dict[str, Any]:
    """How each of these documents stands that is there, with what was read in it: another value after each change."""
    found: dict[str, list[object]] = {}
    own = select(documents.c.id, documents.c.sha256, documents.c.reader, documents.c.seal)
    read = select(mentions.c.document, mentions.c.id, mentions.c.seal).order_by(mentions.c.id)
    for some in chunks(ids):
        for id, *rest in connection.execute(own.where(documents.c.id.in_(some))):
            found[id] = [rest]
        for id, *rest in connection.execute(read.where(mentions.c.document.in_(some))):
            found[id].append(rest)
    return found
