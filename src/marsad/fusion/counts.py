"""Numbers as claims state them, and what several of them say together."""

import csv
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

from marsad.model.mention import Qualifier
from marsad.text import fold

UNKNOWN = "unknown"
"""The group of a result that the text does not name."""
_ABOUT = 0.1
"""«نحو 20» is met by what lies within a tenth of it."""


class Number(NamedTuple):
    """One stated number: bounds, an open end None."""

    low: int | None
    high: int | None
    qualifier: Qualifier

    @property
    def vague(self) -> bool:
        """Whether no number is stated."""
        return self.low is None and self.high is None

    @property
    def text(self) -> str:
        """As a claim's value: `7`, `5-9`, `31-` (or more), `-12` (at most), `vague`."""
        if self.vague:
            return "vague"
        if self.low == self.high:
            return str(self.low)
        return f"{'' if self.low is None else self.low}-{'' if self.high is None else self.high}"

    @classmethod
    def parse(cls, text: str) -> "Number":
        """The number that a claim's value stands for; what is no number is vague."""
        low, dash, high = text.partition("-")
        if not (low or "0").isdecimal() or not (high or "0").isdecimal() or not (low or high):
            return cls(None, None, "vague")
        if not dash:
            return cls(int(low), int(low), "exact")
        if low and high:
            return cls(int(low), int(high), "exact")
        return cls(int(low), None, "at_least") if low else cls(None, int(high), "at_most")

    @property
    def stated(self) -> int:
        """The number that stands for it: of a range the lower, the careful reading."""
        return self.low if self.low is not None else self.high if self.high is not None else 0


def vague_value(text: str | None) -> str | None:
    """How many the words of a vague count come to («عدد من القتلى»: some, «عشرات القتلى»: dozens); None where they do
    not begin with a word for that."""
    first = fold(text or "").split()[:1]
    known = _vague_words()
    return known.get(first[0], known.get(first[0].removeprefix("ال"))) if first else None


@lru_cache(maxsize=1)
def _vague_words() -> dict[str, str]:
    """The folded words, without the article (`data/vague.csv`)."""
    table = (resources.files("marsad.fusion") / "data" / "vague.csv").read_text(encoding="utf-8")
    return {fold(row["word"]): row["value"] for row in csv.DictReader(table.splitlines())}


def reconcilable(one: Number, other: Number) -> bool:
    """Whether both can be true: their bounds meet, or one is vague."""
    if one.vague or other.vague:
        return True
    (a, b), (c, d) = _bounds(one), _bounds(other)
    return a <= d and c <= b


def _bounds(number: Number) -> tuple[float, float]:
    low = 0.0 if number.low is None else float(number.low)
    high = float("inf") if number.high is None else float(number.high)
    if number.qualifier == "about":
        return low * (1 - _ABOUT), high * (1 + _ABOUT)
    return low, high


class Stated(NamedTuple):
    """A number with the origin that states it and the day of its publication."""

    number: Number
    origin: int
    published: str


class Fused(NamedTuple):
    """Best, low and high, with the qualifier of the best."""

    best: int | None
    low: int | None
    high: int | None
    qualifier: Qualifier


def fuse(stated: Iterable[Stated]) -> Fused:
    """What several sources' numbers come to, as UCDP means best, low and high.

    Low and high are the smallest and the greatest number that anyone states. Best is the number of the most
    independent origins; of equally many an exact one, then the latest published, then the nearest to the median of
    all, then the lesser. All None where every source is vague.
    """
    numbers = [s for s in stated if not s.number.vague]
    if not numbers:
        return Fused(None, None, None, "vague")
    ends = [end for s in numbers for end in (s.number.low, s.number.high) if end is not None]
    values = sorted(s.number.stated for s in numbers)
    median = values[len(values) // 2]
    supports: dict[Number, list[Stated]] = {}
    for s in numbers:
        supports.setdefault(s.number, []).append(s)
    best = max(supports, key=lambda n: _rank(n, supports, median))
    return Fused(best.stated, min(ends), max(ends), best.qualifier)


def _rank(number: Number, supports: Mapping[Number, list[Stated]], median: int) -> tuple[int, bool, str, int, int]:
    held = supports[number]
    origins = len({s.origin for s in held})
    exact = number.qualifier == "exact" and number.low == number.high
    return origins, exact, max(s.published for s in held), -abs(number.stated - median), -number.stated
