"""People to whom a blow was meant, whose house was pulled down, who were given or lost a post; and words for kin that
only tell whose somebody is."""

from marsad.reading.people.names import Names
from marsad.text import fold


def aimed_at(names: Names, begin: int, last: int) -> bool:
    """«استهداف [فلان الفلاني]», «أطلقوا النار على [فلان]», «نجا [فلان] من محاولة اغتيال»: whom a blow was to hit."""
    before = names.words[max(begin - 4, 0) : begin]
    behind = names.words[last : last + 6]
    if behind and behind[0] in _EXPOSED and any(w in _ATTEMPT for w in behind):
        return True  # «[الشاب فلان] تعرض لمحاولة اغتيال»
    if not before:
        return False
    if before[-1] == "علي":
        return any(w.removeprefix("ال").removeprefix("و") in _FIRE for w in before[:-1])
    word = before[-1].removeprefix("و")
    if word in _AIMED or word in _POSTED:
        return last - begin > 1
    survived = word in _SURVIVED or word in _EXPOSED
    return survived and any(w in _ATTEMPT for w in behind)


_POSTED = frozenset(fold(w) for w in ("تعيين", "بتعيين", "تكليف", "بتكليف", "تنصيب", "بتنصيب", "إقالة", "بإقالة",
                                      "إعفاء", "بإعفاء", "عزل", "بعزل", "ترقية", "بترقية", "اختيار", "باختيار",
                                      "انتخاب", "أعفي", "أقيل", "كلف", "رقي", "وأعفي", "وأقيل", "وكلف", "ورقي"))
_FIRE = frozenset(("نار", "رصاص", "نيران", "اعيره"))
_AIMED = frozenset(fold(w) for w in ("استهداف", "باستهداف", "لاستهداف", "استهدفت", "استهدف", "استهدفوا", "تستهدف",
                                     "يستهدف", "ملاحقة", "مطاردة", "لاغتيال", "تصفية"))
_SURVIVED = frozenset(fold(w) for w in ("نجا", "نجت", "نجاة", "بنجاة"))
_EXPOSED = frozenset(fold(w) for w in ("تعرض", "تعرضت", "يتعرض"))
_ATTEMPT = frozenset(fold(w) for w in ("اغتيال", "لاغتيال", "استهداف", "محاولة", "لمحاولة", "كمين", "لكمين", "تفجير",
                                       "لاستهداف", "لإطلاق"))
def of_home(names: Names, begin: int) -> bool:
    """Whether it is told that somebody's house was pulled down, blown up, set on fire or set upon."""
    if names.words[begin - 1].lstrip("بل") not in _HOMES:
        return False
    return any(w.removeprefix("و") in _RAZED for w in names.words[max(begin - _HOME_REACH, 0) : begin - 1])


_HOMES = frozenset(("منزل", "بيت", "منزلي", "بنايه", "منشاه", "محل", "شقه", "مركبه", "مزرعه"))
_RAZED = frozenset(fold(w) for w in (
    "هدم", "هدمت", "يهدم", "تهدم", "يهدمون", "هدموا", "بهدم", "نسف", "نسفت", "ينسف", "تنسف", "بنسف", "فجر", "فجرت",
    "يفجر", "تفجر", "بتفجير", "تفجير", "جرفت", "يجرف", "تجرف", "أحرق", "أحرقوا", "أحرقت", "يحرق", "يحرقون",
    "إحراق", "بإحراق", "هاجم", "هاجموا", "هاجمت", "يهاجم", "يهاجمون", "أغلق", "أغلقت", "إغلاق", "صادر",
    "صادرت"))  # fmt: skip
_HOME_REACH = 8


def of_kin(names: Names, begin: int) -> bool:
    """Whether the word for kin before a name tells whose it is («زوجة فلان»), not who it is («زوجته فلانة»)."""
    word = names.words[begin].removeprefix("و")
    return word in _CONSTRUCT or (word in _FEMININE and names.doc.raw[names.doc.tokens[begin].end - 1] == "ة")


_CONSTRUCT = frozenset(("زوج", "والد", "ابن", "نجل", "شقيق", "حفيد", "عم", "خال", "صهر", "والدي", "ابناء", "اطفال"))
_FEMININE = frozenset(("زوجه", "والده", "ابنه", "شقيقه", "حفيده", "ارمله"))
