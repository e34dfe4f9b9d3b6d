"""Trends: events and results by week or month, as a whole and by type, governorate or actor."""

from collections import defaultdict
from datetime import date, timedelta
from typing import Any, Literal, get_args

import msgspec
from sqlalchemy import ColumnElement, FromClause, and_, func, literal, select

from marsad.analysis.figures import Figure, all_months, counting, ends, figure, number_of
from marsad.analysis.keeping import kept
from marsad.model.actors import registry
from marsad.store import EventQuery, Store
from marsad.store.schema import event_actors, event_results, events

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


_Sums = dict[str, dict[str, Figure]]


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
    dated = and_(counting(query), events.c.start.is_not(None), events.c.precision.not_in(_vague(step)))
    days = _summed(store, dated, measure, None)[""]
    if step == "week" and _weeks(days) > _MOST_WEEKS:
        return trends(store, query, measure, "month", split, most)
    periods = _periods(days, step)
    parts = _summed(store, dated, measure, split)
    series = [_series(key, held, periods, step) for key, held in parts.items()]
    series.sort(key=lambda s: (-s.total.best, -s.total.high, s.key))
    counted = number_of(store, counting(query))
    shown = _series("", days, periods, step)
    first = periods[0] if periods else ""
    return Trends(
        step=step,
        whole=shown,
        parts=tuple(s for s in series if s.total.high)[:most],
        left_out=counted - number_of(store, dated),
        earlier=number_of(store, and_(dated, events.c.start < first)) if first else 0,
    )


def _vague(step: Step) -> tuple[str, ...]:
    return ("year", "month") if step == "week" else ("year",)


def _summed(store: Store, dated: ColumnElement[bool], measure: Measure, split: Split | None) -> _Sums:
    """By part and day of beginning; the parts of no split are one: ""."""
    source, part = _part(split)
    sums: tuple[ColumnElement[Any], ...] = (func.count(events.c.number.distinct()),)
    if measure != "events":
        source = source.join(event_results, event_results.c.number == events.c.number)
        persons = and_(event_results.c.of == "person", event_results.c.whole == 1)
        dated = and_(dated, event_results.c.kind == measure, persons)
        sums = ends()
    chosen = select(part, events.c.start, *sums).select_from(source).where(dated, part.is_not(None))
    found: _Sums = defaultdict(dict)
    for key, day, *rest in store.ask(chosen.group_by(part, events.c.start)):
        if split != "actor" or key in registry():
            found[key][day] = figure(rest) if measure != "events" else Figure(best=rest[0], low=rest[0], high=rest[0])
    return found


def _part(split: Split | None) -> tuple[FromClause, ColumnElement[Any]]:
    """What an event is a part of, and the tables that tell it."""
    if split == "actor":
        # An actor may have two roles in an event.
        taking_part = select(event_actors.c.number, event_actors.c.actor).distinct().subquery()
        return events.join(taking_part, taking_part.c.number == events.c.number), taking_part.c.actor
    if split == "admin1":
        return events, events.c.admin1
    return events, literal("") if split is None else func.coalesce(events.c.acled_type, "none")


def week(day: str) -> str:
    """The first day of the week in which a day lies: weeks begin on Saturday, as in most of the region."""
    held = date.fromisoformat(day)
    return (held - timedelta(days=(held.weekday() + 2) % 7)).isoformat()


def _bucket(day: str, step: Step) -> str:
    return week(day) if step == "week" else f"{day[:7]}-01"


def _weeks(days: dict[str, Figure]) -> int:
    if not days:
        return 0
    first, last = (date.fromisoformat(week(day)) for day in (min(days), max(days)))
    return (last - first).days // 7 + 1


def _periods(days: dict[str, Figure], step: Step) -> list[str]:
    if not days:
        return []
    if step == "month":
        return [f"{month}-01" for month in all_months((day[:7] for day in days), _MOST_MONTHS)]
    first = date.fromisoformat(week(min(days)))
    return [(first + timedelta(weeks=i)).isoformat() for i in range(_weeks(days))]


def _series(key: str, days: dict[str, Figure], periods: list[str], step: Step) -> Series:
    held: dict[str, list[Figure]] = defaultdict(list)
    for day, one in days.items():
        held[_bucket(day, step)].append(one)
    points = tuple(Point(start=start, figure=add(held.get(start, []))) for start in periods)
    return Series(key=key, points=points, total=add([p.figure for p in points]))


def add(figures: list[Figure]) -> Figure:
    """The sum of figures."""
    best, low, high, unbounded = (sum(getattr(f, name) for f in figures) for name in ("best", "low", "high", "open"))
    return Figure(best=best, low=low, high=high, open=unbounded)
