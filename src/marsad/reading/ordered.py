"""A list of phrases that knows where they begin."""

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
    """Phrases in the order of the text, with their first tokens at hand; `windows.ordered` makes one.

    Not to be changed once it is made.
    """

    __slots__ = ("firsts",)

    firsts: list[int]
