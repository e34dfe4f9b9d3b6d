"""The dead of a monitor's list: «قتل 11 شخصا أمس:» and below it, line by line, who they were and how they fell."""

from marsad.lexicon import Match
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.deeds.clauses import Clause
from marsad.reading.phrases import Phrases
from marsad.reading.results.behind import behind_owner
from marsad.reading.words.windows import inside

_BULLET = 2
_LIST_REACH = 120
"""Tokens between the line that counts them all and one that tells of some of them."""
_FELL_BY = ("بانفجار", "بكمين", "بقصف", "برصاص", "بغار", "بلغم", "بعبو", "باطلاق", "بهجوم", "بضرب", "بنيران",
            "بقذيف", "بتفجير", "بقنبل", "باشتباك", "باستهداف")  # fmt: skip


def listed_dead(phrases: Phrases, clause: Clause, count: CountPhrase) -> list[tuple[Match | None, str]]:
    """«= عنصران من الأمن العام [بكمين] قرب البساتين»: killed, where a line before has counted more dead."""
    if count.of != "person" or not count.low or count.result or count.first - clause.first > _BULLET:
        return []
    sentence = phrases.doc.sentences[clause.sentence]
    end = behind_owner(phrases, count)
    words = phrases.doc.words(end, end + 2)
    tortured = words == ["تحت", "التعذيب"]
    if sentence.first != clause.first or not (tortured or (words and words[0].startswith(_FELL_BY))):
        return []
    for whole in reversed(inside(phrases.counts, sentence.first - _LIST_REACH, sentence.first)):
        if whole.of == "person" and (whole.low or 0) > count.low and _killed(phrases, whole):
            return [(None, "killed")]
    return []


def _killed(phrases: Phrases, count: CountPhrase) -> bool:
    near = phrases.within("results", max(count.first - 3, 0), count.last + 2)
    return count.result == "killed" or any(m.entry.id == "killed" for m in near)
