"""Words for ground or forces that tell of people here: families that are taken back, the freed, the fallen."""

from marsad.lexicon import Match
from marsad.reading.deeds.triggers import Deed
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside

RECAPTURE = "territory-recapture"
_BEHIND = 5
_FALLEN = ("شهداء", "قتلي", "جرحي", "مصاب", "ضحايا", "اسري", "مفقود", "معتقل", "موقوف")


def takes_back(phrases: Phrases, deed: Deed) -> bool:
    """«استعادت بغداد [150 عائلة] من مخيم الهول»: people come back, no ground is taken."""
    if deed.kind != RECAPTURE or "ستعاد" not in phrases.doc.all_words[deed.first]:
        return False
    behind = inside(phrases.counts, deed.last, deed.last + _BEHIND)
    return bool(behind) and behind[0].of in ("person", "family") and behind[0].group in (None, "civilian", "civilians")


def frees(phrases: Phrases, deed: Deed) -> bool:
    """«تمكنت القوات من تحرير [11 عاملا]», «حررت ثلاثة مهاجرين»: people are set free, no ground is taken."""
    if deed.kind != RECAPTURE or "حر" not in phrases.doc.all_words[deed.first]:
        return False
    behind = inside(phrases.counts, deed.last, deed.last + (_BEHIND if deed.verb else 2))
    if not behind or behind[0].of != "person" or behind[0].definite or behind[0].result is not None:
        return False
    between = phrases.doc.words(deed.last, behind[0].first)
    placed = bool(inside(phrases.places, deed.last, behind[0].first))
    return not placed and not any(w.startswith("و") or w in "،,." for w in between)


def of_the_fallen(phrases: Phrases, deed: Deed) -> bool:
    """«عدد الجنود [الشهداء] بلغ سبعة»: a toll, not how many there are."""
    words = phrases.doc.words(deed.first, deed.last + 2)
    return any(w.removeprefix("ال").startswith(_FALLEN) for w in words)


def of_the_dead(phrases: Phrases, match: Match) -> bool:
    """«[تسلم] المستشفى جثث ستة من عناصر الشرطة»: nobody is set free or handed over."""
    if match.entry.id != "release":
        return False
    return any(w.lstrip("وبال").startswith(_BODIES) for w in phrases.doc.words(match.first, match.last + _DELIVERED))


_BODIES = ("جثث", "جثه", "جثت", "جثامين", "جثمان", "رفات", "مستشف", "مشف", "طباب")
_DELIVERED = 10
