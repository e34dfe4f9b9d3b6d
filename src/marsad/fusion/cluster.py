"""Mentions to clusters of one happening: blocking, so that cost stays linear, then merging under constraints.

Nothing here depends on the order of input: features are sorted by id first, and ties fall by id.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from itertools import chain, islice
from math import floor

from marsad.fusion.features import Feature
from marsad.fusion.places import Relation, Spot, relation
from marsad.fusion.score import JOIN, NEVER, kind_likeness, score, tolls_differ
from marsad.fusion.words import least_runs

_WINDOW = 30
"""Neighbours in a sorted block that a mention is compared with."""
_DAYS_LISTED = 7
"""A date range up to this many days stands in a block for each of its days."""
_SEEN_BACK = 3
"""An undated report is looked for on the days up to its publication, this many back."""
_RUNS = 3
"""Runs of words by which a mention is looked for, whatever its day and place: those with the least hashes, so that two
that share a third of their runs share one of these nearly always."""
_SAMPLE = 5
"""Mentions of each side whose pairs decide on the merging of two clusters."""
_MEAN = 0.0
"""Points that the pairs across two clusters must reach in the mean: one chance likeness joins no two crowds."""
_LOWEST = -6.0
_OTHER_KINDS = 0.5
"""The share of these pairs that may be of kinds which are never one deed."""
_FEW = 5
"""One document in so many that tells two crowds apart leaves its own account out of the greater, and parts them not."""
_OF_ONE_TEXT = 7.5
"""Points from which on a report without time joins another such whatever days it fits: they share much wording."""
_CLEARLY = 2.0
"""Points by which one happening must suit a mention without time or exact place better than every other."""
_REMEMBERED = 20_000
"""Points of pairs, and answers on pairs of clusters, that are remembered: of much that hangs together, most once."""
_OF_ONE_KIND = 1.0
"""Points of two kinds from which on they are names of one deed."""
_OTHER_PLACE = (Relation.APART, Relation.REACH, Relation.UNSURE)

Key = tuple[object, ...]


def cluster(features: Iterable[Feature]) -> list[list[str]]:
    """The mention ids of each happening: ids sorted within a cluster, clusters by their first id."""
    items = sorted(features, key=lambda f: f.id)
    return [[items[i].id for i in group] for group in clustered(items, _candidates(items))]


def clustered(items: Sequence[Feature], pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The places in `items`, which are in the order of their ids, of each happening's mentions. `pairs`: places of
    those worth comparing, the earlier one first."""
    best = _best_first(items, pairs)
    merger = _Merger(items, best)
    loose = _Pairs()
    for points, i, j in best:
        if merger.loose[i] or merger.loose[j]:
            loose.add(points, i, j)
        else:
            merger.try_join(i, j)
    unclear = merger.unclear(loose)
    for _, i, j in loose:
        if i not in unclear and j not in unclear:
            merger.try_join(i, j)
    for points, i, j in loose:
        if points >= _OF_ONE_TEXT and unclear & {i, j} and items[i].timeless and items[j].timeless:
            merger.try_join(i, j)
    return merger.groups()


class _Pairs:
    """Pairs of places with their points, in flat arrays: where much hangs together they are many."""

    def __init__(self) -> None:
        self.points, self.ones, self.others = array("d"), array("I"), array("I")

    def __iter__(self) -> Iterator[tuple[float, int, int]]:
        return zip(self.points, self.ones, self.others, strict=True)

    def add(self, points: float, one: int, other: int) -> None:
        """One more, behind the others."""
        self.points.append(points)
        self.ones.append(one)
        self.others.append(other)


def _best_first(items: Sequence[Feature], pairs: Iterable[tuple[int, int]]) -> _Pairs:
    """The pairs that are worth joining with their points, the most first; ties by their places."""
    import numpy as np

    found = _Pairs()
    for i, j in pairs:
        value = score(items[i], items[j])
        if value >= JOIN:
            found.add(value, i, j)
    points, ones, others = np.asarray(found.points), np.asarray(found.ones), np.asarray(found.others)
    order = np.lexsort((others, ones, -points))
    best = _Pairs()
    best.points.frombytes(points[order].tobytes())
    best.ones.frombytes(ones[order].tobytes())
    best.others.frombytes(others[order].tobytes())
    return best


def _candidates(items: Sequence[Feature]) -> Iterator[tuple[int, int]]:
    """Pairs that share a block and stand near each other in it, each once.

    All blocks are sorted alike, by `_rank`, so that of two mentions the same one comes first in every block they share:
    looking only at what follows a mention finds each pair once. Keys are held as hashes in flat arrays, since there are
    some fifteen of them for each mention.
    """
    import numpy as np

    order = sorted(range(len(items)), key=lambda i: _rank(items[i]))
    hashes, owners = array("Q"), array("I")
    for rank, i in enumerate(order):
        for key in set(_keys(items[i])):
            hashes.append(int.from_bytes(blake2b(repr(key).encode(), digest_size=8).digest(), "little"))
            owners.append(rank)
    blocks, ranks = np.array(hashes, dtype=np.uint64), np.array(owners, dtype=np.int32)
    del hashes, owners
    entries = np.lexsort((ranks, blocks))
    blocks, ranks = blocks[entries], ranks[entries]
    del entries
    ends = np.searchsorted(blocks, blocks, side="right").astype(np.int32)
    del blocks
    at_of = np.argsort(ranks, kind="stable").astype(np.int32)
    bounds = np.searchsorted(ranks[at_of], np.arange(len(items) + 1))
    for rank, i in enumerate(order):
        near: set[int] = set()
        for at in at_of[bounds[rank] : bounds[rank + 1]]:
            near.update(ranks[at + 1 : min(at + 1 + _WINDOW, ends[at])].tolist())
        for other in sorted(near):
            j = order[other]
            yield min(i, j), max(i, j)


def _rank(feature: Feature) -> tuple[str, str, int, str]:
    """Likely partners stand near each other in a block."""
    key = feature.spots[0].key if feature.spots else ""
    return key, feature.family, feature.first or 0, feature.id


def _keys(feature: Feature) -> Iterator[Key]:
    """The blocks of a mention: times by areas, and what is telling at any time."""
    areas = list(_areas(feature))
    for time in _times(feature):
        yield from ((time, *area) for area in areas)
    if feature.single_day:  # a report without a place joins where the doer is the same
        yield from (("doer", feature.first, feature.family, doer) for doer in sorted(feature.doers))
    for toll in feature.tolls:
        if toll.high == toll.low and toll.of == "person":
            yield from (("toll", toll.kind, toll.low, s.key) for s in feature.spots if not s.coarse)
    yield from (("person", *_ends(name)) for name in feature.people)
    if feature.operation:
        yield ("operation", feature.operation)
    yield from (("ever", s.key) for s in feature.spots[:1] if not s.coarse)
    yield ("copy", feature.origin)
    yield from (("words", run) for run in least_runs(feature.words, _RUNS))


def _ends(name: str) -> tuple[str, ...]:
    """The first word of a name: longer and shorter forms of it share that."""
    return tuple(name.split()[:1])


def _times(feature: Feature) -> Iterator[Key]:
    if feature.first is None or feature.last is None:
        yield ("undated", feature.status == "background")
        if feature.seen is not None and feature.status != "background":
            yield from (("day", feature.seen - back) for back in range(_SEEN_BACK + 1))
    elif feature.last - feature.first < _DAYS_LISTED:
        yield from (("day", day) for day in range(feature.first, feature.last + 2))
    else:
        yield ("long", feature.first // 365)
    if feature.status == "background":
        yield ("undated", True)


def _areas(feature: Feature) -> Iterator[Key]:
    if not feature.spots:
        yield ("nowhere", feature.family)
        for toll in feature.tolls:
            yield ("nowhere", toll.kind, toll.of, toll.low)
        return
    for spot in feature.spots:
        yield ("name", spot.key)
    main = feature.spots[0]
    for admin in (main.admin1, *main.also):
        if admin:
            yield ("admin", admin)
    yield from _cells(main)
    for toll in feature.tolls:
        yield ("nowhere", toll.kind, toll.of, toll.low)


def _cells(spot: Spot) -> Iterator[Key]:
    """Two grids of some 35 km, one shifted by half: neighbours share a cell of one or the other."""
    if spot.lat is not None and spot.lon is not None and not spot.coarse:
        for shift in (0.0, 0.5):
            yield ("cell", shift, floor(spot.lat * 3 + shift), floor(spot.lon * 3 + shift))


class _Merger:
    """Clusters that grow along the best pairs, as long as no constraint is broken."""

    def __init__(self, items: Sequence[Feature], known: Iterable[tuple[float, int, int]]) -> None:
        """`known`: the points of pairs, the earlier one first."""
        self._items = items
        self.loose = [feature.loose for feature in items]
        self._home = array("I", range(len(items)))
        self._members: dict[int, list[int]] = {}
        """Of clusters that grew, or shrank; each of the others is one mention, whose place it is called by."""
        self._free = len(items)
        self._points: dict[tuple[int, int], float | None] = {
            (i, j): points for points, i, j in islice(known, _REMEMBERED)
        }
        self._staying: dict[tuple[int, int, int, int], frozenset[int] | None] = {}
        """For two clusters of these sizes: who stays behind if they merge; None where they may not."""

    def try_join(self, i: int, j: int) -> None:
        """Merge the clusters of two mentions if nothing speaks against it."""
        homes = {self._home[i], self._home[j]}
        if len(homes) == 1:
            return
        small, large = sorted(homes, key=lambda home: (len(self._among(home)), home))
        ours, theirs = self._among(small), self._among(large)
        state = (small, len(ours), large, len(theirs))
        if state not in self._staying:
            if len(self._staying) >= _REMEMBERED:
                self._staying.clear()
            self._staying[state] = self._left_behind(ours, theirs)
        staying = self._staying[state]
        if staying is None or i in staying or j in staying:
            return
        self._move([member for member in ours if member not in staying], large)
        self._members[small] = []
        if staying:
            self._members[self._free] = []
            self._move(sorted(staying), self._free)
            self._free += 1

    def _among(self, home: int) -> list[int]:
        return self._members.get(home) or [home]

    def _move(self, members: list[int], to: int) -> None:
        for member in members:
            self._home[member] = to
        self._members[to] = sorted(self._members.get(to, [to]) + members)

    def _left_behind(self, ours: list[int], theirs: list[int]) -> frozenset[int] | None:
        """Whom a smaller cluster leaves behind when it joins a larger one: the accounts of the few documents that tell
        the two apart. None where it may not join."""
        if not self._days_agree(ours + theirs):
            return None
        apart = self._told_apart(ours, theirs)
        staying = [i for i in ours if self._items[i].doc in apart]
        if len(apart) * _FEW > len({self._items[i].doc for i in ours}):
            return None
        moving = [i for i in ours if i not in staying]
        return frozenset(staying) if self._alike(moving, theirs) else None

    def unclear(self, pairs: Iterable[tuple[float, int, int]]) -> set[int]:
        """The mentions without time or exact place that fit different happenings about as well: nothing tells which.
        `pairs`: the most points first."""
        best: dict[int, float] = {}
        fits: dict[int, list[int]] = {}
        for points, i, j in pairs:
            for one, other in ((i, j), (j, i)):
                may = self.loose[one] and not self._items[other].timeless
                if may and points > best.setdefault(one, points) - _CLEARLY:
                    fits.setdefault(one, []).append(other)
        return {one for one, found in fits.items() if self._fits_several(self._items[one], found)}

    def _fits_several(self, loose: Feature, fits: Sequence[int]) -> bool:
        """Whether, of those that it fits about as well as the best, one cannot be the same happening as the best."""
        best = fits[0]
        apart = (other for other in fits if self._home[other] != self._home[best])
        return any(_elsewhere(self._items[best], self._items[other], loose) for other in apart)

    def groups(self) -> list[list[int]]:
        """The clusters, members sorted, by first member."""
        alone = ([i] for i in range(len(self._home)) if i not in self._members)
        return sorted(chain(filter(None, self._members.values()), alone))

    def _days_agree(self, members: list[int]) -> bool:
        """Days of one happening lie at most one apart: a campaign must not chain from day to day."""
        days = [f.first for f in map(self._items.__getitem__, members) if f.single_day and f.first is not None]
        return not days or max(days) - min(days) <= 1

    def _told_apart(self, ours: list[int], theirs: list[int]) -> set[str]:
        """The documents that tell the two apart: their accounts are not worth joining by themselves, and differ in more
        than in how exact they are."""
        items = self._items
        shared = {items[i].doc for i in ours} & {items[j].doc for j in theirs}
        tied = {
            items[i].doc
            for i in ours
            if items[i].doc in shared
            for j in theirs
            if items[j].doc == items[i].doc and _may_be_told_twice(items[i], items[j])
        }
        return shared - tied

    def _alike(self, ours: list[int], theirs: list[int]) -> bool:
        """Whether the pairs across two clusters fit in the mean. Kinds that are never one deed count against it, as
        long as most pairs are of others: of a raid, one tells the landing, another the arrests, a third the dead."""
        places = [(i, j) for i in _spread(ours) for j in _spread(theirs)]
        found = [(self._across(i, j), i, j) for i, j in places]
        known = [(p, i, j) for p, i, j in found if p is not None]
        never = [kind_likeness(self._items[i], self._items[j]) for p, i, j in known if p == NEVER]
        if any(alike is not None for alike in never) or len(never) > _OTHER_KINDS * len(known):
            return False
        return sum(max(p, _LOWEST) for p, _, _ in known) >= _MEAN * len(known)

    def _across(self, i: int, j: int) -> float | None:
        """The points of two mentions; None for accounts of one document that only a third one of it ties together."""
        pair = (i, j) if i < j else (j, i)
        if pair not in self._points:
            one, other = self._items[i], self._items[j]
            points = score(one, other)
            if len(self._points) >= _REMEMBERED:
                self._points.clear()
            contradicting = points == NEVER and one.doc == other.doc and kind_likeness(one, other) is not None
            self._points[pair] = None if contradicting or _recalled(one, other, points) else points
        return self._points[pair]


def _may_be_told_twice(one: Feature, other: Feature) -> bool:
    """Of two accounts in one document: whether they are worth joining, or are told apart by kind, or by a place or time
    that one of them lacks, alone: a third may tie them."""
    if score(one, other) >= JOIN:
        return True
    vague = one.loose or other.loose or (kind_likeness(one, other) or 0.0) < _OF_ONE_KIND
    return vague and not tolls_differ(one, other)


def _recalled(one: Feature, other: Feature, points: float) -> bool:
    """Whether one is recalled and the other told without a day, so that only a third that is both can tie them."""
    return (
        points == NEVER
        and {one.status, other.status} == {"reported", "background"}
        and (one.timeless or other.timeless)
        and kind_likeness(one, other) is not None
    )


def _elsewhere(one: Feature, other: Feature, loose: Feature) -> bool:
    """Whether two that a loose one fits are apart in what it does not tell, days or places."""
    if loose.timeless and one.first is not None and other.first is not None and abs(one.first - other.first) > 1:
        return True
    if loose.fixed or not (one.fixed and other.fixed):
        return False
    return relation(one.spots[0], other.spots[0]) in _OTHER_PLACE


def _spread(members: list[int]) -> list[int]:
    """A few of the members, evenly taken."""
    step = max(1, len(members) // _SAMPLE)
    return members[::step][:_SAMPLE]
