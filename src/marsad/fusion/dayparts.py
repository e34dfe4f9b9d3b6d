"""The part of the day that the words of a date name (`data/dayparts.csv`)."""

import csv
import re
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

from marsad.text import fold

_WORD = re.compile(r"\w+")
_DAY = 24


class DayPart(NamedTuple):
    """A part of the day by its hours; one that passes midnight ends after 24."""

    name: str
    start: int
    end: int


def day_part(words: str | None) -> DayPart | None:
    """The narrowest part of the day that the words name («فجر الأحد»: dawn)."""
    known = known_parts()
    named = [known[bare] for word in _WORD.findall(fold(words or "")) if (bare := word.removeprefix("ال")) in known]
    return min(named, key=lambda part: (part.end - part.start, part), default=None)


def touching(one: DayPart, other: DayPart) -> bool:
    """Whether an hour may belong to both, or one ends where the other begins."""
    return any(one.start <= other.end + turn and other.start + turn <= one.end for turn in (-_DAY, 0, _DAY))


@lru_cache(maxsize=1)
def known_parts() -> dict[str, DayPart]:
    """The parts of the day by the folded words for them, without the article."""
    table = (resources.files("marsad.fusion") / "data" / "dayparts.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(table.splitlines())
    return {row["word"]: DayPart(row["part"], int(row["from"]), int(row["to"])) for row in rows}
