"""Times that stand in rows: several days of one happening, and stretches over which happenings are counted."""

from marsad.reading.phrases import Phrases
from marsad.reading.times.dates import TimeExpression
from marsad.text.numerals import ordinals


def of_a_row(phrases: Phrases, time: TimeExpression, at: int) -> bool:
    """«… هو [الثالث من نوعه] منذ مطلع العام», «نقطة [مغلقة] منذ آذار»: over what a row is counted, a state lasts.

    Not «[الهجوم] التاسع منذ مطلع العام», where the deed at token `at` is what is counted.
    """
    words = phrases.doc.all_words
    if time.first < _LEAST_ROW or words[time.first - 1] not in _OVER or time.precision == "day":
        return False
    begin = max(time.first - _COUNTED, 0)
    before = words[begin : time.first - 1]
    if any(w.removeprefix("ال").startswith(_LASTING) for w in before[-2:]):
        return True
    for k in range(len(before) - 1, 0, -1):
        if before[k] in ("نوعه", "نوعها") and not ordinals(2, 10).isdisjoint(before[:k]):
            return True  # «في [ثالث هجوم من نوعه] خلال أسبوع»
        if before[k].removeprefix("ال") in _IN_A_ROW and before[k - 1] not in _NUMBERED:
            return not 0 <= begin + k - at <= _COUNTED_ITSELF
    return False


_COUNTED_ITSELF = 4
_LEAST_ROW = 4
_COUNTED = 6
_OVER = frozenset(("منذ", "خلال", "في", "غضون", "ظرف"))
_LASTING = ("مغلق", "متوقف", "محتجز", "معتقل", "محاصر", "مختطف", "مفقود", "مسجون", "مهجور", "موقوف", "معطل", "متروك",
            "مطلوب", "ملاحق", "هارب", "متوار", "نازح", "مطمور", "مدفون", "مخبا")
_IN_A_ROW = ordinals(2, 10) | {"نوعه", "نوعها"}
_NUMBERED = frozenset(("الفرقه", "اللواء", "الفوج", "الكتيبه", "المنطقه", "الجيش", "للفرقه", "كانون", "تشرين", "ربيع",
                       "المرحله", "الفيلق", "الحزب", "الساعه", "العام", "الشهر", "اليوم"))  # fmt: skip


def both_days(phrases: Phrases, one: TimeExpression, days: list[TimeExpression]) -> TimeExpression:
    """«يومي الخميس والجمعة»: a happening of both days."""
    words = phrases.doc.all_words
    row = [one]
    for time in reversed(days):
        if 0 <= row[0].first - time.last <= 1 and words[time.last].startswith("و"):
            row.insert(0, time)
    for time in days:
        if 0 <= time.first - row[-1].last <= 1 and words[row[-1].last].startswith("و"):
            row.append(time)
    first = row[0].first
    led = words[first].lstrip("و") in _TWO_DAYS or (first > 0 and words[first - 1] in _TWO_DAYS) or len(row) > _PAIR
    led = led or row[0].text.isdecimal() or words[row[-1].last - 1] in _BOTH  # «12 و13 أيلول», «السبت والأحد الماضيين»
    led = led or all(t.precision == "month" for t in row)  # «في آب وأيلول 2022»
    starts, ends = [t.start for t in row if t.start], [t.end for t in row if t.end]
    if len(row) < 2 or not led or len(starts) + len(ends) < 2 * len(row):
        return one
    span = (row[0].span[0], row[-1].span[1])
    return row[0]._replace(
        last=row[-1].last, span=span, text=phrases.doc.raw[slice(*span)], start=min(starts), end=max(ends),
        precision="range",
    )  # fmt: skip


_PAIR = 2
"""More days in a row are told as one stretch without a word for it: «السبت والأحد والاثنين»."""
_TWO_DAYS = frozenset(("يومي", "يوما", "ليلتي", "مساءي", "صباحي", "ايام", "عامي", "شهري", "اسبوعي", "سنتي"))
_BOTH = frozenset(("الماضيين", "الفايتين", "المنصرمين", "الاخيرين"))
