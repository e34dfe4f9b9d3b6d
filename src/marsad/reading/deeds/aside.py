"""Words for deeds that only tell what was broken, when, by what ruse, what did not follow: «قبل وقف النار», «بكمين»."""

from marsad.lexicon import Match
from marsad.reading.deeds.triggers import family
from marsad.reading.phrases import Phrases
from marsad.reading.words.needs import without_clitics

_TRUCE_TIME = frozenset(("قبل", "قبيل", "بعد", "بعيد", "منذ", "عقب"))
_TRUCE = ("وقف", "لوقف", "بوقف")


def is_of_a_truce(phrases: Phrases, match: Match) -> bool:
    """«خرقا اتفاق وقف [إطلاق النار]», «دمر المبنى قبل [وقف النار]»: shots that are to stop, a truce told as a time."""
    words = phrases.doc.all_words
    before = words[match.first - 1] if match.first else ""
    if match.entry.id == "shooting":
        return before in _TRUCE
    return match.entry.id == "ceasefire" and match.entry.pos != "verb" and before in _TRUCE_TIME


def is_aside(phrases: Phrases, match: Match) -> bool:
    """«[بكمين] محكم.. القبض على مطلوب», «مسؤول مفرزة [الاغتيالات]», «لم تسفر عن [مواجهات]», «اعتقال منفذ [تفجير]»."""
    words, at = phrases.doc.all_words, match.first
    if match.entry.id == "reinforcement":
        return not _EARLIER.isdisjoint(words[max(at - 2, 0) : at]) and "وصول" in words[max(at - 1, 0) : match.last]
    if match.entry.id == "agreement" and match.entry.pos != "verb":
        return _is_ground(words, at)
    if match.entry.id == "aid" and match.entry.pos == "verb":
        return words[at].lstrip("و") == _SHIPMENT  # spelt like «he shipped it»
    if match.entry.id == "aid":  # «ضبطت القوات [شحنة أسلحة]», «تهريب شحنة أسلحة»
        return any(without_clitics(w).startswith(_SEIZED) for w in words[max(at - _SEIZED_NEAR, 0) : at])
    if match.entry.id == "ambush":
        near = phrases.within("triggers", match.last, match.last + _ARREST_NEAR) if words[at] == "بكمين" else ()
        return any(m.entry.id == "arrest" for m in near)
    if match.entry.id == "assassination":
        return words[at] == "الاغتيالات" and at > 0 and words[at - 1].removeprefix("ال") in _UNITS
    if match.entry.pos != "verb" and at and words[at - 1].removeprefix("ال").lstrip("بل") in _DOERS:
        held = phrases.within("triggers", max(at - _HELD_NEAR, 0), at)
        dated = any(t.first < match.last + _DATED and t.last > match.last for t in phrases.times)
        harmed = family(match.entry.id) in ("explosion", "attack", "strike", "fight")
        return harmed and not dated and any(m.entry.id == "arrest" for m in held)
    if family(match.entry.id) != "fight" or match.entry.pos == "verb" or at < 3:
        return False
    before = words[at - 3 : at]
    return before[0].lstrip("وف") == "لم" and before[1].startswith(_CAME_OF) and before[2] in _OF_IT


def _is_ground(words: list[str], at: int) -> bool:
    """«2500 جندي باقون [بموجب] اتفاق مع بغداد»: what is rested on, unless it is told who made it."""
    before = words[at - 1] if at else ""
    if before == "الي" and at > 1:
        before = words[at - 2]
    made = any(w.removeprefix("ال").startswith(_MADE) for w in words[at + 1 : at + _MADE_NEAR])
    return before.lstrip("و") in _BY_VIRTUE_OF and not made


_SHIPMENT = "شحنه"
_SEIZED = ("ضبط", "تضبط", "يضبط", "صادر", "مصادر", "تصادر", "عثر", "عثور", "تعثر", "احبط", "احباط", "تحبط", "تهريب",
           "هرب", "استول", "استيلاء", "اعترض")  # fmt: skip
_SEIZED_NEAR = 7
_BY_VIRTUE_OF = frozenset(("بموجب", "وفق", "وفقا", "حسب", "بحسب", "تنفيذا", "استنادا", "تطبيقا", "ضمن", "اطار", "بناء"))
_MADE = ("وقع", "موقع", "مبرم", "ابرم", "جري", "عقد", "تم", "رعا", "رعي", "ترعا", "توسط", "توصل")
_MADE_NEAR = 6
_EARLIER = frozenset(("قبل", "قبيل"))  # «انسحبوا [قبل وصول] التعزيزات»
_ARREST_NEAR, _HELD_NEAR, _DATED = 8, 12, 6
_DOERS = frozenset(("منفذ", "منفذي", "مدبر", "مدبري", "مخطط", "مخططي", "مرتكب", "مرتكبي", "متزعم"))
_UNITS = frozenset(("مفرزه", "مفارز", "خليه", "كتيبه", "فرقه", "ملف", "وحده", "مسوول", "قسم", "امير", "جهاز", "شبكه"))
_CAME_OF = ("تسفر", "يسفر", "تشهد", "يشهد", "تتخلل", "يتخلل", "تود", "يود", "تسجل", "يسجل", "تتطور", "يتطور")
_OF_IT = frozenset(("عن", "اي", "ايه", "خلالها", "الي", "وقوع"))
