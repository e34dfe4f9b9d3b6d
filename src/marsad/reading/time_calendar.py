"""Calendar arithmetic of time expressions: which day, week, month or year is meant, seen from publication."""

import calendar
from datetime import date, timedelta
from typing import NamedTuple

from marsad.model.mention import DatePrecision

_AHEAD = 31
"""Days within which a date without a year may lie ahead."""


class Stretch(NamedTuple):
    """Days `start` to `end`, both inclusive."""

    start: date
    end: date
    precision: DatePrecision


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none such (31 February)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def day_stretch(day: date) -> Stretch:
    """One day."""
    return Stretch(day, day, "day")


def month_stretch(year: int, month: int) -> Stretch | None:
    """A whole month."""
    if not (1 <= year <= 9999 and 1 <= month <= 12):
        return None
    return Stretch(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), "month")


def year_stretch(year: int) -> Stretch | None:
    """A whole year."""
    return Stretch(date(year, 1, 1), date(year, 12, 31), "year") if 1 <= year <= 9999 else None


def week_stretch(day: date) -> Stretch:
    """The ISO week of a day, Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return Stretch(monday, monday + timedelta(days=6), "week")


def shift_months(year: int, month: int, by: int) -> tuple[int, int]:
    """Year and month `by` months later."""
    index = year * 12 + month - 1 + by
    return index // 12, index % 12 + 1


def shift(day: date, unit: str, by: int) -> date | None:
    """A day `by` units (D, W, M, Y, DE, CE) later; None where it leaves the calendar."""
    try:
        if unit in ("D", "W"):
            return day + timedelta(days=by * (7 if unit == "W" else 1))
        months = by * {"M": 1, "Y": 12, "DE": 120, "CE": 1200}[unit]
        year, month = shift_months(day.year, day.month, months)
        return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
    except (ValueError, OverflowError, KeyError):
        return None


def year_of_day(month: int, day: int, published: date, toward: str) -> int | None:
    """The year of a day and month without one. `toward`: past, next, this, "" for the nearest past or a month ahead."""
    near = [d for y in range(published.year - 8, published.year + 9) if (d := make_day(y, month, day))]
    if toward == "this":
        return published.year
    if toward == "next":
        return next((d.year for d in near if d > published), None)
    # What lies within the next month is announced; a day of eleven months ago would be given its year.
    limit = published + timedelta(days=-1 if toward == "past" else 0 if toward == "since" else _AHEAD)
    return next((d.year for d in reversed(near) if d <= limit), None)


def year_of_month(month: int, published: date, toward: str) -> int:
    """The year of a month without one, `toward` as for a day; the month of publication is past unless said so."""
    if toward == "this":
        return published.year
    if toward == "next":
        return published.year + (month <= published.month)
    if toward == "past":
        return published.year - (month >= published.month)
    return published.year - (month > published.month)


def weekday_before(published: date, weekday: int, *, strictly: bool) -> date:
    """The last such day up to publication, its own day included unless `strictly`."""
    back = (published.weekday() - weekday) % 7
    return published - timedelta(days=back or (7 if strictly else 0))


def weekday_after(published: date, weekday: int) -> date:
    """The first such day after publication."""
    return published + timedelta(days=(weekday - published.weekday()) % 7 or 7)


def third(stretch: Stretch, phase: str) -> Stretch:
    """The beginning, middle or end of a month (days 1–10, 11–20, from 21), a year or another stretch (a third each)."""
    start, end = stretch.start, stretch.end
    if stretch.precision == "year":
        months = {"START": (1, 4), "MID": (5, 8), "END": (9, 12)}[phase]
        last = calendar.monthrange(start.year, months[1])[1]
        return Stretch(date(start.year, months[0], 1), date(start.year, months[1], last), "range")
    if stretch.precision == "month" and start.day == 1:
        first, last = {"START": (1, 10), "MID": (11, 20), "END": (21, end.day)}[phase]
        return Stretch(start.replace(day=first), start.replace(day=last), "range")
    if stretch.precision == "week":
        first, last = {"START": (0, 1), "MID": (2, 4), "END": (4, 6)}[phase]
        return Stretch(start + timedelta(days=first), start + timedelta(days=last), "range")
    days, at = (end - start).days + 1, {"START": 0, "MID": 1, "END": 2}[phase]
    return Stretch(start + timedelta(days=days * at // 3), start + timedelta(days=days * (at + 1) // 3 - 1), "range")


def season_stretch(year: int, season: str) -> Stretch:
    """A season's months: spring March to May, and so on; winter is December to February of the next year."""
    first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
    behind = shift_months(year, first, 3)
    return Stretch(date(year, first, 1), date(*behind, 1) - timedelta(days=1), "range")


def from_hijri(year: int, month: int, day: int | None) -> Stretch | None:
    """A Hijri day or month in the common calendar; None outside the converter's range."""
    from hijridate import Hijri

    try:
        begin = Hijri(year, month, day or 1)
        common = begin.to_gregorian()
        start = date(common.year, common.month, common.day)
        if day:
            return day_stretch(start)
        return Stretch(start, start + timedelta(days=begin.month_length() - 1), "month")
    except (ValueError, OverflowError):
        return None


def hijri_of(day: date) -> tuple[int, int]:
    """Hijri year and month of a day; (0, 0) outside the converter's range."""
    from hijridate import Gregorian

    try:
        hijri = Gregorian(day.year, day.month, day.day).to_hijri()
        return hijri.year, hijri.month
    except (ValueError, OverflowError):
        return 0, 0
