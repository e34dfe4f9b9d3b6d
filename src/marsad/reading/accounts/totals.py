"""Whether a clause tells a total: many happenings by their number, and over how long they were."""

from datetime import date, timedelta

from marsad.reading.accounts.day_rows import of_a_row
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed
from marsad.reading.phrases import Phrases
from marsad.reading.results.finding import HAPPENING_COUNTS, ResultPhrase
from marsad.reading.times.dates import TimeExpression
from marsad.reading.words.windows import inside
from marsad.text.numerals import ordinals


def number_of_deeds(phrases: Phrases, clause: Clause, count: CountPhrase) -> bool:
    """«أن [عدد الضربات الجوية بلغ] 64 ضربة», «[تبنى] التنظيم تسع هجمات»: many deeds told by their number alone."""
    if count.of not in HAPPENING_COUNTS or count.of == "troops" or (count.low or 0) <= _TWO_DEEDS:
        return False
    words = phrases.doc.words(clause.first, count.first)
    if any(w.lstrip("وفل").startswith(("تبني", "تتبني", "يتبني")) for w in words):
        return count.of in _ASSAULTS
    if count.of in _ASSAULTS and (count.low or 0) > _SEVERAL and words[-1:] in (["وقوع"], ["حدوث"], ["حصول"]):
        return True  # «شهدت المحافظة وقوع 121 هجوما»
    told = next((n for n, w in enumerate(words) if w.removeprefix("و") in ("عدد", "اجمالي", "مجموع")), None)
    if told is not None:
        return any(w in _CAME for w in words[told + 1 :])
    behind = inside(phrases.places, count.last, clause.last)  # «نفذ التنظيم ست هجمات في سوريا»
    if count.of not in _SPREAD or count.low is None or not behind or any(p.type != "country" for p in behind):
        return False
    return not any(w.removeprefix("ال").startswith("متزامن") for w in phrases.doc.words(count.last, clause.last))


_TWO_DEEDS, _SEVERAL = 2, 9
_ASSAULTS = frozenset({"attack", "strike", "operation", "incident", "clash"})
_SPREAD = frozenset({"attack", "operation"})
_CAME = frozenset(("بلغ", "بلغت", "يبلغ", "تبلغ", "وصل", "وصلت", "تجاوز", "تجاوزت", "ناهز"))


def numbered_deeds(phrases: Phrases, clause: Clause, deed: Deed) -> bool:
    """«وصل عدد [الضربات] الجوية المنفذة (595)»: deeds whose number stands behind them by itself."""
    words = phrases.doc.all_words
    if not deed.first or words[deed.first - 1] not in _NUMBER or deed.verb:
        return False
    told = any(w in _CAME for w in words[max(deed.first - _CAME_BEFORE, clause.first) : clause.last])
    return told and any(w.isdecimal() for w in words[deed.last : min(deed.last + _NUMBER_REACH, clause.last)])


_NUMBER = frozenset(("عدد", "اجمالي", "مجموع"))
_CAME_BEFORE, _NUMBER_REACH = 4, 8


def times_repeated(phrases: Phrases, clause: Clause) -> int:
    """How often it was done: «قصف الجيش المنطقة [381 مرة]»; 0 where nobody says."""
    if _TIMES.isdisjoint(phrases.doc.vocabulary):
        return 0
    words = phrases.doc.all_words
    told = (int(words[at - 1]) for at in range(clause.first + 1, clause.last)
            if words[at] in _TIMES and words[at - 1].isdecimal())  # fmt: skip
    return next(told, 0)


_TIMES = frozenset(("مره", "مرات"))


def operations_of(phrases: Phrases, clause: Clause) -> bool:
    """«[العمليات المنفذة خلال تشرين الثاني] أسفرت عن مقتل 37»: deeds told as many, and the weeks in which they were."""
    words = phrases.doc.all_words
    led = next(first for cue, first, _ in clause.cues if cue == "outcome")
    many = next((at for at in range(clause.first, led) if words[at].lstrip("وفب") in _MANY_DEEDS), None)
    if many is None:
        return False
    return any(_is_long(phrases, t, _WEEKS) and t.precision != "year" for t in inside(phrases.times, many, clause.last))


_MANY_DEEDS = frozenset(("العمليات", "عمليات", "الضربات", "ضربات", "الغارات", "غارات", "الهجمات", "هجمات", "الحملات",
                         "حملات", "الاشتباكات", "التفجيرات", "تفجيرات", "الكمائن", "الكماين"))  # fmt: skip


def period_of(phrases: Phrases, clause: Clause, results: list[ResultPhrase]) -> tuple[bool, bool]:
    """Whether it tells of weeks or more («في الشهر الماضي»), and whether of how long it lasted («خلال عامين»).

    Of many dead or caught, days are enough («قتلت خلال الأيام الستة الماضية 231 مسلحا»).
    """
    times = inside(phrases.times, clause.first, clause.last)
    enough = _WEEKS if all((r.low or 0) <= _MANY for r in results) else _FEW_DAYS
    period = any(_is_long(phrases, t, enough) for t in times)
    return period, period and any(_is_length(phrases, t, clause.first) for t in times)


def _is_long(phrases: Phrases, time: TimeExpression, enough: int) -> bool:
    """«خلال تشرين الأول المنصرم», «العام الماضي», «الربع الثالث»: more days than are `enough`."""
    if time.type == "DURATION" and phrases.doc.all_words[time.first - 1].lstrip("و") in _IN_ALL:
        return any(unit in time.text for unit in _LONG_UNITS) or _days_of(time) > enough
    if not (time.start and time.end) or time.start == time.end or time.relation == "since":
        return False
    if time.precision in ("month", "year"):
        return True
    return date.fromisoformat(time.end) - date.fromisoformat(time.start) > timedelta(days=enough)


def _is_length(phrases: Phrases, time: TimeExpression, at: int) -> bool:
    """«خلال عامين», «منذ مطلع العام»: over how long, where «في نيسان 2013» may be when one thing happened."""
    over = time.first > 0 and phrases.doc.all_words[time.first - 1].lstrip("و") in _OVER
    counted = phrases.doc.words(at, at + _ROW_REACH)  # «وهذه [ثاني] عملية خلال شهرين»
    return over and not of_a_row(phrases, time, at) and ordinals(2, 10).isdisjoint(counted)


_OVER = frozenset(("خلال", "غضون", "مدي", "مدار", "طوال", "طيله", "ظرف", "منذ"))
_WEEKS, _FEW_DAYS, _MANY, _ROW_REACH = 20, 4, 40, 8
_IN_ALL = frozenset(("خلال", "في", "غضون", "مدي", "علي", "طوال", "ظرف"))
_LONG_UNITS = ("شهر", "أشهر", "اشهر", "سنة", "سنت", "سنوات", "عام", "أعوام")


def _days_of(time: TimeExpression) -> int:
    """The days of «70 يوما»."""
    value = time.value or ""
    number = value[1:-1]
    return int(number) if value[:1] == "P" and value[-1:] == "D" and number.isdigit() else 0
