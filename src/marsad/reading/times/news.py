"""Hours of the news: «قتل ثلاثة فجر الجمعة. … توغلت القوة قرابة الثالثة فجرا»: of the day told first."""

from collections.abc import Sequence
from datetime import date, timedelta

from marsad.reading.times.dates import TimeExpression
from marsad.text import Doc


def hours_of_the_news(doc: Doc, times: list[TimeExpression], published: date | None) -> list[TimeExpression]:
    """Give hours without a day, told soon behind a first sentence that names one, that day."""
    if published is None or not any(_is_bare(t, published) for t in times):
        return times
    return [_on_the_day(doc, times, time, published) if _is_bare(time, published) else time for time in times]


def _is_bare(time: TimeExpression, published: date) -> bool:
    return time.type == "TIME" and time.anchor == "partial" and time.start == published.isoformat()


def _on_the_day(doc: Doc, times: list[TimeExpression], time: TimeExpression, published: date) -> TimeExpression:
    day = day_of_the_news(doc, times, published, doc.tokens[time.first].sentence)
    if day is None:
        return time
    hour = (time.value or "").partition("T")[2]
    return time._replace(value=f"{day}T{hour}" if hour else day, start=day, end=day)


def day_of_the_news(doc: Doc, times: Sequence[TimeExpression], published: date, sentence: int) -> str | None:
    """The one day shortly before publication that the opening of a report names, where nothing up to a sentence soon
    behind it tells of another day."""
    told = [t for t in times if t.type in ("DATE", "TIME") and t.start is not None and t.anchor != "partial"]
    told = [t for t in told if doc.tokens[t.first].sentence <= sentence]
    if not told or any(t.start != told[0].start or t.end != t.start for t in told):
        return None
    opening, day = doc.tokens[told[0].first].sentence, told[0].start
    if day is None or opening > _OPENING or not 0 < sentence - opening <= _SOON:
        return None
    recent = (published - timedelta(days=_RECENT)).isoformat() <= day < published.isoformat()
    return day if recent and told[0].precision == "day" else None


_OPENING = 1
_RECENT = 6
_SOON = 4
