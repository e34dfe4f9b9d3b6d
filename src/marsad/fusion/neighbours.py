"""Which mentions are worth comparing, and which comparisons new and vanished mentions make needed or idle.

A mention stands in some fifteen blocks; within each, sorted by likeness, it is compared with the next few. Which pairs
that are depends on the set of mentions alone, never on the order in which they came, so that what is kept from one run
to the next can be mended instead of made anew. In memory are some forty bytes a mention; the blocks lie in temporary
files, sorted by blocks in portions, and so do the pairs until they have been found in all of these.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Any

from marsad.model.kept import Entry

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]
    Places = NDArray[np.int32]
    Flags = NDArray[np.bool_]

WINDOW = 30
"""Neighbours in a sorted block that a mention is compared with."""
_FAR = 3
"""Days: mentions dated further apart are one happening only as copies of one text. `score` draws the line nearer."""
_UNDATED = -(2**31)
_AT_ONCE = 4_000
"""Mentions, or places in blocks, looked at together: what passes through memory."""
_PAIRS = 4_000
"""Pairs given at a time."""
_PARTS = 32
"""Portions of the blocks, and of the pairs; where these are many, they are cut further."""
_ROWS = 60_000
"""Places in blocks, or pairs, that are sorted together."""
_IN_MEMORY = 100_000
"""Bytes of a portion from which on it lies in a file."""


class Neighbours:
    """The pairs of mentions that are to be compared."""

    def __init__(
        self,
        entries: Iterable[Entry],
        *,
        added: Iterable[int],
        removed: Iterable[int],
        alike: Callable[[str, str], bool] = lambda one, other: True,
    ) -> None:
        """`entries` holds all mentions in the order of their ranks, `removed` ones included; `added` and `removed` are
        numbers of them. Those of kinds that are not `alike` are never compared."""
        import numpy as np

        self._kinds: dict[str, int] = {}
        self._parts = [_Spool([("block", np.uint64), ("owner", np.int32)]) for _ in range(_PARTS)]
        self._read(entries)
        self._added: Flags = np.isin(self.numbers, np.fromiter(added, np.int64))
        self._gone: Flags = np.isin(self.numbers, np.fromiter(removed, np.int64))
        self._alike: Flags = np.array([[alike(one, other) for other in self._kinds] for one in self._kinds], bool)

    def _read(self, entries: Iterable[Entry]) -> None:
        import numpy as np

        numbers, first, last, voice, kind = array("q"), array("i"), array("i"), array("q"), array("i")
        rest = iter(entries)
        while some := list(islice(rest, _AT_ONCE)):
            columns = tuple(zip(*some, strict=True))
            self._read_blocks(columns[6], len(numbers))
            numbers.extend(columns[0])
            for days, found in zip((first, last), columns[1:3], strict=True):
                days.extend([_UNDATED if day is None else day for day in found])
            voice.extend(columns[3])
            kind.extend([self._kinds.setdefault(name, len(self._kinds)) for name in columns[4]])
        self.numbers: Numbers = np.asarray(numbers, np.int64)
        """Of every mention, in the order in which all blocks are sorted."""
        self._first: Places = np.asarray(first, np.int32)
        self._last: Places = np.asarray(last, np.int32)
        self._voice: Numbers = np.asarray(voice, np.int64)
        self._kind: Places = np.asarray(kind, np.int32)

    def _read_blocks(self, keys: Sequence[bytes], start: int) -> None:
        import numpy as np

        blocks = np.frombuffer(b"".join(keys), np.uint64)
        many = np.array([len(some) for some in keys], np.int64) // 8
        owners = np.repeat(np.arange(start, start + len(keys), dtype=np.int32), many)
        parts = (blocks >> np.uint64(64 - (_PARTS - 1).bit_length())).astype(np.int64)
        _share_out(self._parts, parts, block=blocks, owner=owners)

    def _portions(self, around: "Flags") -> Iterator["_Blocks"]:
        """The blocks in which mentions so marked stand: the rest need not be sorted."""
        for held in chain.from_iterable(part.portions("block") for part in self._parts):
            blocks, owners = _shared(held["block"], held["owner"], around)
            if len(blocks):
                yield _Blocks(blocks, owners, self._added, self._gone)

    def fresh(self) -> Iterator[tuple["Numbers", "Numbers"]]:
        """Pairs that were not compared before, as places in `numbers`, the earlier one first; a portion at a time, by
        days, so that one portion is much about the same mentions."""
        import numpy as np

        size = len(self.numbers)
        days = np.argsort(self._first, kind="stable").astype(np.int32)
        turns = np.empty(size, np.int32)
        turns[days] = np.arange(size, dtype=np.int32)
        found = [_Spool([("code", np.int64)]) for _ in range(_PARTS)]
        for blocks in self._portions(self._added | self._gone):
            for one, other in blocks.pairs():
                near = self._near(one, other)
                turn = turns[one[near]].astype(np.int64)
                _share_out(found, turn * _PARTS // size, code=turn * size + other[near])
        del turns
        for held in chain.from_iterable(part.portions("code") for part in found):
            codes = distinct(held["code"])
            for start in range(0, len(codes), _PAIRS):
                some = codes[start : start + _PAIRS]
                yield days[some // size], some % size

    def _near(self, one: "Numbers", other: "Numbers") -> "Flags":
        import numpy as np

        may = self._alike[self._kind[one], self._kind[other]] if len(self._kinds) else np.zeros(len(one), bool)
        first, last, voice = self._first, self._last, self._voice
        dated = (first[one] != _UNDATED) & (first[other] != _UNDATED)
        gap = np.maximum(first[one], first[other]).astype(np.int64) - np.minimum(last[one], last[other])
        return np.asarray(may & (~dated | (gap <= _FAR) | (voice[one] == voice[other])))

    def places(self, numbers: "Numbers") -> "Numbers":
        """Where these mentions stand in `numbers`."""
        import numpy as np

        order = np.argsort(self.numbers)
        return np.asarray(order[np.searchsorted(self.numbers[order], numbers)])

    def still(self, one: "Numbers", other: "Numbers") -> "Flags":
        """Which of these pairs, places in `numbers`, are neighbours now."""
        import numpy as np

        first, second = np.minimum(one, other), np.maximum(one, other)
        parted = np.zeros(len(one), bool)
        if self._added.any():
            for blocks in self._portions(self._added):
                parted |= np.isin(first, blocks.before_added())
        asked = np.flatnonzero(parted)
        if len(asked):
            around = np.zeros(len(self.numbers), bool)
            around[first[asked]] = True
            for blocks in self._portions(around):
                asked = asked[~blocks.adjacent(first[asked], second[asked])]
        found = np.ones(len(one), bool)
        found[asked] = False
        return found


def _shared(blocks: "NDArray[np.uint64]", owners: "Places", around: "Flags") -> tuple["NDArray[np.uint64]", "Places"]:
    """The rows of the blocks that hold a marked owner."""

    marked = around[owners]
    if marked.all():
        return blocks, owners
    wanted = distinct(blocks[marked])
    if not len(wanted):
        return blocks[:0], owners[:0]
    chosen = occurring(blocks, wanted)
    return blocks[chosen], owners[chosen]


def distinct(values: "NDArray[Any]") -> "NDArray[Any]":
    """The values, sorted, each once; many times as fast as `numpy.unique` in the versions where that one hashes."""
    import numpy as np

    values = np.sort(values)
    return values[np.flatnonzero(np.concatenate((np.ones(min(1, len(values)), bool), values[1:] != values[:-1])))]


def occurring(values: "NDArray[Any]", wanted: "NDArray[Any]") -> "Numbers":
    """The places in `values`, whole numbers, that hold a wanted one."""
    import numpy as np

    # The last 16 bits rule out nearly all where few of many are wanted.
    ends = np.zeros(2**16, bool)
    ends[wanted.astype(np.uint16)] = True
    at = np.flatnonzero(ends[values.astype(np.uint16)])
    return at[np.isin(values[at], wanted)]


class _Blocks:
    """Some of the blocks, laid out one behind the other, without what is gone."""

    def __init__(self, blocks: "NDArray[np.uint64]", owners: "Places", added: "Flags", gone: "Flags") -> None:
        import numpy as np

        by_block = np.argsort(blocks, kind="stable")
        blocks, owners = blocks[by_block], owners[by_block]
        self._size = len(added)
        before = np.cumsum(~added[owners]).astype(np.int32)  # numbers what was there before
        live = ~gone[owners]
        blocks, self._owners, self._before = blocks[live], owners[live], before[live]
        self._new: Flags = added[self._owners]
        block = np.zeros(len(blocks), np.int64)
        np.cumsum(blocks[1:] != blocks[:-1], out=block[1:])
        self._block: Numbers = block
        self._ends: Places = np.cumsum(np.bincount(block))[block].astype(np.int32)

    def pairs(self) -> Iterator[tuple["Numbers", "Numbers"]]:
        """The pairs that were not compared before, the earlier one first; some may come again."""
        import numpy as np

        at = np.flatnonzero(self._new | self._reaches_new() | self._reaches_further())
        for start in range(0, len(at), _AT_ONCE):
            yield self._pairs(at[start : start + _AT_ONCE])

    def _farthest(self) -> "Numbers":
        """For every place the last one that is compared with it."""
        import numpy as np

        return np.asarray(np.minimum(np.arange(len(self._owners)) + WINDOW, self._ends - 1))

    def _reaches_new(self) -> "Flags":
        import numpy as np

        new = np.cumsum(self._new)
        return np.asarray(new[self._farthest()] > new)

    def _reaches_further(self) -> "Flags":
        import numpy as np

        return np.asarray(self._before[self._farthest()] - self._before > WINDOW)

    def _pairs(self, at: "Numbers") -> tuple["Numbers", "Numbers"]:
        import numpy as np

        reached = at[:, None] + np.arange(1, WINDOW + 1)
        within = reached < self._ends[at][:, None]
        reached = np.minimum(reached, len(self._owners) - 1)
        new = self._new[at][:, None] | self._new[reached]
        new |= self._before[reached] - self._before[at][:, None] > WINDOW
        chosen = within & new
        ones = np.broadcast_to(self._owners[at][:, None], reached.shape)[chosen].astype(np.int64)
        code = distinct(ones * self._size + self._owners[reached[chosen]])
        return code // self._size, code % self._size

    def before_added(self) -> "Places":
        """The mentions behind which something was added, within reach."""
        return self._owners[self._reaches_new()]

    def adjacent(self, one: "Numbers", other: "Numbers") -> "Flags":
        """Which of these pairs, the earlier one first, stand within reach of each other here."""
        import numpy as np

        by_owner = np.argsort(self._owners, kind="stable")
        sorted_owners = self._owners[by_owner]
        start = np.searchsorted(sorted_owners, one)
        many = np.searchsorted(sorted_owners, one, side="right") - start
        pair = np.repeat(np.arange(len(one)), many)
        within = np.arange(len(pair)) - np.repeat(np.cumsum(many) - many, many)
        here = by_owner[start[pair] + within]
        codes = self._block * self._size + self._owners
        wanted = self._block[here] * self._size + other[pair]
        there = np.minimum(np.searchsorted(codes, wanted), len(codes) - 1)
        found = np.zeros(len(one), bool)
        found[pair[(codes[there] == wanted) & (there - here <= WINDOW)]] = True
        return found


class _Spool:
    """Rows of numbers, in memory as long as they are few."""

    def __init__(self, columns: list[tuple[str, Any]]) -> None:
        import numpy as np

        self._columns = columns
        self._rows = np.dtype(columns)
        self._file = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - it goes with this object
        self.size = 0

    def add(self, rows: "NDArray[Any]") -> None:
        self._file.write(rows.astype(self._rows, copy=False).tobytes())
        self.size += len(rows)

    def portions(self, column: str) -> Iterator["NDArray[Any]"]:
        """All rows, by ranges of a column, the lowest first: as few as hold some ten thousands of rows each, where the
        values are spread evenly. What is equal stands in one portion."""
        import numpy as np

        many = -(-self.size // _ROWS)
        if many < 2:
            yield from self._pieces(_ROWS)
            return
        ends = [(held[column].min(), held[column].max()) for held in self._pieces(_ROWS)]
        least, most = int(min(low for low, _ in ends)), int(max(high for _, high in ends))
        width = (most - least) // many + 1
        parts = [_Spool(self._columns) for _ in range(many)]
        for held in self._pieces(_ROWS):
            place = ((held[column] - held[column].dtype.type(least)) // held[column].dtype.type(width)).astype(np.int64)
            _share_out(parts, place, **{name: held[name] for name, _ in self._columns})
        for part in parts:
            if part.size:
                yield from part._pieces(part.size)

    def _pieces(self, rows: int) -> Iterator["NDArray[Any]"]:
        """All rows, so many at a time."""
        import numpy as np

        self._file.seek(0)
        for start in range(0, self.size, rows):
            held = self._file.read(min(rows, self.size - start) * self._rows.itemsize)
            yield np.frombuffer(held, self._rows)


def _share_out(spools: Sequence[_Spool], parts: "Numbers", **columns: "NDArray[Any]") -> None:
    """Add rows to the spools that `parts` names, in their order."""
    import numpy as np

    order = np.argsort(parts, kind="stable")
    rows = np.empty(len(parts), [(name, column.dtype) for name, column in columns.items()])
    for name, column in columns.items():
        rows[name] = column[order]
    bounds = np.searchsorted(parts[order], np.arange(len(spools) + 1))
    for spool, start, end in zip(spools, bounds, bounds[1:], strict=False):
        if end > start:
            spool.add(rows[start:end])


def components(one: "Numbers", other: "Numbers") -> tuple["Numbers", "Numbers"]:
    """The numbers that occur in pairs, sorted, and for each the least number that it is linked with through others."""
    import numpy as np

    portions = [slice(start, start + _AT_ONCE) for start in range(0, len(one), _AT_ONCE)]
    found = distinct(np.concatenate([distinct(side[some]) for side in (one, other) for some in portions] or [one]))
    homes = array("i", range(len(found)))
    for some in portions:
        ours, theirs = (np.searchsorted(found, side[some]).tolist() for side in (one, other))
        for a, b in zip(ours, theirs, strict=True):
            while homes[a] != a:
                homes[a] = a = homes[homes[a]]
            while homes[b] != b:
                homes[b] = b = homes[homes[b]]
            if a != b:
                homes[max(a, b)] = min(a, b)
    for at, home in enumerate(homes):  # a home lies before what it houses, so one pass settles all
        homes[at] = homes[home]
    return found, found[np.asarray(homes)]
