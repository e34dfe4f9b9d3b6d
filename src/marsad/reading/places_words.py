"""The words around place names, read off a token: type words, directions, vicinity words (`place_words.csv`).

A token is looked at once a process: its clitics are tried away and what remains is a word of the table, the beginning
of a name of the gazetteer, or nothing.
"""

import csv
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

from marsad.gazetteer import load
from marsad.gazetteer.keys import bare
from marsad.text import fold

_MEMO_LIMIT = 8_192
# Clitics before a word; «لل» is ل before the article. What is cut off is counted in letters.
# ف and ك are left out: before names they hardly occur, and take «فاطمة» and «كفر» apart.
_CONJUNCTIONS = ("و",)
_PREPOSITIONS = ("ب", "ل")


class Sense(NamedTuple):
    """A reading of a token: the clitics before `stem`, its groups, and how many words a name from it may have."""

    clitic: str
    stem: str
    groups: dict[str, str]
    """Group → value; for type words the value is the type of place."""
    reach: int
    definite: bool
    """Whether a type word has the article («المدينة»)."""

    @property
    def preposition(self) -> bool:
        """Whether a preposition is among the clitics."""
        return self.clitic[-1:] in _PREPOSITIONS


@lru_cache(maxsize=1)
def words() -> dict[str, dict[str, str]]:
    """Folded word → group → type."""
    table = resources.files("marsad.lexicon") / "data" / "place_words.csv"
    found: dict[str, dict[str, str]] = {}
    with table.open(encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            found.setdefault(fold(row["word"]).replace("ء", ""), {})[row["group"]] = row["type"]
    return found


@lru_cache(maxsize=_MEMO_LIMIT)
def senses(word: str) -> tuple[Sense, ...]:
    """The readings of a folded token, the one with the fewest letters cut off first."""
    return _read(word.replace("ء", ""))


def _read(word: str) -> tuple[Sense, ...]:
    table, gazetteer = words(), load()
    found = []
    for clitic, stem in _stems(word):
        groups = table.get(stem, _NONE)
        definite = False
        if not groups and stem.startswith("ال") and len(stem) > 4:
            inner = table.get(stem[2:])
            if inner:
                groups = {g: v for g, v in inner.items() if g in _WITH_ARTICLE}
                definite = bool(groups)
        reach = gazetteer.reach(stem)
        if groups or reach:
            found.append(Sense(clitic, stem, groups, reach, definite))
    return tuple(found)


_NONE: dict[str, str] = {}
_WITH_ARTICLE = frozenset(
    {"type", "known", "area", "named", "plural", "loose", "vicinity", "hospital", "home", "organisation", "command"}
)


def _stems(word: str) -> list[tuple[str, str]]:
    stems = [("", word)]
    rests = [("", word)]
    if word[:1] in _CONJUNCTIONS and len(word) > 3:
        rests.append((word[0], word[1:]))
        stems.append(rests[-1])
    for clitic, rest in rests:
        if rest.startswith("لل") and len(rest) > 4:
            stems.append((clitic + "ل", "ال" + rest[2:]))
        elif rest[:1] in _PREPOSITIONS and len(rest) > 3:
            stems.append((clitic + rest[0], rest[1:]))
    return stems


def is_stop(word: str) -> bool:
    """Whether a token ends a name: prepositions, verbs of reports, adverbs of time."""
    table = words()
    if "stop" in table.get(word, ()):
        return True
    return word[:1] == "و" and "stop" in table.get(word[1:], ())


def is_word_of_place(word: str) -> bool:
    """Whether the token itself is a type word, a direction or the like, and so no name by itself."""
    return not _NO_NAME.isdisjoint(words().get(word, ()))


_NO_NAME = frozenset(
    {"type", "known", "area", "plural", "loose", "direction", "side", "vicinity", "stop", "rural", "capital", "lands"}
)


def in_group(word: str, group: str) -> bool:
    """Whether the token itself, without taking anything off, is a word of the group."""
    return group in words().get(word, ())


__all__ = ["Sense", "bare", "in_group", "is_stop", "is_word_of_place", "senses", "words"]
