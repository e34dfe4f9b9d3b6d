"""The weekdays and hours that words name: they tell apart reports that no date tells apart.

Kept as bits: bit 0 of a week is Monday, bit 0 of a day is the hour after midnight.
"""

import csv
from collections.abc import Iterable, Sequence
from functools import lru_cache
from importlib import resources
from itertools import pairwise

from marsad.fusion.dayparts import known_parts

_DAY = 24
_PARTICLES = "وفبل"


def weekdays(words: Sequence[str]) -> int:
    """The weekdays among folded words."""
    days, heads = _weekdays()
    found = 0
    for before, word in pairwise(("", *words)):
        day = days.get(word, days.get(word[1:]) if word[0] in _PARTICLES else None)
        if day is not None and before not in heads:
            found |= 1 << day
    return found


def hours(words: Iterable[str]) -> int:
    """The hours of the parts of the day among folded words, one more on each side."""
    known = known_parts()
    found = 0
    for word in words:
        part = known.get(word.removeprefix("و").removeprefix("ال"))
        if part is not None:
            for hour in range(part.start - 1, part.end + 1):
                found |= 1 << hour % _DAY
    return found


@lru_cache(maxsize=1)
def _weekdays() -> tuple[dict[str, int], frozenset[str]]:
    """The days by their names, and what bears such a name too when it stands before it: markets and quarters."""
    table = (resources.files("marsad.fusion") / "data" / "weekdays.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(table.splitlines()))
    days = {row["word"]: int(row["weekday"]) for row in rows if row["weekday"]}
    return days, frozenset(row["word"] for row in rows if not row["weekday"])
