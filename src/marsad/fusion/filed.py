"""What is kept of many mentions, in a temporary file: where much hangs together it would fill the memory."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from tempfile import TemporaryFile

import msgspec

from marsad.model.kept import Kept

_AT_ONCE = 500
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Kept).decode


class Filed(Mapping[int, Kept]):
    """What is kept of mentions, by their numbers: 24 bytes of each are in memory."""

    def __init__(self, found: Iterable[Kept]) -> None:
        numbers, starts, sizes = array("q"), array("q"), array("q")
        self._file = TemporaryFile(buffering=0)  # noqa: SIM115 - it goes with this object
        rest = iter(found)
        end = 0
        while some := list(islice(rest, _AT_ONCE)):
            packed = [_encode(kept) for kept in some]
            self._file.write(b"".join(packed))
            for kept, each in zip(some, packed, strict=True):
                numbers.append(kept.number)
                starts.append(end)
                sizes.append(len(each))
                end += len(each)
        order = sorted(range(len(numbers)), key=numbers.__getitem__)
        self._numbers, self._starts, self._sizes = (
            array("q", map(column.__getitem__, order)) for column in (numbers, starts, sizes)
        )

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[int]:
        return iter(self._numbers)

    def __getitem__(self, number: int) -> Kept:
        at = bisect_left(self._numbers, number)
        if at == len(self._numbers) or self._numbers[at] != number:
            raise KeyError(number)
        self._file.seek(self._starts[at])
        return _decode(self._file.read(self._sizes[at]))
