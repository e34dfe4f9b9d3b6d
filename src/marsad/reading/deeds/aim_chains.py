"""Aims told in a row: «بهدف تجفيف منابع الإرهاب [وإلقاء القبض على المطلوبين وتدمير الأوكار]»: not done yet."""

from marsad.lexicon import Match
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside
from marsad.text import fold

_LEADS = frozenset(("بهدف", "لغرض", "بغرض", "بغيه", "تهدف", "يهدف", "وتهدف", "ويهدف", "هدفها", "هدفه"))
_TARGETS = frozenset(("تستهدف", "يستهدف", "استهدفت", "وتستهدف"))
# What an operation may be meant to do, as the noun of it; without clitics and article.
_ENDS = frozenset(
    fold(w) for w in (
        "القضاء", "ملاحقة", "تعقب", "مطاردة", "تفتيش", "تطهير", "تأمين", "تجفيف", "فرض", "القبض", "إلقاء", "اعتقال",
        "تدمير", "منع", "إنهاء", "البحث", "تعزيز", "بسط", "ضبط", "الحد", "حماية", "تمشيط", "قطع", "إدامة", "السيطرة",
        "كشف", "مداهمة", "إزالة", "تثبيت",
    )
)  # fmt: skip
_STOPS = frozenset(("،", ",", ".", "؛", ":", "حيث", "اسفرت", "اسفر", "ادت", "ادي", "تمكنت", "تمكن", "عثرت", "ما", "مما",
                    "فيما", "بعد", "عقب", "اثر", "وتم", "وقد", "وتمكنت", "واسفرت", "وادت", "واسفر", "وعثرت", "ان",
                    "التي", "الذي", "كما", "وكانت", "وكان"))  # fmt: skip
_FARTHEST = 24


def in_aims(phrases: Phrases, at: int) -> bool:
    """Whether the noun at a token is one of several aims, told without a number of what came of it."""
    doc = phrases.doc
    if _LEADS.isdisjoint(doc.vocabulary) and _TARGETS.isdisjoint(doc.vocabulary):
        return False
    words = doc.all_words
    if not _is_end(words[at]) or any(c.low for c in inside(phrases.counts, at + 1, at + 4)):
        return False
    for before in range(at - 1, max(at - _FARTHEST, doc.sentences[doc.tokens[at].sentence].first - 1), -1):
        word = words[before]
        if word in _LEADS or (word in _TARGETS and _is_end(words[before + 1])):
            return True
        if word in _STOPS:
            return False
    return False


def aims_at(phrases: Phrases, match: Match) -> bool:
    """«العملية [تستهدف] القضاء على عناصر س»: what is aimed at is a deed to be done, and nobody was struck."""
    words = phrases.doc.all_words
    return words[match.first] in _TARGETS and match.last < len(words) and _is_end(words[match.last])


def _is_end(word: str) -> bool:
    bare = word.removeprefix("و").removeprefix("ال")
    return bare in _BARE or word.removeprefix("و") in _ENDS


_BARE = frozenset(w.removeprefix("ال") for w in _ENDS)
