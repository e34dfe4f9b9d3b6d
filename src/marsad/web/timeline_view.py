"""The timeline of a page as an SVG that needs no script: a bar a day, week, month or year, each a link to its days."""

from collections.abc import Iterator
from dataclasses import dataclass

from marsad.analysis.timelines import Timeline
from marsad.web.names import Names, family
from marsad.web.query import Filters

WIDTH, HEIGHT = 1000, 100


@dataclass(frozen=True)
class Piece:
    """The part of a bar that stands for one type of event."""

    y: float
    height: float
    family: str


@dataclass(frozen=True)
class BarView:
    """A stretch of days."""

    x: float
    width: float
    first: str
    last: str
    text: str
    href: str
    pieces: tuple[Piece, ...]
    inside: bool
    """Whether the filters let through any of its days."""


@dataclass(frozen=True)
class TimelineView:
    """All that the template draws."""

    bars: tuple[BarView, ...]
    unit: str
    most: int
    ticks: tuple[tuple[float, str], ...]
    """Where years or months begin, in hundredths of the width, and what they are called."""
    since: int
    until: int
    """The first and the last bar that the filters let through."""
    earlier: int
    undated: int


def timeline_view(found: Timeline, filters: Filters, names: Names) -> TimelineView:
    """The timeline under these filters."""
    most = max((sum(bin.counts) for bin in found.bins), default=0)
    bars = tuple(_bars(found, filters, names, most))
    within = [n for n, bar in enumerate(bars) if bar.inside]
    return TimelineView(
        bars=bars,
        unit=found.unit,
        most=most,
        ticks=tuple(_ticks(found, names)),
        since=within[0] if within else 0,
        until=within[-1] if within else max(len(bars) - 1, 0),
        earlier=found.earlier,
        undated=found.undated,
    )


def _bars(found: Timeline, filters: Filters, names: Names, most: int) -> Iterator[BarView]:
    step = WIDTH / max(len(found.bins), 1)
    for n, bin in enumerate(found.bins):
        total = sum(bin.counts)
        days = names.words.days(bin.first, bin.last)
        yield BarView(
            x=round(_along(n * step, names, WIDTH, step), 2),
            width=round(max(step * 0.86, step - 3), 2),
            first=bin.first,
            last=bin.last,
            text=f"{days}: {names.words.plural('events', total)}",
            href=f"?{filters.address(page=1, since=bin.first, until=bin.last)}",
            pieces=tuple(_pieces(found.types, bin.counts, most)),
            inside=bin.last >= filters.since and (not filters.until or bin.first <= filters.until),
        )


def _pieces(types: tuple[str, ...], counts: tuple[int, ...], most: int) -> Iterator[Piece]:
    bottom = float(HEIGHT)
    # A bar of few events beside one of many is still to be seen.
    scale = max((HEIGHT - 4) / most if most else 0.0, 2.0 / max(sum(counts), 1))
    for type_, number in zip(types, counts, strict=True):
        if number:
            height = number * scale
            bottom -= height
            yield Piece(round(bottom, 2), round(height, 2), family(type_))


def _ticks(found: Timeline, names: Names) -> Iterator[tuple[float, str]]:
    """The beginnings of years; of a short stretch, of months."""
    count = len(found.bins)
    size = 7 if found.unit in ("day", "week") and count and found.bins[0].first[:4] >= found.bins[-1].last[:4] else 4
    if found.unit == "day":
        size = 7
    starts = [n for n in range(count) if n == 0 or found.bins[n].first[:size] != found.bins[n - 1].first[:size]]
    every = max(1, -(-len(starts) // 10))
    for n in starts[::every]:
        first = found.bins[n].first
        name = first[:4] if size == 4 else names.words.day(first).split(" ", 1)[1]
        yield round(_along(100 * n / count, names, 100), 2), name


def _along(at: float, names: Names, whole: float, width: float = 0) -> float:
    """Where something of this width lies on the way that time goes: as the language is written."""
    return whole - at - width if names.words.direction == "rtl" else at
