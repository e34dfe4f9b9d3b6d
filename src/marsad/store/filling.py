"""An empty store filled with what was read and fused elsewhere: all of it in one transaction, or nothing."""

from collections.abc import Iterable, Sequence
from itertools import islice

from sqlalchemy import insert, select

from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.model.naming import names_in
from marsad.store.errors import StoreError
from marsad.store.fusing import FusionShelf
from marsad.store.rows import document_row, mention_rows, names_row
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
            made = [document_row(document, reader, names_in(told)) for document, told in some]
            self._connection.execute(insert(documents), made)
            self._connection.execute(insert(names), [names_row(document.id, names_in(told)) for document, told in some])
            rows = [row for document, told in some for row in mention_rows(document, told, names_in(told))]
            if rows:
                self._connection.execute(insert(mentions), rows)
            written += len(some)
        return written
