"""The words around place names, read off a token: type words, directions, vicinity words (`place_words.csv`).

A token is looked at once a process: its clitics are tried away and what remains is a word of the table, the beginning
of a name of the gazetteer, or nothing.
"""

import csv
from functools import lru_cache
from importlib import resources
from sys import intern

from marsad.gazetteer import load
from marsad.gazetteer.keys import words as name_words
from marsad.gazetteer.tables import rows
from marsad.text import Doc, fold
from marsad.text.records import Record

_COMMON = 10.0
"""Occurrences in a million words of general news from which a name is taken for a word."""
_MEMO_LIMIT = 32_768
# Clitics before a word; «لل» is ل before the article. What is cut off is counted in letters.
# ف and ك are left out: before names they hardly occur, and take «فاطمة» and «كفر» apart.
_CONJUNCTIONS = ("و",)
_PREPOSITIONS = ("ب", "ل")
_SHORT = frozenset({"حي", "سد", "تل", "شط", "ام", "ذي"})
"""Words of two letters with which names begin: only with them a clitic comes off a word of three («بحي», «بأم …»)."""
_CLITICS = frozenset(_CONJUNCTIONS + _PREPOSITIONS)


class Sense(Record):
    """A reading of a token: the clitics before `stem`, its groups, and how many words a name from it may have."""

    clitic: str
    stem: str
    groups: dict[str, str]
    """Group → value; for type words the value is the type of place."""
    reach: int
    definite: bool
    """Whether a type word has the article («المدينة»)."""
    names: bool = False
    """Whether a name by itself may begin with it."""

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
            groups = found.setdefault(fold(row["word"]).replace("ء", ""), {})
            groups[intern(row["group"])] = intern(row["type"])
    return found


@lru_cache(maxsize=1)
def common_names() -> frozenset[str]:
    """Folded names of places that are also words of running text, or given names."""
    found = set()
    for row in rows("ambiguous_names.csv"):
        if float(row["per_million"] or 0) >= _COMMON or row["given_name"] == "1":
            found.add(row["name"].replace("ء", ""))
    return frozenset(found)


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """The folded given names of the lexicon, «علي» left out, which folds together with «على»."""
    table = resources.files("marsad.lexicon") / "data" / "given_names.csv"
    with table.open(encoding="utf-8") as stream:
        given = [row for row in csv.DictReader(stream) if row["id"] == "given"]
    return frozenset(fold(n).replace("ء", "") for row in given for n in row["form"].split("|")) - {"علي"}


_memo: dict[str, tuple[Sense, ...]] = {}
_leading: dict[str, bool] = {}
_named: dict[str, tuple[tuple[int, ...], bool]] = {}


def senses(word: str) -> tuple[Sense, ...]:
    """The readings of a folded token, the one with the fewest letters cut off first."""
    found = _memo.get(word)
    if found is None:
        if len(_memo) >= _MEMO_LIMIT:
            _memo.clear()
        found = _memo[word] = _read(word)
    return found


def openings(word: str) -> tuple[Sense, ...]:
    """The readings of a folded token with which a phrase may begin."""
    readings = _read(without_hamza(word))
    return tuple([s for s in readings if s.names or not _OPEN.isdisjoint(s.groups)]) if readings else ()


def first_words() -> set[str]:
    """The first words of all phrases of place, as the gazetteer spells them, without clitics."""
    return words().keys() | load().first_words.keys()


def without_hamza(word: str) -> str:
    """A folded token as the gazetteer spells it; a hamza by itself stays."""
    return word if "ء" not in word else word.replace("ء", "") or "ء"


def is_ibb(doc: Doc, at: int) -> bool:
    """Whether a token is the governorate in Yemen («انفجرت عبوة في إب»): folded, its name is that of August («آب»)."""
    token = doc.tokens[at]
    return token.word == _AUGUST and doc.raw[token.start] == "إ"


_AUGUST = fold("آب")


def one_word(word: str) -> tuple[tuple[int, ...], bool]:
    """The places of the gazetteer that a folded word names by itself, and whether it is spelt as they are."""
    found = _named.get(word)
    if found is None:
        if len(_named) >= _MEMO_LIMIT:
            _named.clear()
        found = ((), False)
        if len(word) > 2 and not is_word_of_place(word):
            exact = load().exact([word])
            loose = exact or load().loose([word])
            found = (loose, bool(exact) or (len(loose) > 0 and _is_glued(word, loose)))
        _named[word] = found
    return found


def _is_glued(word: str, places: tuple[int, ...]) -> bool:
    """Whether a word is a name of two words without the blank («كفرلوسين», «أمدرمان»)."""
    if len(word) < _GLUED or word.startswith("ال"):
        return False
    for place in places[:_FIRST_PLACES]:
        for form in load().forms(load().at(place)):
            parts = name_words(form)
            if len(parts) == 2 and "head" in words().get(parts[0], ()) and "".join(parts) == word:
                return True
    return False


_GLUED, _FIRST_PLACES = 7, 4


def may_lead(word: str) -> bool:
    """Whether a token right before a name may say where from it: direction, vicinity, «من», a measure."""
    found = _leading.get(word)
    if found is None:
        if len(_leading) >= _MEMO_LIMIT:
            _leading.clear()
        groups = {g for s in senses(word) for g in s.groups} | words().get(word, {}).keys()
        found = _leading[word] = word in _LINKS or not _LEAD.isdisjoint(groups)
    return found


def _read(word: str) -> tuple[Sense, ...]:
    table, firsts = words(), load().first_words
    found = []
    for clitic, stem in _stems(word):
        groups, reach = table.get(stem, _NONE), firsts.get(stem, 0)
        definite = False
        if stem.startswith("ال") and len(stem) > 4:
            reach = reach or firsts.get(stem[2:], 0)
            if not groups and stem[2:] in table:
                groups = {g: v for g, v in table[stem[2:]].items() if g in _WITH_ARTICLE}
                definite = bool(groups)
                if stem in firsts:  # «الضفة الغربية» is a name, «الضفة» no bank of a river
                    groups = {g: v for g, v in groups.items() if g != "vicinity"}
        if groups or reach:
            names = reach > 0 and (_NEVER_BARE.isdisjoint(groups) or (reach > 1 and groups.keys() == {"never"}))
            found.append(Sense(clitic, stem, groups, reach, definite, names))
    return tuple(found)


_OPEN = frozenset(
    {"type", "known", "area", "named", "plural", "loose", "rural", "capital", "lands", "compass", "border", "direction",
     "homeland", "again", "guarded", "beside",
     "same"}
)  # fmt: skip
_LEAD = frozenset({"direction", "vicinity", "compass", "side", "measure", "distance"})
_LINKS = frozenset({"من", "ل", "الي", "عن"})
_NEVER_BARE = frozenset({"plural", "vicinity", "direction", "never"})
_NONE: dict[str, str] = {}
_WITH_ARTICLE = frozenset(
    {"type", "known", "area", "named", "plural", "loose", "vicinity", "hospital", "home", "organisation", "command",
     "office"}
)


def _stems(word: str) -> list[tuple[str, str]]:
    if word[:1] not in _CLITICS or len(word) < 3:
        return [("", word)]
    if len(word) == 3:
        return [("", word), (word[0], word[1:])] if word[1:] in _SHORT else [("", word)]
    stems = [("", word)]
    rests = [("", word)]
    if word[0] in _CONJUNCTIONS:
        rests.append((word[0], word[1:]))
        stems.append(rests[-1])
    for clitic, rest in rests:
        if rest.startswith("لل") and len(rest) > 4:
            stems.append((clitic + "ل", "ال" + rest[2:]))
        elif rest[:1] in _PREPOSITIONS and (len(rest) > 3 or rest[1:] in _SHORT):
            stems.append((clitic + rest[0], rest[1:]))
    return stems


def is_stop(word: str) -> bool:
    """Whether a token ends a name: prepositions, verbs of reports, adverbs of time."""
    table = words()
    if "stop" in table.get(word, ()):
        return True
    return word[:1] == "و" and "stop" in table.get(word[1:], ())


def is_unit_word(sense: Sense) -> bool:
    """«منطقة شمير [مديرية] مقبنة»: a unit told right behind a name, without a preposition."""
    unit = sense.groups.get("type") or sense.groups.get("known")
    return unit in _OF_STATE and not sense.clitic and not sense.definite


_OF_STATE = frozenset({"governorate", "district", "subdistrict"})


def is_word_of_place(word: str) -> bool:
    """Whether the token itself is a type word, a direction or the like, and so no name by itself."""
    return not _NO_NAME.isdisjoint(words().get(word, ()))


_NO_NAME = frozenset(
    {"type", "known", "area", "named", "plural", "loose", "direction", "side", "vicinity", "stop", "rural", "capital",
     "lands", "compass"}
)  # fmt: skip


def in_group(word: str, group: str) -> bool:
    """Whether the token itself, without taking anything off, is a word of the group."""
    return group in words().get(word, ())
