"""Phrases by position: all phrase lists are in the order of the text, so a stretch of tokens is a slice."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Protocol, TypeVar


class Positioned(Protocol):
    """Anything that covers tokens `first` to `last` (exclusive)."""

    @property
    def first(self) -> int:
        """First token."""

    @property
    def last(self) -> int:
        """Token behind the last."""


P = TypeVar("P", bound=Positioned)


class Ordered(list[P]):
    """Phrases in the order of the text, with their first tokens at hand. Not to be changed once it is made."""

    __slots__ = ("firsts",)

    def __init__(self, phrases: Iterable[P]) -> None:
        super().__init__(phrases)
        self.firsts = [p.first for p in self]


def inside(phrases: Ordered[P], first: int, last: int) -> list[P]:
    """The phrases that begin at or after token `first` and before token `last`."""
    begin = bisect_left(phrases.firsts, first)
    if begin == len(phrases) or phrases.firsts[begin] >= last:
        return []
    return phrases[begin : bisect_left(phrases.firsts, last, begin)]
