"""Things that only the pronoun on a verb of fate tells: «استهدفت سيارة ودمرتها»."""

from marsad.lexicon import Match
from marsad.reading.counts import CountPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.results_summed import ResultPhrase
from marsad.reading.windows import inside

_REACH = 16
"""Tokens before a verb within which its object was told."""
_FATES = frozenset({"destroyed", "burned"})
_ONE = ("ته", "تها", "ها", "وه", "وها")
_TWO = ("تهما", "هما", "وهما")
_THINGS = frozenset({"vehicle", "hideout", "tunnel", "cave", "camp", "building", "aircraft", "weapon", "other"})


def destroyed_ones(phrases: Phrases, fates: list[Match], told: list[ResultPhrase]) -> list[ResultPhrase]:
    """One result for each verb of fate whose pronoun goes back to a thing counted before it in the sentence."""
    found = []
    for fate in fates:
        if fate.entry.pos != "verb" or fate.entry.id not in _FATES or not fate.prefix.startswith(("و", "ف")):
            continue
        word = phrases.doc.all_words[fate.last - 1]
        many = 2 if word.endswith(_TWO) else 1 if word.endswith(_ONE) else 0
        count = _meant(phrases, fate, many) if many else None
        if count is None or any(r.count is count for r in told):
            continue
        span = phrases.doc.span(fate.first, fate.last)
        kind = fate.entry.id
        found.append(ResultPhrase(kind, count.of, None, None, many, many, "exact", span, fate.first, fate.last))
    return found


def _meant(phrases: Phrases, fate: Match, many: int) -> CountPhrase | None:
    tokens = phrases.doc.tokens
    sentence = tokens[fate.first].sentence
    for count in reversed(inside(phrases.counts, max(fate.first - _REACH, 0), fate.first)):
        if count.of in _THINGS and tokens[count.first].sentence == sentence:
            return count if count.low == count.high == many and not count.definite else None
    return None
