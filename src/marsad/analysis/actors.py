"""Actors: what each did and suffered, with whom, against whom, where, and who says so."""

from collections import defaultdict
from collections.abc import Mapping

import msgspec
from sqlalchemy import ColumnElement, and_, case, func, select

from marsad.analysis.figures import Share, Toll, counting, event_rows, family, months, shares, span, tolls, with_actors
from marsad.analysis.keeping import kept
from marsad.analysis.ties import relation
from marsad.model.actors import ancestors, registry
from marsad.store import EventQuery, EventRow, Store
from marsad.store.schema import documents, event_actors, event_sources, events

RELATIONS = ("partner", "supporter", "supported", "target", "opponent")
"""What another is to the actor: acts with it, backs it, is backed by it, is what it acts against, acts against it."""
_MOST = 20


class ActorLine(msgspec.Struct, frozen=True, kw_only=True):
    """An actor of the registry as a line of a list; `roles` counts its events by role."""

    id: str
    events: int
    roles: Mapping[str, int]
    first: str | None
    last: str | None


class Related(msgspec.Struct, frozen=True, kw_only=True):
    """Another actor, in how many events, from the first to the last day."""

    id: str
    events: int
    first: str | None
    last: str | None


class RoleMonths(msgspec.Struct, frozen=True, kw_only=True):
    """Events by month in one role."""

    role: str
    months: tuple[Share, ...]


class ActorProfile(msgspec.Struct, frozen=True, kw_only=True):
    """What the events say of an actor and of those that the registry has below it."""

    id: str
    events: int
    first: str | None
    last: str | None
    above: tuple[str, ...]
    below: tuple[Share, ...]
    """Those below it that events name."""
    months: tuple[Share, ...]
    roles: tuple[RoleMonths, ...]
    related: Mapping[str, tuple[Related, ...]]
    """By `RELATIONS`."""
    kinds: tuple[Share, ...]
    places: tuple[tuple[str, str, int], ...]
    """Country, governorate, events."""
    tolls: tuple[Toll, ...]
    outlets: tuple[Share, ...]
    speakers: tuple[Share, ...]
    """Organisations whose word the reports of its events give."""
    disputed: int
    recent: tuple[EventRow, ...]


@kept
def actors(store: Store, query: EventQuery) -> tuple[ActorLine, ...]:
    """The actors of the registry that the events name, the most active first."""
    number = func.count(events.c.number.distinct())
    chosen = (
        select(event_actors.c.actor, event_actors.c.role, number, func.min(events.c.start), func.max(events.c.start))
        .select_from(with_actors())
        .where(counting(query), event_actors.c.actor.is_not(None))
        .group_by(event_actors.c.actor, event_actors.c.role)
    )
    roles: dict[str, dict[str, int]] = defaultdict(dict)
    days: dict[str, list[str]] = defaultdict(list)
    for actor, role, held, first, last in store.ask(chosen):
        if actor in registry():
            roles[actor][role] = held
            days[actor] += [day for day in (first, last) if day]
    totals = {s.value: s.events for s in shares(store, event_actors.c.actor, counting(query), with_actors())}
    lines = [
        ActorLine(
            id=id, events=totals[id], roles=held, first=min(days[id], default=None), last=max(days[id], default=None)
        )
        for id, held in roles.items()
    ]
    return tuple(sorted(lines, key=lambda line: (-line.events, line.id)))


@kept
def actor_profile(store: Store, id: str, query: EventQuery) -> ActorProfile | None:
    """The profile of an actor of the registry; None where the registry does not have it."""
    if id not in registry():
        return None
    ids = family(id)
    taking_part = select(event_actors.c.number).where(event_actors.c.actor.in_(ids))
    among = and_(counting(query), events.c.number.in_(taking_part))
    of_it = and_(counting(query), event_actors.c.actor.in_(ids))
    first, last = span(store, among)
    by_month = months(store, among)
    held = {s.value: s.events for s in shares(store, event_actors.c.actor, of_it, with_actors())}
    return ActorProfile(
        id=id,
        events=_number(store, among),
        first=first,
        last=last,
        above=ancestors(id),
        below=tuple(Share(value=i, events=n) for i, n in held.items() if i != id),
        months=by_month,
        roles=_roles(store, of_it, by_month),
        related=_related(store, ids, query),
        kinds=shares(store, events.c.kind, among, most=_MOST),
        places=_places(store, among),
        tolls=tolls(store, among),
        outlets=_outlets(store, among),
        speakers=_speakers(store, among),
        disputed=_number(store, and_(among, events.c.disputes > 0)),
        recent=event_rows(store, among, events.c.start.desc().nulls_last(), limit=10),
    )


def _number(store: Store, among: ColumnElement[bool]) -> int:
    return int(store.ask(select(func.count()).select_from(events).where(among))[0][0])


def _roles(store: Store, of_it: ColumnElement[bool], by_month: tuple[Share, ...]) -> tuple[RoleMonths, ...]:
    number = func.count(events.c.number.distinct())
    chosen = select(event_actors.c.role, events.c.month, number).select_from(with_actors()).where(of_it)
    held: dict[str, dict[str, int]] = defaultdict(dict)
    for role, month, counted in store.ask(chosen.group_by(event_actors.c.role, events.c.month)):
        held[role][month or ""] = counted
    ordered = sorted(held.items(), key=lambda item: -sum(item[1].values()))
    return tuple(
        RoleMonths(role=role, months=tuple(Share(value=m.value, events=of.get(m.value, 0)) for m in by_month))
        for role, of in ordered
    )


def _related(store: Store, ids: tuple[str, ...], query: EventQuery) -> dict[str, tuple[Related, ...]]:
    own, others = event_actors.alias("own"), event_actors.alias("others")
    joined = events.join(own, own.c.number == events.c.number).join(others, others.c.number == events.c.number)
    what = relation(own, others)
    number = func.count(events.c.number.distinct())
    chosen = (
        select(what, others.c.actor, number, func.min(events.c.start), func.max(events.c.start))
        .select_from(joined)
        .where(counting(query), own.c.actor.in_(ids), others.c.actor.not_in(ids), what.is_not(None))
        .group_by(what, others.c.actor)
    )
    found: dict[str, list[Related]] = {name: [] for name in RELATIONS}
    for name, actor, held, first, last in store.ask(chosen):
        if actor in registry():
            found[name].append(Related(id=actor, events=held, first=first, last=last))
    return {
        name: tuple(sorted(related, key=lambda r: (-r.events, r.id))[:_MOST])
        for name, related in found.items()
        if related
    }


def _places(store: Store, among: ColumnElement[bool]) -> tuple[tuple[str, str, int], ...]:
    country, admin1 = events.c.country, events.c.admin1
    number = func.count()
    chosen = select(country, admin1, number).where(among, admin1.is_not(None)).group_by(country, admin1)
    rows = store.ask(chosen.order_by(number.desc(), admin1).limit(_MOST))
    return tuple((country or "", admin1, held) for country, admin1, held in rows)


def _outlets(store: Store, among: ColumnElement[bool]) -> tuple[Share, ...]:
    reported = events.join(event_sources, event_sources.c.number == events.c.number).join(
        documents, documents.c.id == event_sources.c.document
    )
    return shares(store, documents.c.publisher, among, reported, most=_MOST)


def _speakers(store: Store, among: ColumnElement[bool]) -> tuple[Share, ...]:
    said = events.join(event_sources, event_sources.c.number == events.c.number)
    known = case((event_sources.c.organisation.in_(list(registry())), event_sources.c.organisation))
    return shares(store, known, among, said, most=_MOST)
