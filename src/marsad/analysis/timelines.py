"""When events began: counts by day, week, month or year, as a timeline shows them."""

from datetime import date, timedelta

import msgspec
import numpy as np

from marsad.analysis.columns import NO_DAY, families
from marsad.analysis.overview import Chosen


class Bin(msgspec.Struct, frozen=True, array_like=True):
    """A stretch of the timeline."""

    first: str
    last: str
    """Both days belong to it."""
    counts: tuple[int, ...]
    """Events that began in it, by ACLED's event type in the order of the timeline's `types`."""


class Timeline(msgspec.Struct, frozen=True, kw_only=True):
    """How many events began when."""

    unit: str
    """day, week, month or year"""
    types: tuple[str, ...]
    """ACLED's event types; the empty one last, for what ACLED does not code."""
    bins: tuple[Bin, ...]
    earlier: int
    """Events before the first bin: background that lies so far back that it would press the rest together."""
    undated: int


_UNITS = (("day", 100), ("week", 800), ("month", 6000))
"""Up to how many days a timeline is parted so; beyond the last by years."""
_FAR = 0.005
"""The share of events that may lie before the timeline."""


def timeline(chosen: Chosen, types: tuple[str, ...]) -> Timeline:
    """When the events chosen began, whatever days the query asks for: the rest shows what lies around them."""
    return chosen.held.kept(("timeline", chosen.query, types), lambda: _timeline(chosen, types))


def _timeline(chosen: Chosen, types: tuple[str, ...]) -> Timeline:
    held, among = chosen.held, chosen.without("date")
    dated = among & (held.first != NO_DAY)
    undated = int(np.count_nonzero(among)) - int(np.count_nonzero(dated))
    if not dated.any():
        return Timeline(unit="day", types=types, bins=(), earlier=0, undated=undated)
    days = np.sort(held.first[dated])
    start = int(days[int(len(days) * _FAR)]) if len(days) >= 1 / _FAR else int(days[0])
    unit = next((unit for unit, most in _UNITS if int(days[-1]) - start <= most), "year")
    edges = _edges(start, int(days[-1]), unit)
    family = families(held, types)[dated]
    place = np.searchsorted(np.array(edges), held.first[dated], side="right") - 1
    inside = place >= 0
    counts = np.bincount(place[inside] * len(types) + family[inside], minlength=(len(edges) - 1) * len(types))
    grid = counts.reshape(len(edges) - 1, len(types)).tolist()
    bins = tuple(
        Bin(date.fromordinal(a).isoformat(), date.fromordinal(b - 1).isoformat(), tuple(row))
        for a, b, row in zip(edges, edges[1:], grid, strict=False)
    )
    return Timeline(unit=unit, types=types, bins=bins, earlier=int(np.count_nonzero(~inside)), undated=undated)


def _edges(first: int, last: int, unit: str) -> list[int]:
    """The first days of the bins that hold all days from `first` to `last`, and the day after the last."""
    day = date.fromordinal(first)
    at = {
        "day": day,
        "week": day - timedelta((day.weekday() + 2) % 7),  # weeks begin on Saturday, as in most of the region
        "month": day.replace(day=1),
        "year": day.replace(month=1, day=1),
    }[unit]
    edges = [at.toordinal()]
    while edges[-1] <= last:
        edges.append(_following(date.fromordinal(edges[-1]), unit).toordinal())
    return edges


def _following(day: date, unit: str) -> date:
    if unit in ("day", "week"):
        return day + timedelta(1 if unit == "day" else 7)
    if unit == "month":
        return (day + timedelta(31)).replace(day=1)
    return day.replace(year=day.year + 1)
