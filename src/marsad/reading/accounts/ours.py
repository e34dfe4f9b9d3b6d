"""Words for the speaker's own forces that tell what was done to them; words by which a deed is owned to; whose men
are called soldiers.
"""

from marsad.model.actors import ActorEntry
from marsad.reading.phrases import Phrases


def of_ours(phrases: Phrases, at: int) -> bool:
    """«دون خسائر في صفوف [قواتنا]», «استهدف [قواتنا]»: what was done to one's own."""
    word = phrases.doc.all_words[at].removeprefix("و")
    before = phrases.doc.all_words[at - 1] if at else ""
    return word.startswith(("ل", "ب")) or before in _ONTO_OURS or before.startswith(_AIMED_AT_OURS)


_ONTO_OURS = frozenset(("صفوف", "من", "علي", "ضد", "في", "نحو", "باتجاه", "تجاه", "امام", "بين", "مواقع", "نقاط",
                        "بحق", "باسناد", "اسناد", "بدعم", "دعم", "بغطاء", "غطاء", "بمسانده", "بمشاركه", "مع", "لدي",
                        "بواسطه", "عبر", "مقر", "معسكر", "خسائر"))  # fmt: skip
_AIMED_AT_OURS = ("استهدف", "يستهدف", "تستهدف", "هاجم", "يهاجم", "تهاجم", "قصف")


def admits(words: list[str]) -> bool:
    """«أقر المتحدث باسم التحالف [بتنفيذ غارة]»: what is admitted or claimed is the speaker's own deed."""
    return any(w.removeprefix("و").startswith(("اقر", "اعترف", "يعترف", "تعترف", "تبن", "يتبن", "تتبن")) for w in words)


def keeps_soldiers(side: ActorEntry) -> bool:
    """Whether men of a side may be called soldiers: a force's, or those of a militia beside the state."""
    return side.kind == "force" or (side.kind == "group" and side.acled_inter == "Political militia")
