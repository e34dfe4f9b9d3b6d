"""Phrases in the order of the text, with their first tokens at hand."""

from collections.abc import Iterator
from typing import Generic, Protocol, TypeVar


class Positioned(Protocol):
    """Anything that covers tokens `first` to `last` (exclusive)."""

    @property
    def first(self) -> int:
        """First token."""

    @property
    def last(self) -> int:
        """Token behind the last."""


PhraseT = TypeVar("PhraseT", bound=Positioned)


class Ordered(Generic[PhraseT]):
    """Phrases in the order of the text: all of them, and where each begins. Not to be changed once it is made."""

    __slots__ = ("all", "firsts")

    def __init__(self, phrases: list[PhraseT]) -> None:
        self.all: list[PhraseT] = phrases
        self.firsts: list[int] = [p.first for p in phrases]

    def __iter__(self) -> Iterator[PhraseT]:
        return iter(self.all)

    def __reversed__(self) -> Iterator[PhraseT]:
        return reversed(self.all)

    def __len__(self) -> int:
        return len(self.all)

    def __getitem__(self, index: int) -> PhraseT:
        return self.all[index]
