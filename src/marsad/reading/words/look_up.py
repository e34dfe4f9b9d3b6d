"""What each word of a document can be to the stages of reading: looked up once, in one table for all of them.

A word's entry says what the lexicon knows of it, which phrases of place can begin with it, what it can begin of a time
or of a name, and whether a number can begin with it. Each stage then goes through the few tokens that are something to
it.
"""

from bisect import bisect_left
from functools import lru_cache

from marsad.gazetteer import Gazetteer, load
from marsad.lexicon import NOTHING, Known, begins_one_of, lexicon
from marsad.reading.words import naming_words, needs
from marsad.reading.words.cue_words import cues_of
from marsad.reading.words.place_words import Sense, first_words, openings
from marsad.reading.words.time_words import beginnings, surfaces
from marsad.text import Doc
from marsad.text.numerals import number_words, starts_number
from marsad.text.records import Record

MARKS = frozenset("،:؛;")
"""Marks that part what a sentence says: they are asked for by position."""

_MOST_REMEMBERED = 50_000
"""Words whose entries are kept: more than a day's news has, and few megabytes."""
_MOST_UNKNOWN = 10_000
"""Words that are kept as nothing to any stage: names and slips of the pen, which mostly come once."""


class _Entry(Record):
    """What is known of a word: by the lexicon, of place, of time and of names (as bits), whether a number can begin
    with it, whether it is one of `MARKS`, whether it has a hamza by itself («شيء»), which cues it is,
    and what is left of it without clitics where others need it."""

    of_lexicon: Known
    of_place: tuple[Sense, ...]
    of_time: int
    of_names: int
    number: bool
    mark: bool
    hamza: bool
    cues: tuple[str, ...]
    needed: str


_NOTHING = _Entry(NOTHING, (), 0, 0, False, False, False, (), "")
_NOWHERE: list[int] = []
_entries: dict[str, _Entry] = {}
"""The words met of late; those that are nothing to any stage as well, as `_NOTHING`."""
_unknown: list[str] = []
"""Those of them that are nothing."""


class Words(Record):
    """What is known of a document's words: the tokens that are something to a stage, in the order of the text."""

    known_at: list[int]
    """The tokens of which the lexicon knows something."""
    known: list[Known]
    """What it knows of each."""
    places: list[tuple[int, tuple[Sense, ...]]]
    """The tokens with which a phrase of place can begin, and with which readings."""
    times: list[tuple[int, int]]
    """The tokens with which something of time can begin, and what, as bits (see `time_words`)."""
    names: list[tuple[int, int]]
    """The tokens that are something to names, and what, as bits (see `naming_words`)."""
    numbers: set[int]
    """The tokens with which a number can begin."""
    marks: list[int]
    """The tokens that are `MARKS`."""
    hamzas: list[int]
    """The tokens with a hamza by itself: the gazetteer writes none."""
    cues: dict[str, list[int]]
    """The tokens that are cues, by which."""
    needed: dict[int, str]
    """The tokens that others may need behind them (see `needs`), without clitics."""

    def cued(self, cue: str, first: int, last: int) -> list[int]:
        """The tokens from `first` to `last` (exclusive) that are this cue."""
        at = self.cues.get(cue)
        if at is None:
            return _NOWHERE
        begin = bisect_left(at, first)
        return at[begin : bisect_left(at, last, begin)]


def look_up(doc: Doc) -> Words:
    """What is known of a document's words."""
    words = doc.all_words
    first_words = _first_words(load())
    known_at: list[int] = []
    known: list[Known] = []
    places: list[tuple[int, tuple[Sense, ...]]] = []
    times: list[tuple[int, int]] = []
    names: list[tuple[int, int]] = []
    numbers: set[int] = set()
    marks: list[int] = []
    hamzas: list[int] = []
    cues: dict[str, list[int]] = {}
    needed: dict[int, str] = {}
    for at, word in enumerate(words):
        entry = _entries.get(word)
        if entry is None:
            entry = _learn(word, first_words)
        if entry is _NOTHING:
            continue
        if entry.of_lexicon is not NOTHING:
            known_at.append(at)
            known.append(entry.of_lexicon)
        if entry.of_place:
            places.append((at, entry.of_place))
        if entry.of_time:
            times.append((at, entry.of_time))
        if entry.of_names:
            names.append((at, entry.of_names))
        if entry.number:
            numbers.add(at)
        elif entry.mark:
            marks.append(at)
        if entry.hamza:
            hamzas.append(at)
        if entry.needed:
            needed[at] = entry.needed
        if entry.cues:
            for cue in entry.cues:
                cues.setdefault(cue, []).append(at)
    return Words(known_at, known, places, times, names, numbers, marks, hamzas, cues, needed)


def _learn(word: str, first_words: frozenset[str]) -> _Entry:
    """The entry of a word that has not been looked up of late."""
    entry = _entry_of(word, first_words)
    if entry is _NOTHING:
        if len(_unknown) >= _MOST_UNKNOWN:
            for one in _unknown:
                _entries.pop(one, None)
            _unknown.clear()
        _unknown.append(word)
    elif len(_entries) >= _MOST_REMEMBERED:
        _entries.clear()
        _unknown.clear()
    _entries[word] = entry
    return entry


def _entry_of(word: str, first_words: frozenset[str]) -> _Entry:
    """What is known of a word; `_NOTHING` where it is nothing to any stage."""
    hamza, cues = "ء" in word, cues_of(word)
    if not (hamza or cues or begins_one_of(first_words, word) or word[0].isdigit()):
        return _NOTHING
    known = lexicon().known(word)
    of_names = naming_words.beginnings().get(word, 0)
    number, mark = starts_number(word), word in MARKS
    entry = _Entry(known, openings(word), beginnings(word), of_names, number, mark, hamza, cues, needs.bare_of(word))
    return _NOTHING if entry == _NOTHING else entry


@lru_cache(maxsize=1)
def _first_words(gazetteer: Gazetteer) -> frozenset[str]:
    """The first words of all that any stage knows, without clitics or with those that it writes itself: of a word that
    is none, nothing need be asked."""
    names = naming_words.beginnings()
    return frozenset(lexicon().first_words()).union(
        first_words(), surfaces(), number_words(), names, MARKS, needs.first_words()
    )
