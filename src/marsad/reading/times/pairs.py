"""Expressions that lean on one another: ranges, lists that share a month or year, times counted from another time."""

from datetime import date

from marsad.reading.times import calendar as cal
from marsad.reading.times.calendar import Stretch
from marsad.reading.times.draft import Draft
from marsad.reading.times.resolve import Found, Reading, Relation, resolve_day
from marsad.reading.words.time_words import TimeWord, time_word
from marsad.text.numerals import read_ordinal, starts_number

_DASHES = frozenset("-–—−")
_TO = frozenset(("الي", "والي", "حتي", "وحتي", "لغايه", "ولغايه"))
_BETWEEN = frozenset(("بين", "مابين"))
_MOST_DAYS = 10
"""Days of one list: «في 3 و5 و9 أيار»."""


def shared_month(words: list[str], later: Found, before: int) -> list[Found]:
    """The days from token `before` on that share the next one's month: «12 إلى 15 من الشهر الجاري», «5 و6 حزيران»."""
    draft, stretch = later.draft, later.reading.stretch
    if draft is None or not draft.day or stretch is None or draft.hijri:
        return []
    found: list[Found] = []
    first, highest = later.first, draft.day
    while len(found) < _MOST_DAYS:
        number = _number_before(words, first, before)
        if number is None or number[1] >= highest:
            break
        first, highest = number[0], number[1]
        last, clitic = number[2], number[3]
        headed = first > before and time_word(words, first - 1, "day-word") is not None
        begin = first - headed  # «يومي 3 و5 أيار»
        day = cal.make_day(stretch.start.year, stretch.start.month, highest)
        if day is None:
            break
        reading = Reading("DATE", cal.iso(day), cal.day_stretch(day), later.reading.anchor)
        found.append(Found(begin, last, clitic, reading, Draft(begin, last, day=highest)))
    return found[::-1]


def _number_before(words: list[str], first: int, limit: int) -> tuple[int, int, int, int] | None:
    """(first token, day, end, clitic letters) of a day of the month that is joined to the token `first`."""
    joint = words[first - 1] if first else ""
    end = first - 1
    if joint not in _TO and joint not in ("و", "او", "،") and joint not in _DASHES:
        if not words[first].startswith(("و", "ال")) or words[first][0] != "و":
            return None
        end = first  # «الثالث والخامس من أيار»
    at = end - 1
    if at < limit:
        return None
    word = words[at]
    if word.isdecimal() and len(word) <= 2:
        return (at, int(word), end, 0) if 1 <= int(word) <= 31 else None
    if joint in _DASHES:
        return None
    for begin in (at - 1, at):
        read = read_ordinal(words, begin) if begin >= limit else None
        if read is not None and begin + read[1] == end and 1 <= read[0] <= 31 and "ال" in words[begin][:3]:
            return begin, read[0], end, int(words[begin][0] != "ا")
    return None


def with_years(found: list[Found], words: list[str], published: date | None) -> None:
    """A date without a year takes that of the one it is joined to: «29 آب – 2 أيلول 2017», «آذار ونيسان 2019»."""
    for index in range(len(found) - 2, -1, -1):
        one, other = found[index], found[index + 1]
        draft, stretch = one.draft, other.reading.stretch
        if draft is None or draft.month is None or draft.year or draft.year_toward or draft.toward or stretch is None:
            continue
        told = other.draft is not None and (other.draft.year or other.draft.year_toward)
        if not told or other.draft is None or draft.hijri != other.draft.hijri or not _joined(words, one, other):
            continue
        draft.year = other.draft.year or stretch.end.year
        reading = resolve_day(draft, published)
        if reading.stretch is not None and reading.stretch.start > stretch.end:
            draft.year -= 1
            reading = resolve_day(draft, published)
        found[index] = one._replace(reading=reading)


def _joined(words: list[str], one: Found, other: Found) -> bool:
    between = words[one.last : other.first]
    if not between:
        return words[other.first][0] == "و"
    return len(between) <= 2 and (between[0] in _TO or between[0] in _DASHES or list(between) == ["و"])


# What stands before an expression.


def related(words: list[str], found: Found, published: date | None) -> Found:
    """«منذ» and «بعد» open a stretch up to publication; «حتى», «قبل» only say so."""
    word = _relation(words, found.first - 1) or _since_event(words, found)
    if word is None:
        return found
    stretch = found.reading.stretch
    if word.kind in ("since", "after"):
        relation: Relation = "since" if word.kind == "since" else "after"
        if _opens(found, word.kind) and stretch is not None and published is not None and stretch.start < published:
            begin = stretch.start if word.kind == "since" or stretch.precision == "day" else stretch.end
            if begin > published:
                return found._replace(relation=relation)
            reading = found.reading._replace(stretch=Stretch(begin, published, "range"))
            return found._replace(reading=reading, relation=relation)
        return found._replace(relation=relation)
    by_then = word.kind == "ago" and found.mod == "END" and found.reading.type == "DATE"
    if by_then and stretch is not None and published is not None and published <= stretch.end:
        # «قبل نهاية الشهر»: from now on
        found = found._replace(reading=found.reading._replace(stretch=Stretch(published, stretch.end, "range")))
    return found._replace(relation="until" if word.kind == "until" else "before")


def _relation(words: list[str], before: int) -> TimeWord | None:
    word = time_word(words, before, "since", "until", "ago", "after")
    if word is not None and word.length == 1:
        return word
    longer = time_word(words, before - 1, "since", "until")
    return longer if longer is not None and longer.length == 2 else None


def _since_event(words: list[str], found: Found) -> TimeWord | None:
    """The «منذ» of «منذ اندلاع الحرب في 15 أبريل 2023», «منذ الغزو الأميركي عام 2003»: since the day of an event."""
    draft, value = found.draft, found.reading.value or ""
    dated = draft is not None and (draft.month is not None or draft.year is not None)
    # «منذ أحداث 11 سبتمبر»: a name; «منذ الاحتجاجات مطلع تشرين» is none
    known = found.mod is None and time_word(words, found.first - 1, "event-head") is not None
    if known or found.reading.type != "DATE" or not (dated or (value.isdecimal() and len(value) == 4)):
        return None
    for at in range(found.first - 2, max(-1, found.first - 2 - _EVENT_REACH), -1):
        if words[at] == "ان" and at:
            return time_word(words, at - 1, "since")  # «منذ [أن] شن التنظيم هجومه في التاسع من يونيو»
        if words[at] in _EVENT_ENDS:
            return None
        word = time_word(words, at, "since")
        if word is not None and word.length == 1:
            counted = starts_number(words[at + 1]) or words[at + 1].isdecimal()
            return word if time_word(words, at + 1, "unit") is None and not counted else None
    return None


_EVENT_REACH = 8
_EVENT_ENDS = frozenset(".،,؛:!؟?\n()«»") | {"ان", "التي", "الذي", "قتل", "وقتل", "اسفر", "حتي", "الي"}


def _opens(found: Found, kind: str) -> bool:
    """«منذ» opens a stretch before any day, «بعد» only before a date: «بعد منتصف الليل» is that night."""
    if found.reading.type not in ("DATE", "TIME"):
        return False
    return kind == "since" or found.reading.anchor == "explicit"


# Two expressions that name one stretch.


def ranges(words: list[str], found: list[Found]) -> list[Found]:
    """«29 آب – 2 أيلول», «من … إلى …», «بين … و…», «منذ … حتى …»: the first gets the days up to the second."""
    result = list(found)
    for index in range(1, len(result)):
        result[index] = _from_that(words, result, index)
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


def _is_range(words: list[str], one: Found, other: Found) -> bool:
    between = list(words[one.last : other.first])
    if len(between) > 2 or one.reading.type not in ("DATE", "TIME") or other.reading.type not in ("DATE", "TIME"):
        return False
    opener = words[one.first - 1] if one.first else ""
    if not between:
        return opener in _BETWEEN and words[other.first].startswith("و")
    link = between[0]
    if link in _DASHES or link in _TO:
        dated = one.reading.anchor == "explicit" or (one.draft is not None and one.draft.day is not None)
        return dated or other.relation == "until" or one.relation == "since" or opener == "من" or link in _DASHES
    return link == "و" and len(between) == 1 and opener in _BETWEEN


# Times that are counted from another time.


def counted(words: list[str], found: list[Found]) -> list[Found]:
    """«بعد يومين من هجوم السبت»: the days of a duration that is counted from a dated event."""
    result = list(found)
    for index in range(len(result) - 1):
        one, other = result[index], result[index + 1]
        if one.reading.type != "DURATION" or one.reading.stretch is not None or other.first - one.last > 4:
            continue
        stretch = other.reading.stretch
        linked = words[one.last] in ("من", "علي") and stretch is not None and stretch.precision == "day"
        sign = {"after": 1, "before": -1}.get(one.relation or "", 0)
        if not (linked and sign and stretch) or any(w in ".،؛:" for w in words[one.last : other.first]):
            continue
        value = one.reading.value or ""
        if value[1:-1].isdecimal() and value[-1] in "DWMY":
            day = cal.shift(stretch.start, value[-1], sign * int(value[1:-1]))
            if day is not None:
                result[index] = one._replace(reading=one.reading._replace(stretch=cal.day_stretch(day)))
    return result


def _from_that(words: list[str], found: list[Found], index: int) -> Found:
    """«قبل ذلك بيومين», «بعدها بأسبوعين»: the day so far from the one told before."""
    one = found[index]
    sign = from_that(words, one.first) if one.reading.type == "DURATION" and one.reading.stretch is None else 0
    told = next((f.reading for f in reversed(found[:index]) if f.reading.type in ("DATE", "TIME")), None)
    value = one.reading.value or ""
    if not sign or told is None or told.stretch is None or told.stretch.precision != "day":
        return one
    far = int(value[1:-1]) if value[1:-1].isdecimal() and value[-1] in "DWMY" else 0
    day = cal.shift(told.stretch.start, value[-1], sign * far) if far else None
    if day is None:
        return one
    return one._replace(reading=Reading("DATE", cal.iso(day), cal.day_stretch(day), told.anchor), relation=None)


def from_that(words: list[str], at: int) -> int:
    """1 where «بعد ذلك» or «بعدها» stands before «ب…» at a token, -1 for «قبل», else 0."""
    before = words[at - 1] if at else ""
    that = words[at - 2] if before == "ذلك" and at > 1 else before
    if not words[at].startswith("ب") or (before != "ذلك" and not before.endswith(("ها", "ه"))):
        return 0
    return _SIGNS.get(that.removeprefix("و").removesuffix("ها").removesuffix("ه"), 0)


_SIGNS = {"قبل": -1, "بعد": 1}


def of_the_day_before(words: list[str], found: list[Found]) -> None:
    """«الخميس 28 تشرين الأول: … في الساعة 2:30 فجرا»: an hour without a day is of the day named before it."""
    for n in range(1, len(found)):
        draft, before, day = found[n].draft, found[n - 1].draft, found[n - 1].reading.stretch
        if draft is None or not draft.clock or draft.named or day is None or day.precision != "day":
            continue
        if before is None or before.month is None:
            continue  # «طوال الأسبوع عدا الجمعة، الساعة 11»
        if _ENDS.isdisjoint(words[found[n - 1].last : found[n].first]):
            clock = (found[n].reading.value or "").partition("T")[2]
            value = f"{day.start.isoformat()}T{clock}" if clock else found[n].reading.value
            found[n] = found[n]._replace(reading=found[n].reading._replace(value=value, stretch=day))


_ENDS = frozenset(".؟!\n")
