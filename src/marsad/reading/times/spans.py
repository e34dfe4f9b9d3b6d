"""Expressions that name a stretch: years, months and weeks from now, amounts of time, repeated times, seasons."""

from datetime import date, timedelta

from marsad.reading.times import calendar as cal
from marsad.reading.times.calendar import Stretch
from marsad.reading.times.eras import read_bare_year, read_century, read_decade, read_season, read_year
from marsad.reading.times.resolve import Mod, Reading
from marsad.reading.words.time_words import TimeWord, is_time_word, time_word, time_words
from marsad.text.numerals import clitic_letters, read_number, read_ordinal, starts_number
from marsad.text.records import Record

_TOWARD = ("past", "this", "next")
_ANY_TOWARD = (*_TOWARD, "before-last", "after-next")
_HALVED = {"TH": (60, "TM"), "D": (24, "TH"), "Y": (12, "M"), "DE": (10, "Y"), "CE": (100, "Y")}
_BEHIND_ONE = frozenset(("", "من", "علي", "فقط", "كامل", "كامله", ".", "،", "\n"))
_BEFORE_TODAY = frozenset(("السابقين", "السابقتين"))
"""«اليومين السابقين»: without the day of publication, which «الماضيين» may take in."""
_ENTERED = frozenset(("دخل", "دخلت", "يدخل", "تدخل", "دخول", "دخولها", "دخوله", "لدخول", "بدخول"))
_INTO = frozenset(("في", "وفي", "بلغ", "بلغت"))
_ENTERED_REACH = 8
_SINGULAR = frozenset(("ساعه", "دقيقه", "يوم", "اسبوع", "شهر", "عام", "سنه", "عقد", "قرن"))


class SpanFound(Record):
    """An expression's tokens up to `last`, letters before it that are no part of it, and its reading."""

    last: int
    clitic: int
    reading: Reading
    mod: Mod | None = None


class Amount(Record):
    """A number of units: `number` None where unknown («أيام»)."""

    number: int | None
    unit: str
    last: int
    article: bool
    clitic: int
    mod: Mod | None = None


def read_span(words: list[str], at: int, published: date | None) -> SpanFound | None:
    """The stretch that begins at a token; None where none does."""
    return _Spans(words, published).read(at)


class _Spans:
    def __init__(self, words: list[str], published: date | None) -> None:
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
        for found in (self._counted(at), self._bare(at)):
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
            case "ref-in":
                inside = self._word(at - 1) in ("في", "وفي")
                return self._found(end, sense, "DATE", sense.value, None) if inside else None
            case "just-now":
                today = cal.day_stretch(self.published) if self.published else None
                return self._found(end, sense, "DATE", "PAST_REF", today)
            case "hours":
                return self._found(end, sense, "DURATION", "PTXH", self._back("TH", 24))
            case "span-of":
                return self._found(end, sense, "DURATION", sense.value, None)
            case "set":
                return self._found(end, sense, "SET", sense.value, None)
            case "day" | "night":
                return self._running(end, "D", sense) if sense.value == "0" else None
            case "running":
                before = self.words[max(at - _ENTERED_REACH, 0) : at]
                entered = self._word(at - 1) in _INTO or any(w.removeprefix("و") in _ENTERED for w in before)
                return self._running(end, sense.value, sense, told=True) if entered else None
            case "every":
                return self._every(end, sense)
            case "ago":
                return self._ago(end, sense)
            case "last-of":
                amount = self._amount(end) if self._word(end) != "يوم" else None  # «أصيب آخر يوم الأحد»
                return self._recent(amount, sense) if amount is not None and not amount.article else None
            case "more-less":
                return self._about(at, sense)
            case "demonstrative":
                unit = time_word(self.words, end, "unit")
                plain = unit is not None and unit.article and unit.value in "WMY"
                return self._period(unit.value, "this", end + unit.length, sense.clitic) if unit and plain else None
            case "year-word":
                return self._era(read_year(self.words, end, sense), sense)
            case "unit":
                decade = time_word(self.words, end, "decade") if sense.value == "DE" else None
                if decade is not None:  # «عقد الستينيات»
                    return self._era(read_decade(self.words, end + decade.length, decade), sense)
                return self._unit(at, sense)
            case "season":
                return self._season(end, sense)
            case "decade":
                return self._era(read_decade(self.words, end, sense), sense)
            case "century":
                return self._era(read_century(self.words, end, sense), sense)
        return None

    def _found(self, last: int, sense: TimeWord, type_: str, value: str | None, stretch: Stretch | None) -> SpanFound:
        return SpanFound(last, sense.clitic, Reading(type_, value, stretch, "deictic"))  # type: ignore[arg-type]

    def _about(self, at: int, sense: TimeWord) -> SpanFound | None:
        """«أكثر من 100 دقيقة», «نحو شهرين», «أكثر من عام»."""
        amount, behind = self._amount(at), self._word(at + sense.length)
        if amount is None or amount.number is None or amount.article or amount.unit == "TS":
            return None
        bare = amount.number == 1 and not (starts_number(behind) or behind == "ال")
        if bare and (behind not in _SINGULAR or self._is_named(amount.last)):
            return None
        return self._told(at, amount)

    # Weeks, months and years seen from now.

    def _unit(self, at: int, sense: TimeWord) -> SpanFound | None:
        """«الشهر الماضي», «السنوات الخمس الماضية», «الأسبوعين الماضيين», «الساعات الـ24 الماضية»."""
        end = at + sense.length
        if not sense.article:
            return None
        modifier = time_word(self.words, end, *_ANY_TOWARD)
        if sense.value == "DE" and modifier is not None and modifier.kind == "past":  # «العقد الماضي»
            return self._recent(Amount(1, "DE", end + modifier.length, True, sense.clitic), sense)
        many = time_word(self.words, at, "dual", "plural")
        if many is None:
            if modifier is None and sense.value in ("W", "M", "Y"):
                return self._running(end, sense.value, sense)
            if modifier is None or sense.value not in ("W", "M", "Y"):
                return None
            return self._period(sense.value, modifier.kind, end + modifier.length, sense.clitic)
        number = 2 if many is not None and many.kind == "dual" else None
        if number is None and many is not None:
            start = end + (self._word(end) == "ال")
            read = read_number(self.words, start) if starts_number(self._word(start)) else None
            if read is None:
                return self._some(end, sense)
            number, end = read[0], start + read[1]
            if time_word(self.words, end, "few-after") is not None:
                end += 1
        modifier = time_word(self.words, end, "past", "next")
        if number is None or modifier is None:
            return None
        amount = Amount(number, sense.value, end + modifier.length, True, sense.clitic)
        return self._recent(amount, sense) if modifier.kind == "past" else self._coming(amount)

    def _some(self, at: int, sense: TimeWord) -> SpanFound | None:
        """«السنوات القليلة الماضية»: how many is not told."""
        few = time_word(self.words, at, "few-after")
        modifier = time_word(self.words, at + few.length, "past", "next") if few is not None else None
        if few is None or modifier is None:
            return None
        value = "PAST_REF" if modifier.kind == "past" else "FUTURE_REF"
        return self._found(at + few.length + modifier.length, sense, "DATE", value, None)

    def _period(self, unit: str, toward: str, last: int, clitic: int) -> SpanFound | None:
        """The week, month or year before, of, or after publication."""
        written = self._word(last)
        year = int(written) if unit == "Y" and len(written) == 4 and written.isdecimal() else None
        if year is not None:
            return SpanFound(last + 1, clitic, Reading("DATE", f"{year}", cal.year_stretch(year), "explicit"))
        if self.published is None:
            value = "PRESENT_REF" if toward == "this" else "PAST_REF" if cal.STEP[toward] < 0 else "FUTURE_REF"
            return SpanFound(last, clitic, Reading("DATE", value, None, "deictic"))
        if unit in "WMY" and self._word(last - 1) in ("الاخير", "الاخيره"):  # «خلال الشهر الأخير»
            return SpanFound(last, clitic, Reading("DURATION", f"P1{unit}", self._back(unit, 1), "deictic"))
        day = cal.shift(self.published, unit, cal.STEP[toward])
        if day is None:
            return None
        return SpanFound(last, clitic, Reading("DATE", *cal.named(day, unit), "deictic"))

    # Amounts of time.

    def _amount(self, at: int) -> Amount | None:
        """«ثلاثة أيام», «24 ساعة», «يومين», «عدة أشهر», «أيام», «شهر»."""
        few = time_word(self.words, at, "few", "more-less")
        mod: Mod | None = few.value if few is not None and few.kind == "more-less" else None  # type: ignore[assignment]
        clitic, start = (few.clitic, at + few.length) if few is not None else (0, at)
        start += self._word(start) == "ال"
        number: int | None = None
        counted = False
        if starts_number(self._word(start)):
            read = read_number(self.words, start)
            if read is None:
                return None
            number, counted = read[0], True
            letters = clitic_letters(self._word(start))
            clitic = clitic or letters - 2 * ("ال" in self._word(start)[:letters])
            start += read[1]
        unit = time_word(self.words, start, "unit")
        if unit is None or ((unit.clitic or unit.article) and (counted or few)) or (number or 0) > 9999:
            return None
        many = time_word(self.words, start, "dual", "plural")
        last = start + unit.length
        if not counted:
            number = 2 if many and many.kind == "dual" else None if many or (few and few.kind == "few") else 1
            clitic = clitic if few else unit.clitic
            behind = "few-after" if many is not None and many.kind == "plural" else "one" if number == 1 else ""
            last += time_word(self.words, last, behind) is not None
        if number is not None and not unit.article and self._word(last) == "ونصف" and unit.value in _HALVED:
            size, smaller = _HALVED[unit.value]  # «عام ونصف»: 18 months
            return Amount(number * size + size // 2, smaller, last + 1, False, clitic, mod)
        return Amount(number, unit.value, last, unit.article, clitic, mod)

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
        return self._told(at, amount)

    def _told(self, at: int, amount: Amount) -> SpanFound:
        """A duration, with its days where it is one up to or from publication."""
        modifier = time_word(self.words, amount.last, "past", "next")
        if modifier is not None and (amount.number or 0) >= 2:
            whole = amount._replace(last=amount.last + modifier.length)
            return self._recent(whole, None) if modifier.kind == "past" else self._coming(whole)
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
        if self._is_named(amount.last):
            return False
        # «عام» is also "general", «عقد» "he held": alone they count only before «من», «على» or a stop.
        sure = amount.number is None or self._word(at) not in ("يوم", "عام", "ساعه", "قرن", "عقد")
        return sure or self._word(amount.last) in _BEHIND_ONE

    def _is_named(self, at: int) -> bool:
        """Whether a unit is followed by its name: «شهر آذار», «عام 2014», «يوم الأحد»."""
        named = time_word(self.words, at, "month", "month-weak", "hijri-month", "weekday", "day")
        return named is not None or self._word(at)[:1].isdigit()

    def _duration(self, amount: Amount, clitic: int) -> SpanFound:
        value = cal.duration_value(amount.number, amount.unit)
        return SpanFound(amount.last, clitic, Reading("DURATION", value, None, "deictic"), amount.mod)

    def _coming(self, amount: Amount) -> SpanFound:
        """A stretch from publication on: «الأيام الثلاثة المقبلة»."""
        found, end = self._duration(amount, amount.clitic), None
        if self.published is not None and amount.number and amount.unit in ("D", "W", "M", "Y", "TH"):
            short = amount.unit == "TH"
            number = -(-min(amount.number, 90_000) // 24) if short else amount.number
            end = cal.shift(self.published, "D" if short else amount.unit, number)
        if end is None or self.published is None:
            return found
        return found._replace(reading=found.reading._replace(stretch=Stretch(self.published, end, "range")))

    def _recent(self, amount: Amount, sense: TimeWord | None) -> SpanFound:
        """A stretch that ends at publication: «آخر شهرين», «الأيام الثلاثة الماضية»."""
        short = amount.unit.startswith("T")
        if self._word(amount.last) == "من" and self._word(amount.last - 1).startswith("الاخير"):
            return self._duration(amount, amount.clitic)  # «الأيام الثلاثة الأخيرة من تشرين الأول»
        stretch = self._back(amount.unit, amount.number or 1) if amount.number or short else None
        value = cal.duration_value(amount.number, amount.unit)
        if stretch is not None and amount.unit == "D" and self._word(amount.last - 1) in _BEFORE_TODAY:
            day = timedelta(days=1)
            stretch = Stretch(stretch.start, stretch.end - day, stretch.precision)
        clitic = sense.clitic if sense is not None else amount.clitic
        return SpanFound(amount.last, clitic, Reading("DURATION", value, stretch, "deictic"), amount.mod)

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
        bare = amount.number == 1 and not any(starts_number(w) for w in self.words[at : amount.last])
        if bare and not _SINGULAR & set(self.words[at : amount.last]):
            return None
        if self._is_named(amount.last):
            return None
        if self._word(amount.last) == "من":
            if self._word(amount.last + 1) not in ("الان", "الزمن", "الزمان", "اليوم"):
                return self._duration(amount, sense.clitic)
            amount = amount._replace(last=amount.last + 2)
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
        value, stretch = cal.named(day, unit)
        if unit == "W" and amount.number == 1 and amount.mod is None:  # «قبل أسبوع», not «قبل نحو أسبوع»
            stretch = cal.day_stretch(day)
        return SpanFound(amount.last, sense.clitic, Reading("DATE", value, stretch, "deictic"), amount.mod)

    def _running(self, at: int, unit: str, sense: TimeWord, *, told: bool = False) -> SpanFound | None:
        """«لليوم الثالث على التوالي»: that day and those before it; so for nights, weeks, months.

        `told`: the word before says that it goes on («دخلت يومها الخامس»).
        """
        ordinal = read_ordinal(self.words, at) if self._word(at) else None
        if ordinal is None or not 2 <= ordinal[0] <= 99:
            return None
        end = at + ordinal[1]
        if list(self.words[end : end + 2]) == ["علي", "التوالي"]:
            end += 2
        elif not told:
            return None
        stretch = self._back(unit, ordinal[0] - 1)
        return self._found(end, sense, "DURATION", f"P{ordinal[0]}{unit}", stretch)

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
        return self._found(amount.last, sense, "SET", cal.duration_value(amount.number, amount.unit), None)

    def _season(self, at: int, sense: TimeWord) -> SpanFound | None:
        """«صيف 2014», «ربيع العام الماضي», «الصيف الماضي»."""
        word, year = self._word(at), None
        if len(word) == 4 and word.isdecimal():
            both = self._word(at + 1) in ("-", "–", "/") and self._word(at + 2) == str(int(word) + 1)
            year = int(word), at + (3 if both else 1)  # «شتاء 2015-2016»
        elif time_word(self.words, at, "year-word", "demonstrative", "unit") is not None:
            told = self.read(at)
            value = told.reading.value or "" if told is not None else ""
            year = (int(value), told.last) if told is not None and len(value) == 4 and value.isdecimal() else None
        return self._era(read_season(self.words, at, sense, year, self.published), sense)

    def _bare(self, at: int) -> SpanFound | None:
        bare = read_bare_year(self.words, at)
        return SpanFound(at + 1, 0, bare) if bare is not None else None

    def _era(self, found: tuple[int, Reading] | None, sense: TimeWord) -> SpanFound | None:
        return SpanFound(found[0], sense.clitic, found[1]) if found is not None else None
