"""Words by which names of private persons are known: given names, and the words that stand before a name.

What a word may begin is asked of every word of every text, so it stands in one table, with the clitics before it.
"""

from functools import lru_cache
from importlib import resources

from marsad.lexicon.forms import words_of
from marsad.lexicon.tables import rows
from marsad.text import fold
from marsad.text.records import Record

_TABLES = ("given_names.csv", "names_given.csv")
KUNYA = frozenset(("ابو", "ابا", "ابي", "ام"))
LINKS = frozenset(("بن", "ابن", "بنت", "ال", "بو", "ولد"))
SECOND = frozenset(("الدين", "الله", "بالله"))
AGES = frozenset(("عاما", "عام", "سنه", "سنوات", "اعوام", "عامًا", "ربيعا", "شهرا", "اشهر"))
CLITICS = ("و", "ف", "ب", "ل", "ك", "وب", "ول", "فل")
"""What may stand before a name or a word before it; of two the earlier is taken off."""
_MARKS = ("-", "–", "—", "/", "\n", ")")

CUE, NAME, AGE, MARK = 1, 2, 4, 8
"""What a word may be to names: the first of a cue, of a name; the word behind an age; a mark behind which a line of a
list can begin."""

Cue = tuple[list[str], str]
"""The further words of a cue, and what it is."""


class GivenNames(Record):
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


@lru_cache(maxsize=1)
def cue_forms() -> dict[str, tuple[Cue, ...]]:
    """The cues that can begin with a word of a text, clitics before it included, by that word."""
    found: dict[str, list[Cue]] = {}
    for cut in ("", *CLITICS):
        for first, held in cues().items():
            found.setdefault(cut + first, []).extend((list(words[1:]), sort) for words, sort in held)
    for first, held in cues().items():
        if first.startswith("ال"):
            found.setdefault("لل" + first[2:], []).extend((list(words[1:]), sort) for words, sort in held)
    return {word: tuple(held) for word, held in found.items()}


@lru_cache(maxsize=1)
def kinship() -> frozenset[str]:
    """Words for kin, folded: they stand before names, not in them."""
    return frozenset(first for first, held in cues().items() for words, sort in held if sort == "kin" and not words[1:])


@lru_cache(maxsize=1)
def _bare_forms() -> dict[str, str]:
    """The words with which a name can begin in a text, and what is left of them without clitics."""
    names = given().names | KUNYA | {"عبد"}
    found = {cut + name: name for cut in reversed(CLITICS) for name in names if len(name) > 2}
    found.update((name, name) for name in names)
    return found


def bared(word: str) -> str:
    """The word without what may stand before a name, where a name remains."""
    return _bare_forms().get(word, word)


@lru_cache(maxsize=1)
def beginnings() -> dict[str, int]:
    """What a word may be to names, as bits (`CUE` …); few words are anything."""
    found = dict.fromkeys(cue_forms(), CUE)
    for words, bit in ((_bare_forms(), NAME), (AGES, AGE), (_MARKS, MARK)):
        for word in words:
            found[word] = found.get(word, 0) | bit
    return found


def _forms(table: str) -> list[tuple[str, str]]:
    file = resources.files("marsad.lexicon") / "data" / table
    return [(row["id"], form.strip()) for _, row in rows(file) for form in row["form"].split("|") if form.strip()]
