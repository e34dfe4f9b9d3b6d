"""Expressions that name a stretch: years, months and weeks from now, amounts of time, repeated times, seasons."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from marsad.reading import time_calendar as cal
from marsad.reading.time_calendar import Stretch
from marsad.reading.time_resolve import Reading
from marsad.reading.time_words import TimeWord, is_time_word, time_word, time_words
from marsad.text.numerals import clitic_letters, read_number, read_ordinal, starts_number

_TOWARD = ("past", "this", "next")
_STEP = {"past": -1, "this": 0, "next": 1}
_YEARS_BEFORE = frozenset(("في", "منذ", "حتي", "بين", "خلال", "قبل", "بعد", "لغايه", "عامي", "اعوام", "مواليد"))


class SpanFound(NamedTuple):
    """An expression's tokens up to `last`, letters before it that are no part of it, and its reading."""

    last: int
    clitic: int
    reading: Reading


class Amount(NamedTuple):
    """A number of units: `number` None where unknown («أيام»)."""

    number: int | None
    unit: str
    last: int
    article: bool
    clitic: int


def read_span(words: Sequence[str], at: int, published: date | None) -> SpanFound | None:
    """The stretch that begins at a token; None where none does."""
    return _Spans(words, published).read(at)


class _Spans:
    def __init__(self, words: Sequence[str], published: date | None) -> None:
        self.words = words
        self.published = published

    def _word(self, at: int) -> str:
        return self.words[at] if 0 <= at < len(self.words) else ""

    def read(self, at: int) -> SpanFound | None:
        best: SpanFound | None = None
        if at >= len(self.words):
            return None
        if is_time_word(self.words[at]):
            for sense in time_words(self.words, at):
                found = self._sense(sense, at)
                if found is not None and (best is None or found.last > best.last):
                    best = found
        for found in (self._counted(at), self._bare_year(at)):
            if found is not None and (best is None or found.last > best.last):
                best = found
        return best

    def _sense(self, sense: TimeWord, at: int) -> SpanFound | None:
        end = at + sense.length
        match sense.kind:
            case "now":
                stretch = cal.day_stretch(self.published) if self.published and sense.length == 1 else None
                return self._found(end, sense, "DATE", "PRESENT_REF", stretch)
            case "past-ref":
                return self._found(end, sense, "DATE", "PAST_REF", None)
            case "future-ref":
                return self._found(end, sense, "DATE", "FUTURE_REF", None)
            case "hours":
                return self._found(end, sense, "DURATION", "PTXH", self._back("TH", 24))
            case "set":
                return self._found(end, sense, "SET", sense.value, None)
            case "day":
                return self._running_day(end, sense)
            case "every":
                return self._every(end, sense)
            case "ago":
                return self._ago(end, sense)
            case "last-of":
                amount = self._amount(end)
                return self._recent(amount, sense) if amount is not None and not amount.article else None
            case "more-less":
                amount = self._amount(end)
                counted = amount is not None and amount.number is not None and starts_number(self._word(end))
                return self._duration(amount, sense.clitic) if amount is not None and counted else None
            case "demonstrative":
                unit = time_word(self.words, end, "unit")
                plain = unit is not None and unit.article and unit.value in "WMY"
                return self._period(unit.value, "this", end + unit.length, sense.clitic) if unit and plain else None
            case "year-word":
                return self._year(end, sense)
            case "unit":
                return self._unit(at, sense)
            case "season":
                return self._season(end, sense)
            case "decade":
                return self._decade(end, sense)
            case "century":
                return self._century(end, sense)
        return None

    def _found(self, last: int, sense: TimeWord, type_: str, value: str | None, stretch: Stretch | None) -> SpanFound:
        return SpanFound(last, sense.clitic, Reading(type_, value, stretch, "deictic"))  # type: ignore[arg-type]

    # Weeks, months and years seen from now.

    def _unit(self, at: int, sense: TimeWord) -> SpanFound | None:
        """«الشهر الماضي», «السنوات الخمس الماضية», «الأسبوعين الماضيين», «الساعات الـ24 الماضية»."""
        end = at + sense.length
        if not sense.article:
            return None
        modifier = time_word(self.words, end, *_TOWARD)
        many = time_word(self.words, at, "dual", "plural")
        if modifier is not None and many is None:
            if sense.value not in ("W", "M", "Y"):
                return None
            return self._period(sense.value, modifier.kind, end + modifier.length, sense.clitic)
        number = 2 if many is not None and many.kind == "dual" else None
        if number is None and many is not None:
            start = end + (self._word(end) == "ال")
            read = read_number(self.words, start) if starts_number(self._word(start)) else None
            if read is None:
                return None
            number, end = read[0], start + read[1]
            if time_word(self.words, end, "few-after") is not None:
                end += 1
        modifier = time_word(self.words, end, *_TOWARD)
        if number is None or modifier is None or modifier.kind == "this":
            return None
        amount = Amount(number, sense.value, end + modifier.length, True, sense.clitic)
        return self._recent(amount, sense) if modifier.kind == "past" else self._duration(amount, sense.clitic)

    def _period(self, unit: str, toward: str, last: int, clitic: int) -> SpanFound | None:
        """The week, month or year before, of, or after publication."""
        written = self._word(last)
        year = int(written) if unit == "Y" and len(written) == 4 and written.isdecimal() else None
        if year is not None:
            return SpanFound(last + 1, clitic, Reading("DATE", f"{year}", cal.year_stretch(year), "explicit"))
        if self.published is None:
            value = {"past": "PAST_REF", "this": "PRESENT_REF", "next": "FUTURE_REF"}[toward]
            return SpanFound(last, clitic, Reading("DATE", value, None, "deictic"))
        day = cal.shift(self.published, unit, _STEP[toward])
        if day is None:
            return None
        return SpanFound(last, clitic, Reading("DATE", *_named(day, unit), "deictic"))

    def _year(self, at: int, sense: TimeWord) -> SpanFound | None:
        """«عام 2014», «العام 2011», «عامي 2014 و2017» (the first)."""
        word = self._word(at)
        if not (word.isdecimal() and len(word) == 4):
            return None
        year = int(word)
        if 1300 <= year < 1500:
            first, last = cal.from_hijri(year, 1, None), cal.from_hijri(year, 12, None)
            stretch = Stretch(first.start, last.end, "year") if first and last else None
            end = at + 1 + (time_word(self.words, at + 1, "hijri-mark") is not None)
            value = f"{stretch.start.year}" if stretch else None
            return SpanFound(end, sense.clitic, Reading("DATE", value, stretch, "explicit"))
        if not 1000 <= year < 2200:
            return None
        return SpanFound(at + 1, sense.clitic, Reading("DATE", word, cal.year_stretch(year), "explicit"))

    def _bare_year(self, at: int) -> SpanFound | None:
        """«في 2014», «(2014)»; what counts something is no year."""
        word, before, after = self._word(at), self._word(at - 1), self._word(at + 1)
        if not (len(word) == 4 and word.isdecimal() and 1900 <= int(word) < 2100):
            return None
        listed = before in ("و", "-", "–", "/") and len(self._word(at - 2)) == 4 and self._word(at - 2).isdecimal()
        if not (before in _YEARS_BEFORE or listed) or after.endswith(("ا", "ه")) or after in ("من", "كم", "متر"):
            return None
        return SpanFound(at + 1, 0, Reading("DATE", word, cal.year_stretch(int(word)), "explicit"))

    # Amounts of time.

    def _amount(self, at: int) -> Amount | None:
        """«ثلاثة أيام», «24 ساعة», «يومين», «عدة أشهر», «أيام», «شهر»."""
        few = time_word(self.words, at, "few", "more-less")
        clitic, start = (few.clitic, at + few.length) if few is not None else (0, at)
        start += self._word(start) == "ال"
        number: int | None = None
        counted = False
        if starts_number(self._word(start)):
            read = read_number(self.words, start)
            if read is None:
                return None
            number, counted = read[0], True
            clitic = clitic or clitic_letters(self._word(start))
            start += read[1]
        unit = time_word(self.words, start, "unit")
        if unit is None or ((unit.clitic or unit.article) and (counted or few)) or (number or 0) > 9999:
            return None
        many = time_word(self.words, start, "dual", "plural")
        last = start + unit.length
        if not counted:
            number = 2 if many and many.kind == "dual" else None if many or (few and few.kind == "few") else 1
            clitic = clitic if few else unit.clitic
            if many is not None and many.kind == "plural" and time_word(self.words, last, "few-after") is not None:
                last += 1
        return Amount(number, unit.value, last, unit.article, clitic)

    def _counted(self, at: int) -> SpanFound | None:
        """A duration that begins with its number, or stands without one behind «خلال», «بعد» …"""
        word = self._word(at)
        few = time_word(self.words, at, "few")
        unit = None if starts_number(word) or few else time_word(self.words, at, "unit")
        if not (starts_number(word) or few or word == "ال" or (unit is not None and not unit.article)):
            return None
        amount = self._amount(at)
        if amount is None or amount.unit == "TS":
            return None
        if unit is not None and not self._stands_alone(at, amount):
            return None
        modifier = time_word(self.words, amount.last, "past")
        if modifier is not None and (amount.number or 0) >= 2:
            return self._recent(amount._replace(last=amount.last + modifier.length), None)
        if time_word(self.words, at - 1, "since") is not None and (amount.number or amount.unit in ("TH", "TM")):
            return self._recent(amount, None)
        return self._duration(amount, amount.clitic)

    def _stands_alone(self, at: int, amount: Amount) -> bool:
        """Whether a unit without a number is a duration: the dual, and others behind «بعد», «خلال», «منذ»."""
        if amount.last == at + 1 and time_word(self.words, at, "dual") and self._word(at).endswith("ن"):
            return True
        if amount.last > at + 1:
            return True
        cue = time_word(self.words, at - 1, "during", "since") or time_word(self.words, at - 2, "during")
        if cue is None or cue.length > 2:
            return False
        named = self._is_named(amount.last)
        return not named and (amount.number is None or self._word(at) not in ("يوم", "عام", "ساعه", "قرن", "عقد"))

    def _is_named(self, at: int) -> bool:
        """Whether a unit is followed by its name: «شهر آذار», «عام 2014», «يوم الأحد»."""
        named = time_word(self.words, at, "month", "month-weak", "hijri-month", "weekday", "day")
        return named is not None or self._word(at)[:1].isdigit()

    def _duration(self, amount: Amount, clitic: int) -> SpanFound:
        value = duration_value(amount.number, amount.unit)
        return SpanFound(amount.last, clitic, Reading("DURATION", value, None, "deictic"))

    def _recent(self, amount: Amount, sense: TimeWord | None) -> SpanFound:
        """A stretch that ends at publication: «آخر شهرين», «الأيام الثلاثة الماضية»."""
        short = amount.unit.startswith("T")
        stretch = self._back(amount.unit, amount.number or 1) if amount.number or short else None
        value = duration_value(amount.number, amount.unit)
        clitic = sense.clitic if sense is not None else amount.clitic
        return SpanFound(amount.last, clitic, Reading("DURATION", value, stretch, "deictic"))

    def _back(self, unit: str, number: int) -> Stretch | None:
        if self.published is None:
            return None
        if unit.startswith("T"):
            hours = number if unit == "TH" else 1
            days = min(-(-hours // 24), 3650) if hours > 11 else 0
            start: date | None = self.published - timedelta(days=days)
        else:
            start = cal.shift(self.published, unit, -number)
        if start is None:
            return None
        return Stretch(start, self.published, "range" if start != self.published else "day")

    def _ago(self, at: int, sense: TimeWord) -> SpanFound | None:
        """«قبل يومين», «قبل أيام»; «قبل يومين من …» only tells a duration."""
        amount = self._amount(at)
        if amount is None or amount.article or amount.clitic:
            return None
        if amount.number == 1 and not starts_number(self._word(at)) and self._word(at) not in (
            "يوم", "اسبوع", "شهر", "عام", "سنه", "ساعه", "عقد", "قرن",
        ):  # fmt: skip
            return None
        if self._is_named(amount.last):
            return None
        if self._word(amount.last) == "من" and self._word(amount.last + 1) != "الان":
            return self._duration(amount, 0)
        if amount.number is None or amount.unit in ("TS", "TM"):
            hours = amount.unit.startswith("T") and self.published is not None
            stretch = cal.day_stretch(self.published) if hours and self.published else None
            return self._found(amount.last, sense, "DATE", "PAST_REF", stretch)
        if self.published is None:
            return self._found(amount.last, sense, "DATE", "PAST_REF", None)
        if amount.unit == "TH":
            day: date | None = self.published - timedelta(days=min(amount.number // 24, 3650))
            unit = "D"
        else:
            day, unit = cal.shift(self.published, amount.unit, -amount.number), amount.unit
        if day is None:
            return None
        return SpanFound(amount.last, sense.clitic, Reading("DATE", *_named(day, unit), "deictic"))

    def _running_day(self, at: int, sense: TimeWord) -> SpanFound | None:
        """«اليوم الثالث على التوالي»: that day and those before it."""
        ordinal = read_ordinal(self.words, at) if self._word(at) and sense.value == "0" else None
        if ordinal is None or not 2 <= ordinal[0] <= 99:
            return None
        end = at + ordinal[1]
        if list(self.words[end : end + 2]) != ["علي", "التوالي"]:
            return None
        stretch = self._back("D", ordinal[0] - 1)
        return self._found(end + 2, sense, "DURATION", f"P{ordinal[0]}D", stretch)

    def _every(self, at: int, sense: TimeWord) -> SpanFound | None:
        """«كل جمعة», «كل أسبوع», «كل عامين», «كل نهاية شهر»."""
        phase = time_word(self.words, at, "start-of", "middle-of", "end-of")
        at += phase.length if phase is not None else 0
        day = time_word(["ال" + self._word(at).removeprefix("ال")], 0, "weekday")
        before = time_word(self.words, at, "day-word")
        if day is None and before is not None:
            day = time_word(["ال" + self._word(at + 1).removeprefix("ال")], 0, "weekday")
            at += day is not None
        if day is not None:
            return self._found(at + 1, sense, "SET", f"XXXX-WXX-{int(day.value) + 1}", None)
        part = time_word(self.words, at, "part")
        if part is not None and not part.clitic and not part.article:
            return self._found(at + part.length, sense, "SET", "P1D", None)
        amount = self._amount(at)
        if amount is None or amount.article or amount.clitic:
            return None
        return self._found(amount.last, sense, "SET", duration_value(amount.number, amount.unit), None)

    # Seasons, decades, centuries.

    def _season(self, at: int, sense: TimeWord) -> SpanFound | None:
        end, year = at, None
        modifier = time_word(self.words, at, *_TOWARD)
        if modifier is not None and self.published is not None and sense.article:
            end = at + modifier.length
            year = self._season_year(sense.value, modifier.kind, self.published)
        else:
            of = self.read(at) if self._word(at) and not self._word(at)[:1].isdigit() else None
            word = self._word(at)
            if len(word) == 4 and word.isdecimal():
                end, year = at + 1, int(word)
            elif of is not None and of.reading.value and len(of.reading.value) == 4 and of.reading.value.isdecimal():
                end, year = of.last, int(of.reading.value)
        if year is None or not 1000 <= year < 2200:
            return None
        stretch = cal.season_stretch(year, sense.value)
        return SpanFound(end, sense.clitic, Reading("DATE", f"{year}-{sense.value}", stretch, "explicit"))

    def _season_year(self, season: str, toward: str, published: date) -> int:
        years = [published.year + by for by in (1, 0, -1, -2)]
        if toward == "next":
            return next(y for y in reversed(years) if cal.season_stretch(y, season).start > published)
        if toward == "past":
            return next(y for y in years if cal.season_stretch(y, season).end < published)
        return next(y for y in years if cal.season_stretch(y, season).start <= published)

    def _decade(self, at: int, sense: TimeWord) -> SpanFound:
        """«السبعينيات», «الستينيات من القرن الماضي»."""
        end = at
        behind = at + (self._word(at) == "من")
        century = time_word(self.words, behind, "century")
        mark = time_word(self.words, behind + 1, "century-mark") if century is not None else None
        if mark is not None:
            end = behind + 1 + mark.length
        start = 1900 + 10 * int(sense.value)
        stretch = Stretch(date(start, 1, 1), date(start + 9, 12, 31), "range")
        return SpanFound(end, sense.clitic, Reading("DATE", f"19{sense.value}", stretch, "explicit"))

    def _century(self, at: int, sense: TimeWord) -> SpanFound | None:
        ordinal = read_ordinal(self.words, at)
        modifier = time_word(self.words, at, *_TOWARD)
        if modifier is not None and sense.article:
            ordinal = (21 + _STEP[modifier.kind], modifier.length)
        if ordinal is None or not 1 <= ordinal[0] <= 22:
            return None
        start = 100 * (ordinal[0] - 1)
        stretch = Stretch(date(max(start, 1), 1, 1), date(start + 99, 12, 31), "range")
        return SpanFound(at + ordinal[1], sense.clitic, Reading("DATE", f"{start // 100:02d}", stretch, "explicit"))


def duration_value(number: int | None, unit: str) -> str:
    """The TIMEX3 value of a duration: P3D, PT2H, PXY where the number is not told."""
    if unit in ("DE", "CE"):
        return f"P{'X' if number is None else number * (10 if unit == 'DE' else 100)}Y"
    size = "X" if number is None else str(number)
    return f"PT{size}{unit[1:]}" if unit.startswith("T") else f"P{size}{unit}"


def _named(day: date, unit: str) -> tuple[str, Stretch | None]:
    """The value and days of the day, week, month or year in which a day lies."""
    if unit == "D":
        return day.isoformat(), cal.day_stretch(day)
    if unit == "W":
        iso = day.isocalendar()
        return f"{iso.year}-W{iso.week:02d}", cal.week_stretch(day)
    if unit == "M":
        return f"{day.year:04d}-{day.month:02d}", cal.month_stretch(day.year, day.month)
    if unit == "Y":
        return f"{day.year:04d}", cal.year_stretch(day.year)
    start = date(max(day.year // 10 * 10, 1), 1, 1)
    return f"{day.year // 10:03d}", Stretch(start, date(day.year // 10 * 10 + 9, 12, 31), "range")
