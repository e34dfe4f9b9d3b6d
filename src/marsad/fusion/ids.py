"""Ids of many documents, held as their letters alone."""

from collections.abc import Iterable, Iterator
from itertools import islice

import msgspec

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[str]).decode


class Ids:
    """Ids in their order. A list of strings takes some seventy bytes more for each."""

    def __init__(self, ids: Iterable[str], size: int) -> None:
        """`size`: so many are in a portion."""
        self._packed: list[bytes] = []
        self._many = 0
        rest = iter(ids)
        while some := list(islice(rest, size)):
            self._packed.append(_encode(some))
            self._many += len(some)

    def __len__(self) -> int:
        return self._many

    def __iter__(self) -> Iterator[str]:
        for some in self.portions():
            yield from some

    def portions(self) -> Iterator[list[str]]:
        """The ids, some at a time."""
        return map(_decode, self._packed)
