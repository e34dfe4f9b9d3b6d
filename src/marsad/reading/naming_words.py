"""Words by which names of private persons are known: given names, and the words that stand before a name."""

from functools import lru_cache
from importlib import resources
from typing import NamedTuple

from marsad.lexicon.forms import words_of
from marsad.lexicon.tables import rows
from marsad.text import fold

_TABLES = ("given_names.csv", "names_given.csv")


class GivenNames(NamedTuple):
    """Folded given names; `doubtful` are those that are ordinary words too, `never` words that no name holds."""

    names: frozenset[str]
    doubtful: frozenset[str]
    never: frozenset[str]


@lru_cache(maxsize=1)
def given() -> GivenNames:
    """The given names of the lexicon, those that are read for the sake of covering them included."""
    names: set[str] = set()
    doubtful: set[str] = set()
    never: set[str] = set()
    for table in _TABLES:
        for id, form in _forms(table):
            if id == "given":
                names.add(fold(form))
            elif id == "word":
                doubtful.add(fold(form))
            elif id == "never":
                never.add(fold(form))
    single = {name for name in names if " " not in name and len(name) > 2}
    return GivenNames(frozenset((single | {"طه", "مي"}) - never), frozenset(doubtful), frozenset(never))


@lru_cache(maxsize=1)
def cues() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Words that stand before a private person's name, by the first of them: all of them, folded, and what they are;
    the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for id, form in _forms("names_cues.csv"):
        words = tuple(words_of(form))
        found.setdefault(words[0], []).append((words, id))
    return {first: tuple(sorted(held, key=lambda cue: -len(cue[0]))) for first, held in found.items()}


def _forms(table: str) -> list[tuple[str, str]]:
    file = resources.files("marsad.lexicon") / "data" / table
    return [(row["id"], form.strip()) for _, row in rows(file) for form in row["form"].split("|") if form.strip()]
