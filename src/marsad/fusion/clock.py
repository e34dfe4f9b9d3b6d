"""The weekdays and hours that words name: they tell apart reports that no date tells apart.

Kept as bits: bit 0 of a week is Monday, bit 0 of a day is the hour after midnight.
"""

import csv
from collections.abc import Iterable, Sequence
from functools import lru_cache
from importlib import resources

from marsad.fusion.dayparts import known_parts

_DAY = 24
_PARTICLES = "وفبل"


def weekdays(words: Sequence[str]) -> int:
    """The weekdays among folded words."""
    named = list(map(_weekday, words))
    if not any(named):
        return 0
    _, heads = _weekdays()
    found = 0
    for before, day in zip(("", *words), named, strict=False):
        if day and before not in heads:
            found |= day
    return found


def hours(words: Iterable[str]) -> int:
    """The hours of the parts of the day among folded words, one more on each side."""
    found = 0
    for named in set(map(_hours, words)):
        found |= named
    return found


@lru_cache(maxsize=5_000)
def _weekday(word: str) -> int:
    days, _ = _weekdays()
    day = days.get(word, days.get(word[1:]) if word[0] in _PARTICLES else None)
    return 0 if day is None else 1 << day


@lru_cache(maxsize=5_000)
def _hours(word: str) -> int:
    part = known_parts().get(word.removeprefix("و").removeprefix("ال"))
    return sum({1 << hour % _DAY for hour in range(part.start - 1, part.end + 1)}) if part is not None else 0


@lru_cache(maxsize=1)
def _weekdays() -> tuple[dict[str, int], frozenset[str]]:
    """The days by their names, and what bears such a name too when it stands before it: markets and quarters."""
    table = (resources.files("marsad.fusion") / "data" / "weekdays.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(table.splitlines()))
    days = {row["word"]: int(row["weekday"]) for row in rows if row["weekday"]}
    return days, frozenset(row["word"] for row in rows if not row["weekday"])
