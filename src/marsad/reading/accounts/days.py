"""The day of a happening: which of a clause's times is the deed's, and whether it runs up from long ago."""

from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from marsad.reading.accounts.day_rows import both_days, of_a_row
from marsad.reading.accounts.status import StatusReading
from marsad.reading.deeds.clauses import Clause, measures
from marsad.reading.deeds.recent import recent_since
from marsad.reading.phrases import Phrases
from marsad.reading.times.dates import TimeExpression
from marsad.reading.words.windows import inside


def day_of(phrases: Phrases, clause: Clause, at: int, begin: int) -> TimeExpression | None:
    """The day told nearest to the deed at token `at`; what follows it comes before what precedes it.

    In «أعلنت، اليوم، نتائج العملية التي نفذتها أمس» the statement is of today, the deed of yesterday. A day right
    before all that happened (`begin`) is theirs, however late the deed's own word comes («وفي 11 تموز، قتل … بهجوم»).
    """
    days = days_within(phrases, clause.first, clause.last, at)
    if not days:
        return None
    later = any(t.first >= at for t in days)
    away = [_away(phrases, clause, time, at, begin, later=later) for time in days] if len(days) > 1 else [0]
    nearest = days[away.index(min(away))]
    nearest = _over_which(phrases, clause, nearest) or _yet_to_come(phrases, clause, nearest) or nearest
    began = _began_then(phrases, nearest, at) and begin >= at - _SINCE_REACH  # «قتل 543 منذ انطلاق الاحتجاجات»: a toll
    if nearest.relation == "since" and (began or _at_that_time(phrases, nearest, at)):
        return own_days(nearest)
    return both_days(phrases, nearest, days)


def _over_which(phrases: Phrases, clause: Clause, day: TimeExpression) -> TimeExpression | None:
    """«أعلنت الخلية [الثلاثاء] مقتل 170 [منذ مطلع العام]»: told on a day, it happened over a stretch of time."""
    if day.precision != "day" or clause.last - day.last <= _OPENING_REACH or not announced(phrases, clause, day):
        return None
    for time in inside(phrases.times, day.last, clause.last):
        if time.start is None or time.precision == "day" or time.type == "TIME" or time.start == time.end:
            continue
        over = phrases.doc.all_words[time.first - 1] in _OVER_TIME
        if over and not of_a_row(phrases, time, day.first) and not _of_old(phrases, time, clause.first):
            return time
    return None


def _yet_to_come(phrases: Phrases, clause: Clause, day: TimeExpression) -> TimeExpression | None:
    """«أعلنت الحكومة [اليوم] انسحاب القوات من القاعدة [الأسبوع المقبل]»: told on a day, it is to happen on another."""
    if phrases.published is None or day.precision != "day" or not announced(phrases, clause, day):
        return None
    today = phrases.published.isoformat()
    behind = inside(phrases.times, day.last, clause.last)
    return next((t for t in behind if t.start and t.start > today and t.relation != "since"), None)


_OVER_TIME = frozenset(("منذ", "خلال", "غضون", "مدي", "مدار", "طوال"))


def _away(phrases: Phrases, clause: Clause, time: TimeExpression, at: int, begin: int, *, later: bool) -> int:
    """How far a time is from the deed at token `at`. `later`: whether one stands behind the deed."""
    if time.first >= at:
        return time.first - at
    if later and _of_saying(phrases, clause, time):
        apart = any(w in _THAT or w in _THAT_THEY for w in phrases.doc.all_words[time.last : at])
        # «أعلن الجيش الثلاثاء مقتل … في هجوم الأسبوع الماضي»
        return (at - time.last) * _SAID_THEN + _OPENING_REACH + apart * _SAID_APART
    said = any(w in _THAT for w in phrases.doc.all_words[time.last : begin]) or announced(phrases, clause, time)
    if 0 <= begin - time.last <= _OPENING_REACH and not said:
        return begin - time.last
    return (at - time.last) * (_SAID_THEN if _of_saying(phrases, clause, time) else 3)


def _began_then(phrases: Phrases, time: TimeExpression, at: int) -> bool:
    """«منذ [سيطرتهم] على المدينة في آذار»: whether the deed at token `at` is what everything is counted from."""
    return at < time.first and any(w in _SINCE for w in phrases.doc.words(max(at - _SINCE_REACH, 0), at))


def _at_that_time(phrases: Phrases, time: TimeExpression, at: int) -> bool:
    """«… محاصرة منذ حزيران، [حين] سيطر المسلحون على المدينة»: the deed behind is of that time itself."""
    behind = phrases.doc.words(time.last, time.last + 2)
    return time.last <= at and any(w in _WHEN for w in behind)


_WHEN = frozenset(("حين", "حينما", "عندما", "لما"))
_SINCE = frozenset(("منذ", "ومنذ", "مذ"))
_SINCE_REACH = 2


def own_days(time: TimeExpression) -> TimeExpression:
    """The days that a date itself names, without those up to publication."""
    value, start = time.value or "", time.start
    if start is None or not value.startswith(start[: len(value)]):
        return time
    if len(value) == len(start):
        return time._replace(end=start, precision="day", relation=None)
    if len(value) == len("2023-03"):
        first = date.fromisoformat(f"{value}-01")
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return time._replace(end=last.isoformat(), precision="month", relation=None)
    return time._replace(end=f"{value}-12-31", precision="year", relation=None) if value.isdecimal() else time


def announced(phrases: Phrases, clause: Clause, time: TimeExpression) -> bool:
    """Whether a time stands right behind whoever speaks («أعلنت الوزارة، اليوم، …»): the day it was said."""
    near = phrases.doc.tokens[max(time.first - _BEHIND_SPEAKER, clause.first)].start
    spans = [s.attribution.span for s in phrases.said(clause.first, clause.last)]
    beside = any(span is not None and near <= span[1] <= time.span[0] for span in spans)
    told = beside or _told_then(phrases, clause, time) or _buried_then(phrases, clause, time)
    return told or _issued_then(phrases, clause, time)


def _issued_then(phrases: Phrases, clause: Clause, time: TimeExpression) -> bool:
    """«وبحسب بيان [نشرته] القيادة عبر حسابها أمس، فإن …»: the day of the statement."""
    words = phrases.doc.all_words
    issued = (n for n in range(time.first - 1, max(clause.first, time.first - _ISSUED), -1) if words[n] in _ISSUED_IT)
    at = next(issued, None)
    if at is None or not words[at - 1].startswith(_STATEMENTS):
        return False
    return _THAT.isdisjoint(words[at : time.first]) and not phrases.within("triggers", at + 1, time.first)


_ISSUED = 14
_ISSUED_IT = frozenset(("نشرته", "نشره", "عرضته", "عرضه", "اصدرته", "اصدره", "بثته", "بثه", "نشرتها", "صدر", "نشر"))
_STATEMENTS = ("بيان", "تقرير", "تغريد", "منشور", "تدوين", "مقطع", "احصاي")


def _buried_then(phrases: Phrases, clause: Clause, time: TimeExpression) -> bool:
    """«[شيعت مدينة كفري، الثلاثاء]، ثلاثة مقاتلين سقطوا في هجوم», «مؤتمر [عقده الثلاثاء]»: of funeral or conference."""
    if time.first > clause.first and phrases.doc.all_words[time.first - 1] in _HELD_IT:
        return True
    word = phrases.doc.all_words[clause.first].lstrip("وف")
    return word.startswith(_BURIED) and time.first - clause.first <= _BURIED_REACH


_BURIED = ("شيع", "يشيع", "تشيع", "ودع", "نعي", "نعت", "تنعي", "ينعي")
_BURIED_REACH = 7
_HELD_IT = frozenset(("عقده", "عقدته", "عقدها", "عقدوه"))
_BEHIND_SPEAKER = 3


def _told_then(phrases: Phrases, clause: Clause, time: TimeExpression) -> bool:
    """«وفق ما أفاد خبير لديارنا يوم الأربعاء»: only who speaks to whom stands between the verb and the time."""
    said = phrases.within("speech", max(clause.first, time.first - _TELLING), time.first)
    verb = next((m for m in reversed(said) if m.entry.pos == "verb"), None)
    if verb is None or not _THAT.isdisjoint(phrases.doc.all_words[verb.last : time.first]):
        return False
    return not any(phrases.within(category, verb.last, time.first) for category in ("triggers", "results"))


_TELLING = 8


def days_after(phrases: Phrases, clause: Clause, at: int) -> TimeExpression | None:
    """«وتأتي الغارات [بعد يومين] من إعلان …»: by how long a deed came before what the report told until then."""
    words = phrases.doc.all_words
    for time in inside(phrases.times, clause.first, clause.last):
        lasting = time.type == "DURATION" and time.relation == "after"
        if lasting and time.last < at and not _FROM.isdisjoint(words[time.last : time.last + 2]):
            return None if any(w in _GOING_ON for w in words[time.last + 1 : time.last + 3]) else time
        if lasting and time.last < at and time.first - clause.first <= 1 and words[time.first - 1] in _LATER:
            return time._replace(relation="later")  # «[وبعد يوم] اعتقل الجهاز شقيقه»
    return _morrow(phrases, clause, at)


def _morrow(phrases: Phrases, clause: Clause, at: int) -> TimeExpression | None:
    """«وجاء الهجوم [غداة] مقتل …»: a day lies between the two."""
    words = phrases.doc.all_words
    for k in range(at - 1, max(at - _MORROW_REACH, clause.first) - 1, -1):
        if words[k] == "غداه" and not inside(phrases.times, k, k + 2):
            span = phrases.doc.span(k, k + 1)
            text = phrases.doc.raw[slice(*span)]
            return TimeExpression(
                k, k + 1, span, text, "DURATION", "P1D", None, None, "day", "deictic", relation="after"
            )
    return None


_MORROW_REACH = 14


def part_of_today(phrases: Phrases, clause: Clause) -> TimeExpression | None:
    """«عثرت القوة [فجرا] على …», where the sentence names no day: of the day of publication."""
    sentence = phrases.doc.sentences[clause.sentence]
    if phrases.published is None or inside(phrases.times, sentence.first, sentence.last):
        return None
    if _PARTS.isdisjoint(phrases.doc.vocabulary):
        return None
    words = phrases.doc.all_words
    for at in range(clause.first + 1, clause.last):
        if words[at] in _PARTS and not words[at - 1].isdecimal() and "الساعه" not in words[max(at - 4, 0) : at]:
            span, day = phrases.doc.span(at, at + 1), phrases.published.isoformat()
            text = phrases.doc.raw[slice(*span)]
            return TimeExpression(at, at + 1, span, text, "TIME", day, day, day, "day", "deictic")
    return None


_PARTS = frozenset(("فجرا", "صباحا", "ظهرا", "عصرا"))


def days_ago(phrases: Phrases, clause: Clause) -> bool:
    """«شهد الموقع [قبل أيام] ضربة جوية», «شهدت المدينة [مؤخرا] هجوما»: on a day before, nobody says which."""
    if not _LATELY.isdisjoint(phrases.doc.vocabulary):
        words = phrases.doc.all_words
        told = (at for at in range(clause.first + 1, clause.last) if words[at] in _LATELY)
        if any(_WHICH.isdisjoint(words[max(at - _OF_WHICH, clause.first) : at]) for at in told):
            return True
    if _AGO.isdisjoint(phrases.doc.vocabulary):
        return False
    words = phrases.doc.all_words
    for at in range(clause.first + 1, clause.last):
        if words[at] in _AGO and words[at + 1 : at + 2] not in (["من"], ["علي"]):
            back = at - 2 if words[at - 1] in _SEVERAL else at - 1
            if words[max(back, 0)] in _BEFORE:
                return True
    return False


_LATELY, _WHICH, _OF_WHICH = frozenset(("موخرا", "الاونه")), frozenset(("الذي", "التي", "الذين")), 6
_AGO = frozenset(("ايام", "اسابيع", "اشهر", "شهور", "سنوات", "اعوام"))
_SEVERAL = frozenset(("بضعه", "عده", "نحو"))
_BEFORE = frozenset(("قبل", "وقبل"))


def days_ahead(phrases: Phrases, clause: Clause) -> TimeExpression | None:
    """Of what is planned, the time within which it is to be («تنسحب القوات خلال 48 ساعة»), from publication on."""
    if phrases.published is None:
        return None
    for time in inside(phrases.times, clause.first, clause.last):
        within = time.type == "DURATION" and time.start is None and time.first > 0
        days = _LENGTHS_AHEAD.get(time.value or "") if within else None
        if days is not None and phrases.doc.all_words[time.first - 1] in _WITHIN:
            end = (phrases.published + timedelta(days=days)).isoformat()
            return time._replace(start=phrases.published.isoformat(), end=end, precision="range")
    return None


_WITHIN = frozenset(("خلال", "غضون", "ضمن"))


def days_gone(
    phrases: Phrases, clause: Clause, told: TimeExpression | None, status: StatusReading
) -> TimeExpression | None:
    """Of what has happened, the days within which it did («قتل 29 شخصا خلال يومين»), up to publication; else `told`."""
    if phrases.published is None or (told is not None and not _only_said(phrases, clause, told, status)):
        return told
    for time in inside(phrases.times, clause.first, clause.last):
        if time.type != "DURATION" or time.start is not None or not time.first:
            continue
        days = _LENGTHS_GONE.get(time.value or "") if not of_a_row(phrases, time, clause.first) else None
        if days is not None and phrases.doc.all_words[time.first - 1] in _WITHIN_PAST:
            begin = (phrases.published - timedelta(days=days)).isoformat()
            return time._replace(start=begin, end=phrases.published.isoformat(), precision="range")
    return told


def _only_said(phrases: Phrases, clause: Clause, time: TimeExpression, status: StatusReading) -> bool:
    """«940 قتيلا خلال أسبوع، وفق حصيلة أوردها المرصد السبت»: of a total only the day on which it was told."""
    return status.value == "aggregate" and time.precision == "day" and announced(phrases, clause, time)


_WITHIN_PAST = frozenset(("خلال", "غضون", "مدي", "مدار", "ظرف"))
_LENGTHS_GONE = {
    **{f"P{n}D": n - 1 for n in range(2, 11)}, **{f"PT{24 * n}H": n for n in range(1, 4)}, "P1W": 7, "P2W": 14,
}  # fmt: skip
_LENGTHS_AHEAD = {
    **{f"P{n}D": n for n in range(1, 100)}, **{f"P{n}W": 7 * n for n in range(1, 9)},
    **{f"PT{24 * n}H": n for n in range(1, 8)}, **{f"P{n}M": 30 * n for n in range(1, 7)},
}  # fmt: skip


def counted_back(time: TimeExpression, day: str) -> TimeExpression | None:
    """The day that lies by a length of time before another one, of several weeks the days about it; None where the
    length is vague («بعد أيام»).
    """
    weeks = _WEEKS.get(time.value or "")
    if weeks is not None and time.relation != "later":
        middle = date.fromisoformat(day) - timedelta(weeks=weeks)
        start, end = ((middle + timedelta(days=n)).isoformat() for n in (-_ABOUT, _ABOUT))
        return time._replace(
            type="DATE", value=middle.isoformat(), start=start, end=end, precision="range", relation=None
        )
    days = _LENGTHS.get(time.value or "")
    if days is None:
        return None
    days = -days if time.relation == "later" else days
    then = (date.fromisoformat(day) - timedelta(days=days)).isoformat()
    return time._replace(type="DATE", value=then, start=then, end=then, precision="day", relation=None)


_FROM = frozenset(("من", "علي"))
_LATER = frozenset(("بعد", "وبعد"))
_GOING_ON = frozenset(("البحث", "المراقبه", "الرصد", "المتابعه", "المطارده", "الحصار", "المعارك", "القتال",
                       "الاشتباكات", "التحقيق", "الهدوء", "المفاوضات", "الانقطاع", "التوقف", "الغياب"))  # fmt: skip
"""«بعد ثلاثة أيام من [البحث]»: what led up to the deed."""
_WEEKS = {f"P{n}W": n for n in range(2, 9)}
_ABOUT = 3
"""Days by which what was some weeks ago may lie beside the day that they reckon to."""
_LENGTHS = {"PTXH": 0, "P1W": 7, **{f"PT{n}H": 0 for n in range(1, 13)}, **{f"P{n}D": n for n in range(1, 15)}}
"""TIMEX3 values of lengths that tell a day, in days; hours are of the same day."""


def days_within(phrases: Phrases, first: int, last: int, at: int) -> list[TimeExpression]:
    """The days between two tokens that can be a happening's own, whose deed is told at token `at`."""
    times = [t for t in inside(phrases.times, first, last) if not of_a_row(phrases, t, at)]
    days = [t for t in times if t.start and t.type in ("DATE", "TIME") and not _of_old(phrases, t, first)]
    days = [t for t in days if not _of_joining(phrases, t)]
    if not days:  # «تتواصل [لليوم الثالث على التوالي] الاشتباكات»
        days = [t for t in times if t.start and t.type == "DURATION" and _tells_days(phrases, t)]
    return [t for i, t in enumerate(days) if not (_until_now(phrases, t) or (i and _closes(days[i - 1], t)))]


def _of_joining(phrases: Phrases, time: TimeExpression) -> bool:
    """«اعترف بانتمائه إلى التنظيم [عام 2013]», «من مواليد [1984]»: of a life, not of what is told."""
    if time.precision == "day":
        return False
    words = phrases.doc.all_words[max(time.first - _LIFE, 0) : time.first]
    at = next((n for n in range(len(words) - 1, -1, -1) if words[n].lstrip("وفب").startswith(_JOINED_IT)), None)
    return at is not None and not any(w in _TURNS_ON for w in words[at + 1 :])


_LIFE = 7
_JOINED_IT = ("انتمايه", "انتمي", "انتماءه", "انتماوه", "انضمامه", "التحاقه", "مبايعته", "مواليد", "تولد")
_TURNS_ON = frozenset(("،", ",", "؛", "ثم"))


def _tells_days(phrases: Phrases, time: TimeExpression) -> bool:
    """«لليوم الثالث على التوالي», «خلال الأيام الثلاثة الماضية»; not «خلال الساعات الماضية», which may be any."""
    if phrases.doc.all_words[time.last - 1] == "التوالي":
        return True
    return time.start != time.end and "X" not in (time.value or "X")


def _until_now(phrases: Phrases, time: TimeExpression) -> bool:
    """«لم تعرف الخسائر [حتى الآن]» says nothing of when it happened."""
    before = phrases.doc.all_words[time.first - 1] if time.first else ""
    return before in _UNTIL and phrases.doc.all_words[time.last - 1] in _NOW


_UNTIL = frozenset(("حتي", "لغايه", "ولغايه", "وحتي", "الي"))
_NOW = frozenset(("الان", "اللحظه", "الساعه"))


def _closes(one: TimeExpression, other: TimeExpression) -> bool:
    """«منذ 28 أيار ولغاية [3 حزيران]»: the end of a stretch that the time before it tells whole."""
    return one.precision == "range" and one.end == other.end and 0 <= other.first - one.last <= 2


def _of_saying(phrases: Phrases, clause: Clause, time: TimeExpression) -> bool:
    """«أعلنت الوزارة، اليوم، …»: the day of the announcement."""
    said = phrases.within("speech", max(clause.first, time.first - _SAYING), time.first)
    return any(m.entry.pos == "verb" for m in said)


_SAYING = 6
_SAID_THEN = 6
"""How much farther the day of an announcement counts than one of the deed."""


def _of_old(phrases: Phrases, time: TimeExpression, first: int) -> bool:
    """«مقبرة تعود إلى تسعينيات القرن الماضي», «كانوا قد أسروا قبل شهر»: how old a thing is, what came long before.

    Not where the clause, from token `first`, tells nothing else.
    """
    words = phrases.doc.words(max(time.first - _OLD_REACH, 0), time.first)
    if time.relation == "since" and measures(words):
        return True
    if words[-1:] == ["الي"] and any(w.startswith(_DATES_FROM) for w in words[-4:]):
        return True
    if any(one in _HAD and two == "قد" for one, two in pairwise(words)):
        return not phrases.doc.all_words[first].startswith(_HAD_OR_WAS)
    if any(m.entry.pos == "verb" for m in phrases.within("speech", max(time.first - _RIGHT_BEFORE, 0), time.first)):
        return False  # «الوزارة التي كانت قد أعلنت الثلاثاء أن …»
    return _in_passing(phrases, time, first)


def _in_passing(phrases: Phrases, time: TimeExpression, first: int) -> bool:
    """«مقبرة [كان راع قد دل عليها مطلع الأسبوع]»: in a relative clause about what came before."""
    words = phrases.doc.all_words
    begin = phrases.doc.sentences[phrases.doc.tokens[time.first].sentence].first
    if first > begin and phrases.doc.all_words[first] in _WAS:
        begin = first
    for at in range(max(time.first - _PASSING_REACH, begin + 1), time.first):
        if words[at] in _WAS and words[at - 1] not in _PAUSES and "قد" in words[at + 1 : min(at + 4, time.first)]:
            told = words[max(at - _SUBJECT_REACH, begin) : at]  # «قال إن الجماعة كانت قد هاجمت القرية قبل يومين»
            return "ان" not in told and "بان" not in told
    return False


_OLD_REACH = 5
_RIGHT_BEFORE = 2
_PASSING_REACH, _SUBJECT_REACH = 9, 4
_PAUSES = frozenset("،,؛:\n")
_DATES_FROM = ("تعود", "يعود", "ترجع", "يرجع", "عايد")
_HAD = frozenset(("كانوا", "كن", "كانا"))
_WAS = frozenset(("كان", "كانت"))
_HAD_OR_WAS = ("كان", "كن")


_THAT = frozenset(("ان", "بان", ":"))
_THAT_THEY = frozenset(("انه", "انها", "انهم", "بانه", "بانها", "بانهم"))
_SAID_APART = 20


_OPENING_REACH = 2


def tells_the_hour(one: TimeExpression, other: TimeExpression) -> bool:
    """Whether the other adds a part of the day to the same day: «أمس» and then «صباح الأحد»."""
    return (one.start, one.end) == (other.start, other.end) and bool(other.part_of_day) and not one.part_of_day


def long_since(phrases: Phrases, when: TimeExpression | None) -> bool:
    """Whether a time runs from long ago up to publication («منذ عام 2017»)."""
    if when is None or not (when.start and when.end) or phrases.published is None:
        return False
    if when.type == "DURATION" and when.start[:4] > str(phrases.published.year - _YEARS_LONG):
        return False  # «منذ ثلاثة أيام», not «منذ أربعة عقود»
    return when.start < recent_since(phrases.published) and when.end >= _day_before(phrases.published)


_YEARS_LONG = 3


def within_month(when: TimeExpression | None) -> bool:
    """«أعلن الجهاز، في الشهر الجاري، مقتل …»: some day of a month, and not all the time since."""
    return when is not None and when.precision == "month" and not when.relation and "منذ" not in when.text


@lru_cache(maxsize=64)
def _day_before(published: date) -> str:
    return (published - timedelta(days=1)).isoformat()
