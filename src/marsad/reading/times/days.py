"""Expressions that name a day, a month or a time of day: their pieces collected from left to right.

«صباح اليوم الأحد، (6 حزيران/يونيو 2021)» is one expression: part of day, day seen from now, weekday, and date.
"""

from marsad.reading.times.clock import Clock, hour_alone, hour_in_figures, hour_named
from marsad.reading.times.draft import Draft
from marsad.reading.words.time_words import TimeWord, is_time_word, time_word, time_words
from marsad.text.numerals import clitic_letters, read_number, read_ordinal, starts_number, starts_ordinal

_STEP = {"past": -1, "this": 0, "next": 1}
_DASHES = frozenset("-–—−")
_TOWARD = ("past", "this", "next")
_ANY_TOWARD = (*_TOWARD, "before-last", "after-next")
_NIGHT_LINKS = frozenset(("/", "الي", "علي", "حتي", "و"))
# Words before which a month's name that is also another word is a month.
_BEFORE_WEAK = frozenset(
    ("في", "منذ", "خلال", "حتي", "من", "الي", "لغايه", "اوايل", "اواخر", "مطلع", "منتصف", "نهايه", "بدايه")
)


def read_day(words: list[str], at: int) -> Draft | None:
    """The expression that begins at a token; None where none does."""
    reader = _Reader(words, Draft(at))
    end = reader.collect(at)
    draft = reader.draft
    if end == at or not (draft.named or draft.clock):
        return None
    draft.last = end
    return draft


class _Reader:
    def __init__(self, words: list[str], draft: Draft) -> None:
        self.words = words
        self.draft = draft

    def _word(self, at: int) -> str:
        return self.words[at] if 0 <= at < len(self.words) else ""

    def collect(self, at: int) -> int:
        """Take pieces as long as each fills a place of its own; the token behind the last."""
        end = at
        while True:
            behind = self._slot(end) or self._linked(end)
            if behind is None:
                return end
            end = behind

    def _linked(self, at: int) -> int | None:
        """A piece behind a comma, «من», «الموافق» …"""
        d, word = self.draft, self._word(at)
        link = time_word(self.words, at, "link")
        if link is not None and (d.named or d.year):
            return self._same_day(at + link.length + (self._word(at + link.length) == "ل"))
        comma = word in ("،", ",") or word in _DASHES
        if comma and (d.deictic is not None or d.weekday is not None):
            return self._slot(at + 1) if d.day is None and d.month is None else None
        if word in ("من", "في") and (d.clock or d.part or (d.year and not d.month)):
            return self._slot(at + 1)
        return None

    def _same_day(self, at: int) -> int | None:
        """The day's name in the other calendar; the common one is kept."""
        d = self.draft
        if d.day is None:
            return self._slot(at)
        other = read_day(self.words, at)
        if other is None or other.day is None:
            return None
        if d.hijri and not other.hijri:
            d.day, d.month, d.year, d.hijri, d.toward = other.day, other.month, other.year, False, other.toward
        return other.last

    def _slot(self, at: int) -> int | None:
        """Fill one more place of the draft from the words at a token; the token behind them."""
        word = self._word(at)
        if not word:
            return None
        if word[0].isdigit() or starts_number(word) or starts_ordinal(word):
            found = (
                self._clock(hour_in_figures(self.words, at))
                or self._figures(at)
                or self._day_number(at)
                or self._clock(hour_alone(self.words, at))
            )
            if found:
                if at == self.draft.first:
                    self.draft.clitic = _joined_letters(word)
                return found
        if not is_time_word(word):
            return None
        for sense in time_words(self.words, at):
            found = self._sense(sense, at)
            if found:
                if at == self.draft.first:
                    self.draft.clitic = sense.clitic
                return found
        return None

    def _sense(self, sense: TimeWord, at: int) -> int | None:
        d, end = self.draft, at + sense.length
        match sense.kind:
            case "clock":
                return self._clock(hour_named(self.words, end, sense))
            case "part":
                return self._part(sense, end)
            case "adverb":
                return self._adverb(sense, end)
            case "day-part":
                return self._part_of_today(sense, at, end)
            case "demonstrative":
                return self._this_part(end)
            case "day-word":
                if d.named and d.day:
                    return None
                return self._slot(end) if self._opens_day(end) else None
            case "day":
                return self._deictic(sense, at, end)
            case "night":
                return self._night(end)
            case "weekday":
                return self._weekday(sense, at, end)
            case "month-word":
                return self._month(end, cued=True) if d.month is None and not d.month_toward else None
            case "month" | "month-weak" | "hijri-month":
                return self._month(at, cued=False) if d.month is None and not d.month_toward else None
            case "year-word":
                return self._late_year(at) if d.month and not d.year else None
        return None

    def _opens_day(self, at: int) -> bool:
        word = self._word(at)
        if time_word(self.words, at, "day", "weekday") or word[:1].isdigit():
            return True
        return read_ordinal(self.words, at) is not None and self._word(at + 1) == "من"

    # Times of day.

    def _clock(self, found: Clock | None) -> int | None:
        if found is None or self.draft.clock:
            return None
        self.draft.clock = (found.hour, found.minute)
        return found.last

    def _part_of_today(self, sense: TimeWord, at: int, end: int) -> int | None:
        """«ساعات الصباح الأولى», «منذ الفجر», where no day is told behind it."""
        d = self.draft
        told = self._word(end) == "من" or time_word(self.words, end, "day", "weekday", "day-word", "night") is not None
        if at != d.first or told:
            return None
        if sense.length == 1 and time_word(self.words, at - 1, "since") is None:
            return None
        d.part, d.deictic = sense.value, 0
        return end

    def _this_part(self, at: int) -> int | None:
        """«هذا الصباح», «هذه الليلة»."""
        d = self.draft
        if at - 1 != d.first:
            return None
        night = time_word(self.words, at, "night")
        part = time_word(self.words, at, "part")
        if night is None and (part is None or not self._word(at).startswith("ال") or part.length > 1):
            return None
        d.part, d.deictic = part.value if part is not None else "NI", 0
        return at + 1

    def _part(self, sense: TimeWord, at: int) -> int | None:
        d = self.draft
        if d.part or (d.first > 0 and self.words[d.first - 1] == "قد"):  # «وكان قد [فجر] الأربعاء عبوة»
            return None
        if d.first == at - sense.length and self._word(at) not in ("من", "في") and not self._continues(at):
            return None
        d.part = sense.value
        modifier = time_word(self.words, at, *_TOWARD)
        if sense.value == "NI" and modifier is not None and not d.named:
            d.deictic, at = _STEP[modifier.kind], at + modifier.length
        return at

    def _continues(self, at: int) -> bool:
        """Whether a day is named right behind a part of day («فجر اليوم», «ليل 5 حزيران»)."""
        word = self._word(at)
        if time_word(self.words, at, "day", "weekday", "day-word", "night", *_TOWARD):
            return True
        return word[:1].isdigit() or read_ordinal(self.words, at) is not None

    def _adverb(self, sense: TimeWord, at: int) -> int | None:
        d = self.draft
        if not (d.part or sense.article or not (d.named or d.clock) or d.first == at - sense.length):
            d.part = sense.value
            return at
        return None

    # Days seen from now.

    def _deictic(self, sense: TimeWord, at: int, end: int) -> int | None:
        d = self.draft
        if d.deictic is not None or d.day:
            return None
        if (sense.value == "0" and self._not_today(at, end)) or (sense.value == "1" and self._in_name(at)):
            return None
        d.deictic = int(sense.value)
        return end

    def _in_name(self, at: int) -> bool:
        """Whether a day's name is part of a name: «سوق الأحد», «صحيفة الغد»."""
        for by in (1, 2):
            head = time_word(self.words, at - by, "not-before")
            if head is not None and head.length == by and not head.article:
                return True
        return False

    def _not_today(self, at: int, end: int) -> bool:
        """«اليوم الذي», «اليوم الثالث», «روسيا اليوم»."""
        if self._in_name(at) or time_word(self.words, end, "not-after"):
            return True
        ordinal = read_ordinal(self.words, end)
        if ordinal is None or time_word(self.words, end, "weekday") is not None:
            return False
        behind = end + ordinal[1]
        behind += self._word(behind) == "من"
        return time_word(self.words, behind, "month", "month-weak", "hijri-month", "month-word") is None

    def _night(self, at: int) -> int | None:
        d = self.draft
        modifier = time_word(self.words, at, "same", *_TOWARD)
        if d.deictic is not None or d.part or self._in_name(at - 1) or (modifier and modifier.kind == "same"):
            return None
        d.part, d.deictic = "NI", 0
        if modifier is not None:
            d.deictic, at = _STEP[modifier.kind], at + modifier.length
        return at

    def _weekday(self, sense: TimeWord, at: int, end: int) -> int | None:
        d = self.draft
        if d.weekday is not None or d.day or (self._in_name(at) and d.first == at):
            return None
        d.weekday = int(sense.value)
        if d.part == "NI":
            end = self._second_night(int(sense.value), end)
        modifier = time_word(self.words, end, *_ANY_TOWARD)
        if modifier is not None and modifier.article is False and not d.toward:
            d.toward, end = modifier.kind, end + modifier.length
        return end

    def _second_night(self, weekday: int, end: int) -> int:
        """«ليل الخميس – الجمعة», «ليلة الخميس على الجمعة»: a night of two days."""
        link = self._word(end)
        joined = link in _DASHES or link in _NIGHT_LINKS
        other = time_word(self.words, end + joined, "weekday")
        if other is None or other.clitic > (not joined):
            return end
        if not (link in _DASHES or int(other.value) == (weekday + 1) % 7):
            return end
        self.draft.to_weekday = int(other.value)
        return end + joined + other.length

    # Dates.

    def _figures(self, at: int) -> int | None:
        """«23/2/2021», «2021-02-23», «6.6.2021», «23/فبراير/2021», and «22/8» behind a weekday or «يوم»."""
        d, mark = self.draft, self._word(at + 1)
        if d.day or d.month or not (mark in ("/", ".") or mark in _DASHES) or not self._word(at).isdecimal():
            return None
        one, second = self._word(at), self._word(at + 2)
        named = time_word(self.words, at + 2, "month", "month-weak")
        behind = at + 2 + (named.length if named else 1)
        if not (named or second.isdecimal()):
            return None
        if self._word(behind) == mark and self._word(behind + 1).isdecimal():
            third = self._word(behind + 1)
            if len(one) == 4 or len(third) == 4 or (mark == "/" and len(third) == 2):
                self._set_date(one, str(named.value) if named else second, third)
                return self._mark(behind + 2)
        cued = d.weekday is not None or d.deictic is not None or time_word(self.words, at - 1, "day-word") is not None
        if mark == "/" and cued and named is None and len(one) <= 2 and len(second) <= 2:
            self._set_date(one, second, "")
            return at + 3
        return None

    def _set_date(self, one: str, month: str, third: str) -> None:
        day, year = (third, one) if len(one) == 4 else (one, third)
        numbers = int(day), int(month), int(year) if year else None
        if numbers[1] > 12 >= numbers[0]:
            numbers = numbers[1], numbers[0], numbers[2]
        full = None if numbers[2] is None else numbers[2] + 2000 if numbers[2] < 100 else numbers[2]
        self.draft.day, self.draft.month, self.draft.year = numbers[0], numbers[1], full
        self.draft.hijri = full is not None and 1300 <= full < 1500
        self.draft.impossible = not (1 <= numbers[0] <= 31 and 1 <= numbers[1] <= 12)

    def _day_number(self, at: int) -> int | None:
        """«6 حزيران», «الثاني والعشرين من آذار», «12 من الشهر الجاري»."""
        d = self.draft
        if d.day or d.month:
            return None
        read = read_ordinal(self.words, at) or read_number(self.words, at)
        if read is None or not 1 <= read[0] <= 39:
            return None
        end = at + read[1]
        end += self._word(end) == "/" and self._word(at - 1) == "/"  # «في الـ/20/ من الشهر الجاري»
        end += self._word(end) == "ايام"  # «ثالث أيام شهر رمضان»
        d.day = read[0]
        if d.part == "NI" and (self._word(end) == "/" or self._word(end) in _DASHES):
            second = read_number(self.words, end + 1) if starts_number(self._word(end + 1)) else None
            d.overnight = second is not None and second[0] in (read[0] + 1, 1)
            end += 1 + second[1] if second is not None and d.overnight else 0
        end += self._word(end) == "من"
        this = time_word(self.words, end, "this")
        if this is not None and self._word(end).startswith("الجاري"):
            d.month_toward = "this"  # «الخامس من الجاري»
            return end + this.length
        found = self._month(end, cued=True)
        if found is None:
            d.day, d.overnight = None, False
        else:
            d.impossible = read[0] > 31
        return found

    def _month(self, at: int, *, cued: bool) -> int | None:
        """A month with all that may stand behind it: its other name, a modifier, a year."""
        d = self.draft
        if d.day and self._word(at) == "هذا" and time_word(self.words, at + 1, "month-word") is not None:
            d.month_toward = "this"  # «الثالث من هذا الشهر»
            return at + 2
        word = time_word(self.words, at, "month-word")
        if word is not None:
            modifier = time_word(self.words, at + word.length, *_ANY_TOWARD)
            if modifier is not None and d.day:
                d.month_toward = modifier.kind
                return at + word.length + modifier.length
            at, cued = at + word.length, True
        month = time_word(self.words, at, "month", "month-weak") or time_word(self.words, at, "hijri-month")
        if month is None or month.article or self._word(at) == "باب":  # «باب الطوب», no «بآب»
            return None
        end = at + month.length
        if self._word(end) == "/" or self._word(end) in _DASHES:
            other = time_word(self.words, end + 1, "month", "month-weak")
            end = end + 1 + other.length if other is not None else end
        else:
            other = time_word(self.words, end, "month", "month-weak")
            end = end + other.length if other is not None and not other.clitic else end
        before = end
        d.month, d.hijri = int(month.value), month.kind == "hijri-month"
        end = self._month_tail(end)
        weak = month.kind != "month"  # also verbs, and people's names («رمضان»)
        alone = weak and not cued and end == before and other is None
        if alone and (month.clitic or self._word(at - 1) not in _BEFORE_WEAK):  # «في باب الطوب»
            d.month, d.hijri = None, False
            return None
        return end

    def _month_tail(self, at: int) -> int:
        d = self.draft
        modifier = time_word(self.words, at, *_TOWARD)
        if modifier is not None and not modifier.article:
            d.toward, at = modifier.kind, at + modifier.length
        joint = 1 if self._word(at) in ("/", "،", ",", "-") else 0
        year = self._word(at + joint)
        if _is_year(year) or (d.hijri and year.isdecimal() and len(year) == 4):
            d.year = int(year)
            return self._mark(at + joint + 1)
        return self._late_year(at + (self._word(at) in ("من", "في", "ل"))) or at

    def _late_year(self, at: int) -> int | None:
        """«عام 2020», «من العام المقبل 2025», «العام الماضي» behind a month."""
        word = time_word(self.words, at, "year-word")
        if word is None:
            return None
        end = at + word.length
        if time_word(self.words, end, "same") is not None:
            self.draft.year_told = True
            return end + 1
        modifier = time_word(self.words, end, *_TOWARD)
        if modifier is not None:
            self.draft.year_toward, end = modifier.kind, end + modifier.length
        if _is_year(self._word(end)):
            self.draft.year = int(self._word(end))
            return self._mark(end + 1)
        return end if modifier is not None else None

    def _mark(self, at: int) -> int:
        """Behind the mark of a calendar («1442 هـ», «2021 م»)."""
        hijri = time_word(self.words, at, "hijri-mark")
        if hijri is not None:
            self.draft.hijri = True
            return at + hijri.length
        common = time_word(self.words, at, "common-mark")
        return at + common.length if common is not None else at


def _joined_letters(word: str) -> int:
    """Letters before a number or ordinal that are no part of it: «والخامس» 1, «لخمسة» 1, «الخامس» 0."""
    if word[1:3] == "ال" or (len(word) > 3 and starts_ordinal(word[1:])):
        return int(word[0] in "وفبلك")
    return 1 if clitic_letters(word) in (1, 3) and word[0] in "وفبلك" else 0


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and (1300 <= int(word) < 1500 or 1800 <= int(word) < 2200)
