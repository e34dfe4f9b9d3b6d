"""Whose men or craft a clause has as subject: «مروحيتان [للتحالف] قصفتا», «20 عربة تابعة [للدعم السريع] اقتحمت»."""

from marsad.reading.actors import ActorPhrase
from marsad.reading.clauses import Clause
from marsad.reading.phrases import Phrases
from marsad.reading.windows import inside

_REACH = 5
_CRAFT = ("مروحي", "طاير", "مسير", "مقاتل", "عرب", "الي", "رتل", "ارتال", "دباب", "زورق", "زوارق", "قوه", "دوري",
          "مفرز", "سيار", "ناقل", "مدرع", "مدفعي", "عناصر", "مجموع", "خلي", "وحد", "قاذف", "بارج", "سفين", "عنصر",
          "مسلح", "جند", "جنود", "جراف", "قطع")  # fmt: skip
_SORTS = frozenset(("حربيه", "حربيتان", "حربي", "مسيره", "مسيرتان", "مروحيه", "مروحيتان", "عسكريه", "عسكري", "قتاليه",
                    "خاصه", "مسلحه", "مدرعه", "استطلاع", "اثنان", "اثنتان", "مقاتله", "مدفعيه"))  # fmt: skip
_OPENS = frozenset(("ان", "بان", "وان", "،", ".", "؛", ":", "كما", "فيما", "بينما", "لكن", "حيث", "ثم", "نحو"))


def owns_subject(phrases: Phrases, clause: Clause, actor: ActorPhrase) -> bool:
    """Whether an actor behind ل owns the men or craft with which its clause opens."""
    words = phrases.doc.all_words
    at = actor.first - 1 - (words[actor.first - 1] == "ل")
    low = max(clause.first, at - _REACH)
    while at > low and (words[at].startswith("تابع") or words[at] in _SORTS):
        at -= 1
    if at < low or not words[at].removeprefix("و").startswith(_CRAFT):
        return False
    if words[at].startswith("و"):
        return True
    counted = inside(phrases.counts, at - 2, at + 1)
    begins = counted[-1].first if counted and counted[-1].last > at else at
    return begins <= clause.first or words[begins - 1] in _OPENS
