"""When: the time expressions of a text, with the days that they mean and their TIMEX3 values.

Days are resolved against the day of publication. Extents are those of TIMEX3: the whole phrase without a leading
preposition or clitic; what the preposition says («منذ», «حتى») is the expression's `relation`.
"""

from collections.abc import Iterator
from datetime import date

from marsad.model.mention import DatePrecision, Span
from marsad.reading.times import calendar as cal
from marsad.reading.times import pairs as pairs
from marsad.reading.times.context import is_name, known_year, speakers_day, way
from marsad.reading.times.days import read_day
from marsad.reading.times.draft import Draft
from marsad.reading.times.resolve import Anchor, Found, Mod, Reading, Relation, TimexType, resolve_day
from marsad.reading.times.spans import SpanFound, read_span
from marsad.reading.words.look_up import Words, look_up
from marsad.reading.words.place_words import is_ibb
from marsad.reading.words.time_words import COUNTED, DAY, FIGURES, PHASE, SPAN, TimeWord, seconds, time_word
from marsad.text import VANISHING, Doc
from marsad.text.numerals import read_number, read_ordinal, starts_number, starts_ordinal
from marsad.text.records import Record

_PHASES: dict[str, Mod] = {"start-of": "START", "middle-of": "MID", "end-of": "END"}
_MARKS = frozenset("/.:-–—−")
_LONGEST_NUMBER = 9
_TOLD = 12
"""How many expressions back «اليوم التالي» may be counted from."""


class TimeExpression(Record):
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
    mod: Mod | None = None
    """TIMEX3's modifier: START, MID or END of the stretch; APPROX, MORE_THAN or LESS_THAN its length."""


def reckonable(published: date | None) -> date | None:
    """A day of publication; None where it is a placeholder: reckoning from it leaves the calendar."""
    return published if published is not None and 1000 <= published.year < 9000 else None


def find_times(doc: Doc, published: date | None, known: Words | None = None) -> list[TimeExpression]:
    """The time expressions of a document in the order of the text, resolved against its day of publication.

    `known`: what is known of its words, where they have been looked up already.
    """
    published = reckonable(published)
    words = doc.all_words
    found: list[Found] = []
    behind = 0
    for at, begins in _candidates(words, (known or look_up(doc)).times):
        if at < behind:
            continue
        expression = _at(words, at, begins, published) or _bracketed_year(doc, words, at)
        if expression is None:
            expression = _same_or_next(words, at, found)
        if expression is None or _in_quoted_name(doc, expression) or _names_ibb(doc, expression):
            continue
        expression = _in_the_year_told(expression, found, published)
        found.extend(pairs.shared_month(words, expression, behind))
        found.append(expression)
        behind = expression.last
    if not found:
        return []
    pairs.with_years(found, words, published)
    if published is not None:
        _count_from_speakers(doc, words, found, published)
        _count_from_its_today(words, found, published)
    pairs.of_the_day_before(words, found)
    related = [pairs.related(words, f, published) for f in found]
    return [_expression(doc, f) for f in pairs.ranges(words, pairs.counted(words, related))]


# Where an expression can begin.


def _candidates(words: list[str], times: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The tokens at which an expression can begin, and what each can begin; `times`: what each can at the most."""
    needs = seconds()
    begins: dict[int, int] = {}
    for at, kinds in times:
        word = words[at]
        if kinds == FIGURES:
            if len(word) == 4 or (at + 1 < len(words) and words[at + 1] in _MARKS):
                begins[at] = DAY | SPAN
        else:
            if word in needs and (at + 1 == len(words) or words[at + 1] not in needs[word]):
                continue
            if kinds & COUNTED:
                for number in _numbers_before(words, at):
                    begins[number] = DAY | SPAN | begins.get(number, 0)
            if kinds & ~COUNTED:
                begins[at] = kinds
    return sorted(begins.items())


def _numbers_before(words: list[str], at: int) -> Iterator[int]:
    """The words of a number that counts the word at a token, or of the day of a month."""
    for index in range(at - 1, max(-1, at - 1 - _LONGEST_NUMBER), -1):
        word = words[index]
        if word == "ال" or starts_number(word) or starts_ordinal(word):
            yield index
        elif word not in ("من", "و", "/", "هذا"):
            return


def _bracketed_year(doc: Doc, words: list[str], at: int) -> Found | None:
    """«(2014)»."""
    word = words[at]
    if len(word) != 4 or not word.isdecimal() or not 1900 <= int(word) < 2100:
        return None
    start, end = doc.span(at, at + 1)
    last = at + 1 + (doc.raw[end : end + 2] == "م)")
    if doc.raw[start - 1 : start] != "(" or doc.raw[doc.tokens[last - 1].end :][:1] != ")":
        return None
    return Found(at, last, 0, Reading("DATE", word, cal.year_stretch(int(word)), "explicit"), None)


def _in_quoted_name(doc: Doc, found: Found) -> bool:
    """«"26 سبتمبر"», «"بغداد اليوم"»: a short quotation that ends with a day, without a year, names an outlet."""
    draft = found.draft
    if draft is None or draft.year or draft.year_toward or draft.part or draft.clock or draft.weekday is not None:
        return False
    start, end = doc.span(found.first, found.last)
    quote = doc.quoted(start)
    if quote is None or not 0 <= doc.quotes[quote][1] - end <= 1:
        return False
    opened = doc.quotes[quote][0]
    before = doc.raw[max(opened - 3, 0) : opened]
    words = doc.raw[opened:start].split()
    return ":" not in before and len(words) <= _NAMED_BEFORE and (bool(words) or draft.month is not None)


_NAMED_BEFORE = 2


def _names_ibb(doc: Doc, found: Found) -> bool:
    """«انفجرت عبوة في إب»: the governorate in Yemen, no month."""
    return found.last - found.first == 1 and is_ibb(doc, found.first)


def _at(words: list[str], at: int, begins: int, published: date | None) -> Found | None:
    """The longest expression that begins at a token."""
    plain = _plain(words, at, begins, published)
    phased = _phase(words, at, published) if begins & PHASE else None
    return phased if phased is not None and (plain is None or phased.last > plain.last) else plain


def _plain(words: list[str], at: int, begins: int, published: date | None) -> Found | None:
    draft = read_day(words, at) if begins & DAY else None
    if draft is not None and is_name(words, draft):
        return None
    span = read_span(words, at, published) if begins & SPAN else None
    if draft is not None and (span is None or draft.last >= span.last):
        weekly = _weekly(words, at, draft)
        return weekly or Found(at, draft.last, draft.clitic, _resolved(words, draft, published), draft)
    if span is None:
        return None
    found = Found(at, span.last, span.clitic, span.reading, None, mod=span.mod)
    return _day_in_year(words, at, span, published) or found


def _weekly(words: list[str], at: int, draft: Draft) -> Found | None:
    """«السبت من كل أسبوع»."""
    if draft.weekday is None or draft.day or list(words[draft.last : draft.last + 3]) != ["من", "كل", "اسبوع"]:
        return None
    reading = Reading("SET", f"XXXX-WXX-{draft.weekday + 1}", None, "weekday")
    return Found(at, draft.last + 3, draft.clitic, reading, None)


def _resolved(words: list[str], draft: Draft, published: date | None) -> Reading:
    """A day's reading, with what the words around it tell of its direction."""
    if draft.year is None and draft.day:
        draft.year = known_year(words, draft)
    if draft.year is not None or draft.toward or (draft.weekday is None and draft.month is None):
        return resolve_day(draft, published)
    return resolve_day(draft, published, way(words, draft))


def _day_in_year(words: list[str], at: int, span: SpanFound, published: date | None) -> Found | None:
    """«عام 1999 بتاريخ 15 شباط»: a year, then the day in it."""
    value = span.reading.value or ""
    link = time_word(words, span.last, "link") if len(value) == 4 and value.isdecimal() else None
    if link is None:
        return None
    draft = read_day(words, span.last + link.length)
    if draft is None or draft.month is None or draft.year is not None:
        return None
    draft.year, draft.first = int(value), at
    return Found(at, draft.last, span.clitic, resolve_day(draft, published), draft)


# The beginning, the middle, the end of something.


def _phase(words: list[str], at: int, published: date | None) -> Found | None:
    """«أواخر كانون الثاني الماضي», «مطلع العام», «أواخر 2018», «الربع الأول من 2020»."""
    phase = time_word(words, at, *_PHASES, "half-of", "quarter", "week-of")
    if phase is None or (phase.article and phase.length == 1):
        return None
    inner = at + phase.length
    whole = _whole(words, inner, published)
    if whole is None or whole.clitic or whole.reading.type != "DATE":
        return None
    draft, stretch, value = whole.draft, whole.reading.stretch, whole.reading.value or ""
    if draft is not None and (draft.day or draft.deictic is not None or draft.weekday is not None):
        return None
    if stretch is None and not value.startswith("XXXX-") and not (value.isdecimal() and len(value) == 4):
        return None
    if stretch is not None and stretch.precision == "day":
        return None
    number = "" if phase.value == "edge" and published is None else phase.value  # «منذ مطلع العام» runs on
    reading, mod = _part(whole.reading, phase.kind, number)
    return Found(at, whole.last, phase.clitic, reading, draft, mod=mod) if reading is not None else None


def _part(whole: Reading, kind: str, number: str) -> tuple[Reading | None, Mod | None]:
    """The reading of a part of a stretch: a phase, a half or a quarter."""
    stretch, value = whole.stretch, whole.value or ""
    if kind in ("half-of", "quarter") and value.isdecimal() and len(value) == 4:
        part = ("H" if kind == "half-of" else "Q") + number
        return whole._replace(value=f"{value}-{part}", stretch=cal.part_of_year(int(value), part)), None
    if kind == "week-of" and stretch is not None and stretch.precision == "month":
        week = cal.week_of_month(stretch, int(number))
        return whole._replace(value=cal.period(week.start + (week.end - week.start) / 2, "W")[1], stretch=week), None
    if kind in ("quarter", "week-of"):
        return None, None
    name: Mod = {"1": "START", "2": "END"}.get(number, _PHASES.get(kind, "MID"))  # type: ignore[assignment]
    if stretch is not None and stretch.precision == "week" and name == "END":
        value = f"{value}-WE"
    edge = number == "edge" and stretch is not None and stretch.precision == "year"
    part_of = cal.third(stretch, name, edge=edge) if stretch is not None else None
    if stretch is not None and kind == "half-of":
        part_of = cal.half(stretch, int(number))
    return whole._replace(value=value, stretch=part_of), name


def _whole(words: list[str], at: int, published: date | None) -> Found | None:
    """What has a beginning and an end; behind «مطلع» and the like also a bare year, and «العام», «الشهر»."""
    word = words[at] if at < len(words) else ""
    if len(word) == 4 and word.isdecimal() and 1900 <= int(word) < 2100:
        return Found(at, at + 1, 0, Reading("DATE", word, cal.year_stretch(int(word)), "explicit"), None)
    plain = _plain(words, at, DAY | SPAN, published)
    unit = time_word(words, at, "unit") if plain is None else None
    if unit is None or not unit.article or unit.value not in "WMY" or time_word(words, at + 1, "not-after") is not None:
        return plain
    if published is None:
        return None
    day = published
    if unit.value == "W" and time_word(words, at - 1, "end-of") is not None and published.weekday() < 4:
        ahead = time_word(words, at - 2, "until", "ago", "future-cue") is not None
        day = published if ahead else cal.shift(published, "W", -1) or published  # the weekend behind us
    stretch, value = cal.period(day, unit.value)
    return Found(at, at + 1, unit.clitic, Reading("DATE", value, stretch, "deictic"), None)


# What is reckoned from another expression.


def _same_or_next(words: list[str], at: int, found: list[Found]) -> Found | None:
    """«اليوم التالي», «الشهر نفسه»: counted from what was told before; none where nothing was."""
    following = time_word(words, at, "next-day")
    part = time_word(words, at, "part") if following is None else None
    following = time_word(words, at + part.length, "next-day") if part is not None else following
    dated = [f for f in found[:-_TOLD:-1] if f.reading.stretch is not None and f.reading.type in ("DATE", "TIME")]
    if following is not None:  # «في 16 أيار …، في الشهر ذاته …. وفي الليلة نفسها»
        dated = [f for f in dated if f.reading.stretch is not None and f.reading.stretch.precision == "day"] or dated
    # «الأربعاء … منذ صباح الثلاثاء … مساء اليوم نفسه»: not the day from which something was counted
    before = next((f for f in dated if not f.first or words[f.first - 1] != "منذ"), dated[0] if dated else None)
    if before is None or before.reading.stretch is None:
        return None
    stretch = before.reading.stretch
    of_it = _of_the_month_told(words, at, stretch, before.reading.anchor)
    if of_it is not None:
        return of_it
    if following is not None and stretch.start == stretch.end:
        return _day_from(at, part, following, stretch.start, before.reading.anchor)
    unit = time_word(words, at, "unit")
    sign = pairs.from_that(words, at) if unit is not None and not unit.article else 0
    if unit is not None and sign and stretch.start == stretch.end:  # «بعدها بيوم»
        day = cal.shift(stretch.start, unit.value, sign)
        known = Reading("DATE", cal.iso(day), cal.day_stretch(day), before.reading.anchor) if day else None
        return Found(at, at + 1, unit.clitic, known, None) if known is not None else None
    if unit is None or not unit.article or unit.value not in ("M", "Y") or time_word(words, at + 1, "same") is None:
        return None
    same, value = cal.period(stretch.start, unit.value)
    return Found(at, at + 2, unit.clitic, Reading("DATE", value, same, before.reading.anchor), None)


def _of_the_month_told(words: list[str], at: int, told: cal.Stretch, anchor: Anchor) -> Found | None:
    """The «20 منه» of «من 17 نيسان وحتى 20 منه»."""
    read = read_ordinal(words, at) or (read_number(words, at) if starts_number(words[at]) else None)
    if read is None or told.precision not in ("day", "month", "range"):
        return None
    behind = at + read[1]
    tail = 1 if time_word(words, behind, "of-it") is not None else _of_same_month(words, behind)
    if not tail:
        return None
    day = cal.make_day(told.start.year, told.start.month, read[0])
    if day is None or day < told.start:
        return None
    last = behind + tail
    reading = Reading("DATE", cal.iso(day), cal.day_stretch(day), anchor)
    return Found(at, last, 0, reading, Draft(at, last, day=day.day))


def _of_same_month(words: list[str], at: int) -> int:
    """How many words «من الشهر نفسه» are, behind the day at a token; 0 where they do not follow."""
    month = at + (at < len(words) and words[at] == "من")
    unit = time_word(words, month, "unit")
    same = unit is not None and unit.article and unit.value == "M" and time_word(words, month + 1, "same") is not None
    return month + 2 - at if same else 0


def _day_from(at: int, part: TimeWord | None, following: TimeWord, day: date, anchor: Anchor) -> Found | None:
    """«صباح اليوم التالي», counted from a day."""
    that = cal.shift(day, "D", int(following.value))
    if that is None:
        return None
    last = at + following.length + (part.length if part is not None else 0)
    clitic = part.clitic if part is not None else following.clitic
    reading = Reading("DATE", cal.iso(that), cal.day_stretch(that), anchor)
    if part is not None:
        reading = reading._replace(type="TIME", value=f"{that.isoformat()}T{part.value}")
    draft = Draft(at, last, deictic=0, day=that.day, part=part.value) if part is not None else None
    return Found(at, last, clitic, reading, draft)


def _in_the_year_told(expression: Found, found: list[Found], published: date | None) -> Found:
    """«6 آذار من العام نفسه»: in the year of the time before."""
    draft = expression.draft
    if draft is None or not draft.year_told or draft.year:
        return expression
    before = next((f.reading.stretch for f in found[:-_TOLD:-1] if f.reading.stretch is not None), None)
    if before is None:
        return expression
    draft.year = before.start.year
    return expression._replace(reading=resolve_day(draft, published))


def _count_from_speakers(doc: Doc, words: list[str], found: list[Found], published: date) -> None:
    """A quoted speaker's «أمس» counts from the day on which he spoke."""
    for at, expression in enumerate(found):
        if not at or expression.reading.anchor != "deictic" or expression.reading.type not in ("DATE", "TIME"):
            continue
        draft = expression.draft
        if draft is not None and (draft.weekday is not None or draft.day):
            continue
        day = speakers_day(doc, words, found, at, published)
        again = _at(words, expression.first, DAY | SPAN | PHASE, day) if day is not None else None
        if again is not None and again.last == expression.last:
            found[at] = again


def _count_from_its_today(words: list[str], found: list[Found], published: date) -> None:
    """«اليوم السبت» of a report that was published on the Sunday: its other «اليوم», «أمس» count from the Saturday."""
    named = [f for f in found if _names_today(f)]
    today = named[0].reading.stretch if named else None
    if today is None or today.start != cal.shift(published, "D", -1):
        return
    if any(f.reading.stretch != today for f in named):
        return  # put together from reports of several days
    for at, expression in enumerate(found):
        draft = expression.draft
        if draft is None or draft.deictic is None or draft.weekday is not None or draft.day:
            continue
        if expression.reading.stretch is None or expression.reading.stretch.precision != "day":
            continue
        again = _at(words, expression.first, DAY | SPAN | PHASE, today.start)
        if again is not None and again.last == expression.last:
            found[at] = again


def _names_today(found: Found) -> bool:
    """Whether it is «اليوم» with the name of the weekday."""
    draft, stretch = found.draft, found.reading.stretch
    if draft is None or draft.deictic != 0 or draft.weekday is None or stretch is None:
        return False
    return stretch.precision == "day"


# The record.


def _expression(doc: Doc, found: Found) -> TimeExpression:
    (start, end), letters = doc.span(found.first, found.last), found.clitic
    while letters > 0 and start < end:
        letters -= doc.raw[start] not in VANISHING
        start += 1
    while start < end and doc.raw[start] in VANISHING:
        start += 1
    while end < len(doc.raw) and ("\u064b" <= doc.raw[end] <= "\u065f" or doc.raw[end] == "ـ"):
        end += 1  # vowel signs, and the stroke of «هـ»
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
        start=cal.iso(stretch.start) if stretch is not None else None,
        end=cal.iso(stretch.end) if stretch is not None else None,
        precision=stretch.precision if stretch is not None else "day",
        anchor=reading.anchor,
        part_of_day=found.draft.part if found.draft is not None else None,
        relation=found.relation,
        mod=found.mod,
    )
