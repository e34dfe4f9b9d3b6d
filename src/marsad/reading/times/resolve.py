"""Which days an expression means, seen from the day of publication, and its TIMEX3 value as HeidelTime writes it."""

from datetime import date, timedelta
from typing import Literal

from marsad.reading.times import calendar as cal
from marsad.reading.times.calendar import Stretch
from marsad.reading.times.draft import Draft
from marsad.text.records import Record

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Anchor = Literal["explicit", "deictic", "weekday", "partial"]


Relation = Literal["since", "until", "before", "after", "later", "from", "to"]
Mod = Literal["START", "MID", "END", "APPROX", "MORE_THAN", "LESS_THAN"]


class Reading(Record):
    """What an expression says. `value` None: a date that does not exist; `stretch` None: no days that can be told."""

    type: TimexType
    value: str | None
    stretch: Stretch | None
    anchor: Anchor


class Found(Record):
    """An expression of tokens `first` to `last` (exclusive), as it is read so far."""

    first: int
    last: int
    clitic: int
    """Letters before it that are no part of it."""
    reading: Reading
    draft: Draft | None
    relation: Relation | None = None
    mod: Mod | None = None


def resolve_day(draft: Draft, published: date | None, way: str = "") -> Reading:
    """The reading of a day, month or time of day. `way`: where it lies when it does not say so itself.

    "next": ahead; "near": back, or within two months ahead; "": back, or a day or two ahead; "since": not ahead.
    """
    reading = _resolve(draft, published, way)
    if reading.value is None or not (draft.part or draft.clock):
        return reading
    if reading.value.count("-") != 2:
        return reading
    time = _clock(draft.clock, draft.part) if draft.clock else draft.part
    return reading._replace(type="TIME", value=f"{reading.value}T{time}")


def _clock(clock: tuple[int, int], part: str | None) -> str:
    """The hour as of 24: «العاشرة مساء» is 22:00, «الثالثة ليلا» 03:00, «12 ليلا» 00:00."""
    hour, minute = clock
    if (part in ("AF", "EV") and hour < 12) or (part == "NI" and 5 <= hour < 12) or (part == "MI" and hour < 5):
        hour += 12
    elif hour == 12 and part in ("NI", "MO"):
        hour = 0
    return f"{hour:02d}:{minute:02d}"


def _resolve(d: Draft, published: date | None, way: str) -> Reading:
    if d.impossible:
        return Reading("DATE", None, None, "explicit")
    if d.day and (d.month or d.month_toward):
        return _date(d, published, way)
    if d.month:
        return _month(d, published, way)
    if d.deictic is not None or d.weekday is not None:
        return _near_day(d, published, way)
    if published is None:
        return Reading("TIME", "XXXX-XX-XX", None, "partial")
    return Reading("TIME", cal.iso(published), cal.day_stretch(published), "partial")


def _toward(d: Draft, way: str) -> str:
    return d.toward or way


def _year(d: Draft, published: date | None) -> int | None:
    if d.year:
        return d.year
    if d.year_toward and published:
        return published.year + cal.STEP[d.year_toward]
    return None


def _date(d: Draft, published: date | None, way: str) -> Reading:
    day, month = d.day or 0, d.month
    year = _year(d, published)
    if d.hijri and month:
        return _hijri(d, published)
    if month is None and published is not None:
        by = cal.STEP[d.month_toward]
        year, month = cal.shift_months(published.year, published.month, by)
    if month is None:
        return Reading("DATE", f"XXXX-XX-{day:02d}", None, "partial")
    anchor: Anchor = "explicit" if year and d.month else "partial"
    if year is None and published is not None:
        year = _year_by_weekday(d, published) or cal.year_of_day(month, day, published, _toward(d, way))
    if year is None:
        known = published is None and cal.make_day(2024, month, day) is not None
        return Reading("DATE", f"XXXX-{month:02d}-{day:02d}" if known else None, None, anchor)
    found = cal.make_day(year, month, day)
    if found is None:
        return Reading("DATE", None, None, anchor)
    after = cal.shift(found, "D", 1) if d.overnight else None
    stretch = Stretch(found, after, "range") if after is not None else cal.day_stretch(found)
    return Reading("DATE", cal.iso(found), stretch, anchor)


def _year_by_weekday(d: Draft, published: date) -> int | None:
    """The year near publication in which the date falls on the weekday that the text names with it."""
    if d.weekday is None or d.toward or d.month is None or d.day is None:
        return None
    for year in (published.year, published.year - 1, published.year + 1):
        day = cal.make_day(year, d.month, d.day)
        if day is not None and day.weekday() == d.weekday and abs((day - published).days) <= 120:
            return year
    return None


def _hijri(d: Draft, published: date | None) -> Reading:
    month, year = d.month or 0, d.year
    if year is None and published is not None:
        now, now_month = cal.hijri_of(published)
        year = now - (month > now_month) if now else None
    if year is None:
        return Reading("DATE", f"XXXX-{month:02d}", None, "partial")
    stretch = cal.from_hijri(year, month, d.day)
    if stretch is None:
        return Reading("DATE", None, None, "explicit")
    value = stretch.start.isoformat() if d.day else stretch.start.isoformat()[:7]
    return Reading("DATE", value, stretch, "explicit" if d.year else "partial")


def _month(d: Draft, published: date | None, way: str) -> Reading:
    month = d.month or 1
    if d.hijri:
        return _hijri(d, published)
    year = _year(d, published)
    anchor: Anchor = "explicit" if year else "partial"
    if year is None and published is not None:
        year = cal.year_of_month(month, published, d.toward or ("ahead" if way == "next" else way))
    stretch = cal.month_stretch(year, month) if year is not None else None
    if stretch is None:
        return Reading("DATE", f"XXXX-{month:02d}", None, anchor)
    return Reading("DATE", f"{year:04d}-{month:02d}", stretch, anchor)


def _near_day(d: Draft, published: date | None, way: str) -> Reading:
    anchor: Anchor = "deictic" if d.deictic is not None else "weekday"
    if published is None:
        value = f"XXXX-WXX-{d.weekday + 1}" if d.weekday is not None else "XXXX-XX-XX"
        return Reading("DATE", value, None, anchor)
    day = cal.shift(published, "D", d.deictic or 0) or published
    if d.weekday is not None and (d.deictic is None or day.weekday() != d.weekday):
        # A deictic day with another weekday: the page is dated a day or more later than the words; the weekday decides.
        toward = _toward(d, way) if d.deictic is None or d.deictic > 0 else "past" if d.deictic else ""
        ahead = toward in ("next", "after-next") or (d.deictic or 0) > 0
        strictly = toward in ("past", "before-last")
        day = (
            cal.weekday_after(published, d.weekday)
            if ahead
            else cal.weekday_before(published, d.weekday, strictly=strictly)
        )
        weeks = {"before-last": -1, "after-next": 1}.get(d.toward, 0)
        day = cal.shift(day, "W", weeks) or day
    stretch = cal.day_stretch(day)
    if d.to_weekday is not None:
        stretch = Stretch(day, day + timedelta(days=(d.to_weekday - day.weekday()) % 7), "range")
    return Reading("DATE", cal.iso(day), stretch, anchor)
