"""Things that only the pronoun on a verb of fate tells: «استهدفت سيارة ودمرتها»."""

from marsad.lexicon import Match
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.words.windows import inside

_REACH = 16
"""Tokens before a verb within which its object was told."""
_PAIR = 2
_COME_UPON = frozenset({"found", "seized"})
_FATES = frozenset({"destroyed", "burned"})
_ONE = ("ته", "تها", "ها", "وه", "وها")
_TWO = ("تهما", "هما", "وهما")
_THINGS = frozenset({"vehicle", "hideout", "tunnel", "cave", "camp", "building", "aircraft", "weapon", "other"})


def destroyed_ones(phrases: Phrases, fates: list[Match], told: list[ResultPhrase]) -> list[ResultPhrase]:
    """One result for each verb of fate whose pronoun goes back to a thing counted before it in the sentence."""
    found = []
    for fate in fates:
        verb = fate.entry.pos == "verb" and fate.prefix.startswith(("و", "ف"))
        if fate.entry.id not in _FATES or not (verb or fate.entry.pos == "noun"):
            continue  # «ودمرتها», «وقامت بتدميرها»
        word = phrases.doc.all_words[fate.last - 1]
        many = 2 if word.endswith(_TWO) else 1 if word.endswith(_ONE) else 0
        count = _meant(phrases, fate, many) if many else None
        same = [r.kind for r in told if r.count is count]
        if count is None or not set(same) <= _COME_UPON or not (verb or same):
            continue  # a noun tells it only of what was come upon («العثور على مضافة وتدميرها»)
        span = phrases.doc.span(fate.first, fate.last)
        kind = fate.entry.id
        low, high = count.low, count.high
        found.append(ResultPhrase(kind, count.of, None, None, low, high, "exact", span, fate.first, fate.last))
    return found


def _meant(phrases: Phrases, fate: Match, many: int) -> CountPhrase | None:
    tokens = phrases.doc.tokens
    sentence = tokens[fate.first].sentence
    for count in reversed(inside(phrases.counts, max(fate.first - _REACH, 0), fate.first)):
        if count.of in _THINGS and tokens[count.first].sentence == sentence:
            several = many == 1 and (count.low or 0) > _PAIR  # «عثروا على ثلاثة أوكار ودمروها»
            fits = count.low == count.high and (count.low == many or several)
            return count if fits and not count.definite else None
    return None
