"""Sources: what each outlet and each speaking organisation claims, how often alone, how often contradicted.

Organisations alone have a record; a speaker is named beside the organisation for which they speak, and nowhere else:
who speaks for nobody may be a private person.
"""

from collections.abc import Sequence
from typing import Any, Literal

import msgspec
from sqlalchemy import ColumnElement, FromClause, and_, case, func, select

from marsad.analysis.figures import Share, counting, event_rows, months, number_of, shares, span, with_actors
from marsad.analysis.keeping import kept
from marsad.model.actors import registry
from marsad.store import EventQuery, EventRow, Store
from marsad.store.schema import documents, event_actors, event_sources, events

SourceKind = Literal["outlet", "speaker"]
_MOST = 20


class SourceLine(msgspec.Struct, frozen=True, kw_only=True):
    """A source as a line of a list: an outlet by its name, an organisation by its id."""

    source: str
    events: int
    reports: int
    claims: int
    alone: int
    """Of the claims, those that no other independent origin makes."""
    contradicted: int
    """Of the claims, those on which accounts contradict each other."""
    party: int
    """Events in which the organisation, one above or one below it takes part."""


class SourceRecord(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a source from the events that it tells of."""

    kind: SourceKind
    line: SourceLine
    first: str | None
    last: str | None
    months: tuple[Share, ...]
    kinds: tuple[Share, ...]
    places: tuple[Share, ...]
    actors: tuple[Share, ...]
    heard: tuple[SourceLine, ...]
    """Of an outlet the organisations whose word it gives; of an organisation the outlets that give its word."""
    speakers: tuple[Share, ...]
    """Of an organisation those who speak for it by name."""
    only: int
    """Events that no other independent origin reports."""
    disputes: tuple[EventRow, ...]
    """Events in which a claim of this source is contradicted, the newest first."""


def _told() -> FromClause:
    said = events.join(event_sources, event_sources.c.number == events.c.number)
    return said.join(documents, documents.c.id == event_sources.c.document)


def _source(kind: SourceKind) -> ColumnElement[str | None]:
    known = event_sources.c.organisation.in_([id for id in registry()])
    return documents.c.publisher if kind == "outlet" else case((known, event_sources.c.organisation))


@kept
def outlets(store: Store, query: EventQuery) -> tuple[SourceLine, ...]:
    """The outlets whose reports tell of the events, by the number of events."""
    return _lines(store, _source("outlet"), counting(query))


@kept
def speakers(store: Store, query: EventQuery) -> tuple[SourceLine, ...]:
    """The organisations whose word the reports give, by the number of events."""
    return _lines(store, _source("speaker"), counting(query))


@kept
def source_record(store: Store, kind: SourceKind, source: str, query: EventQuery) -> SourceRecord | None:
    """The record of a source; None where no event of the store rests on it."""
    own, other = _source(kind), _source("speaker" if kind == "outlet" else "outlet")
    lines = _lines(store, own, and_(counting(query), own == source))
    if not lines:
        return None
    told = _told()
    numbers = select(event_sources.c.number)
    of_it = numbers.join(documents, documents.c.id == event_sources.c.document).where(own == source)
    among = and_(counting(query), events.c.number.in_(of_it))
    differing = and_(counting(query), events.c.number.in_(of_it.where(event_sources.c.contradicted > 0)))
    first, last = span(store, among)
    said = and_(counting(query), own == source)
    return SourceRecord(
        kind=kind,
        line=lines[0],
        first=first,
        last=last,
        months=months(store, among),
        kinds=shares(store, events.c.kind, among, most=_MOST),
        places=shares(store, events.c.admin1, among, most=_MOST),
        actors=_actors(store, among),
        heard=_lines(store, other, said)[:_MOST],
        speakers=() if kind == "outlet" else shares(store, event_sources.c.speaker, said, told, most=_MOST),
        only=number_of(store, and_(among, events.c.origins == 1)),
        disputes=event_rows(store, differing, events.c.start.desc().nulls_last(), limit=_MOST),
    )


def _actors(store: Store, among: ColumnElement[bool]) -> tuple[Share, ...]:
    found = shares(store, event_actors.c.actor, among, with_actors())
    return tuple(share for share in found if share.value in registry())[:_MOST]


def _lines(store: Store, source: ColumnElement[str | None], among: ColumnElement[bool]) -> tuple[SourceLine, ...]:
    number = func.count(events.c.number.distinct())
    party = func.count(case((event_sources.c.party == 1, events.c.number)).distinct())
    sums = (func.sum(event_sources.c[name]) for name in ("claims", "alone", "contradicted"))
    chosen = (
        select(source, number, func.count(documents.c.id.distinct()), *sums, party)
        .select_from(_told())
        .where(among, source.is_not(None))
        .group_by(source)
        .order_by(number.desc(), source)
    )
    return tuple(_line(row) for row in store.ask(chosen))


def _line(row: Sequence[Any]) -> SourceLine:
    return SourceLine(**dict(zip(SourceLine.__struct_fields__, row, strict=True)))
