"""The number of a happening itself: strikes, rockets, attacks, men who are moved."""

from marsad.reading.counts.finding import CountPhrase
from marsad.reading.deeds.clauses import Clause
from marsad.reading.phrases import Phrases
from marsad.reading.results.finding import HAPPENING_COUNTS
from marsad.reading.words.windows import inside


def happening_count(phrases: Phrases, clause: Clause, kind: str) -> CountPhrase | None:
    """The number of the happening itself; of men who are moved, the last number told («من 500 إلى 4000 عسكري»)."""
    counts = [c for c in inside(phrases.counts, clause.first, clause.last) if not (c.definite and c.low is None)]
    if kind in _OF_MEN:
        men = [c for c in counts if c.low is not None and (c.of == "troops" or c.group in _MEN)]
        if men:
            last = men[-1]
            return last._replace(of="troops", low=last.high if last.high is not None else last.low)
    told = [c for c in counts if c.of in HAPPENING_COUNTS and (c.low is not None or c.qualifier == "vague")]
    if len(told) > 1 and told[0].low is None and phrases.doc.all_words[told[0].first].removeprefix("و") in _NUMBER:
        return told[1]  # «[عدد الضربات] بلغ 64 ضربة»
    return told[0] if told else None


_NUMBER = frozenset(("عدد", "مجموع", "اجمالي"))
_OF_MEN = frozenset({"troop-numbers", "deployment", "reinforcement", "withdrawal", "training"})
_MEN = frozenset({"force", "fighter", "member"})
