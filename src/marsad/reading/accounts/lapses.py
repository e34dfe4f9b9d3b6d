"""Where a clause goes on to what came days before: «مقتل القيادي فلان، [بعد أسبوع من] الهجوم الذي شهدته س»."""

from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import BY_FORCE, Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside

_AFTER = frozenset(("بعد", "عقب"))
_LAPSES = ("يوم", "ايام", "اسبوع", "اسابيع", "شهر", "اشهر", "ساعه", "ساعات", "ساعتين", "عام", "سنه")
_SINCE = frozenset(("من", "علي"))
_LONG = 4
"""Tokens from «بعد» to «من»: «بعد نحو ثلاثة أيام من»."""


def lapse_before(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """Where the earlier deed begins, told with a place of its own behind another deed or death of this clause."""
    deeds = [d for d in found if not d.verb and family(d.kind) in BY_FORCE]
    if not deeds or _AFTER.isdisjoint(phrases.doc.vocabulary):
        return None
    words = phrases.doc.all_words
    for deed in deeds:
        since = next((n for n in (deed.first - 1, deed.first - 2) if words[n] in _SINCE), None)
        if since is None:
            continue
        at = next((n for n in range(since - 1, max(since - _LONG, clause.first) - 1, -1) if words[n] in _AFTER), None)
        if at is None or at <= clause.first or not any(w.startswith(_LAPSES) for w in words[at + 1 : since]):
            continue
        begin = at - (words[at - 1] in ("وذلك", "ذلك"))
        told = any(d.last <= begin and not d.refers for d in found)
        told = told or bool(phrases.within("results", clause.first, begin))
        placed = any(p.type not in ("country", "region") for p in inside(phrases.places, deed.last, clause.last))
        if told and placed:
            return begin
    return None
