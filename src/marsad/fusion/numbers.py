"""What the numbers of two reports say for or against their being of one happening, in points (`score`)."""

from functools import lru_cache

from marsad.fusion.features import Toll

_EQUAL = ((10, 3.0), (3, 2.5), (2, 1.5), (1, 1.0))
"""An equal toll from so many on, with its points."""
_EQUAL_PART, _OTHER_NUMBER = 0.5, -0.5
_FAR, _FAR_TIMES = -2.0, 3
_MOST_NUMBERS, _LEAST_NUMBERS = 3.5, -3.0


@lru_cache(maxsize=5_000)
def number_points(ours: tuple[Toll, ...], theirs: tuple[Toll, ...]) -> float:
    """The points for the tolls of two reports being those of one happening. Symmetric. Kept, as most reports count the
    same few things."""
    total = 0.0
    for kind in dict.fromkeys((t.kind, t.of) for t in ours):
        alike = [[t for t in side if (t.kind, t.of) == kind] for side in (ours, theirs)]
        if alike[1]:
            total += _toll_points(*alike)
    return max(_LEAST_NUMBERS, min(total, _MOST_NUMBERS))


def _toll_points(ours: list[Toll], theirs: list[Toll]) -> float:
    """The whole of one against the whole of the other; a part that both count is a weaker sign."""
    equal = max(_wholes(ours) & _wholes(theirs), default=0)
    if equal:
        return next(points for least, points in _EQUAL if equal >= least)
    if any(meet(a, b) and a != b for a in ours for b in theirs):
        return 0.0
    if {t.low for t in ours} & {t.low for t in theirs}:
        return _EQUAL_PART
    most, least = sorted((max(t.low for t in ours), max(t.low for t in theirs)), reverse=True)
    return _FAR if most >= _FAR_TIMES * least else _OTHER_NUMBER


def _wholes(tolls: list[Toll]) -> set[int]:
    """What a list of exact counts may come to: its greatest, which may hold the others, or the sum."""
    if len(tolls) == 1:
        return {tolls[0].low} if tolls[0].low == tolls[0].high else set()
    exact = [t.low for t in tolls if t.low == t.high]
    return {max(exact), sum(exact)} if exact else set()


def meet(one: Toll, other: Toll) -> bool:
    """Whether one number may be both."""
    return (one.high is None or other.low <= one.high) and (other.high is None or one.low <= other.high)
