"""Wars said to be won: «أعلنت بغداد النصر على التنظيم», «أعلن العراق القضاء على داعش»; else a boast or a hope."""

from marsad.lexicon import Match
from marsad.reading.deeds.triggers import Deed
from marsad.reading.phrases import Phrases

# fmt: off
VICTORY = frozenset(("النصر", "نصر", "نصره", "نصرها", "الانتصار", "انتصار", "انتصاره", "انتصارها", "تحقيق", "هزيمه",
                     "هزيمته", "هزيمتها", "الهزيمه", "القضاء", "دحر"))
_DECLARED = frozenset(("اعلن", "اعلنت", "تعلن", "يعلن", "اعلان", "باعلان", "الاعلان", "اعلانها", "اعلانه", "معلنا",
                       "معلنه", "حقق", "حققت", "تحقق", "اعلنوا"))
_HOPES = frozenset(("حتي", "اجل", "بهدف", "هدف", "سيعلن", "ستعلن", "سنعلن", "قرب", "قريبا", "اقتراب"))
_GROUPS = frozenset(("التنظيم", "داعش", "تنظيم", "الدواعش", "الارهاب", "الجماعه", "الحركه", "دوله"))
# fmt: on
_SINCE = ("منذ", "ومنذ")
_SAID_BEFORE, _HOPED, _SINCE_BEFORE = 14, 3, 4


def no_victory(phrases: Phrases, match: Match) -> bool:
    """«حتى [القضاء على داعش]», «نقترب من [النصر على] الإرهاب»: nobody says that it was won. «[منذ] إعلان النصر، لا يزال
    مسلحوه ينشطون» only tells from when."""
    words = phrases.doc.all_words
    if match.entry.id != "territory-recapture" or without_prefix(words[match.first]) not in VICTORY:
        return False
    before = [w.lstrip("وفل") for w in words[max(match.first - _SAID_BEFORE, 0) : match.first]]
    if any(w in _SINCE for w in words[max(match.first - _SINCE_BEFORE, 0) : match.first]):
        return True
    return not any(w in _DECLARED for w in before) or any(w in _HOPES for w in before[-_HOPED:])


def is_declared(phrases: Phrases, deed: Deed) -> bool:
    """«أعلنت بغداد [النصر على] التنظيم»: a deed that somebody only tells by declaring it."""
    if deed.kind != "territory-recapture" or deed.verb:
        return False
    return without_prefix(phrases.doc.all_words[deed.first]) in VICTORY


def of_a_group(phrases: Phrases, match: Match) -> bool:
    """«[القضاء على] التنظيم», «الإجهاز على داعش»: a whole group, of whom no one is counted as killed."""
    words = phrases.doc.all_words
    if match.entry.id != "killed" or words[match.last - 1] != "علي" or match.last >= len(words):
        return False
    return words[match.last] in _GROUPS


def without_prefix(word: str) -> str:
    """A word for victory without the preposition written on it."""
    return word[1:] if word[:1] in ("و", "ب", "ل") and word not in VICTORY else word
