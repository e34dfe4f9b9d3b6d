"""Phrases by position: all phrase lists are in the order of the text, so a stretch of tokens is a slice."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
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

_first: Callable[[Positioned], int] = lambda phrase: phrase.first  # noqa: E731


def inside(phrases: Sequence[P], first: int, last: int) -> list[P]:
    """The phrases that begin at or after token `first` and before token `last`."""
    return list(phrases[bisect_left(phrases, first, key=_first) : bisect_left(phrases, last, key=_first)])


def covering(phrases: Sequence[P], first: int, last: int, reach: int = 12) -> bool:
    """Whether one of the phrases covers all of tokens `first` to `last`; none is longer than `reach` tokens."""
    return any(p.first <= first and last <= p.last for p in inside(phrases, first - reach, first + 1))
