"""Which mentions are worth comparing, and which comparisons new and vanished mentions make needed or idle.

A mention stands in some fifteen blocks; within each, sorted by likeness, it is compared with the next few. Which pairs
that are depends on the set of mentions alone, never on the order in which they came, so that what is kept from one run
to the next can be mended instead of made anew. Everything is held as numbers in flat arrays, some 250 bytes a mention.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from marsad.model.kept import Entry

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]
    Flags = NDArray[np.bool_]

WINDOW = 30
"""Neighbours in a sorted block that a mention is compared with."""
_FAR = 3
"""Days: mentions dated further apart are one happening only as copies of one text. `score` draws the line nearer."""
_UNDATED = -(2**31)
_AT_ONCE = 8_000
"""Places in blocks looked at together: what passes through memory."""


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
        """`entries` holds all mentions, `removed` ones included; `added` and `removed` are numbers of them. Those of
        kinds that are not `alike` are never compared."""
        import numpy as np

        ranks, blocks = self._read(entries)
        self._added = np.isin(self.numbers, np.fromiter(added, np.int64))
        gone = np.isin(self.numbers, np.fromiter(removed, np.int64))
        order = sorted(range(len(ranks)), key=ranks.__getitem__)
        del ranks
        hashes, owners = _joined(blocks, order)
        del blocks
        self._alike: Flags = np.array([[alike(one, other) for other in self._kinds] for one in self._kinds], bool)
        for name in ("numbers", "_first", "_last", "_voice", "_kind", "_added"):
            setattr(self, name, getattr(self, name)[order])
        gone = gone[order]
        self._sort(hashes, owners, gone)

    def _read(self, entries: Iterable[Entry]) -> tuple[list[str], list[bytes]]:
        import numpy as np

        numbers, first, last, voice, kind = array("q"), array("q"), array("q"), array("q"), array("q")
        self._kinds: dict[str, int] = {}
        ranks: list[str] = []
        blocks: list[bytes] = []
        rest = iter(entries)
        while some := list(islice(rest, _AT_ONCE)):
            columns = tuple(zip(*some, strict=True))
            numbers.extend(columns[0])
            first.extend(_UNDATED if day is None else day for day in columns[1])
            last.extend(_UNDATED if day is None else day for day in columns[2])
            voice.extend(columns[3])
            kind.extend(self._kinds.setdefault(name, len(self._kinds)) for name in columns[4])
            ranks.extend(columns[5])
            blocks.extend(columns[6])
        self.numbers: Numbers = np.array(numbers, np.int64)
        """Of every mention, in the order in which all blocks are sorted."""
        self._first: Numbers = np.array(first, np.int64)
        self._last: Numbers = np.array(last, np.int64)
        self._voice: Numbers = np.array(voice, np.int64)
        self._kind: Numbers = np.array(kind, np.int64)
        return ranks, blocks

    def _sort(self, hashes: "NDArray[np.uint64]", owners: "NDArray[np.int32]", gone: "Flags") -> None:
        """Lay the blocks out one behind the other, without what is gone; `_before` numbers what was there before."""
        import numpy as np

        by_block = np.argsort(hashes, kind="stable")
        hashes, owners = hashes[by_block], owners[by_block]
        del by_block
        before = np.cumsum(~self._added[owners]).astype(np.int32)
        live = ~gone[owners]
        hashes, self._owners, self._before = hashes[live], owners[live], before[live]
        block = np.zeros(len(hashes), np.int64)
        np.cumsum(hashes[1:] != hashes[:-1], out=block[1:])
        self._ends = np.cumsum(np.bincount(block))[block].astype(np.int32)
        self._codes: Numbers = block * len(self.numbers) + self._owners

    def fresh(self) -> Iterator[tuple["Numbers", "Numbers"]]:
        """Pairs that were not compared before, as places in `numbers`, the earlier one first; a portion at a time, by
        days, so that one portion is much about the same mentions."""
        import numpy as np

        at = self._needing()
        days = np.lexsort((np.arange(len(self.numbers)), self._first))
        turn = np.empty(len(days), np.int32)
        turn[days] = np.arange(len(days), dtype=np.int32)
        turns = turn[self._owners[at]]
        order = np.argsort(turns, kind="stable")
        at, turns = at[order], turns[order]
        del days, turn, order
        start = 0
        while start < len(at):
            end = min(start + _AT_ONCE, len(at))
            if end < len(at):  # not within one mention's places, else a pair would come twice
                end = max(int(np.searchsorted(turns, turns[end], side="left")), start)
                end = int(np.searchsorted(turns, turns[start], side="right")) if end == start else end
            yield self._pairs(at[start:end])
            start = end

    def _needing(self) -> "Numbers":
        """The places in blocks behind which a pair may stand that was not compared before."""
        import numpy as np

        nearer_now = self._before[self._farthest()] - self._before > WINDOW
        return np.flatnonzero(self._added[self._owners] | self._nearby_added() | nearer_now)

    def _farthest(self) -> "Numbers":
        """For every place in a block the last one that is compared with it."""
        import numpy as np

        return np.asarray(np.minimum(np.arange(len(self._owners)) + WINDOW, self._ends - 1))

    def _nearby_added(self) -> "Flags":
        """The places in blocks behind which something was added, within reach."""
        import numpy as np

        added = np.cumsum(self._added[self._owners])
        return np.asarray(added[self._farthest()] > added)

    def _pairs(self, at: "Numbers") -> tuple["Numbers", "Numbers"]:
        import numpy as np

        reached = at[:, None] + np.arange(1, WINDOW + 1)
        within = reached < self._ends[at][:, None]
        reached = np.minimum(reached, len(self._owners) - 1)
        ones = np.broadcast_to(self._owners[at][:, None], reached.shape)
        others = self._owners[reached]
        new = self._added[ones] | self._added[others]
        new |= self._before[reached] - self._before[at][:, None] > WINDOW
        chosen = within & new
        code = np.unique(ones[chosen].astype(np.int64) * len(self.numbers) + others[chosen])
        one, other = code // len(self.numbers), code % len(self.numbers)
        near = self._near(one, other)
        return one[near], other[near]

    def _near(self, one: "Numbers", other: "Numbers") -> "Flags":
        import numpy as np

        may = self._alike[self._kind[one], self._kind[other]] if len(self._kinds) else np.zeros(len(one), bool)
        dated = (self._first[one] != _UNDATED) & (self._first[other] != _UNDATED)
        gap = np.maximum(self._first[one], self._first[other]) - np.minimum(self._last[one], self._last[other])
        return np.asarray(may & (~dated | (gap <= _FAR) | (self._voice[one] == self._voice[other])))

    def places(self, numbers: "Numbers") -> "Numbers":
        """Where these mentions stand in `numbers`."""
        import numpy as np

        order = np.argsort(self.numbers)
        return np.asarray(order[np.searchsorted(self.numbers[order], numbers)])

    def still(self, one: "Numbers", other: "Numbers") -> "Flags":
        """Which of these pairs, places in `numbers`, are neighbours now."""
        import numpy as np

        if not self._added.any():
            return np.ones(len(one), bool)
        by_owner = np.argsort(self._owners, kind="stable")
        bounds = np.searchsorted(self._owners[by_owner], np.arange(len(self.numbers) + 1))
        first, second = np.minimum(one, other), np.maximum(one, other)
        found = ~np.isin(first, self._owners[self._nearby_added()])  # nothing came between those
        asked = np.flatnonzero(~found)
        for start in range(0, len(asked), _AT_ONCE):
            some = asked[start : start + _AT_ONCE]
            found[some] = self._adjacent(first[some], second[some], by_owner, bounds)
        return np.asarray(found)

    def _adjacent(self, one: "Numbers", other: "Numbers", by_owner: "Numbers", bounds: "Numbers") -> "Flags":
        import numpy as np

        many = bounds[one + 1] - bounds[one]
        pair = np.repeat(np.arange(len(one)), many)
        within = np.arange(len(pair)) - np.repeat(np.cumsum(many) - many, many)
        here = by_owner[bounds[one][pair] + within]
        size = len(self.numbers)
        wanted = self._codes[here] // size * size + other[pair]
        there = np.minimum(np.searchsorted(self._codes, wanted), len(self._codes) - 1)
        near = (self._codes[there] == wanted) & (there - here <= WINDOW)
        found = np.zeros(len(one), bool)
        found[pair[near]] = True
        return found


def _joined(blocks: list[bytes], order: Sequence[int]) -> tuple["NDArray[np.uint64]", "NDArray[np.int32]"]:
    import numpy as np

    hashes = np.frombuffer(b"".join([blocks[i] for i in order]), np.uint64)
    many = np.fromiter((len(blocks[i]) // 8 for i in order), np.int64, len(order))
    return hashes, np.repeat(np.arange(len(order), dtype=np.int32), many)


def components(one: "Numbers", other: "Numbers") -> tuple["Numbers", "Numbers"]:
    """The numbers that occur in pairs, sorted, and for each the least number that it is linked with through others."""
    import numpy as np

    found = np.unique(np.concatenate((one, other)))
    homes = list(range(len(found)))
    for a, b in zip(np.searchsorted(found, one).tolist(), np.searchsorted(found, other).tolist(), strict=True):
        while homes[a] != a:
            homes[a] = a = homes[homes[a]]
        while homes[b] != b:
            homes[b] = b = homes[homes[b]]
        if a != b:
            homes[max(a, b)] = min(a, b)
    for at, home in enumerate(homes):  # a home lies before what it houses, so one pass settles all
        homes[at] = homes[home]
    return found, found[np.array(homes, np.int64)]
