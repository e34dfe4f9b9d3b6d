"""Dates in Arabic text, for use from Python: `marsad.dates.find("قتل جنديان أمس", published="2021-06-07")`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from marsad.reading.dates import TimeExpression


def find(text: str, published: str | None = None) -> "list[TimeExpression]":
    """The time expressions of `text` with their spans (code points), days and TIMEX3 values, in its order.

    `published` is the day of publication, ISO 8601; without it what is seen from that day («أمس») has no days.
    Raises ValueError where it is no such day.

    >>> [(e.start, e.value) for e in find("مساء أمس السبت", published="2021-06-06")]
    [('2021-06-05', '2021-06-05TEV')]
    """
    from datetime import date

    from marsad.reading.dates import find_times
    from marsad.text import analyse

    return find_times(analyse(text), date.fromisoformat(published[:10]) if published else None)
