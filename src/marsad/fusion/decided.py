"""What people decided, applied to what fusion found: later decisions after earlier ones, on the clusters of mentions
and then on the values of events."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date as Day
from typing import cast, get_args

from msgspec import structs

from marsad.fusion.account import Account
from marsad.fusion.claims import place_value, result_field
from marsad.fusion.counts import UNKNOWN, Number
from marsad.fusion.titles import titles
from marsad.model.actors import registry
from marsad.model.codebook import codebook
from marsad.model.decision import LedgerEntry
from marsad.model.event import Event, EventActor, EventCount
from marsad.model.mention import Mention, Place, Role, When

GROUPING = ("merge", "split", "detach")
_TAKEN, _LEFT = 0, 1

Clusters = list[list[str]]


def regrouped(found: Clusters, entries: Iterable[LedgerEntry], likeness: Callable[[str, str], float]) -> Clusters:
    """The clusters of mention ids after decisions, in the order in which they were taken. `likeness`: points of two
    mentions; a mention that nobody decided on stays with the side of a split that it is more like."""
    clusters = [list(ids) for ids in found]
    for entry in entries:
        kind, groups = entry.decision.kind, _groups(entry)
        if kind == "merge":
            clusters = _merged(clusters, {id for ids in groups.values() for id in ids})
        elif kind in ("split", "detach"):
            clusters = _parted(clusters, groups[_TAKEN], groups[_LEFT], likeness if kind == "split" else None)
    return sorted(sorted(ids) for ids in clusters)


def _groups(entry: LedgerEntry) -> dict[int, set[str]]:
    groups: dict[int, set[str]] = defaultdict(set)
    for basis, mention in zip(entry.decision.bases, entry.mentions, strict=True):
        if mention is not None:
            groups[basis.group].add(mention)
    return groups


def _merged(clusters: Clusters, together: set[str]) -> Clusters:
    joined = [id for ids in clusters if together & set(ids) for id in ids]
    apart = [ids for ids in clusters if not together & set(ids)]
    return [*apart, joined] if joined else apart


def _parted(
    clusters: Clusters, taken: set[str], left: set[str], likeness: Callable[[str, str], float] | None
) -> Clusters:
    made: Clusters = []
    for ids in clusters:
        out, stay = taken & set(ids), left & set(ids)
        if not out or not stay:
            made.append(ids)
            continue
        if likeness is not None:
            undecided = sorted(set(ids) - out - stay)
            out |= {id for id in undecided if _likest(id, out, likeness) > _likest(id, stay, likeness)}
        made += [sorted(out), sorted(set(ids) - out)]
    return made


def _likest(id: str, among: Iterable[str], likeness: Callable[[str, str], float]) -> float:
    return max(likeness(id, other) for other in among)


def without_wrong(accounts: Sequence[Account], entries: Sequence[LedgerEntry]) -> tuple[Account, ...]:
    """The accounts without the claims that a person found wrong. They stay among the event's claims."""
    wrong: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for entry in entries:
        if entry.decision.kind == "wrong":
            for mention in filter(None, entry.mentions):
                wrong[mention].append((entry.decision.field or "", entry.decision.value or ""))
    if not wrong:
        return tuple(accounts)
    return tuple(replace(a, mention=_without(a.mention, wrong[a.id])) if a.id in wrong else a for a in accounts)


def _without(mention: Mention, claims: Iterable[tuple[str, str]]) -> Mention:
    for field, value in claims:
        top, _, below = field.partition(".")
        if top == "results":
            mention = _without_result(mention, field, value)
        elif top == "actors":
            kept = [a for a in mention.actors if (a.role, a.id or a.name) != (below, value)]
            mention = structs.replace(mention, actors=tuple(kept))
        elif top == "people":
            named = [p for p in mention.people if (p.fate or "mentioned", p.name or p.role) != (below, value)]
            mention = structs.replace(mention, people=tuple(named))
        elif top in ("date", "place", "operation", "count"):
            mention = structs.replace(mention, **{top: None})
    return mention


def _without_result(mention: Mention, field: str, value: str) -> Mention:
    """Without that number; a part of it stands by itself."""
    kept = [
        at
        for at, r in enumerate(mention.results)
        if (result_field(r.kind, r.of, r.group), Number(r.low, r.high, r.qualifier).text) != (field, value)
    ]
    places = {at: new for new, at in enumerate(kept)}
    results = tuple(
        structs.replace(r, part_of=None if r.part_of is None else places.get(r.part_of))
        for r in (mention.results[at] for at in kept)
    )
    return structs.replace(mention, results=results)


def with_values(event: Event, accounts: Sequence[Account], entries: Sequence[LedgerEntry]) -> Event:
    """The event with the values that people set; a value that nothing in it can take any more is passed over."""
    for entry in entries:
        decision = entry.decision
        if decision.kind == "value" and next(filter(None, entry.mentions), None) in event.mentions:
            try:
                told = [a.mention for a in accounts]
                event = with_value(event, told, decision.field or "", decision.value or "", decision.place)
            except ValueError:
                continue
    title_ar, title_en = titles(event.kind, event.place, event.date, event.results)
    return structs.replace(event, title_ar=title_ar, title_en=title_en)


def with_value(event: Event, mentions: Iterable[Mention], field: str, value: str, place: Place | None = None) -> Event:
    """The event with one value set; `place` is the place that no report was read to name. ValueError, in words for
    the one who decides, where field or value cannot be."""
    if field == "date":
        return structs.replace(event, date=_date(value))
    if field == "place":
        return structs.replace(event, place=place or _place(mentions, value))
    if field == "kind":
        known = codebook().get(value)
        if known is None:
            raise ValueError(f"{value!r} is no kind; marsad codebook lists them")
        return structs.replace(event, kind=value, acled=known.acled, plover=known.plover)
    if field == "status":
        if value not in ("reported", "ongoing", "planned", "denied", "background", "aggregate"):
            raise ValueError(f"{value!r} is no status")
        return structs.replace(event, status=value)
    if field.startswith("results."):
        return structs.replace(event, results=_results(event.results, field, value))
    if field.startswith("actors."):
        return structs.replace(event, actors=_actors(event.actors, field.partition(".")[2], value))
    raise ValueError(f"{field!r} cannot be set: date, place, kind, status, actors.… and results.… can")


def _actors(held: Sequence[EventActor], role: str, value: str) -> tuple[EventActor, ...]:
    """With an actor in a role, in which no report needs to have named it."""
    if role not in get_args(Role):
        raise ValueError(f"{role!r} is no role: {', '.join(get_args(Role))} are")
    known = registry().get(value)
    if any((a.role, a.id or a.name) == (role, value) for a in held):
        return tuple(held)
    new = EventActor(id=known.id if known else None, name=value, role=cast(Role, role), origins=0)
    return (*held, new)


def _date(value: str) -> When:
    start, _, end = value.partition("/")
    try:
        first, last = Day.fromisoformat(start), Day.fromisoformat(end or start)
    except ValueError:
        raise ValueError(f"{value!r} is no day; write it as 2021-06-07, days as 2021-06-07/2021-06-09") from None
    if last < first:
        raise ValueError(f"{value!r} ends before it begins")
    single = first == last
    return When(start=first.isoformat(), end=last.isoformat(), precision="day" if single else "range")


def _place(mentions: Iterable[Mention], value: str) -> Place:
    named = [p for m in mentions for p in (m.place, *m.places) if p is not None]
    found = next((p for p in named if value in (place_value(p), p.name_ar)), None)
    if found is None:
        raise ValueError(f"no report of this event names a place {value!r}")
    return found


def _results(held: Sequence[EventCount], field: str, value: str) -> tuple[EventCount, ...]:
    kind, group, of = ([*field.split(".")[1:], "", "", ""])[:3]
    if not kind or not group:
        raise ValueError(f"{field!r} names no result: results.<what happened>.<whose>, as in results.killed.civilians")
    key = (kind, of or "person", None if group == UNKNOWN else group)
    best, top = _number(value)
    old = next((r for r in held if (r.kind, r.of, r.group) == key), None)
    lows = [n for n in (best, old.low if old else None) if n is not None]
    highs = [n for n in (top, old.high if old else None) if n is not None]
    new = EventCount(kind=key[0], of=key[1], group=key[2], best=best, low=min(lows), high=max(highs), qualifier="exact")
    return tuple(sorted([*(r for r in held if r is not old), new], key=lambda r: (r.kind, r.of, r.group or "")))


def _number(value: str) -> tuple[int, int]:
    low, _, high = value.partition("-")
    try:
        numbers = int(low), int(high or low)
    except ValueError:
        raise ValueError(f"{value!r} is no number; write 7, or 5-9") from None
    if not 0 <= numbers[0] <= numbers[1]:
        raise ValueError(f"{value!r} is no number; write 7, or 5-9")
    return numbers
