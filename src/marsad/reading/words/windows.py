"""Phrases by position: all phrase lists are in the order of the text, so a stretch of tokens is a slice."""

from bisect import bisect_left, bisect_right

from marsad.reading.words.ordered import Ordered, PhraseT, Positioned

__all__ = ["Ordered", "Positioned", "Stretches", "inside", "ordered"]


def ordered(phrases: list[PhraseT]) -> Ordered[PhraseT]:
    """Phrases that are in the order of the text, to be asked for by position."""
    return Ordered(phrases)


def inside(phrases: Ordered[PhraseT], first: int, last: int) -> list[PhraseT]:
    """The phrases that begin at or after token `first` and before token `last`."""
    firsts = phrases.firsts
    begin = bisect_left(firsts, first)
    if begin == len(firsts) or firsts[begin] >= last:
        return []
    behind = begin + 1
    if behind < len(firsts) and firsts[behind] < last:  # seldom
        behind = bisect_left(firsts, last, behind)
    return phrases.all[begin:behind]


def least(numbers: list[int]) -> int | None:
    """The least of some numbers, None of none: `min` with a default, which machine code has to call Python for."""
    found: int | None = None
    for number in numbers:
        if found is None or number < found:
            found = number
    return found


class Stretches:
    """Token ranges in the order of their beginnings, to be asked whether one of them holds another range."""

    __slots__ = ("firsts", "reached")

    def __init__(self, stretches: list[tuple[int, int]]) -> None:
        self.firsts = [first for first, _ in stretches]
        self.reached: list[int] = []
        farthest = 0
        for _, last in stretches:
            farthest = last if last > farthest else farthest
            self.reached.append(farthest)

    def hold(self, first: int, last: int) -> bool:
        """Whether one of them holds the range from `first` to `last` (exclusive)."""
        before = bisect_right(self.firsts, first)
        return before > 0 and self.reached[before - 1] >= last
