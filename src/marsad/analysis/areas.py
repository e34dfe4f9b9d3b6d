"""Places: the record of a country, a governorate, a district or a single place."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, and_, func, select

from marsad.analysis.figures import (
    Figure,
    Share,
    Toll,
    counting,
    ends,
    event_rows,
    figure,
    months,
    number_of,
    shares,
    span,
    tolls,
    with_actors,
)
from marsad.analysis.keeping import kept
from marsad.model.actors import registry
from marsad.store import EventQuery, EventRow, Store
from marsad.store.schema import documents, event_actors, event_places, event_results, event_sources, events

_MOST = 20
_PARTS = 200


class Area(msgspec.Struct, frozen=True, kw_only=True):
    """A country, or with `admin1` a governorate of it, with `admin2` a district, with `place` (an id, else a name) a
    place. "" is a level at which nothing is known; None: all of the level above."""

    country: str
    admin1: str | None = None
    admin2: str | None = None
    place: str | None = None

    @property
    def levels(self) -> tuple[str, ...]:
        """The parts that are given, from the country down."""
        given = (self.country, self.admin1, self.admin2, self.place)
        return given[: next((i for i, part in enumerate(given) if part is None), len(given))]  # type: ignore[return-value]


class AreaLine(msgspec.Struct, frozen=True, kw_only=True):
    """An area or place as a line of a list. `name_ar` is given for places alone: areas have names of their own."""

    area: Area
    name: str
    name_ar: str | None
    events: int
    killed: Figure
    disputed: int
    last: str | None


class AreaRecord(msgspec.Struct, frozen=True, kw_only=True):
    """What the events say of an area."""

    area: Area
    name: str
    name_ar: str | None
    type: str | None
    events: int
    elsewhere: int
    """Events whose place is another, but which name this area as well."""
    first: str | None
    last: str | None
    parts: tuple[AreaLine, ...]
    places: tuple[AreaLine, ...]
    """The single places in it, the most often named first."""
    months: tuple[Share, ...]
    kinds: tuple[Share, ...]
    tolls: tuple[Toll, ...]
    actors: tuple[tuple[str, str, int], ...]
    """Actor, role, events."""
    outlets: tuple[Share, ...]
    disputed: int
    disputes: tuple[EventRow, ...]
    """Events on which accounts contradict each other, the most disputed first."""
    recent: tuple[EventRow, ...]


_LEVELS = (event_places.c.country, event_places.c.admin1, event_places.c.admin2)


def _key() -> ColumnElement[str]:
    return func.coalesce(event_places.c.place, event_places.c.name, event_places.c.name_ar)


@kept
def areas(store: Store, query: EventQuery) -> tuple[AreaLine, ...]:
    """The countries and governorates in which events happened, countries first, then by number of events."""
    among = and_(counting(query), event_places.c.position == 0)
    countries = _lines(store, among, _LEVELS[:1])
    governorates = _lines(store, and_(among, event_places.c.admin1.is_not(None)), _LEVELS[:2])
    return (*countries, *governorates)


@kept
def area_record(store: Store, area: Area, query: EventQuery) -> AreaRecord | None:
    """The record of an area; None where no event of the store names it."""
    inside = _inside(area)
    named = store.ask(
        select(event_places.c.name, event_places.c.name_ar, event_places.c.type)
        .where(inside)
        .order_by(event_places.c.position, event_places.c.number)
        .limit(1)
    )
    if not named:
        return None
    here = _here(inside, main=True)
    among = and_(counting(query), here)
    parts, places = _parts(store, area, query)
    first, last = span(store, among)
    elsewhere = and_(counting(query), _here(inside, main=False), ~here)
    levels = area.levels
    is_place = area.place is not None
    return AreaRecord(
        area=area,
        name=(named[0][0] or named[0][1] or levels[-1]) if is_place else levels[-1],
        name_ar=named[0][1] if is_place else None,
        type=named[0][2] if is_place else None,
        events=number_of(store, among),
        elsewhere=number_of(store, elsewhere),
        first=first,
        last=last,
        parts=parts,
        places=places,
        months=months(store, among),
        kinds=shares(store, events.c.kind, among, most=_MOST),
        tolls=tolls(store, among),
        actors=_actors(store, among),
        outlets=_outlets(store, among),
        disputed=number_of(store, and_(among, events.c.disputes > 0)),
        disputes=event_rows(store, and_(among, events.c.disputes > 0), events.c.disputes.desc(), limit=_MOST),
        recent=event_rows(store, among, events.c.start.desc().nulls_last(), limit=_MOST),
    )


def _inside(area: Area) -> ColumnElement[bool]:
    """The condition that a row of `event_places` lies in the area."""
    given = zip(_LEVELS, (area.country, area.admin1, area.admin2), strict=True)
    conditions = [func.coalesce(column, "") == part for column, part in given if part is not None]
    if area.place is not None:
        conditions.append(_key() == area.place)
    return and_(*conditions)


def _here(inside: ColumnElement[bool], *, main: bool) -> ColumnElement[bool]:
    chosen = select(event_places.c.number).where(inside)
    return events.c.number.in_(chosen.where(event_places.c.position == 0) if main else chosen)


def _parts(store: Store, area: Area, query: EventQuery) -> tuple[tuple[AreaLine, ...], tuple[AreaLine, ...]]:
    """The areas of the next level, and the single places."""
    if area.place is not None:
        return (), ()
    among = and_(counting(query), event_places.c.position == 0, _inside(area))
    parts: tuple[AreaLine, ...] = ()
    depth = len(area.levels)
    if depth < len(_LEVELS):
        parts = _lines(store, and_(among, _LEVELS[depth].is_not(None)), _LEVELS[: depth + 1])
    pinned = and_(among, _key().is_not(None), event_places.c.type.not_in(("country", "governorate")))
    return parts, _lines(store, pinned, (*_LEVELS, _key()))


def _lines(store: Store, among: ColumnElement[bool], levels: Sequence[ColumnElement[Any]]) -> tuple[AreaLine, ...]:
    dead = and_(
        event_results.c.number == events.c.number,
        event_results.c.kind == "killed",
        event_results.c.of == "person",
        event_results.c.whole == 1,
    )
    joined = events.join(event_places, event_places.c.number == events.c.number).outerjoin(event_results, dead)
    number = func.count(events.c.number.distinct())
    disputed = func.coalesce(func.sum(func.min(events.c.disputes, 1)), 0)
    names = (func.min(event_places.c.name), func.min(event_places.c.name_ar))
    chosen = (
        select(*levels, *names, number, disputed, func.max(events.c.start), *ends())
        .select_from(joined)
        .where(among)
        .group_by(*levels)
        .order_by(number.desc(), *levels)
        .limit(_PARTS)
    )
    return tuple(_line(len(levels), row) for row in store.ask(chosen))


def _line(depth: int, row: Sequence[object]) -> AreaLine:
    levels = [str(part or "") for part in row[:depth]]
    name, name_ar, number, disputed, last, *rest = row[depth:]
    area = Area(**dict(zip(("country", "admin1", "admin2", "place"), levels, strict=False)))
    is_place = depth == len(_LEVELS) + 1
    return AreaLine(
        area=area,
        name=str(name or name_ar or levels[-1]) if is_place else levels[-1],
        name_ar=(str(name_ar) if name_ar else None) if is_place else None,
        events=int(str(number)),
        disputed=int(str(disputed)),
        last=str(last) if last else None,
        killed=figure(rest),
    )


def _actors(store: Store, among: ColumnElement[bool]) -> tuple[tuple[str, str, int], ...]:
    number = func.count(events.c.number.distinct())
    keys = (event_actors.c.actor, event_actors.c.role)
    chosen = select(*keys, number).select_from(with_actors()).where(among, event_actors.c.actor.is_not(None))
    rows = store.ask(chosen.group_by(*keys).order_by(number.desc(), *keys))
    return tuple((actor, role, held) for actor, role, held in rows if actor in registry())[:_MOST]


def _outlets(store: Store, among: ColumnElement[bool]) -> tuple[Share, ...]:
    reported = events.join(event_sources, event_sources.c.number == events.c.number).join(
        documents, documents.c.id == event_sources.c.document
    )
    return shares(store, documents.c.publisher, among, reported, most=_MOST)
