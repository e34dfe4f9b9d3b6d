"""What makes a dispute: values that clash, and a rating for the worst of their clashes."""

from collections.abc import Callable, Iterable, Mapping
from itertools import combinations
from typing import TypeVar

from marsad.model.event import Dispute, Rating

T = TypeVar("T")
_WORST: tuple[Rating, ...] = ("contradiction", "reconcilable", "update")


def dispute(field: str, kind: str, values: Mapping[str, Iterable[str]], rating: Rating = "contradiction") -> Dispute:
    """A record: values in order of support, then as text; mentions sorted."""
    listed = [(value, tuple(sorted(set(mentions)))) for value, mentions in values.items()]
    ordered = tuple(sorted(listed, key=lambda v: (-len(v[1]), v[0])))
    return Dispute(field=field, kind=kind, rating=rating, values=ordered)


def clashing(values: Iterable[T], rate: Callable[[T, T], Rating | None]) -> tuple[list[T], Rating]:
    """The values that at least one other clashes with, in the given order, and the worst rating of their clashes."""
    held = list(values)
    rated = [(one, other, rating) for one, other in combinations(held, 2) if (rating := rate(one, other))]
    found = {value for one, other, _ in rated for value in (one, other)}
    worst = next((r for r in _WORST if any(r == rating for *_, rating in rated)), _WORST[0])
    return [value for value in held if value in found], worst
