"""Phrases by position: all phrase lists are in the order of the text, so a stretch of tokens is a slice."""

from bisect import bisect_left

from marsad.reading.ordered import Ordered, PhraseT, Positioned

__all__ = ["Ordered", "Positioned", "inside", "ordered"]


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
    while behind < len(firsts) and firsts[behind] < last:  # mostly at once
        behind += 1
    return phrases.all[begin:behind]
