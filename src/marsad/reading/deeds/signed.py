"""Agreements that a clause tells beside its happening: «قصف الجيش البلدة رغم اتفاق وقف النار المبرم بين … في …».

Whoever signed them did so before: neither their day nor their sides are the happening's.
"""

from typing import NamedTuple

from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside


class Signed(NamedTuple):
    """An agreement inside a clause: its part of the clause, its deed, and what stands before and behind it."""

    before: Clause
    part: Clause
    deeds: list[Deed]
    behind: Clause | None


def signed_in(phrases: Phrases, clause: Clause, deeds: list[Deed]) -> Signed | None:
    """The agreement told beside the happening of a clause; None where there is none or it is the happening itself."""
    words = phrases.doc.all_words
    told = [d for d in deeds if family(d.kind) not in _TALKS and not d.negated]
    if not told:
        return None
    for at in phrases.known.cued("paper", told[0].last, clause.last):
        made = _made_at(words[at + 1 : min(at + _MADE_REACH, clause.last)])
        if made is None:
            continue
        begin = at
        while begin > told[0].last and at - begin < _LEAD and words[begin - 1] in _LEADING:
            begin -= 1
        return _apart(phrases, clause, deeds, begin, at, at + 1 + made)
    return None


_TALKS = frozenset({"agreement", "talk", "cooperation"})
_MADE_REACH = 7
_LEAD = 4
_LEADING = frozenset(("رغم", "بموجب", "وفق", "وفقا", "بحسب", "في", "خرق", "انتهاك", "خرقا", "انتهاكا", "ضمن", "اطار",
                      "علي", "الرغم", "من", "منذ", "بعد", "عقب", "بناء"))  # fmt: skip
_SIGNED = frozenset(("الموقع", "الموقعه", "المبرم", "المبرمه", "المتفق"))
_SIGNING = ("وقع", "ابرم", "توصل", "اتفق")


def _made_at(words: list[str]) -> int | None:
    """Where it is told behind the paper's name who made it: «الموقع بين», «الذي أبرمته»."""
    for at, word in enumerate(words):
        if word in "،.؛":
            return None
        if word in _SIGNED:
            return at
        if word in ("الذي", "التي") and at + 1 < len(words) and words[at + 1].startswith(_SIGNING):
            return at
    return None


def _apart(phrases: Phrases, clause: Clause, deeds: list[Deed], begin: int, at: int, made: int) -> Signed:
    words = phrases.doc.all_words
    parties = inside(phrases.actors, made, min(made + _SIDES, clause.last))
    behind = parties[-1].last if parties else made + 1
    end = next((i for i in range(behind, clause.last) if words[i] in "،.؛"), clause.last)
    end = next((d.first for d in deeds if d.verb and behind <= d.first < end), end)
    part = clause.between(begin, end)
    part = part._replace(cues=(("history", begin, begin + 1), *part.cues))
    kind = "ceasefire" if words[at].endswith("هدنه") or _truce(words[at + 1 : at + 4]) else "agreement"
    deed = Deed(kind, at, at + 1, _STRENGTH, verb=False, definite=False, negated=False, future=False)
    sides = {a.id for a in parties if a.id}
    rest = clause.between(end, clause.last) if clause.last - end > 1 else None
    return Signed(clause.between(clause.first, begin), part, [deed] if len(sides) > 1 else [], rest)


_SIDES = 14
_STRENGTH = 8


def _truce(words: list[str]) -> bool:
    return any(word == "وقف" for word in words)
