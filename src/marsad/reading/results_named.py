"""Results that names tell: «مقتل القيادي فلان», «اعتقال كل من فلان وفلان»."""

from collections.abc import Sequence

from marsad.lexicon import Match
from marsad.reading.clauses import Clause
from marsad.reading.people import PersonPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.results_fates import PARTING, REACH
from marsad.reading.results_summed import ResultPhrase
from marsad.reading.results_whose import PERSON_KINDS
from marsad.reading.windows import inside

_TITLES = 12
"""Tokens of a title that may stand before the word of fate's end."""


def named_ones(phrases: Phrases, clause: Clause, fates: list[Match], found: list[ResultPhrase]) -> list[ResultPhrase]:
    """«إلقاء القبض على المدعو …», «مقتل القيادي …»: somebody of public role behind a word of fate counts as one."""
    people = inside(phrases.people, clause.first, clause.last)
    named = []
    for fate in fates if people else ():
        near = inside(phrases.people, fate.last - _TITLES, min(fate.last + REACH + _OFFICE, clause.last))
        person = next((p for p in near if 0 <= p.whole[0] - fate.last <= _reach(phrases, p)), None)
        if fate.entry.id not in PERSON_KINDS or person is None:
            continue
        behind = inside(phrases.people, person.first, min(person.first + _MOST_OF_A_SERIES, clause.last))
        people_told = _series(phrases, behind, 0)
        first, last = person.whole[0], people_told[-1].whole[1]
        if any(r.of == "person" and fate.first <= r.last and r.first < last + 1 for r in found):
            continue
        if any(t.word in PARTING for t in phrases.doc.tokens[fate.last : first]):
            continue
        span, number = (person.whole_span[0], people_told[-1].whole_span[1]), len(people_told)
        named.append(
            ResultPhrase(fate.entry.id, "person", person.organisation, None, number, number, "exact", span, first, last)
        )
    return named


def _series(phrases: Phrases, people: Sequence[PersonPhrase], index: int) -> list[PersonPhrase]:
    """«مقتل فلان وفلان وفلانة», «مقتل فلان، فلان، وفلان»: persons named one behind the other came to the same harm.

    What a comma alone parts from a name may say more of the same person, unless somebody is joined behind it.
    """
    told, sure = [people[index]], 1
    for person in people[index + 1 :]:
        gap = phrases.doc.words(told[-1].whole[1], person.whole[0])
        joined = phrases.doc.tokens[person.whole[0]].word.startswith("و") or "و" in gap
        alike = person.private == told[-1].private and person.fate == told[-1].fate is not None
        if not (alike and (joined or gap) and all(w in _BESIDE for w in gap)):
            break
        told.append(person)
        if joined:
            sure = len(told)
    return told[:sure]


_BESIDE = frozenset(("و", "،", ",", "(", ")"))
_MOST_OF_A_SERIES = 200
_OFFICE = 40
"""Tokens of title and rank that may stand before a name."""


def _reach(phrases: Phrases, person: PersonPhrase) -> int:
    """How far behind a word of fate somebody may stand: on the other side of an insertion only as its object."""
    first = person.whole[0]
    return _NAMED_REACH if first == 0 or phrases.doc.tokens[first - 1].word != "علي" else REACH


_NAMED_REACH = 3
