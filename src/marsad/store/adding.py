"""Happenings that the reading missed and people added: mentions made from the ledger, beside those of the reading.

They stand among the document's mentions under numbers that no reading reaches, are fused like the others, and outlive
a newer reading. Where the text is corrected they move with their words; where the words are gone, they wait.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, bindparam, delete, insert, select

from marsad.model.decision import Decision, Words
from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.model.naming import Names
from marsad.store.errors import StoreError, decoder
from marsad.store.fused import chunks
from marsad.store.rows import digest, mention_rows
from marsad.store.schema import bases, decisions, documents, mentions, names
from marsad.store.undoing import undone_by

FIRST = 1_000_000
"""Added mentions have this number and that of the decision together."""
_names = msgspec.json.Decoder(Names).decode
_decision = decoder(Decision)
_document = decoder(Document)


def by_person(mention: str) -> bool:
    """Whether a mention's id is that of one which a person added."""
    number = mention.rpartition("#")[2]
    return number.isdecimal() and int(number) > FIRST


def numbered(mention: Mention, decision: int) -> Mention:
    """The mention under the id that the decision with this number gives it."""
    return msgspec.structs.replace(mention, mention=f"{mention.doc}#{FIRST + decision}")


def checked(connection: Connection, mention: Mention | None) -> tuple[Document, Mention, Words]:
    """The document, the mention and its passage. StoreError where its words do not stand in the document."""
    owner = mention.doc if mention else ""
    record = connection.execute(select(documents.c.record).where(documents.c.id == owner)).scalar()
    if mention is None or record is None:
        raise StoreError("to add a happening, mark where a report of this store tells it")
    document = _document(record)
    passage = next((e for e in mention.evidence if e.zone == "text"), None)
    if passage is None or not 0 <= passage.span[0] < passage.span[1] <= len(document.text):
        raise StoreError("to add a happening, mark the words of the report that tell it")
    if not _stands(document, mention):
        raise StoreError("the words of a value do not stand where it says; mark them again")
    start, end = passage.span
    words = Words(
        document=document.id, sha256=digest(document.text), start=start, end=end, quote=document.text[start:end]
    )
    return document, mention, words


def added_to(connection: Connection, ids: Sequence[str]) -> list[str]:
    """Those of these documents to which people added happenings."""
    chosen = select(bases.c.document).join(decisions, bases.c.decision == decisions.c.number)
    chosen = chosen.where(decisions.c.kind == "add").distinct()
    return [id for some in chunks(ids) for id in connection.execute(chosen.where(bases.c.document.in_(some))).scalars()]


def put_added(connection: Connection, ids: Iterable[str], *, bare: bool = False) -> None:
    """Make the added mentions of these documents those that the ledger holds today. `bare`: they have none now."""
    for id in dict.fromkeys(ids):
        if not bare:
            connection.execute(delete(mentions).where(mentions.c.document == id, mentions.c.number > FIRST))
        held = connection.execute(_decided(), {"of": id}).all()
        record = connection.execute(select(documents.c.record).where(documents.c.id == id)).scalar() if held else None
        if record is None:
            continue
        undone = undone_by(connection)
        document = _document(record)
        naming = connection.execute(select(names.c.record).where(names.c.document == id)).scalar()
        moved = [_moved(_decision(entry), document) for name, entry in held if name not in undone]
        found = [mention for mention in moved if mention is not None]
        rows = mention_rows(document, found, _names(naming) if naming else Names())
        if rows:
            connection.execute(insert(mentions), rows)


@lru_cache(maxsize=1)
def _decided() -> Select[str, str]:
    chosen = select(decisions.c.id, decisions.c.record).join(bases, bases.c.decision == decisions.c.number)
    return chosen.where(decisions.c.kind == "add", bases.c.document == bindparam("of"))


def _moved(entry: Decision, document: Document) -> Mention | None:
    """The added mention where its words stand today; None where they are gone."""
    mention, words = entry.mention, entry.words
    if mention is None or words is None:
        return None
    if digest(document.text) == words.sha256:
        return mention
    at = document.text.find(words.quote)
    if at < 0:
        return None
    by = at - words.start
    moved = msgspec.convert(_shifted(msgspec.to_builtins(mention), by), Mention)
    return moved if _stands(document, moved) else None


def _shifted(part: object, by: int) -> object:
    if isinstance(part, list | tuple):
        return [_shifted(item, by) for item in part]
    if not isinstance(part, dict):
        return part
    moves = part.get("in", "text") == "text"
    return {
        name: [n + by for n in value] if name == "span" and value and moves else _shifted(value, by)
        for name, value in part.items()
    }


def _stands(document: Document, mention: Mention) -> bool:
    """Whether every value's words stand at its span."""
    zones = {"text": document.text, "title": document.title or ""}
    told = _told(msgspec.to_builtins(mention))
    return all(zones[value.get("in", "text")][slice(*value["span"])] == value["text"] for value in told)


def _told(part: object) -> Iterator[dict[str, Any]]:
    """The values within a record that have a span and words."""
    if isinstance(part, list | tuple):
        for item in part:
            yield from _told(item)
    elif isinstance(part, dict):
        if part.get("span") and part.get("text") is not None:
            yield part
        for item in part.values():
            yield from _told(item)
