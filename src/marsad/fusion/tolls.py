"""Differences over numbers: tolls, what was found or destroyed, and tolls beside the names of the dead."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from marsad.fusion.account import Account, voice_key
from marsad.fusion.claims import result_field
from marsad.fusion.counts import UNKNOWN, Number, reconcilable, vague_value
from marsad.fusion.differing import clashing, dispute
from marsad.fusion.names import squeezed
from marsad.fusion.places import is_coarse
from marsad.fusion.values import result_sources, tells_of_one
from marsad.model.event import Dispute, Rating
from marsad.model.mention import Person

_DAY = 10
"""Characters of an ISO day: times are compared only where both have one."""
_NAMES = 2
"""Named dead that count as a list of them."""
_COUNTED = 2
"""Results that a speaker tells of who would have told of dead as well."""
_DEAD = ("killed", "found_dead")
_LIKE_DESTROYED = {"burned": "destroyed"}

Numbers = tuple[Number, ...]
"""What one account gives for one thing, the least first."""
Statements = Mapping[Numbers, Sequence[Account]]


def toll_disputes(accounts: Sequence[Account]) -> Iterator[Dispute]:
    """Numbers that clash, of results and of the happening itself."""
    by_id = {a.id: a for a in accounts}
    for field, sources in result_sources(accounts).items():
        yield from _over_numbers(result_field(*field), [(s.stated.number, by_id[s.mention]) for s in sources])
    counts: dict[str, list[tuple[Number, Account]]] = defaultdict(list)
    for account in accounts:
        count = account.mention.count
        if count:
            counts[count.of].append((Number(count.low, count.high, count.qualifier), account))
    for of, held in counts.items():
        yield from _over_numbers(f"count.{of}", held)


def _over_numbers(field: str, stated: Iterable[tuple[Number, Account]]) -> Iterator[Dispute]:
    """A dispute is one between accounts: numbers that one gives («رجلان وطفل») do not clash with each other."""
    told: dict[str, tuple[Account, set[Number]]] = {}
    for number, account in stated:
        told.setdefault(account.id, (account, set()))[1].add(number)
    statements: dict[Numbers, list[Account]] = defaultdict(list)
    for account, own in told.values():
        statements[tuple(sorted(own, key=_most))].append(account)
    if len(statements) < 2:
        return
    ordered = sorted(statements, key=lambda n: (min(a.published or "9" for a in statements[n]), _most(n[-1])))
    found, rating = clashing(ordered, lambda one, other: _rate(one, other, statements))
    values: dict[str, list[str]] = defaultdict(list)
    for numbers in found:
        for number in numbers:
            values[number.text] += [a.id for a in statements[numbers]]
    if len(values) > 1:
        yield dispute(field, "count", values, rating)


def _most(number: Number) -> tuple[int, str]:
    return number.stated, number.text


def _rate(one: Numbers, other: Numbers, statements: Statements) -> Rating | None:
    if any(reconcilable(a, b) for a in _together(one) for b in _together(other)):
        return None
    less, more = sorted((one, other), key=lambda numbers: _most(numbers[-1]))
    if all(_later(b, a) for a in statements[less] for b in statements[more]):
        return "update"
    wider = all(_covers_several(a) for a in statements[more]) and not any(map(_covers_several, statements[less]))
    return "reconcilable" if wider else "contradiction"


def _together(numbers: Numbers) -> Numbers:
    """The numbers that one account gives, and what they come to."""
    if len(numbers) < 2 or any(n.low is None or n.low != n.high for n in numbers):
        return numbers
    total = sum(n.stated for n in numbers)
    return (*numbers, Number(total, total, "exact"))


def _later(one: Account, other: Account) -> bool:
    """Whether the first was published after the second, as far as both tell."""
    if not one.published or not other.published:
        return False
    end = None if min(len(one.published), len(other.published)) > _DAY else _DAY
    return one.published[:end] > other.published[:end]


def _covers_several(account: Account) -> bool:
    """Whether its toll may cover further places."""
    mention = account.mention
    named = [place for place in (mention.place, *mention.places) if place and not is_coarse(place)]
    return len(named) > 1


def inventories(accounts: Sequence[Account]) -> Iterator[Dispute]:
    """Things that came of it, where two accounts each list a sort that the other leaves out."""
    lists: dict[str, dict[frozenset[tuple[str, str]], list[str]]] = defaultdict(lambda: defaultdict(list))
    for account in accounts:
        own: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for r in account.mention.results:
            if r.of != "person":
                kind = _LIKE_DESTROYED.get(r.kind, r.kind)
                own[kind].add((r.of, Number(r.low, r.high, r.qualifier).text))
        for kind, things in own.items():
            lists[kind][frozenset(things)].append(account.id)
    for kind, held in lists.items():
        found, rating = clashing(sorted(held, key=sorted), _different_things)
        if found:
            values = {", ".join(f"{n} {of}" for of, n in sorted(things)): held[things] for things in found}
            yield dispute(f"results.{kind}", "count", values, rating)


def _different_things(one: frozenset[tuple[str, str]], other: frozenset[tuple[str, str]]) -> Rating | None:
    ours, theirs = ({of for of, _ in things} for things in (one, other))
    return "reconcilable" if ours - theirs and theirs - ours else None


def named_dead(accounts: Sequence[Account]) -> Iterator[Dispute]:
    """A toll beside a list of names that makes another number, given without a toll of its own."""
    tolls: dict[tuple[str, int], list[str]] = defaultdict(list)
    lists: dict[tuple[str, int], list[str]] = defaultdict(list)
    for account in accounts:
        counted = False
        for r in account.mention.results:
            single = tells_of_one(r, account.mention)
            if (r.kind, r.of) == ("killed", "person") and r.low is not None and r.low == r.high and not single:
                tolls[r.group or UNKNOWN, r.low].append(account.id)
                counted = True
        groups = [p.group or UNKNOWN for p in _dead(account)]
        names = len({squeezed(p.name) for p in _dead(account)})
        if names >= _NAMES and not counted:
            lists[max(sorted(set(groups)), key=groups.count), names].append(account.id)
    for (group, names), naming in lists.items():
        fitting = {n: ids for (g, n), ids in tolls.items() if group in (g, UNKNOWN) or g == UNKNOWN}
        values = {str(n): ids for n, ids in fitting.items() if n != names}
        if values:
            rating: Rating = "reconcilable" if names <= max(fitting) else "contradiction"
            yield dispute(f"results.killed.{group}", "count", {**values, f"{names} named": naming}, rating)


def untold_dead(accounts: Sequence[Account]) -> Iterator[Dispute]:
    """Dead of whom one speaker tells, while another, who counts what else came of it, speaks of none."""
    telling: dict[str, list[Account]] = defaultdict(list)
    for account in accounts:
        for r in account.mention.results:
            if (r.kind, r.of) == ("killed", "person") and r.high != 0 and _voices(account):
                telling[r.group or UNKNOWN].append(account)
    told = {a.id for held in telling.values() for a in held}
    voices = {voice for held in telling.values() for a in held for voice in _voices(a)}
    silent = [a.id for a in accounts if a.id not in told and _counts_without_dead(a) and not _voices(a) & voices]
    for group, held in telling.items() if silent else ():
        values: dict[str, list[str]] = {"untold": silent}
        for account in held:
            values.setdefault(_killed_text(account, group), []).append(account.id)
        yield dispute(f"results.killed.{group}", "count", values, "reconcilable")


def _killed_text(account: Account, group: str) -> str:
    """The number, or what its words say of how many: «عدد من» is no «عشرات», and dead without a word for how many are
    neither."""
    killed = [r for r in account.mention.results if (r.kind, r.of, r.group or UNKNOWN) == ("killed", "person", group)]
    number = Number(killed[0].low, killed[0].high, killed[0].qualifier)
    return (vague_value(killed[0].text) if number.vague else None) or number.text


def _counts_without_dead(account: Account) -> bool:
    results = account.mention.results
    return bool(_voices(account)) and len(results) >= _COUNTED and not any(r.kind in _DEAD for r in results)


def _voices(account: Account) -> frozenset[str]:
    return frozenset(voice_key(said) for said in account.mention.attribution) - {""}


def _dead(account: Account) -> list[Person]:
    return [p for p in account.mention.people if p.fate == "killed" and p.name]
