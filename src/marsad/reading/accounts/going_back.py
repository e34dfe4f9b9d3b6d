"""Clauses that tell no happening of their own but more of one: «العملية», «القصف», how long it lasted, what goes on."""

from marsad.lexicon import Match
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed, read_deed
from marsad.reading.phrases import Phrases
from marsad.reading.results.finding import HAPPENING_COUNTS
from marsad.reading.words.windows import inside
from marsad.text import fold


def says_more(phrases: Phrases, clause: Clause, deeds: list[Deed], *, part: bool) -> bool:
    """Whether a clause without a toll only says more of what was told; `part`: it was cut from one that tells another.

    «شاركت في العملية قوات …», «استمرت المعارك حتى الفجر», «الهجمات المستمرة على البلدات».
    """
    if not all(d.refers for d in deeds):
        return False
    return part or not deeds or _lasts(phrases, clause, deeds) or _trend(phrases, clause, deeds)


def goes_back(main: Deed, deeds: list[Deed]) -> bool:
    """Whether a deed was told before: «القصف», also as the subject of another word for it («الضربات طالت قيادات»)."""
    if main.refers:
        return True
    if main.verb:
        return any(d.refers and 0 <= main.first - d.last <= 1 for d in deeds)
    return any(d.refers and 0 < main.first - d.last <= _BEGAN_WITH for d in deeds)  # «الهجوم [بدأ بتفجير] سيارة»


_BEGAN_WITH = 1


def the_operation(phrases: Phrases, clause: Clause) -> list[Deed]:
    """«العملية», the only word for what happened in a clause that tells more of it («شاركت في العملية قوات …»)."""
    match = _operation_word(phrases, clause)
    return [] if match is None else [read_deed(phrases, match)._replace(kind="security-operation", strength=_VAGUE)]


def names_operation(phrases: Phrases, clause: Clause) -> bool:
    """Whether «العملية» stands in a clause."""
    return _operation_word(phrases, clause) is not None


def in_the_raid(phrases: Phrases, clause: Clause) -> bool:
    """«فجر نفسه [أثناء محاولة] اعتقاله», «فجروا أنفسهم [خلال عملية المداهمة]»: in the raid told before."""
    words = phrases.doc.all_words
    return any(
        words[at] in _DURING and any(w.startswith(_RAID) for w in words[at + 1 : at + 3])
        for at in range(clause.first + 1, clause.last - 1)
    )


_DURING = frozenset(("خلال", "اثناء", "لدي", "عند", "بعد"))
_RAID = ("المداهم", "مداهم", "محاصر", "الاقتحام", "اقتحام", "اعتقال", "القبض", "الاعتقال", "الدهم")


def _operation_word(phrases: Phrases, clause: Clause) -> Match | None:
    for match in phrases.within("operation_words", clause.first, clause.last):
        if match.definite and match.last - match.first == 1 and not phrases.masked[match.first]:
            return match
    return None


_VAGUE = 1


def ended(phrases: Phrases, clause: Clause, deeds: list[Deed]) -> list[Deed]:
    """The operation told before, where how it ended comes first («انتهت العملية واستعادت القوات مواقعها»)."""
    if not phrases.within("operation_words", clause.first, clause.last):
        return []
    first = min((d.first for d in deeds), default=clause.last)
    return [d for d in the_operation(phrases, clause) if d.first < first and _lasts(phrases, clause, [d], reach=1)]


def _lasts(phrases: Phrases, clause: Clause, deeds: list[Deed], reach: int = 2) -> bool:
    """«استمرت المعارك حتى الفجر»: how long it went on that was told before."""
    words = phrases.doc.words(max(deeds[0].first - reach, clause.first), min(deeds[0].last + reach, clause.last))
    return any(w.removeprefix("و").startswith(_LASTED) for w in words)


def _trend(phrases: Phrases, clause: Clause, deeds: list[Deed]) -> bool:
    """«الهجمات المستمرة على البلدات»: many deeds without a number of their own."""
    words = phrases.doc.all_words
    many = all(words[d.last - 1].endswith("ات") and not _UNENDING.isdisjoint(words[d.last : d.last + 1]) for d in deeds)
    return many and not any(map(_of_happenings, inside(phrases.counts, clause.first, clause.last)))


def _of_happenings(count: CountPhrase) -> bool:
    return count.of in HAPPENING_COUNTS and count.low is not None


_UNENDING = frozenset(fold(w) for w in ("المستمرة", "المتواصلة", "المتكررة", "اليومية", "الممنهجة", "المتتالية"))
_LASTED = ("انتهت", "انتهي", "اختتم", "استمرت", "استمر", "استغرق", "دامت", "دام", "امتدت", "تواصلت")
