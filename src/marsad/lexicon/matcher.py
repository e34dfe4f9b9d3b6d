"""One automaton for all vocabularies: an Aho-Corasick scan over a document's folded words.

The cost of a scan grows with the text, not with the vocabulary. Tables are expanded once and the expansion is kept
in the user's cache folder under the hash of the data files, so that an edited table is picked up at the next start.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import NamedTuple

import msgspec
from ahocorasick_rs import AhoCorasick, MatchKind

from marsad.lexicon import forms as forms_module
from marsad.lexicon.forms import expand
from marsad.lexicon.tables import Entry, data_files, form_columns, is_matched, rows
from marsad.text import Doc

_CACHE_VERSION = 3


def _clitics(conjunctions: str, *others: Iterable[str]) -> frozenset[str]:
    """All that may stand before a word: a conjunction or none, then one of each of the others in turn."""
    return frozenset("".join(parts) for parts in product(("", *conjunctions), *others))


# Clitics that may stand before a word in running text, by part of speech. «لل» is ل before the article.
_PREFIXES = {
    "noun": _clitics("وف", ("", "ب", "ك", "ل"), ("", "ال")) | _clitics("وف", ("لل",)),
    "verb": _clitics("وف", ("", "س", "ل")),
    "fixed": _clitics("وف"),
}
_LONGEST_PREFIX = 4


class Match(NamedTuple):
    """Tokens `first` to `last` (exclusive) are a form of `entry`; `prefix` holds the clitics before it («وال», "")."""

    first: int
    last: int
    prefix: str
    entry: Entry

    @property
    def definite(self) -> bool:
        """Whether the article stands before it («القوة», «للقوة»)."""
        return self.prefix.endswith("ال") or self.prefix.endswith("لل")


Matches = Mapping[str, Sequence[Match]]
"""A document's matches by category; a category without any may be missing. Use `.get(category, ())`."""

# A tuple made without the detour of the class's own constructor: there are several for every word.
_new = tuple.__new__


class _Compiled(msgspec.Struct):
    entries: list[tuple[str, str, str, str, dict[str, str]]]
    patterns: list[str]
    senses: list[list[int]]


class Lexicon:
    """The compiled vocabularies."""

    def __init__(self, compiled: _Compiled) -> None:
        self._entries = [Entry(*e) for e in compiled.entries]
        self._senses = [
            [(e.category, _PREFIXES[e.pos], e) for e in map(self._entries.__getitem__, senses)]
            for senses in compiled.senses
        ]
        self._words = [p.count(" ") for p in compiled.patterns]  # each pattern ends in a blank
        self._automaton = AhoCorasick(compiled.patterns, matchkind=MatchKind.Standard)
        self.patterns = len(compiled.patterns)
        self.categories = {e.category for e in self._entries}

    def matches(self, doc: Doc) -> Matches:
        """Every form of every entry in `doc` by category: by position, the longer first; overlaps are kept."""
        words = [t.word for t in doc.tokens]
        if not words:
            return {}
        begins: list[int] = []
        at: dict[int, int] = {}
        position = 0
        for index, word in enumerate(words, 1):
            begins.append(position)
            position += len(word) + 1
            at[position] = index
        haystack = " ".join(words) + " "
        found: dict[str, list[Match]] = {category: [] for category in self.categories}
        for pattern, start, end in self._automaton.find_matches_as_indexes(haystack, overlapping=True):
            last = at[end]
            first = last - self._words[pattern]
            begin = begins[first]
            if start == begin:
                for category, _, entry in self._senses[pattern]:
                    found[category].append(_new(Match, (first, last, "", entry)))
            elif begin < start <= begin + _LONGEST_PREFIX:  # before the word it cannot be: a pattern's blanks match
                prefix = haystack[begin:start]
                for category, prefixes, entry in self._senses[pattern]:
                    if prefix in prefixes:
                        found[category].append(_new(Match, (first, last, prefix, entry)))
        for matches in found.values():
            matches.sort(key=_by_position)
        return found


def _by_position(match: Match) -> int:
    """By first token, then the longer first, as one number: no form has nearly so many words."""
    return 1000 * match[0] - match[1]


def longest(matches: Iterable[Match]) -> dict[int, Match]:
    """By first token the longest of the matches that begin there; of equals the first."""
    chosen: dict[int, Match] = {}
    for match in matches:
        known = chosen.get(match[0])
        if known is None or match[1] > known[1]:
            chosen[match[0]] = match
    return chosen


def compile_tables() -> _Compiled:
    """Read and expand all tables. Deterministic: tables by name, lines in order."""
    entries: list[tuple[str, str, str, str, dict[str, str]]] = []
    senses: dict[str, list[int]] = {}
    for file in data_files():
        if not is_matched(file):
            continue
        category = file.name.removesuffix(".csv")
        for _, row in rows(file):
            shared = {k: v for k, v in row.items() if v and not k.startswith("form") and k not in ("id", "pos", "note")}
            for kind, table_forms in form_columns(row):
                index = len(entries)
                entries.append((category, row["id"], row["pos"], kind, shared))
                for form in table_forms:
                    for running in expand(form, row["pos"], kind):
                        known = senses.setdefault(running + " ", [])
                        if index not in known:
                            known.append(index)
    return _Compiled(entries, list(senses), list(senses.values()))


def _fingerprint() -> str:
    digest = hashlib.sha256(str(_CACHE_VERSION).encode())
    for file in data_files():
        digest.update(file.name.encode())
        digest.update(file.read_bytes())
    digest.update(Path(forms_module.__file__).read_bytes())
    return digest.hexdigest()[:20]


def _cache_file() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("marsad") / f"lexicon-{_fingerprint()}.msgpack"


def load_compiled() -> _Compiled:
    """The expanded tables from the cache, else made and put there. A cache that cannot be written is done without."""
    file = _cache_file()
    try:
        return msgspec.msgpack.decode(file.read_bytes(), type=_Compiled)
    except (OSError, msgspec.MsgspecError):
        compiled = compile_tables()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        for old in file.parent.glob("lexicon-*.msgpack"):
            old.unlink(missing_ok=True)
        temporary = file.with_suffix(".tmp")
        temporary.write_bytes(msgspec.msgpack.encode(compiled))
        temporary.replace(file)
    except OSError:
        pass
    return compiled


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon of this installation, compiled once a process."""
    return Lexicon(load_compiled())
