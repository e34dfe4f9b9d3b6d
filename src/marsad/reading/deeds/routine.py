"""Words for deeds of which nobody says that one happened: what a gap is used for, what somebody stands behind."""

from marsad.lexicon import Match
from marsad.reading.deeds.triggers import family
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside

_BLOWS = frozenset({"attack", "strike", "explosion", "fight"})
_THEIRS = ("هجماته", "هجماتها", "هجماتهم", "عملياته", "عملياتها", "عملياتهم", "ضرباته", "ضرباتها", "ضرباتهم")
_CARRYING_OUT = frozenset(("لتنفيذ", "لشن", "لتكثيف", "لتصعيد", "لاستئناف", "لاستيناف"))
_MANY = frozenset(("العديد", "عدد", "عشرات", "مئات", "ميات", "الكثير", "معظم", "غالبيه"))
_BEHIND = 4


def of_routine(phrases: Phrases, match: Match) -> bool:
    """«فراغ استغله التنظيم لتنفيذ [هجماته]», «خلية تقف وراء العديد من [الهجمات]»: no one happening is told."""
    if family(match.entry.id) in _IN_SERIES and _one_of_many(phrases, match):
        return True
    if _by_helicopter(phrases, match) or _turned_to(phrases, match) or _goes_on_doing(phrases, match):
        return True
    if match.entry.pos == "verb" or not match.first or family(match.entry.id) not in _BLOWS:
        return False
    words = phrases.doc.all_words
    word, before = words[match.last - 1], words[match.first - 1]
    if word in _THEIRS or words[match.first] in _THEIRS:
        return before in _CARRYING_OUT
    if not word.endswith("ات") or inside(phrases.times, match.last, match.last + _BEHIND):
        return False
    near = words[max(match.first - _BEHIND, 0) : match.first]
    return "وراء" in near and not _MANY.isdisjoint(near)


def _one_of_many(phrases: Phrases, match: Match) -> bool:
    """«ويأتي هذا الهجوم ضمن [سلسلة هجمات تستهدف] مواقع س», «أن الضربة جاءت في إطار [العمليات] الاستباقية»: many deeds
    without a number and a day, of which the one told before is a part.
    """
    sentence = phrases.doc.sentences[phrases.doc.tokens[match.first].sentence]
    words = phrases.doc.all_words
    begin = max(sentence.first, match.first - _COMES_BEFORE)
    comes = next((at for at in range(begin, match.first) if words[at].lstrip("وف") in _COMES), None)
    if comes is None:
        return False
    opens = comes == sentence.first
    within = range(comes + 1, min(comes + _SERIES_REACH, match.last))
    at = next((n for n in within if words[n] in ("ضمن", "اطار", "سياق")), None)
    if at is None or not any(w.startswith(_SERIES if opens else _EFFORTS) for w in words[at + 1 : at + 3]):
        return False
    first = sentence.first if opens else at
    counted = any(c.low for c in inside(phrases.counts, first, sentence.last))
    return not counted and not inside(phrases.times, first, sentence.last)


_COMES_BEFORE = 20
_EFFORTS = ("سلسل", "عمليات", "العمليات", "الجهود", "جهود", "الخطط", "الخطه", "خطه", "حمل", "الحمل", "الاجراءات",
            "المتابعه", "ملاحقه", "استراتيجي")  # fmt: skip
_IN_SERIES = _BLOWS | {"operation", "campaign", "forces"}
_COMES = frozenset(("ياتي", "تاتي", "جاء", "جاءت", "تندرج", "يندرج", "تدخل", "جاءتا", "تاتيان"))
_SERIES_REACH = 9
_SERIES = ("سلسل", "حمل", "موج", "تصعيد", "التصعيد", "الحمل", "عمليات", "الهجمات", "هجمات", "الجهود", "جهود",
           "العمليات", "خطط", "الخطط", "خطه", "الخطه")  # fmt: skip


def _by_helicopter(phrases: Phrases, match: Match) -> bool:
    """«نفذت [غارة بطائرة هليكوبتر] وألقت القبض على قيادي»: men who came by helicopter, not a strike from the air."""
    words = phrases.doc.all_words
    if match.entry.pos == "verb" or not words[match.first].lstrip("وبل").startswith("غار"):
        return False
    if not any(w.startswith(("هليكوبتر", "بهليكوبتر", "بمروحي", "مروحي")) for w in words[match.last : match.last + 3]):
        return False
    sentence = phrases.doc.sentences[phrases.doc.tokens[match.first].sentence]
    return any(w.lstrip("وب").startswith(_CAUGHT) for w in words[sentence.first : sentence.last])


_CAUGHT = ("اعتقل", "اعتقال", "القبض", "قبض", "احتجز", "احتجاز", "اسر")


def _turned_to(phrases: Phrases, match: Match) -> bool:
    """«رصد التقرير تحول التنظيم إلى [استهداف] الأبراج»: what somebody has taken to doing."""
    if match.entry.pos == "verb" or match.first < _TURN or family(match.entry.id) not in _BLOWS:
        return False
    words = phrases.doc.all_words
    turn = words[match.first - _TURN : match.first]
    return turn[-1] in ("الي", "علي") and any(w.lstrip("وفبل").removeprefix("ال").startswith(_TURNS) for w in turn)


_TURN = 4
_TURNS = ("تحول", "لجوء", "لجا", "يلجا", "تلجا", "ميل", "انتقال", "اعتماد", "قدرته", "قدره", "قدرات")


def _goes_on_doing(phrases: Phrases, match: Match) -> bool:
    """«منذ إعلان النصر، لا يزال مسلحوه [يشنون هجمات]»: what a group does all the time, without a number and a place."""
    if family(match.entry.id) not in _BLOWS or match.first < _STILL_BEFORE:
        return False
    words = phrases.doc.all_words
    led = words[match.first - _STILL_BEFORE : match.first]
    still = next((at for at in range(len(led) - 1) if led[at] in _STILL and led[at + 1] in _LASTS), None)
    told = words[match.first - 2 : match.last + 2]
    if still is None or "." in led[still:] or not any(w.startswith(_PLURALS) and w.endswith("ات") for w in told):
        return False
    behind = range(match.first, match.last + _STILL_REACH)
    placed = any(p.type not in ("country", "region") for p in inside(phrases.places, behind[0], behind[-1]))
    return not placed and not any(c.low for c in inside(phrases.counts, behind[0], behind[-1]))


_STILL_BEFORE, _STILL_REACH = 8, 12
_STILL = frozenset(("لا", "ما", "ولا", "وما"))
_LASTS = frozenset(("يزال", "تزال", "زال", "زالت", "يزالون", "زالوا", "انفك", "تنفك"))
_PLURALS = ("هجمات", "عمليات", "اعتداءات", "الهجمات", "ضربات", "تفجيرات")
