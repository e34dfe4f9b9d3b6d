"""Happenings told one by one: «انفجرت عبوتان، [الأولى] قرب س [والثانية] في ص وجرحت سائقا», each with its place."""

from itertools import pairwise

from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.counted import A_FORCE
from marsad.reading.deeds.means import find_means, refine
from marsad.reading.deeds.triggers import VIOLENT, Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.settings.finding import place_key
from marsad.reading.words.windows import inside


def one_by_one(phrases: Phrases, clause: Clause, found: list[Deed]) -> list[tuple[Clause, list[Deed]]]:
    """A clause cut where the second of two happenings begins; empty where it tells none in this way."""
    deed = next((d for d in found if not (d.refers or d.negated or d.setting)), None)
    if deed is None or family(deed.kind) not in _TOLD:
        return []
    words = phrases.doc.all_words
    one = next((at for at in range(deed.last, clause.last - 2) if words[at] in _FIRST and words[at - 1] in "،,:"), None)
    if one is None:
        return []
    two = next((at for at in range(one + 1, clause.last - 1) if words[at] in _SECOND), None)
    if two is None or not (phrases.placed(one, two) and phrases.placed(two, clause.last)):
        return []
    kind = refine(deed.kind, deed.first, find_means(phrases, clause._replace(last=one)))
    again = deed._replace(kind=kind, first=two, last=two + 1, verb=False, definite=False, strength=_SURE)
    halves = clause.between(clause.first, two), clause.between(two, clause.last)
    behind = [again, *(d for d in found if d.first > two)]
    return [(halves[0], [d for d in found if d.first < two]), (halves[1], behind)]


def troops_apart(phrases: Phrases, clause: Clause, found: list[Deed]) -> list[tuple[Clause, list[Deed]]]:
    """«وينتشر نحو 2500 جندي في العراق [ونحو 900] في سوريا»: a number for each of two countries."""
    if len(found) != 1 or found[0].kind != "troop-numbers":
        return []
    counts = [c for c in inside(phrases.counts, clause.first, clause.last) if (c.low or 0) >= A_FORCE]
    words = phrases.doc.all_words
    if len(counts) != _ROW or not (words[counts[1].first].startswith("و") or words[counts[1].first - 1] == "و"):
        return []
    cut = counts[1].first - (words[counts[1].first - 1] == "و")
    if not (phrases.placed(counts[0].last, cut) and phrases.placed(cut, clause.last)):
        return []
    again = found[0]._replace(first=counts[1].head, last=counts[1].last)
    return [(clause.between(clause.first, cut), found), (clause.between(cut, clause.last), [again])]


_TOLD = VIOLENT | {"fight", "operation", "find", "destruction", "arrest"}
_FIRST = frozenset(("الاولي", "الاول", "احداهما", "احدهما", "اولاهما", "اولهما"))
_SECOND = frozenset(("والثانيه", "والثاني", "والاخري", "والاخر", "وثانيتهما", "وثانيهما", "الثانيه"))
_SURE = 8


def row_of_strikes(phrases: Phrases, clause: Clause, found: list[Deed]) -> list[tuple[Clause, list[Deed]]]:
    """«قصف على …، وغارة على …، و3 في غارة على …»: strikes told in one breath, each with a place of its own.

    One toll before or behind them all covers them: then they stay one.
    """
    strikes = [d for d in found if family(d.kind) in _STRIKES and not d.refers and not d.negated]
    if len(strikes) < _ROW or len(strikes) > _LONGEST_ROW:
        return []
    cuts = [_row_cut(phrases, one, other) for one, other in pairwise(strikes)]
    begins = [clause.first, *(cut for cut in cuts if cut is not None), clause.last]
    stretches = [(a, b) for a, b in pairwise(begins) if b > a]
    if len(stretches) < _ROW or not all(_own_place(phrases, strikes, *s) for s in stretches):
        return []
    if any(b - inside(phrases.places, a, b)[-1].last > _NEXT for a, b in stretches[:-1]):
        return []
    keys = [place_key(inside(phrases.places, *s)[0]) for s in stretches]
    if len(set(keys)) < len(keys) or not _tolls_fit(phrases, stretches):
        return []
    return [(clause.part(a, b), [d for d in found if a <= d.first < b]) for a, b in stretches]


_ROW = 2
_LONGEST_ROW = 20
_STRIKES = frozenset({"strike"})


def _row_cut(phrases: Phrases, one: Deed, other: Deed) -> int | None:
    """Where the second strike's phrase begins: at its count, at its «و»; None where nothing joins the two."""
    words = phrases.doc.all_words
    counts = [c for c in inside(phrases.counts, one.last, other.first + 1) if other.first - c.last <= _LED]
    if len(counts) > 1 and counts[-1].first == other.first:
        counts.pop()  # «و5 في [غارة] على …»: the deed's own word
    begin = counts[-1].first if counts and counts[-1].last >= other.first - _LED else other.first
    if other.verb and begin == other.first:  # «ومسيرة تستهدف …»: its subject stands before it
        begin = next((at for at in range(other.first, max(one.last, other.first - _LED), -1)
                      if words[at].startswith("و")), begin)  # fmt: skip
    joined = words[begin].startswith("و") or words[begin - 1] == "و" or (not other.verb and words[begin - 1] in "،,")
    return begin if joined and begin > one.last else None


_LED = 2
_NEXT = 3
"""Tokens behind a strike's place within which the next one begins."""


def _own_place(phrases: Phrases, strikes: list[Deed], first: int, last: int) -> bool:
    """Whether a stretch tells a strike and behind it a place."""
    deed = next((d for d in strikes if first <= d.first < last), None)
    return deed is not None and any(p.first >= deed.last and not p.weak for p in inside(phrases.places, first, last))


def _tolls_fit(phrases: Phrases, stretches: list[tuple[int, int]]) -> bool:
    """Whether none of the strikes has a toll, or each its own; one toll may be that of all."""
    told = [any(c.of == "person" and not c.definite for c in inside(phrases.counts, *s)) for s in stretches]
    return not any(told) or all(told)
