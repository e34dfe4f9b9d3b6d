"""The words of a report as evidence: how much of the wording two accounts share, in runs of two words.

Outlets that report one happening draw on the same statement or witness and share runs of words (a victim's name, a
school, a phrase) that two reports of one pattern about two happenings do not. A text is held as hashes of its runs,
cut into stretches of some 200 characters, so that an account in a long article has the runs of its own sentences
only; a short post is one account with all its words. No count over the collection plays a part: what two texts share
does not change with what else is in the store.
"""

import csv
import re
from array import array
from collections.abc import Iterable
from functools import lru_cache
from heapq import nsmallest
from importlib import resources
from itertools import pairwise
from typing import Any, NamedTuple
from zlib import crc32

from marsad.fusion.clock import hours, weekdays
from marsad.model.mention import Mention
from marsad.text import fold


class Stretch(NamedTuple):
    """A part of a text: its runs of two words as 32-bit hashes, whether it tells of a further deed, and the weekdays
    and hours that it names (`clock`)."""

    runs: bytes
    further: bool
    week: int = 0
    hours: int = 0


Stretches = tuple[Stretch, ...]
"""A text, a stretch after another."""

_WORD = re.compile(r"\w+")
_STRETCH = 200
_POST = 600
"""Code points up to which a text is taken whole: it is a post, all of which tells of its happening."""
_FACTOR = 0x9E3779B1
_FEWEST = 12
"""Runs that both sides must have: of less, a single common phrase would be half."""


def stretches(text: str, mentions: Iterable[Mention] | None = None) -> Stretches:
    """The runs of a text; where `mentions` are given, those on which these rest, and nothing in the place of the
    others."""
    whole = folded(text)
    # Folding drops few characters: a stretch need not begin at the very letter.
    bounds = [at * len(whole) // len(text) for at in range(0, len(text), _STRETCH)]
    wanted = None if mentions is None or _is_post(len(bounds)) else {at for m in mentions for at in _rested_on(m)}
    parts = enumerate(pairwise([*bounds, len(whole)]))
    return tuple(_stretch(whole[a:b]) if wanted is None or at in wanted else _NOTHING for at, (a, b) in parts)


@lru_cache(maxsize=4)
def folded(text: str) -> str:
    """The folded text; kept for a moment, as several steps ask for that of one document after the other."""
    return fold(text)


def own_stretches(mention: Mention, text: Stretches) -> Stretches:
    """The stretches of the document's text on which a mention rests."""
    if _is_post(len(text)):
        return text
    return tuple(text[at] for at in sorted(_rested_on(mention)) if at < len(text))


def _is_post(stretches: int) -> bool:
    return stretches * _STRETCH <= _POST


def _rested_on(mention: Mention) -> set[int]:
    """Which of the text's stretches hold a mention's evidence."""
    spans = (e.span for e in mention.evidence if e.zone == "text")
    return {
        at for start, end in spans for at in range(start // _STRETCH, (max(end, start + 1) - 1) // _STRETCH + 1)
    }


def shared(ours: Stretches, theirs: Stretches) -> float | None:
    """The share of all their runs that both have, 0 to 1; None where either is too short to tell."""
    one, other = _decoded(ours), _decoded(theirs)
    if min(len(one), len(other)) < _FEWEST:
        return None
    both = len(one & other)
    return both / (len(one) + len(other) - both)


def least_runs(text: Stretches, most: int) -> list[int]:
    """The runs with the least hashes: a sample that texts which share many runs have in common."""
    runs = _decoded(text)
    return nsmallest(most, runs) if len(runs) >= _FEWEST else []


def further(text: Stretches) -> bool:
    """Whether the words say that it came after another of its kind («انفجار جديد», «غارة ثانية», «الهجوم الثالث»)."""
    return any(stretch.further for stretch in text)


_NOTHING = Stretch(b"", False)


def _stretch(text: str) -> Stretch:
    words = _WORD.findall(text)
    hashes = list(map(_hash, words))
    runs = {(one * _FACTOR + other) & 0xFFFFFFFF for one, other in pairwise(hashes)}
    again = not runs.isdisjoint(_further_runs())
    return Stretch(array("I", sorted(runs)).tobytes(), again, weekdays(words), hours(words))


def _run(one: int, other: int) -> int:
    return (one * _FACTOR + other) & 0xFFFFFFFF


@lru_cache(maxsize=10_000)
def _hash(word: str) -> int:
    return crc32(_bare(word).encode())


@lru_cache(maxsize=1)
def _further_runs() -> frozenset[int]:
    """A word for a deed and one for "another", one after the other (`data/further.csv`)."""
    table = (resources.files("marsad.fusion") / "data" / "further.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(table.splitlines()))
    deeds, others = ([_hash(r["word"]) for r in rows if r["part"] == part] for part in ("deed", "further"))
    return frozenset(_run(deed, other) for deed in deeds for other in others)


@lru_cache(maxsize=600)
def _decoded(text: Stretches) -> frozenset[Any]:
    return frozenset(run for stretch in text for run in memoryview(stretch.runs).cast("I"))


def _bare(word: str) -> str:
    """Without a particle and the article written together with it."""
    if len(word) > 4 and word[0] in "وفبلك":
        word = word[1:]
    return word[2:] if len(word) > 4 and word.startswith("ال") else word
