"""An empty store filled with what was read and fused elsewhere: all of it in one transaction, or nothing."""

from collections.abc import Iterable, Sequence
from itertools import islice

from sqlalchemy import select

from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.store import dialect
from marsad.store.errors import StoreError
from marsad.store.fusing import FusionShelf
from marsad.store.rows import read_rows
from marsad.store.schema import decisions, documents, mentions, names

_AT_ONCE = 500


class Filling(FusionShelf):
    """What fusion keeps, and the documents that it rests on. `done` is to be called at the end."""

    def begin(self, where: object, recipe: str) -> None:
        """StoreError where the store holds documents or decisions; `recipe`: that of the fusion elsewhere."""
        if any(self._connection.execute(select(table).limit(1)).first() for table in (documents, decisions)):
            raise StoreError(f"{where} holds documents already: load into a new store")
        self.start_over(recipe)

    def put_documents(self, found: Iterable[tuple[Document, Sequence[Mention]]], reader: str) -> int:
        """Write documents, no two of one id, with what this version of the reading found in them; how many."""
        written = 0
        rest = iter(found)
        while some := list(islice(rest, _AT_ONCE)):
            made = [read_rows(document, told, reader) for document, told in some]
            dialect.put_rows(self._connection, documents, [read.document for read in made])
            dialect.put_rows(self._connection, mentions, [row for read in made for row in read.mentions])
            dialect.put_rows(self._connection, names, [read.names for read in made])
            written += len(some)
        return written
