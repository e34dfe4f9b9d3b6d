"""A briefing on a period, an area, an actor: key figures, what happened most, the map's points, disputes, sources."""

import msgspec
from sqlalchemy import and_, func, select

from marsad.analysis.figures import Share, Toll, counting, event_rows, number_of, shares, span, tolls, with_actors
from marsad.analysis.keeping import kept
from marsad.analysis.sources import SourceLine, outlets, speakers
from marsad.analysis.trends import Trends, trends
from marsad.model.actors import registry
from marsad.model.event import Event
from marsad.store import EventQuery, EventRow, Store
from marsad.store.schema import event_actors, event_documents, events

_MOST = 12


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """Where events happened. `precision` 3 is no place but the middle of a governorate or region."""

    name: str | None
    name_ar: str | None
    admin1: str | None
    country: str | None
    lat: float
    lon: float
    precision: int
    events: int


class Briefing(msgspec.Struct, frozen=True, kw_only=True):
    """What a store holds on a question, as a page or paper shows it."""

    query: EventQuery
    events: int
    reports: int
    """Documents that tell of the events."""
    unconfirmed: int
    """Events that one independent origin alone reports."""
    disputed: int
    first: str | None
    last: str | None
    tolls: tuple[Toll, ...]
    types: tuple[Share, ...]
    kinds: tuple[Share, ...]
    areas: tuple[Share, ...]
    actors: tuple[tuple[str, int, int], ...]
    """Actor, events in which it acts or backs, events in which it is the target or harmed."""
    trends: Trends
    spots: tuple[Spot, ...]
    listed: tuple[EventRow, ...]
    """The deadliest and then the most widely reported, by day."""
    disputes: tuple[Event, ...]
    outlets: tuple[SourceLine, ...]
    speakers: tuple[SourceLine, ...]


@kept
def briefing(store: Store, query: EventQuery, most: int = 25) -> Briefing:
    """The briefing on the events that match; at most `most` of them are listed."""
    among = counting(query)
    first, last = span(store, among)
    disputed = and_(among, events.c.disputes > 0)
    told = event_documents.join(events, events.c.number == event_documents.c.number)
    rows = event_rows(
        store,
        among,
        func.coalesce(events.c.killed_best, 0).desc(),
        events.c.origins.desc(),
        events.c.start.desc().nulls_last(),
        limit=most,
    )
    differing = event_rows(store, disputed, events.c.disputes.desc(), events.c.origins.desc(), limit=_MOST)
    found = (store.event(row.event) for row in differing)
    return Briefing(
        query=query,
        events=number_of(store, among),
        reports=int(
            store.ask(select(func.count(event_documents.c.document.distinct())).select_from(told).where(among))[0][0]
        ),
        unconfirmed=number_of(store, and_(among, events.c.origins <= 1)),
        disputed=number_of(store, disputed),
        first=first,
        last=last,
        tolls=tolls(store, among),
        types=shares(store, events.c.acled_type, among),
        kinds=shares(store, events.c.kind, among, most=_MOST),
        areas=shares(store, events.c.admin1, among, most=_MOST),
        actors=_actors(store, query),
        trends=trends(store, query, "events", "week"),
        spots=_spots(store, query),
        listed=tuple(sorted(rows, key=lambda row: (row.start or "", row.event))),
        disputes=tuple(event for event in found if event is not None),
        outlets=outlets(store, query)[:_MOST],
        speakers=speakers(store, query)[:_MOST],
    )


def _actors(store: Store, query: EventQuery) -> tuple[tuple[str, int, int], ...]:
    acting = event_actors.c.role.not_in(("target", "victim"))
    doing, suffering = (
        {s.value: s.events for s in shares(store, event_actors.c.actor, and_(counting(query), side), with_actors())}
        for side in (acting, ~acting)
    )
    found = [(id, doing.get(id, 0), suffering.get(id, 0)) for id in {**doing, **suffering} if id in registry()]
    return tuple(sorted(found, key=lambda line: (-line[1] - line[2], line[0]))[:_MOST])


def _spots(store: Store, query: EventQuery, most: int = 400) -> tuple[Spot, ...]:
    number = func.count()
    keys = [events.c[name] for name in ("lat", "lon", "geo_precision")]
    names = [func.min(events.c[name]) for name in ("place", "place_ar", "admin1", "country")]
    placed = and_(counting(query), events.c.lat.is_not(None), events.c.lon.is_not(None))
    chosen = select(*keys, *names, number).where(placed).group_by(*keys).order_by(number.desc(), *keys).limit(most)
    return tuple(
        Spot(
            lat=lat,
            lon=lon,
            precision=precision or 3,
            name=name,
            name_ar=name_ar,
            admin1=admin1,
            country=country,
            events=n,
        )
        for lat, lon, precision, name, name_ar, admin1, country, n in store.ask(chosen)
    )
