"""Actors: what each did and suffered, with whom, against whom, where, and who says so."""

from collections.abc import Mapping

import msgspec
import numpy as np

from marsad.analysis.figures import Among, Share, Toll, counting, counts_of, day, ends_of_days, family
from marsad.analysis.keeping import kept
from marsad.model.actors import ancestors, registry
from marsad.store import EventQuery, EventRow, Store

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
    among = counting(store, query)
    roles = among.facts.roles
    size, several = len(roles.actors), len(roles.roles)
    total = counts_of(among.counts(roles.rows, roles.actor, size))
    both = among.counts(roles.rows, roles.actor * several + roles.role, size * several).reshape(size, several)
    here = among.mask[roles.rows]
    first, last = ends_of_days(roles.actor[here], among.facts.held.first[roles.rows[here]], size)
    lines = [
        ActorLine(
            id=id,
            events=total[i],
            roles={role: int(n) for role, n in zip(roles.roles, both[i], strict=True) if n},
            first=day(int(first[i])),
            last=day(int(last[i])),
        )
        for i, id in enumerate(roles.actors)
        if total[i]
    ]
    return tuple(sorted(lines, key=lambda line: (-line.events, line.id)))


@kept
def actor_profile(store: Store, id: str, query: EventQuery) -> ActorProfile | None:
    """The profile of an actor of the registry; None where the registry does not have it."""
    if id not in registry():
        return None
    everyone = counting(store, query)
    roles, sources = everyone.facts.roles, everyone.facts.sources
    ids = frozenset(family(id))
    own = np.array([actor in ids for actor in roles.actors], dtype=bool)[roles.actor] if len(roles.actor) else None
    rows = roles.rows if own is None else roles.rows[own]
    among = everyone.having(rows)
    first, last = among.span()
    by_month = among.months()
    below = () if own is None else among.shares(rows, roles.actor[own], roles.actors)
    return ActorProfile(
        id=id,
        events=among.number,
        first=first,
        last=last,
        above=ancestors(id),
        below=tuple(share for share in below if share.value != id),
        months=by_month,
        roles=_roles(among, own, by_month),
        related=_related(among, ids),
        kinds=among.own_shares("kind", _MOST),
        places=among.governorates()[:_MOST],
        tolls=among.tolls(),
        outlets=among.shares(sources.rows, sources.outlet, sources.outlets, _MOST),
        speakers=among.shares(sources.rows, sources.organisation, sources.organisations, _MOST),
        disputed=among.disputed.number,
        recent=among.newest(store, 10),
    )


def _roles(
    among: Among, own: "np.ndarray[tuple[int], np.dtype[np.bool_]] | None", by_month: tuple[Share, ...]
) -> tuple[RoleMonths, ...]:
    if own is None:
        return ()
    roles = among.facts.roles
    found = []
    for code, role in enumerate(roles.roles):
        playing = among.having(roles.rows[own & (roles.role == code)])
        if playing.number:
            held = {share.value: share.events for share in playing.months()}
            months = tuple(Share(value=m.value, events=held.get(m.value, 0)) for m in by_month)
            found.append((playing.number, RoleMonths(role=role, months=months)))
    return tuple(role for _, role in sorted(found, key=lambda item: (-item[0], item[1].role)))


def _related(among: Among, ids: frozenset[str]) -> dict[str, tuple[Related, ...]]:
    pairs, actors = among.facts.pairs, among.facts.roles.actors
    ours = np.array([actor in ids for actor in actors], dtype=bool)
    if not len(pairs.rows):
        return {}
    left = among.mask[pairs.rows] & ours[pairs.one] & ~ours[pairs.other]
    found = {}
    masks = (pairs.together, pairs.backed, pairs.backing, pairs.against, pairs.suffering)
    for name, mask in zip(RELATIONS, masks, strict=True):
        here = left & mask
        left = left & ~mask
        rows, other = pairs.rows[here], pairs.other[here]
        number = counts_of(among.counts(rows, other, len(actors)))
        first, last = ends_of_days(other, among.facts.held.first[rows], len(actors))
        related = [
            Related(id=actor, events=number[i], first=day(int(first[i])), last=day(int(last[i])))
            for i, actor in enumerate(actors)
            if number[i]
        ]
        if related:
            found[name] = tuple(sorted(related, key=lambda r: (-r.events, r.id))[:_MOST])
    return found
