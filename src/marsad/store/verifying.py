"""Is a store as it was written? Every hash, every span and every reference is gone through; what is wrong is named.

The rows pass through memory in portions, so that a store of any size can be gone through.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, Literal, NamedTuple

import msgspec
from sqlalchemy import Connection, Row, RowMapping, Table, select

from marsad.model.decision import Decision
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention
from marsad.model.naming import Names
from marsad.store import audit, dialect
from marsad.store.counted import place_rows, result_rows, source_rows
from marsad.store.edition import edition
from marsad.store.errors import guarded
from marsad.store.fused import chunks
from marsad.store.history import names_of
from marsad.store.rows import digest, outlet
from marsad.store.schema import (
    bases,
    decisions,
    document_versions,
    documents,
    event_actors,
    event_disputes,
    event_documents,
    event_mentions,
    event_places,
    event_results,
    event_sources,
    events,
    features,
    mentions,
    metadata,
    names,
    pending,
    prints,
    redirects,
)
from marsad.store.sealing import seal
from marsad.store.verifying_tables import table_flaws
from marsad.store.verifying_words import word_flaws

_AT_ONCE = 400
_CHANGED = "it is not as it was written"
_document = msgspec.json.Decoder(Document).decode
_mention = msgspec.json.Decoder(Mention).decode
_event = msgspec.json.Decoder(Event).decode
_decision = msgspec.json.Decoder(Decision).decode
_plain = msgspec.json.Decoder().decode


class Flaw(NamedTuple):
    """Something in a store that is not as it should be."""

    where: str
    """Which row: `document ID`, `mention ID`, `event ID`, `decision ID`, `table NAME`, `file`."""
    what: str


class Checked(msgspec.Struct):
    """How much was gone through; counted while `flaws` runs."""

    documents: int = 0
    mentions: int = 0
    events: int = 0
    claims: int = 0
    decisions: int = 0
    unsealed: int = 0
    """Rows without a seal."""
    edition: str | None = None
    """Of the store that was gone through."""


Part = Literal["events", "others"]
"""Events are half of the work; they need nothing of the rest."""


def flaws(connection: Connection, checked: Checked, only: Part | None = None) -> Iterator[Flaw]:
    """What is wrong with the store or a part of it, as it is found. What cannot be read at all is one flaw, and what
    comes after it follows."""
    parts: Sequence[tuple[str, Callable[[Connection, Checked], Iterator[Flaw]]]] = (
        ("file", lambda c, _: (Flaw("file", told) for told in dialect.file_flaws(c))),
        ("file", lambda c, _: (Flaw("file", told) for told in table_flaws(c))),
        ("documents", _documents),
        ("mentions", _strays),
        ("events", _events),
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
        if only in (None, "events" if part is _events else "others"):
            yield from _guarded(name, part(connection, checked))


def _guarded(name: str, found: Iterator[Flaw]) -> Iterator[Flaw]:
    # A damaged page ends a statement somewhere in its rows, with whatever error the bytes there give rise to.
    try:
        with guarded(name):
            yield from found
    except Exception as error:
        yield Flaw(f"table {name}" if name != "file" else name, f"it cannot be read to its end: {error}")


def _rows(connection: Connection, table: Table) -> Iterator[Sequence[Row[Any]]]:
    chosen = select(table).order_by(*table.primary_key.columns)
    with connection.execution_options(yield_per=_AT_ONCE).execute(chosen) as result:
        yield from result.partitions(_AT_ONCE)


def _seal_holds(row: RowMapping, checked: Checked) -> bool:
    if row["seal"] is None:
        checked.unsealed += 1
        return True
    return seal(dict(row)) == str(row["seal"])


def _sealed(connection: Connection, checked: Checked, table: Table) -> Iterator[Flaw]:
    for some in _rows(connection, table):
        for row in some:
            if not _seal_holds(row._mapping, checked):
                yield Flaw(f"table {table.name}, row {row[0]}", _CHANGED)


# Documents and mentions


def _documents(connection: Connection, checked: Checked) -> Iterator[Flaw]:
    for some in _rows(connection, documents):
        read = dict[str, list[RowMapping]]()
        chosen = select(mentions).where(mentions.c.document.in_([row.id for row in some]))
        for found in connection.execute(chosen).mappings():
            read.setdefault(found["document"], []).append(found)
        naming = names_of(connection, [row.id for row in some])
        for row in some:
            checked.documents += 1
            yield from _document_flaws(row._mapping, read.get(row.id, []), naming.get(row.id, Names()), checked)


def _document_flaws(
    row: RowMapping, read: Sequence[RowMapping], naming: Names, checked: Checked
) -> Iterator[Flaw]:
    where = f"document {row['id']}"
    sound = _seal_holds(row, checked)
    if not sound:
        yield Flaw(where, _CHANGED)
    try:
        document = _document(row["record"])
    except (msgspec.DecodeError, UnicodeError) as error:
        yield Flaw(where, f"its record cannot be read: {error}")
        return
    if digest(document.text) != row["sha256"]:
        yield Flaw(where, "its text has another hash than when it came in")
    if sound and (document.id, outlet(document, naming), document.published) != (
        row["id"],
        row["publisher"],
        row["published"],
    ):
        yield Flaw(where, "its columns differ from its record")
    zones = {"text": document.text, "title": document.title or ""}
    for mention in read:
        checked.mentions += 1
        yield from _mention_flaws(mention, zones, checked)


def _mention_flaws(row: RowMapping, zones: Mapping[str, str], checked: Checked) -> Iterator[Flaw]:
    where = f"mention {row['id']}"
    if not _seal_holds(row, checked):
        yield Flaw(where, _CHANGED)
    try:
        mention = _mention(row["record"])
    except (msgspec.DecodeError, UnicodeError) as error:
        yield Flaw(where, f"its record cannot be read: {error}")
        return
    owner = row["document"]
    if row["id"] != f"{owner}#{row['number']}" or (mention.mention, mention.doc) != (row["id"], owner):
        yield Flaw(where, f"its id is not that of a mention of document {owner}")
    if mention.kind != row["kind"]:
        yield Flaw(where, "its kind differs from its record")
    for path, told in _spans(_plain(row["record"])):
        span, words, zone = told["span"], told.get("text"), told.get("in", "text")
        if not _within(span, zones[zone]):
            yield Flaw(where, f"{_path(path)}: the span {span[0]}–{span[1]} is not within the {zone}")
        elif words is not None and zones[zone][span[0] : span[1]] != words:
            yield Flaw(where, f"{_path(path)}: at {span[0]}–{span[1]} the {zone} does not say what is quoted")


def _within(span: Sequence[int], text: str) -> bool:
    return 0 <= span[0] <= span[1] <= len(text)


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


# Events


class _Around(NamedTuple):
    """What the events of a portion rest on."""

    mentions: Mapping[str, str]
    """The document of each mention."""
    zones: Mapping[str, Mapping[str, str]]
    waiting: frozenset[str]
    """Documents that changed since the events were made: of these a claim may tell what was read before."""


def _events(connection: Connection, checked: Checked) -> Iterator[Flaw]:
    for some in _rows(connection, events):
        read: list[tuple[RowMapping, Event]] = []
        for row in some:
            checked.events += 1
            where = f"event {row.event}"
            if not _seal_holds(row._mapping, checked):
                yield Flaw(where, _CHANGED)
            if row.review not in (None, "accepted", "rejected"):
                yield Flaw(where, f"its review is {row.review!r}")
            try:
                event = _event(row.record)
            except (msgspec.DecodeError, UnicodeError) as error:
                yield Flaw(where, f"its record cannot be read: {error}")
                continue
            if event.event != row.event:
                yield Flaw(where, f"its record is that of event {event.event}")
            read.append((row._mapping, event))
        around = _around(connection, [event for _, event in read])
        for _, event in read:
            checked.claims += len(event.claims)
            yield from _event_flaws(event, around)
        yield from _below(connection, {row["number"]: event for row, event in read})


def _around(connection: Connection, some: Sequence[Event]) -> _Around:
    owners: dict[str, str] = {}
    for ids in chunks(sorted({id for event in some for id in event.mentions})):
        chosen = select(mentions.c.id, mentions.c.document).where(mentions.c.id.in_(ids))
        owners.update({id: owner for id, owner in connection.execute(chosen)})
    named = {id for event in some for id in event.documents}
    zones: dict[str, Mapping[str, str]] = {}
    waiting: set[str] = set()
    for ids in chunks(sorted(named)):
        for id, record in connection.execute(select(documents.c.id, documents.c.record).where(documents.c.id.in_(ids))):
            try:
                document = _document(record)
            except (msgspec.DecodeError, UnicodeError):  # told of the document itself
                waiting.add(id)
                zones[id] = {}
                continue
            zones[id] = {"text": document.text, "title": document.title or ""}
        waiting |= set(connection.execute(select(pending.c.document).where(pending.c.document.in_(ids))).scalars())
    return _Around(owners, zones, frozenset(waiting))


def _event_flaws(event: Event, around: _Around) -> Iterator[Flaw]:
    where = f"event {event.event}"
    for id in event.documents:
        if id not in around.zones and id not in around.waiting:
            yield Flaw(where, f"its document {id} is not there")
    for id in event.mentions:
        if id not in around.mentions and _owner(id) not in around.waiting:
            yield Flaw(where, f"its mention {id} is not there")
    own = set(event.mentions)
    for dispute in event.disputes:
        for id in (id for _, ids in dispute.values for id in ids if id not in own):
            yield Flaw(where, f"dispute on {dispute.field}: the mention {id} is none of its own")
    for claim in event.claims:
        told = f"claim {claim.field} = {claim.value} of {claim.mention}"
        owner = _owner(claim.mention)
        if claim.mention not in own:
            yield Flaw(where, f"{told}: the mention is none of its own")
        elif claim.span is not None and owner in around.zones and owner not in around.waiting:
            text = around.zones[owner][claim.zone]
            if not _within(claim.span, text):
                yield Flaw(where, f"{told}: the span is not within the {claim.zone}")
            elif claim.text is not None and text[slice(*claim.span)] != claim.text:
                yield Flaw(where, f"{told}: the {claim.zone} does not say what is quoted")


def _owner(mention: str) -> str:
    return mention.rpartition("#")[0]


def _below(connection: Connection, made: Mapping[int, Event]) -> Iterator[Flaw]:
    """Rows that are made from an event's record, against the record."""
    for table, of_one in _MADE.items():
        held: dict[int, list[tuple[Any, ...]]] = {number: [] for number in made}
        columns = [column for column in table.columns if column.name not in _NOT_COMPARED]
        names = [column.name for column in columns]
        for some in chunks(list(made)):
            chosen = select(table.c.number, *columns).where(table.c.number.in_(some))
            for number, *rest in connection.execute(chosen.order_by(*table.primary_key.columns)):
                held[number].append(tuple(rest))
        for number, event in made.items():
            wanted = [tuple([row[name] for name in names]) for row in of_one(event)]
            if held[number] != wanted and sorted(held[number], key=repr) != sorted(wanted, key=repr):
                yield Flaw(f"event {event.event}", f"what table {table.name} holds of it differs from its record")


_NOT_COMPARED = frozenset({"number", "party"})
"""`party` hangs on the registry of actors too, which may know more today than when the row was written."""


def _counted(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    return [{"position": at, **row} for at, row in enumerate(rows)]


_MADE: dict[Table, Callable[[Event], list[dict[str, Any]]]] = {
    event_actors: lambda event: _counted({"actor": a.id, "name": a.name, "role": a.role} for a in event.actors),
    event_disputes: lambda event: _counted(
        {"field": d.field, "kind": d.kind, "rating": d.rating} for d in event.disputes
    ),
    event_mentions: lambda event: [{"mention": id} for id in dict.fromkeys(event.mentions)],
    event_documents: lambda event: [{"document": id} for id in dict.fromkeys(event.documents)],
    event_results: lambda event: _counted(result_rows(event)),
    event_places: lambda event: _counted(place_rows(event)),
    event_sources: lambda event: _counted(source_rows(event)),
}


def _search(connection: Connection, checked: Checked) -> Iterator[Flaw]:
    """Full text against the events."""
    for number, event in dialect.out_of_step(connection, events):
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
            yield Flaw(where, _CHANGED)
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
    for some in _rows(connection, document_versions):
        for row in some:
            where = f"document {row.document}, version until {row.until}"
            if not _seal_holds(row._mapping, checked):
                yield Flaw(where, _CHANGED)
            if row.what not in ("removed", "corrected", "restored"):
                yield Flaw(where, f"it was {row.what!r}: no such word")
            if digest(_document(row.record).text) != row.sha256:
                yield Flaw(where, "its text has another hash than when it came in")


def _readable(connection: Connection) -> Iterator[Flaw]:
    """Whether the small tables can be read at all."""
    for table in metadata.sorted_tables:
        if table.name in ("state", "users", "sessions", "links", "bases"):
            for _ in connection.execution_options(yield_per=_AT_ONCE).execute(select(table)):
                pass
    yield from ()
