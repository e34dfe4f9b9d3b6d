"""Is a store as it was written? Every hash, every span and every reference is gone through; what is wrong is named.

The rows pass through memory in portions, so that a store of any size can be gone through.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Table, select

from marsad.model.decision import Decision
from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.model.naming import Names
from marsad.store import audit, dialect, fulltext
from marsad.store.edition import edition
from marsad.store.errors import guarded
from marsad.store.history import names_of
from marsad.store.rows import digest, outlet
from marsad.store.schema import (
    bases,
    decisions,
    document_versions,
    documents,
    events,
    features,
    mentions,
    metadata,
    names,
    prints,
    redirects,
)
from marsad.store.verified import AT_ONCE, CHANGED, Checked, Flaw, Part, Seals, portions, within
from marsad.store.verifying_events import event_flaws
from marsad.store.verifying_tables import table_flaws
from marsad.store.verifying_words import word_flaws

_document = msgspec.json.Decoder(Document).decode
_mention = msgspec.json.Decoder(Mention).decode
_decision = msgspec.json.Decoder(Decision).decode
_plain = msgspec.json.Decoder().decode


def flaws(connection: Connection, checked: Checked, only: Part | None = None) -> Iterator[Flaw]:
    """What is wrong with the store or a part of it, as it is found. What cannot be read at all is one flaw, and what
    comes after it follows."""
    parts: Sequence[tuple[str, Callable[[Connection, Checked], Iterator[Flaw]]]] = (
        ("file", lambda c, _: (Flaw("file", told) for told in dialect.file_flaws(c))),
        ("file", lambda c, _: (Flaw("file", told) for told in table_flaws(c))),
        ("documents", _documents),
        ("mentions", _strays),
        ("events", event_flaws),
        ("events", _search),
        ("decisions", _ledger),
        ("audit", lambda c, _: (Flaw(f"audit log, entry {at}", told) for at, told in audit.broken(c))),
        ("document_versions", _versions),
        ("names", lambda c, held: _sealed(c, held, names)),
        ("redirects", lambda c, held: _sealed(c, held, redirects)),
        ("features", lambda c, held: _sealed(c, held, features)),
        ("prints", lambda c, held: _sealed(c, held, prints)),
        ("store", lambda c, _: _readable(c)),
    )
    with suppress(Exception):  # a damaged page: told by what follows
        checked.edition = edition(connection)
    for name, part in parts:
        if only in (None, "events" if part is event_flaws else "others"):
            yield from _guarded(name, part(connection, checked))


def _guarded(name: str, found: Iterator[Flaw]) -> Iterator[Flaw]:
    # A damaged page ends a statement somewhere in its rows, with whatever error the bytes there give rise to.
    try:
        with guarded(name):
            yield from found
    except Exception as error:
        yield Flaw(f"table {name}" if name != "file" else name, f"it cannot be read to its end: {error}")


def _sealed(connection: Connection, checked: Checked, table: Table) -> Iterator[Flaw]:
    seals = Seals(table, checked)
    for some in portions(connection, table):
        for row in some:
            if not seals.hold(row):
                yield Flaw(f"table {table.name}, row {row[0]}", CHANGED)


# Documents and mentions


def _documents(connection: Connection, checked: Checked) -> Iterator[Flaw]:
    seals, of_mentions = Seals(documents, checked), Seals(mentions, checked)
    for some in portions(connection, documents):
        read = dict[str, list[Row[Any]]]()
        # Of what lies between the first and the last: a list of so many ids takes as long to write as to read.
        chosen = select(mentions).where(mentions.c.document >= some[0].id, mentions.c.document <= some[-1].id)
        for found in connection.execute(chosen):
            read.setdefault(found.document, []).append(found)
        naming = names_of(connection, [row.id for row in some])
        for row in some:
            checked.documents += 1
            own = read.get(row.id, [])
            checked.mentions += len(own)
            zones: dict[str, str] = {}
            yield from _document_flaws(row, seals.hold(row), naming.get(row.id, Names()), zones)
            for mention in own if zones else ():
                yield from _mention_flaws(mention, of_mentions.hold(mention), zones)


def _document_flaws(row: Row[Any], sound: bool, naming: Names, zones: dict[str, str]) -> Iterator[Flaw]:
    """`zones` gets its words, where its record can be read."""
    where = f"document {row.id}"
    if not sound:
        yield Flaw(where, CHANGED)
    try:
        document = _document(row.record)
    except (msgspec.DecodeError, UnicodeError) as error:
        yield Flaw(where, f"its record cannot be read: {error}")
        return
    zones |= {"text": document.text, "title": document.title or ""}
    if digest(document.text) != row.sha256:
        yield Flaw(where, "its text has another hash than when it came in")
    if sound and (document.id, outlet(document, naming), document.published) != (
        row.id,
        row.publisher,
        row.published,
    ):
        yield Flaw(where, "its columns differ from its record")


def _mention_flaws(row: Row[Any], sound: bool, zones: Mapping[str, str]) -> Iterator[Flaw]:
    where = f"mention {row.id}"
    if not sound:
        yield Flaw(where, CHANGED)
    try:
        mention = _mention(row.record)
    except (msgspec.DecodeError, UnicodeError) as error:
        yield Flaw(where, f"its record cannot be read: {error}")
        return
    owner = row.document
    if row.id != f"{owner}#{row.number}" or (mention.mention, mention.doc) != (row.id, owner):
        yield Flaw(where, f"its id is not that of a mention of document {owner}")
    if mention.kind != row.kind:
        yield Flaw(where, "its kind differs from its record")
    for path, told in _spans(_plain(row.record)):
        span, words, zone = told["span"], told.get("text"), told.get("in", "text")
        if not within(span, zones[zone]):
            yield Flaw(where, f"{_path(path)}: the span {span[0]}–{span[1]} is not within the {zone}")
        elif words is not None and zones[zone][span[0] : span[1]] != words:
            yield Flaw(where, f"{_path(path)}: at {span[0]}–{span[1]} the {zone} does not say what is quoted")


_Path = tuple["_Path", str | int] | None
"""Where something stands in a record: what it stands in, and its name or place there."""


def _spans(record: Any) -> Iterator[tuple[_Path, dict[str, Any]]]:
    """Everything in a record that has a span, and where it stands. Most of a store's values pass through here."""
    waiting: list[tuple[_Path, Any]] = [(None, record)]
    while waiting:
        path, part = waiting.pop()
        if type(part) is dict:
            if part.get("span"):
                yield path, part
            waiting += [
                ((path, name), value)
                for name, value in part.items()
                if (type(value) is dict or type(value) is list) and name != "span"
            ]
        else:
            waiting += [((path, at), value) for at, value in enumerate(part) if type(value) is dict]


def _path(path: _Path) -> str:
    if path is None:
        return ""
    above, name = _path(path[0]), path[1]
    return f"{above}[{name}]" if isinstance(name, int) else f"{above}.{name}" if above else name


def _strays(connection: Connection, checked: Checked) -> Iterator[Flaw]:
    joined = mentions.outerjoin(documents, documents.c.id == mentions.c.document)
    chosen = select(mentions.c.id, mentions.c.document).select_from(joined).where(documents.c.id.is_(None))
    for id, document in connection.execute(chosen):
        yield Flaw(f"mention {id}", f"its document {document} is not there")


def _search(connection: Connection, checked: Checked) -> Iterator[Flaw]:
    """Full text against the events."""
    for number, event in fulltext.out_of_step(connection, events):
        yield Flaw(f"event {event}" if event else f"full text, row {number}", "the full-text table is not in step")
    for event in word_flaws(connection):
        yield Flaw(f"event {event}", "full text does not find it by its words")


# Decisions and what stood before


def _ledger(connection: Connection, checked: Checked) -> Iterator[Flaw]:
    previous = ""
    rows = select(decisions).order_by(decisions.c.number)
    for row in connection.execute(rows):
        checked.decisions += 1
        where = f"decision {row.id}"
        if hashlib.sha256(row.record.encode()).hexdigest() != row.hash:
            yield Flaw(where, CHANGED)
        try:
            entry = _decision(row.record)
        except (msgspec.DecodeError, UnicodeError) as error:
            yield Flaw(where, f"its record cannot be read: {error}")
            previous = row.hash
            continue
        if entry.previous != previous:
            yield Flaw(where, "the chain is broken before it: an entry was changed, taken away or put in")
        if (entry.id, entry.kind, entry.undoes, entry.key or None) != (row.id, row.kind, row.undoes, row.key):
            yield Flaw(where, "its columns differ from its record")
        if f"d-{row.number}" != row.id:
            yield Flaw(where, f"it stands at place {row.number} of the ledger")
        yield from _bases(connection, row.number, entry)
        previous = row.hash


def _bases(connection: Connection, number: int, entry: Decision) -> Iterator[Flaw]:
    chosen = select(bases.c.document).where(bases.c.decision == number).order_by(bases.c.position)
    if list(connection.execute(chosen).scalars()) != [basis.document for basis in entry.bases]:
        yield Flaw(f"decision {entry.id}", "what it rests on differs from its record")


def _versions(connection: Connection, checked: Checked) -> Iterator[Flaw]:
    seals = Seals(document_versions, checked)
    for some in portions(connection, document_versions):
        for row in some:
            where = f"document {row.document}, version until {row.until}"
            if not seals.hold(row):
                yield Flaw(where, CHANGED)
            if row.what not in ("removed", "corrected", "restored"):
                yield Flaw(where, f"it was {row.what!r}: no such word")
            if digest(_document(row.record).text) != row.sha256:
                yield Flaw(where, "its text has another hash than when it came in")


def _readable(connection: Connection) -> Iterator[Flaw]:
    """Whether the small tables can be read at all."""
    for table in metadata.sorted_tables:
        if table.name in ("state", "users", "sessions", "links", "bases"):
            for _ in connection.execution_options(yield_per=AT_ONCE).execute(select(table)):
                pass
    yield from ()
