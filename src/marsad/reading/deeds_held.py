"""Words for control of ground that tell who holds it, and no taking of it."""

from marsad.lexicon import Match
from marsad.reading.phrases import Phrases


def holds_ground(phrases: Phrases, match: Match) -> bool:
    """«لا تزال سيطرة النظام على الطريق»: who holds what; only a headline or news of it tells a taking."""
    word = phrases.doc.all_words[match.first]
    if word.endswith("سيطران"):
        return True  # «مسلحين تابعين لكتيبتين [تسيطران] على المدينة»
    if word in _HOLDS and match.first:
        return phrases.doc.all_words[match.first - 1].removeprefix("و") in WHICH  # «القوات التي تسيطر على المدينة»
    if match.entry.id != "territory-loss":
        return False
    if "سيطر" in word and _no_ground(phrases.doc.words(match.last, match.last + _OVER_WHAT)):
        return True
    if word.endswith("السيطره"):
        return not _brought_about(phrases, match)
    if word not in _HOLDING:
        return False
    sentence = phrases.doc.sentences[phrases.doc.tokens[match.first].sentence]
    words = phrases.doc.words(sentence.first, match.first)
    told = [w for w in words if w[0].isalpha()]
    if not told or any(w.removeprefix("و").startswith(_ANNOUNCED) for w in words[-_DENIED_BEFORE:]):
        return False
    if any(w.removeprefix("و") in _DENYING for w in words[-_DENIED_BEFORE:]):
        return False  # «نفى مسؤول في الشرطة سيطرة عناصر من التنظيم على قرية»
    if words[-1] in _IN_THE_WAKE:
        return False  # «في أعقاب سيطرة الجيش على الحي»
    return words[-1] != "مع" or not any("زامن" in w for w in words[-_NEAR:])  # «تزامن ذلك مع سيطرة الفصائل على …»


def _no_ground(words: list[str]) -> bool:
    """«السيطرة على [الحريق]»: what is no ground."""
    at = words.index("علي") + 1 if "علي" in words else 0
    return any(w.removeprefix("ال").startswith(_NO_GROUND) for w in words[at : at + 1])


def _brought_about(phrases: Phrases, match: Match) -> bool:
    """«أعلنوا [السيطرة على] البلدة», «تمكنت القوات من [السيطرة على] الجسر»: a taking, no talk of who holds what."""
    words = phrases.doc.all_words
    if words[match.last - 1] != "علي" and words[match.last : match.last + 1] != ["علي"]:
        return False
    near = words[max(match.first - _BRINGING, 0) : match.first]
    return words[match.first].startswith("و") or any(w.lstrip("وف").startswith(_BROUGHT) for w in near)


_OVER_WHAT = 4
_NO_GROUND = ("حريق", "حرايق", "نيران", "نار", "وضع", "اوضاع", "موقف", "وباء", "ازمه", "سوق", "اسعار", "نفس", "مركب",
              "سيار", "طاير", "امور", "سلاح", "اسلح", "غضب", "فيروس", "جايح", "مفاصل", "اقتصاد", "قرار")  # fmt: skip
_BRINGING = 9
_BROUGHT = ("اعلن", "يعلن", "تعلن", "اعلان", "تمكن", "يتمكن", "تتمكن", "نجح", "ينجح", "تنجح", "استطاع", "احكم", "تحكم",
            "يحكم", "احكام", "بسط", "تبسط", "يبسط", "فرض", "تفرض", "يفرض", "زعم", "تزعم", "اكد", "تؤكد", "توكد",
            "ادع", "اتم", "اكمل", "استكم")  # fmt: skip
_HOLDS = frozenset(("تسيطر", "يسيطر", "يسيطرون"))
_HOLDING = frozenset(("سيطره", "سيطرته", "سيطرتها", "سيطرتهم", "وسيطره"))
_ANNOUNCED = ("اعلن", "يعلن", "تعلن", "اعلان")
_DENYING = frozenset(("نفي", "نفت", "ينفي", "تنفي", "نفيا", "نافيا", "نافيه"))
_IN_THE_WAKE = frozenset(("اعقاب", "عقب", "اثر", "غداه"))
_DENIED_BEFORE = 14
_NEAR = 6
WHICH = frozenset(("التي", "الذي", "الذين", "اللذان", "اللتان"))
