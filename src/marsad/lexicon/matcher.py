"""One matcher for all vocabularies: each word is looked up once, longer forms word by word from their first.

The cost grows with the text, not with the vocabulary.
"""

from collections.abc import Iterable
from functools import lru_cache
from itertools import product
from operator import itemgetter
from sys import intern

from marsad.lexicon.compiled import Compiled, load_compiled
from marsad.lexicon.tables import Entry
from marsad.text import Doc
from marsad.text.records import Record


def _clitics(conjunctions: str, *others: Iterable[str]) -> frozenset[str]:
    """All that may stand before a word: a conjunction or none, then one of each of the others in turn."""
    return frozenset("".join(parts) for parts in product(("", *conjunctions), *others))


# Clitics that may stand before a word in running text, by part of speech. «لل» is ل before the article.
_PREFIXES = {
    "noun": _clitics("وف", ("", "ب", "ك", "ل"), ("", "ال")) | _clitics("وف", ("لل",)),
    "verb": _clitics("وف", ("", "س", "ل")),
    "fixed": _clitics("وف"),
    "led": _clitics("وف", ("", "ل", "لل")),
}
_CLITICS = frozenset().union(*_PREFIXES.values()) - {""}
_WITH_ARTICLE = frozenset(clitics for clitics in _CLITICS if clitics.endswith(("ال", "لل")))
_CLITIC_LETTERS = {clitics[:n]: clitics[:n] in _CLITICS for clitics in _CLITICS for n in range(1, len(clitics) + 1)}
"""All beginnings of clitics, and whether they are clitics themselves."""


CONJUNCTIONS, PREPOSITIONS = "وف", "بلك"
ARTICLE = {"": ("",), "may": ("", "ال"), "must": ("ال",)}
"""Whether the article stands before a word, as tables write it."""


@lru_cache(maxsize=64)
def clitics_of(before: str, article: str) -> frozenset[str]:
    """All that may stand before a word of a table: some of these conjunctions and prepositions, the article or none."""
    led = [letter for letter in before if letter in PREPOSITIONS]
    conjunctions = [letter for letter in before if letter in CONJUNCTIONS]
    found = _clitics("".join(conjunctions), ("", *led), ARTICLE[article])
    return found | _clitics("".join(conjunctions), ("لل",)) if "ل" in led and article else found


def stems(word: str) -> list[str]:
    """A folded word, and what is left of it behind each of the clitics that it may begin with."""
    found = [word]
    letters = 1
    while letters < len(word) and (whole := _CLITIC_LETTERS.get(word[:letters])) is not None:
        if whole:
            found.append(word[letters:])
        letters += 1
    return found


def begins_one_of(words: frozenset[str], word: str) -> bool:
    """Whether a folded word, or what is left of it behind clitics, is one of `words`."""
    if word in words:
        return True
    letters = 1
    while letters < len(word) and (whole := _CLITIC_LETTERS.get(word[:letters])) is not None:
        if whole and word[letters:] in words:
            return True
        letters += 1
    return False


class Match(Record):
    """Tokens `first` to `last` (exclusive) are a form of `entry`; `prefix` holds the clitics before it («وال», "")."""

    first: int
    last: int
    prefix: str
    entry: Entry

    @property
    def definite(self) -> bool:
        """Whether the article stands before it («القوة», «للقوة»)."""
        return self.prefix in _WITH_ARTICLE


Matches = dict[str, list[Match]]
"""A document's matches by category; a category without any may be missing. Use `.get(category, NONE)`."""
NONE: list[Match] = []
"""The matches of a category that is missing. Nothing is ever added to it."""

_Sense = tuple[int, str, Entry]
"""What a match says but where it is: number of its category, clitics, entry."""

class _Node:
    """Some words in a row: the entries of which they are a form, and by the next word the node of one word more."""

    __slots__ = ("entries", "following", "senses")

    def __init__(self) -> None:
        self.entries: list[int] = []
        self.following: dict[str, _Node] = {}
        self.senses: dict[str, list[_Sense]] | None = None
        """Of several words: the senses by the clitics before them, once they have been found."""


class Known(Record):
    """What can begin with a word: its senses as a form of one word, and by its clitics the nodes with more words."""

    senses: tuple[_Sense, ...]
    openings: tuple[tuple[str, _Node], ...]
    second: set[str]
    """The second words of all forms that begin with it: one look tells most words that begin none here."""


NOTHING = Known((), (), set())


def _entry(category: str, id: str, pos: str, form: str, row: dict[str, str]) -> Entry:
    """An entry all of whose words are one string each, wherever they stand: what is asked a thousand times a document
    ("noun", "kind") then stays near at hand, and equals are told by being the same."""
    row = {intern(column): intern(value) for column, value in row.items()}
    return Entry(intern(category), intern(id), intern(pos), intern(form), row)


class Lexicon:
    """The compiled vocabularies."""

    def __init__(self, compiled: Compiled) -> None:
        entries = [_entry(*e) for e in compiled.entries]
        self._categories = list(dict.fromkeys(e.category for e in entries))
        numbers = {category: number for number, category in enumerate(self._categories)}
        self._entries = [(numbers[e.category], _PREFIXES[e.pos], e) for e in entries]
        self._firsts: dict[str, _Node] = {}
        for pattern, senses in zip(compiled.patterns, compiled.senses, strict=True):
            self._node(pattern.split()).entries = senses
        self.patterns = len(compiled.patterns)
        self.categories = set(self._categories)

    def _node(self, words: list[str]) -> _Node:
        """The node of these words, made where there is none."""
        nodes = self._firsts
        for word in words[:-1]:
            nodes = nodes.setdefault(word, _Node()).following
        return nodes.setdefault(words[-1], _Node())

    def entries(self) -> Iterable[Entry]:
        """All lines of all tables."""
        return (entry for _, _, entry in self._entries)

    def first_words(self) -> Iterable[str]:
        """The folded first words of all forms, without clitics."""
        return self._firsts.keys()

    def matches(self, doc: Doc, at: list[int] | None = None, known_words: list[Known] | None = None) -> Matches:
        """Every form of every entry in `doc` by category: by position, the longer first; overlaps are kept.

        `at`, `known_words`: the tokens of which the lexicon knows something and what `known` says of each, where that
        has been asked already.
        """
        words = [*doc.all_words, ""]
        if at is None or known_words is None:
            at, known_words = list(range(len(doc.all_words))), [self.known(word) for word in doc.all_words]
        found: list[list[Match]] = [[] for _ in self._categories]
        for index, known in enumerate(known_words):
            first = at[index]
            behind = first + 1
            if known.second and words[behind] in known.second:
                for last, of_longer in self._longer(words, first, known.openings):
                    for category, prefix, entry in of_longer:
                        found[category].append(Match(first, last, prefix, entry))
            for category, prefix, entry in known.senses:
                found[category].append(Match(first, behind, prefix, entry))
        return {category: found[number] for number, category in enumerate(self._categories) if found[number]}

    def known(self, word: str) -> Known:
        """What can begin with a folded word, fewer clitics first."""
        nodes = []
        for stem in stems(word):
            node = self._firsts.get(stem)
            if node is not None:
                nodes.append((intern(word[: len(word) - len(stem)]), node))
        if not nodes:
            return NOTHING
        senses = tuple(sense for prefix, node in nodes for sense in self._senses(node, prefix))
        openings = tuple((prefix, node) for prefix, node in nodes if node.following)
        return Known(senses, openings, {second for _, node in openings for second in node.following})

    def _senses(self, node: _Node, prefix: str) -> list[_Sense]:
        """The entries before whose forms these clitics may stand."""
        entries = map(self._entries.__getitem__, node.entries)
        return [(category, prefix, entry) for category, prefixes, entry in entries if prefix in prefixes]

    def _longer(
        self, words: list[str], first: int, openings: tuple[tuple[str, _Node], ...]
    ) -> list[tuple[int, list[_Sense]]]:
        """Forms of several words from token `first` on, the longer first: the token behind, and its senses."""
        found: list[tuple[int, list[_Sense]]] = []
        for prefix, opening in openings:
            last = first + 1
            node = opening.following.get(words[last])
            while node is not None:
                last += 1
                if node.entries:
                    if node.senses is None:
                        node.senses = {}
                    senses = node.senses.get(prefix)
                    if senses is None:
                        senses = node.senses[prefix] = self._senses(node, prefix)
                    found.append((last, senses))
                node = node.following.get(words[last])
        if len(found) > 1:
            found.sort(key=itemgetter(0), reverse=True)  # equals stay in their order
        return found


def longest(matches: list[Match]) -> dict[int, Match]:
    """By first token the longest of the matches that begin there; of equals the first."""
    chosen: dict[int, Match] = {}
    for match in matches:
        known = chosen.get(match.first)
        if known is None or match.last > known.last:
            chosen[match.first] = match
    return chosen


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon of this installation, compiled once a process."""
    return Lexicon(load_compiled())
