"""Fusing only what changed: the events are those that `fuse_mentions` would make of everything at once.

Of every mention a feature and its blocks are kept, and every pair worth joining (a link). A changed document changes
the links around its mentions; what hangs together with those is settled and told anew, one part after the other.
"""

import hashlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from heapq import merge
from importlib import resources
from itertools import chain, groupby
from typing import TYPE_CHECKING, TypeVar

from marsad.fusion import steps
from marsad.fusion.crew import Crew
from marsad.fusion.decided import GROUPING
from marsad.fusion.features import Feature
from marsad.fusion.filed import Filed
from marsad.fusion.fuse import may_be_one
from marsad.fusion.ids import Ids
from marsad.fusion.neighbours import Neighbours, components, distinct
from marsad.fusion.shelf import Shelf
from marsad.fusion.sparing import sparing
from marsad.fusion.steps import Group, decode_feature
from marsad.fusion.voices import regrouped
from marsad.model.decision import LedgerEntry
from marsad.model.kept import Entry, Kept, Print
from marsad.model.marks import Marks

if TYPE_CHECKING:
    from marsad.fusion.neighbours import Numbers, Places

T = TypeVar("T")
_DOCUMENTS = 300
"""Worked on, or held, at a time: what passes through memory."""
_WORTH_HELP = 2_000
"""Changed documents from which on helper processes are worth their start."""
_MOST_AT_ONCE = 1_000
"""Mentions whose records are fetched together."""
_FEW_LINKS = 5_000
"""Links of much that hangs together that are held as pairs; more are held in flat arrays."""
_NONE = 2**62
"""Behind every number."""
_MOSTLY_SAME = 4
"""Where no more than one mention in so many is of a changed document, most events stay as they are."""


def fuse_changes(shelf: Shelf) -> bool:
    """Bring the events up to date with documents and decisions. False where there was nothing to do: then nothing is
    written. After a change of fusion itself, or of its tables, everything is made anew."""
    recipe = recipe_of()
    anew = shelf.recipe() != recipe
    old = shelf.all_events() if anew else set()
    if anew:
        shelf.start_over(recipe)
    changed = Ids(shelf.changed(), _DOCUMENTS)
    if not len(changed) and not anew:
        return False
    with sparing(), Crew(wanted=len(changed) >= _WORTH_HELP) as crew:
        _Fusion(shelf, crew, old).run(changed)
    shelf.done()
    return True


@lru_cache(maxsize=1)
def recipe_of() -> str:
    """A hash over the code and tables that features, links and events rest on."""
    digest = hashlib.sha256()
    for package in ("fusion", "model", "text"):
        folder = resources.files("marsad") / package
        files = [f for place in (folder, folder / "data") if place.is_dir() for f in place.iterdir() if f.is_file()]
        for file in sorted(files, key=lambda f: f.name):
            if file.name.endswith((".py", ".csv")):
                digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:16]


class _Fusion:
    """One run. `_touched`: mentions whose links may have changed; `_renewed`: those of changed documents; `_old`:
    events that hold any of them, retired unless they are made again or stay the `_same`; `_losing`: events that lost
    a mention."""

    def __init__(self, shelf: Shelf, crew: Crew, old: set[str]) -> None:
        self._shelf, self._crew, self._old = shelf, crew, old
        self._added = array("q")
        self._removed = array("q")
        self._renewed = array("q")
        self._touched: list[Numbers] = []
        self._losing: set[str] = set()
        self._same: set[str] = set()
        self._ledger: list[LedgerEntry] = []

    def run(self, changed: Ids) -> None:
        self._refresh(self._voices(changed))
        groups = self._grouped()
        made = self._shelf.put_events(self._events(groups))
        old = self._old | self._losing
        kept = {id for id in old if id in made or id in self._same}
        self._shelf.retire(old - kept, kept)

    def _voices(self, changed: Ids) -> Ids:
        """Note the prints of changed documents and what they are copies of; all documents that this touches."""
        shelf = self._shelf
        dead: list[Print] = []
        other = Marks()
        made = self._crew.map(steps.prints_of, map(shelf.documents, changed.portions()))
        for some, new in zip(changed.portions(), made, strict=True):
            before = {p.document: p for p in shelf.prints_of(some)}
            differing = {p.document: p for p in new if before.get(p.document) != p}
            gone = before.keys() - {p.document for p in new}
            for id in differing:
                other.add(id)
            dead += [p for p in before.values() if p.document in differing or p.document in gone]
            shelf.drop_prints(sorted(gone))
            shelf.put_prints(list(differing.values()))
        touched: set[str] = set()
        if len(other) or dead:
            for origins in regrouped(shelf.prints(), dead, other, shelf.prints_of):
                touched.update(shelf.put_origins(origins))
                touched.update(document for document, origin in origins.items() if origin in other)
        return Ids((id for id, _ in groupby(merge(changed, sorted(touched)))), _DOCUMENTS)

    def _refresh(self, documents: Ids) -> None:
        """Make the features of documents' mentions; keep those that differ from what is kept."""
        made = self._crew.map(steps.features_made, map(self._reports, documents.portions()))
        for some, rows in zip(documents.portions(), made, strict=True):
            self._keep(some, rows)

    def _reports(self, documents: Sequence[str]) -> steps.Reports:
        shelf = self._shelf
        found = shelf.mentions_of(documents)
        telling = sorted({id for id, _ in found})
        voices = shelf.voices(telling)
        leaders = sorted({v.origin for v in voices.values()} - voices.keys())
        records = [record for _, record in found]
        return steps.Reports(shelf.documents(telling), records, voices | shelf.voices(leaders))

    def _keep(self, documents: Sequence[str], made: Sequence[tuple[Kept, Entry]]) -> None:
        shelf = self._shelf
        before = {kept.mention: kept for kept in shelf.features_of(documents)}
        rows: list[tuple[Kept, Entry]] = []
        for kept, entry in made:
            held = before.get(kept.mention)
            if held is not None and _same_feature(held, kept):
                self._renewed.append(held.number)
                del before[kept.mention]
            else:
                rows.append((kept, entry))
        self._added.extend(shelf.add_features(rows))
        self._removed.extend(kept.number for kept in before.values())
        self._losing |= set(shelf.events_of([kept.mention for kept in before.values()]).values())

    def _grouped(self) -> "_Groups":
        links = self._mend_links()
        self._shelf.drop_features(self._removed.tolist())
        self._ledger = self._shelf.ledger()
        return self._together(links)

    def _mend_links(self) -> tuple["Numbers", "Numbers"]:
        """Drop links that are none any more, find new ones; all that there are now, as two columns of numbers."""
        import numpy as np

        one, other = _columns(self._shelf.links())
        self._renewed = array("q", distinct(np.concatenate((self._renewed, self._added))).tobytes())
        if self._added or self._removed:
            near = Neighbours(self._shelf.entries(), added=self._added, removed=self._removed, alike=may_be_one)
            gone = np.isin(one, self._removed) | np.isin(other, self._removed)
            lost = ~gone
            lost[lost] = ~near.still(near.places(one[~gone]), near.places(other[~gone]))
            self._touch(one[gone | lost], other[gone | lost])
            self._shelf.drop_links(_pairs(one[lost], other[lost]))
            fresh = _columns(self._new_links(near))
            self._touch(*fresh)
            kept = ~(gone | lost)
            one, other = np.concatenate((one[kept], fresh[0])), np.concatenate((other[kept], fresh[1]))
        return one, other

    def _touch(self, *numbers: "Numbers") -> None:
        self._touched += map(distinct, numbers)

    def _new_links(self, near: Neighbours) -> Iterator[tuple[int, int]]:
        for found in self._crew.map(steps.links_among, self._new_pairs(near)):
            self._shelf.add_links(found)
            yield from found

    def _new_pairs(self, near: Neighbours) -> Iterator[steps.Pairs]:
        def held(numbers: Sequence[int]) -> dict[int, bytes]:
            return {kept.number: kept.feature for kept in self._shelf.features(numbers)}

        return steps.pairs_to_score(near, held)

    def _together(self, links: tuple["Numbers", "Numbers"]) -> "_Groups":
        """The numbers of touched mentions, each with all that hang together with it, and their links."""
        import numpy as np

        decided = _columns(self._decided_links())
        numbers, homes = components(*(np.concatenate(pair) for pair in zip(links, decided, strict=True)))
        touched = distinct(np.concatenate((self._renewed, *self._touched)))
        touched = touched[~np.isin(touched, self._removed)]
        self._touched.clear()
        linked = np.isin(touched, numbers)
        wanted = distinct(homes[np.searchsorted(numbers, touched[linked])])
        at = homes[np.searchsorted(numbers, links[0])]
        return _Groups(_ByHome(homes, wanted, numbers), _ByHome(at, wanted, *links), touched[~linked])

    def _decided_links(self) -> Iterator[tuple[int, int]]:
        """Mentions of one decision hang together, so that it is carried out on all of them at once."""
        entries = [e for e in self._ledger if e.decision.kind in GROUPING]
        numbers = self._shelf.numbers_of([m for e in entries for m in e.mentions if m is not None])
        for found in entries:
            named = [numbers[m] for m in found.mentions if m in numbers]
            yield from ((named[0], number) for number in named[1:])

    def _events(self, groups: Iterable[Group]) -> Iterator[bytes]:
        for found in self._crew.map(steps.events_told, chain.from_iterable(map(self._to_tell, steps.gathered(groups)))):
            self._same.update(found.same)
            yield from found.made

    def _to_tell(self, groups: list[Group]) -> Iterator[steps.Told]:
        numbers = [number for group, _ in groups for number in group]
        many = len(numbers) > _MOST_AT_ONCE
        found = chain.from_iterable(map(self._shelf.features, _portions(numbers, _DOCUMENTS)))
        held = Filed(found) if many else {kept.number: kept for kept in found}
        ids = [held[number].mention for number in numbers]
        homes = self._shelf.events_of(ids)
        self._old |= set(homes.values())
        changed = [_is_among(number, self._renewed) for number in numbers]
        task = steps.Told(
            groups=groups,
            held=held,
            homes=homes,
            sizes=self._shelf.sizes_of(sorted(set(homes.values()))),
            renewed=frozenset(id for id, fresh in zip(ids, changed, strict=True) if fresh and id in homes),
            losing=frozenset(self._losing.intersection(homes.values())),
            ledger=[entry for entry in self._ledger if not set(ids).isdisjoint(entry.mentions)] if self._ledger else [],
        )
        # Settled here, what stays need not be fetched, nor all at once of much that hangs together.
        if sum(changed) * _MOSTLY_SAME > len(ids) and not many:
            yield self._with_words(task, ids)
            return
        settled = steps.settled(task)
        del numbers, held, ids, homes, changed
        task = task._replace(groups=(), held={}, homes={}, sizes={}, renewed=frozenset())
        for some in steps.shared_out(settled):
            told = task._replace(settled=some)
            yield self._with_words(told, [id for happening, _ in some.changed for id in happening.mentions])

    def _with_words(self, task: steps.Told, ids: Sequence[str]) -> steps.Told:
        """The task with the records of these mentions."""
        documents = sorted({id.rpartition("#")[0] for id in ids})
        return task._replace(records=self._shelf.mentions(ids), voices=self._shelf.voices(documents))


class _ByHome:
    """Columns of numbers in portions: what has the first of some wanted homes, then the second, and so on."""

    def __init__(self, homes: "Numbers", wanted: "Numbers", *columns: "Numbers") -> None:
        """`homes`: of each row; `wanted`: those that are, sorted."""
        import numpy as np

        chosen = np.flatnonzero(np.isin(homes, wanted))
        order = chosen[np.argsort(homes[chosen], kind="stable")]
        self._bounds: Numbers = np.searchsorted(homes[order], np.append(wanted, _NONE))
        self._columns = [column[order].astype(np.int32) for column in columns]

    def __len__(self) -> int:
        return len(self._bounds) - 1

    def __getitem__(self, at: int) -> list["Places"]:
        start, end = self._bounds[at : at + 2]
        return [column[start:end] for column in self._columns]


class _Groups:
    """What hangs together: of each group the numbers of its mentions and the links between them, some twelve bytes a
    number and eight a link."""

    def __init__(self, numbers: _ByHome, links: _ByHome, alone: "Numbers") -> None:
        self._numbers, self._links, self._alone = numbers, links, alone

    def __iter__(self) -> Iterator[Group]:
        for at in range(len(self._numbers)):
            (numbers,), (one, other) = self._numbers[at], self._links[at]
            yield numbers.tolist(), _pairs(one, other) if len(one) <= _FEW_LINKS else _Links(one, other)
        for number in self._alone.tolist():
            yield [number], []


class _Links:
    """Links, in flat arrays."""

    def __init__(self, one: "Places", other: "Places") -> None:
        self._one, self._other = one, other

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(map(int, self._one), map(int, self._other), strict=True)


def _same_feature(one: Kept, other: Kept) -> bool:
    if (one.start, one.turn) != (other.start, other.turn):
        return False
    # The same sets may be written in another order.
    return one.feature == other.feature or decode_feature(one.feature) == decode_feature(other.feature)


def features_of(kept: Iterable[Kept]) -> list[Feature]:
    """The features of what is kept. DecodeError where another version of fusion kept it."""
    return [decode_feature(found.feature) for found in kept]


def _portions(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


def _is_among(number: int, numbers: "array[int]") -> bool:
    """Whether a number is among sorted ones."""
    at = bisect_left(numbers, number)
    return at < len(numbers) and numbers[at] == number


def _columns(pairs: Iterable[tuple[int, int]]) -> tuple["Numbers", "Numbers"]:
    import numpy as np

    flat = array("q", chain.from_iterable(pairs))
    both = np.asarray(flat, np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]


def _pairs(one: "Numbers | Places", other: "Numbers | Places") -> list[tuple[int, int]]:
    return list(zip(one.tolist(), other.tolist(), strict=True))
