"""When: the time expressions of a text, with the days that they mean and their TIMEX3 values.

Days are resolved against the day of publication. Extents are those of TIMEX3: the whole phrase without a leading
preposition or clitic; what the preposition says («منذ», «حتى») is the expression's `relation`.
"""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from marsad.model.mention import DatePrecision, Span
from marsad.reading import time_calendar as cal
from marsad.reading.time_calendar import Stretch
from marsad.reading.time_days import Draft, read_day
from marsad.reading.time_resolve import Anchor, Reading, TimexType, resolve_day
from marsad.reading.time_spans import SpanFound, read_span
from marsad.reading.time_words import has_stem, is_time_word, time_word
from marsad.text import Doc, fold
from marsad.text.numerals import starts_number, starts_ordinal

Relation = Literal["since", "until", "before", "after", "from", "to"]
_DASHES = frozenset("-–—−")
_PHASES = {"start-of": "START", "middle-of": "MID", "end-of": "END"}
_FUTURE_REACH = 8


class TimeExpression(NamedTuple):
    """A time expression. `start` and `end` are ISO days, both inclusive, None where no days can be told."""

    first: int
    last: int
    span: Span
    text: str
    type: TimexType
    value: str | None
    """TIMEX3 value as HeidelTime writes it; None for a date that does not exist."""
    start: str | None
    end: str | None
    precision: DatePrecision
    anchor: Anchor
    part_of_day: str | None = None
    """MO, MI, AF, EV or NI."""
    relation: Relation | None = None


class _Found(NamedTuple):
    first: int
    last: int
    clitic: int
    reading: Reading
    draft: Draft | None
    relation: Relation | None = None


def find_times(doc: Doc, published: date | None) -> list[TimeExpression]:
    """The time expressions of a document in the order of the text, resolved against its day of publication."""
    if published is not None and not 1000 <= published.year < 9000:
        published = None  # a placeholder, no day of publication; reckoning from it leaves the calendar
    words = [t.word for t in doc.tokens]
    found: list[_Found] = []
    at = 0
    while at < len(words):
        expression = _at(words, at, published) or _bracketed_year(doc, words, at) if _can_begin(words[at]) else None
        if expression is None:
            at += 1
            continue
        found.extend(_shared_month(words, expression, published, found))
        found.append(expression)
        at = max(expression.last, at + 1)
    related = [_related(words, f, published) for f in found]
    return [_expression(doc, f) for f in _ranges(words, related)]


@lru_cache(maxsize=8192)
def _can_begin(word: str) -> bool:
    return is_time_word(word) or starts_number(word) or word == "ال" or starts_ordinal(word)


def _bracketed_year(doc: Doc, words: Sequence[str], at: int) -> _Found | None:
    """«(2014)»."""
    word, (start, end) = words[at], doc.span(at, at + 1)
    if len(word) != 4 or not word.isdecimal() or not 1900 <= int(word) < 2100:
        return None
    if doc.raw[start - 1 : start] != "(" or doc.raw[end : end + 1] != ")":
        return None
    return _Found(at, at + 1, 0, Reading("DATE", word, cal.year_stretch(int(word)), "explicit"), None)


def _at(words: Sequence[str], at: int, published: date | None) -> _Found | None:
    """The longest expression that begins at a token."""
    phased = _phase(words, at, published)
    plain = _plain(words, at, published)
    return phased if phased is not None and (plain is None or phased.last > plain.last) else plain


def _plain(words: Sequence[str], at: int, published: date | None) -> _Found | None:
    draft = read_day(words, at)
    span: SpanFound | None = read_span(words, at, published)
    if draft is not None and (span is None or draft.last >= span.last):
        return _Found(at, draft.last, draft.clitic, _resolved(words, draft, published), draft)
    if span is None:
        return None
    return _day_in_year(words, at, span, published) or _Found(at, span.last, span.clitic, span.reading, None)


def _resolved(words: Sequence[str], draft: Draft, published: date | None) -> Reading:
    """A day's reading, with what the words before it tell of its direction."""
    if draft.year is not None or (draft.weekday is None and draft.month is None):
        return resolve_day(draft, published, future=False)
    since = time_word(words, draft.first - 1, "since", "after") is not None
    return resolve_day(draft, published, future=not since and _is_ahead(words, draft.first), since=since)


def _day_in_year(words: Sequence[str], at: int, span: SpanFound, published: date | None) -> _Found | None:
    """«عام 1999 بتاريخ 15 شباط»: a year, then the day in it."""
    link = time_word(words, span.last, "link")
    value = span.reading.value or ""
    if link is None or not (len(value) == 4 and value.isdecimal()):
        return None
    draft = read_day(words, span.last + link.length)
    if draft is None or draft.month is None or draft.year is not None:
        return None
    draft.year, draft.first = int(value), at
    return _Found(at, draft.last, span.clitic, resolve_day(draft, published, future=False), draft)


def _phase(words: Sequence[str], at: int, published: date | None) -> _Found | None:
    """«أواخر كانون الثاني الماضي», «مطلع العام الجاري», «نهاية الأسبوع الماضي»."""
    phase = time_word(words, at, *_PHASES)
    if phase is None or phase.article:
        return None
    whole = _plain(words, at + phase.length, published)
    if whole is None or whole.clitic or whole.reading.type != "DATE":
        return None
    stretch, value = whole.reading.stretch, whole.reading.value
    draft = whole.draft
    if draft is not None and (draft.day or draft.deictic is not None or draft.weekday is not None):
        return None
    if stretch is not None and stretch.precision == "day":
        return None
    if stretch is None and not (value or "").startswith("XXXX-"):
        return None
    name = _PHASES[phase.kind]
    if stretch is not None and stretch.precision == "week" and name == "END":
        value = f"{value}-WE"
    reading = whole.reading._replace(value=value, stretch=cal.third(stretch, name) if stretch is not None else None)
    return _Found(at, whole.last, phase.clitic, reading, whole.draft)


def _is_ahead(words: Sequence[str], at: int) -> bool:
    """Whether a verb in the future or a word such as «المقرر» stands before, in the same stretch of words."""
    for index in range(at - 1, max(-1, at - 1 - _FUTURE_REACH), -1):
        word = words[index]
        if word in ".،؛:!؟\n":
            return False
        if time_word(words, index, "future-cue") is not None:
            return True
        bare = word[1:] if word[0] in "وف" and len(word) > 5 else word
        if len(bare) > 4 and bare[0] == "س" and bare[1] in "يت" and not has_stem(bare, "not-future"):
            return True
    return False


def _shared_month(
    words: Sequence[str], later: _Found, published: date | None, found: Sequence[_Found]
) -> list[_Found]:
    """The «12» of «12 إلى 15 من الشهر الجاري», «5 و6 حزيران»: a day that shares the month of the next."""
    draft = later.draft
    if draft is None or not draft.day or later.reading.stretch is None or later.first < 2:
        return []
    joint = words[later.first - 1]
    if joint not in ("الي", "و", "حتي", "او") and joint not in _DASHES:
        return []
    number = words[later.first - 2]
    if not (number.isdecimal() and len(number) <= 2) or (found and found[-1].last > later.first - 2):
        return []
    day = cal.make_day(later.reading.stretch.start.year, later.reading.stretch.start.month, int(number))
    if day is None or int(number) >= draft.day:
        return []
    reading = Reading("DATE", day.isoformat(), cal.day_stretch(day), later.reading.anchor)
    first, last = later.first - 2, later.first - 1
    return [_Found(first, last, 0, reading, Draft(first, last, day=int(number)))]


# What stands before an expression.


def _related(words: Sequence[str], found: _Found, published: date | None) -> _Found:
    """«منذ» and «بعد» open a stretch up to publication; «حتى», «قبل» only say so."""
    before = found.first - 1
    word = time_word(words, before, "since", "until", "ago", "after")
    if word is None or word.length != 1:
        word = next((w for w in (time_word(words, before - 1, "since", "until"),) if w and w.length == 2), None)
    if word is None:
        return found
    stretch = found.reading.stretch
    if word.kind in ("since", "after"):
        relation: Relation = "since" if word.kind == "since" else "after"
        if _opens(found, word.kind) and stretch is not None and published is not None and stretch.start < published:
            begin = stretch.start if word.kind == "since" or stretch.precision == "day" else stretch.end
            reading = found.reading._replace(stretch=Stretch(begin, published, "range"))
            return found._replace(reading=reading, relation=relation)
        return found._replace(relation=relation)
    return found._replace(relation="until" if word.kind == "until" else "before")


def _opens(found: _Found, kind: str) -> bool:
    """«منذ» opens a stretch before any day, «بعد» only before a date: «بعد منتصف الليل» is that night."""
    if found.reading.type not in ("DATE", "TIME"):
        return False
    return kind == "since" or found.reading.anchor == "explicit"


# Two expressions that name one stretch.


def _ranges(words: Sequence[str], found: Sequence[_Found]) -> list[_Found]:
    """«29 آب – 2 أيلول», «من … إلى …», «بين … و…», «منذ … حتى …»: the first gets the days up to the second."""
    result = list(found)
    for index in range(len(result) - 1):
        one, other = result[index], result[index + 1]
        a, b = one.reading.stretch, other.reading.stretch
        if a is None or b is None or not _is_range(words, one, other):
            continue
        if a.start <= b.end:
            reading = one.reading._replace(stretch=Stretch(a.start, b.end, "range"))
            result[index] = one._replace(reading=reading, relation=one.relation or "from")
            result[index + 1] = other._replace(relation=other.relation or "to")
    return result


def _is_range(words: Sequence[str], one: _Found, other: _Found) -> bool:
    between = list(words[one.last : other.first])
    if len(between) > 2 or one.reading.type not in ("DATE", "TIME") or other.reading.type not in ("DATE", "TIME"):
        return False
    opener = words[one.first - 1] if one.first else ""
    if not between:
        return opener in ("بين", "مابين") and words[other.first].startswith("و")
    link = between[0]
    if link in _DASHES or link in ("الي", "حتي", "وحتي", "لغايه", "ولغايه"):
        dated = one.reading.anchor == "explicit" or (one.draft is not None and one.draft.day is not None)
        return dated or other.relation == "until" or opener == "من" or link in _DASHES
    return link == "و" and len(between) == 1 and opener in ("بين", "مابين")


# The record.


def _expression(doc: Doc, found: _Found) -> TimeExpression:
    start, end = doc.span(found.first, found.last)
    letters = found.clitic
    while letters > 0 and start < end:
        letters -= bool(fold(doc.raw[start]))
        start += 1
    while start < end and not fold(doc.raw[start]):
        start += 1
    while end < len(doc.raw) and "\u064b" <= doc.raw[end] <= "\u065f":
        end += 1
    if "(" in doc.raw[start:end] and doc.raw[end : end + 1] == ")":
        end += 1
    reading, stretch = found.reading, found.reading.stretch
    return TimeExpression(
        first=found.first,
        last=found.last,
        span=(start, end),
        text=doc.raw[start:end],
        type=reading.type,
        value=reading.value,
        start=stretch.start.isoformat() if stretch is not None else None,
        end=stretch.end.isoformat() if stretch is not None else None,
        precision=stretch.precision if stretch is not None else "day",
        anchor=reading.anchor,
        part_of_day=found.draft.part if found.draft is not None else None,
        relation=found.relation,
    )



