"""From an EventQuery to SQL."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, and_, case, false, func, not_, or_, select, true

from marsad.model.actors import ancestors, registry
from marsad.store import fulltext
from marsad.store.errors import StoreError
from marsad.store.records import DisputeQuery, EventQuery, EventRow
from marsad.store.schema import (
    documents,
    event_actors,
    event_disputes,
    event_documents,
    event_places,
    event_sources,
    events,
)
from marsad.store.words import name_words, stems

_ROW = [events.c[name] for name in EventRow.__struct_fields__]
# What is badly known, in points: no day or place at all weighs more than one that is vague, or one report alone.
_DOUBT: ColumnElement[int] = (
    case((events.c.start.is_(None), 2), else_=case((events.c.precision != "day", 1), else_=0))
    + case((events.c.lat.is_(None), 2), else_=case((events.c.geo_precision == 3, 1), else_=0))
    + case((events.c.origins < 2, 1), else_=0)
)
_DOUBTFUL = 2
_SORTS: dict[str, ColumnElement[Any]] = {
    "doubt": case((events.c.disputes > 2, 3), else_=events.c.disputes) * 2 + _DOUBT,
    "date": events.c.start,
    "reports": events.c.reports,
    "killed": events.c.killed_best,
    "origins": events.c.origins,
    "disputes": events.c.disputes,
}
_FACETS: dict[str, ColumnElement[object]] = {
    "kind": events.c.kind,
    "acled": events.c.sub_type,
    "admin1": events.c.admin1,
    "status": events.c.status,
    "month": events.c.month,
    "disputed": case((events.c.disputes > 0, "yes"), else_="no"),
}


def rows(query: EventQuery) -> Select[Any]:
    """The rows that a query asks for, in its order."""
    return _ordered(select(*_ROW), query)


def ids(query: EventQuery) -> Select[str]:
    """The ids of all events that match, whatever the query's limit, in its order."""
    return _ordered(select(events.c.event), query).limit(None).offset(None)


def _ordered(chosen: Select[Any], query: EventQuery, *then: Column[Any]) -> Select[Any]:
    name = query.sort.removeprefix("-")
    if name not in _SORTS:
        raise StoreError(f"sort: {query.sort!r} is none of {', '.join(sorted(_SORTS))}, with - before it or without")
    column = _SORTS[name]
    order: ColumnElement[Any] = column.desc() if query.sort.startswith("-") else column.asc()
    chosen = chosen.where(matching(query)).order_by(order.nulls_last(), events.c.event, *then)
    return chosen.limit(query.limit).offset(query.offset)


def number_of(query: EventQuery) -> Select[int]:
    """How many events match, whatever the query's limit."""
    return select(func.count()).select_from(events).where(matching(query))


def progress(query: EventQuery) -> Select[str | None, int, int, int]:
    """How many matching events there are, are disputed and are doubtful, by what reviewers said of them."""
    disputed = func.sum(case((events.c.disputes > 0, 1), else_=0))
    doubtful = func.sum(case((_DOUBT >= _DOUBTFUL, 1), else_=0))
    chosen = select(events.c.review, func.count(), disputed, doubtful).where(matching(query))
    return chosen.group_by(events.c.review)


def disputes(query: DisputeQuery) -> Select[Any]:
    """The disputes that a query asks for, each with its event's record and its place in it, in the events' order."""
    chosen = select(events.c.record, events.c.review, event_disputes.c.position).select_from(_DISPUTED)
    return _ordered(chosen.where(_differing(query)), query.events, event_disputes.c.position)


def number_of_disputes(query: DisputeQuery) -> Select[str, str, int]:
    """How many disputes match, by rating and kind, whatever these two are in the query."""
    counted = func.count().label("counted")
    kinds = event_disputes.c.rating, event_disputes.c.kind
    return select(*kinds, counted).select_from(_DISPUTED).where(matching(query.events)).group_by(*kinds)


_DISPUTED = events.join(event_disputes, event_disputes.c.number == events.c.number)


def _differing(query: DisputeQuery) -> ColumnElement[bool]:
    wanted = [(event_disputes.c.kind, query.kind), (event_disputes.c.rating, query.rating)]
    return and_(true(), *(column == value for column, value in wanted if value is not None))


def facets(query: EventQuery) -> Iterator[tuple[str, Select[str, int]]]:
    """For each facet the statement that counts the matching events by its values, the most frequent first."""
    match = matching(query)
    for name, column in _FACETS.items():
        yield name, _counted(select(column.label("value"), events.c.number).where(match))
    joined = events.join(event_actors, event_actors.c.number == events.c.number)
    yield (
        "actor",
        _counted(select(event_actors.c.actor.label("value"), events.c.number).select_from(joined).where(match)),
    )
    reported = events.join(event_documents, event_documents.c.number == events.c.number).join(
        documents, documents.c.id == event_documents.c.document
    )
    yield (
        "publisher",
        _counted(select(documents.c.publisher.label("value"), events.c.number).select_from(reported).where(match)),
    )


def _counted(pairs: Select[Any, int]) -> Select[str, int]:
    held = pairs.distinct().subquery()
    counted = func.count().label("counted")
    known = select(held.c.value, counted).where(held.c.value.is_not(None)).group_by(held.c.value)
    return known.order_by(counted.desc(), held.c.value)


def matching(query: EventQuery) -> ColumnElement[bool]:
    """The condition that an event matches. StoreError where the query makes no sense."""
    return and_(*_conditions(query))


def _conditions(query: EventQuery) -> Iterator[ColumnElement[bool]]:
    yield events.c.number.is_not(None)
    if query.place is not None:
        yield or_(*(_place(name) for name in (query.place, query.place_also) if name is not None))
    if query.since is not None:
        yield events.c.end >= _day("since", query.since)
    if query.until is not None:
        yield events.c.start <= _day("until", query.until)
    if query.acled is not None:
        yield or_(events.c.acled_type == query.acled, events.c.sub_type == query.acled)
    for column, wanted in ((events.c.kind, query.kind), (events.c.status, query.status)):
        if wanted is not None:
            yield column == wanted
    if query.actor is not None or query.role is not None:
        yield _actor(query.actor, query.role)
    if query.text is not None:
        wanted_stems = list(dict.fromkeys(stems(query.text)))
        yield fulltext.found_by(events.c.number, wanted_stems) if wanted_stems else false()
    if query.disputed is not None:
        yield events.c.disputes > 0 if query.disputed else events.c.disputes == 0
    if query.doubtful is not None:
        yield _DOUBT >= _DOUBTFUL if query.doubtful else _DOUBT < _DOUBTFUL
    if query.review is not None:
        yield events.c.review.is_(None) if query.review == "open" else events.c.review == query.review
    if query.min_origins is not None:
        yield events.c.origins >= query.min_origins
    if query.bbox is not None:
        west, south, east, north = query.bbox
        yield and_(events.c.lon.between(west, east), events.c.lat.between(south, north))
    if query.located is not None:
        yield _located(query.located)
    if query.area is not None:
        yield _area(query.area)
    if query.organisation is not None:
        saying = select(event_sources.c.number).where(event_sources.c.organisation == query.organisation)
        yield events.c.number.in_(saying)
    if query.publisher is not None:
        published = select(documents.c.id).where(documents.c.publisher == query.publisher)
        yield events.c.number.in_(select(event_documents.c.number).where(event_documents.c.document.in_(published)))


def _place(name: str) -> ColumnElement[bool]:
    # Whole words only, else "Hit" would find Khitan. The folded words hold no wildcard of LIKE.
    wanted = name_words(name)
    return events.c.place_words.like(f"% {wanted} %") if wanted else false()


def _located(how: str) -> ColumnElement[bool]:
    known = and_(events.c.lat.is_not(None), events.c.lon.is_not(None))
    if how == "none":
        return not_(known)
    wide = func.coalesce(events.c.geo_precision, 3) == 3
    return and_(known, wide if how == "area" else not_(wide))


def _area(area: tuple[str, ...]) -> ColumnElement[bool]:
    levels = (event_places.c.country, event_places.c.admin1, event_places.c.admin2)
    inside = [column == name for column, name in zip(levels, area, strict=False)]
    return events.c.number.in_(select(event_places.c.number).where(*inside))


def _actor(actor: str | None, role: str | None) -> ColumnElement[bool]:
    taking_part = select(event_actors.c.number)
    if actor is not None:
        family = [actor, *(id for id in registry() if actor in ancestors(id))]
        taking_part = taking_part.where(event_actors.c.actor.in_(family))
    if role is not None:
        taking_part = taking_part.where(event_actors.c.role == role)
    return events.c.number.in_(taking_part)


def _day(name: str, value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise StoreError(f"{name}: {value!r} is no day; write it as 2021-02-22") from None
