"""Attributes on which an event's accounts differ, and whether they can all be true.

No difference at all: a vague count and a number, "at least 30" and 31, a force and the one above it, a district and
its governorate, an account that leaves out what another tells, a total over a period and a single strike. The rest is
rated: a **contradiction**; **reconcilable**, where values may be parts of one picture (a toll and the names of some of
the dead, different finds of one search, a toll that covers further places, two spellings, a joint act with further
parties); an **update**, where each greater number was published later. Kinds: `count`, `place`, `date`, `doer`,
`credit`, `happened`, and `value` for all else.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from marsad.fusion.account import Account, speaker_of
from marsad.fusion.actors import actor_key, chain, strangers
from marsad.fusion.claims import place_value
from marsad.fusion.dayparts import DayPart, day_part, touching
from marsad.fusion.differing import clashing, dispute
from marsad.fusion.places import Relation, Spot, kilometres, relation, same_governorate, spot
from marsad.fusion.tolls import inventories, named_dead, toll_disputes, untold_dead
from marsad.fusion.values import asserting
from marsad.model.event import Dispute, Rating
from marsad.model.mention import Place

_HERE_KM, _AROUND_KM = 1.0, 25.0
_DENIED = "denied"
_ROLES = (
    ("initiator", ("initiator", "partner"), "doer"),
    ("support", ("support", "initiator", "partner"), "doer"),
    ("target", ("target", "victim"), "value"),
)
"""A role, the roles in which another account may give the same actor, and the kind of dispute over it."""
_ALONGSIDE = {"initiator": "partner"}
"""The role that speaks for another where an account names nobody for that: «نفذناها بالتعاون مع الجيش»."""


class Party(NamedTuple):
    """Who plays a role, and who plays it or one near it. `open`: only those alongside are named, not the first."""

    own: frozenset[str]
    near: frozenset[str]
    open: bool


def disputes_of(accounts: Sequence[Account]) -> tuple[Dispute, ...]:
    """The disputes of an event, by field."""
    told = asserting(accounts)
    found = [*_credit_denied(told)]
    if len(accounts) > 1:
        found += [*_happened(accounts), *_state(told), *_dates(told), *_hours(told), *_places(told), *_doers(told)]
        found += [*toll_disputes(told), *inventories(told)]
        for further in (named_dead, untold_dead):
            disputed = {d.field for d in found}
            found += [d for d in further(told) if d.field not in disputed]
    return tuple(sorted(found, key=lambda d: (d.field, d.kind, d.values)))


def _happened(accounts: Sequence[Account]) -> Iterator[Dispute]:
    held: dict[str, list[str]] = defaultdict(list)
    for account in accounts:
        held[account.mention.status].append(account.id)
    if _DENIED in held and set(held) & {"reported", "ongoing"}:
        yield dispute("status", "happened", held)


def _state(accounts: Sequence[Account]) -> Iterator[Dispute]:
    """Over or going on. That it went on while the earlier reports were written is no difference."""
    over, ongoing = ([a for a in accounts if a.mention.status == status] for status in ("reported", "ongoing"))
    if over and ongoing and max(a.published for a in ongoing) >= min(a.published for a in over):
        values = {"reported": [a.id for a in over], "ongoing": [a.id for a in ongoing]}
        yield dispute("status", "value", values, "reconcilable")


def _dates(accounts: Sequence[Account]) -> Iterator[Dispute]:
    """Days that the texts tell; one that rests on the publication alone contradicts nobody."""
    days: dict[str, list[str]] = defaultdict(list)
    for account in accounts:
        when = account.mention.date
        if when and when.span and when.start == when.end:
            days[when.start].append(account.id)
    if len(days) > 1:
        yield dispute("date", "date", days)


def _hours(accounts: Sequence[Account]) -> Iterator[Dispute]:
    """Parts of the day, as the words of the dates name them."""
    parts: dict[DayPart, list[str]] = defaultdict(list)
    for account in accounts:
        when = account.mention.date
        part = day_part(when.text) if when and when.start == when.end else None
        if part:
            parts[part].append(account.id)
    found, rating = clashing(sorted(parts), _apart_in_the_day)
    if found:
        yield dispute("date.part", "date", {part.name: parts[part] for part in found}, rating)


def _apart_in_the_day(one: DayPart, other: DayPart) -> Rating | None:
    if one.name == other.name:
        return None
    return "reconcilable" if touching(one, other) else "contradiction"


def _places(accounts: Sequence[Account]) -> Iterator[Dispute]:
    named: dict[Spot, list[tuple[Account, Place]]] = defaultdict(list)
    for account in accounts:
        if account.mention.place:
            named[spot(account.mention.place)].append((account, account.mention.place))
    if len(named) < 2:
        return
    further = {s: frozenset(spot(p).key for a, _ in held for p in a.mention.places) for s, held in named.items()}

    def elsewhere(one: Spot, other: Spot) -> Rating | None:
        tied = other.key in further[one] or one.key in further[other] or bool(further[one] & further[other])
        return None if tied else _elsewhere(one, other)

    # Where one account's place is on the map and the other's of that name is not, both are called as on the map.
    called = {s.key: p.name for s, held in named.items() for _, p in held if p.name}

    checks: tuple[tuple[str, Callable[[Spot, Spot], Rating | None], Callable[[Place], str | None]], ...] = (
        ("place", elsewhere, lambda p: p.name or called.get(spot(p).key) or place_value(p)),
        ("place.admin1", _other_governorate, lambda p: p.admin1),
        ("place.name", lambda a, b: "reconcilable" if _spelled_otherwise(a, b) else None, lambda p: p.name_ar),
    )
    for field, rate, shown in checks:
        values: dict[str, list[str]] = defaultdict(list)
        found, rating = clashing(named, rate)
        for clash in found:
            for account, place in named[clash]:
                values[shown(place) or ""].append(account.id)
        if len(values) > 1:
            yield dispute(field, "place", values, rating)


def _elsewhere(one: Spot, other: Spot) -> Rating | None:
    if one.coarse or other.coarse:
        return None
    apart = relation(one, other)
    if apart not in (Relation.REACH, Relation.APART):
        return None
    far = kilometres(one, other)
    return "reconcilable" if far is not None and far <= _AROUND_KM else "contradiction"


def _other_governorate(one: Spot, other: Spot) -> Rating | None:
    """Both may be right of a district that two governorates claim."""
    if one.admin1 is None or other.admin1 is None or one.admin1 == other.admin1:
        return None
    return "reconcilable" if same_governorate(one, other) else "contradiction"


def _spelled_otherwise(one: Spot, other: Spot) -> bool:
    """The same place under names that differ in more than folding, or in more than a word put before one."""
    if one.key == other.key or one.words <= other.words or other.words <= one.words:
        return False
    if relation(one, other) is Relation.SPELLING or (one.id is not None and one.id == other.id):
        return True
    apart = kilometres(one, other)
    return not one.coarse and not other.coarse and apart is not None and apart <= _HERE_KM


def _doers(accounts: Sequence[Account]) -> Iterator[Dispute]:
    """Two accounts dispute a role where each names someone whom the other gives no part in it.

    An account's partners may be another's initiators, so neither counts as a stranger to the other.
    """
    for role, near, kind in _ROLES:
        parties: dict[Party, list[Account]] = defaultdict(list)
        for account in accounts:
            part = _part_in(account, role)
            own = _keys(account, (part,))
            if own:
                parties[Party(own, _keys(account, near), part != role)].append(account)
        found, rating = clashing(parties, _rate_parties)
        values: dict[str, list[str]] = defaultdict(list)
        held = [account for party in found for account in parties[party]]
        for account in held:
            part = _part_in(account, role)
            for actor in account.mention.actors:
                if actor.role == part:
                    values[actor.id or actor.name].append(account.id)
        if len(values) > 1:
            credit = role == "initiator" and any(map(_claims_it, held))
            yield dispute(f"actors.{role}", "credit" if credit else kind, values, rating)


def _part_in(account: Account, role: str) -> str:
    """The role under which an account tells who played a role."""
    own = any(actor.role == role for actor in account.mention.actors)
    return role if own else _ALONGSIDE.get(role, role)


def _keys(account: Account, roles: tuple[str, ...]) -> frozenset[str]:
    return frozenset(actor_key(a) for a in account.mention.actors if a.role in roles)


def _rate_parties(one: Party, other: Party) -> Rating | None:
    if not strangers(one.own, other.near) or not strangers(other.own, one.near):
        return None
    return "reconcilable" if one.near & other.near or one.open or other.open else "contradiction"


def _claims_it(account: Account) -> bool:
    """Whether someone says of themselves, or of those they are a part of, that they did it."""
    for actor in account.mention.actors:
        if actor.role == "initiator" and actor.id:
            said = speaker_of(account.mention.attribution, actor.span, actor.zone)
            if said and said.organisation and actor.id in chain(said.organisation):
                return True
    return False


def _credit_denied(accounts: Sequence[Account]) -> Iterator[Dispute]:
    """Someone denies having done it, while the happening itself stands."""
    deniers = [a.id for a in accounts if any(said.stance == "denies" for said in a.mention.attribution)]
    named: dict[str, list[str]] = defaultdict(list)
    for account in accounts if deniers else ():
        for actor in account.mention.actors:
            if actor.role == "initiator" and account.mention.status != _DENIED:
                named[actor.id or actor.name].append(account.id)
    if deniers and named:
        yield dispute("actors.initiator", "credit", {**named, _DENIED: deniers})
