"""Words for deeds that tell none, by what stands beside them: the dead who arrive, what one has no part in."""

from marsad.lexicon import Match
from marsad.reading.deeds.triggers import family
from marsad.reading.phrases import Phrases
from marsad.text import fold


def not_told(phrases: Phrases, match: Match) -> bool:
    """Whether a word for a deed tells none, by the words beside it."""
    return _arrives_dead(phrases, match) or _no_part(phrases, match) or _palmyra(phrases, match)


def _arrives_dead(phrases: Phrases, match: Match) -> bool:
    """«[وصلت] خمس جثث لعناصر من س إلى المستشفى»: no reinforcement."""
    if match.entry.id != "reinforcement":
        return False
    near = phrases.doc.words(match.first, match.last + _NEAR)
    return any(w.removeprefix("ال").startswith(_CARRIED) for w in near)


_CARRIED = ("جثث", "جثامين", "جثه", "جثمان", "جرحي", "مصاب", "قتلي", "ضحايا", "وفد")
_NEAR = 3


def _no_part(phrases: Phrases, match: Match) -> bool:
    """«المدربون سيبقون، ولا علاقة لهم [بانسحاب] القوات»: only what somebody has nothing to do with."""
    if not match.prefix.removesuffix("ال").endswith("ب"):
        return False
    before = phrases.doc.words(max(match.first - _NEAR, 0), match.first)
    return _CONCERN in before and any(w.removeprefix("و") in _NOT for w in before)


_CONCERN = fold("علاقة")
_NOT = frozenset(("لا", "ليس", "ليست"))


def _palmyra(phrases: Phrases, match: Match) -> bool:
    """«نقلوا إلى المستشفى [تدمر]», «في مطار تدمر»: the town, spelt like «she destroys»."""
    words = phrases.doc.all_words
    if words[match.last - 1] != "تدمر" or family(match.entry.id) != "destruction" or not match.first:
        return False
    return words[match.first - 1].removeprefix("ال").startswith(_IN_TOWN)


_IN_TOWN = ("مستشفي", "مشفي", "مدينه", "باديه", "مطار", "ريف", "سجن", "طريق", "محيط", "منطقه", "مفرق", "صحراء")
