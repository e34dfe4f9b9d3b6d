"""Calendar arithmetic of time expressions: which day, week, month or year is meant, seen from publication."""

import calendar
from datetime import date, timedelta
from functools import lru_cache

from marsad.model.mention import DatePrecision
from marsad.text.records import Record

STEP = {"before-last": -2, "past": -1, "this": 0, "next": 1, "after-next": 2}
"""How far a modifier points, in units."""
_AHEAD = {"past": -1, "since": 0, "": 2, "near": 61}
"""Days that a date without a year may lie ahead. A page may be dated a day or two before its words."""


class Stretch(Record):
    """Days `start` to `end`, both inclusive."""

    start: date
    end: date
    precision: DatePrecision


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none such (31 February, a year of ten digits)."""
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
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
            return day + timedelta(days=by * (7 if unit == "W" else 1)) if by else day
        months = by * {"M": 1, "Y": 12, "DE": 120, "CE": 1200}[unit]
        year, month = shift_months(day.year, day.month, months)
        return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
    except (ValueError, OverflowError, KeyError):
        return None


def year_of_day(month: int, day: int, published: date, toward: str) -> int | None:
    """The year of a day and month without one. `toward`: this or next, or how far ahead it may lie."""
    if toward == "this":
        return published.year
    step = 1 if toward == "next" else -1
    limit = published + timedelta(days=_AHEAD.get(toward, 0))
    start = published.year if step == 1 else limit.year
    for year in range(start, start + 9 * step, step):  # nine years: 29 February
        found = make_day(year, month, day)
        if found is not None and (found > published if step == 1 else found <= limit):
            return year
    return None


def year_of_month(month: int, published: date, toward: str) -> int:
    """The year of a month without one, `toward` as for a day; the month of publication is past unless said so."""
    if toward == "this":
        return published.year
    if toward == "ahead":  # «تنسحب القوات نهاية حزيران», also told in June
        return published.year + (month < published.month)
    if toward == "next":
        return published.year + (month <= published.month)
    if toward == "past":
        return published.year - (month >= published.month)
    if toward == "near":
        year, latest = shift_months(published.year, published.month, 1)
        return year - (month > latest)
    return published.year - (month > published.month)


def weekday_before(published: date, weekday: int, *, strictly: bool) -> date:
    """The last such day up to publication, its own day included unless `strictly`."""
    back = (published.weekday() - weekday) % 7
    return published - timedelta(days=back or (7 if strictly else 0))


def weekday_after(published: date, weekday: int) -> date:
    """The first such day after publication."""
    return published + timedelta(days=(weekday - published.weekday()) % 7 or 7)


def third(stretch: Stretch, phase: str, *, edge: bool = False) -> Stretch:
    """The beginning, middle or end of a month (days 1–10, 11–20, from 21), a year or another stretch (a third).

    `edge`: of a year only its first or last days («مطلع العام», not «أوائل العام»).
    """
    start, end = stretch.start, stretch.end
    if edge and phase == "START":
        return Stretch(start, start.replace(day=10), "range")
    if edge and phase == "END":
        return Stretch(end.replace(day=21), end, "range")
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
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):  # decades and centuries part at years
        years = end.year - start.year + 1
        first, last = {"START": (0, 3), "MID": (3, 7), "END": (7, 10)}[phase]
        return Stretch(
            date(start.year + years * first // 10, 1, 1), date(start.year + years * last // 10 - 1, 12, 31), "range"
        )
    days, at = (end - start).days + 1, {"START": 0, "MID": 1, "END": 2}[phase]
    return Stretch(start + timedelta(days=days * at // 3), start + timedelta(days=days * (at + 1) // 3 - 1), "range")


def period(day: date, unit: str) -> tuple[Stretch | None, str]:
    """The week, month or year (W, M, Y) in which a day lies, and its TIMEX3 value."""
    if unit == "W":
        iso = day.isocalendar()
        return week_stretch(day), f"{iso.year}-W{iso.week:02d}"
    if unit == "M":
        return month_stretch(day.year, day.month), f"{day.year:04d}-{day.month:02d}"
    return year_stretch(day.year), f"{day.year:04d}"


def duration_value(number: int | None, unit: str) -> str:
    """The TIMEX3 value of a duration: P3D, PT2H, PXY where the number is not told."""
    if unit in ("DE", "CE"):
        return f"P{'X' if number is None else number * (10 if unit == 'DE' else 100)}Y"
    size = "X" if number is None else str(number)
    return f"PT{size}{unit[1:]}" if unit.startswith("T") else f"P{size}{unit}"


@lru_cache(maxsize=4096)
def iso(day: date) -> str:
    """ISO 8601 of a day; reports name few, and each of them often."""
    return day.isoformat()


def named(day: date, unit: str) -> tuple[str, Stretch | None]:
    """The value and days of the day, week, month or year in which a day lies."""
    if unit == "D":
        return iso(day), day_stretch(day)
    if unit in ("W", "M", "Y"):
        stretch, value = period(day, unit)
        return value, stretch
    start = date(max(day.year // 10 * 10, 1), 1, 1)
    return f"{day.year // 10:03d}", Stretch(start, date(day.year // 10 * 10 + 9, 12, 31), "range")


def week_of_month(month: Stretch, number: int) -> Stretch:
    """The days 1–7, 8–14 … of a month; the fifth week is its last seven days."""
    start = month.start + timedelta(days=7 * (number - 1)) if number < 5 else month.end - timedelta(days=6)
    return Stretch(start, start + timedelta(days=6), "week")


def half(stretch: Stretch, number: int) -> Stretch:
    """The first or second half of a stretch's days."""
    second = stretch.start + timedelta(days=((stretch.end - stretch.start).days + 1) // 2)
    if number == 2:
        return Stretch(second, stretch.end, "range")
    return Stretch(stretch.start, second - timedelta(days=1), "range")


def part_of_year(year: int, part: str) -> Stretch:
    """A quarter (Q1 … Q4) or half (H1, H2) of a year."""
    months = 3 if part[0] == "Q" else 6
    first = 1 + months * (int(part[1]) - 1)
    behind = shift_months(year, first, months)
    return Stretch(date(year, first, 1), date(*behind, 1) - timedelta(days=1), "range")


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


@lru_cache(maxsize=512)
def hijri_of(day: date) -> tuple[int, int]:
    """Hijri year and month of a day; (0, 0) outside the converter's range."""
    from hijridate import Gregorian

    try:
        hijri = Gregorian(day.year, day.month, day.day).to_hijri()
        return hijri.year, hijri.month
    except (ValueError, OverflowError):
        return 0, 0
