"""The steps of fusion that need no database: from what was fetched to what is to be written, a piece at a time.

Each takes one task and is a function of this module, so that a helper process can do it (`crew`).
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple, overload

import msgspec

from marsad.fusion.account import accounts
from marsad.fusion.features import Feature, FeatureMaker
from marsad.fusion.fuse import Anchor, Happening, anchors, entry, event_of, happenings_of
from marsad.fusion.neighbours import Neighbours
from marsad.fusion.score import JOIN, score
from marsad.fusion.voices import printed
from marsad.fusion.words import stretches
from marsad.model.decision import LedgerEntry
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.kept import Entry, Kept, Print, Voice
from marsad.model.mention import Mention

_MENTIONS = 300
"""Told at a time: what passes through memory."""
_MADE = 1_000
"""Features made at a time."""
Group = tuple[list[int], Iterable[tuple[int, int]]]
"""Numbers of mentions that hang together, and the links between them."""

encode_feature = msgspec.msgpack.Encoder().encode
decode_feature = msgspec.msgpack.Decoder(Feature).decode
_encode_event = msgspec.json.Encoder().encode
_document = msgspec.json.Decoder(Document).decode
_mention = msgspec.json.Decoder(Mention).decode


def prints_of(records: Sequence[str]) -> list[Print]:
    """What copies of these documents are told by."""
    return [printed(_document(record)) for record in records]


class _Named(msgspec.Struct):
    """Which mention a record is of: the rest of it is passed over."""

    mention: str


_named = msgspec.json.Decoder(_Named).decode


class Reports(NamedTuple):
    """Records of documents and of their mentions, with what the documents and those that they copy are copies of."""

    documents: Sequence[str]
    mentions: Sequence[str]
    voices: Mapping[str, Voice]


def features_made(task: Reports) -> list[tuple[Kept, Entry]]:
    """The features of mentions, without a number."""
    mentions = [_mention(record) for record in task.mentions]
    told = {found[0].doc: found for found in _by_document(mentions)}
    documents = (_document(record) for record in task.documents)
    published = {id: voice.published for id, voice in task.voices.items()}
    origins = {id: voice.origin for id, voice in task.voices.items()}
    make = FeatureMaker(published, origins, {d.id: stretches(d.text, told[d.id]) for d in documents if d.id in told})
    places = {id: place for found in told.values() for id, place in anchors(found).items()}
    made = [(mention, make(mention)) for mention in mentions]
    return [
        (Kept(0, m.doc, m.mention, *places[m.mention], encode_feature(feature)), entry(0, feature))
        for m, feature in made
    ]


class Pairs(NamedTuple):
    """Pairs, as places in a list of numbers, with the features of these."""

    numbers: Sequence[int]
    features: Sequence[bytes]
    ones: bytes
    others: bytes


def pairs_to_score(near: Neighbours, features: Callable[[Sequence[int]], Mapping[int, bytes]]) -> Iterator[Pairs]:
    """The pairs that were not compared before, some thousands at a time; `features` fetches those of some numbers."""
    import numpy as np

    for ones, others in near.fresh():
        places, at = np.unique(np.concatenate((ones, others)), return_inverse=True)
        numbers = near.numbers[places].tolist()
        held = features(numbers)
        one, other = at[: len(ones)].astype(np.int64), at[len(ones) :].astype(np.int64)
        yield Pairs(numbers, [held[n] for n in numbers], one.tobytes(), other.tobytes())


def links_among(task: Pairs) -> list[tuple[int, int]]:
    """The pairs worth joining, by number."""
    held = [decode_feature(found) for found in task.features]
    numbers = task.numbers
    pairs = zip(_places(task.ones), _places(task.others), strict=True)
    return [(numbers[i], numbers[j]) for i, j in pairs if score(held[i], held[j]) >= JOIN]


def _places(packed: bytes) -> "array[int]":
    return array("q", packed)


class Settled(NamedTuple):
    """What mentions that hang together come to: the happenings to be told, each with the decisions that touch it, and
    the ids of events that are as they were."""

    changed: list[tuple[Happening, list[LedgerEntry]]]
    same: list[str]


class Told(NamedTuple):
    """Mentions that hang together, with all that their events are made of."""

    groups: Sequence[Group]
    held: Mapping[int, Kept]
    homes: Mapping[str, str]
    """The events in which mentions stand so far."""
    sizes: Mapping[str, int]
    """How many mentions these events have."""
    renewed: frozenset[str]
    """Those of `homes` whose documents changed."""
    losing: frozenset[str]
    """Events that lost a mention."""
    ledger: Sequence[LedgerEntry]
    """The decisions that touch any of the mentions."""
    settled: Settled | None = None
    """What they come to, where that is known already."""
    records: Sequence[str] = ()
    """The mentions, at least those of happenings to be told."""
    voices: Mapping[str, Voice] = {}
    """What the documents of these are copies of."""


def gathered(groups: Iterable[Group]) -> Iterator[list[Group]]:
    """Groups in portions of some mentions each."""
    portion: list[Group] = []
    size = 0
    for group in groups:
        portion.append(group)
        size += len(group[0])
        if size >= _MENTIONS:
            yield portion
            portion, size = [], 0
    if portion:
        yield portion


class Events(NamedTuple):
    """What became of them: events as JSON, and the ids of those that are as they were."""

    made: list[bytes]
    same: list[str]


def shared_out(found: Settled) -> Iterator[Settled]:
    """What mentions come to, in portions of some mentions each, at least one of them."""
    portion = Settled([], found.same)
    size = 0
    for happening, entries in found.changed:
        portion.changed.append((happening, entries))
        size += len(happening.mentions)
        if size >= _MENTIONS:
            yield portion
            portion, size = Settled([], []), 0
    if portion.changed or portion.same or not found.changed:
        yield portion


def events_told(task: Told) -> Events:
    """The events of mentions that hang together."""
    found = task.settled or settled(task)
    return Events([_encode_event(event) for event in _events(found.changed, task)], found.same)


def settled(task: Told) -> Settled:
    """What mentions that hang together come to; records and voices play no part."""
    decided: dict[str, list[LedgerEntry]] = {}
    for found in task.ledger:
        for mention in dict.fromkeys(found.mentions):
            decided.setdefault(mention or "", []).append(found)
    same: list[str] = []
    changed: list[tuple[Happening, list[LedgerEntry]]] = []
    for happening, entries in chain.from_iterable(_happenings(group, task.held, decided) for group in task.groups):
        if _as_before(happening, task):
            same.append(happening.event)
        else:
            changed.append((happening, entries))
    return Settled(changed, same)


def _as_before(happening: Happening, task: Told) -> bool:
    ids, event = happening.mentions, happening.event
    if event not in task.sizes or event in task.losing or not task.renewed.isdisjoint(ids):
        return False
    return {task.homes.get(id) for id in ids} == {event} and task.sizes[event] == len(ids)


def _events(happenings: Sequence[tuple[Happening, list[LedgerEntry]]], task: Told) -> Iterator[Event]:
    if not happenings:
        return
    records = {_named(record).mention: record for record in task.records}
    origins = {id: voice.origin for id, voice in task.voices.items()}
    published = {id: voice.published for id, voice in task.voices.items()}
    for happening, entries in happenings:
        told = accounts([_mention(records[id]) for id in happening.mentions], origins, published)
        yield event_of(happening.event, told, origins, entries)


def _happenings(
    group: Group, held: Mapping[int, Kept], decided: Mapping[str, list[LedgerEntry]]
) -> Iterator[tuple[Happening, list[LedgerEntry]]]:
    """What mentions that hang together come to, each with the decisions that touch it."""
    numbers, links = group
    order = sorted(numbers, key=lambda number: held[number].mention)
    ids = [held[number].mention for number in order]
    places = {number: at for at, number in enumerate(order)}

    def anchor(at: int) -> Anchor:
        kept = held[order[at]]
        return kept.start, kept.turn

    pairs = ((places[one], places[other]) for one, other in links)
    for happening in happenings_of(_Features(held, order), ids, anchor, pairs, _touching(ids, decided)):
        yield happening, _touching(happening.mentions, decided)


class _Features(Sequence[Feature]):
    """Features as they are kept, made when they are asked for. Much that hangs together would fill the memory."""

    def __init__(self, held: Mapping[int, Kept], order: Sequence[int]) -> None:
        self._held, self._order = held, order
        self._made: dict[int, Feature] = {}

    def __len__(self) -> int:
        return len(self._order)

    @overload
    def __getitem__(self, at: int) -> Feature: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Feature]: ...

    def __getitem__(self, at: int | slice) -> Feature | Sequence[Feature]:
        if isinstance(at, slice):
            return _Features(self._held, self._order[at])
        found = self._made.get(at)
        if found is None:
            if len(self._made) >= _MADE:
                self._made.clear()
            found = self._made[at] = decode_feature(self._held[self._order[at]].feature)
        return found


def _touching(mentions: Iterable[str], decided: Mapping[str, list[LedgerEntry]]) -> list[LedgerEntry]:
    found = {e.decision.id: e for mention in mentions for e in decided.get(mention, ())}
    return sorted(found.values(), key=lambda e: (len(e.decision.id), e.decision.id))


def _by_document(mentions: Iterable[Mention]) -> Iterable[list[Mention]]:
    found: dict[str, list[Mention]] = {}
    for mention in mentions:
        found.setdefault(mention.doc, []).append(mention)
    return found.values()
