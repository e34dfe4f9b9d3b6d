"""A set of many texts that holds none of them."""

from array import array
from collections.abc import Container

_LEAST = 1024


class Marks(Container[str]):
    """Of each text added some fifteen bytes are held, where a set takes a hundred: a hash of 64 bits. One text is taken
    for another, of a million, in one collection of some thirty million."""

    def __init__(self) -> None:
        self._table = array("Q", bytes(8 * _LEAST))  # 0: nobody's place; those of one hash stand one behind the other
        self._many = 0

    def __len__(self) -> int:
        return self._many

    def __contains__(self, text: object) -> bool:
        return self._table[self._place(_mark(text))] != 0

    def add(self, text: str) -> None:
        """Add a text, if it is not there."""
        mark = _mark(text)
        at = self._place(mark)
        if self._table[at]:
            return
        self._table[at] = mark
        self._many += 1
        if self._many * 4 > len(self._table) * 3:
            old = self._table
            self._table = array("Q", bytes(16 * len(old)))
            for mark in filter(None, old):
                self._table[self._place(mark)] = mark

    def _place(self, mark: int) -> int:
        """Where a mark stands, or would stand."""
        table = self._table
        last = len(table) - 1
        at = mark & last
        while table[at] != mark and table[at]:
            at = (at + 1) & last
        return at


def _mark(text: object) -> int:
    return hash(text) & 0xFFFFFFFFFFFFFFFF or 1
