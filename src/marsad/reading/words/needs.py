"""Words that others need behind them: «سلم» is a hand-over with a base, «سقوط» a strike with a shell or rocket.

The tables tell them in the column `needs`; which words of a text are any of them is told when a word is first met
(`words.look_up`), so that who looks for one need not take each word apart.
"""

from functools import lru_cache

from marsad.lexicon import lexicon
from marsad.text import fold

# A subject with its unit stands between a verb and what it needs («وقع وزير الدفاع العراقي، الأحد، مذكرة»).
_NEED_REACH = 8


def without_clitics(word: str) -> str:
    """A folded word without conjunction, preposition and article: `without_clitics("وبالقوه")` is "قوه"."""
    at, length = 0, len(word)
    if at < length and word[at] in "وف":
        at += 1
    if word[at : at + 2] == "لل":
        return word[at + 2 :]  # «للصواريخ»: the article has lost its alif
    if at < length and word[at] in "بلك":
        at += 1
    if word[at : at + 2] == "ال":
        at += 2
    return word[at:] if at else word


@lru_cache(maxsize=512)
def needed(words: str) -> tuple[int, frozenset[str]]:
    """Within how many words one of which words has to stand; a number before them says that it has to be nearer."""
    first, _, rest = words.partition(" ")
    reach, words = (int(first), rest) if first.isdigit() else (_NEED_REACH, words)
    folded = [fold(w) for w in words.split()]
    return reach, frozenset(without_clitics(w) for w in folded) | frozenset(folded)


@lru_cache(maxsize=1)
def all_needed() -> frozenset[str]:
    """All words that any word of the tables needs."""
    needs = {needs for needs in (entry.row.get("needs") for entry in lexicon().entries()) if needs}
    return frozenset(word for each in needs for word in needed(each)[1])


def first_words() -> frozenset[str]:
    """The same as texts write them, without clitics: in the accusative as well («جنديا»)."""
    return all_needed() | {word + "ا" for word in all_needed()}


def bare_of(word: str) -> str:
    """What is left of a folded word without clitics where that is a word that others need; else nothing."""
    if word in _WITH_PRONOUN:
        return ""
    bare, known = without_clitics(word), all_needed()
    return bare if bare in known or (bare.endswith("ا") and bare[:-1] in known) else ""


_WITH_PRONOUN = frozenset(("فيه", "وفيه", "اليه", "واليه"))
"""«فيه», «إليه»: as they are folded, «آلية» without its article."""
