"""Words for deeds that tell how many there are altogether, more or fewer, or whichever there might be."""

from marsad.lexicon import Match
from marsad.reading.phrases import Phrases


def is_trend(phrases: Phrases, match: Match) -> bool:
    """«في ظل تصاعد ملحوظ [لهجمات] الخلايا»: deeds without a number, told as what goes on around."""
    words = phrases.doc.all_words
    if match.entry.pos == "verb" or not words[match.last - 1].endswith("ات"):
        return False
    near = range(max(match.first - _AROUND, 1), match.first)
    if words[match.first - 1] == "في" and any(words[at].startswith(_FEWER) for at in near):
        return True  # «شهدت بغداد انخفاضا ملموسا في [الهجمات]»
    behind = words[match.last : match.last + _BY_HOW_MUCH]
    if "بنسبه" in behind and any(w in _FELL for w in behind[:_AROUND]):
        return True  # «عدد [الهجمات] الإرهابية انخفض بنسبة 60 بالمئة»
    return any(words[at].startswith(_RISING) and words[at - 1] in _AMID_OF for at in near)


_AROUND = 4
_RISING = ("تصاعد", "تزايد", "ازدياد", "تنامي", "ارتفاع", "تصعيد", "احتدام", "تواتر", "كثاف")
_FELL = frozenset(("انخفض", "انخفضت", "تراجع", "تراجعت", "ارتفع", "ارتفعت", "زاد", "زادت", "تضاعفت", "تقلصت"))
_BY_HOW_MUCH = 8
_FEWER = ("انخفاض", "تراجع", "تناقص", "هبوط", "ارتفاعا", "تزايدا", "تصاعدا", "زياده", "تصعيدا")
_AMID_OF = frozenset(("ظل", "وسط", "مع", "بسبب", "نتيجه", "وقع", "جراء", "رغم"))


def is_of_any(phrases: Phrases, match: Match) -> bool:
    """«أمر الجيش [بالتصدي لأي] توغل»: what is to be done whenever it should be needed."""
    words = phrases.doc.all_words
    if words[match.first] == "وجود":  # «نفت الوزارة [وجود أي قوات]»: told only to be denied
        return not any(w in _DENYING for w in words[max(match.first - _DENIED, 0) : match.first])
    return match.entry.pos != "verb" and match.last < len(words) and words[match.last] == "لاي"


_DENIED = 10
_DENYING = frozenset(("نفي", "نفت", "نفوا", "ينفي", "تنفي", "نافيا", "نافيه", "ننفي", "عدم", "لا", "بعدم"))
