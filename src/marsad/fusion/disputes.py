"""Attributes on which an event's claims cannot all be true.

What can be reconciled is no dispute: a vague count and a number, "at least 30" and 31, a force and the one above it, a
district and its governorate, an account that leaves out what another tells. Kinds of dispute: `count`, `place`, `date`,
`doer`, `happened`, and `value` for whom it was directed at.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeVar

from marsad.fusion.account import Account
from marsad.fusion.actors import actor_key, strangers
from marsad.fusion.claims import place_value
from marsad.fusion.counts import UNKNOWN, Number, reconcilable
from marsad.fusion.places import Relation, Spot, kilometres, relation, same_governorate, spot
from marsad.fusion.values import asserting, result_sources
from marsad.model.event import Dispute
from marsad.model.mention import Place

T = TypeVar("T")
_HERE_KM = 1.0
_DENIED = "denied"


def disputes_of(accounts: Sequence[Account]) -> tuple[Dispute, ...]:
    """The disputes of an event, by field."""
    told = asserting(accounts)
    found = [
        *_happened(accounts),
        *_dates(told),
        *_places(told),
        *_doers(told),
        *_credit_denied(told),
        *_numbers(told),
    ]
    return tuple(sorted(found, key=lambda d: (d.field, d.values)))


def _dispute(field: str, kind: str, values: Mapping[str, Iterable[str]]) -> Dispute:
    """Values in order of support, then as text; mentions sorted."""
    listed = [(value, tuple(sorted(set(mentions)))) for value, mentions in values.items()]
    return Dispute(field=field, kind=kind, values=tuple(sorted(listed, key=lambda v: (-len(v[1]), v[0]))))


def _clashing(values: Mapping[T, Iterable[str]], agree: Callable[[T, T], bool]) -> dict[T, list[str]]:
    """The values that at least one other contradicts, with their mentions."""
    clashing = {v for one, other in combinations(values, 2) if not agree(one, other) for v in (one, other)}
    return {v: list(mentions) for v, mentions in values.items() if v in clashing}


def _happened(accounts: Sequence[Account]) -> Iterator[Dispute]:
    held: dict[str, list[str]] = defaultdict(list)
    for account in accounts:
        held[account.mention.status].append(account.id)
    if _DENIED in held and set(held) & {"reported", "ongoing"}:
        yield _dispute("status", "happened", held)


def _dates(accounts: Sequence[Account]) -> Iterator[Dispute]:
    """Days that the texts tell; one that rests on the publication alone contradicts nobody."""
    days: dict[str, list[str]] = defaultdict(list)
    for account in accounts:
        when = account.mention.date
        if when and when.span and when.start == when.end:
            days[when.start].append(account.id)
    if len(days) > 1:
        yield _dispute("date", "date", days)


def _places(accounts: Sequence[Account]) -> Iterator[Dispute]:
    named: dict[Spot, list[tuple[Account, Place]]] = defaultdict(list)
    for account in accounts:
        if account.mention.place:
            named[spot(account.mention.place)].append((account, account.mention.place))
    further = {s: frozenset(spot(p).key for a, _ in held for p in a.mention.places) for s, held in named.items()}

    def tied(one: Spot, other: Spot) -> bool:
        return other.key in further[one] or one.key in further[other] or bool(further[one] & further[other])

    checks: tuple[tuple[str, Callable[[Spot, Spot], bool], Callable[[Place], str | None]], ...] = (
        ("place", lambda a, b: not _elsewhere(a, b) or tied(a, b), place_value),
        ("place.admin1", same_governorate, lambda place: place.admin1),
        ("place.name", lambda a, b: not _spelled_otherwise(a, b), lambda place: place.name_ar),
    )
    ids = {s: [a.id for a, _ in held] for s, held in named.items()}
    for field, agree, shown in checks:
        values: dict[str, list[str]] = defaultdict(list)
        for clashing in _clashing(ids, agree):
            for account, place in named[clashing]:
                values[shown(place) or ""].append(account.id)
        if len(values) > 1:
            yield _dispute(field, "place", values)


def _elsewhere(one: Spot, other: Spot) -> bool:
    return not one.coarse and not other.coarse and relation(one, other) in (Relation.APART, Relation.REACH)


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
    for role, near, kind in (
        ("initiator", ("initiator", "partner"), "doer"),
        ("support", ("support", "initiator", "partner"), "doer"),
        ("target", ("target", "victim"), "value"),
    ):
        parties: dict[tuple[frozenset[str], frozenset[str]], list[Account]] = defaultdict(list)
        for account in accounts:
            own = _keys(account, (role,))
            if own:
                parties[own, _keys(account, near)].append(account)
        clashing = _clashing({p: [a.id for a in held] for p, held in parties.items()}, _compatible)
        values: dict[str, list[str]] = defaultdict(list)
        for party in clashing:
            for account in parties[party]:
                for actor in account.mention.actors:
                    if actor.role == role:
                        values[actor.id or actor.name].append(account.id)
        if len(values) > 1:
            yield _dispute(f"actors.{role}", kind, values)


def _keys(account: Account, roles: tuple[str, ...]) -> frozenset[str]:
    return frozenset(actor_key(a) for a in account.mention.actors if a.role in roles)


def _compatible(one: tuple[frozenset[str], frozenset[str]], other: tuple[frozenset[str], frozenset[str]]) -> bool:
    return not (strangers(one[0], other[1]) and strangers(other[0], one[1]))


def _credit_denied(accounts: Sequence[Account]) -> Iterator[Dispute]:
    """Someone denies having done it, while the happening itself stands."""
    deniers = [a.id for a in accounts if any(said.stance == "denies" for said in a.mention.attribution)]
    named: dict[str, list[str]] = defaultdict(list)
    for account in accounts:
        for actor in account.mention.actors:
            if actor.role == "initiator" and account.mention.status != _DENIED:
                named[actor.id or actor.name].append(account.id)
    if deniers and named:
        yield _dispute("actors.initiator", "doer", {**named, _DENIED: deniers})


def _numbers(accounts: Sequence[Account]) -> Iterator[Dispute]:
    for field, sources in result_sources(accounts).items():
        name = f"results.{field.kind}.{field.group or UNKNOWN}"
        stated = [(s.stated.number, s.mention) for s in sources]
        yield from _number_dispute(name if field.of == "person" else f"{name}.{field.of}", stated)
    counts: dict[str, list[tuple[Number, str]]] = defaultdict(list)
    for account in accounts:
        count = account.mention.count
        if count:
            counts[count.of].append((Number(count.low, count.high, count.qualifier), account.id))
    for of, held in counts.items():
        yield from _number_dispute(f"count.{of}", held)


def _number_dispute(field: str, stated: Iterable[tuple[Number, str]]) -> Iterator[Dispute]:
    numbers: dict[Number, list[str]] = defaultdict(list)
    for number, mention in stated:
        numbers[number].append(mention)
    values: dict[str, list[str]] = defaultdict(list)
    for number, mentions in _clashing(numbers, reconcilable).items():
        values[number.text].extend(mentions)
    if len(values) > 1:
        yield _dispute(field, "count", values)
