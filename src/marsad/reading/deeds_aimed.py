"""Words that say whom an attack or an operation was aimed at: they tell no strike of their own."""

from marsad.reading.deeds import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.windows import least


def without_strikes(phrases: Phrases, deeds: list[Deed]) -> list[Deed]:
    """«هجمات مسلحة شنها عناصر … استهدفت حواجز»: whom an attack was aimed at; the attack tells what it was."""
    words = phrases.doc.all_words
    if any(family(d.kind) in _FOILING for d in deeds):
        deeds = [
            d for d in deeds
            if not (d.kind == "strike" and d.verb and d.going_on and d.first and words[d.first - 1] in _WAS)
        ]  # fmt: skip
    attacks = [d for d in deeds if d.kind in _ATTACKING and not d.verb and not d.negated]
    if not attacks:
        return deeds
    return [
        d for d in deeds
        if not (d.kind == "strike" and d.verb and words[d.first].lstrip("و").startswith(_AIMING)
                and any(d.last == a.first or 0 <= d.first - a.last <= _AIMED for a in attacks))
    ]  # fmt: skip


_FOILING = frozenset({"find", "arrest", "operation", "justice"})
_WAS = frozenset(("كان", "كانت", "كانوا", "كانا"))
_ATTACKING = frozenset({"attack", "attack-on-forces", "shooting", "suicide-bombing", "ambush"})
_AIMING = ("استهدف", "تستهدف", "يستهدف", "طال", "يطال", "تطال")


def without_aims(phrases: Phrases, deeds: list[Deed]) -> list[Deed]:
    """«نفذت القوات عملية أمنية استهدفت تفكيك خلية»: what an operation was directed at; it struck nothing."""
    began = least([d.last for d in deeds if family(d.kind) == "operation" and not d.verb])
    if began is None:
        return deeds
    words = phrases.doc.all_words
    return [
        d for d in deeds
        if not (d.verb and d.kind == "strike" and "ستهدف" in words[d.first] and 0 <= d.first - began <= _AIMED)
    ]  # fmt: skip


_AIMED = 12
