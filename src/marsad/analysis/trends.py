"""Trends: events and results by week or month, as a whole and by type, governorate or actor."""

from datetime import date, timedelta
from typing import Literal, get_args

import msgspec
import numpy as np

from marsad.analysis.columns import Whole
from marsad.analysis.figures import Among, Figure, counting, figure
from marsad.analysis.keeping import kept
from marsad.store import EventQuery, Store

Step = Literal["week", "month"]
Split = Literal["type", "admin1", "actor"]
Measure = Literal["events", "killed", "wounded", "arrested", "abducted", "displaced"]
STEPS: tuple[Step, ...] = get_args(Step)
SPLITS: tuple[Split, ...] = get_args(Split)
MEASURES: tuple[Measure, ...] = get_args(Measure)
_MOST_WEEKS = 160
_MOST_MONTHS = 240


class Point(msgspec.Struct, frozen=True, kw_only=True):
    """A period, by its first day; of events best, low and high are the same."""

    start: str
    figure: Figure


class Series(msgspec.Struct, frozen=True, kw_only=True):
    """A row of periods without gaps; `key` is the type, governorate or actor, "" of the whole."""

    key: str
    points: tuple[Point, ...]
    total: Figure


class Trends(msgspec.Struct, frozen=True, kw_only=True):
    """How something went over time."""

    step: Step
    """Months where so many weeks were asked for that none could be told from the next."""
    whole: Series
    parts: tuple[Series, ...]
    """The greatest first."""
    left_out: int
    """Events that match but whose date is not known, or known to less than the step."""
    earlier: int
    """Events that are dated before the first period shown."""


@kept
def trends(
    store: Store,
    query: EventQuery,
    measure: Measure = "events",
    step: Step = "month",
    split: Split = "type",
    most: int = 9,
) -> Trends:
    """Events, or the people to whom something happened, by period: of all, and of the `most` frequent parts."""
    among = counting(store, query)
    known = among.facts
    dated = among.only((known.held.first > 0) & (known.vague < (1 if step == "week" else 2)))
    told = dated.having(_telling(dated, measure))
    periods = _periods(told, step)
    if step == "week" and len(periods) > _MOST_WEEKS:
        return trends(store, query, measure, "month", split, most)
    shown = periods[-_MOST_MONTHS:] if step == "month" else periods
    (whole,) = _series(told, measure, step, shown, np.arange(len(dated.mask)), np.zeros(len(dated.mask), int), ("",))
    parts = _series(told, measure, step, shown, *_parts(dated, split))
    return Trends(
        step=step,
        whole=whole,
        parts=tuple(
            sorted((s for s in parts if s.total.high), key=lambda s: (-s.total.best, -s.total.high, s.key))[:most]
        ),
        left_out=among.number - dated.number,
        earlier=int(np.count_nonzero(_bucket(told, step)[told.mask] < shown[0])) if len(shown) else 0,
    )


def _telling(among: Among, measure: Measure) -> Whole:
    """The events that tell of such a result."""
    results = among.facts.results
    if measure == "events":
        return np.flatnonzero(among.mask)
    telling: Whole = results.rows[results.kind == results.code(measure, "person")]
    return telling


def _bucket(among: Among, step: Step) -> Whole:
    """The period in which each event began: the number of its month, or of its week's first day."""
    first = among.facts.held.first
    weeks: Whole = first - (first + 1) % 7
    return among.facts.month if step == "month" else weeks


def _periods(among: Among, step: Step) -> Whole:
    """All periods from the first to the last."""
    held = _bucket(among, step)[among.mask]
    if not len(held):
        return np.zeros(0, dtype=np.int64)
    return np.arange(held.min(), held.max() + 1, 7 if step == "week" else 1)


def _start(period: int, step: Step) -> str:
    return date.fromordinal(period).isoformat() if step == "week" else f"{period // 12:04d}-{period % 12 + 1:02d}-01"


def week(day: str) -> str:
    """The first day of the week in which a day lies: weeks begin on Saturday, as in most of the region."""
    held = date.fromisoformat(day)
    return (held - timedelta(days=(held.toordinal() + 1) % 7)).isoformat()


def _parts(among: Among, split: Split) -> tuple[Whole, Whole, tuple[str, ...]]:
    """Events with what they are a part of, each once: rows, codes, and the names of the codes."""
    known = among.facts
    if split == "actor":
        roles = known.roles
        several = max(len(roles.actors), 1)
        rows, codes = np.divmod(np.unique(roles.rows * several + roles.actor), several)
        return rows, codes, roles.actors
    column = known.held.named["acled_type"] if split == "type" else known.held.where
    names = (
        [v or "none" for v in column.values] if split == "type" else [str(v).partition("/")[2] for v in column.values]
    )
    values = tuple(dict.fromkeys(names))
    merged = np.array([values.index(name) for name in names], dtype=np.int64)
    return np.arange(len(column.codes)), merged[column.codes], values


def _series(
    among: Among, measure: Measure, step: Step, periods: Whole, rows: Whole, codes: Whole, keys: tuple[str, ...]
) -> list[Series]:
    """The rows of periods of each part. `among`: the events that tell of the measure."""
    if not len(periods):
        return [Series(key=key, points=(), total=Figure()) for key in keys]
    ends = _ends(among, measure)
    bucket = (_bucket(among, step) - periods[0]) // (7 if step == "week" else 1)
    here = among.mask[rows] & (bucket[rows] >= 0)
    rows, at = rows[here], codes[here] * len(periods) + bucket[rows[here]]
    size = len(keys) * len(periods)
    added = [np.bincount(at, weights=end[rows].astype(np.float64), minlength=size) for end in ends]
    grid = np.stack(added, axis=1).reshape(len(keys), len(periods), len(ends)).astype(np.int64)
    starts = [_start(int(period), step) for period in periods]
    made = []
    for key, own in zip(keys, grid, strict=True):
        if own.any() or len(keys) == 1:
            points = tuple(Point(start=s, figure=figure(*row)) for s, row in zip(starts, own.tolist(), strict=True))
            made.append(Series(key=key, points=points, total=add([p.figure for p in points])))
    return [series for series in made if series.key or len(keys) == 1]


def _ends(among: Among, measure: Measure) -> tuple[Whole, Whole, Whole, Whole]:
    """Best, low, high and whether that is open, of each event."""
    size = len(among.mask)
    if measure == "events":
        one = np.ones(size, dtype=np.int64)
        return one, one, one, np.zeros(size, dtype=np.int64)
    results = among.facts.results
    here = results.kind == results.code(measure, "person")
    rows = results.rows[here]
    best, low, high, unbounded = (np.zeros(size, dtype=np.int64) for _ in range(4))
    best[rows] = np.maximum(results.best[here], 0)
    low[rows] = np.where(results.low[here] >= 0, results.low[here], best[rows])
    unbounded[rows] = results.high[here] < 0
    high[rows] = np.where(results.high[here] < 0, np.maximum(best[rows], low[rows]), results.high[here])
    return best, low, high, unbounded


def add(figures: list[Figure]) -> Figure:
    """The sum of figures."""
    best, low, high, unbounded = (sum(getattr(f, name) for f in figures) for name in ("best", "low", "high", "open"))
    return Figure(best=best, low=low, high=high, open=unbounded)
