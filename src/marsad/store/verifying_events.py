"""Are the events of a store as they were written, and do they hold together with what they rest on?"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, Table, select

from marsad.model.event import Event
from marsad.store.counted import place_rows, result_rows, source_rows
from marsad.store.fused import chunks
from marsad.store.schema import (
    documents,
    event_actors,
    event_disputes,
    event_documents,
    event_mentions,
    event_places,
    event_results,
    event_sources,
    events,
    mentions,
    pending,
)
from marsad.store.verified import CHANGED, Checked, Flaw, Seals, portions, within


class _Words(msgspec.Struct):
    """Of a document's record what events quote."""

    text: str
    title: str | None = None


_event = msgspec.json.Decoder(Event).decode
_words = msgspec.json.Decoder(_Words).decode


class _Around(NamedTuple):
    """What the events of a portion rest on."""

    mentions: Mapping[str, str]
    """The document of each mention."""
    zones: Mapping[str, Mapping[str, str]]
    waiting: frozenset[str]
    """Documents that changed since the events were made: of these a claim may tell what was read before."""


def event_flaws(connection: Connection, checked: Checked) -> Iterator[Flaw]:
    """What is wrong with events, and with the rows that are made from them."""
    seals = Seals(events, checked)
    for some in portions(connection, events):
        read: dict[int, Event] = {}
        for row in some:
            checked.events += 1
            where = f"event {row.event}"
            if not seals.hold(row):
                yield Flaw(where, CHANGED)
            if row.review not in (None, "accepted", "rejected"):
                yield Flaw(where, f"its review is {row.review!r}")
            try:
                event = _event(row.record)
            except (msgspec.DecodeError, UnicodeError) as error:
                yield Flaw(where, f"its record cannot be read: {error}")
                continue
            if event.event != row.event:
                yield Flaw(where, f"its record is that of event {event.event}")
            read[row.number] = event
        around = _around(connection, list(read.values()))
        for event in read.values():
            checked.claims += len(event.claims)
            yield from _event_flaws(event, around)
        yield from _below(connection, read, (some[0].number, some[-1].number))


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
                words = _words(record)
            except (msgspec.DecodeError, UnicodeError):  # told of the document itself
                waiting.add(id)
                zones[id] = {}
                continue
            zones[id] = {"text": words.text, "title": words.title or ""}
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
            if not within(claim.span, text):
                yield Flaw(where, f"{told}: the span is not within the {claim.zone}")
            elif claim.text is not None and text[slice(*claim.span)] != claim.text:
                yield Flaw(where, f"{told}: the {claim.zone} does not say what is quoted")


def _owner(mention: str) -> str:
    return mention.rpartition("#")[0]


def _below(connection: Connection, made: Mapping[int, Event], ends: tuple[int, int]) -> Iterator[Flaw]:
    """Rows that are made from an event's record, against the record; `ends`: the first and the last of the numbers."""
    for table, of_one in _MADE.items():
        held: dict[int, list[tuple[Any, ...]]] = {number: [] for number in made}
        columns = [column for column in table.columns if column.name not in _NOT_COMPARED]
        names = [column.name for column in columns]
        chosen = select(table.c.number, *columns).where(table.c.number.between(*ends))
        for number, *rest in connection.execute(chosen.order_by(*table.primary_key.columns)):
            if number in held:
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
