"""Words that say whom an attack or an operation was aimed at: they tell no strike of their own."""

from marsad.lexicon import Match
from marsad.reading.deeds.triggers import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import least


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


def is_tried(phrases: Phrases, match: Match) -> bool:
    """«بعدما [حاول] أحدهما تفجير حزامه», «ينوون تنفيذ هجوم»: what somebody tried to set off, or meant to do."""
    before = phrases.doc.all_words[match.first - 1] if match.first else ""
    trying = "محاول" in before or before.lstrip("وف").startswith(_MEANING)  # «أثناء محاولتهما [زرع] عبوة»
    if (match.entry.pos == "verb" and not trying) or family(match.entry.id) not in ("explosion", "attack"):
        return False
    tried = _TRIED if family(match.entry.id) == "explosion" else _MEANING
    return any(w.lstrip("وفب").startswith(tried) for w in phrases.doc.words(max(match.first - 3, 0), match.first))


_MEANING = ("ينوي", "ينوون", "تنوي", "يعتزم", "تعتزم", "بصدد", "صدد", "يخطط", "ينويان", "يتهي", "يستعد")
_TRIED = ("حاول", "يحاول", "تحاول", "اراد", "محاولته", "محاولتهم", "محاولتها", *_MEANING)
