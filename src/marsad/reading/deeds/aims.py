"""What is only meant to be done: aims, purposes, what somebody is ready for."""

from itertools import pairwise

from marsad.lexicon import Match
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.recent import is_old
from marsad.reading.deeds.triggers import family
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside
from marsad.text import fold

# An aim is a short phrase; what stands farther on is told for itself.
_AIM_REACH = 6


def purposes(phrases: Phrases, clause: Clause) -> list[tuple[int, int]]:
    """Where aims are told, which are no deeds; behind a denial «لأي هجوم» is no aim: «نفى تعرض القاعدة لأي هجوم»."""
    aims = [first for cue, first, _ in clause.cues if cue == "purpose"]
    if not aims:
        return []
    denied = min([clause.last, *[first for cue, first, _ in clause.cues if cue == "denial"]])
    planned = [last for cue, _, last in clause.cues if cue == "planned"]
    words = phrases.doc.all_words
    told = [first for first in aims if first < denied or words[first] != _ANY]
    told = [
        first for first in told
        if words[first] not in _TO_WAGE or not any(0 <= first - last <= _READYING for last in planned)
    ]  # «تستعد القوات لشن هجوم»: what is planned
    return [(first, aim_end(phrases, first, clause.last)) for first in told]


def plans(phrases: Phrases, clause: Clause) -> list[tuple[int, int]]:
    """Where a clause tells what an operation is for, however much that is: «تهدف إلى [تدمير المخابئ واعتقال …]»,
    «العملية تأتي [لملاحقة الخلايا وإلقاء القبض على …]». Nothing of it has been done.
    """
    if _AIMS.isdisjoint(phrases.doc.vocabulary):
        return []
    words = phrases.doc.all_words
    found: list[tuple[int, int]] = []
    for at in range(clause.first, clause.last - 1):
        if words[at] not in _AIMS or (found and at < found[-1][1]):
            continue
        begin = at + 1
        if words[at] in _MEANS and not _is_end(words[at + 1]):
            continue
        if words[at] in _COMES:
            begin = next((i for i in range(at + 1, min(at + _COMES_FOR, clause.last)) if _is_for_it(words[i])), 0)
        if begin:
            found.append((begin, _plan_end(phrases, begin, clause.last)))
    return found


def _is_for_it(word: str) -> bool:
    return word.startswith("ل") and len(word) > _SHORTEST_AIM and word not in _NO_AIM


def _plan_end(phrases: Phrases, first: int, last: int) -> int:
    """Where a plan ends: at a stop, before a verb that tells what was done, at a comma without «و» behind it."""
    words = phrases.doc.all_words
    for at in range(first, last):
        if words[at] in ".؛:" or (words[at] in "،," and not words[min(at + 1, last - 1)].startswith("و")):
            return at
        if at > first and (words[at].lstrip("وف") in _CAME_OF_IT or words[at] in _RELATES):
            return at
        told = (m for c in ("triggers", "results", "speech") for m in phrases.within(c, at, at + 1))
        if at > first and any(m.entry.pos == "verb" and m.first == at for m in told):
            return at
    return last


def aims_at(phrases: Phrases, match: Match) -> bool:
    """«العملية [تستهدف] القضاء على عناصر س»: what is aimed at is a deed to be done, and nobody was struck."""
    words = phrases.doc.all_words
    return words[match.first] in _MEANS and match.last < len(words) and _is_end(words[match.last])


def _is_end(word: str) -> bool:
    """Whether a word is the noun of what an operation may be meant to do."""
    return word.removeprefix("و").removeprefix("ال") in _GOALS


_MEANS = frozenset(("تستهدف", "يستهدف", "استهدفت", "وتستهدف"))
_GOALS = frozenset(
    fold(w).removeprefix("ال") for w in (
        "القضاء", "ملاحقة", "تعقب", "مطاردة", "تفتيش", "تطهير", "تأمين", "تجفيف", "فرض", "القبض", "إلقاء", "اعتقال",
        "تدمير", "منع", "إنهاء", "البحث", "تعزيز", "بسط", "ضبط", "الحد", "حماية", "تمشيط", "قطع", "إدامة", "السيطرة",
        "كشف", "مداهمة", "إزالة", "تثبيت",
    )
)  # fmt: skip
_AIMS = _MEANS | {"تهدف", "يهدف", "يهدفون", "يهدفان", "تهدفان", "وتهدف", "ويهدف", "بهدف", "بغرض", "لغرض", "بغيه",
                  "هدفها", "هدفه", "والهدف", "الهدف", "تاتي", "جاءت"}  # fmt: skip
_COMES = frozenset(("تاتي", "جاءت"))
_COMES_FOR, _SHORTEST_AIM = 4, 4
_NO_AIM = frozenset(("لقوات", "لتنظيم", "للقوات", "للتنظيم", "للجيش"))
_CAME_OF_IT = frozenset(("اسفرت", "اسفر", "ادت", "ادي", "تمكنت", "تمكن", "اثمرت", "نتج", "انتهت", "اعقبها"))
_RELATES = frozenset(("حيث", "فيما", "بينما", "وحيث"))


_ANY = fold("لأي")
_TO_WAGE = frozenset((fold("لشن"), fold("لتوجيه")))
_READYING = 6


def is_aim(phrases: Phrases, match: Match) -> bool:
    """«عملية لاستعادة البلدة», «كان ينوي إرسالهم لاستهداف …»: what is to be done; «تعرضت لاستهداف» was done."""
    if family(match.entry.id) == "territory":
        before = phrases.doc.all_words[match.first - 1] if match.first else ""
        if match.prefix:
            return _is_for(match.prefix) and before not in _TRUE  # «لا صحة لدخول المسلحين البلدة» is none
        return before.lstrip("و").startswith(_TRIES)  # «تحاول استعادة مواقع»
    words = phrases.doc.all_words
    if family(match.entry.id) == "release" and match.first and words[match.first - 1] in _SO_THAT:
        return True  # «حتى تطلق سراح أشقائه»
    if not _is_for(match.prefix):
        return False
    if willed(phrases, match.first):
        return True
    if match.entry.id == "release" and not words[match.first - 1].startswith(_LED):
        return True  # «طالبته بتسليم نفسه للإفراج عن عائلته»
    meant = words[max(match.first - _MEANT, 0) : match.first]
    planned = any(a in _HAD and b.startswith(_PLANNED) for a, b in pairwise(meant))
    if not planned and words[match.first].lstrip("و") not in _TO_DO:
        return False
    if planned:
        return True
    intended = any(w.lstrip("وفب").removeprefix("ال").startswith(_INTENDED) for w in meant)
    return intended and not any(is_old(phrases, t) for t in inside(phrases.times, match.last, match.last + _ITS_TIME))


_ITS_TIME = 14
"""Tokens behind a deed within which its own time stands: «الذي خطط لتفجير سوق س [عام 2016]» was done."""


def willed(phrases: Phrases, at: int) -> bool:
    """«لدى التنظيم نية [لتحرير] الآلاف»: what somebody is only minded to do, told by the word before token `at`."""
    words = phrases.doc.all_words
    return at > 0 and words[at].startswith("ل") and words[at - 1].removeprefix("ال") in _WILL


_WILL = frozenset(("نيه", "نيته", "نيتها", "نيتهم", "عزمه", "عزمها", "عزمهم", "رغبه", "خطه", "مخطط", "مساع",
                   "مساعي"))  # fmt: skip
_SO_THAT = frozenset(("حتي", "كي", "لكي"))
_LED = ("ادي", "ادت", "يودي", "تودي", "افضي", "افضت", "وصل", "توصل")
_HAD = frozenset(("كان", "كانت", "كانوا", "كانا"))
_PLANNED = ("يخطط", "تخطط", "ينوي", "ينوون", "تنوي", "يعتزم", "تعتزم")
"""«كانوا [يخططون] لإطلاق سراح سجناء»: what those taken or killed meant to do."""


def _is_for(prefix: str) -> bool:
    """«لاستعادة», «للسيطرة», and no bare article («السيطرة»)."""
    return prefix.endswith("ل") and not prefix.endswith("ال")


_TRUE = frozenset(("صحه", "اساس", "وجود", "تاكيد", "نتيجه"))
_TRIES = ("تحاول", "يحاول", "حاول", "محاول", "المحاول")
_TO_DO = frozenset(("لصد", "للتصدي", "لردع", "لكسر", "لاستهداف", "لمهاجمه", "لضرب", "لاغتيال", "لاختطاف", "لخطف",
                    "لتفجير", "لاقتحام", "لتصفيه", "لتفجيرات", "لهجمات", "لهجوم", "لعمليات"))  # fmt: skip
_INTENDED = ("مستعد", "قادر", "ينو", "تنو", "نيته", "نيتهم", "خطط", "يخطط", "تخطط", "مخطط", "معد", "مهيا", "جاهز",
             "استعد", "يستعد", "تستعد", "سعي", "يسعي", "تسعي", "يسعون", "تحضر", "يحضر", "خطه", "تمهيد", "ارسال",
             "تجهيز", "مجهز")  # fmt: skip
_MEANT = 6


def aim_end(phrases: Phrases, first: int, last: int) -> int:
    """Where an aim that begins at token `first` ends: at a comma, or after a few words."""
    for index in range(first, min(last, first + _AIM_REACH)):
        word = phrases.doc.tokens[index].word
        if word in "،,.؛" or word in _BEFELL:
            return index
    return min(last, first + _AIM_REACH)


# What befell those who were about it is no aim: «أثناء توجه قوة لغرض التعزيز [انفجرت] عبوة».
_BEFELL = frozenset(("انفجر", "انفجرت", "اندلع", "اندلعت", "تعرض", "تعرضت", "تعرضوا", "هوجمت", "هاجمتها", "هاجمها",
                     "هاجمهم", "هاجمتهم", "باغتهم", "باغتتهم", "اشتبكت", "اشتبكوا"))  # fmt: skip


def asks_inquiry(phrases: Phrases, match: Match) -> bool:
    """«طالب الحكومة [بالتحقيق] في مقتل خمسة», «حثت القيادة [السكان] على عدم …»: no happening of their own."""
    behind = phrases.doc.words(match.last, match.last + _AIM_REACH)
    return not _INQUIRY.isdisjoint(behind) or not _PEOPLE.isdisjoint(behind[:_ADDRESSED])


_INQUIRY = frozenset(("بالتحقيق", "بتحقيق", "للتحقيق", "التحقيق", "بمحاسبه", "لمحاسبه", "محاسبه", "بكشف"))


# fmt: off
_PEOPLE = frozenset(("السكان", "سكان", "المواطنين", "الاهالي", "اهالي", "المدنيين", "المزارعين", "الرعاه", "المسافرين"))
# fmt: on
_ADDRESSED = 5


def is_remembered(phrases: Phrases, match: Match) -> bool:
    """«احتفل الأهالي بذكرى [تحرير] المدينة»: what is commemorated."""
    words = phrases.doc.all_words
    return match.first > 0 and words[match.first - 1].removeprefix("ب").removeprefix("ل") in _MEMORY


_MEMORY = frozenset(("ذكري", "عيد", "احتفالات"))


def destroys_what_follows(phrases: Phrases, at: int) -> bool:
    """«دمر [صاروخ إسرائيلي] مستودعا»: whether a weapon right behind a verb is its subject: its object stands behind."""
    words = phrases.doc.all_words
    if words[at : at + 1] == [] or words[at] not in _CRAFT:
        return False
    for end in range(at + 1, min(at + _ITS_SUBJECT, len(words))):
        if words[end] in _ENDS or words[end].startswith("و"):
            return False
        things = (m for m in phrases.within("things", end, end + 1) if m.first == end and not m.prefix)
        if any(m.entry.row.get("of") in _HIT for m in things):
            return True
    return False


_CRAFT = frozenset(("صاروخ", "صاروخان", "صواريخ", "قذيفه", "قذيفتان", "قذايف", "مسيره", "مسيرتان", "مسيرات", "طايره",
                    "طايرتان", "طايرات", "مقاتلات", "غاره", "غارات"))  # fmt: skip
_HIT = frozenset(("building", "vehicle", "hideout", "tunnel", "camp", "cave", "ammunition", "weapon", "aircraft"))
_ENDS = frozenset(("،", ".", "في", "من", "علي", "الي", "قبل", "بعد", "كانت", "كان", "فوق", "قرب", "عند"))
_ITS_SUBJECT = 5
