"""The dead as bodies: whose they are, those nobody reached, those taken to hospital, those told of before."""

from marsad.reading.counts.finding import CountPhrase
from marsad.reading.deeds.clauses import Clause
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside

PARTING = frozenset(".؛!؟?\n")
"""What no word of fate reaches across."""


def bodies_of(count: CountPhrase, counts: list[CountPhrase], words: list[str]) -> CountPhrase | None:
    """The bodies before the count of those whose they are: «رفات 17 شخصا», «جثث تسعة جنود وستة من عناصر الشرطة»."""
    for at in range(len(counts) - 2, -1, -1):
        before = counts[at]
        if before.of != "person" or count.of != "person":
            return None
        if before.result == "found_dead":
            return before if before.last == count.first else None
        joined = words[count.first].startswith("و") or words[count.first - 1] == "و"
        if before.result is not None or not joined or count.first - before.last > _JOINED:
            return None
        count = before
    return None


_JOINED = 5


def in_a_grave(phrases: Phrases, count: CountPhrase) -> bool:
    """«مقبرة جماعية [لأكثر من 100 شخص]», «مقابر تضم [العشرات] من الأهالي»: who lies there, by no other word."""
    if count.of != "person" or count.result is not None or count.part_of is not None:
        return False
    begin = max(count.first - _GRAVE_REACH, phrases.doc.sentences[phrases.doc.tokens[count.first].sentence].first)
    words = phrases.doc.words(begin, count.first + 1)
    grave = next((k for k in range(len(words) - 2, -1, -1) if words[k].lstrip("بلو").startswith(_GRAVE)), None)
    if grave is None or not PARTING.isdisjoint(words[grave:]):
        return False
    return any(w in _HOLDS for w in words[grave + 1 :]) or words[-1].startswith("ل")


_GRAVE_REACH = 7
_GRAVE = ("مقبره", "مقابر", "المقبره", "المقابر", "قبر", "قبور")
_HOLDS = frozenset(("تضم", "ضمت", "يضم", "فيها", "فيه", "بها", "تحوي", "تحتوي", "احتوت", "تعود", "دفن",
                    "دفنوا"))  # fmt: skip


def never_reached(phrases: Phrases, count: CountPhrase) -> bool:
    """«لم يتم الوصول إلى جثث أربعة», «تعذر انتشال …»: bodies that nobody has found."""
    words = phrases.doc.words(max(count.first - _BEFORE_BODIES, 0), count.first)
    parted = max((i for i, w in enumerate(words) if w in PARTING or w == "،"), default=-1)
    near = [w.removeprefix("و").removeprefix("ف") for w in words[parted + 1 :]]
    return any(w in _UNREACHED or w.startswith(_TRYING) for w in near)


def taken_in(phrases: Phrases, clause: Clause, count: CountPhrase) -> bool:
    """«استقبل المستشفى 11 جثة», «ثلاث جثث من تحت الأنقاض», «شاهد جثث سبعة جنود»: those just killed, not found."""
    words = phrases.doc.all_words
    near = [w.lstrip("وف") for w in words[max(count.first - _TAKEN_IN, clause.first) : count.first]]
    behind = phrases.doc.words(count.last, min(count.last + _RUBBLE_REACH, clause.last))
    if any(w.removeprefix("ال") in _RUBBLE for w in behind):
        return True
    if any(w in _SAW for w in near) and not any(w.startswith(_COME_UPON) for w in near):
        return True  # «قال عمدة البلدة إنه رأى جثث تسعة جنود»
    before = words[max(count.first - _TAKEN_IN, clause.first) : count.first]
    came = any(w.startswith(_CAME) for w in before)
    if not (came or any(w.startswith(_RECEIVED) for w in near)) or any(w.startswith(_COME_UPON) for w in near):
        return False
    around = words[max(count.first - _WARD_REACH, clause.first) : min(count.last + _WARD_REACH, clause.last)]
    return any(w.lstrip("بلو").removeprefix("ال").startswith(_WARD) for w in around)


_TAKEN_IN = 7
_RUBBLE_REACH = 5
_WARD_REACH = 12
_RUBBLE = frozenset(("انقاض", "ركام"))
_CAME = ("وصول", "وصل", "ووصل", "بوصول", "لوصول")
_RECEIVED = ("احصي", "احصت", "استقبل", "تسلم", "استلم", "نقل", "نقلت")
_SAW = frozenset(("راي", "راوا", "رات", "رايت", "شاهد", "شاهدوا", "شاهدت", "شوهدت", "مشاهده", "مشاهدته", "رويه",
                  "احصي", "احصوا", "احصت", "عد"))  # fmt: skip
_COME_UPON = ("عثر", "العثور", "انتشل", "انتشال")
_WARD = ("مستشفي", "مشفي", "مستوصف", "مجمع", "طواري", "اسعاف", "مركز صحي", "مستشفيات", "مشافي", "عدلي", "طبابه",
         "ثلاج", "برادات")  # fmt: skip
_BEFORE_BODIES = 6
_TRYING = ("محاول", "حاول", "يحاول", "تحاول")
_UNREACHED = frozenset(("لم", "لن", "تعذر", "يتعذر", "دون", "عدم", "استحال"))


def died_of_it(phrases: Phrases, count: CountPhrase) -> bool:
    """«أصيبت امرأة بجروح فارقت على إثرها [الحياة]»: whoever was wounded and died of it counts among the dead."""
    words = phrases.doc.words(count.last, count.last + _DIED_REACH)
    stop = next((i for i, w in enumerate(words) if w in PARTING or w.startswith("بينهم")), len(words))
    at = next((i for i, w in enumerate(words[:stop]) if w.startswith(_DIED) or w[1:].startswith(_DIED)), None)
    if at is None or inside(phrases.counts, count.last + at + 1, count.last + at + 2):
        return False  # «أصيب شابان، استشهد [أحدهما] لاحقا»
    return any(w in _OF_IT for w in words[max(at - 2, 0) : at + _OF_IT_REACH])


_DIED_REACH, _OF_IT_REACH = 10, 4
_DIED = ("فارق", "توفي", "استشهد", "قضي")
_OF_IT = frozenset(("اثرها", "اثره", "لاحقا", "متاثرا", "متاثره", "متاثرين", "بعدها", "الحياه"))


def carried(phrases: Phrases, count: CountPhrase) -> bool:
    """«شيع أهالي س جثمان الشهيد فلان», «تشييع جثامين ثلاثة جنود»: a body that is buried is none that was found."""
    near = phrases.doc.words(max(count.first - _BEFORE_BODIES, 0), count.first)
    return count.first == count.head and any(w.lstrip("وفبل").startswith(_BURIED) for w in near)


_BURIED = ("شيع", "يشيع", "تشيع", "تشييع", "واري", "دفن")


def dead_told_before(phrases: Phrases, count: CountPhrase) -> bool:
    """«رفع الرفات», «نقل الجثة»: with an article the dead are those told before."""
    if count.first != count.head:
        return False
    word = phrases.doc.all_words[count.head].lstrip("وفبل")
    return count.definite and count.low in (1, 2, None) and (word.startswith("ال"))


def of_those_told(phrases: Phrases, count: CountPhrase) -> bool:
    """«التعرف على [اثنين من القتلى]», «[أحد الجرحى] في حال خطرة»: of those told of before, and no further ones."""
    if count.low is None or count.part_of is not None or count.result not in ("killed", "wounded"):
        return False
    words = phrases.doc.all_words
    if count.head <= count.first or not words[count.head].startswith("ال"):
        return False
    if any(c.last == count.first for c in inside(phrases.counts, max(count.first - _JUST_BEFORE, 0), count.first)):
        return False  # «ثمانية شهداء [22 من الجرحى]»: counted one after the other
    return words[count.head - 1] == "من" or words[count.first].lstrip("وفبل") in ("احد", "احدي")


_JUST_BEFORE = 4


def how_many_bodies(phrases: Phrases, count: CountPhrase) -> int | None:
    """«فقد ثلاثة رعاة ثم عثر على [جثثهم]»: as many as were counted before them in the sentence."""
    first = phrases.doc.sentences[phrases.doc.tokens[count.first].sentence].first
    before = [c for c in inside(phrases.counts, first, count.first) if c.of == "person"]
    told = before[-1].low if before and before[-1].low == before[-1].high else None
    return told if told is not None and told > 1 else None


def his_body(phrases: Phrases, count: CountPhrase) -> bool:
    """«ورموا جثثهم», «نقل جثمانه»: of the dead told before."""
    word = phrases.doc.all_words[count.head]
    return count.first == count.head and word.endswith(("هم", "هما", "انه", "انها", "ثته", "ثتها"))
