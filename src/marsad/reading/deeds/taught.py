"""Words for deeds that name a room, a lesson or the end of a task: «في مركز التنسيق», «الدورة شملت معالجة العبوات»."""

from marsad.lexicon import Match
from marsad.reading.actors.sides import is_armed_side
from marsad.reading.deeds.triggers import family
from marsad.reading.phrases import Phrases
from marsad.reading.words.needs import without_clitics
from marsad.reading.words.windows import inside

_ROOMS = ("غرف", "مركز", "مراكز", "خلي", "لجن")
_IN = frozenset(("في", "عبر", "داخل", "بواسطه", "طريق", "خلال", "من"))
_COURSES = frozenset(("دوره", "دورات", "دورتين", "دورتان", "تدريب", "تدريبا", "تدريبات", "تمرين", "تمرينا", "تمارين",
                      "محاضره", "محاضرات", "تدريبهم", "تدريبها", "تدريبه"))  # fmt: skip
_HOLDS = ("شمل", "تشمل", "يشمل", "تضمن", "يتضمن", "تركز", "ركز", "تناول", "اشتمل")
_ABOUT = frozenset(("علي", "في", "حول", "ل"))
_GROUNDS = frozenset(("معسكر", "معسكرا", "معسكرات", "مركز", "مراكز", "ميدان", "ساحه", "موقع", "مدرسه", "قاعده"))
_LESSON, _HOME = 12, 6
_TAUGHT = frozenset({"find", "fight", "operation", "explosion", "attack"})


def is_only_where(phrases: Phrases, match: Match) -> bool:
    """Whether the word names where something was done, what men are taught, or that their task is over."""
    if match.entry.id == "training":
        return _is_civil(phrases, match)
    room = _is_a_room(phrases, match) or _is_that_column(phrases, match) or _is_relied_on(phrases, match)
    return room or _is_taught(phrases, match) or _is_over(phrases, match)


def _is_civil(phrases: Phrases, match: Match) -> bool:
    """«تلقى 30 صحفيا تدريبا»: those who learn are no men under arms."""
    words = phrases.doc.all_words
    if match.entry.pos != "verb" or not words[match.first].lstrip("وفسيت").startswith(_LEARNS):
        return False
    first, last = max(match.first - _NEAR, 0), match.last + _NEAR
    if any(is_armed_side(a.id) for a in inside(phrases.actors, first, last)):
        return False
    return not any(without_clitics(w).startswith(_MEN) for w in words[first:last])


_LEARNS = ("لق", "تلق", "لتحق", "التحق", "خضع", "شارك", "خرج", "تخرج", "نه", "انه", "كمل", "اكمل")
_MEN = ("مقاتل", "جندي", "جنود", "ضابط", "ضباط", "عنصر", "عناصر", "منتسب", "شرطي", "مجند", "متدرب", "متطوع", "لواء",
        "فوج", "افواج", "كتيب", "سري", "طيار", "مستشار")  # fmt: skip
_NEAR = 14


def _is_a_room(phrases: Phrases, match: Match) -> bool:
    """«جرى التخطيط لها [في مركز التنسيق] المشترك»: where it was planned, and no room that is set up."""
    if match.entry.id != "cooperation" or match.entry.pos == "verb" or not match.first:
        return False
    words = phrases.doc.all_words
    if words[match.first].removeprefix("و") in _UNITS:  # «نفذت قوة من [اللواء المشترك] الأول»: who did it
        return not any(w.lstrip("ولب").startswith(_SET_UP) for w in words[max(match.first - 2, 0) : match.first])
    return words[match.first - 1] in _IN and without_clitics(words[match.first]).startswith(_ROOMS)


_UNITS = frozenset(("اللواء", "اللواءين", "اللواءان", "الالويه", "القوه", "الفوج", "الوحده", "الدوريه", "الدوريات"))
_SET_UP = ("تشكيل", "انشاء", "تاسيس", "تشكيله", "شكل", "انشا", "اسس", "فكره", "ملف", "مشروع")


def _is_that_column(phrases: Phrases, match: Match) -> bool:
    """«غادر رتل القاعدة. وقال المصدر إن [الرتل] نقل معدات»: the column that was told before."""
    word = phrases.doc.all_words[match.first]
    if match.entry.id != "deployment" or word not in _COLUMNS or match.last - match.first > 1:
        return False
    return _COLUMNS[word] in phrases.doc.all_words[: match.first]


_COLUMNS = {"الرتل": "رتل", "القافله": "قافله", "الارتال": "ارتال"}


def _is_relied_on(phrases: Phrases, match: Match) -> bool:
    """«العملية جاءت بناء على [معلومات استخبارية من] جهاز س»: on what it was done, and nothing that was shared."""
    words = phrases.doc.all_words
    if match.entry.id != "intelligence-sharing" or not words[match.first].lstrip("بلو").startswith("معلومات"):
        return False
    led = words[max(match.first - _LED_BY, 0) : match.first]
    return words[match.first].startswith(("بم", "لم")) or any(w.lstrip("و") in _RELYING for w in led)


_LED_BY = 3
_RELYING = frozenset(("بناء", "وفق", "وفقا", "استنادا", "بموجب", "بعد", "اثر", "ضوء", "بفضل", "حسب", "بحسب"))


def _is_taught(phrases: Phrases, match: Match) -> bool:
    """«الدورة شملت القتال في المدن [ومعالجة العبوات]», «تدريب على [تفكيك العبوات]»: what is learnt there."""
    if match.entry.pos == "verb" or family(match.entry.id) not in _TAUGHT:
        return False
    return is_lesson(phrases, match.first)


def is_lesson(phrases: Phrases, first: int) -> bool:
    """Whether what stands at a token is told as what a course holds, or what men train for."""
    words = phrases.doc.all_words
    for at in range(first - 1, max(first - _LESSON, -1), -1):
        if words[at] in _ENDS:
            return False
        if without_clitics(words[at]) in _COURSES and (not at or without_clitics(words[at - 1]) not in _GROUNDS):
            held = any(w.removeprefix("ال").startswith(_HOLDS) for w in words[at + 1 : min(at + 5, first)])
            return held or not _ABOUT.isdisjoint(words[at + 1 : at + 2])
    return False


_ENDS = frozenset((".", "؛", "؟", "!", "بعد", "قبل", "اثر", "عقب", "هجوم"))


def _is_over(phrases: Phrases, match: Match) -> bool:
    """«[أنهت] القوة [مهمتها] وعادت إلى قواعدها»: a raid that is over, and no withdrawal."""
    if match.entry.id != "withdrawal" or match.entry.pos != "verb":
        return False
    words = phrases.doc.all_words
    if not words[match.first].lstrip("وف").startswith(("انه", "اختتم")):
        return False
    task = next((n for n in range(match.first, min(match.last + _HOME, len(words))) if words[n].startswith("مهم")), 0)
    behind = words[task + 1 : task + 1 + _HOME] if task else []
    return any(w.lstrip("وف").startswith(("عاد", "تعود", "يعود")) for w in behind)
