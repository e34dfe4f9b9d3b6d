"""A briefing on a period, an area, an actor: key figures, what happened most, the map's points, disputes, sources."""

import msgspec
import numpy as np

from marsad.analysis.figures import Among, Share, Toll, counting, counts_of, event_rows
from marsad.analysis.keeping import kept
from marsad.analysis.sources import SourceLine, outlets, speakers
from marsad.analysis.trends import Trends, trends
from marsad.model.event import Event
from marsad.store import EventQuery, EventRow, Store

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
    among = counting(store, query)
    known, held = among.facts, among.facts.held
    first, last = among.span()
    rows = among.lines(store, np.maximum(held.killed, 0), held.origins, held.first, limit=most)
    differing = among.disputed.lines(store, held.disputes, held.origins, limit=_MOST)
    return Briefing(
        query=query,
        events=among.number,
        reports=len(np.unique(known.document_codes[among.mask[known.document_rows]])),
        unconfirmed=among.only(held.origins <= 1).number,
        disputed=among.disputed.number,
        first=first,
        last=last,
        tolls=among.tolls(),
        types=among.own_shares("acled_type"),
        kinds=among.own_shares("kind", _MOST),
        areas=tuple(Share(value=admin1, events=n) for _, admin1, n in among.governorates()[:_MOST]),
        actors=_actors(among),
        trends=trends(store, query, "events", "week"),
        spots=_spots(store, among),
        listed=tuple(sorted(rows, key=lambda row: (row.start or "", row.event))),
        disputes=tuple(store.events_by_id([row.event for row in differing])),
        outlets=outlets(store, query)[:_MOST],
        speakers=speakers(store, query)[:_MOST],
    )


def _actors(among: Among) -> tuple[tuple[str, int, int], ...]:
    roles = among.facts.roles
    suffers = np.array([role in ("target", "victim") for role in roles.roles], dtype=bool)
    sides = suffers[roles.role] if len(roles.role) else np.zeros(0, dtype=bool)
    doing, suffering = (
        counts_of(among.counts(roles.rows[side], roles.actor[side], len(roles.actors))) for side in (~sides, sides)
    )
    found = [line for line in zip(roles.actors, doing, suffering, strict=True) if line[1] or line[2]]
    return tuple(sorted(found, key=lambda line: (-line[1] - line[2], line[0]))[:_MOST])


def _spots(store: Store, among: Among, most: int = 400) -> tuple[Spot, ...]:
    held = among.facts.held
    rows = np.flatnonzero(among.mask & (held.precision > 0))
    if not len(rows):
        return ()
    keys = np.stack([held.lat[rows], held.lon[rows], held.precision[rows]], axis=1)
    _, first, number = np.unique(keys, axis=0, return_index=True, return_counts=True)
    order = np.argsort(-number, kind="stable")[:most]
    told = event_rows(store, [int(n) for n in held.number[rows[first[order]]]])
    return tuple(
        Spot(
            lat=row.lat,
            lon=row.lon,
            precision=row.geo_precision or 3,
            name=row.place,
            name_ar=row.place_ar,
            admin1=row.admin1,
            country=row.country,
            events=n,
        )
        for row, n in zip(told, counts_of(number[order]), strict=False)
        if row.lat is not None and row.lon is not None
    )
