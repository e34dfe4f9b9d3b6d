"""Figures over time as drawings: where each bar stands, in the units of an SVG's view box. The template draws them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from marsad.analysis import Figure, Share
from marsad.analysis.trends import Point, Step
from marsad.web.language import Words

_LEFT, _TOP, _BOTTOM = 4.0, 8.0, 20.0
_GUTTER = 30.0
"""Room for the numbers beside the chart."""


@dataclass(frozen=True)
class Bar:
    """A period: its bar, and the line from the low to the high figure where they differ."""

    x: float
    y: float
    width: float
    height: float
    middle: float
    low: float
    high: float
    spread: bool
    told: str
    """The same in words, for those who point at it."""


@dataclass(frozen=True)
class Chart:
    """A bar chart; `grid` holds the heights of its lines with their numbers, `marks` the periods named below it."""

    width: float
    height: float
    floor: float
    start: float
    end: float
    bars: tuple[Bar, ...]
    grid: tuple[tuple[float, str], ...]
    gutter: float
    """Where the grid's numbers stand."""
    anchor: str
    """Which end of them stands there."""
    marks: tuple[tuple[float, str], ...]


def chart(
    points: Sequence[Point],
    words: Words,
    step: Step = "month",
    *,
    width: float = 960,
    height: float = 220,
    most: int | None = None,
) -> Chart:
    """The chart of a row of periods; with `most` its scale, so that several can be compared. Time runs as the page is
    read: in Arabic from the right."""
    top = nice(max([most or 0, *(p.figure.high for p in points), 1]))
    floor = height - _BOTTOM
    room = width - _LEFT - _GUTTER
    slot = room / max(len(points), 1)
    rtl = words.direction == "rtl"
    start = _LEFT if rtl else _GUTTER

    def across(at: float) -> float:
        return start + (room - at if rtl else at)

    def down(value: float) -> float:
        return floor - (floor - _TOP) * value / top

    wide = max(slot * 0.78, 0.8)
    bars = []
    for i, point in enumerate(points):
        middle = across((i + 0.5) * slot)
        held = point.figure
        bars.append(
            Bar(
                x=round(middle - wide / 2, 2),
                y=round(down(held.best), 2),
                width=round(wide, 2),
                height=round(floor - down(held.best), 2),
                middle=round(middle, 2),
                low=round(down(held.low), 2),
                high=round(down(held.high), 2),
                spread=held.high > held.low,
                told=f"{period(point.start, step, words)}: {spoken(held, words)}",
            )
        )
    steps = (0, top / 2, top) if top > 1 else (0, top)
    grid = tuple((round(down(v), 2), words.number(int(v))) for v in steps if v == int(v))
    return Chart(
        width=width,
        height=height,
        floor=floor,
        start=start,
        end=start + room,
        bars=tuple(bars),
        grid=grid,
        gutter=width - _GUTTER + 4 if rtl else _GUTTER - 4,
        anchor="start" if rtl else "end",
        marks=_marks(points, [bar.middle for bar in bars], step, words, room),
    )


def of_months(shares: Sequence[Share]) -> list[Point]:
    """Months with their numbers of events, as a chart takes them."""
    return [
        Point(start=f"{s.value}-01", figure=Figure(best=s.events, low=s.events, high=s.events, open=0)) for s in shares
    ]


def nice(value: int) -> int:
    """A round number that is no less: 1, 2, 4, 6, 8, 10, 20, 40 … with a whole half."""
    if value <= 2:
        return max(value, 1)
    power = 10 ** int(math.log10(value))
    return next((int(m * power) for m in (1, 2, 4, 6, 8) if m * power >= value and (m * power) % 2 == 0), 10 * power)


def period(start: str, step: Step, words: Words) -> str:
    """The name of a period from its first day."""
    return words("trends.week_of", day=words.day(start)) if step == "week" else words.month(start)


def spoken(figure: Figure, words: Words) -> str:
    """The best figure with its bounds where they differ: "12 (10–15)", "12 (10 or more)"."""
    if not figure.open and figure.low == figure.best == figure.high:
        return words.number(figure.best)
    return f"{words.number(figure.best)} ({bounds(figure, words)})"


def bounds(figure: Figure, words: Words) -> str:
    """From the low to the high end, which may be open."""
    return words.range(figure.low, None if figure.open else figure.high)


def _marks(
    points: Sequence[Point], middles: Sequence[float], step: Step, words: Words, room: float
) -> tuple[tuple[float, str], ...]:
    """The first period of each year, else as many periods as their names have room."""
    if not points:
        return ()
    years = [i for i, p in enumerate(points) if i == 0 or p.start[:4] != points[i - 1].start[:4]]
    if len(years) > 2:
        skip = math.ceil(len(years) / max(int(room // 44), 1))
        return tuple((middles[i], points[i].start[:4]) for i in years[::skip] if i or len(years) < 4)
    every = math.ceil(len(points) / max(int(room // 92), 1))
    return tuple((middles[i], words.short_month(points[i].start, step == "week")) for i in range(0, len(points), every))
