"""The store's side of documents and mentions: taken in, corrected, removed, put back, asked for."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Select, Table, select, tuple_

from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.model.naming import Names
from marsad.store import history, taking
from marsad.store.barring import bars
from marsad.store.decisions import Ledger
from marsad.store.errors import decoder
from marsad.store.expunging import kept_of
from marsad.store.fused import chunks
from marsad.store.records import Version
from marsad.store.rows import Read, document_row, read_rows
from marsad.store.schema import documents, mentions
from marsad.store.taking import Become, Standing

PAGE = 200
"""Records read at once: what passes through memory, whatever the size of the store."""
_document = decoder(Document)
_mention = decoder(Mention)


class Documents(Ledger):
    """Documents with what was read in them."""

    def add(self, document: Document, mentions: Sequence[Mention], *, reader: str, correct: bool = False) -> Become:
        """Keep a document and what the reading of version `reader` found in it, in one transaction.

        "unchanged" where the same document was read by the same version before; "updated" where its title or other
        fields, the version or, with `correct`, its text differ: the earlier text is kept among its versions.
        "withdrawn" where this text was removed: it stays out. DocumentConflict where its id has another text and
        `correct` is not given; ValueError where the text is not valid Unicode or a mention is not of this document.
        """
        (become,) = self._take([(document, mentions)], reader, correct=correct)
        return become

    def add_all(self, found: Sequence[tuple[Document, Sequence[Mention]]], *, reader: str) -> list[Become]:
        """Keep documents, no two of one id, as `add` with `correct` does, all of them in one transaction."""
        return self._take(found, reader, correct=True)

    def _take(
        self, found: Sequence[tuple[Document, Sequence[Mention]]], reader: str, *, correct: bool
    ) -> list[Become]:
        made: list[Read | None] = [read_rows(document, told, reader) for document, told in found]
        # Not lasting: a build that waits for the disk each time is slow.
        with self._writing(lasting=False, adding=True) as connection:
            if gone := bars(connection):
                kept = [kept_of(connection, gone, *each) for each in found]
                made = [None if each is None else read_rows(*each, reader) for each in kept]
            become = iter(taking.take(connection, [read for read in made if read is not None], correct=correct))
            return ["withdrawn" if read is None else next(become) for read in made]

    def has(self, document: Document, *, reader: str, correct: bool = False) -> bool:
        """Whether `add` would say "unchanged" or "withdrawn": there is no need to read the document. Raises as `add`
        does."""
        return self.standing(document, reader=reader, correct=correct) in ("unchanged", "withdrawn")

    def standing(self, document: Document, *, reader: str, correct: bool = False) -> Standing:
        """What of a document is here: "older" where it was read by another version or has other fields, "other text"
        where it would be a correction. Raises as `add` does."""
        (found,) = self.standings([document], reader=reader)
        if found == "other text" and not correct:
            raise taking.conflict(document.id)
        return found

    def standings(self, found: Sequence[Document], *, reader: str) -> list[Standing]:
        """What of each of these documents is here."""
        with self._reading() as connection:
            kept: list[Document | None] = list(found)
            if gone := bars(connection):
                told = [kept_of(connection, gone, document, ()) for document in found]
                kept = [each and each[0] for each in told]
            rows = [document_row(document, reader, Names()) for document in kept if document is not None]
            stands = iter(taking.standings(connection, rows))
            return ["withdrawn" if document is None else next(stands) for document in kept]

    def remove_document(self, id: str, *, reason: str, who: str | None = None) -> None:
        """Take a document out that its publisher withdrew. What it said stays among its versions; decisions that rest
        on it are opened again. StoreError where there is none of this id."""
        with self._writing(adding=True) as connection:
            history.remove(connection, id, who=who, reason=reason)

    def restore_document(self, id: str, *, who: str | None = None) -> None:
        """Put a removed document back. StoreError where none of this id was removed."""
        with self._writing(adding=True) as connection:
            history.restore(connection, id, who=who)

    def versions(self, id: str) -> list[Version]:
        """The versions of a document that no longer hold, the oldest first."""
        with self._reading() as connection:
            return history.versions(connection, id)

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

    def documents_by_id(self, ids: Iterable[str]) -> dict[str, Document]:
        """The documents with these ids, in the order of `ids`; unknown ids are left out."""
        return {id: _document(record) for id, record in self._by_id(documents, ids).items()}

    def mentions_by_id(self, ids: Iterable[str]) -> dict[str, Mention]:
        """The mentions with these ids, in the order of `ids`; unknown ids are left out."""
        return {id: _mention(record) for id, record in self._by_id(mentions, ids).items()}

    def _by_id(self, table: Table, ids: Iterable[str]) -> dict[str, str]:
        wanted = list(dict.fromkeys(ids))
        found: dict[str, str] = {}
        with self._reading() as connection:
            for some in chunks(wanted):
                chosen = select(table.c.id, table.c.record).where(table.c.id.in_(some))
                found.update((id, record) for id, record in connection.execute(chosen).all())
        return {id: found[id] for id in wanted if id in found}

    def _records(self, chosen: Select[Any], *keys: Column[Any], limit: int | None = None) -> Iterator[str]:
        """The last column of `chosen` in the order of `keys`, its first columns.

        A page at a time, each in a short transaction of its own: a reader who stops halfway holds nothing.
        """
        chosen = chosen.order_by(*keys)
        page = chosen
        while limit is None or limit > 0:
            size = PAGE if limit is None else min(PAGE, limit)
            with self._reading() as connection:
                found = connection.execute(page.limit(size)).all()
            yield from (row[-1] for row in found)
            if len(found) < size:
                return
            limit = None if limit is None else limit - size
            last = found[-1][:-1]
            page = chosen.offset(None).where(tuple_(*keys) > tuple_(*last) if len(keys) > 1 else keys[0] > last[0])
