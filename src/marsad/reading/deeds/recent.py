"""How far back news reaches: what is older is background."""

from datetime import date, timedelta
from functools import lru_cache

from marsad.reading.phrases import Phrases
from marsad.reading.times.dates import TimeExpression

_RECENT_DAYS = 7
"""A happening older than this at publication is what a report recalls, not what it reports: "about a week"."""


@lru_cache(maxsize=64)
def recent_since(published: date) -> str:
    """The first day that is no more than that before publication; ISO days sort as days do."""
    return (published - timedelta(days=_RECENT_DAYS)).isoformat()


def is_old(phrases: Phrases, time: TimeExpression) -> bool:
    """Whether a time ended more than a week before publication."""
    if time.end is None or phrases.published is None or time.relation == "since":
        return False
    return time.end < recent_since(phrases.published)
