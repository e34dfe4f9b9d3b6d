"""Fusing only what changed: the events are those that `fuse_mentions` would make of everything at once.

Of every mention a feature and its blocks are kept, and every pair worth joining (a link). A changed document changes
the links around its mentions; what hangs together with those is settled and told anew, one part after the other.
"""

import hashlib
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import resources
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

import msgspec

from marsad.fusion.account import accounts
from marsad.fusion.decided import GROUPING
from marsad.fusion.features import Feature, FeatureMaker
from marsad.fusion.fuse import Happening, Member, anchors, entry, event_of, happenings_of, may_be_one
from marsad.fusion.neighbours import Neighbours, components
from marsad.fusion.score import JOIN, score
from marsad.fusion.shelf import Shelf
from marsad.fusion.voices import printed, regrouped
from marsad.fusion.words import stretches
from marsad.model.decision import LedgerEntry
from marsad.model.event import Event
from marsad.model.kept import Entry, Kept
from marsad.model.mention import Mention

if TYPE_CHECKING:
    from marsad.fusion.neighbours import Numbers

T = TypeVar("T")
Group = tuple[list[int], list[tuple[int, int]]]
"""Numbers of mentions that hang together, and the links between them."""
_DOCUMENTS, _MENTIONS, _FEATURES = 300, 1500, 12_000
"""Worked on, or held, at a time: what passes through memory."""


def fuse_changes(shelf: Shelf) -> bool:
    """Bring the events up to date with documents and decisions. False where there was nothing to do: then nothing is
    written. After a change of fusion itself, or of its tables, everything is made anew."""
    recipe = recipe_of()
    anew = shelf.recipe() != recipe
    old = shelf.all_events() if anew else set()
    if anew:
        shelf.start_over(recipe)
    changed = shelf.changed()
    if not changed and not anew:
        return False
    _Fusion(shelf, old).run(changed)
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

    def __init__(self, shelf: Shelf, old: set[str]) -> None:
        self._shelf, self._old = shelf, old
        self._added: list[int] = []
        self._removed: list[int] = []
        self._touched: set[int] = set()
        self._renewed: set[int] = set()
        self._losing: set[str] = set()
        self._same: set[str] = set()
        self._ledger: list[LedgerEntry] = []

    def run(self, changed: Sequence[str]) -> None:
        for some in _portions(self._voices(changed), _DOCUMENTS):
            self._refresh(some)
        links = self._mend_links()
        self._shelf.drop_features(self._removed)
        self._ledger = self._shelf.ledger()
        made = self._shelf.put_events(self._events(self._together(links))) | self._same
        old = self._old | self._losing
        self._shelf.retire(old - made, old & made)

    def _voices(self, changed: Sequence[str]) -> list[str]:
        """Note the prints of changed documents and what they are copies of; all documents that this touches."""
        shelf = self._shelf
        new = [printed(d) for some in _portions(changed, _DOCUMENTS) for d in shelf.documents(some)]
        before = {p.document: p for p in shelf.prints(changed)}
        other = {p.document: p for p in new if before.get(p.document) != p}
        gone = before.keys() - {p.document for p in new}
        touched = set(changed)
        if other or gone:
            dead = [p for p in before.values() if p.document in other or p.document in gone]
            shelf.drop_prints(sorted(gone))
            shelf.put_prints(list(other.values()))
            origins = regrouped(shelf.prints(), dead, other)
            touched.update(shelf.put_origins(origins))
            touched.update(document for document, origin in origins.items() if origin in other)
        return sorted(touched)

    def _refresh(self, documents: Sequence[str]) -> None:
        """Make the features of documents' mentions; keep those that differ from what is kept."""
        shelf = self._shelf
        before = {kept.mention: kept for kept in shelf.features_of(documents)}
        mentions = shelf.mentions_of(documents)
        places = {id: place for found in _by_document(mentions) for id, place in anchors(found).items()}
        make = self._maker(documents)
        rows: list[tuple[Kept, Entry]] = []
        for mention in mentions:
            feature = make(mention)
            held = before.pop(mention.mention, None)
            place = places[mention.mention]
            if held is not None and (held.start, held.turn) == place and _decode(held.feature) == feature:
                self._renewed.add(held.number)
                continue
            if held is not None:
                before[mention.mention] = held
            rows.append((Kept(0, mention.doc, mention.mention, *place, _encode(feature)), entry(0, feature)))
        self._added += shelf.add_features(rows)
        self._removed += [kept.number for kept in before.values()]
        self._losing |= set(shelf.events_of([kept.mention for kept in before.values()]).values())

    def _maker(self, documents: Sequence[str]) -> FeatureMaker:
        voices = self._shelf.voices(documents)
        leaders = self._shelf.voices(sorted({v.origin for v in voices.values()}))
        published = {id: voice.published for id, voice in (*voices.items(), *leaders.items())}
        texts = {d.id: stretches(d.text) for d in self._shelf.documents(documents)}
        return FeatureMaker(published, {id: voice.origin for id, voice in voices.items()}, texts)

    def _mend_links(self) -> tuple["Numbers", "Numbers"]:
        """Drop links that are none any more, find new ones; all that there are now, as two columns of numbers."""
        import numpy as np

        one, other = _columns(self._shelf.links())
        self._renewed.update(self._added)
        self._touched |= self._renewed
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
        for some in numbers:
            self._touched.update(some.tolist())

    def _new_links(self, near: Neighbours) -> Iterator[tuple[int, int]]:
        import numpy as np

        held: dict[int, Feature] = {}
        for ones, others in near.fresh():
            numbers = near.numbers[np.unique(np.concatenate((ones, others)))].tolist()
            missing = [number for number in numbers if number not in held]
            held |= {kept.number: _decode(kept.feature) for kept in self._shelf.features(missing)}
            pairs = _pairs(near.numbers[ones], near.numbers[others])
            found = [(i, j) for i, j in pairs if score(held[i], held[j]) >= JOIN]
            self._shelf.add_links(found)
            yield from found
            for number in list(held)[: max(len(held) - _FEATURES, 0)]:
                del held[number]

    def _together(self, links: tuple["Numbers", "Numbers"]) -> Iterator[Group]:
        """The numbers of touched mentions, each with all that hang together with it, and their links."""
        import numpy as np

        decided = _columns(self._decided_links())
        numbers, homes = components(*(np.concatenate(pair) for pair in zip(links, decided, strict=True)))
        touched = np.array(sorted(self._touched - set(self._removed)), np.int64)
        linked = np.isin(touched, numbers)
        wanted = np.unique(homes[np.searchsorted(numbers, touched[linked])])
        at = homes[np.searchsorted(numbers, links[0])]
        members = _by_home(homes, wanted, numbers)
        for some, one, other in zip(
            members, _by_home(at, wanted, links[0]), _by_home(at, wanted, links[1]), strict=True
        ):
            yield some.tolist(), _pairs(one, other)
        for number in touched[~linked].tolist():
            yield [number], []

    def _decided_links(self) -> Iterator[tuple[int, int]]:
        """Mentions of one decision hang together, so that it is carried out on all of them at once."""
        entries = [e for e in self._ledger if e.decision.kind in GROUPING]
        numbers = self._shelf.numbers_of([m for e in entries for m in e.mentions if m is not None])
        for found in entries:
            named = [numbers[m] for m in found.mentions if m in numbers]
            yield from ((named[0], number) for number in named[1:])

    def _events(self, groups: Iterable[Group]) -> Iterator[Event]:
        portion: list[Group] = []
        size = 0
        for group in groups:
            portion.append(group)
            size += len(group[0])
            if size >= _MENTIONS:
                yield from self._told(portion)
                portion, size = [], 0
        yield from self._told(portion)

    def _told(self, groups: list[Group]) -> Iterator[Event]:
        shelf = self._shelf
        held = {kept.number: kept for kept in shelf.features([number for group, _ in groups for number in group])}
        homes = shelf.events_of([kept.mention for kept in held.values()])
        self._old |= set(homes.values())
        decided: dict[str, list[LedgerEntry]] = {}
        for found in self._ledger:
            for mention in dict.fromkeys(found.mentions):
                decided.setdefault(mention or "", []).append(found)
        renewed = {kept.mention for number, kept in held.items() if number in self._renewed}
        sizes = Counter(homes.values())
        happenings: list[tuple[Happening, list[LedgerEntry]]] = []
        for happening, entries in chain.from_iterable(_happenings(group, held, decided) for group in groups):
            ids = happening.mentions
            as_before = {homes.get(id) for id in ids} == {happening.event} and sizes[happening.event] == len(ids)
            if as_before and happening.event not in self._losing and renewed.isdisjoint(ids):
                self._same.add(happening.event)
            else:
                happenings.append((happening, entries))
        mentions = shelf.mentions([id for happening, _ in happenings for id in happening.mentions])
        voices = shelf.voices(sorted({mention.doc for mention in mentions.values()}))
        origins = {id: voice.origin for id, voice in voices.items()}
        published = {id: voice.published for id, voice in voices.items()}
        for happening, entries in happenings:
            told = accounts([mentions[id] for id in happening.mentions], origins, published)
            yield event_of(happening.event, told, origins, entries)


def _happenings(
    group: Group, held: Mapping[int, Kept], decided: Mapping[str, list[LedgerEntry]]
) -> Iterator[tuple[Happening, list[LedgerEntry]]]:
    """What mentions that hang together come to, each with the decisions that touch it."""
    numbers, links = group
    members = [Member(_decode(held[n].feature), (held[n].start, held[n].turn)) for n in numbers]
    named = [(held[one].mention, held[other].mention) for one, other in links]
    for happening in happenings_of(members, named, _touching([held[n].mention for n in numbers], decided)):
        yield happening, _touching(happening.mentions, decided)


def _touching(mentions: Iterable[str], decided: Mapping[str, list[LedgerEntry]]) -> list[LedgerEntry]:
    found = {e.decision.id: e for mention in mentions for e in decided.get(mention, ())}
    return sorted(found.values(), key=lambda e: (len(e.decision.id), e.decision.id))


def features_of(kept: Iterable[Kept]) -> list[Feature]:
    """The features of what is kept. DecodeError where another version of fusion kept it."""
    return [_decode(found.feature) for found in kept]


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Feature).decode


def _by_document(mentions: Iterable[Mention]) -> Iterable[list[Mention]]:
    found: dict[str, list[Mention]] = {}
    for mention in mentions:
        found.setdefault(mention.doc, []).append(mention)
    return found.values()


def _portions(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


def _by_home(homes: "Numbers", wanted: "Numbers", items: "Numbers") -> "list[Numbers]":
    """For each of the wanted homes, which are sorted, the items that have it."""
    import numpy as np

    chosen = np.isin(homes, wanted)
    homes, items = homes[chosen], items[chosen]
    order = np.argsort(homes, kind="stable")
    return np.split(items[order], np.searchsorted(homes[order], wanted[1:])) if len(wanted) else []


def _columns(pairs: Iterable[tuple[int, int]]) -> tuple["Numbers", "Numbers"]:
    import numpy as np

    flat = array("q", chain.from_iterable(pairs))
    both = np.array(flat, np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]


def _pairs(one: "Numbers", other: "Numbers") -> list[tuple[int, int]]:
    return list(zip(one.tolist(), other.tolist(), strict=True))
