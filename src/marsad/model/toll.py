"""How many an event's counts come to, all groups together."""

from collections.abc import Sequence

from marsad.model.event import EventCount

_MOST = 2**63 - 1  # what an integer column holds; a report may name any number

Ends = tuple[int | None, int | None, int | None]


def killed(results: Sequence[EventCount]) -> Ends:
    """Best, low and high number of the killed, all groups together; None where that end is open."""
    return of_kind(results, "killed")


def of_kind(results: Sequence[EventCount], kind: str) -> Ends:
    """Best, low and high number of persons with one fate, all groups together; None where that end is open.

    A count that names no group may include the groups' counts, so the larger of the two is taken, not their sum.
    """
    return total([r for r in results if r.kind == kind and r.of == "person"])


def total(counts: Sequence[EventCount]) -> Ends:
    """Best, low and high number of one kind of result, all groups together, as `killed` adds them up."""
    of_groups = [c for c in counts if c.group is not None]
    of_all = [c for c in counts if c.group is None]
    best, low = (
        _larger(_sum([getattr(c, end) for c in of_groups]), _sum([getattr(c, end) for c in of_all]))
        for end in ("best", "low")
    )
    if not counts or any(c.high is None for c in counts):
        return best, low, None
    return best, low, _larger(_sum([c.high for c in of_groups]), _sum([c.high for c in of_all]))


def _sum(numbers: Sequence[int | None]) -> int | None:
    known = [n for n in numbers if n is not None]
    return min(sum(known), _MOST) if known else None


def _larger(one: int | None, other: int | None) -> int | None:
    return max((n for n in (one, other) if n is not None), default=None)
