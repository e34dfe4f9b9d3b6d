"""Words for control of ground that tell who holds it, and no taking of it."""

from itertools import pairwise

from marsad.lexicon import Match
from marsad.reading.actors.sides import UNNAMED, inter, is_armed_side
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.kind_words import unopposed
from marsad.reading.deeds.triggers import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside


def holds_ground(phrases: Phrases, match: Match) -> bool:
    """«لا تزال سيطرة النظام على الطريق»: who holds what; only a headline or news of it tells a taking."""
    word = phrases.doc.all_words[match.first]
    if family(match.entry.id) == "territory" and word.startswith(_BECOMES) and match.last - match.first == 1:
        return not _changes_hands(phrases, match)
    if word.endswith("سيطران"):
        return True  # «مسلحين تابعين لكتيبتين [تسيطران] على المدينة»
    if _holds_now(phrases, match):
        return True
    if word in _HOLDS and match.first:
        before = match.first - 1 - (phrases.doc.all_words[match.first - 1] in _HAD)
        return phrases.doc.all_words[before].removeprefix("و") in WHICH  # «القوات التي [كانت] تسيطر على المدينة»
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


def _holds_now(phrases: Phrases, match: Match) -> bool:
    """«… . [ويستولي] التنظيم على مناطق …، [وكذلك يسيطر] على البلدة»: in the present behind the news, with no day."""
    token, words = phrases.doc.tokens[match.first], phrases.doc.all_words
    if match.entry.pos != "verb" or family(match.entry.id) != "territory" or not token.sentence:
        return False
    word = words[match.first]
    joined = word.startswith("و") or words[match.first - 1].removeprefix("و") in _BESIDES
    if word.removeprefix("و") not in _HOLDING_NOW or not joined:
        return False
    sentence = phrases.doc.sentences[token.sentence]
    return not inside(phrases.times, sentence.first, sentence.last)


_BESIDES = frozenset(("كما", "كذلك", "فيما", "بينما", "حيث", "ايضا", "اذ", "لا", "زال", "يزال", "تزال", "زالت"))
_HOLDING_NOW = frozenset(("تسيطر", "يسيطر", "يسيطرون", "تستولي", "يستولي", "تهيمن", "يهيمن"))
_HAD = frozenset(("كان", "كانت", "كانوا"))


def takes_town(phrases: Phrases, clause: Clause, deed: Deed) -> str | None:
    """«دخلت الفصائل بلدة س»: rebels in a town have taken it; «دخل الجيش المدينة دون قتال»: so has who meets nobody."""
    if deed.kind != "deployment" or not phrases.doc.all_words[deed.first].lstrip("وفب").startswith(_ENTERING):
        return None
    near = inside(phrases.places, deed.last, min(deed.last + _TOWN_REACH, clause.last))
    if not any(p.type in _TOWNS and not p.weak for p in near):
        return None
    if any(w in _COLUMNS for w in phrases.doc.words(deed.first, deed.last + 2)):
        return None  # «دخول رتل إلى المدينة»
    if unopposed(phrases, clause):
        return "territory-transfer"
    who = inside(phrases.actors, deed.first - _NEAR, deed.last + _BEHIND)
    return "territory-loss" if any(inter(a.id) == "Rebel group" or a.id == UNNAMED for a in who) else None


_ENTERING = ("دخل", "يدخل", "تدخل", "دخول")
_TOWN_REACH, _BEHIND = 16, 3
_TOWNS = frozenset({"city", "town", "village", "neighbourhood"})
_COLUMNS = frozenset(("رتل", "الرتل", "ارتال", "قافله", "دوريه", "وفد", "تعزيزات", "مساعدات"))


def _changes_hands(phrases: Phrases, match: Match) -> bool:
    """«باتت [البلدة تحت سيطرة] الجيش», «وقعت [القرية في أيدي] المسلحين», «رفعت العلم [فوق] المبنى»."""
    words = phrases.doc.words(match.last, match.last + _BECOMING)
    if "رفع" in phrases.doc.all_words[match.first]:
        armed = any(is_armed_side(a.id) for a in inside(phrases.actors, match.first - _NEAR, match.last + _BEHIND))
        return armed and any(a.endswith(_FLAG) for a in words[:6]) and any(w in _RAISED_OVER for w in words[1:])
    taken = next((n for n, w in enumerate(words) if w in _IN_HANDS or w in _HANDS), None)
    if taken is not None and any(c.of == "person" for c in inside(phrases.counts, match.last, match.last + taken)):
        return False  # «وقع [خمسة جنود] أسرى بيد القوات», «بات مطلوبان في قبضة الشرطة»: who was taken, no ground
    held = any((a == "تحت" and b.startswith("سيطر")) or (a == "في" and b in _HANDS) for a, b in pairwise(words))
    return (held or any(w in _IN_HANDS for w in words)) and phrases.placed(match.last, match.last + _BECOMING)


_BECOMES = tuple(
    joined + w for w in ("بات", "اصبح", "اضح", "صار", "وقع", "رفع", "يرفع", "ترفع") for joined in ("", "و", "ف")
)
_BECOMING = 10
_FLAG = ("علم", "العلم")
_RAISED_OVER = frozenset(("فوق", "علي", "وسط", "فوقها", "فوقه", "عليها", "عليه"))
_HANDS = frozenset(("قبضه", "يد", "ايدي"))
_IN_HANDS = frozenset(("بيد", "بايدي", "بقبضه"))


def _no_ground(words: list[str]) -> bool:
    """«السيطرة على [الحريق]», «سيطرت فرقه على [آخر الحرائق]»: what is no ground."""
    at = words.index("علي") + 1 if "علي" in words else 0
    at += words[at : at + 1] in _ALL_OF
    return any(w.removeprefix("ال").startswith(_NO_GROUND) for w in words[at : at + 1])


def _brought_about(phrases: Phrases, match: Match) -> bool:
    """«أعلنوا [السيطرة على] البلدة», «تمكنت القوات من [السيطرة على] الجسر»: a taking, no talk of who holds what."""
    words = phrases.doc.all_words
    if words[match.last - 1] != "علي" and words[match.last : match.last + 1] != ["علي"]:
        return False
    near = words[max(match.first - _BRINGING, 0) : match.first]
    return words[match.first].startswith("و") or any(w.lstrip("وف").startswith(_BROUGHT) for w in near)


_OVER_WHAT = 7
_ALL_OF = (["اخر"], ["كل"], ["جميع"], ["معظم"])
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


def felling(phrases: Phrases, match: Match) -> bool:
    """«[أوقعت] القوة ثلاثة من عناصر التنظيم بين قتيل وجريح»: nobody is arrested."""
    if family(match.entry.id) == "explosion":
        return _forestalled(phrases, match)
    if match.entry.id != "arrest" or match.entry.pos != "verb" or "وقع" not in phrases.doc.all_words[match.first]:
        return False
    return not _FELLED.isdisjoint(phrases.doc.words(match.last, match.last + _FELLING))


_FELLING = 12
_FELLED = frozenset(("قتلي", "قتيل", "قتيلا", "قتيلين", "صرعي", "صريعا", "وجريح", "جريح", "جرحي"))


def _forestalled(phrases: Phrases, match: Match) -> bool:
    """«قتلت القوات انتحاريا قبل أن [يفجر] حزامه», «قبل [تفجير نفسه]»: whom somebody stopped blew nothing up."""
    words = phrases.doc.all_words
    low = max(match.first - _AHEAD, phrases.doc.sentences[phrases.doc.tokens[match.first].sentence].first)
    at = next((i for i in range(match.first - 1, max(match.first - 4, low) - 1, -1) if words[i] == "قبل"), None)
    if at is None:
        return False
    bomber = any(w.startswith(("انتحاري", "انغماسي", "الانتحاري")) for w in words[low:at])
    return bomber and any(w.lstrip("وف").startswith(_STOPPED) for w in words[low:at])


_AHEAD = 14
_STOPPED = ("قتل", "قتلت", "اردت", "اردي", "تصد", "حيد", "تحييد", "اعتقل", "القت", "اوقف", "مقتل", "القبض", "احبط")


def once_held(phrases: Phrases, at: int) -> bool:
    """«ضربة في منطقة كانت [خاضعة سابقا لسيطرة النظام]»: whether token `at` only tells whose the ground was before."""
    words = phrases.doc.all_words
    for was in range(at - 1, max(at - _ONCE, 0), -1):
        if words[was] in "،.؛":
            return False
        if words[was] in ("كانت", "كان"):
            return any(w.startswith(_HELD) for w in words[was + 1 : at + 1])
    return False


_ONCE = 9
_HELD = ("خاضع", "تخضع", "يخضع", "تسيطر", "يسيطر", "تحتل", "يحتل")
