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
    """What is known of a document's words: of the lexicon for each token, of all else for those that are something."""

    known: list[Known]
    """What the lexicon knows of each."""
    places: list[tuple[int, tuple[Sense, ...]]]
    """The tokens with which a phrase of place can begin, and with which readings."""
    times: list[tuple[int, int]]
    """The tokens with which something of time can begin, and what, as bits (see `time_words`)."""
    numbers: set[int]
    """The tokens with which a number can begin."""


def look_up(doc: Doc) -> Words:
    """What is known of a document's words."""
    found = Words([], [], [], set())
    known, places, times, numbers = found
    for at, entry in enumerate(map(_entries.get, doc.all_words)):
        of_lexicon, of_place, of_time, number = entry or _learn(doc.all_words[at])
        known.append(of_lexicon)
        if of_place:
            places.append((at, of_place))
        if of_time:
            times.append((at, of_time))
        if number:
            numbers.add(at)
    return found


def _learn(word: str) -> _Entry:
    entry = _entries.get(word)
    if entry is None:
        entry = lexicon().known(word), openings(word), beginnings(word), starts_number(word)
        if len(_entries) >= _MOST_REMEMBERED:
            _entries.clear()
        _entries[word] = entry
    return entry
