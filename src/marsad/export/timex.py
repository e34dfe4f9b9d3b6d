"""The expressions that date the events, one a line, with their TIMEX3 values."""

from datetime import date, timedelta
from typing import TextIO

import msgspec

from marsad.export.selection import Selection
from marsad.model.mention import When


def write(selection: Selection, stream: TextIO) -> int:
    """Each expression once, by document and place; returns how many. `marsad dates` prints all there are in a text."""
    written = 0
    seen: set[tuple[str, str, tuple[int, int]]] = set()
    for mention in selection.mentions():
        when = mention.date
        if when is None:
            continue
        if when.span is None:
            selection.report.note("dated by the day of publication alone: no expression to write", mention.mention)
            continue
        key = (mention.doc, when.zone, when.span)
        if key in seen:
            continue
        seen.add(key)
        line = {"doc": mention.doc, "span": when.span, "in": when.zone, "text": when.text, "type": "DATE"}
        stream.write(msgspec.json.encode(line | {"value": value_of(when)}).decode() + "\n")
        written += 1
    return written


def value_of(when: When) -> str:
    """TIMEX3's value: a day, week, month or year; a range as its two days parted by a slash, as ISO 8601 does."""
    start, end = date.fromisoformat(when.start), date.fromisoformat(when.end)
    if when.precision == "month" and start.day == 1 and (end + timedelta(days=1)).day == 1 and start.month == end.month:
        return when.start[:7]
    if when.precision == "year":
        return when.start[:4]
    if when.precision == "week" and start.isoweekday() == 1 and (end - start).days == 6:
        return f"{start.isocalendar().year}-W{start.isocalendar().week:02}"
    return when.start if start == end else f"{when.start}/{when.end}"
