"""The value that an event shows for each attribute, by written rules; every other claim stays visible beside it.

Support is counted in independent origins (copies of one text are one), then in accounts.

- **kind**: of the ACLED types with at least a quarter of the strongest one's support, the most informative (a clash
  over an arrest, weapons found, property destroyed, an unspecified operation); of equals the best supported.
- **date**: a day before a longer range; then support; then a date that the text tells; then the earlier.
- **place**: a place below the governorate before a governorate; then support; then the more precise.
- **actors**: each in the part that most give it; another one stays a claim, unless one account tells both.
- **counts**: best, low and high (`counts.fuse`). A result whose group is not told goes to the one group that others
  name, unless some account counts both. A part of another number («11, بينهم 5 جنود») counts for its group where nobody
  counts that group as a whole. The one whom an account names is no toll beside the number that others give.
- **status**: reported where anyone reports it done, else ongoing, denied, planned, background, aggregate.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from marsad.fusion.account import Account
from marsad.fusion.actors import actor_key
from marsad.fusion.claims import whole_of
from marsad.fusion.counts import Number, Stated, fuse
from marsad.fusion.names import squeezed
from marsad.model.event import EventActor, EventCount
from marsad.model.mention import Acled, Actor, Means, Mention, Operation, Person, Place, Result, Role, Status, When

T = TypeVar("T")

_STATUSES: tuple[Status, ...] = ("reported", "ongoing", "denied", "planned", "background", "aggregate")
_ROLES: tuple[Role, ...] = ("initiator", "partner", "support", "authority", "target", "victim")
_STRATEGIC = {"Arrests": 4, "Disrupted weapons use": 3, "Looting/property destruction": 2}
_MINORITY = 4
"""A more informative type needs one origin for so many of the best supported one."""
_COARSE = 3


class ResultField(NamedTuple):
    """What a number of the results counts."""

    kind: str
    of: str
    group: str | None


class Source(NamedTuple):
    """A stated number with the mention that states it. `named`: it tells of one person by name, who may be one of
    several."""

    stated: Stated
    mention: str
    named: bool = False


def asserting(accounts: Sequence[Account]) -> Sequence[Account]:
    """The accounts that say it happened; all where none does."""
    return [a for a in accounts if a.mention.status != "denied"] or accounts


def status_of(accounts: Sequence[Account]) -> Status:
    """The event's status."""
    held = {a.mention.status for a in accounts}
    return next(status for status in _STATUSES if status in held)


def typical(accounts: Sequence[Account]) -> Mention:
    """The mention whose kind, ACLED and PLOVER codes stand for the event."""
    by_type = _grouped(asserting(accounts), lambda a: a.mention.acled)
    most = max(len(_origins(group)) for group in by_type.values())
    fit = [t for t, group in by_type.items() if len(_origins(group)) * _MINORITY >= most]
    best = max(fit, key=lambda t: (_informative(t), _support(by_type[t]), repr(t)))
    by_kind = _grouped(by_type[best], lambda a: a.mention.kind)
    kind = max(by_kind, key=lambda k: (_support(by_kind[k]), k))
    return by_kind[kind][0].mention


def _informative(acled: Acled | None) -> int:
    if acled is None:
        return 0
    if acled.event_type == "Strategic developments":
        return _STRATEGIC.get(acled.sub_event_type or "", 1)
    return 5 if acled.sub_event_type else 4


def date_of(accounts: Sequence[Account]) -> When | None:
    """The date on which most agree."""
    dated = [a for a in asserting(accounts) if a.mention.date]
    groups = _grouped(dated, _days)
    if not groups:
        return None

    def rank(key: tuple[str, str]) -> tuple[bool, tuple[int, int], bool]:
        held = [a.mention.date for a in groups[key] if a.mention.date]
        return held[0].start == held[0].end, _support(groups[key]), any(d.span for d in held)

    top = max(map(rank, groups))
    best = min((k for k in groups if rank(k) == top), key=str)
    dates = [a.mention.date for a in groups[best] if a.mention.date]
    return next((d for d in dates if d.span), dates[0])


def _days(account: Account) -> tuple[str, str]:
    when = account.mention.date
    return (when.start, when.end) if when else ("", "")


def places_of(accounts: Sequence[Account]) -> tuple[Place | None, tuple[Place, ...]]:
    """The place, and the further places that accounts name, the better supported first."""
    mains: dict[str, list[tuple[Account, Place]]] = defaultdict(list)
    named: dict[str, list[tuple[Account, Place]]] = defaultdict(list)
    for account in asserting(accounts):
        if account.mention.place:
            mains[place_key(account.mention.place)].append((account, account.mention.place))
        for place in account.mention.places:
            named[place_key(place)].append((account, place))
    every = {key: mains.get(key, []) + named.get(key, []) for key in {*mains, *named}}

    def rank(key: str) -> tuple[int, ...]:
        fine = min(place.precision for _, place in every[key])
        main = _support([a for a, _ in mains.get(key, [])])
        return (-(fine < _COARSE), -main[0], -_support([a for a, _ in every[key]])[1], fine)

    order = sorted(every, key=lambda key: (rank(key), key))
    best = next((key for key in order if key in mains), None)
    further = tuple(_record(every[key], accounts) for key in order if key != best)
    return (_record(mains[best], accounts) if best is not None else None), further


def place_key(place: Place) -> str:
    """One key for all namings of a place that fold alike."""
    return squeezed(place.name_ar or place.text)


def _record(held: Sequence[tuple[Account, Place]], among: Sequence[Account]) -> Place:
    """The record that stands for a place: of the governorate that most of the event name, with coordinates, precise."""
    by_admin = _grouped([a for a in among if _admin(a)], _admin)
    own = {p.admin1 for _, p in held if p.admin1}
    admin = max(own, key=lambda name: (_support(by_admin.get(name, [])), name), default=None)
    return min(held, key=lambda h: (h[1].admin1 != admin, h[1].lat is None, h[1].precision, h[0].id, h[1].span))[1]


def _admin(account: Account) -> str | None:
    return account.mention.place.admin1 if account.mention.place else None


def operation_of(accounts: Sequence[Account]) -> Operation | None:
    """The code name that most give."""
    named = [(a, a.mention.operation) for a in accounts if a.mention.operation]
    if not named:
        return None
    groups = _grouped([a for a, _ in named], lambda a: a.mention.operation.name if a.mention.operation else "")
    best = max(groups, key=lambda name: (_support(groups[name]), name))
    return next(operation for _, operation in named if operation.name == best)


def actors_of(accounts: Sequence[Account]) -> tuple[EventActor, ...]:
    """Actors by role, the better supported first; one without an id under its name. Each plays one part in an event,
    the best supported, besides having ordered it, unless one account gives it several."""
    parts: dict[str, dict[Role, list[tuple[Account, Actor]]]] = defaultdict(lambda: defaultdict(list))
    for account in asserting(accounts):
        for actor in account.mention.actors:
            parts[actor_key(actor)][actor.role].append((account, actor))
    shown = [(role, held[role]) for held in parts.values() for role in _shown(held)]
    made = [
        EventActor(
            id=pairs[0][1].id,
            name=_commonest(a.name for _, a in pairs),
            role=role,
            origins=len(_origins([a for a, _ in pairs])),
        )
        for role, pairs in shown
    ]
    return tuple(sorted(made, key=lambda a: (_ROLES.index(a.role), -a.origins, a.id or "~", a.name)))


def _shown(parts: Mapping[Role, Sequence[tuple[Account, Actor]]]) -> list[Role]:
    """Of the parts that accounts give an actor, those in which it is shown."""
    among = {role: [account for account, _ in pairs] for role, pairs in parts.items() if role != "authority"}
    if len(among) < 2:
        return list(parts)
    best = max(among, key=lambda role: (_support(among[role]), -_ROLES.index(role)))
    own = {account.id for account in among[best]}
    return [role for role in parts if role not in among or own.intersection(a.id for a in among[role])]


def result_sources(accounts: Sequence[Account]) -> dict[ResultField, list[Source]]:
    """All numbers of the results by what they count, unknown groups pooled.

    Left out are parts of other numbers, but of a group that nobody counts by itself, and single persons told by name
    where a number is told as well.
    """
    wholes: dict[ResultField, list[Source]] = defaultdict(list)
    parts: dict[ResultField, list[Source]] = defaultdict(list)
    both: set[tuple[str, str]] = set()
    for account in asserting(accounts):
        results = account.mention.results
        groups: dict[tuple[str, str], set[str | None]] = defaultdict(set)
        for r in results:
            field, whole = ResultField(r.kind, r.of, r.group), whole_of(r, results)
            if whole is None:
                groups[r.kind, r.of].add(r.group)
                wholes[field].append(_source(account, r, Number(r.low, r.high, r.qualifier)))
            elif whole.group is None and r.group is not None and r.low is not None:
                # More of them may be among those of whom nothing is told.
                parts[field].append(_source(account, r, Number(r.low, None, "at_least")))
        both |= {key for key, names in groups.items() if None in names and len(names) > 1}
    pooled = {field: _tolls(sources) for field, sources in _pooled(wholes, both).items()}
    pooled |= {field: sources for field, sources in parts.items() if field not in pooled}
    return dict(sorted(pooled.items(), key=lambda item: (item[0].kind, item[0].of, item[0].group or "")))


def tells_of_one(result: Result, mention: Mention) -> bool:
    """Whether a number is one person whom the mention names («الشاب أحمد …»): perhaps one of several."""
    single = result.low == result.high == 1 and result.of == "person"
    return single and any(p.name and p.fate == result.kind for p in mention.people)


def _source(account: Account, result: Result, number: Number) -> Source:
    origin = account.origin_at(result.span, result.zone)
    return Source(Stated(number, origin, account.published), account.id, tells_of_one(result, account.mention))


def _tolls(sources: list[Source]) -> list[Source]:
    """Without those who are told by name, where somebody tells how many there were."""
    return [s for s in sources if not s.named] or sources


def _pooled(found: dict[ResultField, list[Source]], both: set[tuple[str, str]]) -> dict[ResultField, list[Source]]:
    pooled: dict[ResultField, list[Source]] = defaultdict(list)
    for field, sources in found.items():
        named = [f for f in found if f[:2] == field[:2] and f.group is not None]
        lone = field.group is None and len(named) == 1 and field[:2] not in both
        pooled[named[0] if lone else field].extend(sources)
    return pooled


def results_of(accounts: Sequence[Account]) -> tuple[EventCount, ...]:
    """Best, low and high of everything that is counted."""
    made = []
    for field, sources in result_sources(accounts).items():
        best, low, high, qualifier = fuse(s.stated for s in sources)
        made.append(
            EventCount(
                kind=field.kind, of=field.of, group=field.group, best=best, low=low, high=high, qualifier=qualifier
            )
        )
    return tuple(made)


def people_of(accounts: Sequence[Account]) -> tuple[Person, ...]:
    """Each named person of public role once, and each office without a name; a known fate before "mentioned"."""
    found: dict[str, Person] = {}
    for account in asserting(accounts):
        for person in account.mention.people:
            if person.private:
                continue
            key = squeezed(person.name or person.role or person.text)
            if key not in found or _fate_known(person) > _fate_known(found[key]):
                found[key] = person
    return tuple(found[key] for key in sorted(found))


def _fate_known(person: Person) -> bool:
    return person.fate not in (None, "mentioned")


def means_of(accounts: Sequence[Account]) -> tuple[Means, ...]:
    """Each weapon or vehicle once."""
    found: dict[str, Means] = {}
    for account in asserting(accounts):
        for means in account.mention.means:
            found.setdefault(means.id, means)
    return tuple(found[id] for id in sorted(found))


def _grouped(accounts: Iterable[Account], key: Callable[[Account], T]) -> dict[T, list[Account]]:
    groups: dict[T, list[Account]] = {}
    for account in accounts:
        groups.setdefault(key(account), []).append(account)
    return groups


def _origins(accounts: Iterable[Account]) -> set[int]:
    return {a.origin for a in accounts}


def _support(accounts: Sequence[Account]) -> tuple[int, int]:
    return len(_origins(accounts)), len({a.id for a in accounts})


def _commonest(names: Iterable[str]) -> str:
    held = list(names)
    return max(sorted(set(held)), key=held.count)
