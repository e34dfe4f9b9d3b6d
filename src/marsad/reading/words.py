"""What each word of a document can be to the stages of reading: looked up once, in one table for all of them.

A word's entry says what the lexicon knows of it, which phrases of place can begin with it, what it can begin of a time
and whether a number can begin with it. Each stage then goes through the few tokens that are something to it.
"""

from typing import NamedTuple

from marsad.lexicon import Known, lexicon
from marsad.reading.places_words import Sense, openings
from marsad.reading.time_words import beginnings
from marsad.text import Doc
from marsad.text.numerals import starts_number

_MOST_REMEMBERED = 50_000
"""Words whose entries are kept: more than a day's news has, and few megabytes."""

_Entry = tuple[Known, tuple[Sense, ...], int, bool]
_entries: dict[str, _Entry] = {}


class Words(NamedTuple):
    """A document's words, each tuple with one item a token."""

    known: tuple[Known, ...]
    """What the lexicon knows of them."""
    places: tuple[tuple[Sense, ...], ...]
    """The readings with which a phrase of place can begin."""
    times: tuple[int, ...]
    """What they can begin of a time, as bits (see `time_words`)."""
    numbers: tuple[bool, ...]
    """Whether a number can begin with them."""


def look_up(doc: Doc) -> Words:
    """What is known of a document's words."""
    entries = list(map(_entries.get, doc.all_words))
    found = [e or _learn(word) for e, word in zip(entries, doc.all_words, strict=True)]
    return Words(*zip(*found, strict=True)) if found else Words((), (), (), ())


def _learn(word: str) -> _Entry:
    entry = _entries.get(word)
    if entry is None:
        entry = lexicon().known(word), openings(word), beginnings(word), starts_number(word)
        if len(_entries) >= _MOST_REMEMBERED:
            _entries.clear()
        _entries[word] = entry
    return entry
