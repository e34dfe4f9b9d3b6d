"""How far a word of fate reaches over what is counted behind it: along a list, not into another clause."""

from marsad.lexicon import Match
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.results.summed import COMPANIONS

_LISTED_PEOPLE, _LISTED_OTHERS = 4, 16
_LISTED_THINGS = 8
"""Tokens between two entries of a list: makes stand between things («قاذف آر بي جي 7 مع حشوته و8 صواريخ»)."""


def parted(phrases: Phrases, fate: Match, count: CountPhrase, counts: list[CountPhrase]) -> bool:
    """Whether a verb of another clause, or a deed that explains the first count, stands between fate and count.

    «أحرقوا مركبتين وخيمة، ومنعت القوات سيارة إسعاف», «أصيب ثلاثة مزارعين بعد اعتداء مستوطنين».
    """
    between = [c for c in counts if fate.last <= c.first < count.first]
    if not between:
        return False
    begin, tokens = between[-1].last, phrases.doc.tokens
    if any(m.entry.id == "training" and m.entry.pos == "verb" for m in phrases.within("triggers", begin, count.first)):
        return True  # «فقد 34 من مقاتليها حياتهم …، ودرب التحالف [ستة آلاف]»
    for at in range(begin, count.first - 1):
        word = tokens[at + 1].word
        if tokens[at].word == "،" and word.startswith("و") and word.endswith("ت") and not word.endswith("ات"):
            return True
    led = tokens[count.first - 1].word
    if led.startswith("وب") and led not in _NO_NOUNS and len(led) > _SHORT and count.first - begin > 1:
        return True  # «أسفر التفجير عن مقتل 47 شخصا، [وبتدريب] 30 شابا»: governed by another noun
    bare = count.low is None or count.first == count.head
    joined = "و" in (tokens[count.first].word[:1], tokens[count.first - 1].word) or count.part_of is not None
    return bare and not joined and any(phrases.within("triggers", begin, count.first))


_NO_NOUNS = frozenset(("وبينهم", "وبينها", "وبينهما", "وبنحو", "وبحدود", "وبواقع", "وبمعدل", "وبعدها", "وبلغت"))
_SHORT = 4


def listed_on(phrases: Phrases, fate: Match, count: CountPhrase, counts: list[CountPhrase]) -> bool:
    """«استرجاع مسدس رشاش من نوع كلاشنيكوف [وثلاثة مخازن ذخيرة]»: a thing in the list that the word of fate begins."""
    words = phrases.doc.words(count.first - 1, count.first + 1)
    return count.of != "person" and "و" in (words[0], words[-1][:1]) and chained(phrases, fate, count, counts)


def chained(phrases: Phrases, fate: Match, count: CountPhrase, counts: list[CountPhrase]) -> bool:
    """Whether other counts fill the way from the fate to this one («مقتل ضابط وجنديين من … وثلاثة …»)."""
    between = [c for c in counts if fate.last <= c.first < count.first]
    reach = _LISTED_PEOPLE if count.of == "person" else _LISTED_THINGS
    words = phrases.doc.words(count.first - 1, count.first + 1)
    last = between[-1] if between else None
    parted = last is not None and last.part_of is None and words[0] == "،"
    parted = parted or count.noun is None or count.noun.id in COMPANIONS
    if last is not None and count.of == "person" and "و" in (words[0], words[1][:1]) and parted:
        # «حيدت 6 من مسلحي … في منطقة …، و3 آخرين في …», «قيادي في …، وحدة النخبة في …، وشخص»
        reach = reach if any(phrases.within("triggers", last.last, count.first)) else _LISTED_OTHERS
    return bool(between) and count.first - between[-1].last <= reach
