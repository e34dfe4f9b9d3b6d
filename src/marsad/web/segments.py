"""Overlapping spans to a row of pieces: each piece of text with the marks that cover it, outermost first."""

import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Mark(Generic[T]):
    """A span of a text, in code points, and what it means."""

    start: int
    end: int
    what: T


@dataclass(frozen=True)
class Segment(Generic[T]):
    """A piece of text throughout which the same marks hold; `marks` run from the widest to the narrowest."""

    start: int
    end: int
    text: str
    marks: tuple[Mark[T], ...] = field(default=())


def segments(text: str, marks: Iterable[Mark[T]], start: int = 0, end: int | None = None) -> list[Segment[T]]:
    """Cut `text[start:end]` wherever a mark begins or ends; the pieces joined are that text again.

    Marks reaching outside are clipped, empty ones left out.
    """
    end = len(text) if end is None else end
    held = sorted(
        (m for m in marks if max(m.start, start) < min(m.end, end)),
        key=lambda m: (m.start - m.end, m.start),
    )
    cuts = sorted({start, end, *(c for m in held for c in (m.start, m.end) if start < c < end)})
    cover = _cover(cuts, held)
    return [Segment(a, b, text[a:b], tuple(cover[i])) for i, (a, b) in enumerate(pairwise(cuts))]


def _cover(cuts: list[int], marks: Sequence[Mark[T]]) -> list[list[Mark[T]]]:
    cover: list[list[Mark[T]]] = [[] for _ in cuts]
    for mark in marks:
        first = max(bisect.bisect_right(cuts, mark.start) - 1, 0)
        for i in range(first, bisect.bisect_left(cuts, mark.end)):
            cover[i].append(mark)
    return cover


def lines(text: str) -> list[tuple[int, int]]:
    """The bounds of the lines that hold more than blanks."""
    bounds = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            bounds.append((at, at + len(line)))
        at += len(line) + 1
    return bounds
